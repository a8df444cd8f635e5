"""Bytes to text."""

import codecs

import pytest

from app.errors import AuthorError
from app.readers.source import decode


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("Größe\r\n".encode(), id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + "Größe\r\n".encode(), id="UTF-8 with a mark"),
        pytest.param("Größe\r\n".encode("utf-16"), id="UTF-16"),
        pytest.param(codecs.BOM_UTF16_BE + "Größe\r\n".encode("utf-16-be"), id="UTF-16, big end first"),
        pytest.param("Größe\r\n".encode("utf-32"), id="UTF-32"),
    ],
)
def test_text_is_decoded_and_keeps_its_line_ends(data: bytes) -> None:
    assert decode(data) == "Größe\r\n"


def test_other_bytes_are_an_error_that_names_the_line() -> None:
    with pytest.raises(AuthorError, match=r"Line 2 .* UTF-8"):
        decode("one\nGröße".encode("latin-1"))
