import pytest

from app.domain.rules.aw011_hidden_characters import HIDDEN_CHARACTERS
from tests.documents import postmortem, remarks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("run \u202edelete\u202c now", ["U+202E", "U+202C"], id="direction override"),
        pytest.param("@da\u200bna", ["U+200B"], id="a login broken in two"),
        pytest.param("👩\u200d💻 joined", [], id="an emoji of several parts"),
        pytest.param("می\u200cخواهم", [], id="a script that needs the sign"),
        pytest.param("naïve café", [], id="ordinary letters"),
    ],
)
def test_signs_that_hide_are_shown(text: str, found: list[str]) -> None:
    assert [remark.excerpt for remark in remarks(HIDDEN_CHARACTERS, postmortem(text=text))] == found


def test_the_column_counts_code_points() -> None:
    (remark,) = remarks(HIDDEN_CHARACTERS, postmortem(text="ä\n👩 a\u200bb"))
    assert (remark.place.line, remark.place.column) == (2, 3)
