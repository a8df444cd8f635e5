"""Reads GitHub's answers into our own values."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from app.domain.forge import Change, ChangedFile, Comment, IssueSnapshot, ReviewComment
from app.domain.refs import ChangeRef, IssueRef, RepoRef
from app.errors import TransientError, UnclearWrite
from app.forges.patch import read_patch, text_of_new_file

P = ParamSpec("P")
T = TypeVar("T")
NOBODY = "ghost"  # GitHub's own stand-in for an account that is gone
_MISREAD = (LookupError, TypeError, ValueError, AttributeError, OverflowError)
_STATUSES = {"added": "added", "copied": "added", "removed": "removed", "renamed": "renamed"}


def understood(read: Callable[P, T]) -> Callable[P, T]:
    """Make a reader raise TransientError for an answer that is not what GitHub documents, such as a proxy's page."""

    @wraps(read)
    def reading(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return read(*args, **kwargs)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise TransientError(
                f"GitHub's answer could not be understood ({type(error).__name__}: {error})."
            ) from error

    return reading


@understood
def read_repo(data: Any, host: str, installation: int) -> RepoRef:
    """Read a repository's name and id."""
    return RepoRef(host, str(data["full_name"]), int(data["id"]), installation)


@understood
def read_change(data: Any, repo: RepoRef) -> Change:
    """Read a pull request."""
    source = data["head"].get("repo")
    merged = bool(data.get("merged") or data.get("merged_at"))
    return Change(
        ref=ChangeRef(repo, int(data["number"])),
        head_sha=str(data["head"]["sha"]),
        base_sha=str(data["base"]["sha"]),
        base=str(data["base"]["ref"]),
        author=login_of(data),
        title=str(data["title"]),
        state="merged" if merged else str(data["state"]),
        is_draft=bool(data.get("draft")),
        merge_sha=data.get("merge_commit_sha") if merged else None,
        from_fork=source is None or source["full_name"] != data["base"]["repo"]["full_name"],
    )


@understood
def read_issue(data: Any, repo: RepoRef) -> IssueSnapshot:
    """Read an issue."""
    is_open = data["state"] == "open"
    return IssueSnapshot(
        ref=IssueRef(repo, int(data["number"])),
        title=str(data["title"]),
        body=data.get("body") or "",
        author=login_of(data),
        state="open" if is_open else "closed",
        state_reason=None if is_open else data.get("state_reason"),
        labels=tuple(label if isinstance(label, str) else str(label["name"]) for label in data["labels"]),
        assignees=logins(data),
        created_at=_time(data["created_at"]),
        updated_at=_time(data["updated_at"]),
        closed_at=_time(data["closed_at"]) if data.get("closed_at") else None,
        milestone=data["milestone"]["title"] if data.get("milestone") else None,
        locked=bool(data.get("locked")),
    )


@understood
def read_comment(data: Any) -> Comment:
    """Read a comment on an issue or change."""
    return Comment(
        id=int(data["id"]),
        author=login_of(data),
        is_bot=(data.get("user") or {}).get("type") == "Bot",
        body=data.get("body") or "",
        created_at=_time(data["created_at"]),
    )


@understood
def read_file(data: Any) -> ChangedFile:
    """Read one file of a pull request or comparison, with what its diff shows."""
    status = _STATUSES.get(data["status"], "modified")
    patch = data.get("patch") or ""
    lines = read_patch(patch)
    return ChangedFile(
        path=str(data["filename"]),
        previous_path=data.get("previous_filename"),
        status=status,
        added_lines=lines.added,
        shown_lines=lines.shown,
        text=text_of_new_file(patch, int(data.get("additions") or 0)) if status == "added" else None,
    )


@understood
def read_review_comments(rows: list[Any]) -> list[ReviewComment]:
    """Read the first comment of each thread, without what only GraphQL tells."""
    people: dict[int, int] = {}
    for row in rows:
        if row.get("in_reply_to_id") and (row.get("user") or {}).get("type") == "User":
            people[row["in_reply_to_id"]] = people.get(row["in_reply_to_id"], 0) + 1
    return [
        ReviewComment(
            id=int(row["id"]),
            author=login_of(row),
            body=row.get("body") or "",
            path=str(row["path"]),
            line=row.get("line"),
            human_replies=people.get(row["id"], 0),
        )
        for row in rows
        if not row.get("in_reply_to_id")
    ]


@understood
def read_thread(data: Any) -> ReviewComment | None:
    """Read a review thread as GraphQL shows it."""
    comments = data["comments"]["nodes"]
    if not comments:
        return None
    first, *replies = comments
    return ReviewComment(
        id=int(first["databaseId"]),
        author=_actor(first),
        body=first["body"],
        path=str(data["path"]),
        line=data.get("line"),
        thread=str(data["id"]),
        resolved=bool(data["isResolved"]),
        human_replies=sum((reply.get("author") or {}).get("__typename") == "User" for reply in replies),
    )


def new_number(answer: Any, name: str = "number") -> int:
    """Return the number of what we have just written; an answer without one leaves the write unclear."""
    try:
        return int(answer[name])
    except _MISREAD as error:
        raise UnclearWrite(
            f"GitHub's answer to a write has no {name}; whether it was done is not known yet."
        ) from error


def new_id(answer: Any) -> int:
    """Return the id of what we have just written; an answer without one leaves the write unclear."""
    return new_number(answer, "id")


@understood
def login_of(data: Any) -> str:
    """Return who wrote something."""
    return str((data.get("user") or {}).get("login") or NOBODY)


@understood
def logins(data: Any) -> tuple[str, ...]:
    """Return who an issue is assigned to."""
    return tuple(str(person["login"]) for person in data.get("assignees") or ())


def _actor(data: Mapping[str, Any]) -> str:
    """Return a login as REST writes it: GraphQL leaves out the end of a bot's."""
    author = data.get("author") or {"login": NOBODY}
    bot = author.get("__typename") == "Bot" and not author["login"].endswith("[bot]")
    return f"{author['login']}[bot]" if bot else str(author["login"])


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
