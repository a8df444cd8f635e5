"""How many promises were kept, how fast, and what is still open."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean, median
from typing import TypeVar

from app.domain.metrics.items import Moment, was_moved
from app.domain.metrics.rate import Rate
from app.domain.metrics.trend import WeekPoint, backlog_trend
from app.domain.metrics.weeks import Week, week_window
from app.domain.people import team_of
from app.domain.policy import Policy
from app.domain.scales import ItemState, Kind, Priority
from app.domain.tracked import LogEntry, TrackedItem

NO_TEAM = None
UNSET_KIND = "unset"
TIERS = ("early", "owner", "manager", "directors")  # early: overdue, but before the first tier
TREND_WEEKS = 12

_Group = TypeVar("_Group")


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """The items of one group. Declined ones are in `total` alone, in no rate."""

    total: int
    completed: int
    declined: int
    due: int  # whose due date is over
    completed_due: int
    overdue: int

    @property
    def open(self) -> int:
        """Return how many still wait for somebody."""
        return self.total - self.completed - self.declined

    @property
    def of_due(self) -> Rate:
        """Return the completion rate of items whose due date is over."""
        return Rate(self.completed_due, self.due)

    @property
    def of_all(self) -> Rate:
        """Return the completion rate of all items but the declined."""
        return Rate(self.completed, self.total - self.declined)


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """Follow-through at one moment. The parts of each `by_…` add up to `overall`."""

    overall: Count
    on_time_of_due: Rate
    on_time_of_completed: Rate
    by_priority: Mapping[Priority, Count]
    by_kind: Mapping[str, Count]
    by_team: Mapping[str | None, Count]  # None: no team, or a team too small to be shown
    days_timed: int  # completed items whose days are known
    median_days: float | None
    mean_days: float | None
    overdue_by_tier: Mapping[str, int]
    blocked: int
    stale: int
    orphaned: int
    moved: int  # items whose due date is not the first one
    trend: tuple[WeekPoint, ...]


def completion(
    items: Sequence[TrackedItem],
    policy: Policy,
    now: datetime,
    *,
    log: Sequence[LogEntry] = (),
    week: Week | None = None,
) -> Completion:
    """Work the figures out. The trend ends with `week`, by default the one that ended last."""
    moment = Moment.of(now, policy, log)
    kept = [item for item in items if item.state is not ItemState.WONT_DO]
    times = sorted(days for item in kept if (days := moment.days_to_complete(item)) is not None)
    teams = _teams(items, policy)
    return Completion(
        overall=_count(items, moment),
        on_time_of_due=_on_time([item for item in kept if moment.is_due(item)], moment, completed_only=False),
        on_time_of_completed=_on_time(kept, moment, completed_only=True),
        by_priority=_groups(items, lambda item: item.priority, list(Priority), moment),
        by_kind=_groups(items, lambda item: item.item_kind or UNSET_KIND, [*Kind, UNSET_KIND], moment),
        by_team=_groups(items, lambda item: teams[item.owner], [*_shown_teams(policy), NO_TEAM], moment),
        days_timed=len(times),
        median_days=median(times) if times else None,
        mean_days=fmean(times) if times else None,
        overdue_by_tier=_overdue_by_tier(items, moment),
        blocked=sum(item.state is ItemState.BLOCKED for item in items),
        stale=sum(moment.is_stale(item) for item in items),
        orphaned=sum(moment.orphan_reason(item) is not None for item in items),
        moved=sum(was_moved(item) for item in items),
        trend=backlog_trend(items, moment, week or week_window(now, policy), TREND_WEEKS),
    )


def _count(group: Sequence[TrackedItem], moment: Moment) -> Count:
    kept = [item for item in group if item.state is not ItemState.WONT_DO]
    due = [item for item in kept if moment.is_due(item)]
    return Count(
        total=len(group),
        completed=sum(item.state is ItemState.COMPLETED for item in kept),
        declined=len(group) - len(kept),
        due=len(due),
        completed_due=sum(item.state is ItemState.COMPLETED for item in due),
        overdue=sum(moment.overdue(item) > 0 for item in kept),
    )


def _groups(
    items: Sequence[TrackedItem], group_of: Callable[[TrackedItem], _Group], groups: Sequence[_Group], moment: Moment
) -> dict[_Group, Count]:
    members: dict[_Group, list[TrackedItem]] = {group: [] for group in groups}
    for item in items:
        members[group_of(item)].append(item)
    return {group: _count(group_items, moment) for group, group_items in members.items()}


def _on_time(items: Sequence[TrackedItem], moment: Moment, *, completed_only: bool) -> Rate:
    """Count what was completed by its due date; an item completed at an unknown time counts on neither side."""
    known = [item for item in items if item.state is not ItemState.COMPLETED or moment.is_on_time(item) is not None]
    whole = [item for item in known if not completed_only or item.state is ItemState.COMPLETED]
    return Rate(sum(moment.is_on_time(item) is True for item in whole), len(whole))


def _overdue_by_tier(items: Sequence[TrackedItem], moment: Moment) -> dict[str, int]:
    tiers = dict.fromkeys(TIERS, 0)
    for item in items:
        days = moment.overdue(item)
        if days > 0:
            tiers[TIERS[sum(days >= after for after in moment.policy.escalation.tiers)]] += 1
    return tiers


def _shown_teams(policy: Policy) -> list[str]:
    """Return the teams with at least two present members: the figures of one person's team are that person's."""
    gone = {login.casefold() for login, person in policy.people.items() if person.left}
    return [
        name for name, team in policy.teams.items() if len({login.casefold() for login in team.members} - gone) >= 2
    ]


def _teams(items: Sequence[TrackedItem], policy: Policy) -> dict[str | None, str | None]:
    """Return the shown team of each owner."""
    shown = set(_shown_teams(policy))
    found = {owner: team_of(owner, policy) for owner in {item.owner for item in items}}
    return {owner: team if team in shown else NO_TEAM for owner, team in found.items()}
