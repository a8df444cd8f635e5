"""What the tests of families ask of a sentence."""

from app.domain.scales import Level
from app.domain.wording import judge


def levels(sentence: str) -> list[Level]:
    """Return how loud each finding in a sentence is."""
    return [cue.level for cue in judge(sentence)]


def codes(sentence: str) -> list[str]:
    """Return the rules that find something in a sentence."""
    return [cue.code for cue in judge(sentence)]
