"""What is remembered, and the work lists. Times are aware datetimes in UTC."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.effects import Applied, Effect
from app.domain.plan import Plan
from app.domain.refs import ChangeRef, IssueRef, RepoRef
from app.domain.tracked import LogEntry, ReviewRecord, TrackedDocument, TrackedItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One webhook delivery as it came in. `source` is the host and hook target, `id` the forge's id of the event."""

    source: str
    id: str
    event: str
    body: bytes
    installation: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedDelivery:
    """A delivery that this worker holds until its lease ends."""

    row: int
    fence: int
    attempts: int
    delivery: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRecord:
    """A stored delivery without its body, for people to look at."""

    source: str
    id: str
    event: str
    installation: int
    state: str  # received | claimed | done | parked | dead
    attempts: int
    reason: str | None
    received_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneLease:
    """The right to write in one lane until `expires`; whoever takes the lane next has a higher fence."""

    lane: str
    fence: int
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One effect that this worker holds. `unclear` says that an earlier attempt may have arrived: look it up first."""

    row: int
    effect: Effect
    attempts: int
    unclear: bool


class Inbox(Protocol):
    """Deliveries: stored once per (source, id), handled at least once, finished once."""

    def receive(self, deliveries: Sequence[Delivery]) -> None:
        """Commit deliveries in one transaction; one that failed or was parked is due again, others that stand stay."""

    def claim_deliveries(self, limit: int) -> Sequence[ClaimedDelivery]:
        """Take due deliveries, oldest first and fairly by installation, for the length of a lease."""

    def finish_delivery(self, claimed: ClaimedDelivery, state: str = "done") -> None:
        """Mark a held delivery done, or parked."""

    def retry_delivery(self, claimed: ClaimedDelivery, reason: str, wait: float) -> None:
        """Give a delivery back for `wait` seconds, doubled at each attempt; after the last one it is dead."""

    def replay_deliveries(self, states: Sequence[str] = ("dead", "parked"), *, delivery: str | None = None) -> int:
        """Make deliveries due again, or only the one with that id; return how many."""

    def deliveries(self, states: Sequence[str] = (), *, limit: int = 100) -> Sequence[DeliveryRecord]:
        """Return stored deliveries, newest first."""

    def inbox_age(self) -> float:
        """Return for how many seconds the oldest delivery has been waiting, 0 where none waits."""

    def purge_deliveries(self, older_than_days: float) -> int:
        """Delete deliveries that are finished, parked or dead and came in so many days ago; return how many."""


class Outbox(Protocol):
    """Planned effects: one lane per credential, in order, paced."""

    def take_lane(self) -> LaneLease | None:
        """Take a lane that has a due effect and that nobody holds; None where there is nothing to do now."""

    def next_effect(self, lease: LaneLease) -> OutboxRow | None:
        """Mark the lane's next due effect as being sent and extend the lease; None when none is due or it is lost."""

    def settle(self, lease: LaneLease, row: OutboxRow, applied: Applied, plan: Plan, pause: float) -> bool:
        """Record an answer and what follows from it in one transaction, and rest the lane for `pause` seconds."""

    def postpone(self, lease: LaneLease, row: OutboxRow, reason: str, wait: float, *, whole_lane: bool) -> None:
        """Give an effect that never left back for later."""

    def unclear(self, lease: LaneLease, row: OutboxRow, reason: str, wait: float) -> None:
        """Keep an effect whose answer was lost, to be looked up after `wait` seconds."""

    def bury(self, lease: LaneLease, row: OutboxRow, reason: str) -> None:
        """Give an effect up, with the reason."""

    def assume_sent(self, effects: Sequence[Effect]) -> None:
        """Let effects stand as sent without sending them, where nothing stands under their keys yet."""

    def replay_effect(self, key: str) -> bool:
        """Make a dead effect due again; return whether there was one."""

    def release_lane(self, lease: LaneLease) -> None:
        """Let the lane go."""


class Memory(Protocol):
    """Items, documents, reviews, repositories."""

    def commit(self, plan: Plan) -> int:
        """Remember and plan in one transaction; return how many effects are new or changed."""

    def item(self, key: str) -> TrackedItem | None:
        """Return one item."""

    def item_of_issue(self, issue: IssueRef) -> TrackedItem | None:
        """Return the item that an issue tracks."""

    def items(
        self, repo: RepoRef | None = None, *, path: str | None = None, live_only: bool = False
    ) -> Sequence[TrackedItem]:
        """Return items, of one repository or document, ordered by key."""

    def documents(self, repo: RepoRef | None = None) -> Sequence[TrackedDocument]:
        """Return documents, ordered by path."""

    def review(self, change: ChangeRef) -> ReviewRecord | None:
        """Return what we have said on a change."""

    def reviews(self) -> Sequence[ReviewRecord]:
        """Return what we have said on every change, ordered by repository and number."""

    def log(self, repo: RepoRef | None = None) -> Sequence[LogEntry]:
        """Return the event log, oldest first."""

    def mentions_since(self, since: datetime) -> Sequence[tuple[str, datetime]]:
        """Return (login, time) of every escalation mention in the log since a time: entries whose `what` is mention."""

    def effect_is_planned(self, key: str) -> bool:
        """Say whether an effect stands under a key, sent or not."""

    def effects(self, states: Sequence[str] = ()) -> Sequence[tuple[Effect, str, str | None]]:
        """Return (effect, state, reason) of outbox rows: planned, sending, unknown, done, dead."""

    def save_repository(self, repo: RepoRef, *, active: bool, private: bool) -> None:
        """Remember a repository under its id, and its present name; nothing is sent to one that is not active."""

    def repositories(self) -> Sequence[RepoRef]:
        """Return the repositories that have Afterword installed."""

    def forget_items(self, repo: RepoRef) -> None:
        """Drop a repository's items and documents before they are read again; outbox, reviews and log stay."""


class Schedule(Protocol):
    """Leases and windows, so that scheduled work happens once however many schedulers run."""

    def lease(self, name: str, seconds: float) -> AbstractContextManager[bool]:
        """Hold a named lease inside the block, where the value says whether we got it."""

    def last_window(self, job: str) -> str | None:
        """Return the window that a scheduled job finished last."""

    def finish_window(self, job: str, window: str) -> None:
        """Record that a job has finished a window."""

    def value(self, name: str) -> str | None:
        """Return a remembered setting, such as `paused` or a reconcile's high-water mark."""

    def set_value(self, name: str, value: str | None) -> None:
        """Remember or forget a setting."""

    def next_due_in(self, *, deliveries: bool = True) -> float | None:
        """Return the seconds until the next row is due, 0 where one is, None where nothing waits.

        With `deliveries` off only effects count.
        """


class Store(Inbox, Outbox, Memory, Schedule, Protocol):
    """The whole store. Leases and waits use the database's clock."""

    def check(self) -> None:
        """Raise TransientError where the database does not answer."""

    def close(self) -> None:
        """Close every connection."""

    def counts(self) -> Iterable[tuple[str, str, int]]:
        """Return (list, state, rows) of inbox and outbox, for metrics."""
