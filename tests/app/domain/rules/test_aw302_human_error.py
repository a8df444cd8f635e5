"""AW302: sentences in which human error is the explanation, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("This was human error.", Level.WARNING),
        ("The outage was the result of operator error.", Level.WARNING),
        ("Root cause: human error", Level.WARNING),
        ("Human error during maintenance led to the outage.", Level.WARNING),
        ("A manual error during the rollout removed the record.", Level.WARNING),
        ("This was a classic case of user error.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW302"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Human error is inevitable.",
        "Operator error is never a root cause.",
        "The tool should protect against human error.",
        "We first assumed user error.",
        "Two reviews reduce the risk of human error.",
        "Users saw a user error page.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW302" not in [cue.code for cue in judge(sentence)]
