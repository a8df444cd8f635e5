"""What can be read of a repository on GitHub."""

import base64
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from app.domain.forge import Change, ChangedFile, Comment, IssueSnapshot, ReviewComment
from app.domain.refs import RepoRef
from app.errors import AuthorError
from app.forges.github.client import Client
from app.forges.github.errors import RefusedError
from app.forges.github.shapes import (
    read_change,
    read_comment,
    read_file,
    read_issue,
    read_review_comments,
    read_thread,
    understood,
)

_COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_LOGIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\[bot\])?")
_ROLES = frozenset({"admin", "maintain", "write", "triage", "read", "none"})
_LARGEST_FILE = 8 * 2**20  # bytes
_MOST_COMPARED = 300  # files that GitHub lists for a comparison; more are left out in silence
_THREADS = """
query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved path line
          comments(first: 50) { nodes { databaseId body author { login __typename } } }
        }
      }
    }
  }
}
"""


class Reading:
    """The reading half of a repository on GitHub."""

    def __init__(self, client: Client, repo: RepoRef, web_url: str) -> None:
        self._client = client
        self._repo = repo
        self._web_url = web_url.rstrip("/")
        self._facts: Any = None

    @property
    def repo(self) -> RepoRef:
        """Return the repository's name, id and installation."""
        return self._repo

    def web_url(self) -> str:
        """Return the address of the repository's pages."""
        return f"{self._web_url}/{self._repo.name}"

    @understood
    def default_branch(self) -> str:
        """Return the name of the default branch."""
        return str(self._repository()["default_branch"])

    @understood
    def is_private(self) -> bool:
        """Say whether only invited people can read the repository; an internal one counts as private."""
        return self._repository()["private"] is not False

    def read_text(self, path: str, at: str = "HEAD") -> str | None:
        """Return a file's text at a commit or branch, or None where there is none.

        Raises AuthorError where it is too large to read.
        """
        if any(part in {"", ".", ".."} for part in path.split("/")):
            return None
        reference = {} if at == "HEAD" else {"ref": at}
        data = self._client.get_or_none(self._path(f"contents/{quote(path)}"), **reference)
        if not isinstance(data, dict) or data.get("type") != "file":
            return None
        return self._text(path, data)

    def paths(self, at: str = "HEAD") -> Sequence[str]:
        """Return all file paths of a commit or branch."""
        return sorted(self._files(self._commit(at)))

    @understood
    def first_commit_date(self, path: str) -> datetime | None:
        """Return when a file first reached the default branch, or None where it never did."""
        commits = list(self._client.pages(self._path("commits"), path=path))  # the newest first
        return datetime.fromisoformat(commits[-1]["commit"]["committer"]["date"]) if commits else None

    def head_sha(self, branch: str = "HEAD") -> str:
        """Return the commit that a branch points at."""
        name = self.default_branch() if branch == "HEAD" else branch
        return self._sha(self._client.get(self._path(f"git/ref/heads/{quote(name)}")))

    def change(self, number: int) -> Change:
        """Return a change as it stands now."""
        return read_change(self._client.get(self._path(f"pulls/{number}")), self._repo)

    def open_changes(self) -> Iterator[Change]:
        """Yield the open changes."""
        for data in self._client.pages(self._path("pulls"), state="open", sort="created", direction="asc"):
            yield read_change(data, self._repo)

    def changed_files(self, number: int) -> Sequence[ChangedFile]:
        """Return the files of a change with the lines a review may point at."""
        return [read_file(data) for data in self._client.pages(self._path(f"pulls/{number}/files"))]

    def changed_paths(self, before: str, after: str) -> Sequence[ChangedFile]:
        """Return the files that differ between two commits; before the first commit there were none."""
        if not before.strip("0"):
            return [ChangedFile(path=path, status="added") for path in self.paths(after)]
        data = self._client.get(self._path(f"compare/{quote(before)}...{quote(after)}"))
        listed = data.get("files") if isinstance(data, dict) else None
        # GitHub compares with the common ancestor, which is `before` only where nothing was rewritten.
        if listed is None or len(listed) >= _MOST_COMPARED or data.get("status") in {"diverged", "behind"}:
            return self._compared(before, after)
        return [read_file(row) for row in listed]

    def issue(self, number: int) -> IssueSnapshot | None:
        """Return an issue as it stands now, or None where it is gone or is a change."""
        data = self._client.get_or_none(self._path(f"issues/{number}"))
        if not isinstance(data, dict) or "pull_request" in data or self._has_moved(data):
            return None
        return read_issue(data, self._repo)

    def issues(self, label: str, since: datetime | None = None) -> Iterator[IssueSnapshot]:
        """Yield issues with a label in any state, those updated since a time; an empty label stands for any."""
        asked: dict[str, Any] = {"state": "all", "sort": "created", "direction": "asc"}
        if label and "," not in label:  # a comma would ask for two labels
            asked["labels"] = label
        if since is not None:
            asked["since"] = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for data in self._client.pages(self._path("issues"), **asked):
            if isinstance(data, dict) and "pull_request" in data:
                continue
            issue = read_issue(data, self._repo)
            if not label or label.casefold() in {name.casefold() for name in issue.labels}:
                yield issue

    def comments(self, number: int) -> Sequence[Comment]:
        """Return the comments of an issue or change, oldest first."""
        return [read_comment(data) for data in self._client.pages(self._path(f"issues/{number}/comments"))]

    def review_comments(self, number: int) -> Sequence[ReviewComment]:
        """Return the comments on lines of a change, with the state of their threads where we may read it."""
        try:
            return self._threads(number)
        except RefusedError:
            return self._plain_review_comments(number)

    def is_assignable(self, login: str) -> bool:
        """Say whether an issue here can be assigned to a person."""
        if not _LOGIN.fullmatch(login):
            return False
        try:
            self._client.get(self._path(f"assignees/{quote(login, safe='')}"))
        except RefusedError as error:
            if error.is_missing:
                return False
            raise
        return True

    def role(self, login: str) -> str:
        """Return what a person may do here; a role of the organisation's own counts as the one it is built on."""
        if not _LOGIN.fullmatch(login):
            return "none"
        data = self._client.get_or_none(self._path(f"collaborators/{quote(login, safe='')}/permission"))
        if not isinstance(data, dict):
            return "none"
        role, folded = str(data.get("role_name")), str(data.get("permission"))
        return role if role in _ROLES else folded

    def _path(self, rest: str) -> str:
        return f"/repos/{self._repo.name}/{rest}"

    def _repository(self) -> Any:
        if self._facts is None:
            self._facts = self._client.get(f"/repos/{self._repo.name}")
        return self._facts

    @understood
    def _present_name(self) -> str:
        return str(self._repository()["full_name"])

    def _has_moved(self, issue: Any) -> bool:
        """Say whether an issue was answered from another repository: a transferred one redirects there."""
        home = str(issue.get("repository_url") or "").rpartition("/repos/")[2].casefold()
        return home not in {"", self._repo.name.casefold()} and home != self._present_name().casefold()

    def _commit(self, at: str) -> str:
        return at if _COMMIT.fullmatch(at) else self.head_sha(at)

    def _text(self, path: str, data: Any) -> str:
        size = data.get("size") or 0
        if size > _LARGEST_FILE:
            raise AuthorError(f"{path} has {size} bytes, which is more than Afterword reads. Split it.")
        if data.get("encoding") != "base64" or (size and not data.get("content")):
            data = self._client.get(self._path(f"git/blobs/{data.get('sha')}"))  # over 1 MB, the text is left out
        return _decoded(data)

    @understood
    def _sha(self, data: Any) -> str:
        return str(data["object"]["sha"])

    @understood
    def _files(self, tree: str, prefix: str = "", *, whole: bool = True) -> dict[str, str]:
        """Return the path and blob of every file; a tree too large for one answer is read folder by folder."""
        asked = {"recursive": "1"} if whole else {}
        data = self._client.get(self._path(f"git/trees/{tree}"), **asked)
        if whole and data.get("truncated"):
            return self._files(tree, prefix, whole=False)
        files: dict[str, str] = {}
        for entry in data["tree"]:
            if entry["type"] == "blob":
                files[prefix + entry["path"]] = entry["sha"]
            elif entry["type"] == "tree" and not whole:
                files |= self._files(entry["sha"], f"{prefix}{entry['path']}/")
        return files

    def _compared(self, before: str, after: str) -> list[ChangedFile]:
        old, new = self._files(self._commit(before)), self._files(self._commit(after))
        statuses = {path: "modified" if path in old else "added" for path in new if old.get(path) != new[path]}
        statuses |= {path: "removed" for path in old if path not in new}
        return [ChangedFile(path=path, status=status) for path, status in sorted(statuses.items())]

    def _plain_review_comments(self, number: int) -> list[ReviewComment]:
        return read_review_comments(list(self._client.pages(self._path(f"pulls/{number}/comments"))))

    @understood
    def _threads(self, number: int) -> list[ReviewComment]:
        owner, _, name = self._repo.name.partition("/")
        asked: dict[str, Any] = {"owner": owner, "name": name, "number": number, "after": None}
        found: list[ReviewComment] = []
        while True:
            data = self._client.graphql(_THREADS, asked)
            threads = data["repository"]["pullRequest"]["reviewThreads"]
            found += [comment for node in threads["nodes"] if (comment := read_thread(node))]
            if not threads["pageInfo"]["hasNextPage"]:
                return found
            asked["after"] = threads["pageInfo"]["endCursor"]


@understood
def _decoded(data: Any) -> str:
    content = base64.b64decode(data["content"])
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return content.decode(encoding, "replace")
