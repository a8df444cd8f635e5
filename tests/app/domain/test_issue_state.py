"""One issue, read again, gives the item's state: by webhook, by sweep, and after a rebuild."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.forge import IssueSnapshot
from app.domain.issue_state import IssueBlock, changes_between, item_of_issue, item_of_marker, marker_of_item, state_of
from app.domain.refs import IssueRef, RepoRef
from app.domain.scales import ItemState, Kind, Priority
from app.domain.tracked import TrackedItem

REPO = RepoRef("github.com", "acme/pm", 7)
T0, T1 = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 9, 12, tzinfo=UTC)
ISSUE = IssueSnapshot(
    ref=IssueRef(REPO, 5), title="Add an alert", body="", author="bot", state="open", state_reason=None,
    labels=("postmortem-action", "priority:P1", "kind:detect"), assignees=("dana",), created_at=T0, updated_at=T1,
)  # fmt: skip
ITEM = TrackedItem(key="K", repo=REPO, path="p.md", line=3, commit="abc", title="Add an alert", owner="dana")


@pytest.mark.parametrize(
    ("state", "reason", "labels", "expected"),
    [
        ("open", None, (), ItemState.OPEN),
        ("open", "reopened", (), ItemState.OPEN),
        ("open", None, ("Status:In-Progress",), ItemState.IN_PROGRESS),
        ("open", None, ("status:blocked", "status:in-progress"), ItemState.BLOCKED),
        ("closed", "completed", (), ItemState.COMPLETED),
        ("closed", None, (), ItemState.COMPLETED),
        ("closed", "not_planned", (), ItemState.WONT_DO),
        ("closed", "duplicate", (), ItemState.WONT_DO),
        ("closed", "completed", ("wont-do",), ItemState.WONT_DO),
    ],
)
def test_the_issue_says_where_the_item_stands(
    state: str, reason: str | None, labels: tuple[str, ...], expected: ItemState
) -> None:
    assert state_of(replace(ISSUE, state=state, state_reason=reason, labels=labels)) is expected


def test_everything_is_read_from_the_issue() -> None:
    item = item_of_issue(ITEM, ISSUE, IssueBlock(owner="Dana", due=date(2026, 3, 20)))
    assert (item.priority, item.item_kind, item.due, item.created_at) == (
        Priority.P1,
        Kind.DETECT,
        date(2026, 3, 20),
        T0,
    )
    assert (item.issue, item.assignees, item.owner) == (ISSUE.ref, ("dana",), "dana")


def test_the_completion_date_is_the_forges_and_reopening_clears_it() -> None:
    closed = item_of_issue(ITEM, replace(ISSUE, state="closed", closed_at=T1), IssueBlock())
    assert (closed.state, closed.closed_at) == (ItemState.COMPLETED, T1)
    reopened = item_of_issue(closed, replace(ISSUE, state_reason="reopened"), IssueBlock())
    assert (reopened.state, reopened.closed_at, reopened.completion_note) == (ItemState.OPEN, None, None)


@pytest.mark.parametrize(
    ("assignees", "added", "removed", "owner"),
    [
        pytest.param(("dana",), (), (), "dana", id="the owner holds it"),
        pytest.param(("lee",), (), (), "lee", id="a person gave it to somebody else"),
        pytest.param((), (), (), "dana", id="nobody holds it: it still is the owner's"),
        pytest.param(("dana", "max"), ("max",), (), "dana", id="the manager was added by us"),
        pytest.param(("max",), ("max",), ("dana",), "dana", id="the manager replaced the owner for us"),
    ],
)
def test_our_own_assignments_never_change_the_owner(
    assignees: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...], owner: str
) -> None:
    known = replace(ITEM, ladder_added=added, ladder_removed=removed)
    assert item_of_issue(known, replace(ISSUE, assignees=assignees), IssueBlock()).owner == owner


def test_the_marker_gives_the_item_back() -> None:
    item = replace(
        ITEM, original_due=date(2026, 3, 20), severity_level=1, service="queue", adopted=True, created_at=T0,
        document_seen={"title": "x", "owner": None}, issue_seen={"state": "open"},
    )  # fmt: skip
    assert item_of_marker(marker_of_item(item)) == item


def test_what_changed_is_logged_once_each() -> None:
    before = item_of_issue(ITEM, ISSUE, IssueBlock(due=date(2026, 3, 20)))
    after = item_of_issue(before, replace(ISSUE, state="closed", closed_at=T1), IssueBlock(due=date(2026, 4, 1)))
    assert [(entry.what, entry.was, entry.now) for entry in changes_between(before, after, T1)] == [
        ("state", "open", "completed"),
        ("due", "2026-03-20", "2026-04-01"),
    ]
