"""The embedded workers: threads beside the web server that do what the queue's workers do."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from workers.bell import ThreadBell
from workers.drain import drain
from workers.work import Work

log = logging.getLogger(__name__)
T = TypeVar("T")

SWEEP_EVERY = 10.0  # seconds after which the list is looked at even if nobody rang
TICK_EVERY = 60.0  # seconds
_PAUSE_AFTER_ERROR = 5.0  # seconds
_LOOK_AGAIN = 0.2  # seconds between looks while a row is due that another thread or process holds


class Embedded:
    """Two threads: one empties the work list, one keeps the schedule. An error ends neither."""

    def __init__(self, work: Work, bell: ThreadBell, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._work = work
        self._bell = bell
        self._clock = clock
        self._stopping = threading.Event()
        names = {"work": self._work_on, "schedule": self._keep_schedule}
        self._threads = [threading.Thread(target=run, name=name, daemon=True) for name, run in names.items()]

    def start(self) -> None:
        """Start both threads."""
        for thread in self._threads:
            thread.start()

    def stop(self, patience: float = 20.0) -> None:
        """Let the rows in hand be finished, and wait for that up to `patience` seconds."""
        self._stopping.set()
        self._bell.ring()
        for thread in self._threads:
            thread.join(patience)

    def _work_on(self) -> None:
        while not self._stopping.is_set():
            self._guarded(lambda: drain(self._work, self._stopping.is_set))
            self._bell.wait(self._seconds_to_next())

    def _keep_schedule(self) -> None:
        while not self._stopping.is_set():
            self._guarded(lambda: self._work.tick(self._clock()))
            self._bell.ring()
            self._stopping.wait(TICK_EVERY)

    def _seconds_to_next(self) -> float:
        due_in = self._guarded(self._work.store.next_due_in)
        return SWEEP_EVERY if due_in is None else min(max(due_in, _LOOK_AGAIN), SWEEP_EVERY)

    def _guarded(self, step: Callable[[], T]) -> T | None:
        """Do one step; an error is logged, and followed by a pause."""
        try:
            return step()
        except Exception:
            log.exception("A step of the work failed; it is tried again.")
            self._stopping.wait(_PAUSE_AFTER_ERROR)
            return None
