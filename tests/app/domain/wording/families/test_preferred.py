"""What was done held against what was not, and plain choices between two ways."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Instead of escalating, the shift lead waited two hours for it to go away.", Level.WARNING),
        ("Rather than roll back, they kept piling on hotfixes.", Level.WARNING),
        ("We spent the week arguing about fonts rather than writing the save system.", Level.NOTICE),
        ("Instead of asking the client what they wanted, we guessed.", Level.NOTICE),
        ("The ops team chose to restart the box rather than investigate.", Level.WARNING),
        ("Instead of owning up, Dana blamed the tool.", Level.WARNING),
        ("Instead, the bank blamed its customers.", Level.WARNING),
        ("We ended up patching our own copies instead of addressing the change upstream.", Level.NOTICE),
        ("The group took the first idea instead of brainstorming a few.", Level.WARNING),
        ("He kept restarting the box instead of reading the log.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Instead of restarting the node, Priya took a heap dump first.",
        "The proxy returned the cached copy instead of checking the origin.",
        "We decided to fail over instead of waiting for the vendor.",
        "We decided to fail over rather than wait for the vendor.",
        "Instead of waiting for the vendor, we failed over to Ohio.",
        "Instead of polling, the worker now listens to a stream.",
        "The scheduler reads the table rather than asking the node.",
        "Rather than fix the old parser, the team replaced it with a library.",
        "Rather than testing in production, we will use a staging copy.",
        "Instead, they simplify rules.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
