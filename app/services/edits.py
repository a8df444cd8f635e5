"""What an edit of a row changes on the issue it has: what the document itself changed, and nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from app.domain.effects import AssignIssue, Effect, PostComment, UpdateIssue
from app.domain.forge import IssueSnapshot
from app.domain.issue_state import changes_between, item_of_issue, marker_of_item
from app.domain.labels import labels_of_item
from app.domain.marker import Marker, without_marker
from app.domain.people import Owner, fallback_for, resolve_owner
from app.domain.plan import Plan
from app.domain.scales import ItemState, Priority
from app.domain.tracked import TrackedItem
from app.domain.two_way import FIELDS, Conflict, conflicts
from app.readers.issue_block import read_block, replace_block
from app.render.forge_text import title
from app.render.item_texts import both_changed
from app.services.context import Context
from app.services.items import Assignable, Row, row_block, tracked_item
from app.services.unassigned import tell_unassigned


def plan_known(row: Row, item: TrackedItem, is_assignable: Assignable, context: Context) -> Plan:
    """Say what an edit of a row changes on its issue; where both sides changed a field, a question and no more."""
    owner = resolve_owner(row.item.owner, context.policy, is_assignable)
    fresh = tracked_item(row, owner, context)
    moved = {name for name, value in fresh.document_seen.items() if item.document_seen.get(name) != value}
    seen = replace(
        item,
        path=fresh.path,
        line=fresh.line,
        commit=fresh.commit,
        document_seen=fresh.document_seen,
        row_gone_at=None,
    )
    if not moved or item.issue is None:
        return Plan(items=(seen,))
    issue = context.forge.issue(item.issue.number)
    if issue is None:
        return Plan(items=(seen,))
    shown = item_of_issue(seen, issue, read_block(issue.body))
    open_questions = _open_questions(item, fresh, shown, issue, is_assignable, context)
    moved -= {conflict.field for conflict in open_questions}
    if item.adopted:
        moved -= {"title"}  # a person gave the issue its title
    merged = _with_moved(shown, fresh, moved)
    effects = _effects(row, merged, shown, issue, moved, owner, context)
    if open_questions:
        effects += (_question(merged, open_questions, context),)
    return Plan(effects=effects, items=(merged,), log=changes_between(item, shown, issue.updated_at))


def _open_questions(
    item: TrackedItem,
    fresh: TrackedItem,
    shown: TrackedItem,
    issue: IssueSnapshot,
    is_assignable: Assignable,
    context: Context,
) -> tuple[Conflict, ...]:
    """Return the fields that both the document and people on the issue changed since the document was read last."""
    was = item.document_seen
    owner = resolve_owner(was.get("owner"), context.policy, is_assignable)
    before = {
        "title": title(was.get("title") or item.title),
        "owner": owner.login or owner.text if owner else None,
        "due": was.get("due") or _text(item.original_due),
        "priority": was.get("priority"),
    }
    on_issue = issue.title if not item.adopted else title(fresh.title)
    return conflicts(before, _facts(fresh, title(fresh.title)), _facts(shown, on_issue))


def _facts(item: TrackedItem, heading: str) -> Mapping[str, str | None]:
    return {"title": heading, "owner": item.owner, "due": _text(item.due), "priority": item.priority.value}


def _effects(
    row: Row,
    merged: TrackedItem,
    shown: TrackedItem,
    issue: IssueSnapshot,
    moved: set[str],
    owner: Owner | None,
    context: Context,
) -> tuple[Effect, ...]:
    words = {owner.login, owner.text} if owner else set()
    block = row_block(merged, row, context, owner=None if merged.owner in words else merged.owner)
    update = UpdateIssue(
        key=f"item/{merged.key}/update",
        repo=merged.issue_ref.repo,
        number=merged.issue_ref.number,
        title=title(merged.title) if "title" in moved else None,
        body=context.keys.sign(replace_block(without_marker(issue.body), block), marker_of_item(merged)),
        add_labels=labels_of_item(merged.priority, merged.item_kind, context.policy) if "priority" in moved else (),
        remove_labels=_old_priority(shown) if "priority" in moved else (),
        close_as=_closing(row.item.state) if "state" in moved and shown.state.is_live else None,
    )
    return (update, *(_hand_over(shown, merged, owner, context) if "owner" in moved and owner else ()))


def _question(item: TrackedItem, open_questions: Sequence[Conflict], context: Context) -> PostComment:
    """Ask which of two values holds, once for each pair of values."""
    said = "\0".join(f"{one.field}={one.document}={one.issue}" for one in open_questions)
    name = f"{item.key}/both-changed-{sha256(said.encode()).hexdigest()[:12]}"
    return PostComment(
        key=f"item/{name}",
        repo=item.issue_ref.repo,
        number=item.issue_ref.number,
        body=context.keys.sign(both_changed(open_questions), Marker("question", name)),
    )


def _with_moved(shown: TrackedItem, fresh: TrackedItem, moved: set[str]) -> TrackedItem:
    changed: dict[str, object] = {name: getattr(fresh, name) for name in FIELDS if name in moved}
    if "owner" in moved:
        changed["unassigned_reason"] = fresh.unassigned_reason
    return replace(shown, **changed)  # type: ignore[arg-type]


def _hand_over(shown: TrackedItem, merged: TrackedItem, owner: Owner, context: Context) -> tuple[Effect, ...]:
    """Give the issue to the new owner; where that is nobody we can assign, say so instead."""
    before = (shown.owner,) if shown.owner and shown.owner in shown.assignees else ()
    assign = AssignIssue(
        key=f"item/{merged.key}/assign",
        repo=merged.issue_ref.repo,
        number=merged.issue_ref.number,
        add=(owner.login,) if owner.login else (),
        remove=before,
        fallback=fallback_for(owner.login, None, context.policy),
    )
    if owner.login:
        return (assign,)
    return (assign, tell_unassigned(merged, fallback_for(None, owner.text, context.policy), context))


def _old_priority(shown: TrackedItem) -> tuple[str, ...]:
    return () if shown.priority is Priority.UNSET else (f"priority:{shown.priority.value}",)


def _closing(state: ItemState) -> str | None:
    return {ItemState.COMPLETED: "completed", ItemState.WONT_DO: "not_planned"}.get(state)


def _text(day: object) -> str | None:
    return str(day) if day else None
