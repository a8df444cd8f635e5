"""How the pile of open items grew and shrank, week by week."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.metrics.items import Moment
from app.domain.metrics.weeks import Week, weeks_until
from app.domain.tracked import TrackedItem


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """One week: what was opened and closed in it, declined items included, and what was open at its end."""

    week: str
    opened: int
    closed: int
    open_at_end: int


def backlog_trend(items: Sequence[TrackedItem], moment: Moment, last: Week, count: int) -> tuple[WeekPoint, ...]:
    """Return the weeks up to `last`. An item whose beginning is not known was there from the first."""
    spans = [
        (
            moment.day(began) if (began := moment.began(item)) else None,
            moment.day(item.closed_at) if item.closed_at and not item.state.is_live else None,
        )
        for item in items
        if item.state.is_live or item.closed_at
    ]
    return tuple(
        WeekPoint(
            week.key,
            sum(began is not None and week.start <= began <= week.end for began, _ in spans),
            sum(ended is not None and week.start <= ended <= week.end for _, ended in spans),
            sum((began is None or began <= week.end) and (ended is None or ended > week.end) for began, ended in spans),
        )
        for week in weeks_until(last, count)
    )
