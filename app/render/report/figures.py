"""The figures of follow-through, without the items behind them."""

from collections.abc import Mapping
from typing import Any

from app.domain.metrics.completion import Completion, Count
from app.domain.metrics.trend import WeekPoint
from app.render.report.tables import NOTHING_YET, chart, days_text, rate_text, table

_TIER_NAMES = {
    "early": "not yet reminded",
    "owner": "the owner's turn",
    "manager": "the manager's turn",
    "directors": "the directors' turn",
}


def render_completion(figures: Completion) -> str:
    """Return all figures as Markdown tables and charts."""
    parts = [
        "## Follow-through",
        _overview(figures),
        "## By priority",
        _chart_of("Open items by priority", figures.by_priority),
        _groups("Priority", figures.by_priority),
        "## By kind",
        _groups("Kind", figures.by_kind),
    ]
    if len(figures.by_team) > 1:
        named = {team or "no team, or a team of one": count for team, count in figures.by_team.items()}
        parts += ["## By team", _groups("Team", named)]
    parts += ["## Overdue", _overdue(figures), "## Backlog of twelve weeks", _trend(figures.trend)]
    return "\n\n".join(parts)


def _overview(figures: Completion) -> str:
    overall = figures.overall
    rows = [
        ("Items in all", overall.total),
        ("Completed", overall.completed),
        ("Declined (in no rate)", overall.declined),
        ("Open", overall.open),
        ("Due date over", overall.due),
        ("Completed, of items due", rate_text(overall.of_due)),
        ("Completed, of all items", rate_text(overall.of_all)),
        ("On time, of items due", rate_text(figures.on_time_of_due)),
        ("On time, among completed", rate_text(figures.on_time_of_completed)),
        ("Days to complete, median", days_text(figures.median_days, figures.days_timed)),
        ("Days to complete, mean", days_text(figures.mean_days, figures.days_timed)),
        ("Due date moved", figures.moved),
        ("Blocked", figures.blocked),
        ("Stale", figures.stale),
        ("With nobody on it", figures.orphaned),
    ]
    return table(("What", "Now"), rows)


def _groups(name: str, groups: Mapping[Any, Count]) -> str:
    rows = [
        (str(group), count.total, count.open, count.overdue, count.declined, rate_text(count.of_due))
        for group, count in groups.items()
        if count.total
    ]
    return table((name, "Items", "Open", "Overdue", "Declined", "Completed, of items due"), rows) if rows else _none()


def _chart_of(title: str, groups: Mapping[Any, Count]) -> str:
    return chart(title, [str(group) for group in groups], [count.open for count in groups.values()])


def _overdue(figures: Completion) -> str:
    rows = [(_TIER_NAMES[tier], count) for tier, count in figures.overdue_by_tier.items() if count or tier != "early"]
    return table(("Whose turn", "Items"), rows)


def _trend(trend: tuple[WeekPoint, ...]) -> str:
    weeks = [point.week.partition("-")[2] for point in trend]
    picture = chart(
        "Closed per week (bars) and open at its end (line)",
        weeks,
        [point.closed for point in trend],
        [point.open_at_end for point in trend],
    )
    rows = [(point.week, point.opened, point.closed, point.open_at_end) for point in trend]
    return f"{picture}\n\n{table(('Week', 'Opened', 'Closed', 'Open at its end'), rows)}"


def _none() -> str:
    return f"*{NOTHING_YET.capitalize()}.*"
