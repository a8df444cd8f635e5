"""AW312: sentences in which people are asked to try harder, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We need to be more careful with DNS.", Level.NOTICE),
        ("Please pay more attention when merging.", Level.NOTICE),
        ("Always double-check the file name.", Level.NOTICE),
        ("Remind everyone to check the dashboard.", Level.NOTICE),
        ("We must do better.", Level.NOTICE),
        ("We will try harder next time.", Level.NOTICE),
        ("Make sure the team knows the commands.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW312"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Add a check to the pipeline.",
        "Ensure that all services have health checks.",
        "Make sure the alert pages the on-call engineer.",
        "The change should be carefully reviewed by two people.",
        "Train new engineers on the deployment tool.",
        "We will verify backups every week.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW312" not in [cue.code for cue in judge(sentence)]
