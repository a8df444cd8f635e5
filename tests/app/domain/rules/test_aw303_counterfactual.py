"""AW303: sentences in which the past is measured with what is known now, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We should have noticed the rising latency.", Level.NOTICE),
        ("We should’ve caught this in review.", Level.NOTICE),
        ("The reviewers should have caught the missing index.", Level.WARNING),
        ("Dana should have known better.", Level.WARNING),
        ("If only Dana had checked the queue first.", Level.WARNING),
        ("The migration should have been tested on a copy.", Level.NOTICE),
        ("The alert shouldn't have been silenced.", Level.NOTICE),
        ("The change ought to have been reviewed by the database team.", Level.WARNING),
        ("We could have rolled back sooner.", Level.NOTICE),
        ("The outage could easily have been prevented.", Level.NOTICE),
        ("If the engineer had followed the runbook, nothing would have happened.", Level.WARNING),
        ("Had the team asked us, we would have said no.", Level.WARNING),
        ("It would have been wiser to wait.", Level.NOTICE),
        ("I wish we had tested more.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW303"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We should have a runbook for this.",
        "We should have automated tests for the migration path.",
        "The alert should have fired after five minutes.",
        "A canary would have limited the impact.",
        "No data should have been lost.",
        "The certificate should have been renewed by the controller.",
        "Requests that should have been rejected were accepted.",
        "You should have received an email.",
        "It could have been much worse.",
        "What could we have done better?",
        "If the alert had not fired, we would have lost data.",
        "An attacker could have drained the pool.",
        "We believe we should have?",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW303" not in [cue.code for cue in judge(sentence)]
