"""The metrics issue is posted once per ISO week, and the one before it is closed and linked."""

import pytest

from app.services.reports import weekly_body, weekly_json
from tests.app.services.stage import Stage, document

ALERT = "Alert on disk space | Dana | 2026-03-20 | P1 | open"


def test_each_week_has_one_issue_and_closes_the_one_before() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    stage.work.tick(stage.clock.now())
    stage.forward(21)
    reports = {number: stage.forge.issue(number) for number in stage.issues("postmortem-report")}
    assert [issue.title for issue in reports.values()] == [  # type: ignore[union-attr]
        "Postmortem metrics, week 2026-W10",
        "Postmortem metrics, week 2026-W11",
        "Postmortem metrics, week 2026-W12",
    ]
    assert [issue.state for issue in reports.values()] == ["closed", "closed", "open"]  # type: ignore[union-attr]
    first, second, third = reports
    assert f"The one before: #{second}" in reports[third].body  # type: ignore[union-attr]
    assert f"The one before: #{first}" in reports[second].body  # type: ignore[union-attr]


def test_two_schedulers_post_it_once() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    stage.work.tick(stage.clock.now())
    stage.forward(6)
    stage.forward(1)
    for _ in range(3):
        stage.work.tick(stage.clock.now())
        stage.settle()
    assert len(stage.issues("postmortem-report")) == 1


@pytest.mark.parametrize("days", [9, 15, 40])
def test_days_of_downtime_make_one_catch_up(days: int) -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    stage.work.tick(stage.clock.now())
    stage.forward(7)
    before = len(stage.issues("postmortem-report"))
    from datetime import timedelta

    stage.clock.forward(timedelta(days=days))
    stage.work.tick(stage.clock.now())
    stage.settle()
    assert len(stage.issues("postmortem-report")) == before + 1


def test_a_repository_that_never_asked_gets_no_report() -> None:
    stage = Stage(policy="")
    stage.work.tick(stage.clock.now())
    stage.forward(15)
    assert stage.forge.state.issues == {}


def test_a_lost_answer_posts_the_week_once() -> None:
    from app.errors import UnclearWrite

    stage = Stage()
    stage.merge(document(ALERT))
    stage.work.tick(stage.clock.now())
    stage.forward(6)
    stage.forge.fail_next(UnclearWrite("lost"), committed=True, times=5)
    stage.forward(1)
    stage.settle()
    assert len(stage.issues("postmortem-report")) == 1


@pytest.mark.parametrize(("visibility", "rows"), [("restricted", 0), ("internal", 1)])
def test_a_report_leaves_out_what_its_document_keeps_to_fewer(visibility: str, rows: int) -> None:
    stage = Stage()
    stage.merge(document(ALERT, head=f"- **Visibility**: {visibility}"))
    assert weekly_json(stage.context)["completion"]["total"] == rows
    assert ("a fine place to start from" in weekly_body("2026-W12", stage.context)) is not bool(rows)
