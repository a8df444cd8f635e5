"""From byte offsets, as the parser gives them, to places, as people count them."""

from bisect import bisect_right
from itertools import accumulate
from operator import add

from app.domain.postmortem import Place

_STRIDE = 1024
_CONTINUATION = bytes(range(0x80, 0xC0))  # bytes that continue a code point in UTF-8


class Lines:
    """The lines of a text in UTF-8. Offsets that come in are bytes; those that go out are code points."""

    __slots__ = ("_data", "_heads", "_is_ascii", "_starts")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._starts = _line_starts(data)
        self._is_ascii = data.isascii()
        self._heads: list[int] = []  # how many code points stand before each stride; counted when somebody asks

    def __len__(self) -> int:
        return len(self._starts)

    def offset(self, byte: int) -> int:
        """Return how many code points stand before a byte."""
        if self._is_ascii:
            return byte
        if not self._heads:
            self._heads = _code_points_before(self._data)
        head = byte // _STRIDE
        rest = self._data[head * _STRIDE : byte]
        return self._heads[head] + len(rest.translate(None, _CONTINUATION))

    def line(self, byte: int) -> int:
        """Return the number of the line that holds a byte."""
        return bisect_right(self._starts, byte)

    def start(self, line: int) -> int:
        """Return the byte at which a line starts; for a line past the end, the end of the text."""
        return self._starts[line - 1] if line <= len(self._starts) else len(self._data)

    def place(self, start: int, end: int) -> Place:
        """Return the place of the bytes from `start` to `end`; a line feed at the end belongs to no place."""
        while end > start and self._data[end - 1 : end] in (b"\n", b"\r"):
            end -= 1
        line, column = self._point(start)
        end_line, end_column = self._point(end)
        return Place(line, column, end_line, end_column)

    def _point(self, byte: int) -> tuple[int, int]:
        line = bisect_right(self._starts, byte)
        start = self._starts[line - 1]
        if self._is_ascii:
            return line, byte - start + 1
        if byte - start < _STRIDE:
            return line, len(self._data[start:byte].translate(None, _CONTINUATION)) + 1
        return line, self.offset(byte) - self.offset(start) + 1


def _line_starts(data: bytes) -> list[int]:
    ends = accumulate(map(len, data.split(b"\n")[:-1]), initial=0)
    return list(map(add, ends, range(len(data) + 1)))


def _code_points_before(data: bytes) -> list[int]:
    heads = [0]
    for start in range(0, len(data), _STRIDE):
        heads.append(heads[-1] + len(data[start : start + _STRIDE].translate(None, _CONTINUATION)))
    return heads
