"""Documents reach the default branch; what is told of them comes late, twice, or not at all."""

from collections.abc import Iterable
from itertools import permutations

import pytest

from app.domain.events import ChangeMerged, Event
from app.readers.issue_block import read_block
from tests.app.services.stage import PATH, Stage, document

OLD = "Alert on disk space | Dana | 2026-03-20 | P1 | open"
NEW = "Alert on disk space | Dana | 2026-03-27 | P1 | open"
LAST = "Alert on disk space | Dana | 2026-03-31 | P1 | open"


def tell(stage: Stage, events: Iterable[Event]) -> None:
    """Let events be heard one after the other."""
    for event in events:
        stage.forges.events.append(event)
        stage.settle()


def due(stage: Stage) -> str:
    """Return the due date that the one issue shows."""
    (number,) = stage.issues()
    issue = stage.forge.issue(number)
    assert issue is not None
    return str(read_block(issue.body).due)


def merged(stage: Stage, text: str) -> None:
    """Merge a change that nobody hears of yet."""
    stage.forge.merge(stage.forge.open_change("Edit", {PATH: text}, by="lee"), by="lena")


def three_edits(*, by_push: bool) -> tuple[Stage, list[Event]]:
    """Return a stage where a document was added and edited twice, and what there is to tell of it."""
    stage = Stage()
    for text in (OLD, NEW, LAST):
        if by_push:
            stage.forge.push({PATH: document(text)}, by="lee")
        else:
            merged(stage, document(text))
    return stage, [event for event in stage.forges.take_events() if by_push or isinstance(event, ChangeMerged)]


@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize("by_push", [True, False], ids=["pushed", "merged"])
def test_what_is_told_late_undoes_nothing(order: tuple[int, ...], by_push: bool) -> None:
    stage, events = three_edits(by_push=by_push)
    tell(stage, [events[place] for place in order])
    assert due(stage) == "2026-03-31"
    tell(stage, events)
    assert due(stage) == "2026-03-31"
    assert stage.undone() == []


def test_a_push_before_the_first_look_at_a_repository_is_not_lost() -> None:
    stage = Stage()
    stage.forge.push({PATH: document(OLD)}, by="lee")
    events = stage.forges.take_events()
    stage.work.tick(stage.clock.now())
    tell(stage, events)
    assert due(stage) == "2026-03-20"


def test_what_was_pushed_while_one_delivery_was_lost_is_there_after_the_next() -> None:
    stage = Stage()
    stage.work.tick(stage.clock.now())
    stage.forge.push({PATH: document(OLD)}, by="lee")
    stage.forges.take_events()
    stage.forge.push({"README.md": "# Hello\n"}, by="lee")
    stage.settle()
    assert due(stage) == "2026-03-20"


def test_a_push_without_postmortems_asks_the_forge_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.merge(document(OLD))
    stage.forge.push({"README.md": "# Hello\n"}, by="lee")
    monkeypatch.setattr(type(stage.forge), "changed_paths", _unexpected)
    monkeypatch.setattr(type(stage.forge), "head_sha", _unexpected)
    stage.settle()
    assert {record.state for record in stage.store.deliveries()} == {"done"}


def _unexpected(*_: object) -> None:
    raise AssertionError("the forge was asked")
