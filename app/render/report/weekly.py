"""The weekly metrics issue."""

from dataclasses import dataclass
from datetime import date

from app.domain.metrics.completion import Completion
from app.domain.metrics.movers import Movers
from app.domain.metrics.weekly import Weekly
from app.domain.metrics.weeks import Week
from app.domain.refs import IssueRef, RepoRef
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


@dataclass(frozen=True, slots=True)
class Posting:
    """Where a report stands among the others: its forerunner, the repository it is posted in (by default beside the
    items), and the day it comes on where that is later than the policy asks for.
    """

    previous: IssueRef | None = None
    home: RepoRef | None = None
    late_on: date | None = None


def render_weekly(report: Weekly, posting: Posting = Posting()) -> str:
    """Return the text of a week's metrics issue; there is one even when there is nothing to count."""
    figures, moved = report.figures, report.moved
    head = _head(report.week, posting)
    if not figures.overall.total:
        return "\n\n".join((head, _EMPTY)) + "\n"
    parts = (
        head,
        _summary(figures, moved),
        render_asks(moved, posting.home),
        render_movers(moved, posting.home),
        render_completion(figures),
        _HOW,
    )
    return "\n\n".join(parts) + "\n"


def _head(week: Week, posting: Posting) -> str:
    head = f"Week {week.key}, {week.start} to {week.end}."
    if posting.previous is not None:
        head += f" The one before: {reference(posting.previous, posting.home or posting.previous.repo)}."
    if posting.late_on is not None:
        head += f" This report comes late, on {posting.late_on}; its figures are those of that day."
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
