"""Conditions that nobody met, and conditions that hold."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("If management had budgeted for a second engineer, none of this would have happened.", Level.WARNING),
        ("If the previous team had left any documentation, we'd have been done in an hour.", Level.WARNING),
        ("If the import job was coded correctly, the duplicates would not have appeared.", Level.NOTICE),
        ("Had anyone looked at the dashboard that evening, the disk would not have filled up.", Level.NOTICE),
        ("Had they bothered to read the changelog, they would have seen the breaking change.", Level.WARNING),
        ("This whole incident would have been avoided had we kept to the freeze.", Level.NOTICE),
        ("Were it not for the stubbornness of the lead, we would have switched engines in May.", Level.WARNING),
        ("If whoever wrote the migration had read the docs, we would not be here.", Level.WARNING),
        ("If the plan was communicated properly, nobody would have been surprised.", Level.NOTICE),
        ("Had the warnings been heeded, the plant would still be running.", Level.NOTICE),
        ("I'd rather have spent that week on the menus.", Level.NOTICE),
        ("We would have done well to listen to the users.", Level.NOTICE),
        ("If the managers were honest about the deadline, we could have planned for it.", Level.WARNING),
        ("If people bothered to read the wiki, we wouldn't have had this outage.", Level.NOTICE),
        ("Had I spent less time on the menu, the boss fight would be finished.", Level.NOTICE),
        ("With proper supervision, the intern would not have touched production.", Level.NOTICE),
        ("The outage could have been a lot shorter if anyone had known about the switch.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We could not have known that the vendor had changed the format.",
        "Users could have lost their draft if they closed the tab in that window.",
        "Although the engineers had been paged, the VPN was down and they could not log in.",
        "We could have lost more data if the snapshot had been older.",
        "If you would like to know more, read the runbook.",
        "We would not have found the race without the trace from the client.",
        "Everyone with access to the bucket could read the file.",
        "We had been told by the vendor that the maintenance would take an hour.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
