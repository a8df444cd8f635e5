"""What a forge shows us, as frozen values; neither client objects nor raw payloads pass this point."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.refs import ChangeRef, IssueRef


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedFile:
    """One file of a change. `added_lines` are the line numbers on the new side that a review may comment on as new."""

    path: str
    previous_path: str | None = None
    status: str  # added | modified | removed | renamed
    added_lines: frozenset[int] = frozenset()
    shown_lines: frozenset[int] = frozenset()  # added and context lines: all a review comment may point at
    text: str | None = None  # an added file's whole text, where the list of files held it already


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A pull or merge request. `base` is the branch it goes to."""

    ref: ChangeRef
    head_sha: str
    base_sha: str
    base: str
    author: str
    title: str
    state: str  # open | closed | merged
    is_draft: bool = False
    merge_sha: str | None = None
    from_fork: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueSnapshot:
    """An issue as it stands now. `state_reason` is completed, not_planned, duplicate or None."""

    ref: IssueRef
    title: str
    body: str
    author: str
    state: str  # open | closed
    state_reason: str | None
    labels: tuple[str, ...]
    assignees: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
    closed_at: datetime | None = None
    milestone: str | None = None
    due: date | None = None  # where the forge has a field of its own
    locked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment on an issue or change."""

    id: int
    author: str
    is_bot: bool
    body: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewComment:
    """A comment on a line of a change. `thread` is what the forge needs to resolve it; `replies` counts people's."""

    id: int
    author: str
    body: str
    path: str
    line: int | None
    thread: str | None = None
    resolved: bool = False
    human_replies: int = 0
