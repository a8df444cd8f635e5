"""Failings told as nouns, and nouns that only look so."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Blind faith in the vendor's failover claims", Level.NOTICE),
        ("Misguided confidence in the staging results", Level.NOTICE),
        ("The company showed a shocking disregard for its customers' data.", Level.NOTICE),
        ("Neglect of basic maintenance over several years", Level.NOTICE),
        ("Years of underinvestment and neglect", Level.NOTICE),
        ("A lapse of judgement cost us the weekend.", Level.NOTICE),
        ("Overlooking the replica was a serious lapse.", Level.NOTICE),
        ("In a bizarre blunder, the registrar deleted the zone.", Level.WARNING),
        ("That was a rookie move on our part.", Level.NOTICE),
        ("Half-hearted attempts at load testing gave us false comfort.", Level.NOTICE),
        ("Sloppy change management on the vendor side made it worse.", Level.WARNING),
        ("I did a sloppy job on the importer.", Level.WARNING),
        ("The auditors did a shoddy job.", Level.WARNING),
        ("Week six was one of our lowest moments.", Level.NOTICE),
        ("Not proud of how the retry logic turned out.", Level.NOTICE),
        ("I kept rewriting the same module for no good reason.", Level.NOTICE),
        ("With little thought for the consequences, the script was run on all hosts.", Level.NOTICE),
        ("An inexcusable lack of backups", Level.WARNING),
        ("The developers displayed an alarming lack of judgement.", Level.NOTICE),
        ("There was a shocking absence of basic controls at the exchange.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our attention was on the other outage.",
        "Lack of monitoring for the batch job.",
        "A lot of effort went into the new dashboard.",
        "The communication channel was down.",
        "Time management is part of the course.",
        "Testing takes place after the merge.",
        "There was no communication link between the sites.",
        "The team was understaffed during August.",
        "Communication was easy because everyone was in one room.",
        "We did not know how the index behaves under load.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
