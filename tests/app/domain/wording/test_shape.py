import re

import pytest

from app.domain.wording import shape
from app.domain.wording.gate import gate
from app.domain.wording.pattern import opened
from app.domain.wording.shape import Shape, without_looks

LINES = [
    "was late . ",
    "we should have tested . ",
    "nobody checked it . ",
    "human error , again . ",
    "«café» was late . ",
]


@pytest.mark.parametrize("entry", gate().entries, ids=lambda entry: f"{entry.code} {entry.pattern.heads[:40]}")
def test_a_shape_says_what_its_expression_says(entry: object) -> None:
    source = opened(entry.pattern.shape)  # type: ignore[attr-defined]
    for line in LINES:
        for place in (0, *(found.end() for found in re.finditer(" (?=.)", line))):
            exact = re.compile(source).match(line, place)
            found = Shape(source).match(line, place)
            assert (found and found.span()) == (exact and exact.span())


@pytest.mark.parametrize(
    ("source", "looser"),
    [
        ("a (?=b|c)d", "a (?:)d"),
        ("a (?!x (?!y )z)(?:b)", "a (?:)(?:b)"),
        (r"(?<!\))a(?=[)] )", r"(?:)a(?:)"),
        (r"\(?=a", r"\(?=a"),
    ],
)
def test_looks_are_taken_out_whole(source: str, looser: str) -> None:
    assert without_looks(source) == looser


def test_shapes_work_without_re2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shape, "_re2", lambda: None)
    assert Shape("late ").match("late . ", 0)
    assert Shape("late ").match("soon . ", 0) is None


def test_a_shape_that_was_often_asked_still_answers() -> None:
    late = Shape("late ")
    assert [late.match("soon . ", 0) for _ in range(100)] == [None] * 100
    assert late.match("late . ", 0)
