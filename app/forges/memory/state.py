"""What a repository in memory holds; the same acts in the same order give the same ids and commits."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count

from app.domain.effects import Annotation, Effect
from app.domain.events import Event
from app.domain.forge import Change, Comment, IssueSnapshot, ReviewComment
from app.domain.refs import RepoRef
from app.errors import AfterwordError, OperatorError


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """One commit with all its files."""

    sha: str
    parents: tuple[str, ...]
    files: Mapping[str, str]
    at: datetime
    author: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A completed check on a commit."""

    key: str
    head_sha: str
    conclusion: str
    title: str
    summary: str
    annotations: tuple[Annotation, ...]


@dataclass(slots=True)
class Fault:
    """An error to raise in place of an answer: before the write takes effect, or after."""

    error: AfterwordError
    committed: bool


@dataclass(slots=True)
class Repository:
    """One repository; shared by every forge that is opened on it."""

    ref: RepoRef
    clock: Callable[[], datetime]
    login: str  # ours
    events: list[Event]
    private: bool = False
    default_branch: str = "main"
    members: set[str] = field(default_factory=set)
    branches: dict[str, str] = field(default_factory=dict)
    commits: dict[str, Commit] = field(default_factory=dict)
    changes: dict[int, Change] = field(default_factory=dict)
    heads: dict[int, str] = field(default_factory=dict)  # change -> its branch
    issues: dict[int, IssueSnapshot] = field(default_factory=dict)
    comments: dict[int, list[Comment]] = field(default_factory=dict)
    review_comments: dict[int, list[ReviewComment]] = field(default_factory=dict)
    thumbs_up: set[int] = field(default_factory=set)  # ids of the comments that we answered so
    checks: list[Check] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)  # folded name -> name
    can_resolve: bool = True
    faults: list[Fault] = field(default_factory=list)
    applied: list[Effect] = field(default_factory=list)  # every write that took effect
    numbers: "count[int]" = field(default_factory=lambda: count(1))  # issues and changes share them
    ids: "count[int]" = field(default_factory=lambda: count(1001))

    def commit(self, branch: str, files: Mapping[str, str], by: str, message: str, *, merged: str | None = None) -> str:
        """Put a commit with these files at the head of a branch and return its name."""
        parents = tuple(sha for sha in (self.branches.get(branch), merged) if sha)
        content = repr((self.ref.name, len(self.commits), parents, by, message, sorted(files.items())))
        sha = hashlib.sha1(content.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
        self.commits[sha] = Commit(
            sha=sha, parents=parents, files=dict(files), at=self.clock(), author=by, message=message
        )
        self.branches[branch] = sha
        return sha

    def resolve(self, at: str) -> str:
        """Return the commit that a branch, a commit's name or `HEAD` stands for."""
        sha = self.branches.get(self.default_branch if at == "HEAD" else at, at)
        if sha not in self.commits:
            raise OperatorError(f"{self.ref.name} has no commit or branch {at}.")
        return sha

    def merge_base(self, one: str, other: str) -> str:
        """Return the newest commit that both sides grew from."""
        behind = self._ancestors(one)
        order = list(self.commits)
        return max(behind & self._ancestors(other), key=order.index)

    def history(self) -> list[Commit]:
        """Return the commits of the default branch."""
        return [self.commits[sha] for sha in self._ancestors(self.branches[self.default_branch])]

    def _ancestors(self, sha: str) -> set[str]:
        seen: set[str] = set()
        waiting = [sha]
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting.extend(self.commits[here].parents)
        return seen

    def change(self, number: int) -> Change:
        """Return a change; raises OperatorError where there is none."""
        change = self.changes.get(number)
        if change is None:
            raise OperatorError(f"{self.ref.name} has no change {number}.")
        return change

    def open_issue(self, number: int) -> IssueSnapshot:
        """Return an issue that can still be written to; raises OperatorError where it is gone."""
        issue = self.issues.get(number)
        if issue is None:
            raise OperatorError(f"{self.ref.name} has no issue {number}: it was deleted or moved.")
        return issue

    def save_issue(self, issue: IssueSnapshot) -> None:
        """Keep an issue as it is now."""
        self.issues[issue.ref.number] = replace(issue, updated_at=self.clock())

    def label_names(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return labels as the repository writes them; unknown ones are made, as GitHub does."""
        return tuple(dict.fromkeys(self.labels.setdefault(name.casefold(), name) for name in names))
