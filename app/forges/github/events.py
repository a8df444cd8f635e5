"""Reads webhook payloads. Raw dictionaries stop here.

An event that is no concern of ours, and a payload that does not look as GitHub documents it, are both None: state is
read from the forge anyway, so a delivery that tells us nothing costs nothing.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from app.domain.events import (
    BranchPushed,
    ChangeMerged,
    ChangeUpdated,
    CommentWritten,
    Event,
    InstallationChanged,
    IssueGone,
    IssueTouched,
    RepositoryChanged,
    ThreadAnswered,
)
from app.domain.refs import ChangeRef, IssueRef, RepoRef

_REPOSITORY_NAME = re.compile(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")
# GitHub lists up to 2048 commits, older Enterprise servers 20: with fewer, none was left out on either.
_ALL_COMMITS_LISTED = 20
_LARGEST_NUMBER = 2**63 - 1
_INSTALLATION_LISTS = {  # action -> where the payload lists repositories gained and lost
    "created": ("repositories", ""),
    "deleted": ("", "repositories"),
    "added": ("repositories_added", "repositories_removed"),
    "removed": ("repositories_added", "repositories_removed"),
}


class _UnknownShapeError(Exception):
    """A payload is not what GitHub documents."""


def read_event(name: str, payload: Mapping[str, Any]) -> Event | None:
    """Say what happened, or None when it is no concern of ours. Never raises, whatever the payload holds."""
    try:
        return _read(name, payload)
    except _UnknownShapeError:
        return None


def _read(name: str, payload: Mapping[str, Any]) -> Event | None:
    match name, payload:
        case "pull_request", (
            {"action": "opened" | "reopened" | "synchronize" | "ready_for_review"}
            | {"action": "edited", "changes": {"base": _}}
        ):
            return _updated(payload)
        case "pull_request", {"action": "closed", "pull_request": {"merged": True}}:
            return _merged(payload)
        case "push", {"ref": str(ref)} if ref.startswith("refs/heads/") and not payload.get("deleted"):
            return _pushed(payload, ref.removeprefix("refs/heads/"))
        case "issues", {"action": str(action)}:
            return _issue(payload, action)
        case "issue_comment", {"action": "created"}:
            return _comment(payload)
        case "pull_request_review_comment", {"action": "created", "comment": {"in_reply_to_id": int()}}:
            return _answer(payload)
        case "check_run" | "check_suite", {"action": "rerequested" | "requested_action"}:
            return _asked_again(payload, name)
        case "installation" | "installation_repositories", {"action": str(action)}:
            return _installation(payload, action)
        case "repository", {"action": str(action)}:
            return _repository(payload, action)
        case _:
            return None


def _updated(payload: Mapping[str, Any]) -> ChangeUpdated:
    number, sha = _number(payload, "pull_request", "number"), _text(payload, "pull_request", "head", "sha")
    opened_at = _time(payload, "pull_request", "created_at") if payload["action"] == "opened" else None
    return ChangeUpdated(ChangeRef(_repo(payload), number), sha, opened_at)


def _merged(payload: Mapping[str, Any]) -> ChangeMerged:
    return ChangeMerged(
        ChangeRef(_repo(payload), _number(payload, "pull_request", "number")),
        base=_text(payload, "pull_request", "base", "ref"),
        merge_sha=_text(payload, "pull_request", "merge_commit_sha"),
    )


def _pushed(payload: Mapping[str, Any], branch: str) -> BranchPushed:
    return BranchPushed(
        repo=_repo(payload),
        branch=branch,
        is_default=branch == _text(payload, "repository", "default_branch"),
        before=_text(payload, "before"),
        after=_text(payload, "after"),
        paths=_pushed_paths(payload),
    )


def _pushed_paths(payload: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return every path the push touched, or None where the payload may not list all of them.

    A forced push also undoes commits, and those are not listed.
    """
    commits = payload.get("commits")
    if payload.get("forced") or payload.get("created") or not isinstance(commits, list):
        return None
    if not 0 < len(commits) < _ALL_COMMITS_LISTED or _text(commits[-1], "id") != _text(payload, "after"):
        return None
    lists = [_get(commit, part) for commit in commits for part in ("added", "modified", "removed")]
    if not all(isinstance(paths, list) for paths in lists):
        return None
    return tuple(sorted({_clean(path) for paths in lists for path in paths if isinstance(path, str)}))


