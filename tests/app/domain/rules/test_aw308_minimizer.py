"""AW308: sentences in which the right act looks easy, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("It was obvious that the disk would fill up.", Level.NOTICE),
        ("We shipped an obvious bug.", Level.NOTICE),
        ("Even a basic test would have caught this.", Level.NOTICE),
        ("A quick check would have shown the problem.", Level.NOTICE),
        ("The outage was entirely avoidable.", Level.NOTICE),
        ("All he had to do was read the page.", Level.NOTICE),
        ("Anyone could have seen this coming.", Level.NOTICE),
        ("It was a rookie mistake.", Level.NOTICE),
        ("How hard is it to read a changelog?", Level.NOTICE),
        ("It's hardly rocket science to check a return value.", Level.NOTICE),
        ("How difficult can it be to renew a certificate on time?", Level.NOTICE),
        ("Ten minutes of reading would have saved us two days.", Level.NOTICE),
        ("All they had to do was press the button.", Level.NOTICE),
        ("It would have taken thirty seconds to check.", Level.NOTICE),
        ("Such a silly oversight.", Level.NOTICE),
        ("Just read the error message.", Level.NOTICE),
        ("There is no excuse for an expired certificate.", Level.NOTICE),
        ("Not rocket science.", Level.NOTICE),
        ("A quick grep would have turned it up.", Level.NOTICE),
        ("Any junior developer knows that you never store passwords in plain text.", Level.NOTICE),
        ("We couldn't even get the basics right.", Level.NOTICE),
        ("All we had to do was ask.", Level.NOTICE),
        ("How hard can it be?", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW308"]


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no obvious cause in the logs.",
        "This wasn't obvious from the dashboard.",
        "It became obvious later that the cache was full.",
        "A simple restart did not help.",
        "We simply restarted the pods.",
        "It is easy to miss this flag.",
        "The basic auth header was missing.",
        "We just deployed version 2.",
        "All you need is a token and the id of the project.",
        "Just run the script again.",
        "All it took to trigger the bug was a leap second.",
        "Nothing in the log made the cause plain.",
        "Even the smallest instance type has two cores.",
        "The change was small, and its effect was not obvious from the diff.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW308" not in [cue.code for cue in judge(sentence)]
