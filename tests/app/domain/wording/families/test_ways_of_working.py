"""How people are said to work, and how systems do."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We kept putting the tests off until the last night.", Level.NOTICE),
        ("We tend to ignore flaky tests.", Level.NOTICE),
        ("The engineers got used to dismissing these alerts.", Level.WARNING),
        ("Some members contributed next to nothing.", Level.WARNING),
        ("He did the bare minimum and left.", Level.WARNING),
        ("They did not lift a finger until the press called.", Level.WARNING),
        ("One person ended up doing all the work.", Level.NOTICE),
        ("People were talking past each other for most of the sprint.", Level.NOTICE),
        ("We were all working in silos and never talked.", Level.NOTICE),
        ("The left hand didn't know what the right hand was doing.", Level.NOTICE),
        ("There was zero communication between art and code.", Level.NOTICE),
        ("Our supervisor was rarely available and gave vague advice.", Level.WARNING),
        ('There was a general attitude of "someone else will fix it".', Level.NOTICE),
        ("The cleanup script was thrown together in an afternoon.", Level.NOTICE),
        ("Two members barely read the brief.", Level.WARNING),
        ("The other team was hard to reach.", Level.WARNING),
        ("The devs behaved as if nothing could go wrong.", Level.WARNING),
        ("We ran experiments like there was no tomorrow.", Level.NOTICE),
        ("Discipline slipped in the last month.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Communication within the team happens in one channel.",
        "Everyone on the call contributed.",
        "Limited logging made it hard to see the cause.",
        "There was insufficient capacity in the region.",
        "What went well: communication was clear and quick.",
        "The group chose its direction in the second meeting.",
        "The scheduler is overly aggressive with evictions.",
        "The bridge call had forty people on it.",
        "More frequent snapshots of the table.",
        "The estimate assumed last year's traffic.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
