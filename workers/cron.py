"""Rings at fixed times: every ten seconds for rows that nobody was woken for, every minute for scheduled work.

Two of these ring twice and do no harm, because scheduled work takes a lease in SQL and records its window there.
"""

from redis import Redis
from rq.cron import CronJob, CronScheduler
from rq.utils import now

from workers import jobs
from workers.rq_bell import DRAIN, QUEUE, TICK, RqBell, connect

SWEEP_EVERY = 10  # seconds


class BellCron(CronScheduler):
    """RQ's schedule, rung through our bell: of itself it would pickle its jobs, and pile them up while nobody works."""

    def __init__(self, connection: Redis, bell: RqBell) -> None:
        super().__init__(connection=connection)
        self._rings = {DRAIN: bell.ring, TICK: bell.ring_tick}
        self.register(jobs.drain, QUEUE, interval=SWEEP_EVERY)
        self.register(jobs.tick, QUEUE, cron="* * * * *")

    def enqueue_jobs(self) -> list[CronJob]:
        """Ring for each entry whose time has come."""
        due = [job for job in self.get_jobs() if job.should_run()]
        for job in due:
            self._rings[job.func_name]()
            job.set_enqueue_time(now())
        return due


def run(redis_url: str) -> None:
    """Ring until told to stop; ends with an error where Redis goes away, to be started again."""
    BellCron(Redis.from_url(redis_url), RqBell(connect(redis_url))).start()  # type: ignore[no-untyped-call]
