"""The figures reached on the labelled sentences are kept; skipped where they are not at hand."""

from benchmarks.wording import Score, load, score_of
from tests.shared import shared_path


def scores() -> tuple[Score, Score]:
    rows = load(shared_path("corpus/blame-dev.jsonl"))
    return score_of(rows, rank=1), score_of(rows, rank=2)


def test_blame_is_found_and_little_else() -> None:
    everything, loud = scores()
    assert everything.f1 >= 0.95
    assert everything.precision >= 0.97
    assert loud.f1 >= 0.92
    assert loud.precision >= 0.95
