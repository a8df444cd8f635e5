"""Builds postmortems for tests of what is decided about them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import (
    ActionItem,
    Fact,
    Passage,
    Place,
    Postmortem,
    ReadingNote,
    Section,
    TimelineEntry,
    Why,
)
from app.domain.rule import Context, Rule

PLACE = Place(1, 1, 1, 2)


def line(number: int, width: int = 10) -> Place:
    """Return the place of a whole line."""
    return Place(number, 1, number, width + 1)


def postmortem(**facts: Any) -> Postmortem:
    """Return a postmortem of which only the given facts are known."""
    return Postmortem(**{"path": "postmortems/checkout.md", "text": "# Checkout\n" * 40, **facts})


def item(title: str = "Limit the pool to 40 connections", **facts: Any) -> ActionItem:
    """Return an action item that nothing is wrong with, except for the given facts."""
    known: dict[str, Any] = {"owner": "dana", "owners": ("dana",), "due": "2026-04-01", "due_date": date(2026, 4, 1)}
    return ActionItem(**{"title": title, "place": line(12), **known, **facts})


def section(slug: str | None, text: str = "Words.", *, title: str = "", level: int = 2, at: int = 5) -> Section:
    """Return a section of two lines."""
    title = title or (slug or "notes").replace("_", " ").capitalize()
    return Section(title=title, slug=slug, level=level, place=line(at), end_line=at + 1, text=text)


def note(kind: str, text: str, at: int = 3) -> ReadingNote:
    """Return a note of the reader."""
    return ReadingNote(kind, text, line(at))


def fact(text: str, at: int = 3) -> Fact:
    """Return a fact as written."""
    return Fact(text, line(at))


def entry(time: str | None, text: str = "the alert fired", at: int = 7) -> TimelineEntry:
    """Return a timeline entry."""
    return TimelineEntry(text, time, line(at))


def why(answer: str, question: str = "Why?", at: int = 9) -> Why:
    """Return one step of the whys."""
    return Why(question, answer, line(at))


def passage(text: str, source: str, kind: str = "paragraph", in_section: str | None = None) -> Passage:
    """Return a passage at its place in the source of a document."""
    start = source.index(text)
    return Passage(text=text, starts=range(start, start + len(text)), kind=kind, section=in_section)


def remarks(rule: Rule, doc: Postmortem, policy: Policy | None = None, context: Context | None = None) -> list[Remark]:
    """Return what a rule says about a document."""
    assert rule.check is not None
    found: Iterator[Remark] = rule.check(doc, policy or Policy(), context or Context())
    return list(found)
