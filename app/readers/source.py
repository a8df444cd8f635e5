"""From the bytes of a file to its text."""

import codecs

from app.errors import AuthorError

MAX_BYTES = 2 * 1024 * 1024

_MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
          (codecs.BOM_UTF16_BE, "utf-16"), (codecs.BOM_UTF8, "utf-8-sig"))  # fmt: skip


def decode(data: bytes) -> str:
    """Return the text of a file, line endings as they are and without a byte order mark.

    UTF-16 and UTF-32 are read where a mark announces them. Raises AuthorError for any other bytes that are no UTF-8,
    with the line where they stand.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise AuthorError(
            f"Line {line} holds bytes that are no UTF-8 text. Save the file as UTF-8; in most editors that is "
            "'Save with encoding'."
        ) from error
