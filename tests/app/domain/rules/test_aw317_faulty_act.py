"""AW317: sentences in which an act is called wrong or faulty, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("I made a mistake in the query.", Level.NOTICE),
        ("A contractor deleted the wrong volume.", Level.WARNING),
        ("@jsmith merged a broken PR.", Level.WARNING),
        ("The bug was introduced by John during a refactoring.", Level.WARNING),
        ("Somebody unplugged the switch.", Level.NOTICE),
        ("The technician typed the command in the wrong window.", Level.WARNING),
        ("Pushed the wrong image.", Level.NOTICE),
        ("We were wrong to trust the cache.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW317"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A bad config was rolled out to all regions.",
        "We rolled back the bad deploy.",
        "The technician replaced the faulty cable.",
        "She suspected a bad disk.",
        "Anyone could have made the same mistake.",
        "Requests were sent to the wrong endpoint.",
        "Someone on the forum reported that the site was down.",
        "The invoice showed a wrong total.",
        "If someone deleted the row, it would come back.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW317" not in [cue.code for cue in judge(sentence)]
