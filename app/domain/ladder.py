"""The escalation ladder: owner, manager, directors; one tier at a time, each once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.people import directors, manager_of, present
from app.domain.policy import Policy
from app.domain.scales import ItemState
from app.domain.tracked import Sent, TrackedItem

OWNER, MANAGER, DIRECTORS = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Step:
    """One tier for one item: whom it mentions, and who is added to or taken from its assignees."""

    item: TrackedItem
    tier: int
    days_overdue: int
    mention: tuple[str, ...]
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


WorkingDays = Callable[[date, date], int]


def next_tier(
    days_overdue: int, sent: Sequence[Sent], today: date, policy: Policy, working_days: WorkingDays
) -> int | None:
    """Say which tier comes next, or None while nobody needs to hear anything.

    An item first seen late starts at the owner whatever its age, and climbs once per `min_gap` working days.
    """
    reached = sum(days_overdue >= after for after in policy.escalation.tiers)
    said = max((entry.tier for entry in sent), default=0)
    if said >= reached:
        return None
    last = max((entry.on for entry in sent), default=None)
    if last is not None and working_days(last, today) < policy.escalation.min_gap:
        return None
    return said + 1


def step_for(item: TrackedItem, tier: int, days_overdue: int, policy: Policy) -> Step:
    """Say whom a tier of an item mentions and assigns."""
    owner = (present(item.owner, policy),) if item.owner and is_reachable(item, policy) else ()
    if tier == OWNER:
        return Step(item, tier, days_overdue, owner or manager_of(item.owner, policy))
    above = manager_of(item.owner, policy) if tier == MANAGER else directors(item.owner, policy)
    add = tuple(login for login in above if login not in item.assignees) if tier == MANAGER else ()
    replaced = policy.escalation.reassign == "replace" and tier == MANAGER and bool(above)
    remove = tuple(login for login in (item.owner,) if replaced and login and login in item.assignees)
    return Step(item, tier, days_overdue, _distinct(owner + above), add, remove)


def is_reachable(item: TrackedItem, policy: Policy) -> bool:
    """Say whether a mention of the owner's login is sure to reach the owner, and no stranger of the same name."""
    return not item.unassigned_reason or item.owner in policy.people


def may_climb(item: TrackedItem, tier: int) -> bool:
    """Say whether an item goes to a tier at all: a blocked one is brought back to its owner's mind, no further."""
    return item.state is not ItemState.BLOCKED or tier == OWNER


def _distinct(logins: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(logins))
