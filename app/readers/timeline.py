"""The timeline: what happened when, from lists, tables or lines of text."""

import re
from collections.abc import Iterator
from datetime import date, time
from itertools import zip_longest

from app.domain.patterns import pattern
from app.domain.postmortem import TimelineEntry
from app.domain.records import dataclass, replace
from app.readers.blocks import Block
from app.readers.dates import find_dates
from app.readers.durations import find_clock
from app.readers.facts import leaves_below
from app.readers.headings import normal_heading
from app.readers.labels import line_starts
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.plain import plain

_REACH = 40  # characters at the start of an entry in which its time is looked for
_FAR = 2000  # characters of a paragraph in which the year is looked for
_HOURS = ("time", "when", "utc", "hour")
_DAY_ASIDE = 25  # characters that may follow a date that stands above the entries of its day
_EDGE = " \t\n-–—:,.|*~[]()"
_RELATIVE = pattern(
    r"(?:T\s?)?[+-]\s?\d{1,3}(?::\d\d|\s?(?:h|m|min|mins|minutes|hours?)\b)|T0\b",
    re.IGNORECASE,
)
_CLOCK_FIRST = pattern(r"[\s*_(\[~]{0,6}\d{1,2}[:.h]\d\d(?![.\d-])")
_LATER_DATE = pattern(r"[\s,]{0,3}(?:[AP]M\b)?[\s,]{0,3}(?:on\s)?\d", re.IGNORECASE)
_UNTIL = pattern(r"\s?(?:[AP]M)?(?:\s?[A-Z]{3})?\s?[-–—]\s?\d{1,2}[:.h]\d\d(?!\d)", re.IGNORECASE)
_ZONE = pattern(r"\s*\(?(?:UTC|GMT|[A-Z]{2,4}T|Z)\)?\b")


@dataclass(frozen=True, slots=True)
class _When:
    """Where the time at the start of a text ends, 0 where there is none, and what it says."""

    end: int
    clock: time | None = None
    day: date | None = None
    bare: date | None = None  # a day that is written without its year


@dataclass(slots=True)
class _Clock:
    """The day that entries without one belong to, and the year of days that are written without it."""

    parts: list[Part]
    day: date | None = None
    year: int = 0  # 0 where nobody looked for it yet, -1 where the text names none

    def settle(self, when: "_When") -> None:
        """Move on to the day of an entry, if it names one."""
        self.day = when.day or (self._in_year(when.bare) if when.bare else None) or self.day

    def _in_year(self, bare: date) -> date | None:
        if self.day is not None:
            self.year = self.day.year
        self.year = self.year or _year_of(self.parts)
        try:
            return bare.replace(year=self.year) if self.year > 0 else None
        except ValueError:  # 29 February of another year
            return None


def read_timeline(parts: list[Part], labelled: list[Part], lines: Lines) -> tuple[TimelineEntry, ...]:
    """Return the entries of the timeline in the order written."""
    entries: list[TimelineEntry] = []
    headed = [part for part in parts if part.slug == "timeline"]
    ends = [(part.start, part.end) for part in headed]
    chosen = [
        part
        for part in parts
        if part.slug == "timeline" or (part.slug is None and any(start < part.start < end for start, end in ends))
    ]
    chosen = chosen or [part for part in labelled if part.slug == "timeline"]
    clock = _Clock(parts)
    for part in chosen:
        if part.head is not None:
            clock.day = _first_day(part.title) or clock.day
            if part.slug is None and _when(part.title[:_REACH]).clock is not None:
                entries.append(_heading_entry(part, part.head, clock, lines))
                continue
        if part.is_open and part.head is not None:
            entries.extend(_lines(part.head, clock, lines, part.span))
        for block in part.blocks:
            entries.extend(_of_block(block, clock, lines))
    return tuple(entries)


def _heading_entry(part: Part, head: Block, clock: _Clock, lines: Lines) -> TimelineEntry:
    """Read a heading such as `### 14:02` with what stands below it as one entry."""
    entry = _entry(part.title, head.start, _text_end(head), clock, lines)
    below = (plain(leaf).text.strip() for block in part.blocks for leaf in leaves_below(block))
    return replace(entry, text=entry.text or "\n".join(filter(None, below)))


def _of_block(block: Block, clock: _Clock, lines: Lines) -> Iterator[TimelineEntry]:
    if block.kind == "table":
        yield from _rows(block, clock, lines)
    elif block.kind == "list":
        for item in block.children:
            head = item.children[0] if item.children else None
            if head is None or head.kind != "paragraph":
                continue
            text = plain(head).text
            entry = _entry(text, head.start, _text_end(head), clock, lines)
            nested = [child for child in item.children[1:] if child.kind == "list"]
            if nested and entry.clock is None and _first_day(text[:_REACH]):
                for child in nested:
                    yield from _of_block(child, clock, lines)
            else:
                yield entry
    elif block.kind == "paragraph":
        yield from _lines(block, clock, lines)


