"""Measures of enough that nobody had at the time, and measures of things."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We did not properly rehearse the switch.", Level.NOTICE),
        ("The reviewers did not carefully read the change.", Level.WARNING),
        ("The new paths were never thoroughly exercised and never properly tested.", Level.NOTICE),
        ("We didn't ask enough questions about the contract.", Level.NOTICE),
        ("They did not give the warning enough thought.", Level.WARNING),
        ("The newcomers were given almost no guidance.", Level.WARNING),
        ("We rarely talked about the plan.", Level.NOTICE),
        ("The vendor barely communicated with us.", Level.WARNING),
        ("It was nowhere near good enough.", Level.NOTICE),
        ("We put far too much time into the menu.", Level.NOTICE),
        ("Our manager spent too little time on planning.", Level.WARNING),
        ("Too little, too late.", Level.WARNING),
        ("We lacked accountability.", Level.NOTICE),
        ("It shipped without enough testing.", Level.NOTICE),
        ("It was not tested as well as we could have.", Level.NOTICE),
        ("Guests were given no clear instructions.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The disk was not fully synced.",
        "We did not have enough memory on the workers.",
        "The pod was not properly terminated.",
        "We had not fully recovered by noon.",
        "The node did not even start.",
        "The parser did not correctly read the header.",
        "We did not get enough traffic to notice.",
        "There were too many connections to the pool.",
        "We had too many requests in the queue.",
        "The function is rarely called.",
        "The replica was not close to the leader.",
        "We weren't even live in that region.",
        "This is not properly supported yet.",
        "The function was given no priority.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
