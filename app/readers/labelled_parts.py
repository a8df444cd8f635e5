"""Labels that stand in for headings: bold or plain lines, alone or with their text behind them."""

from bisect import bisect_left
from collections.abc import Mapping

from app.readers.blocks import HARD, OPEN, SOFT, TEXT, Block
from app.readers.headings import LONGEST_LINE, heading_slug, is_known_heading, known_section
from app.readers.labels import Label, line_starts, read_label
from app.readers.outline import Part, opens_section
from app.readers.plain import Plain, plain

_NO_LABELS = frozenset({"timeline", "actions", "five_whys"})  # sections whose labels open nothing
_DIVISIONS = frozenset({None, "actions", "improvements"})  # what a label below that of the actions may be


def read_labelled_parts(parts: list[Part], synonyms: Mapping[str, tuple[str, ...]]) -> list[Part]:
    """Return a part for each label that stands in for a heading, such as `- **Actions following review**:`."""
    own = {name.casefold() for names in synonyms.values() for name in names}
    found: list[Part] = []
    for part in parts:
        if part.slug in _NO_LABELS:
            continue
        current: Part | None = None  # a label to which what follows belongs
        for block in part.blocks:
            heads = [head for head in _heads(block) if current is not None or _opens_known(head, own)]
            opened = [one for head in heads for one in _labelled_parts(head, part.level + 1, synonyms)]
            if current is not None and (not opened or _divides(current, opened, block)):
                current.blocks.append(block)
                current.end = block.end
            elif opened:
                found.extend(opened)
                last = opened[-1]
                current = last if last.is_open or (not last.rest and not last.blocks) else None
    inside = [(part.start, part.end) for part in parts if part.slug == "actions"]
    return [
        part
        for part in found
        if part.slug and not (part.slug == "improvements" and any(start < part.start < end for start, end in inside))
    ]


def _heads(block: Block) -> list[Block]:
    """Return the leaves of a block that may start with a label."""
    if block.kind == "paragraph":
        return [block] if _may_be_labelled(block) else []
    if block.kind != "list":
        return []
    heads = [item.children[0] for item in block.children if item.children]
    return [head for head in heads if head.kind == "paragraph" and _may_be_labelled(head)]


def _divides(current: Part, opened: list[Part], block: Block) -> bool:
    """Say whether labels below an open one only divide what belongs to it, such as `Tasks:` in an action plan."""
    if block.kind == "list":
        return current.slug in _NO_LABELS or not any(part.slug for part in opened)
    return current.slug == "actions" and all(part.slug in _DIVISIONS and not part.rest for part in opened)


def _labelled_parts(head: Block, level: int, synonyms: Mapping[str, tuple[str, ...]]) -> list[Part]:
    """Return a part for each labelled line of a leaf; what is nested below an item belongs to its last label."""
    text = plain(head)
    labels = [label for start in line_starts(text) if (label := _label_at(text, start, head)) is not None]
    item = head.parent if head.parent is not None and head.parent.kind == "item" else None
    whole = (item or head).end
    parts = []
    for label in labels:
        slug = heading_slug(label.text, synonyms) if opens_section(label.text, synonyms) else None
        parts.append(Part(label.text, slug, level, head, text.byte(label.start), whole, [], label))
        parts[-1].is_open = bool(slug) and label.value >= _line_end(text, label.start)
    until = heading = len(text.text)  # where the next label starts, and the next that stands alone
    for part, label in zip(reversed(parts), reversed(labels), strict=True):
        end = heading if part.is_open else until
        part.span = label.value, end
        part.rest = text.text[label.value : end].strip()
        part.end = text.byte(end) if end < len(text.text) else whole
        until = label.start
        heading = until if part.is_open else heading
    if parts and item is not None:
        parts[-1].blocks.extend(item.children[1:])
    return _joined(parts)


def _joined(parts: list[Part]) -> list[Part]:
    """Return the parts of one leaf, those that only divide an open list of actions within it."""
    kept: list[Part] = []
    for part in parts:
        top = kept[-1] if kept else None
        if top is not None and top.slug == "actions" and top.is_open and part.slug in _DIVISIONS and not part.rest:
            top.end, top.span = part.end, (top.span[0], part.span[1])
        else:
            kept.append(part)
    return kept


def _label_at(text: Plain, start: int, head: Block) -> Label | None:
    end = _line_end(text, start)
    line = text.text[start:end]
    if known_section(line):
        return Label(line.strip(" *_:："), start, min(end + 1, len(text.text)), bold=False)
    label = read_label(text, start)
    if label is not None:
        return label if label.bold or (label.value >= len(text.text) and ":" in line) else None
    bold = text.strong[0] if text.strong and not start else None
    is_item = head.parent is not None and head.parent.kind == "item"
    if bold is not None and is_item and bold.end - bold.start == len(text.text.strip()):
        return Label(text.text.strip(), bold.start, bold.end, bold=True)
    return None


def _line_end(text: Plain, start: int) -> int:
    """Return where the line that starts at a position ends, be it wrapped or broken."""
    following = bisect_left(text.wraps, start)
    wrapped = text.wraps[following] if following < len(text.wraps) else len(text.text)
    broken = text.text.find("\n", start, wrapped)
    return wrapped if broken < 0 else broken


def _opens_known(head: Block, own: set[str]) -> bool:
    """Say, without reading all of a leaf, whether its first line, a bold word or its last one opens a section."""
    inlines = head.inlines
    if any(map(known_section, _first_lines(head))):
        return True  # the second line, too: the first may be the title
    for number, (sort, value, _, _) in enumerate(inlines[:-1]):
        if sort == OPEN and value in ("Strong", "Emphasis"):
            words = inlines[number + 1][1].strip(" :")
            if is_known_heading(words) or words.casefold() in own:
                return True
    last = inlines[-1][1].rstrip()
    return last.endswith(":") and (is_known_heading(last) or last.strip(" :").casefold() in own)


def _may_be_labelled(head: Block) -> bool:
    """Say, without reading all of it, whether a leaf opens marked or in a short line, or ends in a colon."""
    inlines = head.inlines
    if _first_lines(head):
        return True
    if len(inlines) > 1:
        for sort, value, _, _ in inlines[:3]:
            if sort == OPEN and value in ("Strong", "Emphasis"):
                return True
    return bool(inlines) and len(inlines) <= 6 and inlines[-1][1].rstrip().endswith(":")


def _first_lines(head: Block) -> list[str]:
    """Return the first two lines of a leaf, if the first is one run of text that is short enough for a heading."""
    inlines = head.inlines
    at = 1 if inlines and inlines[0][:2] == (OPEN, "Emphasis") else 0
    if len(inlines) <= at or inlines[at][0] != TEXT or len(inlines[at][1]) > LONGEST_LINE:
        return []
    behind = inlines[at + 1 + at :]
    if behind and behind[0][0] not in (SOFT, HARD):
        return []
    return [inlines[at][1], *(words for _, words, _, _ in behind[1:2])]
