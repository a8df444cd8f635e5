"""AW314: sentences in which people were too slow, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("It took us far too long to respond.", Level.NOTICE),
        ("We were too slow to react.", Level.NOTICE),
        ("The support team took too long to escalate.", Level.WARNING),
        ("We spent too much time on the wrong graph.", Level.NOTICE),
        ("The tests were left until the end.", Level.NOTICE),
        ("Someone finally checked the proxy.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW314"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It took four hours to detect the problem.",
        "The rollback took longer than expected.",
        "The server was too slow to respond.",
        "The reload takes too much time.",
        "The alert went unnoticed for two hours.",
        "We finally found the failing disk.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW314" not in [cue.code for cue in judge(sentence)]
