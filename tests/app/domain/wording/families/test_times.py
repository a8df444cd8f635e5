"""Acts that came too late or too soon, and machines that were late."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We started on the report far too late.", Level.NOTICE),
        ("The team escalated the page too slowly.", Level.WARNING),
        ("I gave up on the old plan too early.", Level.NOTICE),
        ("The risk was communicated too late.", Level.NOTICE),
        ("Messages were read late or acknowledged too late.", Level.NOTICE),
        ("The help came much too late.", Level.NOTICE),
        ("We left the slides until the night before.", Level.NOTICE),
        ("The students did everything at the last minute.", Level.WARNING),
        ("I always pushed it back until the end.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The job started too late because the clock was wrong.",
        "The request was retried too often.",
        "The pod was restarted too soon.",
        "Detection took four hours.",
        "The alert was raised too late.",
        "It was fixed before it was too late.",
        "The transaction was sent too early.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
