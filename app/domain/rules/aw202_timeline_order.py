"""AW202: a timeline that jumps back in time."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level

HALF_A_DAY = timedelta(hours=12)  # a longer step back is midnight gone by


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each entry that is earlier than the timed one before it."""
    day: date | None = None
    clock: time | None = None
    for entry in doc.timeline:
        if entry.clock is None:
            if entry.time is not None:  # a day on its own: what follows may be any later one
                day = clock = None
            continue
        if clock is not None and _goes_back(day, clock, entry.day, entry.clock):
            yield Remark(
                place=entry.place,
                message=f"This entry ({entry.time}) is earlier than the one above it. Put the entries in order, or "
                "write the day where it changed.",
                excerpt=entry.text,
            )
        day, clock = entry.day or day, entry.clock


def _goes_back(day: date | None, clock: time, next_day: date | None, next_clock: time) -> bool:
    if day and next_day and day != next_day:
        return next_day < day
    back = _since_midnight(clock) - _since_midnight(next_clock)
    return timedelta(0) < back <= HALF_A_DAY


def _since_midnight(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second)


TIMELINE_ORDER = Rule(
    code="AW202",
    slug="timeline-order",
    level=Level.NOTICE,
    check=check,
    summary="The timeline runs forward.",
    why="An entry in the wrong place changes what seems to have caused what. Often it is a slip, a missing day or a "
    "second time zone.",
    bad="- 10:58 we rolled back\n- 10:42 the first alert fired",
    good="- 10:42 the first alert fired\n- 10:58 we rolled back",
)
