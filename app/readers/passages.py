"""The prose of a document, passage by passage, with the place of every letter."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate

from app.domain.patterns import pattern
from app.domain.postmortem import Passage, Passages
from app.readers.blocks import AUTOLINK, CLOSE, CODE, HARD, HTML, IMAGE, TEXT, Block, Inline
from app.readers.lines import Lines
from app.readers.outline import Part

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any

OBJECT = "\ufffc"  # stands for what is no prose: code, an address, a picture
_ADDRESS = pattern(r"(?:https?://|www\.|mailto:)\S+")
_PROSE = frozenset({"paragraph", "heading", "cell"})
_KINDS = {"heading": "heading", "cell": "cell"}


def read_passages(
    data: bytes, leaves: list[Block], parts: list[Part], lines: Lines, template: Collection[bytes]
) -> Passages:
    """Return the passages; a leaf that still is, word for word, one of the template's is none."""
    prose = [leaf for leaf in leaves if leaf.kind in _PROSE and leaf.inlines]
    heads = [part.start for part in parts]

    def build(number: int) -> Passage:
        leaf = prose[number]
        part = parts[max(0, bisect_right(heads, leaf.start) - 1)]
        return _passage(leaf, _slug(part, parts), data, lines)

    starts = [leaf.inlines[0][2] for leaf in prose]
    ends = [leaf.inlines[-1][3] for leaf in prose]
    return Passages(data, starts, ends, build, template)


def _slug(part: Part, parts: list[Part]) -> str | None:
    """Return the slug of a part, or that of the nearest part around it."""
    if part.slug or part.head is None:
        return part.slug
    around = [other for other in parts[1:] if other.start < part.start < other.end and other.slug]
    return around[-1].slug if around else None


def _passage(leaf: Block, section: str | None, data: bytes, lines: Lines) -> Passage:
    text, starts = _join(leaf, data, lines)
    row = leaf.parent if leaf.kind == "cell" else None
    return Passage(
        text=text,
        starts=starts,
        kind=_kind(leaf),
        section=section,
        table_row=lines.line(row.start) if row is not None else None,
    )


def _kind(leaf: Block) -> str:
    if leaf.within("quote") is not None:
        return "quote"
    if leaf.kind in _KINDS:
        return _KINDS[leaf.kind]
    return "item" if leaf.parent is not None and leaf.parent.kind == "item" else "paragraph"


class _Starts(Sequence[int]):
    """Where each letter of a passage stands in the document, found when somebody asks."""

    __slots__ = ("_data", "_inlines", "_length", "_lines", "_places")

    def __init__(self, places: list[int], inlines: list[Inline], length: int, data: bytes, lines: Lines) -> None:
        """Take where in the text each inline event starts, and the events."""
        self._places = places
        self._inlines = inlines
        self._length = length
        self._data = data
        self._lines = lines

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, position: "Any") -> "Any":
        if isinstance(position, slice):
            return [self[number] for number in range(*position.indices(self._length))]
        position = range(self._length)[position]
        number = bisect_right(self._places, position) - 1
        sort, value, start, end = self._inlines[number]
        first = self._lines.offset(start)
        # What was written as an entity, or reads otherwise than it was written, stands where that starts.
        is_literal = sort == TEXT and (end - start == len(value) or self._data[start:end] == value.encode())
        return first + position - self._places[number] if is_literal else first


def _join(leaf: Block, data: bytes, lines: Lines) -> tuple[str, Sequence[int]]:
    parts: list[str] = []
    inlines: list[Inline] = []
    skipped: list[int] = []  # open addresses and pictures, whose words are not read
    for inline in leaf.inlines:
        sort, value = inline[0], inline[1]
        if sort in (AUTOLINK, IMAGE):
            part = "" if skipped else OBJECT
            skipped.append(sort)
        elif sort == CLOSE:
            part = ""
            if skipped and value in ("Link", "Image"):
                skipped.pop()
        elif skipped or sort > HARD:
            part = "\n" if sort == HTML and not skipped and value[:3].lower() == "<br" else ""
        else:
            part = OBJECT if sort == CODE else value
        if part:
            parts.append(part)
            inlines.append(inline)
    text = "".join(parts)
    places = list(accumulate(map(len, parts[:-1]), initial=0))
    if "://" in text or "www." in text or "mailto:" in text:
        text = _ADDRESS.sub(lambda match: OBJECT * len(match.group()), text)
    return text, _Starts(places, inlines, len(text), data, lines)
