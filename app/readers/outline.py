"""The document in parts: one per heading, and one per bold or plain label that stands in for a heading."""

from bisect import bisect_left
from collections.abc import Mapping
from itertools import zip_longest

from app.domain.postmortem import Section
from app.domain.records import dataclass, field
from app.readers.blocks import HARD, OPEN, Block
from app.readers.headings import heading_slug, is_known_heading, normal_heading
from app.readers.labels import Label, line_starts, read_label
from app.readers.lines import Lines
from app.readers.plain import Plain, plain

_NO_LABELS = frozenset({"timeline", "actions", "five_whys"})  # sections whose labels open nothing


@dataclass(slots=True)
class Part:
    """A heading or label with what stands below it.

    `blocks` are its own, down to the next heading; `start` and `end` are the bytes of the whole, subsections included.
    `rest` is the text behind a label.
    """

    title: str
    slug: str | None
    level: int
    head: Block | None
    start: int
    end: int
    blocks: list[Block] = field(default_factory=list)
    label: Label | None = None
    rest: str = ""


def read_outline(root: Block, synonyms: Mapping[str, tuple[str, ...]]) -> list[Part]:
    """Return a part for what stands above all headings, then one per heading, in order."""
    parts = [Part("", None, 0, None, 0, root.end)]
    open_parts: list[Part] = []
    for block in root.children:
        if block.kind != "heading":
            parts[-1].blocks.append(block)
            continue
        title = " ".join(plain(block).text.split("\n")).strip()
        while open_parts and open_parts[-1].level >= block.level:
            open_parts.pop().end = block.start
        if parts[0].end > block.start:
            parts[0].end = block.start
        part = Part(title, heading_slug(title, synonyms), block.level, block, block.start, root.end)
        if part.slug == "improvements" and any(around.slug == "actions" for around in open_parts):
            part.slug = None  # a group of actions, such as `Short-term improvements`
        parts.append(part)
        open_parts.append(part)
    return parts


def name_actions(parts: list[Part], labelled: list[Part]) -> None:
    """Let a section on prevention be that of the action items, where the document has no other."""
    if not any(part.slug == "actions" for part in (*parts, *labelled)):
        for part in parts:
            if normal_heading(part.title) in ("prevention", "preventions", "preventing recurrence"):
                part.slug = "actions"


def read_labelled_parts(parts: list[Part], synonyms: Mapping[str, tuple[str, ...]]) -> list[Part]:
    """Return a part for each label that stands in for a heading, such as `- **Actions following review**:`."""
    own = {name.casefold() for names in synonyms.values() for name in names}
    found: list[Part] = []
    for part in parts:
        if part.slug in _NO_LABELS:
            continue
        current: Part | None = None  # a label with nothing behind it: what follows belongs to it
        for block in part.blocks:
            heads = _heads(block)
            if heads and current is None:
                heads = [head for head in heads if _opens_known(head, own)]
            opened = [one for head in heads for one in _labelled_parts(head, part.level + 1, synonyms)]
            if opened:
                found.extend(opened)
                current = opened[-1] if not opened[-1].rest and not opened[-1].blocks else None
            elif current is not None:
                current.blocks.append(block)
                current.end = block.end
    inside = [(part.start, part.end) for part in parts if part.slug == "actions"]
    return [
        part
        for part in found
        if part.slug and not (part.slug == "improvements" and any(start < part.start < end for start, end in inside))
    ]


def read_sections(parts: list[Part], labelled: list[Part], leaves: list[Block], lines: Lines) -> tuple[Section, ...]:
    """Return the sections in order: the headings, and the labels whose section has no heading."""
    starts = [leaf.start for leaf in leaves]
    texts = [
        "" if leaf.kind == "heading" else "".join([value for sort, value, _, _ in leaf.inlines if sort <= HARD])
        for leaf in leaves
    ]
    headed = {part.slug for part in parts}
    chosen = [*parts[1:], *(part for part in labelled if part.slug not in headed)]
    chosen.sort(key=lambda part: part.start)
    sections = []
    for part in chosen:
        if part.head is not None:
            first = bisect_left(starts, part.head.start) + 1
            body = texts[first : bisect_left(starts, part.end)]
            sections.append(_section(part, part.head, "\n".join(filter(None, [part.rest, *body])), lines))
    return tuple(sections)


def _section(part: Part, head: Block, text: str, lines: Lines) -> Section:
    start = head.start if part.label is None else part.start
    return Section(
        title=part.title,
        slug=part.slug,
        level=part.level,
        place=lines.place(start, head.inlines[-1][3] if head.inlines else head.start),
        end_line=lines.line(max(part.end - 1, part.start)),
        text=text,
    )


def _heads(block: Block) -> list[Block]:
    """Return the leaves of a block that may start with a label."""
    if block.kind == "paragraph":
        return [block] if _may_be_labelled(block) else []
    if block.kind != "list":
        return []
    heads = [item.children[0] for item in block.children if item.children]
    return [head for head in heads if head.kind == "paragraph" and _may_be_labelled(head)]


def _labelled_parts(head: Block, level: int, synonyms: Mapping[str, tuple[str, ...]]) -> list[Part]:
    """Return a part for each labelled line of a leaf; what is nested below an item belongs to its last label."""
    text = plain(head)
    labels = [label for start in line_starts(text) if (label := _label_at(text, start, head)) is not None]
    item = head.parent if head.parent is not None and head.parent.kind == "item" else None
    parts = []
    for label, following in zip_longest(labels, labels[1:]):
        until = following.start if following else len(text.text)
        end = text.byte(until) if following else (item or head).end
        is_known = is_known_heading(label.text) or any(label.text.casefold() in names for names in synonyms.values())
        slug = heading_slug(label.text, synonyms) if is_known else None
        parts.append(Part(label.text, slug, level, head, text.byte(label.start), end, [], label))
        parts[-1].rest = text.text[label.value : until].strip()
    if parts and item is not None:
        parts[-1].blocks.extend(item.children[1:])
    return parts


def _label_at(text: Plain, start: int, head: Block) -> Label | None:
    label = read_label(text, start)
    if label is not None:
        return label if label.bold or label.value >= len(text.text) else None
    bold = text.strong[0] if text.strong and not start else None
    is_item = head.parent is not None and head.parent.kind == "item"
    if bold is not None and is_item and bold.end - bold.start == len(text.text.strip()):
        return Label(text.text.strip(), bold.start, bold.end, bold=True)
    return None


def _opens_known(head: Block, own: set[str]) -> bool:
    """Say, without reading all of a leaf, whether one of its bold or closing words opens a section."""
    inlines = head.inlines
    for number, (sort, value, _, _) in enumerate(inlines[:-1]):
        if sort == OPEN and value == "Strong":
            words = inlines[number + 1][1].strip(" :")
            if is_known_heading(words) or words.casefold() in own:
                return True
    last = inlines[-1][1].rstrip()
    return last.endswith(":") and (is_known_heading(last) or last.strip(" :").casefold() in own)


def _may_be_labelled(head: Block) -> bool:
    """Say whether a leaf opens in bold or ends in a colon, without reading all of it."""
    inlines = head.inlines
    if len(inlines) > 1:
        for sort, value, _, _ in inlines[:3]:
            if sort == OPEN and value == "Strong":
                return True
    return bool(inlines) and len(inlines) <= 6 and inlines[-1][1].rstrip().endswith(":")
