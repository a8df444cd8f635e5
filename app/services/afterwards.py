"""What follows once the forge has answered: an owner is assigned, comment ids are remembered, an old report closed."""

from dataclasses import replace

from app.domain.effects import (
    Applied,
    AssignIssue,
    CreateIssue,
    Effect,
    PostReview,
    UpdateIssue,
    UpsertComment,
)
from app.domain.plan import Plan
from app.domain.refs import ChangeRef, IssueRef
from app.domain.tracked import PostedFinding, ReviewRecord
from app.services.commit import PREVIEW, after_preview
from app.services.context import Context
from app.services.reports import PREFIX as REPORT
from app.services.reports import after_report
from app.services.unassigned import tell_unassigned

ITEM = "item/"


def plan_afterwards(effect: Effect, applied: Applied, context: Context) -> Plan:
    """Say what an answer changes in what is remembered, and what is to be done next."""
    match effect:
        case CreateIssue() if effect.key.startswith(ITEM) and applied.number:
            return _after_item(effect, applied, applied.number, context)
        case CreateIssue() if effect.key.startswith(REPORT) and applied.number:
            return after_report(effect, applied.number, context)
        case CreateIssue() if effect.key.startswith(PREVIEW) and applied.number:
            return after_preview(effect, applied.number, context)
        case AssignIssue() if effect.key.startswith(ITEM):
            return _after_assignment(effect, applied, context)
        case PostReview():
            return _after_review(effect, applied, context)
        case UpsertComment() if effect.key.startswith("review/") and applied.comment_id:
            record = _record(effect.number, effect, context)
            return Plan(reviews=(replace(record, sticky_comment=applied.comment_id),))
        case _:
            return Plan()


def _after_item(effect: CreateIssue, applied: Applied, number: int, context: Context) -> Plan:
    key = effect.key.removeprefix(ITEM)
    item = context.store.item(key)
    if item is None:
        return Plan()
    placed = replace(item, issue=item.issue or IssueRef(effect.repo, number))
    closed = Plan(effects=tuple(_close_copy(effect, copy) for copy in applied.duplicates))
    if effect.owner is None:
        plan = Plan(items=(placed,)) + closed
        return plan + Plan(effects=(tell_unassigned(placed, effect.fallback, context),)) if placed.owner else plan
    assign = AssignIssue(
        key=f"{effect.key}/assign",
        repo=effect.repo,
        number=number,
        add=(effect.owner,),
        fallback=effect.fallback,
    )
    return Plan(effects=(assign,), items=(placed,)) + closed


def _close_copy(effect: CreateIssue, number: int) -> UpdateIssue:
    """Close a further issue that stands under the same marker; the lowest number stays."""
    repo = effect.repo
    key = f"duplicate/{repo.tag}/{number}"
    return UpdateIssue(key=key, repo=repo, number=number, close_as="duplicate")


def _after_assignment(effect: AssignIssue, applied: Applied, context: Context) -> Plan:
    """Compare who is assigned with who should be; one who could not be is named with the reason."""
    item = context.store.item(effect.key.removeprefix(ITEM).partition("/")[0])
    if item is None:
        return Plan()
    item = replace(item, assignees=applied.assignees)
    if item.owner not in effect.add:
        return Plan(items=(item,))  # whether the owner can be assigned was not the question
    taken = {login.casefold() for login in applied.assignees}
    missing = [login for login in effect.add if login.casefold() not in taken]
    if item.owner not in missing:
        return Plan(items=(replace(item, unassigned_reason=None),))
    reason = f"{item.owner} cannot be assigned to issues in {effect.repo.name}"
    item = replace(item, unassigned_reason=reason)
    return Plan(items=(item,), effects=(tell_unassigned(item, effect.fallback, context),))


def _after_review(effect: PostReview, applied: Applied, context: Context) -> Plan:
    record = _record(effect.number, effect, context)
    known = {comment.fingerprint for comment in record.posted}
    fresh = tuple(PostedFinding(print_, id_) for print_, id_ in applied.comments if print_ not in known)
    return Plan(reviews=(replace(record, posted=record.posted + fresh),)) if fresh else Plan()


def _record(number: int, effect: Effect, context: Context) -> ReviewRecord:
    change = ChangeRef(effect.repo, number)
    return context.store.review(change) or ReviewRecord(change=change, head_sha="")
