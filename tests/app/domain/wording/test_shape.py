import re
from random import Random

import pytest

from app.domain.wording import shape
from app.domain.wording.gate import Entry, gate
from app.domain.wording.pattern import opened
from app.domain.wording.shape import Search, Shape, without_looks
from tests.app.domain.wording.spelt import spelt

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


@pytest.mark.parametrize("entry", gate().entries, ids=lambda entry: f"{entry.code} {entry.pattern.heads[:40]}")
def test_the_first_matches_of_a_shape_have_the_groups_of_the_later_ones(entry: Entry) -> None:
    source = opened(entry.pattern.shape)
    late, chance = re.compile(source), Random(len(source))
    for line in {spelt(source, chance) for _ in range(60)}:
        exact, found = late.match(f"the {line}", 4), Shape(source).match(f"the {line}", 4)
        assert (found and found.span()) == (exact and exact.span())
        for group in late.groupindex if exact else ():
            assert found is not None
            assert exact is not None
            assert (found.start(group), found.end(group), found[group]) == (*exact.span(group), exact[group])
            assert group in found.re.groupindex


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


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        (r"late\b", "it was late", True),
        (r"^late", "it was late", False),
        (r"late$", "late\n", True),
        (r"a\$b", "a$b", True),
        (r"so\slate", "so\x1clate", True),
        (r"late(?! again)", "late again", False),
        (r"caf\w ", "café ", True),
    ],
)
@pytest.mark.parametrize("has_re2", [True, False])
def test_a_search_finds_what_python_finds(
    source: str, text: str, found: bool, has_re2: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not has_re2:
        monkeypatch.setattr(shape, "_re2", lambda: None)
    assert Search(source).finds(text) is found
    assert (
        Search(source.upper().replace("\\B", "\\b").replace("\\S", "\\s").replace("\\W", "\\w"), any_case=True).finds(
            text
        )
        is found
    )
