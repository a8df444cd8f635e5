"""The store is brought level with the forge without any webhook: changed issues by `since`, or everything again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from app.domain.effects import Effect, UpdateIssue
from app.domain.forge import IssueSnapshot
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.domain.tracked import Sent, TrackedItem
from app.services.context import Context
from app.services.follow import plan_issue
from app.services.reports import remember_report

OVERLAP = timedelta(minutes=10)  # lists lag behind writes, and clocks differ
Progress = Callable[[str], None]


def reconcile(context: Context) -> int:
    """Read the issues that changed since the last time, and return how many things are new."""
    mark = _mark(context)
    started = context.now
    changed = _read_issues(context, since=datetime.fromisoformat(mark) - OVERLAP if mark else None)
    context.store.set_value(_mark_name(context), started.astimezone(UTC).isoformat())
    return changed


def reconciled_at(context: Context) -> datetime | None:
    """Return when the repository was last read, or None where it never was."""
    mark = _mark(context)
    return datetime.fromisoformat(mark) if mark else None


def rebuild(context: Context, progress: Progress = lambda _: None) -> int:
    """Forget what is remembered of a repository and read it from the forge again; return how many items it has."""
    context.store.forget_items(context.repo)
    context.store.set_value(_mark_name(context), None)
    reconcile(context)
    items = context.store.items(context.repo)
    for item in items:
        progress(item.title)
        context.store.commit(Plan(items=(with_ledger(item, context),)))
    for issue in context.forge.issues(context.policy.reports.label):
        if marker := context.genuine(issue, "report"):
            remember_report(context, marker.key, issue.ref.number)
    return len(items)


def with_ledger(item: TrackedItem, context: Context) -> TrackedItem:
    """Return an item with what was sent on its issue, as our signed comments there say."""
    if item.issue is None:
        return item
    comments = context.forge.comments(item.issue.number)
    markers = [context.keys.genuine(comment.body, comment.author, context.authors()) for comment in comments]
    for marker in markers:
        if marker and marker.key.partition("/")[0] == item.key:
            item = _learn(item, marker)
    human = [comment.created_at for comment in comments if not comment.is_bot and not _is_ours(comment.body, context)]
    return replace(item, last_human_activity=max([*human, item.last_human_activity or context.now]) if human else None)


def _learn(item: TrackedItem, marker: Marker) -> TrackedItem:
    sent = {entry.tier: entry for entry in item.sent}
    for tier, on, to in marker.data.get("sent", ()):
        sent.setdefault(int(tier), Sent(int(tier), date.fromisoformat(on), tuple(to)))
    return replace(
        item,
        sent=tuple(sent[tier] for tier in sorted(sent)),
        ladder_added=tuple(marker.data.get("added", item.ladder_added)),
        ladder_removed=tuple(marker.data.get("removed", item.ladder_removed)),
        reminded_before=item.reminded_before or bool(marker.data.get("before")),
    )


def _read_issues(context: Context, since: datetime | None) -> int:
    changed = 0
    for issue in context.forge.issues(context.policy.actions.label, since=since):
        plan = plan_issue(issue, by_human=False, context=context)
        changed += bool(plan.log) + context.store.commit(plan + Plan(effects=_second_copy(issue, context)))
    return changed


def _second_copy(issue: IssueSnapshot, context: Context) -> tuple[Effect, ...]:
    """Should two issues of one item exist, the lowest number stays and the other is closed as its duplicate."""
    marker = context.genuine(issue, "item")
    known = context.store.item(marker.key) if marker else None
    if known is None or known.issue is None or issue.state == "closed":
        return ()
    extra = max(known.issue.number, issue.ref.number)
    if known.issue.number == issue.ref.number:
        return ()
    return (
        UpdateIssue(
            key=f"duplicate/{context.repo.host}/{context.repo.name}/{extra}",
            repo=context.repo,
            number=extra,
            close_as="duplicate",
        ),
    )


def _is_ours(body: str, context: Context) -> bool:
    return context.keys.find(body) is not None


def _mark(context: Context) -> str | None:
    return context.store.value(_mark_name(context))


def _mark_name(context: Context) -> str:
    return f"reconciled/{context.repo.host}/{context.repo.id or context.repo.name}"
