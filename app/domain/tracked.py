"""What Afterword remembers of documents, action items and changes; all of it can be read back from the forge."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.refs import ChangeRef, IssueRef, RepoRef
from app.domain.scales import ItemState, Kind, Priority


@dataclass(frozen=True, slots=True)
class Sent:
    """One tier of the ladder that was sent: 1 the owner, 2 the manager, 3 the directors."""

    tier: int
    on: date
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedItem:
    """An action item and its issue. `owner` is a login where one is known, else the document's word for the person."""

    key: str
    repo: RepoRef  # the document's
    path: str
    line: int
    commit: str
    title: str
    issue: IssueRef | None = None
    state: ItemState = ItemState.OPEN
    priority: Priority = Priority.UNSET
    item_kind: Kind | None = None
    owner: str | None = None
    due: date | None = None
    original_due: date | None = None
    severity_level: int | None = None
    service: str | None = None
    created_at: datetime | None = None
    closed_at: datetime | None = None
    adopted: bool = False
    completion_note: str | None = None
    last_human_activity: datetime | None = None
    assignees: tuple[str, ...] = ()
    unassigned_reason: str | None = None
    sent: tuple[Sent, ...] = ()  # the ladder's ledger
    ladder_added: tuple[str, ...] = ()  # people we added as assignees
    ladder_removed: tuple[str, ...] = ()  # owners we replaced
    reminded_before: bool = False
    row_gone_at: datetime | None = None  # when people were asked about a row that the document has no more
    document_seen: Mapping[str, str | None] = field(default_factory=dict)  # field -> value last seen in the document
    issue_seen: Mapping[str, str | None] = field(default_factory=dict)  # field -> value last seen on the issue
    version: int = field(default=0, compare=False)  # the store's: 0 for an item that it does not hold yet

    @property
    def issue_ref(self) -> IssueRef:
        """Return the item's issue; raises LookupError while it has none."""
        if self.issue is None:
            raise LookupError(f"The action item {self.key} has no issue yet.")
        return self.issue


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedDocument:
    """A postmortem that reached the default branch. `first_path` is the path of its items' keys."""

    repo: RepoRef
    path: str
    first_path: str
    title: str | None
    incident_date: date | None
    severity_level: int | None
    status: str | None
    visibility: str | None
    services: tuple[str, ...]
    merged_at: datetime | None
    commit: str


@dataclass(frozen=True, slots=True)
class PostedFinding:
    """A review comment of ours: open, resolved, or ignored by a person."""

    fingerprint: str
    comment_id: int
    state: str = "open"  # open | resolved | ignored
    code: str = ""  # the rule's; empty where only the forge knows it


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRecord:
    """What we have said on a change, so that nothing is said twice."""

    change: ChangeRef
    head_sha: str
    sticky_comment: int | None = None
    posted: tuple[PostedFinding, ...] = ()
    version: int = field(default=0, compare=False)  # the store's: 0 for a record that it does not hold yet


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One dated fact about an item, for the metrics: created, state, due, owner, priority, sent."""

    item: str
    at: datetime
    what: str
    was: str | None
    now: str | None
