"""AW323: paces that are judged, beside systems that start late and plans that are told."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We jumped the gun.", Level.NOTICE),
        ("I kept putting it off.", Level.NOTICE),
        ("We started very late.", Level.NOTICE),
        ("We bit off more than we could chew.", Level.NOTICE),
        ("Over-reliance on manual steps", Level.NOTICE),
        ("The founders squandered the money.", Level.WARNING),
        ("The release was deployed prematurely.", Level.NOTICE),
        ("We let the deadline slip.", Level.NOTICE),
        ("There was an excess of confidence.", Level.NOTICE),
        ("In the panic the wrong valve was closed.", Level.NOTICE),
        ("The announcement was premature.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW323"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We started at five.",
        "The connection was closed prematurely.",
        "The kernel panicked.",
        "The job started two minutes late.",
        "We put the disk back.",
        "We decided to postpone.",
        "The plan was to upgrade twelve servers.",
        "Traffic rose at rush hour.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW323" not in [cue.code for cue in judge(sentence)]
