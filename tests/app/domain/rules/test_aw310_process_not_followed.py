"""AW310: sentences in which a step was not followed, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The release process was not followed.", Level.NOTICE),
        ("Bob didn't follow the process.", Level.WARNING),
        ("We did not follow the naming convention.", Level.NOTICE),
        ("We deployed without testing.", Level.NOTICE),
        ("He changed the record without telling anyone.", Level.WARNING),
        ("The deploy went out without review.", Level.NOTICE),
        ("We skipped the staging step.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW310"]


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no process for this.",
        "The procedure does not cover this case.",
        "The job runs without authentication.",
        "The fix was deployed without downtime.",
        "The contract transfers funds without checking the caller.",
        "The policy was not attached to the role.",
        "The farmers did not realise that their blocks were invalid.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW310" not in [cue.code for cue in judge(sentence)]
