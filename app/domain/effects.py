"""What is to be done on a forge, as values: a forge carries them out, a dry run prints them.

An effect's `key` is what makes it the same as another. An effect that happens *once* (an issue, a mention) is never
planned again under its key. One that *converges* (a sticky comment, a check, an assignment) replaces an older version
of itself that stands under the same key, and is left out when the text is what was sent last.

Some effects carry a hint, which only spares requests: it is no part of what they say, see `without_hints`.
"""

from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from app.domain.refs import RepoRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One annotated line of a check run."""

    path: str
    start_line: int
    end_line: int
    start_column: int | None
    end_column: int | None
    level: str  # notice | warning | failure
    title: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineComment:
    """One comment of a review, on the new side of a line or several."""

    path: str
    line: int
    start_line: int | None
    body: str  # ends with its marker
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateIssue:
    """Open the one issue of an action item, a weekly report or a notice. `body` ends with the signed marker."""

    once: ClassVar[bool] = True
    kind: Literal["create_issue"] = "create_issue"
    key: str  # the marker's kind and key, such as item/3F…
    repo: RepoRef
    title: str
    body: str
    labels: tuple[str, ...]
    owner: str | None = None  # login to assign once it stands
    fallback: tuple[str, ...] = ()  # who is told where the owner cannot be assigned


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateIssue:
    """Bring an issue's text, labels or state to what they should be; None leaves a part alone."""

    once: ClassVar[bool] = False
    kind: Literal["update_issue"] = "update_issue"
    key: str
    repo: RepoRef
    number: int
    title: str | None = None
    body: str | None = None
    add_labels: tuple[str, ...] = ()
    remove_labels: tuple[str, ...] = ()
    close_as: str | None = None  # completed | not_planned | duplicate


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignIssue:
    """Add and remove assignees; the answer says who really is assigned."""

    once: ClassVar[bool] = False
    kind: Literal["assign_issue"] = "assign_issue"
    key: str
    repo: RepoRef
    number: int
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    fallback: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PostComment:
    """Write one new comment, such as a mention. `body` ends with the signed marker."""

    once: ClassVar[bool] = True
    kind: Literal["post_comment"] = "post_comment"
    key: str
    repo: RepoRef
    number: int
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UpsertComment:
    """Write or edit our one sticky comment on an issue or change. `comment_id` is given where it is known."""

    once: ClassVar[bool] = False
    kind: Literal["upsert_comment"] = "upsert_comment"
    key: str
    repo: RepoRef
    number: int
    body: str
    comment_id: int | None = None
    is_first: bool = False  # a hint: none of ours can stand there yet


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishCheck:
    """Put one completed check on a commit, named `afterword`; annotations go out fifty at a time."""

    once: ClassVar[bool] = False
    kind: Literal["publish_check"] = "publish_check"
    key: str
    repo: RepoRef
    number: int
    head_sha: str
    conclusion: str  # success | failure | neutral
    title: str
    summary: str
    annotations: tuple[Annotation, ...] = ()
    is_first: bool = False  # a hint: none of ours can stand on this commit yet


@dataclass(frozen=True, slots=True, kw_only=True)
class PostReview:
    """Write review comments on one head commit, in one review; those that stand by then are left out."""

    once: ClassVar[bool] = False
    kind: Literal["post_review"] = "post_review"
    key: str
    repo: RepoRef
    number: int
    head_sha: str
    comments: tuple[LineComment, ...]
    is_first: bool = False  # a hint: the change was opened and read only just now


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveThread:
    """Resolve a review thread whose finding is gone; without the right, strike its text through."""

    once: ClassVar[bool] = False
    kind: Literal["resolve_thread"] = "resolve_thread"
    key: str
    repo: RepoRef
    number: int
    comment_id: int
    body: str  # the comment's text, for striking through
    thread: str | None = None  # a hint: the forge's id of the thread


@dataclass(frozen=True, slots=True, kw_only=True)
class React:
    """Answer somebody's comment with a thumbs up: what it asked for is done. A second one changes nothing."""

    once: ClassVar[bool] = False
    kind: Literal["react"] = "react"
    key: str
    repo: RepoRef
    comment_id: int
    on_line: bool = False  # the comment stands on a line of a change, not below an issue or change


@dataclass(frozen=True, slots=True, kw_only=True)
class EnsureLabels:
    """Make sure that labels exist: (name, colour, description) each."""

    once: ClassVar[bool] = False
    kind: Literal["ensure_labels"] = "ensure_labels"
    key: str
    repo: RepoRef
    labels: tuple[tuple[str, str, str], ...]


Effect = (
    CreateIssue
    | UpdateIssue
    | AssignIssue
    | PostComment
    | UpsertComment
    | PublishCheck
    | PostReview
    | ResolveThread
    | React
    | EnsureLabels
)


def without_hints(effect: Effect) -> Effect:
    """Return an effect as what it says alone, for comparing, and for sending where the hint may not hold any more."""
    match effect:
        case UpsertComment():
            return replace(effect, comment_id=None, is_first=False)
        case PublishCheck() | PostReview():
            return replace(effect, is_first=False)
        case ResolveThread():
            return replace(effect, thread=None)
        case _:
            return effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What the forge said. `assignees` are those it really took; `comments` maps fingerprints to comment ids."""

    number: int | None = None
    comment_id: int | None = None
    assignees: tuple[str, ...] = ()
    comments: tuple[tuple[str, int], ...] = ()
    left_out: tuple[str, ...] = ()  # fingerprints that the forge would not place
    duplicates: tuple[int, ...] = ()  # further issues under the same marker, to be closed in favour of `number`
