"""ISO weeks in the policy's zone, and when the weekly report is due."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from app.domain.calendar import zone_of
from app.domain.policy import Policy

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Week(NamedTuple):
    """One ISO week: its key such as `2026-W53`, its Monday, its Sunday."""

    key: str
    start: date
    end: date


def week_of(day: date) -> Week:
    """Return the ISO week that a day lies in."""
    year, number, weekday = day.isocalendar()
    monday = day - timedelta(days=weekday - 1)
    return Week(f"{year}-W{number:02}", monday, monday + timedelta(days=6))


def week_of_key(key: str) -> Week:
    """Return the week with a key; raises ValueError where there is none."""
    year, _, number = key.partition("-W")
    return week_of(date.fromisocalendar(int(year), int(number), 1))


def weeks_until(week: Week, count: int) -> tuple[Week, ...]:
    """Return so many weeks in a row, the last of them `week`."""
    return tuple(week_of(week.start - timedelta(weeks=back)) for back in range(count - 1, -1, -1))


def week_window(now: datetime, policy: Policy) -> Week:
    """Return the week that ended last, in the policy's zone."""
    today = now.astimezone(zone_of(policy.time_zone)).date()
    return week_of(week_of(today).start - timedelta(days=1))


def weekly_is_due(now: datetime, policy: Policy, last_window: str | None) -> str | None:
    """Return the key of the week whose report is due and not yet posted, or None.

    After downtime that is one week, the last that is due, however many were missed. A `last_window` that lies in the
    future comes from a clock that ran ahead, and holds nothing back.
    """
    slot = _last_slot(now, policy)
    if slot is None:
        return None
    due = week_of(week_of(slot.date()).start - timedelta(days=1)).key
    is_posted = last_window is not None and due <= last_window <= week_window(now, policy).key
    return None if is_posted else due


def is_late(window: str, now: datetime, policy: Policy) -> bool:
    """Say whether a week's report is posted on a later day than the policy asks for."""
    slot = _last_slot(now, policy)
    today = now.astimezone(zone_of(policy.time_zone)).date()
    return slot is None or window < week_of(slot.date() - timedelta(weeks=1)).key or today > slot.date()


def _last_slot(now: datetime, policy: Policy) -> datetime | None:
    """Return the last time, by the wall clock, at which a weekly report was due; None where reports are off."""
    weekday, _, hour = policy.reports.weekly.partition(" ")
    if weekday not in WEEKDAYS:
        return None
    local = now.astimezone(zone_of(policy.time_zone)).replace(tzinfo=None)
    day = week_of(local.date()).start + timedelta(days=WEEKDAYS.index(weekday))
    slot = datetime.combine(day, time(int(hour)))
    return slot if slot <= local else slot - timedelta(weeks=1)
