"""Pasts that nobody lived through, and conditions that still hold."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("If we had asked around, we would have picked another library.", Level.NOTICE),
        ("It would have been far more sensible to wait a day.", Level.NOTICE),
        ("It would have helped to have talked to the users.", Level.NOTICE),
        ("I wish we started with the tests.", Level.NOTICE),
        ("If I hadn't rewritten the parser, I might have finished.", Level.NOTICE),
        ("If the reviewers were more careful, this would not have happened.", Level.WARNING),
        ("Looking back, we were never ready for it.", Level.NOTICE),
        ("That was not necessary in hindsight.", Level.NOTICE),
        ("The better choice would have been a smaller map.", Level.NOTICE),
        ("The roles should have been defined on the first day.", Level.NOTICE),
        ("It should have been planned with much more care.", Level.NOTICE),
        ("The contractors were supposed to renew the licence.", Level.WARNING),
        ("I pushed something that was not meant to go out.", Level.NOTICE),
        ("I needed to slow down.", Level.NOTICE),
        ("We need not have moved the data at all.", Level.NOTICE),
        ("It could have been caught with more careful testing.", Level.NOTICE),
        ("I would have preferred if the vendor had told us.", Level.WARNING),
        ("We would have been better off with one team.", Level.NOTICE),
        ("Teamwork on our side could have been a lot smoother.", Level.NOTICE),
        ("You should not have tagged this before the review.", Level.WARNING),
        ("How could nobody catch this?", Level.NOTICE),
        ("My only regret is the late start.", Level.NOTICE),
        ("Should have been meeting every week", Level.NOTICE),
        ("That was not what we intended.", Level.NOTICE),
        ("The project would have benefited from a clearer split.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "If the primary fails, the replica takes over.",
        "It would have been impossible to restore the table.",
        "If we did not have the replica, the outage would have been worse.",
        "The system was supposed to fail over.",
        "I wish you all a good week.",
        "Users wish they could export their data.",
        "We would have had to restore from tape.",
        "In hindsight bias, an outcome looks certain.",
        "It may have been a network issue.",
        "Given more time we would have added sounds.",
        "A feature flag would have limited the impact.",
        "We needed to restart the node.",
        "The data should have been included in the response.",
        "How can I trust the certificate?",
        "You should have received an email.",
        "We regret the inconvenience.",
        "That was not what the log said.",
        "The node would have benefited from more memory.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
