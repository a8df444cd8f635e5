"""The report for machines. Keys may be added, never change meaning."""

from collections.abc import Mapping
from typing import Any

from app.domain.metrics.completion import Completion, Count
from app.domain.metrics.movers import Movers
from app.domain.metrics.rate import Rate
from app.domain.metrics.weekly import Weekly
from app.domain.tracked import TrackedItem


def report_json(report: Weekly) -> dict[str, Any]:
    """Return the figures and the week's items; rates are null where there is nothing yet."""
    week = report.week
    return {
        "version": 1,
        "generated_at": report.now.isoformat(),
        "week": {"key": week.key, "start": week.start.isoformat(), "end": week.end.isoformat()},
        "completion": _completion(report.figures),
        "movers": _movers(report.moved),
        "asks": _asks(report.moved),
    }


def _completion(figures: Completion) -> dict[str, Any]:
    return {
        **_count(figures.overall),
        "on_time_of_due": _rate(figures.on_time_of_due),
        "on_time_of_completed": _rate(figures.on_time_of_completed),
        "days_to_complete": {"n": figures.days_timed, "median": figures.median_days, "mean": figures.mean_days},
        "by_priority": _groups(figures.by_priority),
        "by_kind": _groups(figures.by_kind),
        "by_team": _groups({team or "": count for team, count in figures.by_team.items()}),
        "overdue_by_tier": dict(figures.overdue_by_tier),
        "blocked": figures.blocked,
        "stale": figures.stale,
        "orphaned": figures.orphaned,
        "due_date_moved": figures.moved,
        "backlog": [
            {"week": point.week, "opened": point.opened, "closed": point.closed, "open_at_end": point.open_at_end}
            for point in figures.trend
        ],
    }


def _count(count: Count) -> dict[str, Any]:
    return {
        "total": count.total,
        "due": count.due,
        "completed": count.completed,
        "declined": count.declined,
        "open": count.open,
        "overdue": count.overdue,
        "completion_of_due": _rate(count.of_due),
        "completion_of_all": _rate(count.of_all),
    }


def _groups(groups: Mapping[Any, Count]) -> dict[str, Any]:
    return {str(group): _count(count) for group, count in groups.items()}


def _rate(rate: Rate) -> dict[str, Any]:
    return {"part": rate.part, "n": rate.whole, "rate": rate.value}


def _movers(moved: Movers) -> dict[str, Any]:
    return {
        "opened": [_item(item) for item in moved.opened],
        "completed": [_item(item) for item in moved.completed],
        "declined": [_item(item) for item in moved.declined],
        "became_overdue": [{**_item(entry.item), "days_overdue": entry.days} for entry in moved.became_overdue],
    }


def _asks(moved: Movers) -> dict[str, Any]:
    return {
        "overdue": [{**_item(entry.item), "days_overdue": entry.days} for entry in moved.overdue],
        "orphaned": [{**_item(entry.item), "reason": entry.reason} for entry in moved.orphaned],
        "blocked": [_item(item) for item in moved.blocked],
    }


def _item(item: TrackedItem) -> dict[str, Any]:
    return {
        "key": item.key,
        "title": item.title,
        "path": item.path,
        "priority": item.priority.value,
        "due": item.due.isoformat() if item.due else None,
        "repository": item.issue.repo.name if item.issue else item.repo.name,
        "issue": item.issue.number if item.issue else None,
    }
