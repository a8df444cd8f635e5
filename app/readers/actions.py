"""The action items of a document, from whichever of its forms they were written in."""

import re
from collections.abc import Collection

from app.domain.patterns import pattern
from app.domain.postmortem import ActionItem, ReadingNote
from app.domain.records import replace
from app.domain.words import is_status
from app.readers.action_areas import Area, find_areas
from app.readers.action_asides import names_behind
from app.readers.action_calls import promised_lists, self_called, task_lists
from app.readers.action_columns import columns_of, is_action_table
from app.readers.action_drafts import Draft, Group, add_below, draft_of, end_of, finish, is_item
from app.readers.action_groups import group_owner, is_group_name, item_group, tells_about_heading, tells_about_it
from app.readers.action_prose import lines_of_text, only_tells, promised_lines
from app.readers.action_tables import read_html, read_loose_rows, read_table
from app.readers.blocks import HTML, Block
from app.readers.headings import known_section
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.plain import Plain, part_of, plain

_REASONS = pattern(r"\b(?:due to|because|caused by|reasons?|root causes?|were|was)\b[^.]*:\s*$", re.IGNORECASE)
_NUMBERED = pattern(
    r"^(?:(?:action(?: item)?|ai|item|task)[\s-]*)?#?\d{1,2}\s*(?:[).:]|[–-](?=\s))\s*(?=\S)", re.IGNORECASE
)
_TELLING = frozenset({"owner", "due", "status", "priority"})
# What a line of text within the actions may open instead of a group of them.
_STORIES = frozenset({"lessons", "went_well", "went_wrong", "lucky", "timeline", "summary", "impact", "references"})


def read_actions(
    parts: list[Part], labelled: list[Part], people: Collection[str], lines: Lines
) -> tuple[tuple[ActionItem, ...], list[ReadingNote]]:
    """Return the action items in document order, with what could not be settled about them."""
    reader = _Reader(people)
    areas = find_areas(parts, labelled)
    reader.is_listed = any(map(_is_structured, areas))
    for area in areas:
        reader.read(area)
    reader.read_elsewhere(parts)
    for block in self_called(parts, areas):
        reader.read_self_called(block)
    if not areas and not reader.found:
        reader.read_lists(promised_lists(parts) or task_lists(parts))
    items: list[ActionItem] = []
    notes: list[ReadingNote] = []
    for draft, group in sorted(reader.found, key=lambda pair: pair[0].start):
        if is_item(draft.title):
            item, open_questions = finish(draft, group, lines)
            items.append(item)
            notes.extend(open_questions)
    return tuple(items), notes


