"""The prose of a document, passage by passage, with the place of every letter."""

from bisect import bisect_right
from collections.abc import Collection, Sequence

from app.domain.postmortem import Passage, Passages
from app.readers.blocks import AUTOLINK, CLOSE, CODE, HARD, HTML, IMAGE, TEXT, Block
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.patterns import pattern

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


def _join(leaf: Block, data: bytes, lines: Lines) -> tuple[str, Sequence[int]]:
    parts: list[str] = []
    starts: list[int] = []
    skipped: list[int] = []  # open addresses and pictures, whose words are not read
    for sort, value, start, end in leaf.inlines:
        if sort in (AUTOLINK, IMAGE):
            if not skipped:
                parts.append(OBJECT)
                starts.append(lines.offset(start))
            skipped.append(sort)
        elif sort == CLOSE:
            if skipped and value in ("Link", "Image"):
                skipped.pop()
        elif skipped or sort > HARD:
            if sort == HTML and not skipped and value[:3].lower() == "<br":
                parts.append("\n")
                starts.append(lines.offset(start))
        elif sort == CODE:
            parts.append(OBJECT)
            starts.append(lines.offset(start))
        else:
            parts.append(value)
            starts.extend(_offsets(value, sort, start, end, data, lines))
    text = "".join(parts)
    if "://" in text or "www." in text or "mailto:" in text:
        text = _ADDRESS.sub(lambda match: OBJECT * len(match.group()), text)
    return text, starts


def _offsets(value: str, sort: int, start: int, end: int, data: bytes, lines: Lines) -> Sequence[int]:
    """Return where each letter of an event stands; one that was written as an entity stands where that starts."""
    first = lines.offset(start)
    if sort == TEXT and (end - start == len(value) or data[start:end] == value.encode()):
        return range(first, first + len(value))
    return [first] * len(value)
