"""A postmortem as read: every fact keeps the document's own words and its place."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType

from app.domain.records import dataclass, field
from app.domain.scales import (
    Category,
    Detection,
    DocumentStatus,
    ItemState,
    Kind,
    Priority,
    Visibility,
)

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any

    Chosen = Iterable[tuple[int, Any]]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the document: lines and columns from 1, columns in code points, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as written, such as the severity `SEV-2`, and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands below it, up to the next heading of its level or higher."""

    title: str
    slug: str | None
    level: int
    place: Place
    end_line: int  # the last line that belongs to it
    text: str  # plain text of its own body, subsections included; template comments left out


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """One promised action. `due`, `status`, `priority` and `owner` are the document's own words.

    `form` says how it was written: table, task, bullet, paragraph or heading. `places` says where each field stands,
    by field name; `note` is what was written behind a status, such as a link to the change that did it.
    """

    title: str
    description: str | None = None
    owner: str | None = None
    owners: tuple[str, ...] = ()
    due: str | None = None
    due_date: date | None = None
    priority: str | None = None
    priority_level: Priority = Priority.UNSET
    status: str | None = None
    state: ItemState = ItemState.OPEN
    kind: Kind | None = None
    link: str | None = None
    links: tuple[str, ...] = ()
    note: str | None = None
    form: str = "bullet"
    places: Mapping[str, Place] = field(default_factory=lambda: MappingProxyType({}))
    place: Place

    @property
    def line(self) -> int:
        """Return the line where the item starts."""
        return self.place.line


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of the timeline; `time` is None where none could be read.

    `day` is the entry's own date or the one written above it; `clock` the time of day behind `time`.
    """

    text: str
    time: str | None
    place: Place
    day: date | None = None
    clock: dt.time | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """One step of the five whys."""

    question: str
    answer: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A run of prose that reads as one text: a paragraph, a list item, a cell, a heading, a quotation.

    `starts` gives for each code point of `text` its offset in the document, so that a phrase split by emphasis,
    a link or a line wrap still has a place. A wrapped line is joined by a space, a forced break is `\\n`. What is no
    prose but stands in a sentence (inline code, an address) is one U+FFFC, or as many as it has code points.
    """

    text: str
    starts: Sequence[int]
    kind: str  # paragraph | item | cell | heading | quote
    section: str | None  # slug
    table_row: int | None = None  # the line of the row, for cells


Spans = Iterable[tuple[int, int]]


class Passages(Sequence[Passage]):
    """The prose of a document, where each passage is put together only when somebody asks for it."""

    __slots__ = ("_build", "_built", "_data", "_ends", "_left_out", "_numbers", "_starts")

    def __init__(
        self,
        data: bytes,
        starts: Sequence[int],
        ends: Sequence[int],
        build: Callable[[int], Passage],
        left_out: Collection[bytes] = (),
    ) -> None:
        """Take the document in UTF-8, where passages start and end in it, and what puts one of them together.

        A passage whose source, without the blanks around it, is among `left_out` is none.
        """
        self._data = data
        self._starts = starts
        self._ends = ends
        self._build = build
        self._left_out = left_out
        self._built: dict[int, Passage] = {}
        self._numbers: Sequence[int] | None = None

    def holding(self, might: Callable[[bytes], Any]) -> Iterator[Passage]:
        """Yield the passages whose source passes a test."""
        data, left_out = self._data, self._left_out
        for number, start in enumerate(self._starts):
            source = data[start : self._ends[number]]
            if might(source) and source.strip() not in left_out:
                yield self._at(number)

    def chosen(
        self, choose: Callable[[Sequence[bytes], Callable[[int], str]], Chosen]
    ) -> Iterator[tuple[Passage, Any]]:
        """Yield the passages that are chosen by their sources, each with what was said of it.

        `choose` gets the sources in order, and a function that returns the text of one of them as it reads.
        """
        sources = [self._data[start:end] for start, end in zip(self._starts, self._ends, strict=True)]
        for number, said in choose(sources, lambda number: self._at(number).text):
            if not self._is_left_out(number):
                yield self._at(number), said

    def touching(self, find: Callable[[bytes], Spans]) -> Iterator[Passage]:
        """Yield the passages with a byte in one of the stretches that are found in the document."""
        following = 0
        for start, end in find(self._data):
            number = max(following, bisect_right(self._ends, start))
            while number < len(self._starts) and self._starts[number] < end:
                if not self._is_left_out(number):
                    yield self._at(number)
                number += 1
            following = max(following, number)

    def __len__(self) -> int:
        return len(self._kept())

    def __getitem__(self, position: Any) -> Any:
        if isinstance(position, slice):
            return tuple(map(self._at, self._kept()[position]))
        return self._at(self._kept()[position])

    def __iter__(self) -> Iterator[Passage]:
        return map(self._at, self._kept())

    def _kept(self) -> Sequence[int]:
        if self._numbers is None:
            self._numbers = [number for number in range(len(self._starts)) if not self._is_left_out(number)]
        return self._numbers

    def _is_left_out(self, number: int) -> bool:
        return self._data[self._starts[number] : self._ends[number]].strip() in self._left_out

    def _at(self, number: int) -> Passage:
        passage = self._built.get(number)
        if passage is None:
            passage = self._built[number] = self._build(number)
        return passage


