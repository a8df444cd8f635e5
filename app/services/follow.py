"""Issue state flows back: one issue, read again, becomes the item's state."""

from dataclasses import replace

from app.domain.events import IssueGone
from app.domain.forge import IssueSnapshot
from app.domain.issue_state import changes_between, item_of_issue, item_of_marker
from app.domain.plan import Plan
from app.domain.refs import IssueRef
from app.domain.scales import ItemState
from app.domain.tracked import LogEntry, TrackedItem
from app.readers.issue_block import read_block
from app.services.commit import commit
from app.services.context import Context
from app.services.ladder_effects import plan_step_down


def sync_issue(number: int, *, by_human: bool, context: Context) -> int:
    """Read one issue and remember what it shows; one that tracks no action item is left alone."""
    if not _might_be_ours(number, context):
        return 0
    issue = context.forge.issue(number)
    if issue is None:
        return forget_issue(IssueGone(IssueRef(context.repo, number), "deleted"), context)
    return commit(plan_issue(issue, by_human=by_human, context=context), context)


def plan_issue(issue: IssueSnapshot, *, by_human: bool, context: Context) -> Plan:
    """Say what an issue's present state changes in what is remembered."""
    known = known_item(issue, context)
    if known is None:
        return Plan()
    item = item_of_issue(known, issue, read_block(issue.body))
    if by_human:
        item = replace(item, last_human_activity=max(issue.updated_at, item.last_human_activity or issue.updated_at))
    elif item.last_human_activity is None:
        item = replace(item, last_human_activity=issue.created_at)
    plan = Plan(items=(item,), log=changes_between(known, item, issue.updated_at))
    return replace(plan_step_down(item, context), log=plan.log) if _has_resumed(known, item) else plan


def known_item(issue: IssueSnapshot, context: Context) -> TrackedItem | None:
    """Return the item that an issue tracks: as remembered, else as its genuine marker says."""
    marker = context.genuine(issue, "item")
    if marker is None:
        return context.store.item_of_issue(issue.ref)
    known = context.store.item(marker.key)
    if known is not None and known.issue is not None and known.issue.number < issue.ref.number:
        return None  # a second copy of the same item; `reconcile` closes it
    return known or item_of_marker(marker)


def forget_issue(event: IssueGone, context: Context) -> int:
    """Stop following an issue that was deleted or moved away; it is not opened again by itself."""
    item = context.store.item_of_issue(event.issue)
    if item is None or not item.state.is_live:
        return 0
    gone = replace(
        item, state=ItemState.WONT_DO, closed_at=context.now, completion_note=f"its issue was {event.action}"
    )
    entry = LogEntry(item.key, context.now, "state", item.state.value, gone.state.value)
    return context.store.commit(Plan(items=(gone,), log=(entry,)))


def _has_resumed(before: TrackedItem, after: TrackedItem) -> bool:
    """Say whether work was taken up on an item that the ladder had brought to more people."""
    lifted = bool(after.ladder_added or after.ladder_removed)
    return lifted and after.state is ItemState.IN_PROGRESS and before.state is not ItemState.IN_PROGRESS


def _might_be_ours(number: int, context: Context) -> bool:
    """Spare the request for issues that Afterword has nothing to do with."""
    return bool(context.store.item_of_issue(IssueRef(context.repo, number))) or bool(context.store.items(context.repo))
