"""The daily sweep: who hears about overdue items today, one tier at a time, each once."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial

from app.domain.calendar import days_overdue, next_working_moment, working_days_between, zone_of
from app.domain.effects import PostComment
from app.domain.ladder import Step, is_reachable, may_climb, next_tier, step_for
from app.domain.people import NOBODY, present
from app.domain.plan import Plan
from app.domain.policy import Policy
from app.domain.scales import ItemState
from app.domain.tracked import TrackedItem
from app.services.commit import commit
from app.services.context import Context
from app.services.fuse import blown_fuse
from app.services.ladder_effects import plan_gentle_word, plan_step, plan_step_down
from app.services.vanished import plan_closes

_NEW = timedelta(days=2)  # an owner is not reminded of what was promised only yesterday


@dataclass(frozen=True, slots=True)
class Sweep:
    """What a sweep comes to: the plan, and the steps that wait for a working hour or a free place under a cap."""

    plan: Plan
    steps: tuple[Step, ...]
    held: tuple[Step, ...]


class Hearing:
    """Who may be mentioned now: within working hours, and under the caps per person, day and week."""

    def __init__(self, context: Context) -> None:
        """Count the mentions that were planned or sent today and in the last seven days."""
        midnight = datetime.combine(context.today, datetime.min.time(), zone_of(context.policy.time_zone))
        entries = context.store.mentions_since(midnight - timedelta(days=6))
        self._context = context
        self._ever_meet = cache(partial(_ever_meet, context=context))
        self._week = Counter(login for login, _ in entries)
        self._day = Counter(login for login, at in entries if at >= midnight)

    def admits(self, people: Sequence[str]) -> bool:
        """Say whether all of them may hear something now; if so, it counts against their caps.

        Where people live so far apart that their working hours never meet, those of one of them do.
        """
        if not all(self._is_under_caps(login) for login in people) or not self._is_time_for(people):
            return False
        self._day.update(people)
        self._week.update(people)
        return True

    def _is_under_caps(self, login: str) -> bool:
        caps = self._context.policy.escalation
        return self._day[login] < caps.mentions_per_day and self._week[login] < caps.mentions_per_week

    def _is_time_for(self, people: Sequence[str]) -> bool:
        zones = frozenset(self._zone(login) for login in people) or frozenset({self._context.policy.time_zone})
        at_work = [zone for zone in zones if _is_working_hour(self._context.now, zone, self._context.policy)]
        return len(at_work) == len(zones) or (bool(at_work) and not self._ever_meet(zones))

    def _zone(self, login: str) -> str:
        policy = self._context.policy
        return policy.people.get(login, NOBODY).time_zone or policy.time_zone


def sweep(context: Context) -> int:
    """Plan today's reminders and escalations; return how many effects are new."""
    return commit(plan_sweep(context).plan, context)


def plan_sweep(context: Context) -> Sweep:
    """Say what today's sweep would do."""
    items = [item for item in context.store.items(context.repo) if item.issue is not None]
    hearing = Hearing(context)
    due = _most_severe_first(_due_steps(items, context))
    going = tuple(step for step in due if hearing.admits(step.mention))
    held = tuple(step for step in due if step not in going)
    plan = _joined(plan_step(step, context) for step in going)
    mentions = [effect for effect in plan.effects if isinstance(effect, PostComment)]
    if notice := blown_fuse("escalations", mentions, context):
        return Sweep(Plan(effects=(notice,)), (), tuple(due))
    plan += _joined(plan_step_down(item, context) for item in items if _steps_down(item, context))
    plan += _joined(_gentle_words(items, hearing, context)) + plan_closes(items, context)
    return Sweep(plan, going, held)


def _is_working_hour(now: datetime, zone: str, policy: Policy) -> bool:
    return next_working_moment(now, policy, zone) == now


def _ever_meet(zones: frozenset[str], context: Context) -> bool:
    """Say whether there is an hour of the coming week in which work is done in all of some time zones."""
    hours = (context.now + timedelta(hours=ahead) for ahead in range(24 * 7))
    return any(all(_is_working_hour(hour, zone, context.policy) for zone in zones) for hour in hours)


def _due_steps(items: Iterable[TrackedItem], context: Context) -> Iterable[Step]:
    working_days = partial(working_days_between, policy=context.policy)
    for item in items:
        overdue = _overdue(item, context)
        if overdue < 1 or not item.state.is_live:
            continue
        tier = next_tier(overdue, item.sent, context.today, context.policy, working_days)
        if tier is not None and may_climb(item, tier):
            yield step_for(item, tier, overdue, context.policy)


def _gentle_words(items: Iterable[TrackedItem], hearing: Hearing, context: Context) -> Iterable[Plan]:
    for item in items:
        left = _days_left(item, context)
        if left is not None and item.owner:
            owner = present(item.owner, context.policy)
            if hearing.admits([owner]):
                yield plan_gentle_word(item, owner, left, context)


def _days_left(item: TrackedItem, context: Context) -> int | None:
    """Return the days to the due date where the owner is to be reminded of it now."""
    quiet = item.reminded_before or item.sent or not is_reachable(item, context.policy)
    is_new = item.created_at is not None and context.now - item.created_at < _NEW
    if quiet or is_new or item.due is None or item.state not in (ItemState.OPEN, ItemState.IN_PROGRESS):
        return None
    left = (item.due - context.today).days
    return (
        left
        if context.policy.escalation.remind_before and 0 <= left <= context.policy.escalation.remind_before
        else None
    )


def _steps_down(item: TrackedItem, context: Context) -> bool:
    lifted = bool(item.ladder_added or item.ladder_removed)
    return lifted and not (item.state.is_live and _overdue(item, context) > 0)


def _overdue(item: TrackedItem, context: Context) -> int:
    return days_overdue(item.due, context.today, context.policy) if item.due else 0


def _most_severe_first(steps: Iterable[Step]) -> list[Step]:
    return sorted(steps, key=lambda step: (-step.tier, step.item.priority.value, -step.days_overdue, step.item.key))


def _joined(plans: Iterable[Plan]) -> Plan:
    return sum(plans, Plan())