def _issue(payload: Mapping[str, Any], action: str) -> IssueTouched | IssueGone:
    issue = IssueRef(_repo(payload), _number(payload, "issue", "number"))
    if action in {"deleted", "transferred"}:
        return IssueGone(issue, action)
    by_human = _get(payload, "sender", "type") == "User"
    return IssueTouched(issue, action, actor=_text(payload, "sender", "login"), by_human=by_human)


def _comment(payload: Mapping[str, Any]) -> CommentWritten:
    by_app = _get(payload, "comment", "performed_via_github_app")
    return CommentWritten(
        issue=IssueRef(_repo(payload), _number(payload, "issue", "number")),
        on_change=bool(_get(payload, "issue", "pull_request")),
        comment_id=_number(payload, "comment", "id"),
        author=_text(payload, "comment", "user", "login"),
        by_human=_get(payload, "comment", "user", "type") == "User" and not by_app,
        body=_text(payload, "comment", "body"),
    )


def _answer(payload: Mapping[str, Any]) -> ThreadAnswered:
    return ThreadAnswered(
        change=ChangeRef(_repo(payload), _number(payload, "pull_request", "number")),
        comment_id=_number(payload, "comment", "id"),
        parent_id=_number(payload, "comment", "in_reply_to_id"),
        author=_text(payload, "comment", "user", "login"),
        by_human=_get(payload, "comment", "user", "type") == "User",
        body=_text(payload, "comment", "body"),
    )


def _asked_again(payload: Mapping[str, Any], what: str) -> ChangeUpdated:
    changes = _get(payload, what, "pull_requests")
    # A change from a fork is never listed: number 0 stands for every open change with this head.
    number = _number(changes[0], "number") if isinstance(changes, list) and len(changes) == 1 else 0
    return ChangeUpdated(ChangeRef(_repo(payload), number), _text(payload, what, "head_sha"))


def _installation(payload: Mapping[str, Any], action: str) -> InstallationChanged:
    number = _number(payload, "installation", "id")
    host = _host(_text(payload, "installation", "html_url"))
    added, removed = _INSTALLATION_LISTS.get(action, ("", ""))
    return InstallationChanged(
        host=host,
        installation=number,
        account=_text(payload, "installation", "account", "login"),
        action=action,
        added=tuple(_listed(payload.get(added), host, number)),
        removed=tuple(_listed(payload.get(removed), host, number)),
    )


def _listed(repositories: object, host: str, installation: int) -> Iterable[RepoRef]:
    for repository in repositories if isinstance(repositories, list) else ():
        yield RepoRef(host, _repository_name(repository), _number(repository, "id"), installation)


def _repository(payload: Mapping[str, Any], action: str) -> RepositoryChanged:
    repo = _repo(payload)
    owner, _, name = repo.name.partition("/")
    previous = None
    match payload.get("changes"):
        case {"repository": {"name": {"from": str(old)}}}:
            previous = f"{owner}/{_clean(old)}"
        case {"owner": {"from": {"user": {"login": str(old)}} | {"organization": {"login": str(old)}}}}:
            previous = f"{_clean(old)}/{name}"
    private = _get(payload, "repository", "private") is not False
    return RepositoryChanged(repo, action, previous_name=previous, private=private)


def _repo(payload: Mapping[str, Any]) -> RepoRef:
    return RepoRef(
        host=_host(_text(payload, "repository", "html_url")),
        name=_repository_name(_get(payload, "repository")),
        id=_number(payload, "repository", "id"),
        installation=_number(payload, "installation", "id") if payload.get("installation") else 0,
    )


def _repository_name(repository: object) -> str:
    name = _text(repository, "full_name")
    if not _REPOSITORY_NAME.fullmatch(name):
        raise _UnknownShapeError
    return name


def _host(url: str) -> str:
    try:
        host = urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError as error:
        raise _UnknownShapeError from error
    if not host:
        raise _UnknownShapeError
    return host


def _get(value: object, *path: str) -> Any:
    for name in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def _text(value: object, *path: str) -> str:
    found = _get(value, *path)
    if not isinstance(found, str):
        raise _UnknownShapeError
    return _clean(found)


def _time(value: object, *path: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_text(value, *path))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _number(value: object, *path: str) -> int:
    found = _get(value, *path)
    if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found <= _LARGEST_NUMBER:
        raise _UnknownShapeError
    return found


def _clean(text: str) -> str:
    """Replace what neither a database nor an HTTP answer takes: NUL and lone surrogates."""
    return text.replace("\0", "�").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
