"""Comments that switch rules off: `<!-- afterword-disable-line CODE -- reason -->`."""

import re
from bisect import bisect_right

from app.domain.patterns import pattern
from app.domain.postmortem import Place, ReadingNote, Suppression
from app.readers.blocks import CODE, Block
from app.readers.lines import Lines

_COMMENT = pattern(
    rb"<!--[ \t]*afterword-(?P<what>disable-next-line|disable-line|disable|enable)(?P<codes>[^\n<>]{0,400}?)"
    rb"(?:[ \t]+--[ \t]*(?P<reason>[^\n<>]{0,1000}?))?[ \t]*-->"
)
_SENTENCE_END = pattern(rb"[.!?][\"')\]]*(?=\s|\Z)")


def read_suppressions(
    data: bytes, root: Block, leaves: list[Block], lines: Lines
) -> tuple[tuple[Suppression, ...], list[ReadingNote]]:
    """Return the stretches in which rules are off, and a note for each comment without a reason."""
    if b"afterword-" not in data:
        return (), []
    found: list[Suppression] = []
    notes: list[ReadingNote] = []
    opened: list[Suppression] = []
    starts = [leaf.start for leaf in leaves]
    for match in _COMMENT.finditer(data):
        leaf = leaves[bisect_right(starts, match.start()) - 1] if starts and starts[0] <= match.start() else None
        if leaf is not None and _is_code(leaf, match.start()):
            continue
        what = match["what"].decode()
        codes = _codes(match["codes"])
        if what == "enable":
            opened = _close(opened, codes, lines.line(match.start()), found)
            continue
        place = lines.place(match.start(), match.end())
        reason = (match["reason"] or b"").decode(errors="replace").strip() or None
        if reason is None:
            notes.append(ReadingNote("suppression_without_reason", match.group().decode(errors="replace"), place))
        if what == "disable":
            opened.append(Suppression(codes, place.line, len(lines), reason, place))
        else:
            first, last, within = _stretch(what, match, leaf, root, data, lines)
            found.append(Suppression(codes, first, last, reason, place, within))
    found.extend(opened)
    return tuple(sorted(found, key=lambda one: (one.place.line, one.place.column))), notes


def _codes(written: bytes) -> frozenset[str]:
    words = written.decode(errors="replace").replace(",", " ").split()
    return frozenset(
        word.upper() if word[:2].upper() == "AW" and word[2:].isdigit() else word.lower() for word in words
    )


def _close(opened: list[Suppression], codes: frozenset[str], line: int, found: list[Suppression]) -> list[Suppression]:
    """End the open stretches that an `enable` names; one without codes ends them all."""
    left = []
    for one in opened:
        if not codes or one.codes <= codes:
            found.append(Suppression(one.codes, one.first_line, line, one.reason, one.place))
        else:
            if one.codes & codes:
                found.append(Suppression(one.codes & codes, one.first_line, line, one.reason, one.place))
            left.append(Suppression(one.codes - codes, one.first_line, one.last_line, one.reason, one.place))
    return left


def _is_code(leaf: Block, at: int) -> bool:
    if at >= leaf.end:
        return False
    return leaf.kind == "code" or any(sort == CODE and start <= at < end for sort, _, start, end in leaf.inlines)


def _stretch(
    what: str, match: re.Match[bytes], leaf: Block | None, root: Block, data: bytes, lines: Lines
) -> tuple[int, int, Place | None]:
    at = match.start()
    holder = leaf if leaf is not None and leaf.start <= at < max(leaf.end, leaf.start + 1) else None
    unit = None
    if holder is not None:
        unit = holder.within("row") or holder.within("item") or (holder if holder.kind != "html" else None)
    if what == "disable-next-line":
        following = _next(unit or holder, root, match.end())
        if following is None:
            return lines.line(at) + 1, lines.line(at) + 1, None
        return lines.line(following.start), lines.line(max(following.start, following.end - 1)), None
    if unit is None or holder is None:
        return lines.line(at), lines.line(at), None
    if unit.kind in ("row", "item"):
        return lines.line(unit.start), lines.line(max(unit.start, unit.end - 1)), None
    start, end = _sentence(data, holder, match.start(), match.end())
    place = lines.place(start, end)
    return place.line, place.end_line, place


def _next(block: Block | None, root: Block, after: int) -> Block | None:
    """Return the block that follows a comment: the next sibling of what holds it, else the next block below it."""
    parent = block.parent if block is not None else root
    while parent is not None:
        following = next((child for child in parent.children if child.start >= after), None)
        if following is not None:
            return following
        parent = parent.parent
    return None


def _sentence(data: bytes, leaf: Block, start: int, end: int) -> tuple[int, int]:
    """Return the sentence that a comment stands in or behind."""
    before = data[leaf.start : start]
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    if ends and not before[ends[-1] :].strip():
        last = ends.pop()
        return leaf.start + (ends[-1] if ends else 0), leaf.start + last
    first = leaf.start + (ends[-1] if ends else 0)
    behind = _SENTENCE_END.search(data, end, leaf.end)
    return first, behind.end() if behind else leaf.end
