"""What moved in a week, and what needs somebody's decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.calendar import is_working_day
from app.domain.metrics.items import Moment
from app.domain.metrics.weeks import Week
from app.domain.policy import Policy
from app.domain.scales import ItemState
from app.domain.tracked import LogEntry, TrackedItem


@dataclass(frozen=True, slots=True)
class Orphan:
    """An open item that nobody works on, and why."""

    item: TrackedItem
    reason: str


@dataclass(frozen=True, slots=True)
class Overdue:
    """An item whose due date is over, and for how many days."""

    item: TrackedItem
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Movers:
    """The items behind the figures. What closed and became overdue is the week's; the rest is as it stands now."""

    opened: tuple[TrackedItem, ...]
    completed: tuple[TrackedItem, ...]
    declined: tuple[TrackedItem, ...]
    became_overdue: tuple[Overdue, ...]
    overdue: tuple[Overdue, ...]  # longest first
    orphaned: tuple[Orphan, ...]
    blocked: tuple[TrackedItem, ...]


def movers(
    items: Sequence[TrackedItem], policy: Policy, now: datetime, week: Week, log: Sequence[LogEntry] = ()
) -> Movers:
    """Find what moved in `week`, and what waits for a decision."""
    moment = Moment.of(now, policy, log)
    ordered = sorted(items, key=lambda item: (item.priority, item.due is None, item.due or week.end, item.key))
    closed = [
        item for item in ordered if not item.state.is_live and item.closed_at and _is_in(week, item.closed_at, moment)
    ]
    overdue = [Overdue(item, days) for item in ordered if (days := moment.overdue(item)) > 0]
    return Movers(
        opened=tuple(item for item in ordered if (at := moment.began(item)) and _is_in(week, at, moment)),
        completed=tuple(item for item in closed if item.state is ItemState.COMPLETED),
        declined=tuple(item for item in closed if item.state is ItemState.WONT_DO),
        became_overdue=tuple(entry for entry in overdue if _became_overdue_in(week, entry, moment)),
        overdue=tuple(sorted(overdue, key=lambda entry: -entry.days)),
        orphaned=tuple(Orphan(item, reason) for item in ordered if (reason := moment.orphan_reason(item))),
        blocked=tuple(item for item in ordered if item.state is ItemState.BLOCKED),
    )


def _is_in(week: Week, at: datetime, moment: Moment) -> bool:
    return week.start <= moment.day(at) <= week.end


def _became_overdue_in(week: Week, entry: Overdue, moment: Moment) -> bool:
    """Say whether an item's first overdue day lies in a week."""
    if entry.item.due is None:
        return False
    first = entry.item.due + timedelta(days=1)
    while moment.policy.escalation.count == "working" and not is_working_day(first, moment.policy):
        first += timedelta(days=1)
    return week.start <= first <= week.end
