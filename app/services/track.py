"""A postmortem reached the default branch: each of its action items gets exactly one issue."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from app.domain.documents import is_postmortem_path
from app.domain.effects import Effect
from app.domain.forge import ChangedFile
from app.domain.plan import Plan
from app.domain.postmortem import Postmortem
from app.domain.rows import match_rows
from app.domain.scales import DocumentStatus
from app.domain.tracked import TrackedDocument, TrackedItem
from app.readers.postmortem import read_postmortem
from app.services.commit import commit
from app.services.context import Context
from app.services.edits import plan_known
from app.services.fuse import NOTICE, blown_fuse
from app.services.items import Row, plan_new
from app.services.policies import policy_began
from app.services.reports import ensure_labels
from app.services.vanished import plan_vanished


def track_files(files: Sequence[ChangedFile], at: str, context: Context) -> int:
    """Track the postmortems among files that reached the default branch; return how many effects are new."""
    plan = plan_files(files, at, context)
    if any(effect.key.startswith(NOTICE) for effect in plan.effects):
        _hold(files, context)
    return commit(plan, context)


def track_held(context: Context) -> int:
    """Track what the fuse held back, once the policy allows more than it did then."""
    written = context.store.value(_held(context))
    held = json.loads(written or "{}")
    if not held or context.policy.escalation.fuse_new_issues <= held["limit"]:
        return 0
    files = [ChangedFile(path=path, status="added") for path in held["paths"]]
    new = track_files(files, context.forge.head_sha(), context)
    if context.store.value(_held(context)) == written:  # else the fuse held it back once more
        context.store.set_value(_held(context), None)
    return new


def plan_files(files: Sequence[ChangedFile], commit: str, context: Context) -> Plan:
    """Say what tracking files comes to; where that is more than the fuse allows, one notice."""
    plan = Plan()
    told = _postmortems(files, context)
    for file in told:
        plan += plan_file(file, commit, context)
    fresh = tuple(effect for effect in plan.effects if _is_new_issue(effect, context))
    if notice := blown_fuse("new_issues", fresh, context, [file.path for file in told]):
        return Plan(effects=(notice,))
    if plan.effects:
        plan = replace(plan, effects=(ensure_labels(context), *plan.effects))
    return plan


def plan_file(file: ChangedFile, commit: str, context: Context) -> Plan:
    """Read one document as it stands at a commit and say what its action items need."""
    text = context.forge.read_text(file.path, commit)
    if text is None:
        return Plan()
    doc = read_postmortem(file.path, text, context.policy)
    document = _document(doc, file, commit, context)
    tracked = context.store.items(context.repo, path=file.path)
    if file.previous_path:
        tracked = (*tracked, *context.store.items(context.repo, path=file.previous_path))
    is_known = bool(tracked) or _was_draft(file, context)
    if doc.status is DocumentStatus.DRAFT or (not is_known and is_too_old(doc, file, context)):
        return Plan(documents=(document,))
    return Plan(documents=(document,)) + plan_rows(doc, document, tracked, context)


def plan_rows(doc: Postmortem, document: TrackedDocument, tracked: Sequence[TrackedItem], context: Context) -> Plan:
    """Say what each row of a document needs, and ask about those that are gone."""
    matches, gone = match_rows(doc.action_items, tracked, context.repo, document.first_path)
    is_assignable = cache(context.forge.is_assignable)
    plan = Plan()
    for match in matches:
        row = Row(match.row, match.key, doc, document)
        if match.item is None:
            plan += plan_new(row, is_assignable, context)
        else:
            plan += plan_known(row, match.item, is_assignable, context)
    return plan + plan_vanished(doc, gone, len(tracked), context)


def recall_documents(context: Context) -> None:
    """Read every postmortem of the default branch again, so that it is known who may read what came from it."""
    head = context.forge.head_sha()
    documents = []
    for path in context.forge.paths(head):
        if is_postmortem_path(path, context.policy) and (text := context.forge.read_text(path, head)) is not None:
            doc = read_postmortem(path, text, context.policy)
            documents.append(_document(doc, ChangedFile(path=path, status="added"), head, context))
    context.store.commit(Plan(documents=tuple(documents)))


def _postmortems(files: Sequence[ChangedFile], context: Context) -> list[ChangedFile]:
    return [file for file in files if file.status != "removed" and is_postmortem_path(file.path, context.policy)]


def _hold(files: Sequence[ChangedFile], context: Context) -> None:
    before = json.loads(context.store.value(_held(context)) or "{}").get("paths", ())
    paths = sorted({*before, *(file.path for file in _postmortems(files, context))})
    held = {"paths": paths, "limit": context.policy.escalation.fuse_new_issues}
    context.store.set_value(_held(context), json.dumps(held))


def _held(context: Context) -> str:
    return f"held/{context.repo.tag}"


def _document(doc: Postmortem, file: ChangedFile, commit: str, context: Context) -> TrackedDocument:
    known = {document.path: document for document in context.store.documents(context.repo)}
    before = known.get(file.path) or known.get(file.previous_path or "")
    return TrackedDocument(
        repo=context.repo,
        path=file.path,
        first_path=before.first_path if before else file.previous_path or file.path,
        title=doc.title,
        incident_date=doc.incident_date,
        severity_level=doc.severity_level,
        status=doc.status.value if doc.status else None,
        visibility=doc.visibility.value if doc.visibility else None,
        services=doc.services,
        merged_at=before.merged_at if before else context.now,
        commit=commit,
    )


def _was_draft(file: ChangedFile, context: Context) -> bool:
    paths = (file.path, file.previous_path)
    documents = context.store.documents(context.repo)
    return any(doc.path in paths and doc.status == DocumentStatus.DRAFT for doc in documents)


def is_too_old(doc: Postmortem, file: ChangedFile, context: Context) -> bool:
    """Leave alone what is from before the start date.

    Without one, that is an edit of a document that was there before the policy; a document that is added is meant.
    """
    start = context.policy.postmortems.start_date
    if start is None and file.status != "added":
        start = policy_began(context)
    return start is not None and doc.incident_date is not None and doc.incident_date < start


def _is_new_issue(effect: Effect, context: Context) -> bool:
    return effect.kind == "create_issue" and not context.store.effect_is_planned(effect.key)
