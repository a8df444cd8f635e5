"""One week's report: the figures of a moment, and what moved in the week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.metrics.completion import Completion, completion
from app.domain.metrics.movers import Movers, movers
from app.domain.metrics.weeks import Week, week_window
from app.domain.policy import Policy
from app.domain.tracked import LogEntry, TrackedItem


@dataclass(frozen=True, slots=True)
class Weekly:
    """What a report says about a week, as it stands at `now`."""

    week: Week
    now: datetime
    figures: Completion
    moved: Movers


def weekly(
    items: Sequence[TrackedItem],
    policy: Policy,
    now: datetime,
    *,
    week: Week | None = None,
    log: Sequence[LogEntry] = (),
) -> Weekly:
    """Work out the report of `week`, by default the one that ended last."""
    week = week or week_window(now, policy)
    return Weekly(week, now, completion(items, policy, now, log=log, week=week), movers(items, policy, now, week, log))
