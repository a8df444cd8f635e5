"""What the queue runs. Jobs take no arguments, so a job of another release means the same to every worker."""

import os
import threading
import time
from datetime import UTC, datetime
from functools import cache

from rq.timeouts import JobTimeoutException

from app.settings import Settings, read_settings
from workers.drain import drain as drain_list
from workers.rq_bell import RqBell, connect
from workers.services import open_work
from workers.work import Work

BUDGET = 25.0  # seconds after which a job takes no more rows, so that a deploy waits no longer
_LOOK_AGAIN = 0.25  # seconds between looks for rows that are due within the budget, such as paced writes

_stopping = threading.Event()


def stop() -> None:
    """Have the running job hand back what it has not begun."""
    _stopping.set()


def drain() -> None:
    """Work until nothing more is due soon; where the budget ends first, ring again."""
    ends = time.monotonic() + BUDGET
    if _work_until(_work(), ends):
        RqBell(connect(_settings().redis_url or "")).ring()


def tick() -> None:
    """Do the scheduled work, then what it planned."""
    _work().tick(datetime.now(UTC))
    drain()


@cache
def _settings() -> Settings:
    return read_settings(os.environ, "worker")


@cache
def _work() -> Work:
    return open_work(_settings(), (JobTimeoutException,))


def _work_until(work: Work, ends: float) -> bool:
    """Work on the list; return whether rows are left that are due before the next sweep would find them."""

    def enough() -> bool:
        return _stopping.is_set() or time.monotonic() >= ends

    while True:
        drain_list(work, enough)
        due_in = work.store.next_due_in()
        if enough():
            return due_in is not None and due_in < BUDGET
        if due_in is None or due_in > ends - time.monotonic():
            return False
        _stopping.wait(min(max(due_in, _LOOK_AGAIN / 5), _LOOK_AGAIN))
