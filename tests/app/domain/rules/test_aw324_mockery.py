"""AW324: people who are laughed at or shamed, beside words that only sound so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The CTO is a joke.", Level.ERROR),
        ("What a bunch of amateurs.", Level.ERROR),
        ("The admin was drunk.", Level.ERROR),
        ("Shame on the vendor.", Level.ERROR),
        ("Bob has no clue what he is doing.", Level.ERROR),
        ("This company is run by crooks.", Level.ERROR),
        ("Their childish response came a day later.", Level.ERROR),
        ("She is impossible to work with.", Level.ERROR),
        ("This is amateur hour.", Level.WARNING),
        ("A massive failure of leadership.", Level.WARNING),
        ("We cannot trust the vendor.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW324"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The joke page was removed.",
        "The feature is useless without a key.",
        "The disk was full and the index corrupt.",
        "The dumb terminal lost power.",
        "The installation wizard asks for a name.",
        "We do not trust the clock.",
        "It is no fraud detection.",
        "Massive failures of the disks were seen.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW324" not in [cue.code for cue in judge(sentence)]
