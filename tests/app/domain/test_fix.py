import pytest

from app.domain.fix import with_replacements
from app.domain.postmortem import Place
from tests.findings import finding


@pytest.mark.parametrize(
    ("text", "changes", "fixed"),
    [
        pytest.param("a bc d", [(Place(1, 3, 1, 5), "x")], "a x d", id="one"),
        pytest.param("a bc d", [(Place(1, 6, 1, 7), "y"), (Place(1, 1, 1, 2), "long")], "long bc y", id="two"),
        pytest.param("abcd", [(Place(1, 2, 1, 4), "x"), (Place(1, 1, 1, 3), "y")], "ycd", id="the first of two"),
        pytest.param("ab\r\ncd", [(Place(1, 2, 2, 2), "-")], "a-d", id="over a line"),
        pytest.param("é😀b", [(Place(1, 3, 1, 4), "x")], "é😀x", id="code points"),
        pytest.param("a b", [(Place(1, 1, 1, 4), None)], "a b", id="nothing to write"),
        pytest.param("a b", [(Place(1, 2, 1, 4), "")], "a", id="words to leave out"),
    ],
)
def test_replacements_go_where_the_words_stand(text: str, changes: list[tuple[Place, str | None]], fixed: str) -> None:
    findings = [finding(place=place, replacement=replacement) for place, replacement in changes]
    assert with_replacements(text, findings) == fixed
