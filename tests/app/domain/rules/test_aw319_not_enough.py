"""AW319: sentences in which work is measured as too little, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We did not sufficiently test the rollback.", Level.NOTICE),
        ("The change was not properly tested.", Level.NOTICE),
        ("The team did not communicate properly.", Level.WARNING),
        ("We wasted three days on the wrong graph.", Level.NOTICE),
        ("I was not contributing enough.", Level.NOTICE),
        ("The upgrade was not reviewed closely enough.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW319"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The parser did not properly handle the edge case.",
        "The rate limit was overly aggressive.",
        "We did not have enough disk space.",
        "I do not really understand the graph.",
        "We did not test this on Windows.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW319" not in [cue.code for cue in judge(sentence)]
