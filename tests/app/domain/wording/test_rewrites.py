"""The rewrites that were read by eye stay as they were read."""

from pathlib import Path

import pytest

from app.domain.wording import judge

LINES = [
    line for line in Path(__file__).with_name("rewrites.txt").read_text("utf-8").splitlines() if line and line[0] != "#"
]
PAIRS = list(zip(LINES[::2], LINES[1::2], strict=True))


def test_there_are_enough_of_them() -> None:
    assert sum(after != "-" for _, after in PAIRS) >= 60


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_a_rewrite_reads_as_it_was_approved(before: str, after: str) -> None:
    cues = [cue for cue in judge(before) if cue.rewrite]
    written = [
        before[: cue.rewrite.start] + cue.rewrite.text + before[cue.rewrite.end :] for cue in cues if cue.rewrite
    ]
    assert written == ([] if after == "-" else [after])


@pytest.mark.parametrize("before", [before for before, after in PAIRS if after != "-"])
def test_a_rewritten_sentence_blames_nobody(before: str) -> None:
    (cue,) = (cue for cue in judge(before) if cue.rewrite)
    assert cue.rewrite is not None
    assert judge(before[: cue.rewrite.start] + cue.rewrite.text + before[cue.rewrite.end :]) == ()
