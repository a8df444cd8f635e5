"""How work was planned and shared, as a reproach, and how machines share theirs."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We jumped into the code without a plan.", Level.NOTICE),
        ("The tasks were unfairly split.", Level.NOTICE),
        ("My partner contributed far less than the rest.", Level.WARNING),
        ("Sound was treated as an afterthought.", Level.NOTICE),
        ("Our git history is a mess.", Level.NOTICE),
        ("The meetings were often unproductive.", Level.NOTICE),
        ("We didn't call the vendor until it was too late.", Level.NOTICE),
        ("That shortcut came back to bite us.", Level.NOTICE),
        ("We paid the price for our lack of rehearsal.", Level.NOTICE),
        ("Nobody monitored the expiry dates.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The traffic was unevenly distributed across the nodes.",
        "The job ran without a plan cache.",
        "The pod did not stop until it was too late.",
        "The price of the token fell.",
        "The meeting was at nine.",
        "The design was a tree of nodes.",
        "It worked better than the rest of the replicas.",
        "Nobody was harmed.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
