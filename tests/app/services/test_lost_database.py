"""A database that is gone, and nobody rebuilt it: nothing that stands on the forge is said again."""

from collections.abc import Callable

import pytest

from app.domain.scales import ItemState
from app.services.reports import post_weekly
from tests.app.services.stage import PATH, Stage, document

ALERT = "Alert on disk space | Dana | 2026-03-10 | P1 | open"
LIMIT = "Limit the dead letters | lee | 2026-03-27 | P2 | open"


@pytest.fixture
def stage() -> Stage:
    """Return a stage where an owner was reminded and a week reported, before the database was lost."""
    stage = Stage()
    stage.work.tick(stage.clock.now())
    stage.merge(document(ALERT, LIMIT))
    stage.forward(9)
    post_weekly("2026-W10", stage.context)
    stage.settle()
    stage.start_over()
    return stage


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(lambda stage: stage.forward(1), id="the schedule comes first"),
        pytest.param(
            lambda stage: stage.forge.push({PATH: document(ALERT, LIMIT, head="Twice.\n")}, by="lee"),
            id="a push comes first",
        ),
        pytest.param(lambda stage: stage.forge.comment(1, "On it.", by="dana"), id="a comment comes first"),
    ],
)
def test_what_comes_first_finds_everything_that_was_said(stage: Stage, first: Callable[[Stage], object]) -> None:
    issues, said = stage.issues(), {number: stage.mentions(number) for number in stage.issues()}
    assert any(said.values())
    first(stage)
    stage.settle()
    stage.work.tick(stage.clock.now())
    stage.settle()
    post_weekly("2026-W10", stage.context)
    stage.settle()
    assert stage.issues() == issues
    assert {number: stage.mentions(number) for number in issues} == said
    assert len(stage.issues("postmortem-report")) == 1
    assert {item.state for item in stage.items().values()} == {ItemState.OPEN}


def test_a_new_repository_has_nothing_to_read_back() -> None:
    stage = Stage()
    stage.forward(1)
    stage.merge(document(ALERT))
    assert list(stage.issues().values()) == ["Alert on disk space"]
