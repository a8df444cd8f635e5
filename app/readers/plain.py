"""The plain text of a leaf, and what it lost on the way: where words were bold, linked or code."""

from bisect import bisect_right
from collections.abc import Sequence

from app.domain.records import dataclass, replace
from app.readers.blocks import AUTOLINK, CLOSE, CODE, HARD, HTML, IMAGE, LINK, SOFT, TEXT, Block, Inline


@dataclass(slots=True)
class Span:
    """A stretch of a plain text; `target` is the address of a link."""

    start: int
    end: int
    target: str = ""


@dataclass(slots=True)
class Plain:
    """The text of a leaf; a wrapped line is joined by a space, a forced break is a line feed.

    `pieces` say for each stretch of the text where it starts, and the bytes it was written as; `wraps` are the
    positions of soft breaks.
    """

    text: str
    pieces: list[tuple[int, int, int]]
    strong: Sequence[Span] = ()
    emphasis: Sequence[Span] = ()
    links: Sequence[Span] = ()
    codes: Sequence[Span] = ()
    wraps: Sequence[int] = ()

    def byte(self, position: int) -> int:
        """Return where the character at a position starts in the source."""
        if not self.pieces:
            return 0
        at, start, end = self.pieces[bisect_right(self.pieces, (position, 1 << 62, 0)) - 1]
        written = self.text[at:position]
        step = len(written.encode()) if not written.isascii() else len(written)
        return min(start + step, end)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the bytes of the characters from `start` to `end`."""
        if end <= start:
            return self.byte(start), self.byte(start)
        last = self.text[end - 1]
        return self.byte(start), self.byte(end - 1) + len(last.encode())


_MARKS = ("Strong", "Emphasis")
_EMPTY = Plain("", [])


def plain(leaf: Block | None) -> Plain:
    """Return the text of a leaf."""
    if leaf is None:
        return _EMPTY
    if leaf.plain is None:
        leaf.plain = _read(leaf)
    result: Plain = leaf.plain
    return result


def part_of(text: Plain, start: int, end: int) -> Plain:
    """Return a stretch of a text as a text of its own."""

    def cut(spans: Sequence[Span]) -> list[Span]:
        return [
            replace(span, start=span.start - start, end=span.end - start)
            for span in spans
            if start <= span.start and span.end <= end
        ]

    pieces = [
        (max(at - start, 0), first if at >= start else text.byte(start), last)
        for at, first, last in text.pieces
        if at < end
    ]
    return Plain(text.text[start:end], pieces, cut(text.strong), cut(text.emphasis), cut(text.links), cut(text.codes))


def _read(leaf: Block) -> Plain:
    inlines = leaf.inlines
    if len(inlines) == 1 and inlines[0][0] == TEXT:
        _, value, start, end = inlines[0]
        return Plain(value, [(0, start, end)])
    reader = _Reader()
    for inline in inlines:
        reader.take(inline)
    return Plain(
        "".join(reader.parts), reader.pieces, reader.strong, reader.emphasis, reader.links, reader.codes, reader.wraps
    )


class _Reader:
    """Joins inline events, and notes what they were."""

    __slots__ = ("_hidden", "_length", "_opened", "codes", "emphasis", "links", "parts", "pieces", "strong", "wraps")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[tuple[int, int, int]] = []
        self.strong: list[Span] = []
        self.emphasis: list[Span] = []
        self.links: list[Span] = []
        self.codes: list[Span] = []
        self.wraps: list[int] = []
        self._length = 0
        self._opened: list[tuple[int, str, int]] = []
        self._hidden = 0  # depth of images, whose text is not read

    def take(self, inline: Inline) -> None:
        """Take the leaf's next event."""
        sort, value, start, end = inline
        if sort <= HARD:
            if not self._hidden:
                self._text(sort, value, start, end)
        elif sort == CLOSE:
            if self._opened:
                self._close(value)
        elif sort == HTML:
            if _is_break(value):
                self._text(HARD, "\n", start, end)
        else:
            self._opened.append((sort, value, self._length))
            self._hidden += sort == IMAGE

    def _text(self, sort: int, value: str, start: int, end: int) -> None:
        if sort == CODE:
            start += (end - start - len(value.encode())) // 2
            self.codes.append(Span(self._length, self._length + len(value)))
        elif sort == SOFT:
            self.wraps.append(self._length)
        self.pieces.append((self._length, start, end))
        self.parts.append(value)
        self._length += len(value)

    def _close(self, name: str) -> None:
        if name in _MARKS and self._opened[-1][1] != name:
            return  # a tag that nothing opened
        kind, target, since = self._opened.pop()
        span = Span(since, self._length, target)
        if kind in (LINK, AUTOLINK):
            self.links.append(span)
        elif kind == IMAGE:
            self._hidden -= 1
        elif name == "Strong":
            self.strong.append(span)
        elif name == "Emphasis":
            self.emphasis.append(span)


def _is_break(tag: str) -> bool:
    return tag[:3].lower() == "<br" and tag[3:].strip(" /") == ">"
