"""Stores deliveries before they are acknowledged: many requests, one writer, one transaction for all that wait."""

import logging
import threading
import time
from collections import deque
from concurrent.futures import Future
from itertools import islice

from app.errors import TransientError
from app.ports.bell import Bell
from app.ports.store import Delivery, Inbox

log = logging.getLogger(__name__)

_BATCH_ROWS = 64
_BATCH_BYTES = 32 * 2**20
_WAITING_ROWS = 512
_WAITING_BYTES = 128 * 2**20


class Ingest:
    """Collects the deliveries of all request threads into group commits.

    While one batch is being committed the next one gathers, so nobody waits for a timer. A batch that fails, fails for
    each of its requests: what was not stored is never acknowledged. After a failure new deliveries are refused at
    once for `rest` seconds, so that a database that is down costs no request more than that.
    """

    def __init__(self, inbox: Inbox, bell: Bell, *, patience: float = 5.0, rest: float = 1.0) -> None:
        self._inbox = inbox
        self._bell = bell
        self.patience = patience  # seconds that a request waits for its commit
        self._rest = rest
        self._resting_until = 0.0
        self._waiting: deque[tuple[Delivery, Future[None]]] = deque()
        self._waiting_bytes = 0
        self._changed = threading.Condition()
        self._closed = False
        self._writer = threading.Thread(target=self._run, name="ingest", daemon=True)
        self._writer.start()

    def submit(self, delivery: Delivery) -> "Future[None]":
        """Return what is done once the delivery is committed, and fails with TransientError where it is not."""
        done: Future[None] = Future()
        with self._changed:
            refusal = self._refusal(len(delivery.body))
            if refusal:
                done.set_exception(TransientError(refusal, self._rest))
                return done
            self._waiting.append((delivery, done))
            self._waiting_bytes += len(delivery.body)
            self._changed.notify()
        return done

    @property
    def waiting(self) -> int:
        """Return how many deliveries wait for the next commit."""
        return len(self._waiting)

    def close(self) -> None:
        """Store what waits and end the writer."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._writer.join(self.patience)

    def _refusal(self, size: int) -> str | None:
        if self._closed:
            return "This process is going down."
        if time.monotonic() < self._resting_until:
            return "The store failed a moment ago."
        if len(self._waiting) >= _WAITING_ROWS or self._waiting_bytes + size > _WAITING_BYTES:
            return "Too many deliveries wait to be stored."
        return None

    def _run(self) -> None:
        while batch := self._next_batch():
            self._commit(batch)

    def _next_batch(self) -> list[tuple[Delivery, Future[None]]]:
        """Wait for deliveries and take as many as one transaction should hold; none once the ingest is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            rows, size = 0, 0
            for delivery, _ in islice(self._waiting, _BATCH_ROWS):
                size += len(delivery.body)
                if rows and size > _BATCH_BYTES:
                    break
                rows += 1
            batch = [self._waiting.popleft() for _ in range(rows)]
            self._waiting_bytes -= sum(len(delivery.body) for delivery, _ in batch)
            return batch

    def _commit(self, batch: list[tuple[Delivery, Future[None]]]) -> None:
        try:
            self._inbox.receive([delivery for delivery, _ in batch])
        except Exception:
            log.exception("%d deliveries could not be stored", len(batch))
            self._resting_until = time.monotonic() + self._rest
            for _, done in batch:
                _tell(done, TransientError("The store did not take the delivery.", self._rest))
            return
        for _, done in batch:
            _tell(done, None)
        self._bell.ring()


def _tell(done: "Future[None]", error: TransientError | None) -> None:
    # a request that gave up has cancelled its future; its row is kept, and a second delivery of it changes nothing
    if done.set_running_or_notify_cancel():
        done.set_exception(error) if error else done.set_result(None)
