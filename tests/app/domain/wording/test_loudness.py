"""A wide table of sentences, each as loud as it should be; blame beside what only looks like it."""

from pathlib import Path

import pytest

from app.domain.scales import Level
from app.domain.wording import judge

LEVELS = {"E": Level.ERROR, "W": Level.WARNING, "N": Level.NOTICE, "-": None}
LINES = [
    line
    for line in Path(__file__).with_name("loudness.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_a_sentence_is_as_loud_as_it_should_be(line: str) -> None:
    mark, sentence = line.split(" ", 1)
    found = max((cue.level for cue in judge(sentence)), key=lambda level: level.rank, default=None)
    assert found is LEVELS[mark]
