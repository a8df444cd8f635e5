"""The bell in its two forms: in one process, and on RQ between processes."""

import logging
import threading
from collections.abc import Callable
from typing import Protocol

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue
from rq.serializers import JSONSerializer

from app.ports.bell import Bell

log = logging.getLogger(__name__)

QUEUE = "afterword"
DRAIN = "workers.jobs.drain"
TICK = "workers.jobs.tick"
PENDING = 4  # more waiting rings than this wake nobody that is not awake already
JOB_TIMEOUT = 170  # seconds; a job stops taking work long before, see `workers.jobs.BUDGET`
_ANSWER_WITHIN = 0.5  # seconds that Redis has while a process that rings waits for it


class CheckedBell(Bell, Protocol):
    """A bell that can say whether it would be heard."""

    def answers(self) -> bool:
        """Say whether a ring would reach a worker's queue."""


class ThreadBell:
    """Wakes a thread of this process. Rings that come before somebody waits count as one."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        """Wake whoever waits."""
        self._rung.set()

    def answers(self) -> bool:
        """Say that this bell is always heard."""
        return True

    def wait(self, seconds: float) -> None:
        """Return at the next ring, at once where one came since the last wait, or after `seconds`."""
        self._rung.wait(seconds)
        self._rung.clear()


class RqBell:
    """Puts a job without arguments on the queue. What cannot be rung is counted, and swept up later from the store."""

    def __init__(self, redis: Redis, on_failure: Callable[[], None] = lambda: None) -> None:
        self._redis = redis
        self._queue = Queue(QUEUE, connection=redis, serializer=JSONSerializer)
        self._on_failure = on_failure

    def ring(self) -> None:
        """Wake a worker, unless enough rings wait already."""
        self._enqueue(DRAIN)

    def ring_tick(self) -> None:
        """Ask a worker for the scheduled work."""
        self._enqueue(TICK)

    def answers(self) -> bool:
        """Say whether Redis answers."""
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False

    def _enqueue(self, job: str) -> None:
        try:
            if self._queue.count < PENDING:
                self._queue.enqueue(job, job_timeout=JOB_TIMEOUT, result_ttl=0, failure_ttl=86400)
        except RedisError as error:
            self._on_failure()
            log.warning("The bell did not ring: %s. The next sweep does it.", error)


class BackgroundBell:
    """Rings another bell from a thread of its own, so that a slow queue holds nobody up; rings in a row become one."""

    def __init__(self, bell: CheckedBell) -> None:
        self._bell = bell
        self._here = ThreadBell()
        self._closed = False
        threading.Thread(target=self._run, name="bell", daemon=True).start()

    def ring(self) -> None:
        """Have the other bell rung soon."""
        self._here.ring()

    def answers(self) -> bool:
        """Say whether the other bell would be heard."""
        return self._bell.answers()

    def close(self) -> None:
        """Let the thread end."""
        self._closed = True
        self._here.ring()

    def _run(self) -> None:
        while not self._closed:
            self._here.wait(3600.0)
            if not self._closed:
                self._bell.ring()


def connect(url: str) -> Redis:
    """Return a client that gives up soon and never sends a command twice of itself."""
    return Redis.from_url(
        url,
        socket_connect_timeout=_ANSWER_WITHIN,
        socket_timeout=_ANSWER_WITHIN,
        retry=Retry(NoBackoff(), 0),
        health_check_interval=30,
    )
