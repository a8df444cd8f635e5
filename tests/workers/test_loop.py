"""The embedded workers."""

from datetime import UTC, datetime

import pytest

from app.errors import TransientError
from tests.workers.fakes import FakeWork, eventually
from workers import loop
from workers.bell import ThreadBell
from workers.loop import Embedded

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "_PAUSE_AFTER_ERROR", 0.01)


def test_work_begins_at_the_ring() -> None:
    work, bell = FakeWork(), ThreadBell()
    embedded = Embedded(work, bell, lambda: NOW)  # type: ignore[arg-type]
    embedded.start()
    assert work.done.wait(10)
    work.done.clear()
    work.deliveries = 30
    bell.ring()
    assert eventually(lambda: work.deliveries == 0)
    embedded.stop()


def test_the_schedule_is_kept_from_the_start() -> None:
    work = FakeWork()
    embedded = Embedded(work, ThreadBell(), lambda: NOW)  # type: ignore[arg-type]
    embedded.start()
    assert eventually(lambda: work.ticks == [NOW])
    embedded.stop()


def test_a_row_that_is_due_soon_needs_no_ring() -> None:
    work = FakeWork()
    work.store.due_in.extend([0.05] * 50)
    embedded = Embedded(work, ThreadBell(), lambda: NOW)  # type: ignore[arg-type]
    embedded.start()
    assert eventually(lambda: len(work.limits) > 8)
    embedded.stop()


@pytest.mark.parametrize("error", [TransientError("down"), RuntimeError("surprise")])
def test_an_error_ends_neither_thread(error: Exception) -> None:
    work = FakeWork(deliveries=5)
    work.failures.extend([error] * 3)
    work.store.due_in.extend([0.0] * 10)
    embedded = Embedded(work, ThreadBell(), lambda: NOW)  # type: ignore[arg-type]
    embedded.start()
    assert eventually(lambda: work.deliveries == 0)
    embedded.stop()


def test_stopping_waits_for_what_is_in_hand_and_takes_no_more() -> None:
    work, bell = FakeWork(), ThreadBell()
    embedded = Embedded(work, bell, lambda: NOW)  # type: ignore[arg-type]
    embedded.start()
    assert work.done.wait(10)
    embedded.stop()
    work.deliveries = 5
    bell.ring()
    assert work.deliveries == 5
