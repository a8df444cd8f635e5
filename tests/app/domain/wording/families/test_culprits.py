"""People in the place of the cause, and systems in the same words."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("There was a problem with the leadership team.", Level.WARNING),
        ("The trouble lay with management.", Level.WARNING),
        ("The admins let the domain expire.", Level.WARNING),
        ("We left the backups unattended.", Level.NOTICE),
        ("The new hire knocked the rack offline.", Level.WARNING),
        ("I bungled the merge.", Level.NOTICE),
        ("Accidentally pushed the wrong tag.", Level.NOTICE),
        ("A child accidentally depowers the server.", Level.WARNING),
        ("We somehow managed to overlook the second region.", Level.NOTICE),
        ("The vendor has some explaining to do.", Level.WARNING),
        ("It failed because the crew never asked.", Level.WARNING),
        ("And broke the build.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "There was a problem with the management console.",
        "There was an issue with the team's account.",
        "The job let the lock expire.",
        "The row was accidentally removed.",
        "The controller left the pods running.",
        "The request blew up the heap.",
        "It failed because the node never answered.",
        "We managed to restore the table.",
        "If a child accidentally presses it, nothing happens.",
        "A user error page is shown.",
        "The bug lies in the parser.",
        "And the build broke.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
