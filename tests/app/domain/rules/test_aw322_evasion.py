"""AW322: motives that are read into what people said, beside systems that hide and warnings that nobody weighs."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The vendor hid the problem.", Level.WARNING),
        ("Management downplayed the risk.", Level.WARNING),
        ("Initech ignored three warnings from its auditors.", Level.WARNING),
        ("The provider tried to cover it up.", Level.WARNING),
        ("Leadership turned a deaf ear.", Level.WARNING),
        ("The director brushed off the concern.", Level.WARNING),
        ("Globex put profit before safety.", Level.WARNING),
        ("The manager overruled the engineers.", Level.WARNING),
        ("How did the reviewers overlook this?", Level.WARNING),
        ("It was greed.", Level.ERROR),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW322"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The page hides the button.",
        "Kafka ignored the setting.",
        "The parser ignored the warning.",
        "The script suppressed the output.",
        "The team discussed two options.",
        "How did the node miss the block?",
        "The job was put before the backup.",
        "Nobody was misled by the page.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW322" not in [cue.code for cue in judge(sentence)]
