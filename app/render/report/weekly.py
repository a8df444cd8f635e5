"""The weekly metrics issue."""

from collections.abc import Sequence
from datetime import date, datetime

from app.domain.calendar import local_date
from app.domain.metrics.audience import within_audience
from app.domain.metrics.completion import Completion, completion
from app.domain.metrics.movers import Movers, movers
from app.domain.metrics.weeks import Week, week_of_key, week_window
from app.domain.policy import Policy
from app.domain.refs import IssueRef, RepoRef
from app.domain.scales import Visibility
from app.domain.tracked import LogEntry, TrackedDocument, TrackedItem
from app.render.report.figures import render_completion
from app.render.report.lists import reference, render_asks, render_movers
from app.render.report.tables import plural, rate_text

_EMPTY = (
    "No action items are tracked here yet, and that is a fine place to start from. Once a postmortem with action items"
    " is merged, this issue shows how they fare."
)
_HOW = (
    "<sub>Completed and on-time rates leave declined items out. An item is due when its day, in the policy's time zone,"
    " is over. Figures are per group, never per person; a team is shown from two members on.</sub>"
)


def weekly_title(window: str) -> str:
    """Return the title of a week's metrics issue."""
    return f"Postmortem metrics, week {window}"


def render_weekly(
    items: Sequence[TrackedItem],
    policy: Policy,
    now: datetime,
    *,
    window: str | None = None,
    previous: IssueRef | None = None,
    late: bool = False,
    log: Sequence[LogEntry] = (),
    documents: Sequence[TrackedDocument] = (),
    audience: Visibility = Visibility.PUBLIC,
    home: RepoRef | None = None,
) -> str:
    """Return the text of a week's metrics issue; there is one even when there is nothing to count.

    `window` is the week's key, by default the one that ended last. `audience` is who can read the issue: documents
    that say they are meant for fewer stay out of it. `home` is where it is posted, by default beside the items.
    """
    week = week_of_key(window) if window else week_window(now, policy)
    shown = within_audience(items, documents, audience)
    head = _head(week, previous, home, local_date(now, policy.time_zone), late=late)
    if not shown:
        return "\n\n".join((head, _EMPTY)) + "\n"
    figures = completion(shown, policy, now, log=log, week=week)
    moved = movers(shown, policy, now, week, log)
    parts = (
        head,
        _summary(figures, moved),
        render_asks(moved, home),
        render_movers(moved, home),
        render_completion(figures),
        _HOW,
    )
    return "\n\n".join(parts) + "\n"


def _head(week: Week, previous: IssueRef | None, home: RepoRef | None, today: date, *, late: bool) -> str:
    head = f"Week {week.key}, {week.start} to {week.end}."
    if previous is not None:
        head += f" The one before: {reference(previous, home or previous.repo)}."
    if late:
        head += f" This report comes late, on {today}; its figures are those of that day."
    return head


def _summary(figures: Completion, moved: Movers) -> str:
    due = figures.overall.of_due
    kept = (
        f"Of the action items whose due date is over, {rate_text(due)} are completed."
        if due.whole
        else "No action item has reached its due date yet."
    )
    week = f"This week {plural(len(moved.completed), 'item')} closed as completed"
    return f"{kept} {week}, and {plural(len(moved.became_overdue), 'item')} became overdue."
