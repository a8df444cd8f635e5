"""Judgements graded by their outcome, and estimates of machines."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We kept the date, but underestimated the work.", Level.NOTICE),
        ("Completely underestimated how much time the art needs.", Level.NOTICE),
        ("The planners misread the trend and over-committed.", Level.WARNING),
        ("It failed because of overconfidence.", Level.NOTICE),
        ("Our naivety cost us a month.", Level.NOTICE),
        ("We relied too heavily on one supplier.", Level.NOTICE),
        ("The founders focused too much on the logo.", Level.WARNING),
        ("I took the old scripts for granted.", Level.NOTICE),
        ("We got the sizing wrong.", Level.NOTICE),
        ("I was mistaken to trust the gauge.", Level.NOTICE),
        ("We fooled ourselves into a date.", Level.NOTICE),
        ("It gave us a false sense of security.", Level.NOTICE),
        ("We bit off more than we could chew.", Level.NOTICE),
        ("The scope of the project was far too big for two people.", Level.NOTICE),
        ("We had set unrealistic goals.", Level.NOTICE),
        ("It was a disaster waiting to happen.", Level.NOTICE),
        ("Our timeline was wildly optimistic.", Level.NOTICE),
        ("I had the order of the steps wrong.", Level.NOTICE),
        ("Everyone thought somebody else had the keys.", Level.NOTICE),
        ("The signs should have been clear, and the date was never realistic.", Level.NOTICE),
        ("Inexperience on the part of the trainee added an hour.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The optimizer's estimate of the rows was too high for the join.",
        "The function returns an underestimate of the norm.",
        "The image is too large to upload.",
        "It is granted for ten minutes.",
        "The timeline is below.",
        "This is a common misconception in textbooks.",
        "The clock was off by two minutes.",
        "A firewall can give a false sense of security.",
        "We focused on the database.",
        "The plan is to move two tables.",
        "The two clocks were wrong.",
        "Both nodes assumed that they were the leader.",
        "It was done on the part of the disk that is free.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
