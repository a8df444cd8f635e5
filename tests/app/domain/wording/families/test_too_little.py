"""Work measured as too little, and conditions that were."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We never tested the restore with enough data.", Level.NOTICE),
        ("The vendor did not test its firmware nearly enough.", Level.WARNING),
        ("We did not spend enough time on the data model.", Level.NOTICE),
        ("I could not keep up with the others and did not say so early enough.", Level.NOTICE),
        ("I was not paying enough attention to the console output.", Level.NOTICE),
        ("We weren't communicating enough with the design group.", Level.NOTICE),
        ("We were not strict enough with the scope.", Level.NOTICE),
        ("Alerts were not looked at closely enough.", Level.NOTICE),
        ("The change was not reviewed as carefully as it deserved.", Level.NOTICE),
        ("The incident was not escalated quickly enough.", Level.NOTICE),
        ("We paid no attention to the disk warnings.", Level.NOTICE),
        ("The ops group showed no interest in fixing it.", Level.WARNING),
        ("We had no discipline when it came to branches.", Level.NOTICE),
        ("We paid far too little attention to how customers actually used the export.", Level.NOTICE),
        ("Too little care went into the cleanup job.", Level.NOTICE),
        ("Little thought was given to what happens after midnight.", Level.NOTICE),
        ("No real effort was made to find out what the clients wanted.", Level.NOTICE),
        ("We didn't get the scope right until week five.", Level.NOTICE),
        ("We did not get the naming right.", Level.NOTICE),
        ("I was not on the same level as the others.", Level.NOTICE),
        ("Not enough thought went into the naming of the flags.", Level.NOTICE),
        ("Not enough eyes on the change", Level.NOTICE),
        ("The group showed no foresight whatsoever.", Level.WARNING),
        ("There was zero follow-through after the review.", Level.NOTICE),
        ("We were far from disciplined about feature flags.", Level.NOTICE),
        ("The vendor was far from transparent.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Poor visibility into the queue delayed diagnosis.",
        "No attention is drawn by the banner.",
        "Read the documentation of the tool for the details.",
        "Communication between the pods was unreliable.",
        "The health check was not sensitive enough to notice.",
        "The reviewer could not see the generated file.",
        "Communication with the satellite was lost.",
        "The careful reader will notice the time zone.",
        "The review took two days.",
        "Our playtesting happened in week four with six people.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
