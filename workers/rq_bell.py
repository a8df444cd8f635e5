"""The bell between processes: RQ on Redis."""

import logging
from collections.abc import Callable

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue
from rq.serializers import JSONSerializer

log = logging.getLogger(__name__)

QUEUE = "afterword"
DRAIN = "workers.jobs.drain"
TICK = "workers.jobs.tick"
PENDING = 4  # more waiting rings than this wake nobody that is not awake already
JOB_TIMEOUT = 170  # seconds; a job stops taking work long before, see `workers.jobs.BUDGET`
_ANSWER_WITHIN = 0.5  # seconds that Redis has while a process that rings waits for it


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


def connect(url: str) -> Redis:
    """Return a client that gives up soon and never sends a command twice of itself."""
    return Redis.from_url(
        url,
        socket_connect_timeout=_ANSWER_WITHIN,
        socket_timeout=_ANSWER_WITHIN,
        retry=Retry(NoBackoff(), 0),
        health_check_interval=30,
    )
