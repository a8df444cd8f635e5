"""AW308: sentences in which the right act looks easy, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("It was obvious that the disk would fill up.", Level.NOTICE),
        ("We shipped an obvious bug.", Level.NOTICE),
        ("Even a basic test would have caught this.", Level.NOTICE),
        ("A quick check would have shown the problem.", Level.NOTICE),
        ("The outage was entirely avoidable.", Level.NOTICE),
        ("All he had to do was read the page.", Level.NOTICE),
        ("Anyone could have seen this coming.", Level.NOTICE),
        ("It was a rookie mistake.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW308"]


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no obvious cause in the logs.",
        "This wasn't obvious from the dashboard.",
        "It became obvious later that the cache was full.",
        "A simple restart did not help.",
        "We simply restarted the pods.",
        "It is easy to miss this flag.",
        "The basic auth header was missing.",
        "We just deployed version 2.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW308" not in [cue.code for cue in judge(sentence)]
