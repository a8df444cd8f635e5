"""Action items in tables: GFM, HTML, and tables that lost their shape."""

import re
from collections.abc import Collection, Iterator

from app.domain.patterns import pattern
from app.domain.records import dataclass
from app.domain.words import kind_of
from app.readers.action_columns import columns_by_length, columns_of
from app.readers.action_drafts import Draft
from app.readers.action_links import FoundLink, find_links, is_tracking
from app.readers.action_text import take_apart
from app.readers.blocks import Block
from app.readers.plain import Plain, plain

# Some write the status where the ticket would stand, such as `n/a DONE`.
_STATUS_WORD = pattern(r"\b(?:done|todo|to do|in progress|wip|completed?|closed|open|fixed|blocked)\b|✅|❌", re.I)
_COUNT = pattern(r"\W*(?:[A-Za-z]{1,4}[ -]?)?\d{1,3}\W*")
_TICKET = pattern(r"\b[A-Z][A-Z0-9]+-\d+\b")
_SLACK = 3  # bytes behind the last cell of a whole row: a pipe and the line's end
_CELLS = 40  # cells of a row that are looked at
_TAG_ROW = pattern(r"<tr\b[^<>]*>", re.IGNORECASE)
_TAG_CELL = pattern(r"<t[dh]\b[^<>]*>", re.IGNORECASE)
_TAG = pattern(r"<[^<>]*>")
# An anchor whose words only name what it leads to, such as `#9`.
_ANCHOR = pattern(r"<a\b[^<>]*>\s*(?:[\w./-]*[#!]?\d+|[A-Z][A-Z0-9]+-\d+|ticket|issue|link|pr)\s*</a>", re.I)
_HREF = pattern(r"href\s*=\s*[\"']?(https?://[^\"'\s<>]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, the bytes it stands in, and its links."""

    text: str
    start: int
    end: int
    links: list[FoundLink]
    plain: Plain


def read_table(table: Block, people: Collection[str]) -> Iterator[Draft]:
    """Yield the items of a GFM table."""
    header = [plain(cell).text for cell in table.children[0].children] if table.children else []
    columns = columns_of(header)
    if columns is None or _only_counts(table, columns["title"]):
        columns = columns_by_length(table, header) or columns
    if columns is not None:
        for row in table.children[1:]:
            draft = _draft([_cell(cell) for cell in row.children], columns, row.start, row.end, people)
            draft.is_broken = _is_broken(row)
            yield draft


def _only_counts(table: Block, number: int) -> bool:
    """Say whether a column that is called that of the items only numbers them."""
    cells = [plain(row.children[number]).text for row in table.children[1:] if number < len(row.children)]
    return bool(cells) and all(_COUNT.fullmatch(cell) for cell in cells)


def _is_broken(row: Block) -> bool:
    """Say whether a row has fewer or more cells than its header; Markdown fills up or drops them without a word."""
    last = row.children[-1] if row.children else row
    is_filled_up = last.start == last.end and last.end >= row.end - 1 and len(row.children) > 1
    return is_filled_up or row.end - last.end > _SLACK


def read_html(source: str, start: int, people: Collection[str]) -> Iterator[Draft]:
    """Yield the items of an HTML table, as far as its rows can be told apart; `start` is the table's first byte."""
    columns: dict[str, int] | None = None
    at = 0
    for row in list(_TAG_ROW.split(source))[1:]:
        at = source.find(row, at)
        first = start + len(source[:at].encode())
        cells = [_html_cell(cell, first) for cell in list(_TAG_CELL.split(row))[1:]]
        if columns is None:
            columns = columns_of([cell.text for cell in cells])
            if columns is None:
                return
            continue
        yield _draft(cells, columns, first, first + len(row.rstrip().encode()), people)


def read_loose_rows(text: Plain, columns: dict[str, int] | None, people: Collection[str]) -> Iterator[Draft]:
    """Yield the items of lines with pipes or tabs that Markdown does not take for a table."""
    position = 0
    links = find_links(text)
    for line in _with_wraps(text).split("\n"):
        cells = _split_row(line, position, text, links)
        if columns is None:
            columns = columns_of([cell.text for cell in cells])
        elif cells and not set("".join(cell.text for cell in cells)) <= set("-: "):
            yield _draft(cells, columns, *text.span(position, position + len(line)), people)
        position += len(line) + 1


def _with_wraps(text: Plain) -> str:
    letters = list(text.text)
    for wrap in text.wraps:
        letters[wrap] = "\n"
    return "".join(letters)


def _split_row(line: str, position: int, text: Plain, links: list[FoundLink]) -> list[Cell]:
    cells, at = [], position
    for part in line.split("|" if "|" in line else "\t", _CELLS)[:_CELLS]:
        inside = [link for link in links if at <= link.start < at + len(part) + 1]
        cells.append(Cell(part.strip(), *text.span(at, at + len(part)), inside, Plain(part.strip(), [])))
        at += len(part) + 1
    cells = cells[1:] if cells and not cells[0].text else cells
    return cells[:-1] if cells and not cells[-1].text else cells


def _cell(block: Block) -> Cell:
    text = plain(block)
    start = block.inlines[0][2] if block.inlines else block.start
    end = block.inlines[-1][3] if block.inlines else block.start
    return Cell(text.text.strip(), start, end, find_links(text), text)


def _html_cell(source: str, at: int) -> Cell:
    links = [FoundLink(0, 0, target, True, is_tracking(target)) for target in _HREF.findall(source)]
    from html import unescape  # its table of entities takes long to import, and few documents hold such a cell

    text = " ".join(unescape(_TAG.sub(" ", _ANCHOR.sub(" ", source))).split())
    text = text or " ".join(unescape(_TAG.sub(" ", source)).split())
    return Cell(text, at, at, links, Plain(text, []))


def _draft(cells: list[Cell], columns: dict[str, int], start: int, end: int, people: Collection[str]) -> Draft:
    draft = Draft("", "table", start, end)
    by_name = {name: cells[number] for name, number in columns.items() if number < len(cells)}
    for name, cell in by_name.items():
        draft.spots[name] = (cell.start, cell.end)
        if name in ("owner", "due", "status", "priority") and cell.text:
            draft.fields[name] = cell.text
    title = by_name.get("title")
    if title:
        _read_title(draft, title, columns, people)
    description = by_name.get("description")
    draft.description = description.text or None if description else None
    kind = by_name.get("kind")
    draft.kind = kind_of(kind.text) if kind else None
    _read_link(draft, cells, by_name.get("link"))
    return draft


def _read_title(draft: Draft, cell: Cell, columns: dict[str, int], people: Collection[str]) -> None:
    """Read the action cell; a mark in it counts only where no column has that field."""
    found = take_apart(cell.plain, people)
    if found.description and "description" not in columns:
        found.title = f"{found.title}: {found.description}"
    draft.title = found.title or " ".join(cell.text.split())
    draft.links += [link.target for link in found.links if link.tracks and link not in cell.links]
    for name, value in found.fields.items():
        if name not in columns and value:
            draft.fields.setdefault(name, value)


def _without_links(cell: Cell) -> str:
    text = cell.plain.text
    for link in reversed(cell.links):
        text = text[: link.start] + text[link.end :]
    return text


def _read_link(draft: Draft, cells: list[Cell], column: Cell | None) -> None:
    links = [link for cell in ([column] if column else []) + cells for link in cell.links]
    keys = draft.links  # of tickets that the action itself starts with
    draft.links = [link.target for link in links] + keys
    draft.tracked = next((link.target for link in links if link.tracks), None) or next(iter(keys), None)
    if column is None or not column.text:
        return
    if draft.tracked is None and column.links:
        draft.tracked = column.links[0].target
    elif draft.tracked is None and (ticket := _TICKET.search(column.text)):
        draft.tracked = ticket.group()
    word = _STATUS_WORD.search(_without_links(column))
    if "status" not in draft.fields and word:
        draft.fields["status"] = word.group()
