"""How people carried themselves, and verdicts on what they are."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "code", "level"),
    [
        ("The operator acted hastily.", "AW309", Level.WARNING),
        ("The team behaved irresponsibly during the freeze.", "AW309", Level.WARNING),
        ("Dana needlessly restarted the cluster.", "AW309", Level.WARNING),
        ("Management sat on its hands for a month.", "AW309", Level.WARNING),
        ("We kept quiet about it until Friday.", "AW309", Level.NOTICE),
        ("The vendor put everyone at risk.", "AW309", Level.WARNING),
        ("The on-call engineer was nowhere to be found.", "AW309", Level.WARNING),
        ("The lead gave in to pressure from sales.", "AW309", Level.WARNING),
        ("The contractor did the bare minimum.", "AW309", Level.WARNING),
        ("An admin chose not to test the restore.", "AW309", Level.WARNING),
        ("The vendor declined to investigate.", "AW309", Level.WARNING),
        ("The interns left us with a mess.", "AW309", Level.WARNING),
        ("He kept making the same mistake.", "AW309", Level.WARNING),
        ("The new hire is a liability.", "AW318", Level.WARNING),
        ("Our manager proved incapable of planning.", "AW318", Level.WARNING),
        ("Bob is notorious for breaking things.", "AW318", Level.WARNING),
        ("He is always forgetting the migrations.", "AW318", Level.WARNING),
        ("The vendor's engineers had no clue about their own product.", "AW318", Level.WARNING),
        ("I did not know what I was doing.", "AW318", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, code: str, level: Level) -> None:
    assert (codes(sentence), levels(sentence)) == ([code], [level])


@pytest.mark.parametrize(
    "sentence",
    [
        "The autoscaler reacted too late.",
        "The script needlessly restarted the cluster.",
        "The request sat in the queue for an hour.",
        "The bug put users at risk.",
        "The pod was nowhere to be found.",
        "The new version uses the bare minimum of memory.",
        "We decided not to fail over, since the replica lagged.",
        "The response violated the protocol.",
        "We went around the world with this talk.",
        "The proxy did not respect the retry policy.",
        "The team was told by support at noon.",
        "We had no idea that the two systems shared a disk.",
        "The database was the problem.",
        "The disk proved unreliable.",
        "The service is known for its long start.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
