"""People's work that a judging word grades, and things that only have one beside them."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The handover was poorly structured.", Level.NOTICE),
        ("Our onboarding was haphazardly organised.", Level.NOTICE),
        ("The runbook had been hastily written.", Level.NOTICE),
        ("Bad budget planning and weak marketing did the rest.", Level.NOTICE),
        ("It was spaghetti code from the first week.", Level.NOTICE),
        ("Insufficient research was done before the move.", Level.NOTICE),
        ("Hardly any attention was paid to the older clients.", Level.NOTICE),
        ("The tests were run in a sloppy way.", Level.NOTICE),
        ("Our approach to naming was naive.", Level.NOTICE),
        ("My estimate for the shader was way too optimistic.", Level.NOTICE),
        ("I did it wrong twice.", Level.NOTICE),
        ("We were terrible at saying no.", Level.NOTICE),
        ("The contractors were not very good at answering mails.", Level.WARNING),
        ("We did not do a great job of sharing what we learned.", Level.NOTICE),
        ("It was not our finest hour.", Level.NOTICE),
        ("A half-baked idea made it into the plan.", Level.NOTICE),
        ("No one did any serious testing on phones.", Level.NOTICE),
        ("Poor workload distribution left two of us with everything.", Level.NOTICE),
        ("Nobody took charge of the merge.", Level.NOTICE),
        ("This was a failure of planning.", Level.NOTICE),
        ("The biggest issue was how we split the tasks.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The connection was poor all morning.",
        "Poor error handling in the parser hid the cause.",
        "The gateway answers a bad request with 400.",
        "Insufficient memory was given to the pod.",
        "The packet was badly formed.",
        "We tested the plan in a dry run.",
        "The architecture has two layers.",
        "What went poorly",
        "The cluster was not poorly configured.",
        "Insufficient arguments are given to the function.",
        "Our plan was to drain one node at a time.",
        "The index is lazily evaluated.",
        "The failure of the power supply took an hour to find.",
        "The main problem is that we could not reach the node.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
