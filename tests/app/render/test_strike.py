import pytest

from app.render.strike import struck_through


@pytest.mark.parametrize(
    ("body", "struck"),
    [
        pytest.param("No owner.", "~~No owner.~~", id="a line"),
        pytest.param("One.\n\nTwo.  ", "~~One.~~\n\n~~Two.~~", id="paragraphs"),
        pytest.param(
            "- one\n1. two\n> three\n## four", "- ~~one~~\n1. ~~two~~\n> ~~three~~\n## ~~four~~", id="lists, quotes"
        ),
        pytest.param("Try:\n```suggestion\nx\n```\nor not", "~~Try:~~\n~~or not~~", id="a suggestion goes"),
        pytest.param("<!-- afterword v1 a b c d -->", "<!-- afterword v1 a b c d -->", id="the marker stays"),
        pytest.param("~~No owner.~~", "~~No owner.~~", id="struck already"),
    ],
)
def test_a_text_is_struck_through_line_by_line(body: str, struck: str) -> None:
    assert struck_through(body) == struck
