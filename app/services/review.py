"""A change that adds or edits a postmortem is reviewed: a check, a sticky summary, comments on changed lines."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.baseline import Baseline
from app.domain.documents import is_postmortem_path
from app.domain.effects import Effect, LineComment, PostReview, PublishCheck, ResolveThread, UpsertComment
from app.domain.finding import Finding
from app.domain.forge import Change, ChangedFile, ReviewComment
from app.domain.lint import lint
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.domain.postmortem import Postmortem
from app.domain.refs import ChangeRef
from app.domain.review import conclusion, place_findings, settled
from app.domain.rule import Context as LintContext
from app.domain.rule import KnownItem
from app.domain.tracked import PostedFinding, ReviewRecord
from app.readers.postmortem import read_postmortem
from app.render.review_texts import (
    DocumentReview,
    Reviewed,
    annotation,
    counts,
    finding_comment,
    suggested_lines,
    summary,
)
from app.services.accepted import accepted_before
from app.services.commit import commit
from app.services.context import Context
from app.services.merge_lines import merge_lines
from app.services.policies import policy_problem
from app.services.policy_review import plan_policy_comment

MOST_REMEMBERED = 100  # ignored findings that the summary's marker names; it holds 4 KB


def review_change(number: int, context: Context, *, is_new: bool = False) -> int:
    """Review a change as it stands now; return how many effects are new.

    `is_new` says that nothing of ours can stand there yet, which spares reading it.
    """
    change = context.forge.change(number)
    if change.state != "open":
        return 0
    files = {file.path: file for file in context.forge.changed_files(number)}
    record = context.store.review(change.ref) or ReviewRecord(change=change.ref, head_sha="")
    if not record.head_sha and not is_new:
        record = recall_review(change.ref, context)
    paths = [path for path in files if is_postmortem_path(path, context.policy) and files[path].status != "removed"]
    plan = plan_policy_comment(change, files, context)
    if paths or record.posted or record.sticky_comment is not None:
        accepted = accepted_before(change, [files[path] for path in paths], context)
        ignored = frozenset(posted.fingerprint for posted in record.posted if posted.state == "ignored")
        reviews = [_read(files[path], change, ignored, accepted.baseline, context) for path in paths]
        said = Reviewed(tuple(review for review in reviews if review), policy_problem(context), accepted.problem)
        plan += plan_review(change, said, files, record, context)
    return commit(_as_first(plan) if is_new and not record.head_sha else plan, context)


def _as_first(plan: Plan) -> Plan:
    """Spare what is first said on a change a look for what stands already."""
    kinds = PublishCheck | UpsertComment | PostReview
    effects = [replace(effect, is_first=True) if isinstance(effect, kinds) else effect for effect in plan.effects]
    return replace(plan, effects=tuple(effects))


def recall_review(change: ChangeRef, context: Context) -> ReviewRecord:
    """Read back from the forge what we have said on a change that is not remembered."""
    sticky, ignored = None, frozenset[str]()
    for note in context.forge.comments(change.number):
        marker = context.keys.genuine(note.body, note.author, context.authors())
        if marker and marker.kind == "review" and sticky is None:
            sticky, ignored = note.id, frozenset(marker.data.get("ignored", ()))
    posted = []
    for comment in context.forge.review_comments(change.number):
        marker = context.keys.genuine(comment.body, comment.author, context.authors())
        if marker and marker.kind == "finding":
            state = "ignored" if marker.key in ignored else "resolved" if comment.resolved else "open"
            posted.append(PostedFinding(marker.key, comment.id, state, str(marker.data.get("code", ""))))
    return ReviewRecord(change=change, head_sha="", sticky_comment=sticky, posted=tuple(posted))


def plan_review(
    change: Change,
    reviewed: Reviewed,
    files: dict[str, ChangedFile],
    record: ReviewRecord,
    context: Context,
) -> Plan:
    """Say what a review writes: what is new goes on its lines, what is fixed is resolved, the rest in the summary."""
    findings = reviewed.findings
    placed = place_findings(findings, files)
    known = {comment.fingerprint for comment in record.posted if comment.comment_id}
    fresh = [finding for finding in placed.inline if finding.fingerprint not in known]
    stale = [comment for comment in record.posted if comment.state == "open" and comment.comment_id]
    threads = {c.id: c for c in context.forge.review_comments(change.ref.number)} if _some_gone(stale, findings) else {}
    gone = settled(stale, findings, threads)
    effects: list[Effect] = [
        _check(change, findings, context),
        _sticky(change, reviewed, {finding.fingerprint for finding in placed.inline}, record, context),
    ]
    if fresh:
        effects.append(_review(change, fresh, reviewed, context))
    effects += [
        _resolve(change, comment, threads[comment.comment_id]) for comment in gone if comment.comment_id in threads
    ]
    resolved = {comment.fingerprint for comment in gone}
    posted = tuple(replace(c, state="resolved") if c.fingerprint in resolved else c for c in record.posted)
    return Plan(effects=tuple(effects), reviews=(replace(record, head_sha=change.head_sha, posted=posted),))


def _read(
    file: ChangedFile, change: Change, ignored: frozenset[str], baseline: Baseline, context: Context
) -> DocumentReview | None:
    text = file.text if file.text is not None else context.forge.read_text(file.path, change.head_sha)
    if text is None:
        return None
    doc = read_postmortem(file.path, text, context.policy)
    found = lint(doc, context.policy, _lint_context(doc, context))
    findings = tuple(finding for finding in baseline.unknown(found) if finding.fingerprint not in ignored)
    url = f"{context.forge.web_url()}/blob/{change.head_sha}/{file.path}".replace(" ", "%20")
    return DocumentReview(doc, findings, len(found) - len(findings), merge_lines(doc, file, context), url)


def _lint_context(doc: Postmortem, context: Context) -> LintContext:
    others = [
        item for item in context.store.items(context.repo, live_only=True) if item.path != doc.path and item.issue
    ]
    return LintContext(
        today=context.today,
        open_items=tuple(KnownItem(item.title, f"#{item.issue_ref.number}") for item in others),
    )


def _check(change: Change, findings: Sequence[Finding], context: Context) -> PublishCheck:
    return PublishCheck(
        key=f"check/{change.ref.repo.tag}/{change.head_sha}",
        repo=change.ref.repo,
        number=change.ref.number,
        head_sha=change.head_sha,
        conclusion=conclusion(findings, context.policy.lint.fail_on),
        title=f"Postmortem review: {counts(findings)}",
        summary="Wording, action items and completeness of the postmortems in this change.",
        annotations=tuple(annotation(finding) for finding in findings),
    )


def _sticky(
    change: Change, reviewed: Reviewed, inline: set[str], record: ReviewRecord, context: Context
) -> UpsertComment:
    key = change.ref.tag
    ignored = [posted.fingerprint for posted in record.posted if posted.state == "ignored"]
    memory = {"ignored": ignored[-MOST_REMEMBERED:]} if ignored else {}
    return UpsertComment(
        key=f"review/{key}",
        repo=change.ref.repo,
        number=change.ref.number,
        body=context.keys.sign(summary(reviewed, inline), Marker("review", key, memory)),
        comment_id=record.sticky_comment,
    )


def _review(change: Change, fresh: Sequence[Finding], reviewed: Reviewed, context: Context) -> PostReview:
    texts = {review.doc.path: review.doc.text for review in reviewed.documents}
    return PostReview(
        key=f"comments/{change.ref.tag}",
        repo=change.ref.repo,
        number=change.ref.number,
        head_sha=change.head_sha,
        comments=tuple(_line_comment(finding, texts[finding.path], context) for finding in fresh),
    )


def _line_comment(finding: Finding, text: str, context: Context) -> LineComment:
    suggested = suggested_lines(text, finding)
    first, last, lines = suggested or (finding.place.line, finding.place.line, None)
    body = finding_comment(finding, lines)
    return LineComment(
        path=finding.path,
        line=last,
        start_line=first if first < last else None,
        body=context.keys.sign(body, Marker("finding", finding.fingerprint, {"code": finding.code})),
        fingerprint=finding.fingerprint,
    )


def _resolve(change: Change, comment: PostedFinding, standing: ReviewComment) -> ResolveThread:
    return ResolveThread(
        key=f"resolve/{change.ref.tag}/{comment.comment_id}",
        repo=change.ref.repo,
        number=change.ref.number,
        comment_id=comment.comment_id,
        body=standing.body,
        thread=standing.thread,
    )


def _some_gone(posted: Sequence[PostedFinding], findings: Sequence[Finding]) -> bool:
    present = {finding.fingerprint for finding in findings}
    return any(comment.fingerprint not in present for comment in posted)
