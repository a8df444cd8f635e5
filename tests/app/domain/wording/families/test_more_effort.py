"""More care asked of people, and changes that ask nobody to try harder."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We should have a little more respect for production.", Level.NOTICE),
        ("We need to put more thought into the schema.", Level.NOTICE),
        ("More care should have been taken.", Level.NOTICE),
        ("Improve my discipline with commits", Level.NOTICE),
        ("Take testing seriously", Level.NOTICE),
        ("More discipline when it comes to branch names", Level.NOTICE),
        ("More rigor in post-deploy checks", Level.NOTICE),
        ("Greater attention to detail during handover", Level.NOTICE),
        ("More humility, fewer heroics", Level.NOTICE),
        ("This change requires the utmost caution.", Level.NOTICE),
        ("Let's treat the ledger with more respect.", Level.NOTICE),
        ("I need to stop being afraid of asking questions.", Level.NOTICE),
        ("Next time: think first, type later.", Level.NOTICE),
        ("Make a habit of reading the logs.", Level.NOTICE),
        ("Get into the habit of asking for a second opinion.", Level.NOTICE),
        ("Work on my time management skills", Level.NOTICE),
        ("Let's not be so trusting next time.", Level.NOTICE),
        ("Communicate, communicate, communicate!", Level.NOTICE),
        ("Slow down and think.", Level.NOTICE),
        ("Read before you run.", Level.NOTICE),
        ("Test, test, and test again!", Level.NOTICE),
        ("We need to work on our delegation.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The parser is naive about quoting.",
        "The handling of the first hour followed the runbook.",
        "Unclear ownership of the cron job.",
        "The service favours availability over consistency.",
        "Approvals are given in the merge request.",
        "The engineers are paged for these alerts forty times a week.",
        "Good planning kept the impact small.",
        "Document the restore procedure in the runbook.",
        "The contractor finished the cabling on time.",
        "The service was not restarted quickly enough by the supervisor.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
