"""AW309: sentences in which care or effort is doubted, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The reviewers didn't bother to run the migration.", Level.WARNING),
        ("QA never bothered with the edge case.", Level.WARNING),
        ("Nobody thought to check the disk.", Level.NOTICE),
        ("We didn't take the time to read the notes.", Level.NOTICE),
        ("Lack of discipline in code review.", Level.NOTICE),
        ("We cut corners to meet the date.", Level.NOTICE),
        ("We were asleep at the wheel.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW309"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We did not have an alert.",
        "The job did not run.",
        "Lack of disk space on the nodes.",
        "A lack of monitoring delayed the detection.",
        "No one was hurt.",
        "The check was skipped because the label was missing.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW309" not in [cue.code for cue in judge(sentence)]
