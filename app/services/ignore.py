"""`/afterword ignore CODE REASON` in a finding's thread: it is resolved, counts no more and is not posted again."""

from dataclasses import replace

from app.domain.commands import Command, read_commands
from app.domain.effects import PostComment, React, ResolveThread
from app.domain.events import ThreadAnswered
from app.domain.forge import ReviewComment
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.domain.tracked import PostedFinding
from app.render.item_texts import refused_command
from app.services.commit import commit
from app.services.context import Context
from app.services.review import recall_review

MAY_IGNORE = frozenset({"triage", "write", "maintain", "admin"})


def answer_thread(event: ThreadAnswered, context: Context) -> bool:
    """Carry out an `ignore` in the thread of a finding; return whether the change is to be reviewed again.

    A command that cannot be carried out gets one reply that says why and what would work.
    """
    asked = [command for command in read_commands(event.body) if command.verb == "ignore"]
    if not asked or not event.by_human:
        return False
    comments = {comment.id: comment for comment in context.forge.review_comments(event.change.number)}
    parent = comments.get(event.parent_id)
    marker = context.keys.genuine(parent.body, parent.author, context.authors()) if parent else None
    if parent is None or marker is None or marker.kind != "finding":
        return False
    if why := _refusal(asked[0], marker, event, context):
        commit(Plan(effects=(_refuse(event, why, context),)), context)
        return False
    commit(_ignored(event, parent, marker, context), context)
    return True


def _refusal(command: Command, marker: Marker, event: ThreadAnswered, context: Context) -> str | None:
    code, _, reason = command.words.partition(" ")
    meant = marker.data.get("code")
    if code.upper() != meant:
        return f"this thread is about {meant}. Write `/afterword ignore {meant} REASON`."
    if not reason.strip():
        return f"a reason is missing. Write `/afterword ignore {meant} REASON`."
    if context.forge.role(event.author) not in MAY_IGNORE:
        return "it takes triage or write access here. Somebody who has it may write the same line."
    return None


def _refuse(event: ThreadAnswered, why: str, context: Context) -> PostComment:
    repo = event.change.repo
    key = f"{repo.tag}/{event.comment_id}"
    return PostComment(
        key=f"refused/{key}",
        repo=repo,
        number=event.change.number,
        body=context.keys.sign(refused_command("/afterword ignore", why), Marker("refused", key)),
    )


def _ignored(event: ThreadAnswered, parent: ReviewComment, marker: Marker, context: Context) -> Plan:
    record = context.store.review(event.change) or recall_review(event.change, context)
    others = tuple(posted for posted in record.posted if posted.fingerprint != marker.key)
    posted = (*others, PostedFinding(marker.key, parent.id, "ignored", str(marker.data.get("code", ""))))
    resolve = ResolveThread(
        key=f"resolve/{event.change.tag}/{parent.id}",
        repo=event.change.repo,
        number=event.change.number,
        comment_id=parent.id,
        body=parent.body,
        thread=parent.thread,
    )
    done = React(
        key=f"react/{event.change.repo.tag}/{event.comment_id}",
        repo=event.change.repo,
        comment_id=event.comment_id,
        on_line=True,
    )
    return Plan(effects=(resolve, done), reviews=(replace(record, posted=posted),))
