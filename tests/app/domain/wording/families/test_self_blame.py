"""Fault that authors take upon themselves or hand to one person."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("I was the one who approved the change.", Level.NOTICE),
        ("It was Dana who dropped the table.", Level.WARNING),
        ("It was me who forgot the flag.", Level.NOTICE),
        ("The fault is entirely mine.", Level.NOTICE),
        ("I can only blame myself.", Level.NOTICE),
        ("Our own stupid mistake cost a day.", Level.NOTICE),
        ("We own this mistake.", Level.NOTICE),
        ("I am solely responsible for the outage.", Level.NOTICE),
        ("I am guilty of that as well.", Level.NOTICE),
        ("We let the quality slip.", Level.NOTICE),
        ("We came up short.", Level.NOTICE),
        ("That is where we failed.", Level.NOTICE),
        ("We missed the mark.", Level.NOTICE),
        ("We did not live up to our own standards.", Level.NOTICE),
        ("There is no excuse for it.", Level.NOTICE),
        ("It happened on my watch.", Level.NOTICE),
        ("It was all my own doing.", Level.NOTICE),
        ("Sloppy work on our part.", Level.NOTICE),
        ("I let my pride get in the way.", Level.NOTICE),
        ("That was me, sorry.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dana was the one who found the cause.",
        "It was the scheduler that dropped the job.",
        "The replica fell behind.",
        "The team is responsible for the gateway.",
        "The fault is in the parser.",
        "It is not my fault that the disk is full.",
        "I was the person who restarted the node.",
        "We met our own standards.",
        "The watch list is empty.",
        "The owner let go of the lock.",
        "That was measured twice.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
