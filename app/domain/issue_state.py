"""From an issue as it stands on the forge to the action item it tracks.

The same function reads a webhook's issue, a reconciling sweep's and a rebuild's, so all three give the same figures.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from app.domain.forge import IssueSnapshot
from app.domain.marker import Marker
from app.domain.refs import RepoRef
from app.domain.scales import ItemState, Kind, Priority
from app.domain.tracked import LogEntry, TrackedItem

_Scale = TypeVar("_Scale", Priority, Kind)
DECLINED = frozenset({"not_planned", "duplicate"})


@dataclass(frozen=True, slots=True)
class IssueBlock:
    """What the block at the head of our issues says, a person's edits included."""

    owner: str | None = None
    due: date | None = None


def state_of(issue: IssueSnapshot) -> ItemState:
    """Read an item's state from its issue (spec 5)."""
    labels = {label.casefold() for label in issue.labels}
    if issue.state == "closed":
        declined = issue.state_reason in DECLINED or "wont-do" in labels
        return ItemState.WONT_DO if declined else ItemState.COMPLETED
    if labels & {"status:blocked", "status::blocked"}:
        return ItemState.BLOCKED
    if labels & {"status:in-progress", "status::in-progress"}:
        return ItemState.IN_PROGRESS
    return ItemState.OPEN


def item_of_marker(marker: Marker) -> TrackedItem:
    """Return the item as the marker of its issue remembers it."""
    data = marker.data
    return TrackedItem(
        key=marker.key,
        repo=RepoRef(str(data.get("host", "")), str(data.get("repo", "")), int(data.get("rid", 0))),
        path=str(data.get("path", "")),
        line=int(data.get("line", 0)),
        commit=str(data.get("commit", "")),
        title=str(data.get("title", "")),
        owner=data.get("owner"),
        unassigned_reason=data.get("why"),
        original_due=_date(data.get("due0")),
        severity_level=data.get("sev"),
        service=data.get("service"),
        adopted=bool(data.get("adopted")),
        created_at=_moment(data.get("adopted")),
        document_seen=_texts(data.get("doc")),
        issue_seen=_texts(data.get("issue")),
    )


def marker_of_item(item: TrackedItem) -> Marker:
    """Return the marker that lets `item_of_marker` give the item back."""
    data: dict[str, Any] = {
        "host": item.repo.host,
        "repo": item.repo.name,
        "rid": item.repo.id,
        "path": item.path,
        "line": item.line,
        "commit": item.commit,
        "title": item.title[:256],
        "owner": item.owner,
        "why": item.unassigned_reason and item.unassigned_reason[:200],
        "due0": item.original_due.isoformat() if item.original_due else None,
        "sev": item.severity_level,
        "service": item.service,
        "adopted": item.created_at.isoformat() if item.adopted and item.created_at else None,
        "doc": dict(item.document_seen),
        "issue": dict(item.issue_seen),
    }
    return Marker("item", item.key, {name: value for name, value in data.items() if value is not None})


def item_of_issue(known: TrackedItem, issue: IssueSnapshot, block: IssueBlock) -> TrackedItem:
    """Bring what is known of an item up to what its issue shows."""
    state = state_of(issue)
    owner = _owner(known, issue)
    priority = _labelled(issue, "priority", Priority) or Priority.UNSET
    kind = _labelled(issue, "kind", Kind)
    due = issue.due or block.due
    return replace(
        known,
        issue=issue.ref,
        state=state,
        priority=priority,
        item_kind=kind,
        owner=owner,
        unassigned_reason=None if owner in issue.assignees else known.unassigned_reason,
        due=due,
        original_due=known.original_due or due,
        created_at=known.created_at if known.adopted else issue.created_at,  # adopted items count from adoption
        closed_at=issue.closed_at if not state.is_live else None,
        completion_note=None if state.is_live else known.completion_note or _note(known, issue),
        assignees=issue.assignees,
        issue_seen={
            "title": issue.title,
            "owner": owner,
            "due": due.isoformat() if due else None,
            "priority": priority.value,
            "state": state.value,
        },
    )


def changes_between(before: TrackedItem, after: TrackedItem, at: datetime) -> tuple[LogEntry, ...]:
    """Return a log entry for each thing about an item that is no longer what it was."""
    pairs = {
        "state": (before.state.value, after.state.value),
        "due": (_text(before.due), _text(after.due)),
        "owner": (before.owner, after.owner),
        "priority": (before.priority.value, after.priority.value),
    }
    return tuple(LogEntry(after.key, at, what, was, now) for what, (was, now) in pairs.items() if was != now)


def _note(known: TrackedItem, issue: IssueSnapshot) -> str | None:
    declined = known.row_gone_at is not None and issue.state_reason == "not_planned"
    return "its row was removed from the postmortem" if declined else issue.state_reason


def _owner(known: TrackedItem, issue: IssueSnapshot) -> str | None:
    """Take the person who holds the issue, leaving aside whom the ladder added; a replaced owner stays the owner."""
    people = [login for login in issue.assignees if login not in known.ladder_added]
    if not people or known.owner in people or known.owner in known.ladder_removed:
        return known.owner
    return people[0]


def _labelled(issue: IssueSnapshot, scope: str, scale: type[_Scale]) -> _Scale | None:
    for label in issue.labels:
        name, _, value = label.replace("::", ":").partition(":")
        if name.casefold() == scope:
            for member in scale:
                if member.value.casefold() == value.strip().casefold():
                    return member
    return None


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _texts(value: object) -> Mapping[str, str | None]:
    return {str(name): text for name, text in value.items()} if isinstance(value, Mapping) else {}


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