class _Reader:
    """Collects the items of one area after the other, each with the group it stands in."""

    def __init__(self, people: Collection[str]) -> None:
        self.found: list[tuple[Draft, Group]] = []
        self.is_listed = False  # whether one of the sections lists its items, so that prose in another may be none
        self._people = people
        self._tables: set[int] = set()

    def read(self, areas: list[Area]) -> None:
        """Read the items of one action section with its subsections."""
        structured = _is_structured(areas)
        is_tabled = any(_is_action_table(block) for area in areas for block in area.part.blocks)
        numbered = [
            area
            for area in areas[1:]
            if (_NUMBERED.match(area.part.title) and not _has_boxes(area.part.blocks))
            or tells_about_heading(area.part.blocks)
        ]
        for area in areas:
            has_own = any(block.kind in ("list", "table") for block in area.part.blocks)
            loose = area is not areas[0] and not structured and not is_group_name(area.part.title)
            if area in numbered or (loose and not has_own and area.part.head is not None):
                self._heading_item(area)
            else:
                self._blocks(area, structured=structured or bool(numbered), is_tabled=is_tabled)

    def read_elsewhere(self, parts: list[Part]) -> None:
        """Read the tables of actions that stand outside a section of action items and of the timeline."""
        told = [(part.start, part.end) for part in parts if part.slug == "timeline"]
        for part in parts:
            for block in part.blocks if not any(start <= part.start < end for start, end in told) else ():
                if block.start not in self._tables and _is_action_table(block):
                    self._table(block, Group())

    def read_self_called(self, block: Block) -> None:
        """Read a line or list item that calls itself an action, such as `TODO: limit the pool`, wherever it stands."""
        if block.kind == "item":
            self._item(block, Group(), is_strict=True)
        else:
            self._paragraph(block, Group(), structured=True)

    def read_lists(self, lists: list[Block]) -> None:
        """Read lists that stand outside a section of action items."""
        for block in lists:
            self._list(block, Group())

    def _heading_item(self, area: Area) -> None:
        head = area.part.head
        if head is None:
            return
        draft = draft_of(plain(head), "heading", head.start, head.end, self._people)
        draft.title = _NUMBERED.sub("", draft.title)
        _owner_in_code(draft, plain(head))
        add_below(draft, area.part.blocks, self._people, any_link=False)
        self.found.append((draft, area.group))

    def _blocks(self, area: Area, *, structured: bool, is_tabled: bool) -> None:
        group = area.group
        columns: dict[str, int] | None = None
        skip_list = is_story = False
        if area.part.label is not None:
            self._label_rest(area)
        for block in area.part.blocks:
            text = plain(block) if block.kind == "paragraph" else None
            slug = known_section(text.text) if text else None
            is_story = slug in _STORIES if slug else is_story
            if is_story or slug:
                group = area.group
            elif text:
                owner = group_owner(text, self._people)
                skip_list = text.text.rstrip().endswith(":") and bool(_REASONS.search(text.text))
                if is_status(text.text):
                    group = replace(area.group, status=text.text.strip(" :"))
                elif owner is not None:
                    group = replace(area.group, owner=owner or area.group.owner)
                elif text.text.count("|") >= 2 or "\t" in text.text:
                    self.found.extend((draft, group) for draft in read_loose_rows(text, columns, self._people))
                else:
                    self._paragraph(block, group, structured=structured)
            elif block.kind == "list" and not skip_list:
                self._list(block, group, is_beside=is_tabled)
            elif block.kind == "table":
                columns = self._table(block, group) or columns
            elif block.kind == "html":
                self._html(block, group)
            elif block.kind == "quote" and not structured:
                self.read_lists([child for child in block.children if child.kind == "list"])

    def _label_rest(self, area: Area) -> None:
        part = area.part
        if part.head is None:
            return
        text = plain(part.head)
        if part.is_open:
            self._lines_of(
                text, [line for line in lines_of_text(text) if part.span[0] <= line[0] < part.span[1]], area.group
            )
        elif part.rest and not part.blocks:
            draft = draft_of(Plain(part.rest, []), "bullet", part.head.start, part.head.end, self._people)
            draft.spots.clear()
            self.found.append((draft, area.group))

    def _lines_of(self, text: Plain, lines: list[tuple[int, int]], group: Group) -> None:
        """Read each line of a text as an item, but for those that only name what follows."""
        for start, end in lines:
            if not text.text[start:end].rstrip().endswith(":"):
                draft = draft_of(part_of(text, start, end), "paragraph", *text.span(start, end), self._people)
                self.found.append((draft, group))

    def _table(self, table: Block, group: Group) -> dict[str, int] | None:
        self._tables.add(table.start)
        self.found.extend((draft, group) for draft in read_table(table, self._people))
        return columns_of([plain(cell).text for cell in table.children[0].children]) if table.children else None

    def _html(self, block: Block, group: Group) -> None:
        source = "".join(value for sort, value, _, _ in block.inlines if sort == HTML)
        if "<tr" in source.lower() and len(source) < 100_000:
            self.found.extend((draft, group) for draft in read_html(source, block.start, self._people))

    def _list(self, block: Block, group: Group, *, is_beside: bool = False) -> None:
        """Read a list; `is_beside` a table of the items, those count that have a check box, a field or a ticket."""
        since = len(self.found)
        # Where some items have nothing below them, the others are items, too.
        is_mixed = any(len(item.children) < 2 for item in block.children)
        known = self._people
        heads = [plain(item.children[0]).text for item in block.children if item.children and item.children[0].inlines]
        if names := names_behind(heads):
            self._people = names.union(known)
        for item in block.children:
            self._item(item, group, is_strict=is_mixed or bool(block.level))
        self._people = known
        if is_beside:
            self.found[since:] = [
                pair for pair in self.found[since:] if pair[0].fields.keys() & _TELLING or pair[0].tracked
            ]

    def _item(self, item: Block, group: Group, *, is_strict: bool) -> None:
        head = item.children[0] if item.children and item.children[0].kind == "paragraph" else None
        if head is None:
            for child in item.children:
                if child.kind == "list":
                    self._list(child, group)
            return
        text = plain(head)
        below = item.children[1:]
        nested = [child for child in below if child.kind == "list"]
        grouped = nested and item.checked is None and not tells_about_it(nested)
        if grouped and (inner := item_group(text, group, self._people, nested, is_strict=is_strict)) is not None:
            for child in nested:
                self._list(child, inner)
            return
        form = "task" if item.checked is not None else "bullet"
        draft = draft_of(text, form, item.start, end_of(item), self._people)
        if item.checked is not None:
            draft.fields["status"] = "[x]" if item.checked else "[ ]"
        _owner_in_code(draft, text)
        boxes = [child for child in nested if item.checked is not None and child.children[0].checked is not None]
        add_below(draft, [child for child in below if child not in boxes], self._people)
        self.found.append((draft, group))
        for child in boxes:
            self._list(child, group)

    def _paragraph(self, block: Block, group: Group, *, structured: bool) -> None:
        text = plain(block)
        for start, end in promised_lines(text, is_structured=structured):
            draft = draft_of(part_of(text, start, end), "paragraph", *text.span(start, end), self._people)
            is_certain = bool(draft.fields or draft.tracked)
            is_led = any(span.start <= start < span.end for span in text.strong)
            is_story = not is_led and only_tells(text.text[start:end])
            if is_certain or ((structured or not self.is_listed) and not is_story):
                self.found.append((draft, group))


def _is_action_table(block: Block) -> bool:
    head = block.children[0] if block.kind == "table" and block.children else None
    return head is not None and is_action_table([plain(cell).text for cell in head.children])


def _has_boxes(blocks: list[Block]) -> bool:
    return any(item.checked is not None for block in blocks if block.kind == "list" for item in block.children)


def _is_structured(areas: list[Area]) -> bool:
    return any(block.kind in ("list", "table") for area in areas for block in area.part.blocks)


def _owner_in_code(draft: Draft, text: Plain) -> None:
    """Read an owner written as code at the end, such as `@dana` between backticks."""
    last = text.codes[-1] if text.codes else None
    if last and "owner" not in draft.fields and not text.text[last.end :].strip(" .)"):
        name = text.text[last.start : last.end]
        if name.startswith("@") and " " not in name:
            draft.fields["owner"] = name
            draft.title = draft.title.removesuffix(name).rstrip(" -–(")
