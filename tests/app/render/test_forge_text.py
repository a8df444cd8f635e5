"""What came from a document goes out inert."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.render.forge_text import code, link, mention, message, neutral, title


@pytest.mark.parametrize(
    ("text", "inert"),
    [
        pytest.param("@everyone look", "@&#8203;everyone look", id="a mention"),
        pytest.param("closes #12", "closes #&#8203;12", id="a closing keyword"),
        pytest.param("fixes org/repo#2, GH-3", "fixes org/repo#&#8203;2, GH-&#8203;3", id="references"),
        pytest.param("/close", r"\/close", id="a quick action"),
        pytest.param("text\n/assign @me", "text /assign @&#8203;me", id="a quick action on a second line"),
        pytest.param("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;", id="raw HTML"),
        pytest.param("</details>", "&lt;/details&gt;", id="a breakout"),
        pytest.param("[x](javascript:alert)", r"\[x\](javascript:alert)", id="a link"),
        pytest.param("![beacon](https://evil)", r"!\[beacon\](https://evil)", id="an image"),
        pytest.param("a | b", r"a \| b", id="a table cell"),
        pytest.param("# big", r"\# big", id="a heading"),
        pytest.param("1. one", r"1\. one", id="a numbered list"),
        pytest.param("nul \x00 and bidi \u202e", "nul \ufffd and bidi \ufffd", id="control characters"),
        pytest.param("<!-- afterword v1 item X a b -->", "&lt;!-- afterword v1 item X a b --&gt;", id="a marker"),
        pytest.param("plain words, 10.42 and a-b", "plain words, 10.42 and a-b", id="plain words stay"),
    ],
)
def test_a_documents_words_are_made_inert(text: str, inert: str) -> None:
    assert neutral(text) == inert


@given(st.text())
def test_no_text_brings_a_mention_or_html_through(text: str) -> None:
    result = neutral(text).replace("&#8203;", "\u200b")
    assert "<" not in result
    assert not any(result[i] == "@" and result[i + 1 : i + 2] not in ("\u200b",) for i in range(len(result)))


def test_a_resolved_login_is_mentioned_and_anything_else_is_not() -> None:
    assert mention("dana-k") == "@dana-k"
    assert mention("org/team") == "org/team"
    assert mention("dana k") == "dana k"


def test_our_messages_keep_their_code_and_nothing_else_of_a_document() -> None:
    assert message("Write `due 2026-03-01`, as in `@dana`. 'ping @dana' | x") == (
        "Write `due 2026-03-01`, as in `@dana`. 'ping @&#8203;dana' \\| x"
    )


def test_only_web_addresses_become_links() -> None:
    assert link("doc", "https://example.org/a") == "[doc](https://example.org/a)"
    assert link("doc", "javascript:alert(1)") == "doc"


def test_code_outlasts_backticks_inside() -> None:
    assert code("a`b") == "``a`b``"


def test_a_title_is_one_line_of_256() -> None:
    assert title("a\nb") == "a b"
    assert len(title("x" * 400)) == 256
