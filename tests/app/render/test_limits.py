import pytest

from app.domain.marker import Marker, MarkerKeys
from app.render.limits import BODY_LIMIT, fit_body, fit_title

KEYS = MarkerKeys((b"key",))
MARKER = KEYS.line(Marker("item", "ABC"))


def test_what_fits_is_left_alone() -> None:
    body = "x" * BODY_LIMIT
    assert fit_body(body) is body


def test_a_long_text_is_cut_after_a_block_and_says_so() -> None:
    fitted = fit_body("One short block.\n\n" * 50, 400)
    assert len(fitted) <= 400
    assert fitted.endswith("One short block.\n\n*Cut here: the whole text is too long for one post.*")


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        pytest.param("```python\n", "\n```\n", id="a fence"),
        pytest.param("~~~~\n```\n", "\n~~~~\n", id="a longer fence of another kind"),
        pytest.param("<details><summary>All</summary>\n\n", "\n</details>\n", id="details"),
        pytest.param("<!-- afterword:begin -->\n", "\n<!-- afterword:end -->\n", id="our block in an issue"),
    ],
)
def test_what_was_open_is_closed_and_the_marker_stays_last(opening: str, closing: str) -> None:
    inside = "some words on a line\n" * 100
    fitted = fit_body(f"{opening}{inside}{closing}\n\n{MARKER}\n", 900)
    assert len(fitted) <= 900
    assert closing in fitted + "\n"
    assert fitted.endswith(MARKER)
    found = KEYS.find(fitted)
    assert found is not None
    assert found.genuine


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 5000, id="one line without an end"),
        pytest.param("`" * 5000 + "\n" + "x\n" * 500, id="a fence longer than the limit"),
        pytest.param("Text.\n\n<!-- " + "x" * 5000, id="a comment that is never closed"),
        pytest.param("<details>" * 1000, id="a thousand details"),
    ],
)
def test_hostile_texts_fit_too(text: str) -> None:
    fitted = fit_body(f"{text}\n\n{MARKER}\n", 1000)
    assert len(fitted) <= 1000
    assert KEYS.find(fitted) is not None


@pytest.mark.parametrize(
    ("title", "fitted"),
    [
        pytest.param("Alert on\n queue  depth", "Alert on queue depth", id="one line"),
        pytest.param("x" * 256, "x" * 256, id="just fits"),
        pytest.param("x" * 257, "x" * 255 + "…", id="one too many"),
    ],
)
def test_a_title_is_one_line_of_256_characters(title: str, fitted: str) -> None:
    assert fit_title(title) == fitted
