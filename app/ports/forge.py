"""A forge, as services need it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.effects import Applied, Effect
from app.domain.forge import Change, ChangedFile, Comment, IssueSnapshot, ReviewComment
from app.domain.refs import RepoRef


class Forge(Protocol):
    """One repository, on GitHub or GitLab.

    Every call raises TransientError where trying later can help, OperatorError where a right or a setting is
    missing, and UnclearWrite where it is not known whether a write arrived.
    """

    @property
    def repo(self) -> RepoRef:
        """Return the repository's name, id and installation."""

    def login(self) -> str:
        """Return the name under which we write here, such as `afterword[bot]`."""

    def web_url(self) -> str:
        """Return the address of the repository's pages, without a slash at its end."""

    def default_branch(self) -> str:
        """Return the name of the default branch."""

    def is_private(self) -> bool:
        """Say whether only invited people can read the repository."""

    def read_text(self, path: str, at: str = "HEAD") -> str | None:
        """Return a file's text at a commit or branch (`HEAD`: the default branch), or None where there is none."""

    def paths(self, at: str = "HEAD") -> Sequence[str]:
        """Return all file paths of a commit or branch."""

    def first_commit_date(self, path: str) -> datetime | None:
        """Return when a file first reached the default branch, or None where it never did."""

    def head_sha(self, branch: str = "HEAD") -> str:
        """Return the commit that a branch points at."""

    def change(self, number: int) -> Change:
        """Return a change as it stands now."""

    def open_changes(self) -> Iterator[Change]:
        """Yield the open changes."""

    def changed_files(self, number: int) -> Sequence[ChangedFile]:
        """Return the files of a change with the lines a review may point at."""

    def changed_paths(self, before: str, after: str) -> Sequence[ChangedFile]:
        """Return the files that differ between two commits."""

    def issue(self, number: int) -> IssueSnapshot | None:
        """Return an issue as it stands now, or None where it is gone."""

    def issues(self, label: str, since: datetime | None = None) -> Iterator[IssueSnapshot]:
        """Yield issues with a label in any state, those updated since a time, all pages."""

    def comments(self, number: int) -> Sequence[Comment]:
        """Return the comments of an issue or change, oldest first."""

    def review_comments(self, number: int) -> Sequence[ReviewComment]:
        """Return the comments on lines of a change, with the state of their threads where we may read it."""

    def is_assignable(self, login: str) -> bool:
        """Say whether an issue here can be assigned to a person."""

    def role(self, login: str) -> str:
        """Return what a person may do here: admin, maintain, write, triage, read or none."""

    def apply(self, effect: Effect) -> Applied:
        """Carry an effect out, once, without any retry of a write."""

    def find(self, effect: Effect) -> Applied | None:
        """Look an unclear write up by its marker, through lists and all their pages; None where it did not arrive."""


class Forges(Protocol):
    """All repositories we may work in."""

    def open(self, repo: RepoRef) -> Forge:
        """Return the forge for one repository; the client behind it belongs to the caller's thread."""

    def repositories(self) -> Sequence[RepoRef]:
        """Return every repository that installed us, or that our token was given for."""

    def rights(self, repo: RepoRef) -> Mapping[str, str] | None:
        """Return what we may do in a repository, by name and level; None where the forge does not say."""

    def redeliver_failed(self, since: datetime) -> int:
        """Ask the forge to send failed deliveries again; return how many."""
