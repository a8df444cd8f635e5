"""What one row of a document needs: a new issue, an adopted one, or a change to the one it has."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.effects import AssignIssue, CreateIssue, Effect, UpdateIssue
from app.domain.issue_state import marker_of_item
from app.domain.labels import labels_of_item
from app.domain.marker import without_marker
from app.domain.people import Owner, fallback_for, resolve_owner
from app.domain.plan import Plan
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.refs import IssueRef
from app.domain.rows import linked_issue
from app.domain.scales import ItemState, Priority
from app.domain.tracked import LogEntry, TrackedDocument, TrackedItem
from app.readers.issue_block import replace_block
from app.render.forge_text import title
from app.render.item_texts import issue_block
from app.services.context import Context
from app.services.unassigned import tell_unassigned

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
    item = _tracked(row, owner, context)
    linked = linked_issue(row.item, context.repo)
    if linked is not None and _may_adopt(linked, context):
        return _adopt(item, linked, row, context)
    entry = LogEntry(item.key, context.now, "created", None, item.title)
    return Plan(effects=(_create(item, owner, row, context),), items=(item,), log=(entry,))


def plan_known(row: Row, item: TrackedItem, is_assignable: Assignable, context: Context) -> Plan:
    """Say what an edit of a row changes on its issue: only what the document itself changed."""
    owner = resolve_owner(row.item.owner, context.policy, is_assignable)
    fresh = _tracked(row, owner, context)
    moved = {name for name, value in fresh.document_seen.items() if item.document_seen.get(name) != value}
    seen = replace(item, path=fresh.path, line=fresh.line, commit=fresh.commit, document_seen=fresh.document_seen)
    if not moved or item.issue is None:
        return Plan(items=(seen,))
    merged = _with_moved(seen, fresh, moved)
    issue = context.forge.issue(item.issue.number)
    if issue is None:
        return Plan(items=(seen,))
    update = UpdateIssue(
        key=f"item/{item.key}/update",
        repo=item.issue.repo,
        number=item.issue.number,
        title=title(merged.title) if "title" in moved else None,
        body=context.keys.sign(
            replace_block(without_marker(issue.body), _block(merged, row, context)), marker_of_item(merged)
        ),
        add_labels=labels_of_item(merged.priority, merged.item_kind, context.policy) if "priority" in moved else (),
        remove_labels=_old_priority(item) if "priority" in moved else (),
        close_as=_closing(fresh.state) if "state" in moved and item.state.is_live else None,
    )
    effects: tuple[Effect, ...] = (update,)
    if "owner" in moved and owner:
        effects += _hand_over(item, merged, owner, context)
    return Plan(effects=effects, items=(merged,))


def source_url(item: TrackedItem, context: Context) -> str:
    """Return the address of an item's line at the commit it was last read from."""
    return f"{context.forge.web_url()}/blob/{item.commit}/{item.path}#L{item.line}".replace(" ", "%20")


def _tracked(row: Row, owner: Owner | None, context: Context) -> TrackedItem:
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
    body = context.keys.sign(_block(item, row, context), marker_of_item(item))
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
        body=context.keys.sign(replace_block(issue.body, _block(adopted, row, context)), marker_of_item(adopted)),
        add_labels=labels_of_item(item.priority, item.item_kind, context.policy),
    )
    entry = LogEntry(item.key, context.now, "adopted", None, issue.title)
    return Plan(effects=(effect,), items=(adopted,), log=(entry,))


def _block(item: TrackedItem, row: Row, context: Context) -> str:
    source = row.doc.title or row.document.path
    return issue_block(item, row.item.owner, row.item.description, source_url(item, context), source).strip()


def _with_moved(seen: TrackedItem, fresh: TrackedItem, moved: set[str]) -> TrackedItem:
    names = {"title": "title", "owner": "owner", "due": "due", "priority": "priority"}
    changed = {field: getattr(fresh, field) for name, field in names.items() if name in moved}
    if "owner" in moved:
        changed["unassigned_reason"] = fresh.unassigned_reason
    return replace(seen, **changed)


def _hand_over(item: TrackedItem, merged: TrackedItem, owner: Owner, context: Context) -> tuple[Effect, ...]:
    """Give the issue to the new owner; where that is nobody we can assign, say so instead."""
    before = (item.owner,) if item.owner and item.owner in item.assignees else ()
    assign = AssignIssue(
        key=f"item/{item.key}/assign",
        repo=merged.issue_ref.repo,
        number=merged.issue_ref.number,
        add=(owner.login,) if owner.login else (),
        remove=before,
        fallback=fallback_for(owner.login, None, context.policy),
    )
    if owner.login:
        return (assign,)
    return (assign, tell_unassigned(merged, fallback_for(None, owner.text, context.policy), context))


def _old_priority(item: TrackedItem) -> tuple[str, ...]:
    return () if item.priority is Priority.UNSET else (f"priority:{item.priority.value}",)


def _closing(state: ItemState) -> str | None:
    return {ItemState.COMPLETED: "completed", ItemState.WONT_DO: "not_planned"}.get(state)


def _may_adopt(linked: IssueRef, context: Context) -> bool:
    return linked.repo.name.casefold() == context.repo.name.casefold()
