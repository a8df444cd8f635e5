"""From the bytes of a file to its text."""

import codecs

from app.errors import AuthorError

MAX_BYTES = 2 * 1024 * 1024

_MARKS = ((codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF16_LE, "utf-16-le"),
          (codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF8, "utf-8"))  # fmt: skip


def decode(data: bytes) -> str:
    """Return the text of a file, line endings as they are and without a byte order mark.

    UTF-16 and UTF-32 are read where a mark announces them. Raises AuthorError for any other bytes that are no UTF-8,
    with the line where they stand.
    """
    mark, encoding = _form(data)
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: len(mark) + error.start].count(b"\n") + 1
        raise AuthorError(
            f"Line {line} holds bytes that are no UTF-8 text. Save the file as UTF-8; in most editors that is "
            "'Save with encoding'."
        ) from error


def encode(text: str, like: bytes) -> bytes:
    """Return a text as a file that is encoded and marked like another."""
    mark, encoding = _form(like)
    return mark + text.encode(encoding)


def _form(data: bytes) -> tuple[bytes, str]:
    """Return the byte order mark of a file, where it has one, and its encoding."""
    return next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
