"""People asked to try harder, and changes to the system."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Communicate more with the other team.", Level.NOTICE),
        ("We should plan our sprints better.", Level.NOTICE),
        ("I want to be much more transparent next year.", Level.NOTICE),
        ("Engineers must be more mindful of the target.", Level.NOTICE),
        ("Admins should refamiliarize themselves with the policy.", Level.NOTICE),
        ("The team is expected to take responsibility for new changes.", Level.NOTICE),
        ("Everyone has to be more careful.", Level.NOTICE),
        ("Use better time management.", Level.NOTICE),
        ("Put more effort into the tests.", Level.NOTICE),
        ("More attention should be paid to the notes.", Level.NOTICE),
        ("Remember to tell support.", Level.NOTICE),
        ("Please make sure you use the right branch.", Level.NOTICE),
        ("Don't underestimate the last ten percent.", Level.NOTICE),
        ("I will never touch that file again.", Level.NOTICE),
        ("Never again will we skip a rehearsal.", Level.NOTICE),
        ("Tell people to be careful.", Level.NOTICE),
        ("Developers need to be reminded to test.", Level.NOTICE),
        ("Improve our work ethic.", Level.NOTICE),
        ("Let's communicate earlier next year.", Level.NOTICE),
        ("All staff must be reminded of the policy.", Level.NOTICE),
        ("Next time please ask first.", Level.NOTICE),
        ("We need people to actually read it.", Level.NOTICE),
        ("Try to avoid rushing.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We will add a check to the pipeline.",
        "Care must be taken when the buffer is shared.",
        "Remember to recompile after a change of the header.",
        "The message should be more explicit.",
        "The cache could be more efficient.",
        "Make sure you have Docker installed.",
        "We plan to use two regions.",
        "The service must never write there again before the lock is free.",
        "We will move the job to the new cluster.",
        "Read more about the format here.",
        "The replicas should respond faster.",
        "Wake up the thread.",
        "They will respect the limits.",
        "The job will be told to stop.",
        "The job has to avoid scope names that clash.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
