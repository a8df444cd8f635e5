import pytest
from lsprotocol import types

from app.domain.postmortem import Place
from app.lsp.positions import Positions, offsets


@pytest.mark.parametrize(
    ("text", "encoding", "offset", "position"),
    [
        pytest.param("ab\ncd", "utf-16", 4, (1, 1), id="a second line"),
        pytest.param("😀b", "utf-16", 1, (0, 2), id="two units"),
        pytest.param("😀b", "utf-8", 1, (0, 4), id="four bytes"),
        pytest.param("😀b", "utf-32", 1, (0, 1), id="one code point"),
        pytest.param("e\u0301x", "utf-16", 2, (0, 2), id="a combining mark"),
        pytest.param("a\r\nb", "utf-16", 3, (1, 0), id="a carriage return and a line feed"),
        pytest.param("a\rb", "utf-16", 2, (1, 0), id="a carriage return alone"),
        pytest.param("a\u2028b\x0bc", "utf-16", 4, (0, 4), id="what ends no line for an editor"),
        pytest.param("ab", "utf-16", 2, (0, 2), id="the end of the text"),
    ],
)
def test_an_offset_and_its_position_lead_to_each_other(
    text: str, encoding: str, offset: int, position: tuple[int, int]
) -> None:
    positions = Positions(text, encoding)
    assert positions.position(offset) == types.Position(*position)
    assert positions.offset(types.Position(*position)) == offset


@pytest.mark.parametrize(
    ("position", "offset"),
    [
        pytest.param((0, 99), 2, id="behind the end of a line"),
        pytest.param((9, 0), 5, id="behind the last line"),
    ],
)
def test_a_position_past_the_end_is_the_end(position: tuple[int, int], offset: int) -> None:
    assert Positions("ab\ncd", "utf-16").offset(types.Position(*position)) == offset


def test_a_byte_order_mark_is_no_part_of_a_place() -> None:
    assert offsets("\ufeffab\ncd", Place(1, 1, 2, 2)) == (1, 5)
