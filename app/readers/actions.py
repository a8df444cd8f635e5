"""The action items of a document, from whichever of its forms they were written in."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from app.domain.postmortem import ActionItem, ReadingNote
from app.domain.scales import Priority
from app.domain.words import item_state, kind_of, priority_level
from app.readers.action_drafts import Draft, Group, add_below, draft_of, finish, is_item
from app.readers.action_links import find_links
from app.readers.action_marks import FIELDS
from app.readers.action_tables import columns_of, is_action_table, read_html, read_loose_rows, read_table
from app.readers.blocks import HTML, Block
from app.readers.dates import find_dates
from app.readers.headings import normal_heading
from app.readers.labels import line_starts, read_label
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.owners import looks_like_names
from app.readers.patterns import pattern
from app.readers.plain import Plain, Span, plain

_PAREN = pattern(r"\((?P<inside>[^()]*)\)\s*$")
_TARGET = pattern(r"^(?:target|due|by|deadline|eta|expected|planned)(?:\s(?:date|by))?\s*:?\s*", re.IGNORECASE)
_QUARTER = pattern(r"\bQ[1-4]\b|\b20\d\d\b", re.IGNORECASE)
_REASONS = pattern(r"\b(?:due to|because|caused by|reasons?|root causes?|were|was)\b[^.]*:\s*$", re.IGNORECASE)
_NUMBERED = pattern(r"^(?:(?:action(?: item)?|ai|item|task)\s*)?#?\d{1,2}\s*[).:–-]\s*(?=\S)", re.IGNORECASE)
_MARKED = pattern(r"[\s*_]*(?:✅|✔|☑|✓|❌|🚧|⏳|⬜|☐|\[[ xX]\])")
_ONLY_MENTIONS = pattern(r"\s*@[\w-]+(?:/[\w-]+)?(?:[\s,&]+@[\w-]+(?:/[\w-]+)?){0,5}\s*:?\s*")
_ENDS = (".", "!", "?", "…")
_GROUPS = pattern(
    r"\b(?:immediate|short|medium|mid|long|near|term|prevent\w*|detect\w*|mitigat\w*|investigat\w*|process\w*|repair|"
    r"improvements?|completed|done|open|future|follow|tasks?|actions?|measures?|priority|p[0-3]|now|next|later|broad|"
    r"specific|planned|high|low|critical|technical|people|tooling|monitoring|documentation|communication|other)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Area:
    """A part of the document that holds action items, and what its headings say about them."""

    part: Part
    group: Group


def read_actions(
    parts: list[Part], labelled: list[Part], people: Collection[str], lines: Lines, data: bytes
) -> tuple[tuple[ActionItem, ...], list[ReadingNote]]:
    """Return the action items in document order, with what could not be settled about them."""
    reader = _Reader(people, data)
    for areas in _areas(parts, labelled):
        reader.read(areas)
    reader.read_elsewhere(parts)
    items: list[ActionItem] = []
    notes: list[ReadingNote] = []
    for draft, group in sorted(reader.found, key=lambda pair: pair[0].start):
        if is_item(draft.title):
            item, open_questions = finish(draft, group, lines)
            items.append(item)
            notes.extend(open_questions)
    return tuple(items), notes


def _areas(parts: list[Part], labelled: list[Part]) -> list[list[_Area]]:
    found: list[list[_Area]] = []
    end = -1
    for number, part in enumerate(parts):
        if part.slug != "actions" or part.start < end:
            continue
        end = part.end
        found.append(list(_within(parts[number:], part)))
    for part in labelled:
        covered = any(areas[0].part.start <= part.start < areas[0].part.end for areas in found)
        if part.slug == "actions" and not covered:
            found.append([_Area(part, Group())])
    return found


def _within(parts: list[Part], top: Part) -> Iterator[_Area]:
    skip = -1
    groups: list[tuple[int, Group]] = []
    for part in parts:
        if part.start >= top.end:
            return
        if part.start < skip:
            continue
        if part is not top and part.slug not in (
            None,
            "actions",
            "improvements",
            "resolution",
            "detection",
            "response",
        ):
            skip = part.end
            continue
        while groups and groups[-1][0] >= part.level:
            groups.pop()
        group = _heading_group(part) if part is not top else replace(_heading_group(part), kind=None)
        if groups:
            group = group.inside(groups[-1][1])
        groups.append((part.level, group))
        yield _Area(part, group)


def _heading_group(part: Part) -> Group:
    """Read what a heading says about the items below it, such as `Short-term (Completed)`."""
    text = plain(part.head)
    inside = _PAREN.search(text.text)
    links = [link.target for link in find_links(text)]
    words = inside["inside"].strip() if inside else ""
    bare = text.text[: inside.start()] if inside else text.text
    group = Group(link=links[0] if links else None, kind=kind_of(bare))
    if priority_level(bare) is not Priority.UNSET and re.search(r"\bP[0-3]\b|priority", bare, re.IGNORECASE):
        group = replace(group, priority=bare.strip())
    target = _TARGET.sub("", words)
    if words and (target != words or _QUARTER.search(words) or any(find_dates(words))) and not links:
        return replace(group, due=target)
    if words and item_state(words) is not None and not links:
        return replace(group, status=words)
    return group


class _Reader:
    def __init__(self, people: Collection[str], data: bytes) -> None:
        self.found: list[tuple[Draft, Group]] = []
        self._people = people
        self._data = data
        self._tables: set[int] = set()

    def read(self, areas: list[_Area]) -> None:
        """Read the items of one action section with its subsections."""
        structured = any(block.kind in ("list", "table") for area in areas for block in area.part.blocks)
        numbered = [area for area in areas[1:] if _NUMBERED.match(area.part.title)]
        for area in areas:
            has_own = any(block.kind in ("list", "table") for block in area.part.blocks)
            loose = area is not areas[0] and not structured and not _GROUPS.search(area.part.title)
            if area in numbered or (loose and not has_own and area.part.head is not None):
                self._heading_item(area)
            else:
                self._blocks(area, structured=structured or bool(numbered))

    def read_elsewhere(self, parts: list[Part]) -> None:
        """Read tables of action items outside an action section, and paragraphs that call themselves one."""
        for part in parts:
            for block in part.blocks:
                if block.kind == "table" and block.start not in self._tables and block.children:
                    header = [plain(cell).text for cell in block.children[0].children]
                    if is_action_table(header):
                        self._table(block, Group())

    def _heading_item(self, area: _Area) -> None:
        head = area.part.head
        if head is None:
            return
        draft = draft_of(plain(head), "heading", head.start, head.end, self._people)
        draft.title = _NUMBERED.sub("", draft.title)
        _owner_in_code(draft, plain(head))
        add_below(draft, area.part.blocks, self._people, any_link=False)
        self.found.append((draft, area.group))

    def _blocks(self, area: _Area, *, structured: bool) -> None:
        group = area.group
        columns: dict[str, int] | None = None
        skip_list = False
        if area.part.label is not None:
            self._label_rest(area)
        for block in area.part.blocks:
            if block.kind == "paragraph":
                text = plain(block)
                owner = _group_owner(text, self._people)
                skip_list = bool(_REASONS.search(text.text))
                if owner is not None:
                    group = replace(area.group, owner=owner or area.group.owner)
                elif text.text.count("|") >= 2:
                    self.found.extend((draft, group) for draft in read_loose_rows(text, columns, self._people))
                else:
                    self._paragraph(block, group, structured=structured)
            elif block.kind == "list" and not skip_list:
                self._list(block, group)
            elif block.kind == "table":
                columns = self._table(block, group) or columns
            elif block.kind == "html":
                self._html(block, group)

    def _label_rest(self, area: _Area) -> None:
        part = area.part
        if part.label is None or part.head is None:
            return
        if part.rest and not part.blocks:
            draft = draft_of(Plain(part.rest, []), "bullet", part.head.start, part.head.end, self._people)
            draft.spots.clear()
            self.found.append((draft, area.group))

    def _table(self, table: Block, group: Group) -> dict[str, int] | None:
        self._tables.add(table.start)
        self.found.extend((draft, group) for draft in read_table(table, self._people))
        return columns_of([plain(cell).text for cell in table.children[0].children]) if table.children else None

    def _html(self, block: Block, group: Group) -> None:
        source = "".join(value for sort, value, _, _ in block.inlines if sort == HTML)
        if "<tr" in source.lower() and len(source) < 100_000:
            self.found.extend((draft, group) for draft in read_html(source, block.start, self._people))

    def _list(self, block: Block, group: Group) -> None:
        for item in block.children:
            self._item(item, group)

    def _item(self, item: Block, group: Group) -> None:
        head = item.children[0] if item.children and item.children[0].kind == "paragraph" else None
        if head is None:
            for child in item.children:
                if child.kind == "list":
                    self._list(child, group)
            return
        text = plain(head)
        below = item.children[1:]
        nested = [child for child in below if child.kind == "list"]
        grouped = nested and item.checked is None and not _has_fields(nested)
        if grouped and (inner := _item_group(text, group, self._people)) is not None:
            for child in nested:
                self._list(child, inner)
            return
        form = "task" if item.checked is not None else "bullet"
        draft = draft_of(text, form, item.start, _end(item), self._people)
        if item.checked is not None:
            draft.fields["status"] = "[x]" if item.checked else "[ ]"
        _owner_in_code(draft, text)
        add_below(draft, below, self._people)
        self.found.append((draft, group))

    def _paragraph(self, block: Block, group: Group, *, structured: bool) -> None:
        text = plain(block)
        label = read_label(text)
        named = label is not None and normal_heading(label.text) in ("action item", "action", "task", "to do", "todo")
        lines = _lines(text)
        marked = [line for line in lines if _MARKED.match(text.text, line[0])]
        if marked:
            lines = marked
        elif (structured and not named) or text.text.rstrip().endswith(":") or _is_italic(text):
            return
        elif len(lines) > 1 and not all(_is_complete(text, start, end) for start, end in lines):
            lines = [(0, len(text.text))]
        for start, end in lines:
            part = _part(text, start, end)
            first, last = text.span(start, end)
            self.found.append((draft_of(part, "paragraph", first, last, self._people), group))


def _lines(text: Plain) -> list[tuple[int, int]]:
    starts = line_starts(text)
    spans = zip_longest(starts, (start - 1 for start in starts[1:]), fillvalue=len(text.text))
    return [(start, end) for start, end in spans if text.text[start:end].strip()]


def _is_complete(text: Plain, start: int, end: int) -> bool:
    """Say whether a line ends a sentence or ends in a name, so that the next one is another item."""
    line = text.text[start:end].rstrip()
    bold_end = any(
        start <= span.start and len(line) + start - span.end <= 12 and span.end <= end for span in text.strong
    )
    return line.endswith(_ENDS) or bold_end


def _is_italic(text: Plain) -> bool:
    return any(span.end - span.start >= len(text.text.strip()) for span in text.emphasis)


def _part(text: Plain, start: int, end: int) -> Plain:
    """Return a stretch of a text as a text of its own."""

    def cut(spans: Sequence[Span]) -> list[Span]:
        return [
            replace(span, start=span.start - start, end=span.end - start)
            for span in spans
            if start <= span.start and span.end <= end
        ]

    pieces = [(max(at, start) - start, first + max(0, start - at), last) for at, first, last in text.pieces if at < end]
    pieces = [piece for piece in pieces if piece[0] >= 0]
    return Plain(text.text[start:end], pieces, cut(text.strong), cut(text.emphasis), cut(text.links), cut(text.codes))


def _group_owner(text: Plain, people: Collection[str]) -> str | None:
    """Return whom a bold line above a list names; "" where it opens a group of nobody's, None where it is no group."""
    if _ONLY_MENTIONS.fullmatch(text.text):
        return text.text.strip(" :")
    first = text.strong[0] if text.strong else None
    if first is None or text.text[: first.start].strip():
        return None
    end = min([position for position in (*text.wraps, len(text.text)) if position >= first.end], default=first.end)
    hard = text.text.find("\n", first.end)
    end = min(end, hard) if hard >= 0 else end
    if text.text[first.end : end].strip(" :"):
        return None
    words = text.text[first.start : first.end].strip(" :")
    return words if looks_like_names(words, people) else ""


