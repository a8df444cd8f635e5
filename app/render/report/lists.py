"""The items behind the figures: what moved, and what asks for a decision."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.domain.metrics.movers import Movers, Orphan, Overdue
from app.domain.refs import IssueRef, RepoRef
from app.domain.tracked import TrackedItem
from app.render.forge_text import Safe, neutral
from app.render.report.tables import plural

_MOST = 12
_LONGEST = 80  # of a title, before its signs are made inert

_Entry = TypeVar("_Entry")


def render_movers(moved: Movers, home: RepoRef | None) -> str:
    """Return what was completed, declined, opened and became overdue in the week."""
    parts = [
        _section("### Completed this week", moved.completed, lambda item: _named(item, home)),
        _section("### Became overdue this week", moved.became_overdue, lambda entry: _late(entry, home)),
        _section("### Declined this week", moved.declined, lambda item: _with_note(item, home)),
        _section("### New this week", moved.opened, lambda item: _named(item, home)),
    ]
    shown = [part for part in parts if part]
    return "\n\n".join(["## What moved", *(shown or ["*Nothing moved this week.*"])])


def render_asks(moved: Movers, home: RepoRef | None) -> str:
    """Return what needs somebody's decision: overdue items, items that nobody works on, blocked ones."""
    parts = [
        _section("### Overdue: finish, move the date, or decline", moved.overdue, lambda entry: _late(entry, home)),
        _section("### Nobody works on these: name an owner", moved.orphaned, lambda entry: _orphan(entry, home)),
        _section("### Blocked: who can clear the way?", moved.blocked, lambda item: _named(item, home)),
    ]
    shown = [part for part in parts if part]
    return "\n\n".join(["## What needs a decision", *(shown or ["*Nothing waits for a decision. Well done.*"])])


def reference(issue: IssueRef, home: RepoRef) -> Safe:
    """Return an issue as forges link it: `#12`, or `owner/name#12` from elsewhere."""
    same = (issue.repo.host, issue.repo.name) == (home.host, home.name)
    return Safe(f"#{issue.number}" if same else f"{issue.repo.name}#{issue.number}")


def _section(heading: str, entries: Sequence[_Entry], line_of: Callable[[_Entry], str]) -> str:
    if not entries:
        return ""
    rest = [f"- … and {len(entries) - _MOST} more"] if len(entries) > _MOST else []
    return "\n".join([f"{heading} ({len(entries)})", "", *(f"- {line_of(entry)}" for entry in entries[:_MOST]), *rest])


def _named(item: TrackedItem, home: RepoRef | None) -> str:
    priority = "" if item.priority == "unset" else f"{item.priority.value} "
    title = item.title if len(item.title) <= _LONGEST else item.title[: _LONGEST - 1].rstrip() + "…"
    # The number comes first, so that a title that ends in "fixes" has nothing to fix.
    issue = f"{reference(item.issue, home or item.repo)} " if item.issue else ""
    return f"{issue}{priority}{neutral(title)}"


def _late(entry: Overdue, home: RepoRef | None) -> str:
    return f"{_named(entry.item, home)}: due {entry.item.due}, {plural(entry.days, 'day')} overdue"


def _orphan(entry: Orphan, home: RepoRef | None) -> str:
    return f"{_named(entry.item, home)}: {neutral(entry.reason[:_LONGEST])}"


def _with_note(item: TrackedItem, home: RepoRef | None) -> str:
    note = f": {neutral(item.completion_note[:_LONGEST])}" if item.completion_note else ""
    return f"{_named(item, home)}{note}"
