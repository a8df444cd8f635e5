"""AW307: sentences in which a character is judged, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The on-call engineer was careless.", Level.ERROR),
        ("That was a careless mistake.", Level.ERROR),
        ("This was negligent.", Level.ERROR),
        ("It was a stupid mistake.", Level.WARNING),
        ("A stupid developer wrote this.", Level.ERROR),
        ("The incompetent admin deleted the table.", Level.ERROR),
        ("The vendor's engineers were incompetent.", Level.ERROR),
        ("Several people changed production with reckless habits.", Level.ERROR),
        ("He was lazy and unreliable.", Level.ERROR),
        ("Gross negligence on the part of the hosting company.", Level.ERROR),
        ("We were careless with our credentials.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW307"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The stupid AI of the other cars never turns.",
        "Nobody was careless.",
        "He restored the backup at 14:00.",
        "The lazy loader starts on first use.",
        "The process is not about finding the careless individual: it is blameless.",
        "The server was too slow.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW307" not in [cue.code for cue in judge(sentence)]
