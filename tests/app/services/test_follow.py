"""Issue state flows back, by webhook and without any."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.scales import ItemState, Priority
from app.services.reconcile import reconcile
from app.services.reports import weekly_json
from tests.app.services.stage import Stage, document

ALERT = "Alert on disk space | Dana | 2026-03-20 | P1 | open"
LIMIT = "Limit the dead letters | lee | 2026-03-27 | P2 | open"


@pytest.fixture(params=["webhook", "sweep"])
def stage(request: pytest.FixtureRequest) -> Stage:
    """Return a stage with one item, whose `settle` hears of events by webhook, or only by the reconciling sweep."""
    stage = Stage()
    stage.merge(document(ALERT))
    if request.param == "sweep":
        stage.clock.forward(timedelta(hours=1))

        def without_webhooks(times: int = 1) -> None:
            stage.forges.take_events()
            reconcile(stage.context)

        stage.settle = without_webhooks  # type: ignore[method-assign]
    return stage


def the_item(stage: Stage):  # type: ignore[no-untyped-def]
    (item,) = stage.items().values()
    return item


def test_a_closed_issue_completes_its_item_at_the_forges_time(stage: Stage) -> None:
    number = the_item(stage).issue.number
    stage.forge.close_issue(number, by="dana")
    stage.settle()
    item = the_item(stage)
    assert item.state is ItemState.COMPLETED
    assert item.closed_at == stage.forge.issue(number).closed_at  # type: ignore[union-attr]


def test_an_issue_closed_as_not_planned_declines_its_item(stage: Stage) -> None:
    stage.forge.close_issue(the_item(stage).issue.number, by="dana", reason="not_planned")
    stage.settle()
    assert the_item(stage).state is ItemState.WONT_DO


def test_reopening_clears_the_completion(stage: Stage) -> None:
    number = the_item(stage).issue.number
    stage.forge.close_issue(number, by="dana")
    stage.settle()
    stage.forge.reopen_issue(number, by="dana")
    stage.settle()
    assert (the_item(stage).state, the_item(stage).closed_at) == (ItemState.OPEN, None)


def test_labels_and_assignees_flow_back(stage: Stage) -> None:
    number = the_item(stage).issue.number
    stage.forge.label_issue(number, by="dana", add=("status:in-progress", "priority:P0"), remove=("priority:P1",))
    stage.forge.assign_issue(number, ("omar",), by="dana")
    stage.settle()
    item = the_item(stage)
    assert (item.state, item.priority, item.owner) == (ItemState.IN_PROGRESS, Priority.P0, "omar")


def test_the_figures_follow(stage: Stage) -> None:
    before = weekly_json(stage.context)["completion"]
    stage.forge.close_issue(the_item(stage).issue.number, by="dana")
    stage.settle()
    after = weekly_json(stage.context)["completion"]
    assert (before["completed"], after["completed"]) == (0, 1)


def test_events_in_any_order_end_in_the_same_state() -> None:
    stage = Stage()
    stage.merge(document(ALERT, LIMIT))
    first, second = sorted(stage.issues())
    stage.forge.close_issue(first, by="dana")
    stage.forge.reopen_issue(first, by="dana")
    stage.forge.close_issue(second, by="lee", reason="not_planned")
    events = stage.forges.take_events()
    stage.forges.events.extend(reversed(events))
    stage.settle(times=2)
    assert [stage.items()[title].state for title in ("Alert on disk space", "Limit the dead letters")] == [
        ItemState.OPEN,
        ItemState.WONT_DO,
    ]


def test_a_deleted_issue_is_not_opened_again() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    (number,) = stage.issues()
    stage.forge.delete_issue(number)
    stage.settle()
    stage.merge(document(ALERT, LIMIT))
    stage.forward(10)
    assert list(stage.issues().values()) == ["Limit the dead letters"]
    assert stage.items()["Alert on disk space"].state is ItemState.WONT_DO


def test_a_merge_nobody_told_of_is_found_by_the_sweep() -> None:
    stage = Stage()
    stage.work.tick(stage.clock.now())
    stage.settle()
    stage.forge.push({"postmortems/a.md": document(ALERT)}, by="lee")
    stage.forges.take_events()
    stage.forward(3)
    assert list(stage.issues().values()) == ["Alert on disk space"]


def test_a_clock_that_ran_ahead_hides_nothing_once_it_is_right_again() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    reconcile(replace(stage.context, now=stage.clock.now() + timedelta(days=3)))
    stage.forge.close_issue(the_item(stage).issue.number, by="dana")
    stage.forges.take_events()
    reconcile(stage.context)
    assert the_item(stage).state is ItemState.COMPLETED


def test_two_copies_of_one_item_come_down_to_the_lower_number() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    (number,) = stage.issues()
    issue = stage.forge.issue(number)
    assert issue is not None
    copy = stage.forge.open_issue(issue.title, issue.body, by=stage.forge.login(), labels=issue.labels)
    stage.forges.take_events()
    stage.forward(1)
    assert stage.forge.issue(copy).state_reason == "duplicate"  # type: ignore[union-attr]
    assert stage.items()[issue.title].issue == issue.ref
    assert stage.items()[issue.title].state is ItemState.OPEN
