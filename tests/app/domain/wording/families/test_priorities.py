"""What was put first or waved away, and what only has an order."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Speed was put ahead of safety.", Level.NOTICE),
        ("Convenience won over caution once again.", Level.NOTICE),
        ("The company put profits before people.", Level.WARNING),
        ("Security took a back seat to features.", Level.NOTICE),
        ("They treated security as an afterthought.", Level.NOTICE),
        ("The review process was treated as a box to tick.", Level.NOTICE),
        ("Testing was treated as optional.", Level.NOTICE),
        ("We have to stop treating staging as a playground.", Level.NOTICE),
        ("The diff got a cursory glance and a thumbs up.", Level.NOTICE),
        ("without giving a second thought to the consequences", Level.NOTICE),
        ("Approvals were given without a real look at the diff.", Level.NOTICE),
        ("Nobody gave the capacity numbers a second look.", Level.NOTICE),
        ("The warning was waved away.", Level.NOTICE),
        ("The on-call engineer brushed off the first two alerts.", Level.WARNING),
        ("The change advisory board waved it through in two minutes.", Level.WARNING),
        ("Executives paid lip service to safety.", Level.NOTICE),
        ("It speaks volumes about their engineering standards.", Level.NOTICE),
        ("We never really sat down and thought about failure modes.", Level.NOTICE),
        ("We took it on faith that the vendor had tested the firmware.", Level.NOTICE),
        ("Our standups turned into status theatre and nobody listened.", Level.NOTICE),
        ("The test plan existed only on paper.", Level.NOTICE),
        ("Planning poker had degenerated into guesswork.", Level.NOTICE),
        ("We were penny-wise and pound-foolish about backups.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Backups are kept for thirty days.",
        "We got the sizing from last year's load.",
        "The review covered the shell scripts but not the templates.",
        "The plan assumed that the replica was in sync.",
        "The support team answered every ticket within a day.",
        "Backups were moved to cheaper storage in 2019.",
        "The lesson covers how to read the dashboard.",
        "Plan the upgrade for a weekday.",
        "We will schedule a game day in March.",
        "Code reviews are required for two folders.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
