"""AW305: sentences in which somebody had an accident, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("An engineer mistakenly ran the cleanup script against production.", Level.WARNING),
        ("We accidentally deleted the index.", Level.NOTICE),
        ("Accidentally deleted the bucket.", Level.NOTICE),
        ("The table was accidentally dropped by a contractor.", Level.WARNING),
        ("A team member deleted the config by mistake.", Level.WARNING),
        ("By mistake, we deployed to production.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW305"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The table was accidentally dropped during the cleanup.",
        "An accidental deletion of the index caused the outage.",
        "The migration accidentally deleted rows.",
        "If an engineer accidentally deletes the table, a backup exists.",
        "An operator could accidentally delete the table.",
        "Traffic was mistakenly routed to the old cluster.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW305" not in [cue.code for cue in judge(sentence)]
