"""Real documents, read as well as they were before."""

import pytest

from benchmarks.reading import Score, measure
from tests.shared import shared_path


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return measure(shared_path("corpus/documents/index.yaml").parent)


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("title", 1.0),
        ("date", 0.98),
        ("item titles", 0.98),
        ("item owner", 1.0),
        ("item due", 1.0),
        ("item status", 1.0),
        ("item link", 0.98),
        ("item line", 1.0),
    ],
)
def test_fields_are_read_from_real_documents(scores: dict[str, Score], name: str, least: float) -> None:
    assert scores[name].f1 >= least, "\n".join(scores[name].misses)


def test_no_section_of_a_real_document_is_overlooked(scores: dict[str, Score]) -> None:
    assert scores["sections"].recall >= 0.98, "\n".join(scores["sections"].misses)


def test_no_severity_of_a_real_document_is_overlooked(scores: dict[str, Score]) -> None:
    assert scores["severity"].recall == 1.0
