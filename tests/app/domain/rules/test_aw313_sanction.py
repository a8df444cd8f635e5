"""AW313: sentences in which somebody is punished, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The engineer responsible has been fired.", Level.ERROR),
        ("The employee was disciplined.", Level.ERROR),
        ("Disciplinary action will be taken.", Level.ERROR),
        ("Bob must be retrained.", Level.ERROR),
        ("The contractor will be held accountable.", Level.ERROR),
        ("We had to fire the contractor.", Level.ERROR),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW313"]


@pytest.mark.parametrize(
    "sentence",
    [
        "An alert fired for the team at 12:03.",
        "The VM was terminated.",
        "The session was suspended.",
        "No individuals will be reprimanded.",
        "The worker was fired up again.",
        "The alarm was dismissed at 10:00 by the timer.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW313" not in [cue.code for cue in judge(sentence)]
