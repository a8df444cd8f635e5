"""Working time: which days count, when people are written to, how long something is overdue."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from app.domain.policy import Policy
from app.domain.scales import WEEKDAYS

_SPAN = re.compile(r"(\d{1,4}) ?(working days?|business days?|days?|d|weeks?|w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in days, all of them or only those on which people work."""

    days: int
    working: bool = False


def read_span(text: str) -> Span | None:
    """Read a length of time such as `3 days`, `5 working days` or `2w`; None where it is none."""
    match = _SPAN.fullmatch(" ".join(text.split()))
    if match is None:
        return None
    amount, unit = int(match[1]), match[2].casefold()
    if unit.startswith("w") and not unit.startswith("working"):
        return Span(amount * 7)
    return Span(amount, working=unit.startswith(("working", "business")))


def zone_of(name: str) -> tzinfo:
    """Return a time zone by its IANA name; UTC needs no zone database."""
    if name == "UTC":
        return UTC
    from zoneinfo import ZoneInfo  # slow to import, and most policies get by with UTC

    return ZoneInfo(name)


def local_date(now: datetime, zone: str) -> date:
    """Return the date that the wall calendar shows in a zone. `now` is aware."""
    return now.astimezone(zone_of(zone)).date()


def is_working_day(day: date, policy: Policy) -> bool:
    """Say whether people work on a day. A policy without working days knows no rest but its holidays."""
    return day.weekday() in _weekdays(policy) and day not in policy.holidays


def working_days_between(start: date, end: date, policy: Policy) -> int:
    """Count the working days after `start` up to and with `end`; 0 where `end` is not later."""
    if end <= start:
        return 0
    weeks, rest = divmod((end - start).days, 7)
    weekdays = _weekdays(policy)
    count = weeks * len(weekdays) + sum((start.weekday() + step) % 7 in weekdays for step in range(1, rest + 1))
    return count - sum(start < day <= end and day.weekday() in weekdays for day in set(policy.holidays))


def days_overdue(due: date, today: date, policy: Policy) -> int:
    """Count the days an item is overdue: 0 up to its due date, 1 on the day after.

    Where the policy counts working days, the days after the due date on which nobody works count nothing.
    """
    if policy.escalation.count == "working":
        return working_days_between(due, today, policy)
    return max(0, (today - due).days)


def day_after(start: date, span: Span, policy: Policy) -> date:
    """Return the day that lies a span after another, the last day of the calendar where it lies beyond.

    A span of working days ends on a working day.
    """
    try:
        return _working_day_after(start, span.days, policy) if span.working else start + timedelta(days=span.days)
    except OverflowError:
        return date.max


def next_working_moment(now: datetime, policy: Policy, zone: str | None = None) -> datetime:
    """Return `now` inside working hours, else the next hour in which work begins; in UTC.

    `zone` is a person's own, where it is not the policy's.
    """
    place = zone_of(zone or policy.time_zone)
    local = now.astimezone(place)
    if _is_working_moment(local, policy):
        return now.astimezone(UTC)
    # Each week has a working day; holidays, and a clock change that swallows the hours, can take one each.
    for ahead in range(7 * (len(policy.holidays) + 3)):
        day = local.date() + timedelta(days=ahead)
        opening = datetime.combine(day, time(policy.working_hours[0]), place).astimezone(UTC)
        if opening >= now and _is_working_moment(opening.astimezone(place), policy):
            return opening
    return now.astimezone(UTC)


def _is_working_moment(local: datetime, policy: Policy) -> bool:
    first, last = policy.working_hours
    return is_working_day(local.date(), policy) and first <= local.hour < last


def _working_day_after(start: date, days: int, policy: Policy) -> date:
    day = start
    while days > 0 or not is_working_day(day, policy):
        day += timedelta(days=1)
        days -= is_working_day(day, policy)
    return day


def _weekdays(policy: Policy) -> frozenset[int]:
    return frozenset(map(WEEKDAYS.index, policy.working_days or WEEKDAYS))
