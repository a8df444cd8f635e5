"""RQ's pool of forking workers, with times under which a killed process is noticed, and with the schedule beside it."""

import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from typing import Any

from redis import Redis
from rq import Queue, Worker
from rq.serializers import JSONSerializer
from rq.worker_pool import WorkerPool

from workers import jobs
from workers.rq_bell import QUEUE


class JsonQueue(Queue):
    """A queue whose jobs are JSON: who can write to Redis cannot have code run here by a pickle."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "serializer": JSONSerializer})


class PatientWorker(Worker):
    """A worker that lets its job end when asked to stop, having told it to take nothing more."""

    max_connection_wait_time = 5.0  # seconds between looks while Redis is away

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"worker_ttl": 20, "maintenance_interval": 5, "job_monitoring_interval": 5, **kwargs})

    def work(self, *args: Any, **kwargs: Any) -> bool:
        """Work without RQ's own scheduler: nothing here is enqueued for later, what waits stands in SQL."""
        return super().work(*args, **{**kwargs, "with_scheduler": False})

    def setup_work_horse_signals(self) -> None:
        """Let the job's process hear that it should end soon."""
        super().setup_work_horse_signals()  # type: ignore[no-untyped-call]
        signal.signal(signal.SIGUSR1, lambda *_: jobs.stop())

    def handle_warm_shutdown_request(self) -> None:
        """Pass the request to stop on to the job's process."""
        super().handle_warm_shutdown_request()  # type: ignore[no-untyped-call]
        if self.horse_pid:
            os.kill(self.horse_pid, signal.SIGUSR1)


class Pool(WorkerPool):
    """So many workers, and one process that rings for them; whichever dies is started again."""

    def __init__(self, redis: Redis, workers: int, schedule: Callable[[], None] | None) -> None:
        super().__init__(
            [QUEUE],
            connection=redis,
            num_workers=workers,
            worker_class=PatientWorker,
            queue_class=JsonQueue,
            serializer=JSONSerializer,
        )
        self._schedule = schedule
        self._schedule_process: BaseProcess | None = None

    def check_workers(self, respawn: bool = True) -> None:
        """Start again what has died."""
        super().check_workers(respawn)
        if self._schedule and respawn and not (self._schedule_process and self._schedule_process.is_alive()):
            # a daemon is ended with its parent, even where it was not ready yet to hear that it should stop
            self._schedule_process = get_context("fork").Process(target=self._schedule, name="schedule", daemon=True)
            self._schedule_process.start()

    def stop_workers(self) -> None:
        """Ask every process to end."""
        super().stop_workers()  # type: ignore[no-untyped-call]
        if self._schedule_process and self._schedule_process.is_alive():
            self._schedule_process.terminate()
