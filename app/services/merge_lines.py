"""What the merge of a document will do, so that an owner who cannot be assigned is known beforehand."""

from collections.abc import Callable, Iterator
from functools import cache

from app.domain.forge import ChangedFile
from app.domain.people import resolve_owner
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.rows import linked_issue, match_rows
from app.domain.scales import DocumentStatus
from app.domain.tracked import TrackedItem
from app.render.review_texts import merge_line
from app.services.context import Context
from app.services.track import is_too_old
from app.services.vanished import is_mass

MOST_NAMED = 2


def merge_lines(doc: Postmortem, file: ChangedFile, context: Context) -> tuple[str, ...]:
    """Return a line for each action item that the merge gives an issue, and one for those that have theirs."""
    if doc.status is DocumentStatus.DRAFT:
        return ("nothing is tracked yet: the document says it is a draft",)
    known = {document.path: document.first_path for document in context.store.documents(context.repo)}
    path = doc.path if doc.path in known else file.previous_path or doc.path
    tracked = context.store.items(context.repo, path=path)
    if not tracked and is_too_old(doc, file, context):
        return ("nothing is tracked: the incident was before the policy's start date",)
    matches, gone = match_rows(doc.action_items, tracked, context.repo, known.get(path, path))
    live = [match for match in matches if match.row.state.is_live]
    new = [match.row for match in live if match.item is None or match.item.issue is None]
    lost = [item for item in gone if item.state.is_live and item.issue]
    return (*_new(new, context), *_standing(len(live) - len(new)), *_lost(lost, is_mass(doc, len(gone), len(tracked))))


def _new(rows: list[ActionItem], context: Context) -> Iterator[str]:
    is_assignable = cache(context.forge.is_assignable)
    for row in rows:
        linked = linked_issue(row, context.repo)
        if linked is None or linked.repo != context.repo:
            yield _becomes(row, is_assignable, context)
        else:
            yield f"issue {linked.number} is followed from then on"


def _becomes(row: ActionItem, is_assignable: Callable[[str], bool], context: Context) -> str:
    owner = resolve_owner(row.owner, context.policy, is_assignable)
    due = row.due_date.isoformat() if row.due_date else None
    return merge_line(row.title, row.owner, owner.reason if owner else None, due).strip()


def _lost(items: list[TrackedItem], many: bool) -> Iterator[str]:
    """Say what becomes of issues whose rows the change takes away."""
    numbers = " and ".join(str(item.issue_ref.number) for item in items[:MOST_NAMED])
    if items and many:
        yield f"{len(items)} action items lose their rows; none of their issues is closed. Is that meant?"
    elif len(items) > MOST_NAMED:
        yield f"{len(items)} issues whose rows are gone are asked about"
    elif items:
        yield f"{'issue' if len(items) == 1 else 'issues'} {numbers}: the row is gone, so people are asked there"


def _standing(count: int) -> Iterator[str]:
    if count:
        yield f"{count} action item{' has its issue' if count == 1 else 's have their issues'} already"
