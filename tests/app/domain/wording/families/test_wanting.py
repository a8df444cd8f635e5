"""What people are said to lack or to be."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The operator lacked the training.", Level.WARNING),
        ("The agency had no experience with trains.", Level.WARNING),
        ("The crew was supposed to call the tower.", Level.WARNING),
        ("I was a pretty poor communicator this month.", Level.NOTICE),
        ("I was a terrible planner.", Level.NOTICE),
        ("We let our users down.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The team handled the complaint the same day.",
        "The engineer was interrupted four times during the procedure.",
        "Our supervisor met us every second Thursday.",
        "I was the planner of the trip.",
        "The on-call engineer acknowledged both alerts.",
        "Two teammates were on leave.",
        "The student got the keys on the first day, as every new member does.",
        "Good teamwork between the two shifts.",
        "The engineers had tested the failover in March.",
        "The pipeline belongs to the platform team.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
