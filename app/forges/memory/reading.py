"""What can be read of a repository in memory."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.forge import Change, ChangedFile, Comment, IssueSnapshot, ReviewComment
from app.domain.refs import RepoRef
from app.errors import OperatorError
from app.forges.memory.diff import changed_files
from app.forges.memory.state import Repository


class Reading:
    """The reading half of a forge in memory."""

    def __init__(self, state: Repository) -> None:
        self.state = state

    @property
    def repo(self) -> RepoRef:
        """Return the repository's present name and id."""
        return self.state.ref

    def login(self) -> str:
        """Return the name under which we write here."""
        return self.state.login

    def web_url(self) -> str:
        """Return the address of the repository's pages."""
        return f"https://{self.repo.host}/{self.repo.name}"

    def default_branch(self) -> str:
        """Return the name of the default branch."""
        return self.state.default_branch

    def is_private(self) -> bool:
        """Say whether only invited people can read the repository."""
        return self.state.private

    def read_text(self, path: str, at: str = "HEAD") -> str | None:
        """Return a file's text at a commit or branch, or None where there is none."""
        return self.state.commits[self.state.resolve(at)].files.get(path)

    def paths(self, at: str = "HEAD") -> Sequence[str]:
        """Return all file paths of a commit or branch."""
        return sorted(self.state.commits[self.state.resolve(at)].files)

    def first_commit_date(self, path: str) -> datetime | None:
        """Return when a file first reached the default branch, or None where it never did."""
        return min((commit.at for commit in self.state.history() if path in commit.files), default=None)

    def head_sha(self, branch: str = "HEAD") -> str:
        """Return the commit that a branch points at."""
        return self.state.resolve(branch)

    def change(self, number: int) -> Change:
        """Return a change as it stands now."""
        return self.state.change(number)

    def open_changes(self) -> Iterator[Change]:
        """Yield the open changes."""
        yield from [change for change in list(self.state.changes.values()) if change.state == "open"]

    def changed_files(self, number: int) -> Sequence[ChangedFile]:
        """Return the files of a change with the lines a review may point at."""
        change = self.state.change(number)
        base = self.state.merge_base(change.base_sha, change.head_sha)
        return changed_files(self.state.commits[base].files, self.state.commits[change.head_sha].files)

    def changed_paths(self, before: str, after: str) -> Sequence[ChangedFile]:
        """Return the files that differ between two commits; before the first commit there were none."""
        old = {} if not before.strip("0") else self.state.commits[self.state.resolve(before)].files
        return changed_files(old, self.state.commits[self.state.resolve(after)].files)

    def issue(self, number: int) -> IssueSnapshot | None:
        """Return an issue as it stands now, or None where it is gone."""
        return self.state.issues.get(number)

    def issues(self, label: str, since: datetime | None = None) -> Iterator[IssueSnapshot]:
        """Yield issues with a label in any state, those updated since a time; an empty label stands for any."""
        for issue in list(self.state.issues.values()):
            labelled = not label or label.casefold() in {name.casefold() for name in issue.labels}
            if labelled and (since is None or issue.updated_at >= since):
                yield issue

    def comments(self, number: int) -> Sequence[Comment]:
        """Return the comments of an issue or change, oldest first."""
        if number not in self.state.issues and number not in self.state.changes:
            raise OperatorError(f"{self.repo.name} has no issue or change {number}.")
        return list(self.state.comments.get(number, ()))

    def review_comments(self, number: int) -> Sequence[ReviewComment]:
        """Return the comments on lines of a change, with the state of their threads."""
        self.state.change(number)
        return [replace(comment) for comment in self.state.review_comments.get(number, ())]

    def role(self, login: str) -> str:
        """Return what a person may do here: members write, everybody else reads."""
        return "write" if login in self.state.members else "read"

    def is_assignable(self, login: str) -> bool:
        """Say whether an issue here can be assigned to a person."""
        return login.casefold() in {member.casefold() for member in self.state.members}
