"""What the figures ask of one action item."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.calendar import days_overdue, local_date
from app.domain.people import NOBODY
from app.domain.policy import Policy
from app.domain.scales import ItemState
from app.domain.tracked import LogEntry, TrackedItem


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, as the policy's zone shows it, and when adopted items were adopted."""

    now: datetime
    today: date
    policy: Policy
    adopted: Mapping[str, datetime]

    @classmethod
    def of(cls, now: datetime, policy: Policy, log: Sequence[LogEntry] = ()) -> "Moment":
        """Take the adoptions from the log; the first of an item counts."""
        adopted = {entry.item: entry.at for entry in reversed(log) if entry.what == "adopted"}
        return cls(now, local_date(now, policy.time_zone), policy, adopted)

    def day(self, at: datetime) -> date:
        """Return the day of another time in the policy's zone."""
        return local_date(at, self.policy.time_zone)

    def began(self, item: TrackedItem) -> datetime | None:
        """Return when an item began to count: at its adoption, else when its issue was opened."""
        return self.adopted.get(item.key, item.created_at)

    def days_to_complete(self, item: TrackedItem) -> float | None:
        """Return the days, in fractions, from an item's beginning to its end; None where one is not known."""
        began = self.began(item)
        if item.state is not ItemState.COMPLETED or item.closed_at is None or began is None or item.closed_at < began:
            return None
        return (item.closed_at - began) / timedelta(days=1)

    def is_due(self, item: TrackedItem) -> bool:
        """Say whether the due date is over; the due date itself is still time to work."""
        return item.due is not None and item.due < self.today

    def is_on_time(self, item: TrackedItem) -> bool | None:
        """Say whether an item was completed by its due date; None where a date is missing or it was not completed."""
        if item.state is not ItemState.COMPLETED or item.due is None or item.closed_at is None:
            return None
        return self.day(item.closed_at) <= item.due

    def overdue(self, item: TrackedItem) -> int:
        """Return the days an item is overdue, 0 where nobody waits for it; a blocked item is waited for."""
        if not item.state.is_live or item.due is None:
            return 0
        return days_overdue(item.due, self.today, self.policy)

    def is_stale(self, item: TrackedItem) -> bool:
        """Say whether an item that could move has had no human activity for longer than the policy allows."""
        last = item.last_human_activity or self.began(item)
        can_move = item.state in (ItemState.OPEN, ItemState.IN_PROGRESS)
        return can_move and last is not None and self.now - last > timedelta(days=self.policy.health.stale)

    def orphan_reason(self, item: TrackedItem) -> str | None:
        """Say why an open item has nobody who works on it; None where it has."""
        if not item.state.is_live:
            return None
        if not item.owner:
            return "nobody is named"
        if self.policy.people.get(item.owner, NOBODY).left:
            return f"{item.owner} has left"
        if item.unassigned_reason:
            return item.unassigned_reason
        return "nobody is assigned" if item.issue is not None and not item.assignees else None


def was_moved(item: TrackedItem) -> bool:
    """Say whether an item's due date is no longer the one it first had."""
    return item.original_due is not None and item.due != item.original_due