def _lines(block: Block, clock: _Clock, lines: Lines, span: tuple[int, int] | None = None) -> Iterator[TimelineEntry]:
    """Read the lines of a leaf, or those within a stretch of its text."""
    text = plain(block)
    since, until = span or (0, len(text.text))
    starts = [start for start in line_starts(text) if since <= start < until]
    opened = [start for start, end in zip_longest(starts, starts[1:]) if _is_entry(text.text[start:end])]
    if starts and (not opened or opened[0] != starts[0]):
        first = text.text[starts[0] : opened[0] if opened else until]
        clock.day = (_first_day(first) if len(first) < 60 else None) or clock.day
    for start, following in zip_longest(opened, opened[1:], fillvalue=until):
        words = text.text[start:following].rstrip()
        first_byte, last_byte = text.span(start, start + len(words))
        yield _entry(words, first_byte, last_byte, clock, lines)


def _is_entry(line: str) -> bool:
    """Say whether a line tells what happened when, rather than only naming the day of those below."""
    when = _when(line[:_REACH])
    return bool(when.end) and (when.clock is not None or when.day is None or len(line) - when.end > _DAY_ASIDE)


def _rows(table: Block, clock: _Clock, lines: Lines) -> Iterator[TimelineEntry]:
    header = [normal_heading(plain(cell).text) for cell in table.children[0].children] if table.children else []
    first = _time_columns(header)
    for row in table.children[1:]:
        cells = [plain(cell).text.strip() for cell in row.children]
        if not any(cells):
            continue
        when = " ".join(cells[number] for number in first if number < len(cells))
        text = " | ".join(cell for number, cell in enumerate(cells) if cell and number > max(first))
        found = _when(when)
        clock.settle(found)
        place = lines.place(row.start, max(row.start, row.end - 1))
        yield TimelineEntry(text, when if found.end else None, place, clock.day, found.clock)


def _time_columns(header: list[str]) -> tuple[int, ...]:
    """Return the columns that say when something happened: the first, or those of the day and the time of day."""
    hours = [number for number, name in enumerate(header) if name.startswith(_HOURS)]
    days = [number for number, name in enumerate(header) if name.startswith("date")] or [0]
    if not hours or hours[0] == 0 or not header[0].startswith(("date", "day", "no", "id")):
        return (0,)
    return (days[0], hours[0]) if days[0] < hours[0] and header[days[0]].startswith(("date", "day")) else (hours[0],)


def _year_of(parts: list[Part]) -> int:
    """Return the year that the document names first, or -1."""
    for part in parts:
        for text in (part.title, *(plain(block).text for block in part.blocks if block.kind == "paragraph")):
            day = _first_day(text[:_FAR])
            if day is not None:
                return day.year
    return -1


def _entry(text: str, start: int, end: int, clock: _Clock, lines: Lines) -> TimelineEntry:
    when = _when(text[:_REACH])
    clock.settle(when)
    place = lines.place(start, end)
    if not when.end:
        return TimelineEntry(text.strip(), None, place, clock.day)
    until = _UNTIL.match(text, when.end)
    last = until.end() if until else when.end
    zone = _ZONE.match(text, last)
    last = zone.end() if zone else last
    return TimelineEntry(text[last:].strip(_EDGE), text[:last].strip(_EDGE), place, clock.day, when.clock)


def _when(text: str) -> _When:
    """Read the time at the start of a text: a time of day, a date, both, or one relative to the start."""
    if _CLOCK_FIRST.match(text):
        found = find_clock(text)
        if found is not None:
            later = _LATER_DATE.match(text, found[1])
            dates = list(find_dates(text[found[1] :])) if later else []
            if dates and dates[0].start < 3 and dates[0].has_year and isinstance(dates[0].day, date):
                return _When(found[1] + dates[0].end, found[2], dates[0].day)
            return _When(found[1], found[2])
    dates = [found for found in find_dates(text) if found.start < 16] if any(map(str.isdigit, text)) else []
    days = [(found.day, found.has_year) for found in dates if isinstance(found.day, date)]
    day = next((day for day, has_year in days if has_year), None)
    bare = next((day for day, _ in days), None) if day is None else None
    shift = dates[0].end if dates else 0
    rest = text[shift:]
    found = find_clock(rest.replace("T", " ", 1) if shift else rest)
    if found is not None and found[0] <= 24:
        return _When(shift + found[1], found[2], day, bare)
    relative = _RELATIVE.match(text.lstrip("*_ "))
    if relative:
        return _When(text.index(relative.group()) + len(relative.group()))
    if dates and not text[: dates[0].start].strip(_EDGE + "OoNn"):
        return _When(dates[0].end, None, day, bare)
    return _When(0, None, day)


def _first_day(text: str) -> date | None:
    return next((found.day for found in find_dates(text) if found.has_year and isinstance(found.day, date)), None)


def _text_end(leaf: Block) -> int:
    return leaf.inlines[-1][3] if leaf.inlines else leaf.end
