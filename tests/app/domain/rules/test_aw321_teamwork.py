"""AW321: people who are said to have been absent, silent or idle, beside services that are."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Some of them never answered.", Level.WARNING),
        ("Two members did not pull their weight.", Level.WARNING),
        ("Several people rarely replied.", Level.WARNING),
        ("Alice was always late.", Level.WARNING),
        ("The designer left us hanging.", Level.WARNING),
        ("The contractor disappeared for two weeks.", Level.WARNING),
        ("Bob kept changing the requirements.", Level.WARNING),
        ("The team blamed each other.", Level.WARNING),
        ("Not everyone was equally invested.", Level.WARNING),
        ("Most of the volunteers did not show up.", Level.WARNING),
        ("Some team members did not contribute.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW321"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The service never replied.",
        "Not all nodes were active.",
        "The client kept retrying.",
        "The pod disappeared.",
        "The leader was unresponsive.",
        "The team was available from nine.",
        "The vendor answered within two hours.",
        "Some of us were on holiday.",
        "The load was split unevenly between the shards.",
        "It didn't show up in the logs.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW321" not in [cue.code for cue in judge(sentence)]
