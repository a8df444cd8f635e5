"""Work that is told by not being done, and what waits or is left for a reason."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Backups had never once been restored to see whether they worked before the launch.", Level.NOTICE),
        ("The rollback plan was not rehearsed even though there was a whole week to do so.", Level.NOTICE),
        ("The dependency was left unpatched for over a year.", Level.NOTICE),
        ("Important edge cases were left untested.", Level.NOTICE),
        ("Documentation was put off until the last night.", Level.NOTICE),
        ("The upgrade was repeatedly postponed.", Level.NOTICE),
        ("The owners of the dashboards were not told in advance.", Level.NOTICE),
        ("Forgetting to renew the domain cost us a day.", Level.NOTICE),
        ("We lost a day by underestimating the review time.", Level.NOTICE),
        ("An omission by the release manager.", Level.NOTICE),
        ("The outage was prolonged by the inaction of the board.", Level.WARNING),
        ("It did not occur to anyone to check the other region.", Level.NOTICE),
        ("It never crossed our minds that the quota was shared.", Level.NOTICE),
        ("I skimmed the runbook.", Level.NOTICE),
        ("Dana clicked through the warnings.", Level.WARNING),
        ("The valves had not been inspected despite three reports.", Level.NOTICE),
        ("The tenants were left in the dark.", Level.NOTICE),
        ("rsync exclusions not verified before production use", Level.NOTICE),
        ("Cleaning up was left to the last minute.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery was deferred until the end of the retry window.",
        "The message was not delivered in time.",
        "The index was not updated in time because the consumer was stopped.",
        "The records were left unchanged.",
        "The door was left open to let the heat out.",
        "This prevents people from forgetting to set the flag.",
        "A checklist helps to avoid overlooking a region.",
        "The omission of the header is allowed.",
        "Users clicked through from the newsletter.",
        "The old cluster was left running.",
        "The release was postponed by a day to let the load test finish.",
        "The migration was delayed until Monday.",
        "The job was not started until the lock was released.",
        "The field was left empty by the client.",
        "The error occurred to users in Europe.",
        "The page was not cached before the release.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
