"""A postmortem as read: every fact keeps the document's own words and its place."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.domain.scales import (
    Category,
    Detection,
    DocumentStatus,
    ItemState,
    Kind,
    Priority,
    Visibility,
)


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
    """One promised action. `due`, `status`, `priority` and `owner` are the document's own words."""

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
    place: Place

    @property
    def line(self) -> int:
        """Return the line where the item starts."""
        return self.place.line


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of the timeline; `time` is None where none could be read."""

    text: str
    time: str | None
    place: Place


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
    a link or a line wrap still has a place.
    """

    text: str
    starts: Sequence[int]
    kind: str  # paragraph | item | cell | heading | quote
    section: str | None  # slug
    table_row: int | None = None  # the line of the row, for cells


@dataclass(frozen=True, slots=True)
class Suppression:
    """Rules switched off for a stretch of lines; `codes` empty means all of them."""

    codes: frozenset[str]
    first_line: int
    last_line: int
    reason: str | None
    place: Place


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
    passages: tuple[Passage, ...] = field(default=(), repr=False)
    suppressions: tuple[Suppression, ...] = ()
    notes: tuple[ReadingNote, ...] = ()
