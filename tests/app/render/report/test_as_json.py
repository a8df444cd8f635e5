"""The report for machines has a version, nulls for what is not known, and no person."""

import json

from app.domain.metrics.weekly import weekly
from app.domain.scales import Priority
from app.render.report.as_json import report_json
from tests.app.domain.metrics.build import DONE, NOW, TEAMS, TODAY, days, item

ITEMS = [
    item(1, title="Alert on queue depth", due=TODAY - days(3), priority=Priority.P1),
    item(2, title="Cap the retry rate", due=TODAY - days(9), state=DONE, created_at=NOW - days(12.5)),
]


def test_the_figures_stand_under_their_names() -> None:
    report = report_json(weekly(ITEMS, TEAMS, NOW))
    assert report["version"] == 1
    assert report["week"] == {"key": "2026-W47", "start": "2026-11-16", "end": "2026-11-22"}
    figures = report["completion"]
    assert (figures["total"], figures["due"], figures["completed"], figures["overdue"]) == (2, 2, 1, 1)
    assert figures["completion_of_due"] == {"part": 1, "n": 2, "rate": 0.5}
    assert figures["days_to_complete"] == {"n": 1, "median": 10.5, "mean": 10.5}
    assert figures["by_priority"]["P1"]["overdue"] == 1
    assert figures["by_team"]["payments"]["total"] == 2
    assert len(figures["backlog"]) == 12


def test_what_is_not_known_is_null() -> None:
    figures = report_json(weekly([], TEAMS, NOW))["completion"]
    assert figures["completion_of_due"] == {"part": 0, "n": 0, "rate": None}
    assert figures["days_to_complete"] == {"n": 0, "median": None, "mean": None}


def test_the_weeks_items_are_listed() -> None:
    report = report_json(weekly(ITEMS, TEAMS, NOW))
    assert report["asks"]["overdue"] == [
        {
            "key": "K000000000000001",
            "title": "Alert on queue depth",
            "path": "p.md",
            "priority": "P1",
            "due": "2026-11-20",
            "repository": "acme/payments",
            "issue": 1,
            "days_overdue": 3,
        }
    ]
    assert [entry["issue"] for entry in report["movers"]["completed"]] == [2]


def test_the_report_is_plain_json_that_names_nobody() -> None:
    text = json.dumps(report_json(weekly(ITEMS, TEAMS, NOW)))
    assert "dana" not in text
