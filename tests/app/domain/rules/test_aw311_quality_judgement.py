"""AW311: sentences in which work is graded, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Poor planning delayed the release.", Level.NOTICE),
        ("There was insufficient testing before the release.", Level.NOTICE),
        ("Due to an oversight, the limit was never raised.", Level.NOTICE),
        ("That is completely unacceptable.", Level.WARNING),
        ("We had to live with sloppy code.", Level.WARNING),
        ("They rushed the change into production.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW311"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Poor performance of the query led to timeouts.",
        "Bad data in the table caused the crash.",
        "The oversight board meets on Mondays.",
        "The parser did not properly handle the edge case.",
        "The rate limit was overly aggressive.",
        "Good communication shortened the outage.",
        "Insufficient disk space stopped the job.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW311" not in [cue.code for cue in judge(sentence)]
