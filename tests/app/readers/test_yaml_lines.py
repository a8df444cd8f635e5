"""YAML is read as words with places, within a budget."""

import pytest
import yaml

from app.readers import yaml_lines
from app.readers.yaml_lines import MAX_CHARACTERS, Entries, Scalar, read_yaml


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read with libyaml and with the parser in Python: installations have the one or the other."""
    monkeypatch.setattr(yaml_lines, "_LOADER", getattr(yaml, request.param))


@pytest.mark.parametrize("word", ["on", "no", "12:30", "1.10", "0o17", "2026-01-01", "1_000", ".inf"])
def test_a_word_stays_as_written(word: str) -> None:
    node, problems = read_yaml(f"key: {word}\n")
    assert isinstance(node, Entries)
    value = node.entries[0][1]
    assert isinstance(value, Scalar)
    assert (value.text, value.plain, value.line, value.column, problems) == (word, True, 1, 6, ())


@pytest.mark.parametrize(
    ("written", "is_null"),
    [("", True), ("null", True), ("~", True), ('"null"', False), ('""', False), ("nothing", False)],
)
def test_only_an_unquoted_null_is_nothing(written: str, is_null: bool) -> None:
    node, _ = read_yaml(f"key: {written}\n")
    assert isinstance(node, Entries)
    value = node.entries[0][1]
    assert isinstance(value, Scalar)
    assert value.is_null is is_null


BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        pytest.param(BOMB, 5, "over 20000 values", id="an alias bomb"),
        pytest.param("a: " + "[" * 5000, 1, "over 20 levels", id="deep nesting"),
        pytest.param("a:\n" + "".join(" " * n + "- \n" for n in range(1, 50)), 21, "over 20 levels", id="deep lists"),
        pytest.param("a: &a [*a]\n", 1, "no finished", id="an alias to itself"),
        pytest.param("a: *b\n", 1, "no finished", id="an alias to nothing"),
        pytest.param("a: 1\nb: [", 3, "not YAML", id="an open list"),
        pytest.param("a: 1\n---\nb: 2\n", 2, "second document", id="two documents"),
        pytest.param("#" * (MAX_CHARACTERS + 1), 1, "over 256 KiB", id="a large file"),
        pytest.param("a: \x07\n", 1, "not", id="a control character"),
        pytest.param("a: \ud800\n", 1, "character that YAML does not allow", id="half a surrogate pair"),
    ],
)
def test_a_text_that_cannot_be_followed_is_given_up_with_its_line(text: str, line: int, said: str) -> None:
    node, problems = read_yaml(text)
    gave_up = node is None  # a failing assertion must not print a bomb's tree
    assert gave_up
    assert said in problems[-1].message
    assert abs(problems[-1].line - line) <= 1  # the two YAML parsers differ on where an end of text lies


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        pytest.param("mode: live\nmode: shadow\n", (2, 1), "stands already in line 1", id="a key twice"),
        pytest.param("a: !!python/object/apply:os.system [ls]\n", (1, 4), "Leave the tag", id="a tag that runs code"),
        pytest.param("a: !!str 12\n", (1, 4), "Leave the tag", id="a harmless tag"),
        pytest.param("? [a, b]\n: c\n", (1, 3), "one word", id="a list as a key"),
    ],
)
def test_what_the_policy_has_no_use_for_is_named_with_its_place(text: str, place: tuple[int, int], said: str) -> None:
    _, problems = read_yaml(text)
    assert (problems[0].line, problems[0].column) == place
    assert said in problems[0].message


def test_an_alias_stands_for_what_it_names() -> None:
    node, problems = read_yaml("a: &days [1, 2]\nb: *days\n")
    assert isinstance(node, Entries)
    assert problems == ()
    assert node.entries[0][1] is node.entries[1][1]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n"])
def test_an_empty_text_has_no_problems(text: str) -> None:
    assert read_yaml(text)[1] == ()