def _item_group(text: Plain, group: Group, people: Collection[str]) -> Group | None:
    """Return the group that a list item opens for the items nested in it, or None where it is an item itself."""
    words = text.text.strip()
    owner = _group_owner(text, people)
    bare = words.strip(" :")
    if owner:
        return replace(group, owner=owner)
    if (
        looks_like_names(bare, people)
        and len(bare.split()) <= 3
        and (words.startswith("@") or bare.casefold() in people)
    ):
        return replace(group, owner=bare)
    if owner == "" or (words.endswith(":") and len(bare.split()) <= 5) or (len(bare.split()) <= 2 and kind_of(bare)):
        return replace(group, kind=kind_of(bare) or group.kind)
    return None


def _has_fields(nested: list[Block]) -> bool:
    """Say whether what is nested below an item tells about it, such as `Owner: Dana`, rather than being items."""
    leaves = (item.children[0] for child in nested for item in child.children if item.children)
    labels = (read_label(plain(leaf)) for leaf in leaves if leaf.kind == "paragraph")
    return any(label is not None and label.text.casefold() in FIELDS for label in labels)


def _owner_in_code(draft: Draft, text: Plain) -> None:
    """Read an owner written as code at the end, such as `@dana` between backticks."""
    last = text.codes[-1] if text.codes else None
    if last and "owner" not in draft.fields and not text.text[last.end :].strip(" .)"):
        name = text.text[last.start : last.end]
        if name.startswith("@") and " " not in name:
            draft.fields["owner"] = name
            draft.title = draft.title.removesuffix(name).rstrip(" -–(")


def _end(item: Block) -> int:
    last = item
    while last.children:
        last = last.children[-1]
    return last.inlines[-1][3] if last.inlines else max(last.end, item.start)
