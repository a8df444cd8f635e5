"""When the incident was, from the most certain source to the least; never a guess."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from app.domain.patterns import pattern
from app.domain.postmortem import Fact, Place, Postmortem, ReadingNote
from app.domain.records import replace
from app.readers.blocks import Block
from app.readers.dates import Ambiguous, FoundDate, find_dates
from app.readers.durations import read_moment
from app.readers.facts import Written
from app.readers.front_matter import FrontMatter
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.plain import plain

_REACH = 20_000  # characters of a paragraph in which a date is looked for
_OPENING = ("summary", "executive_summary", "impact")
_A_YEAR = timedelta(days=366)
_A_WEEK = timedelta(days=7)  # by which a post may be dated too early
# A timeline may begin before the incident did: the first entry that tells of trouble is the one to go by.
_TROUBLE = pattern(
    r"\b(?:fail\w*|errors?|outages?|down|alert\w*|broke\w*|crash\w*|unavailable|unreachable|degraded|incident|"
    r"paged?|accident\w*|mistak\w*|unintended|misconfig\w*|wrong\w*)\b",
    re.IGNORECASE,
)
_Dated = tuple[Fact, FoundDate]


def read_incident_date(
    doc: Postmortem, front: FrontMatter, written: list[Written], parts: list[Part], lines: Lines, zone: tzinfo = UTC
) -> tuple[Postmortem, list[ReadingNote]]:
    """Return the document with its date, resolution and age, and a note where its date cannot be settled."""
    notes: list[ReadingNote] = []
    day, fact = None, None
    for fact, found in _candidates(doc, front, written, parts, lines):
        if not found.has_year:
            notes.append(ReadingNote("date_without_year", found.text, fact.place))
            break
        if isinstance(found.day, Ambiguous):
            day = _confirmed(found.day, doc)
            if day is None:
                notes.append(ReadingNote("ambiguous_date", found.text, fact.place))
        elif found.day is None:
            notes.append(ReadingNote("unreadable_date", found.text, fact.place))
        else:
            day = found.first or found.day
        break
    moment = _moment(front, written, "resolved", day, zone)
    reviewed = _day_of(front, written, "reviewed")
    resolved = moment.date() if moment else _day_of(front, written, "resolved") or day
    age = (reviewed - resolved).days if reviewed and resolved else None
    doc = replace(doc, incident_date=day, date_text=fact, resolved_at=moment, days_after=age)
    return doc, notes


def _candidates(
    doc: Postmortem, front: FrontMatter, written: list[Written], parts: list[Part], lines: Lines
) -> Iterator[_Dated]:
    """Yield the dates that may be the incident's, the surest first."""
    dated = [(fact, found) for fact in front.facts.get("date", ()) for found in _dated(fact.text)]
    if front.is_blog:
        yield from _before(dated, _told(doc, written, parts, lines))
    yield from dated
    yield from _told(doc, written, parts, lines)
    name = doc.path.rpartition("/")[2]
    for found in find_dates(name.replace("_", " ")):
        if isinstance(found.day, date) and found.has_year and found.start < 4:
            yield Fact(found.text, Place(1, 1, 1, 1)), found
    entries = [entry for entry in doc.timeline if entry.day is not None]
    entry = next((entry for entry in entries if _TROUBLE.search(entry.text)), entries[0] if entries else None)
    if entry is not None and entry.day is not None:
        yield Fact(entry.day.isoformat(), entry.place), FoundDate(0, 10, entry.day.isoformat(), entry.day)


def _before(published: list[_Dated], told: Iterator[_Dated]) -> Iterator[_Dated]:
    """Yield the days that a post tells of, as far as they lie within the year before it was published."""
    last = next((found.day for _, found in published if isinstance(found.day, date)), None)
    for fact, found in told:
        if last and isinstance(found.day, date) and found.has_year and -_A_WEEK <= last - found.day <= _A_YEAR:
            yield fact, found


def _told(doc: Postmortem, written: list[Written], parts: list[Part], lines: Lines) -> Iterator[_Dated]:
    """Yield the dates that the text tells: its facts, its title, its opening."""
    fields = ("date", "noticed", "duration")
    facts = [one.fact(lines) for field in fields for one in written if one.field == field]
    if doc.title:
        facts.append(Fact(doc.title, _title_place(doc, parts, lines)))
    for fact in facts:
        yield from ((fact, found) for found in _dated(fact.text))
    for block in _opening(parts):
        text = plain(block)
        for found in _dated(text.text[:_REACH]):
            yield Fact(found.text, lines.place(*text.span(found.start, found.end))), found


def _dated(text: str) -> Iterator[FoundDate]:
    """Yield the first date of a text: with a year if any has one."""
    dates = list(find_dates(text))
    yield from [found for found in dates if found.has_year][:1] or dates[:1]


def _opening(parts: list[Part]) -> Iterator[Block]:
    """Yield the paragraphs above the first section, and those of the summary."""
    for number, part in enumerate(parts):
        if number == 0 or part.slug in _OPENING or (number <= 2 and part.slug is None):
            yield from (block for block in part.blocks if block.kind == "paragraph")


def _title_place(doc: Postmortem, parts: list[Part], lines: Lines) -> Place:
    head = parts[1].head if len(parts) > 1 else None
    return lines.place(head.start, head.inlines[-1][3]) if head is not None and head.inlines else Place(1, 1, 1, 1)


def _confirmed(ambiguous: Ambiguous, doc: Postmortem) -> date | None:
    """Return the reading that the document writes out elsewhere, where it does so for one of the two only."""
    days = {found.day for found in find_dates(doc.text) if found.has_year and isinstance(found.day, date)}
    readings = [reading for reading in ambiguous.readings if reading in days]
    return readings[0] if len(readings) == 1 else None


def _moment(front: FrontMatter, written: list[Written], field: str, day: date | None, zone: tzinfo) -> datetime | None:
    text = next((fact.text for fact in front.facts.get(field, ())), None)
    text = text or next((one.text for one in written if one.field == field), None)
    return read_moment(text, day, zone) if text else None


def _day_of(front: FrontMatter, written: list[Written], field: str) -> date | None:
    texts = [fact.text for fact in front.facts.get(field, ())] + [one.text for one in written if one.field == field]
    for text in texts:
        for found in find_dates(text):
            if found.has_year and isinstance(found.day, date):
                return found.day
    return None
