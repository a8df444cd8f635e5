"""What is remembered, read back from the forge: after a lost database, and at the start of every run without one."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time

from app.domain.forge import Comment
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.domain.tracked import LogEntry, Sent, TrackedItem
from app.errors import TransientError
from app.services.context import Context
from app.services.reconcile import reconcile
from app.services.reports import remember_report
from app.services.track import recall_documents

_LEASE, _BUSY_WAIT = 300.0, 5.0  # seconds
Progress = Callable[[int, int], None]  # how many are done, of how many


def recall_if_forgotten(context: Context) -> None:
    """Read back what a new database does not know of a repository in which Afterword was at work before; once.

    Raises TransientError while somebody else reads it.
    """
    name = f"recalled/{context.repo.tag}"
    if context.store.value(name):
        return
    with context.store.lease(name, _LEASE) as held:
        if not held:
            raise TransientError(f"What was done in {context.repo.name} is being read back.", _BUSY_WAIT)
        if not context.store.value(name):
            _recall(context)
            context.store.set_value(name, context.now.isoformat())


def rebuild(context: Context, progress: Progress = lambda _done, _all: None) -> int:
    """Forget what is remembered of a repository and read it again; return how many action items it has."""
    context.store.forget_items(context.repo)
    recall_documents(context)
    recall_items(context)
    items = context.store.items(context.repo)
    for done, item in enumerate(items, 1):
        recall_ledger(item, context)
        progress(done, len(items))
    recall_reports(context)
    return len(items)


def _recall(context: Context) -> None:
    if context.store.items(context.repo):
        return
    recall_items(context)
    recall_reports(context)
    if context.store.items(context.repo):
        recall_documents(context)
        recall_ledgers(context)


def recall_items(context: Context) -> None:
    """Read every action item from the issues that carry our genuine marker."""
    reconcile(context, from_the_start=True)


def recall_ledgers(context: Context) -> None:
    """Read what was sent about the items that are still live."""
    for item in context.store.items(context.repo, live_only=True):
        recall_ledger(item, context)


def recall_ledger(item: TrackedItem, context: Context) -> None:
    """Read what was sent about one item, and when a person last wrote there, from its issue's comments."""
    if item.issue is None:
        return
    comments = context.forge.comments(item.issue.number)
    told = item
    for comment in comments:
        marker = context.keys.genuine(comment.body, comment.author, context.authors())
        if marker and marker.key.partition("/")[0] == item.key:
            told = _learn(told, marker)
    told = replace(told, last_human_activity=_last_human_word(told, comments, context))
    context.store.commit(Plan(items=(told,), log=tuple(_mentions(told))))


def recall_reports(context: Context) -> None:
    """Read which weeks have their metrics issue."""
    for issue in context.forge.issues(context.policy.reports.label):
        if marker := context.genuine(issue, "report"):
            remember_report(context, marker.key, issue.ref.number)


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


def _last_human_word(item: TrackedItem, comments: Iterable[Comment], context: Context) -> datetime | None:
    ours = set(context.authors())
    human = [comment.created_at for comment in comments if not comment.is_bot and comment.author not in ours]
    return max([*human, *filter(None, [item.last_human_activity])], default=None)


def _mentions(item: TrackedItem) -> Iterable[LogEntry]:
    """Return the mentions of the ledger, so that the caps per person hold across a rebuild."""
    for entry in item.sent:
        for login in entry.to:
            yield LogEntry(item.key, datetime.combine(entry.on, time(12), UTC), "mention", None, login)
