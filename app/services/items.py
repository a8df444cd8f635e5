"""What a row of a document that has no issue yet needs: a new one, or one that it links to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.effects import CreateIssue, UpdateIssue
from app.domain.issue_state import marker_of_item
from app.domain.labels import labels_of_item
from app.domain.people import Owner, fallback_for, resolve_owner
from app.domain.plan import Plan
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.refs import IssueRef
from app.domain.rows import linked_issue
from app.domain.scales import Priority
from app.domain.tracked import LogEntry, TrackedDocument, TrackedItem
from app.readers.issue_block import replace_block
from app.render.forge_text import title
from app.render.item_texts import issue_block
from app.services.context import Context

LONGEST_NAME = 100  # characters of an owner's name that are remembered: the marker has room for no more
Assignable = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Row:
    """One action item of a document on its way to the forge."""

    item: ActionItem
    key: str
    doc: Postmortem
    document: TrackedDocument


def plan_new(row: Row, is_assignable: Assignable, context: Context) -> Plan:
    """Say what a row without an issue needs; one that is already done or declined needs none."""
    if not row.item.state.is_live:
        return Plan()
    owner = resolve_owner(row.item.owner, context.policy, is_assignable)
    item = tracked_item(row, owner, context)
    linked = linked_issue(row.item, context.repo)
    if linked is not None and _may_adopt(linked, context):
        return _adopt(item, linked, row, context)
    entry = LogEntry(item.key, context.now, "created", None, item.title)
    return Plan(effects=(_create(item, owner, row, context),), items=(item,), log=(entry,))


def source_url(item: TrackedItem, context: Context) -> str:
    """Return the address of an item's line at the commit it was last read from."""
    return f"{context.forge.web_url()}/blob/{item.commit}/{item.path}#L{item.line}".replace(" ", "%20")


def tracked_item(row: Row, owner: Owner | None, context: Context) -> TrackedItem:
    """Return the item that a row asks for, before its issue has said anything."""
    priority = row.item.priority_level
    due = row.item.due_date or _due_by_priority(priority, context)
    login = owner.login or owner.text[:LONGEST_NAME] if owner else None
    return TrackedItem(
        key=row.key,
        repo=context.repo,
        path=row.document.path,
        line=row.item.line,
        commit=row.document.commit,
        title=row.item.title,
        state=row.item.state,
        priority=priority,
        item_kind=row.item.kind,
        owner=login,
        unassigned_reason=owner.reason if owner else "the document names no owner",
        due=due,
        original_due=due,
        severity_level=row.doc.severity_level,
        service=row.doc.services[0] if row.doc.services else None,
        created_at=context.now,
        document_seen={
            "title": row.item.title[:256],
            "owner": row.item.owner and row.item.owner[:LONGEST_NAME],
            "due": row.item.due_date.isoformat() if row.item.due_date else None,
            "priority": priority.value,
            "state": row.item.state.value,
        },
    )


def _due_by_priority(priority: Priority, context: Context) -> date | None:
    days = context.policy.actions.due_by_priority.get(priority.value)
    return context.today + timedelta(days=days) if days else None


def _create(item: TrackedItem, owner: Owner | None, row: Row, context: Context) -> CreateIssue:
    login = owner.login if owner else None
    body = context.keys.sign(row_block(item, row, context), marker_of_item(item))
    return CreateIssue(
        key=f"item/{item.key}",
        repo=context.repo,
        title=title(item.title),
        body=body,
        labels=labels_of_item(item.priority, item.item_kind, context.policy),
        owner=login,
        fallback=fallback_for(login, row.item.owner, context.policy),
    )


def _adopt(item: TrackedItem, linked: IssueRef, row: Row, context: Context) -> Plan:
    """Take an issue that a person opened: our block, marker and labels are added, its own text stays."""
    issue = context.forge.issue(linked.number)
    if issue is None or (context.keys.find(issue.body) is not None):
        return Plan()
    adopted = replace(item, issue=linked, adopted=True, created_at=context.now, title=issue.title)
    effect = UpdateIssue(
        key=f"item/{item.key}/update",
        repo=context.repo,
        number=linked.number,
        body=context.keys.sign(replace_block(issue.body, row_block(adopted, row, context)), marker_of_item(adopted)),
        add_labels=labels_of_item(item.priority, item.item_kind, context.policy),
    )
    entry = LogEntry(item.key, context.now, "adopted", None, issue.title)
    return Plan(effects=(effect,), items=(adopted,), log=(entry,))


def row_block(item: TrackedItem, row: Row, context: Context, *, owner: str | None = None) -> str:
    """Return the block of an item's issue; `owner` stands in for the document's word where that does not count."""
    source = row.doc.title or row.document.path
    named = owner or row.item.owner
    return issue_block(item, named, row.item.description, source_url(item, context), source).strip()


def _may_adopt(linked: IssueRef, context: Context) -> bool:
    return linked.repo.name.casefold() == context.repo.name.casefold()
