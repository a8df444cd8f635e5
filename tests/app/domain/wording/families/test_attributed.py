"""Work with a judging word before it, and things with one."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Ignoring the first page was a poor decision.", Level.NOTICE),
        ("Weak project management throughout", Level.NOTICE),
        ("Insufficient care when editing the routing table", Level.NOTICE),
        ("The contractor did a miserable job on the cabling.", Level.NOTICE),
        ("An indifferent and lacklustre effort by the supplier", Level.WARNING),
        ("Scant preparation by the contractor", Level.WARNING),
        ("Bad habits around code review", Level.NOTICE),
        ("Bad judgement call at 02:00", Level.NOTICE),
        ("The team behind the bridge had a laissez-faire attitude to key custody.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The naive retry loop doubled the load.",
        "The signal quality is poor in the tunnel.",
        "The poor connection dropped twice.",
        "The lecturer moved the deadline by a week.",
        "The poor quality of the line was measured at the exchange.",
        "The dashboard was confusing at night.",
        "The decision to wait was reasonable with what we knew.",
        "The quality of the picture was poor.",
        "The standup moved to ten o'clock.",
        "The message was confusing.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
