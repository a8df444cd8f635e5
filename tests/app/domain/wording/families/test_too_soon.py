"""Acts set before their step, against advice or by nobody, and acts in their order."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("They shipped the release before the translators had finished.", Level.NOTICE),
        ("I went live before testing the rollback.", Level.NOTICE),
        ("I deleted the volume before looking at what was mounted on it.", Level.NOTICE),
        ("It took three complaints before anyone looked into it.", Level.NOTICE),
        ("Without asking anyone, Tom turned off the replication.", Level.WARNING),
        ("We merged first and asked questions later.", Level.NOTICE),
        ("The vendor pushed the firmware over the objections of two hospitals.", Level.WARNING),
        ("The manager rammed the change through the board.", Level.WARNING),
        ("He merged it although QA had asked for one more day.", Level.NOTICE),
        ("The team carried on despite the alarm.", Level.WARNING),
        ("Not one of the reviewers questioned the figure.", Level.NOTICE),
        ("No one double-checked the dosage.", Level.NOTICE),
        ("Our lead dev quit and left no documentation.", Level.WARNING),
        ("The agreed code style was thrown overboard in week three.", Level.NOTICE),
        ("Warnings ignored for months.", Level.NOTICE),
        ("The clinic ignored its own checklist.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The contractor cut the cable where the drawing said it was safe.",
        "The light was off because its fuse had blown.",
        "The release was held until the translators had finished.",
        "The finding was published after half a year.",
        "The rollback was tested before we went live.",
        "The review was done by two developers.",
        "The freeze begins on Monday.",
        "The leak was fixed by the landlord.",
        "The upgrade is planned for the spring.",
        "The airline cancelled the flight because of the weather.",
        "The checklist has no entry for the second pump.",
        "The reviewers saw only the generated file.",
        "The alarm stopped after the reset.",
        "The label had come off in the wash.",
        "The clock drifted by two seconds a day.",
        "The plan was changed when the second team joined.",
        "The tool changes the config by hand-written rules.",
        "We deployed before noon.",
        "The service started before the database was ready.",
        "The pods were restarted before the config map was updated.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
