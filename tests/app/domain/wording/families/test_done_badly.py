"""Work done badly by an adverb, and things that only went so."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("A badly thought-out migration strategy", Level.NOTICE),
        ("They barely looked at the plan before approving it.", Level.WARNING),
        ("The sprint review was poorly attended and badly run.", Level.NOTICE),
        ("The migration was badly timed and badly announced.", Level.NOTICE),
        ("The vendor communicated poorly and late.", Level.WARNING),
        ("The team handled the complaint clumsily.", Level.WARNING),
        ("The supplier reacted sluggishly and carelessly.", Level.ERROR),
        ("The agency responded unprofessionally.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The text was translated badly by the tool.",
        "The work was unevenly distributed across the shards.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
