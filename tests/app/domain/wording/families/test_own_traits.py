"""Traits that people are said to have, and traits of things."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Foolish as I was, I skipped the rehearsal.", Level.NOTICE),
        ("It was hasty of them to leave.", Level.WARNING),
        ("I got cocky and skipped the review.", Level.NOTICE),
        ("We were too proud to ask for help.", Level.NOTICE),
        ("The sales team was unresponsive all week.", Level.WARNING),
        ("I was not being very realistic about the scope.", Level.NOTICE),
        ("I do not think we were thorough with the tests.", Level.NOTICE),
        ("We were not disciplined about the branch.", Level.NOTICE),
        ("We got ahead of ourselves.", Level.NOTICE),
        ("Planning is not my strong suit.", Level.NOTICE),
        ("Our stubbornness cost us a day.", Level.NOTICE),
        ("Disappointed with my own performance.", Level.NOTICE),
        ("I am ashamed of that commit.", Level.NOTICE),
        ("I doubted the manager's competence.", Level.WARNING),
        ("We grew too fond of the first draft.", Level.NOTICE),
        ("They did not have the courage to stop it.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The server was unresponsive for ten minutes.",
        "The cluster was inconsistent after the split.",
        "The team was not involved in the change.",
        "We were not able to reach the vendor.",
        "The cache is lazy.",
        "The disk was slow and out of space.",
        "We were aware of the risk.",
        "The user was disappointed with the app.",
        "The greedy algorithm finds a cut.",
        "The on-call was paged twice.",
        "We did not have the sense data at hand.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
