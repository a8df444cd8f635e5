"""A label at the start of a line: `**Date**: …`, `**Date:** …`, `Date: …`."""

from bisect import bisect_left
from collections.abc import Sequence

from app.domain.patterns import pattern
from app.domain.records import dataclass
from app.readers.plain import Plain, Span

_PLAIN = pattern(r"[^\w\n:|(]{0,8}(?P<label>[^\s:|][^:\n|]{0,58}?)\s?:(?=\s|$)\s*")
_COLON = pattern(r"\s{0,2}[:：]\s*")


@dataclass(frozen=True, slots=True)
class Label:
    """A label, where it starts, where what it names starts, and whether it was written in bold or italics."""

    text: str
    start: int
    value: int
    bold: bool


def read_label(text: Plain, at: int = 0) -> Label | None:
    """Return the label that a line of a text starts with."""
    span = _opening(text.strong, text, at)
    if span is not None:
        return _bold_label(text, span.start, span.end)
    span = _opening(text.emphasis, text, at)
    if span is not None and (label := _bold_label(text, span.start, span.end)):
        return label
    match = _PLAIN.match(text.text, at)
    if match is None:
        return None
    return Label(match["label"].strip(), match.start("label"), match.end(), bold=False)


def _opening(spans: Sequence[Span], text: Plain, at: int) -> Span | None:
    """Return the stretch that a line opens with."""
    following = bisect_left(spans, at, key=_start)
    if following < len(spans) and not _has_word(text.text[at : spans[following].start]):
        return spans[following]
    return None


def line_starts(text: Plain) -> list[int]:
    """Return where the lines of a text start, wrapped ones included."""
    starts = {0, *(position + 1 for position in text.wraps)}
    found = text.text.find("\n")
    while found >= 0:
        starts.add(found + 1)
        found = text.text.find("\n", found + 1)
    return sorted(start for start in starts if start < len(text.text))


def _bold_label(text: Plain, start: int, end: int) -> Label | None:
    inside = text.text[start:end].rstrip()
    if inside.endswith((":", "：")):
        value = end
        while text.text[value : value + 1] in (" ", "\t") and value < len(text.text):
            value += 1
        return Label(inside[:-1].strip(), start, value, bold=True)
    colon = _COLON.match(text.text, end)
    return Label(inside.strip(), start, colon.end(), bold=True) if colon and inside.strip() else None


def _start(span: Span) -> int:
    return span.start


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)
