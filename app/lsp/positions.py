"""Where words stand, as editors count: lines from 0, columns in the units that the client asked for."""

import re
from bisect import bisect_right

from lsprotocol import types

from app.domain.places import span_of
from app.domain.postmortem import Place

BYTE_ORDER_MARK = "\ufeff"  # readers take one off a text before they count
_LINE_END = re.compile(r"\r\n|\n|\r")
_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


class Positions:
    """The positions of one text. Offsets are code points of the text as the editor holds it."""

    def __init__(self, text: str, encoding: str) -> None:
        self._text = text
        self._codec, self._size = _UNITS[encoding]
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._ends = [*(end.start() for end in ends), len(text)]

    def position(self, offset: int) -> types.Position:
        """Return the position of an offset."""
        line = bisect_right(self._starts, offset) - 1
        before = self._text[self._starts[line] : min(offset, self._ends[line])]
        return types.Position(line, len(before.encode(self._codec, "surrogatepass")) // self._size)

    def offset(self, position: types.Position) -> int:
        """Return the offset of a position; one past the end of a line or text is its end."""
        if position.line >= len(self._starts):
            return len(self._text)
        start, end = self._starts[position.line], self._ends[position.line]
        units = self._text[start:end].encode(self._codec, "surrogatepass")[: position.character * self._size]
        return start + len(units.decode(self._codec, "ignore"))

    def range(self, start: int, end: int) -> types.Range:
        """Return the range between two offsets."""
        return types.Range(self.position(start), self.position(end))


def offsets(text: str, place: Place) -> tuple[int, int]:
    """Return the offsets in an editor's text at which a place starts and ends."""
    lead = len(BYTE_ORDER_MARK) if text.startswith(BYTE_ORDER_MARK) else 0
    start, end = span_of(text[lead:], place)
    return start + lead, end + lead
