"""AW301: sentences in which people stand as the cause, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("It came down to a mistake by the storage team.", Level.WARNING),
        ("This was the fault of the network team.", Level.WARNING),
        ("In the end we asked whose fault the missing index was.", Level.WARNING),
        ("It was my fault.", Level.NOTICE),
        ("Our bad.", Level.NOTICE),
        ("This was an oversight on our part.", Level.NOTICE),
        ("An operator's typo removed more capacity than intended.", Level.WARNING),
        ("The root cause was a developer with a stale checkout.", Level.WARNING),
        ("The incident was caused by an engineer on the payments team.", Level.WARNING),
        ("The network team is to blame.", Level.WARNING),
        ("We dropped the ball.", Level.NOTICE),
        ("Using a new engine was a mistake.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW301"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The default of 300 seconds was kept.",
        "It was nobody's fault.",
        "The root cause was an expired certificate.",
        "The outage was caused by users uploading large files.",
        "A mistake in the chart caused restarts.",
        "A bad config was rolled out to all regions.",
        "We rolled back the bad deploy.",
        "The culprit was commit abc123.",
        "The team is responsible for the billing service.",
        "Anyone could have made the same mistake.",
        "The on-call engineer's laptop was out of battery.",
        "Someone on the forum reported that the site was down.",
        "We learned from our mistakes.",
        "Requests were sent to the wrong endpoint.",
        "The first bad gateway errors appeared at 10:02.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW301" not in [cue.code for cue in judge(sentence)]