@dataclass(frozen=True, slots=True)
class Suppression:
    """Rules switched off for a stretch of lines; `codes` empty means all of them.

    `within` narrows it to one sentence of these lines.
    """

    codes: frozenset[str]
    first_line: int
    last_line: int
    reason: str | None
    place: Place
    within: Place | None = None


@dataclass(frozen=True, slots=True)
class ReadingNote:
    """Something the reader could not settle, such as an ambiguous date: `kind` names it, `text` is as written."""

    kind: str  # ambiguous_date | unreadable_date | unknown_status | unreadable_file | too_large | ...
    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Postmortem:
    """A postmortem document."""

    path: str
    text: str
    title: str | None = None
    language: str = "en"
    status: DocumentStatus | None = None
    visibility: Visibility | None = None
    incident_date: date | None = None
    date_text: Fact | None = None
    resolved_at: datetime | None = None
    duration: timedelta | None = None
    duration_text: str | None = None
    severity: Fact | None = None
    severity_level: int | None = None
    impact: str | None = None
    services: tuple[str, ...] = ()
    lead_responder: str | None = None
    document_owner: str | None = None
    contact: str | None = None
    participants: tuple[str, ...] = ()
    facilitator: str | None = None
    executive_summary: str | None = None
    key_learning: str | None = None
    root_cause_category: Category = Category.UNKNOWN
    root_cause_summary: str | None = None
    contributing_factors: tuple[str, ...] = ()
    system_factors: tuple[str, ...] = ()
    detection_method: Detection = Detection.UNKNOWN
    detection_gap: str | None = None
    prevention: str | None = None
    went_well: tuple[str, ...] = ()
    improvements: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    whys: tuple[Why, ...] = ()
    references: tuple[str, ...] = ()
    fingerprint: str | None = None
    last_updated: date | None = None
    days_after: int | None = None
    sections: tuple[Section, ...] = ()
    action_items: tuple[ActionItem, ...] = ()
    passages: Sequence[Passage] = field(default=(), repr=False)
    suppressions: tuple[Suppression, ...] = ()
    notes: tuple[ReadingNote, ...] = ()

    def prose(self, might: Callable[[bytes], bool]) -> Iterator[Passage]:
        """Yield the passages whose source passes a test; the others are not even put together."""
        if isinstance(self.passages, Passages):
            return self.passages.holding(might)
        return (passage for passage in self.passages if might(passage.text.encode()))

    def prose_touching(self, find: Callable[[bytes], Spans]) -> Iterator[Passage]:
        """Yield the passages with a byte in one of the stretches that are found in the source."""
        if isinstance(self.passages, Passages):
            return self.passages.touching(find)
        return (passage for passage in self.passages if any(find(passage.text.encode())))
