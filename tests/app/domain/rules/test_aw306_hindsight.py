"""AW306: sentences in which the outcome is read back into the past, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We wrongly assumed that the cache was warm.", Level.NOTICE),
        ("The engineer incorrectly believed the server was idle.", Level.WARNING),
        ("Did not stop the rollout despite being aware of the risk.", Level.WARNING),
        ("We shipped it even though we knew about the leak.", Level.NOTICE),
        ("We should know better.", Level.NOTICE),
        ("It was a sign we missed.", Level.NOTICE),
        ("Deploying on a Friday was a bad idea.", Level.NOTICE),
        ("The team had been warned about the disk.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW306"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was assumed that the failover would be automatic.",
        "We thought the cache was warm because the dashboard was green.",
        "The pool code wrongly assumed that the list was sorted.",
        "We did not know about the new service.",
        "The warning was not shown in the UI.",
        "Who knew that one letter could matter?",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW306" not in [cue.code for cue in judge(sentence)]
