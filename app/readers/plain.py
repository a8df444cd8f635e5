"""The plain text of a leaf, and what it lost on the way: where words were bold, linked or code."""

from bisect import bisect_right
from dataclasses import dataclass, field

from app.readers.blocks import AUTOLINK, CLOSE, CODE, HARD, HTML, IMAGE, LINK, OPEN, SOFT, Block


@dataclass(slots=True)
class Span:
    """A stretch of a plain text; `target` is the address of a link."""

    start: int
    end: int
    target: str = ""


@dataclass(slots=True)
class Plain:
    """The text of a leaf; a wrapped line is joined by a space, a forced break is a line feed.

    `pieces` say for each stretch of the text where it starts, and the bytes it was written as.
    """

    text: str
    pieces: list[tuple[int, int, int]]
    strong: list[Span] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)
    links: list[Span] = field(default_factory=list)
    codes: list[Span] = field(default_factory=list)
    wraps: list[int] = field(default_factory=list)  # where a soft break stands

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


_EMPTY = Plain("", [])


def plain(leaf: Block | None) -> Plain:
    """Return the text of a leaf."""
    if leaf is None:
        return _EMPTY
    if leaf.plain is None:
        leaf.plain = _read(leaf)
    result: Plain = leaf.plain
    return result


def _read(leaf: Block) -> Plain:
    parts: list[str] = []
    found = Plain("", [])
    length = 0
    opened: list[tuple[int, str, int]] = []
    hidden = 0  # depth of images, whose text is not read
    for sort, value, start, end in leaf.inlines:
        if sort <= HARD:
            if hidden:
                continue
            if sort == CODE:
                start += (end - start - len(value.encode())) // 2
                found.codes.append(Span(length, length + len(value)))
            elif sort == SOFT:
                found.wraps.append(length)
            found.pieces.append((length, start, end))
            parts.append(value)
            length += len(value)
        elif sort == CLOSE:
            if opened:
                kind, target, since = opened.pop()
                hidden -= kind == IMAGE
                _note_span(found, kind, value, Span(since, length, target))
        elif sort == HTML:
            if _is_break(value):
                found.pieces.append((length, start, end))
                parts.append("\n")
                length += 1
        else:
            opened.append((sort, value, length))
            hidden += sort == IMAGE
    found.text = "".join(parts)
    return found


def _note_span(found: Plain, kind: int, name: str, span: Span) -> None:
    if kind in (LINK, AUTOLINK):
        found.links.append(span)
    elif kind == OPEN and name == "Strong":
        found.strong.append(span)
    elif kind == OPEN and name == "Emphasis":
        found.emphasis.append(span)


def _is_break(tag: str) -> bool:
    return tag[:3].lower() == "<br" and tag[3:].strip(" /") == ">"
