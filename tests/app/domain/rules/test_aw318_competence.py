"""AW318: sentences in which experience or manner is the reason, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("An inexperienced engineer was on call.", Level.WARNING),
        ("She was not motivated enough.", Level.ERROR),
        ("The database was dropped by a new colleague who is still learning SQL.", Level.WARNING),
        ("A team full of newbies took over.", Level.WARNING),
        ("Our leader was too controlling.", Level.WARNING),
        ("Some members were easily irritated.", Level.WARNING),
        ("I procrastinated until the last week.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW318"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A new engineer joined the team in May.",
        "The junior engineer found the cause.",
        "The retry limit was too aggressive.",
        "They are not present in the cache.",
        "She is very motivated.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW318" not in [cue.code for cue in judge(sentence)]
