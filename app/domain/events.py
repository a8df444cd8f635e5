"""What happened on a forge, in our words; past tense."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.refs import ChangeRef, IssueRef, RepoRef


@dataclass(frozen=True, slots=True)
class ChangeUpdated:
    """A change was opened, reopened, got a new head, or asked to be looked at again.

    Number 0 stands for every open change with this head, where the forge did not say which.
    """

    change: ChangeRef
    head_sha: str
    opened_at: datetime | None = None  # where it has only just been opened


@dataclass(frozen=True, slots=True)
class ChangeMerged:
    """A change reached the branch it was meant for."""

    change: ChangeRef
    base: str
    merge_sha: str


@dataclass(frozen=True, slots=True)
class BranchPushed:
    """Commits reached a branch. `paths` is None where the payload could not list all of them."""

    repo: RepoRef
    branch: str
    is_default: bool
    before: str
    after: str
    paths: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class IssueTouched:
    """Something about an issue changed; what, is read from the issue itself. `by_human` moves the clock."""

    issue: IssueRef
    action: str
    actor: str
    by_human: bool


@dataclass(frozen=True, slots=True)
class IssueGone:
    """An issue was deleted or moved to another repository."""

    issue: IssueRef
    action: str  # deleted | transferred


@dataclass(frozen=True, slots=True)
class CommentWritten:
    """Somebody commented on an issue or change."""

    issue: IssueRef
    on_change: bool
    comment_id: int
    author: str
    by_human: bool
    body: str


@dataclass(frozen=True, slots=True)
class ThreadAnswered:
    """Somebody answered in the thread of a review comment, `parent_id`."""

    change: ChangeRef
    comment_id: int
    parent_id: int
    author: str
    by_human: bool
    body: str


@dataclass(frozen=True, slots=True)
class InstallationChanged:
    """An App was installed, suspended, removed, or its repositories or rights changed."""

    host: str
    installation: int
    account: str
    action: str  # created | deleted | suspend | unsuspend | new_permissions_accepted | added | removed
    added: tuple[RepoRef, ...] = ()
    removed: tuple[RepoRef, ...] = ()


@dataclass(frozen=True, slots=True)
class RepositoryChanged:
    """A repository was renamed, transferred, archived, deleted, or its visibility changed."""

    repo: RepoRef
    action: str
    previous_name: str | None = None
    private: bool = True


Event = (
    ChangeUpdated
    | ChangeMerged
    | BranchPushed
    | IssueTouched
    | IssueGone
    | CommentWritten
    | ThreadAnswered
    | InstallationChanged
    | RepositoryChanged
)
