"""The store is brought level with the forge without any webhook: the issues that changed are read again."""

from datetime import UTC, datetime, timedelta

from app.domain.effects import Effect, UpdateIssue
from app.domain.forge import IssueSnapshot
from app.domain.plan import Plan
from app.services.commit import commit
from app.services.context import Context
from app.services.follow import plan_issue

OVERLAP = timedelta(minutes=10)  # lists lag behind writes


def reconcile(context: Context, *, from_the_start: bool = False) -> int:
    """Read the issues that changed since the last time, or all of them; return how many things were news.

    How far this has come is measured by the forge's own times, so that a clock of ours that runs ahead skips nothing.
    """
    mark = None if from_the_start else context.store.value(_mark(context))
    latest = datetime.fromisoformat(mark) if mark else None
    news = 0
    for issue in context.forge.issues(context.policy.actions.label, since=latest and latest - OVERLAP):
        plan = plan_issue(issue, by_human=False, context=context)
        copies = Plan(effects=_second_copy(issue, context))
        news += bool(plan.log) + commit(plan, context) + commit(copies, context)
        latest = max(latest or issue.updated_at, issue.updated_at)
    context.store.set_value(_mark(context), latest.astimezone(UTC).isoformat() if latest else None)
    return news


def _second_copy(issue: IssueSnapshot, context: Context) -> tuple[Effect, ...]:
    """Should two issues of one item exist, the lowest number stays and the other is closed as its duplicate."""
    marker = context.genuine(issue, "item")
    known = context.store.item(marker.key) if marker else None
    if known is None or known.issue is None or known.issue.number == issue.ref.number or issue.state == "closed":
        return ()
    extra = max(known.issue.number, issue.ref.number)
    key = f"duplicate/{context.repo.tag}/{extra}"
    return (UpdateIssue(key=key, repo=context.repo, number=extra, close_as="duplicate"),)


def _mark(context: Context) -> str:
    return f"reconciled/{context.repo.tag}"
