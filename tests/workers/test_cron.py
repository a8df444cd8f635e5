"""The schedule that rings."""

from collections.abc import Iterator
from datetime import timedelta

import fakeredis
import pytest
from redis import Redis
from rq.cron import CronJob
from rq.job import Job
from rq.serializers import JSONSerializer

from workers.cron import BellCron
from workers.rq_bell import DRAIN, PENDING, QUEUE, TICK, RqBell


@pytest.fixture
def redis() -> Iterator[Redis]:
    client = fakeredis.FakeStrictRedis()
    yield client
    client.close()


def rung(redis: Redis) -> list[str]:
    """Return what waits on the queue, read as JSON."""
    ids = [name.decode() for name in redis.lrange(f"rq:queue:{QUEUE}", 0, -1)]  # type: ignore[union-attr]
    return [Job.fetch(name, connection=redis, serializer=JSONSerializer).func_name for name in ids]


def make_due(cron: BellCron, name: str) -> CronJob:
    """Move an entry's time to now."""
    job: CronJob = next(job for job in cron.get_jobs() if job.func_name == name)
    assert job.next_enqueue_time is not None
    job.next_enqueue_time -= timedelta(minutes=1)
    return job


def test_rows_are_swept_up_from_the_start_and_scheduled_work_at_the_minute(redis: Redis) -> None:
    cron = BellCron(redis, RqBell(redis))
    cron.enqueue_jobs()
    assert rung(redis) == [DRAIN]
    make_due(cron, TICK)
    cron.enqueue_jobs()
    assert rung(redis) == [DRAIN, TICK]


def test_an_entry_rings_again_at_its_next_time_only(redis: Redis) -> None:
    cron = BellCron(redis, RqBell(redis))
    cron.enqueue_jobs()
    cron.enqueue_jobs()
    assert rung(redis) == [DRAIN]
    make_due(cron, DRAIN)
    cron.enqueue_jobs()
    assert rung(redis) == [DRAIN, DRAIN]


def test_fault_58_two_schedules_ring_twice_and_pile_nothing_up(redis: Redis) -> None:
    crons = [BellCron(redis, RqBell(redis)) for _ in range(2)]
    for _ in range(20):
        for cron in crons:
            cron.enqueue_jobs()
            make_due(cron, DRAIN)
    assert rung(redis) == [DRAIN] * PENDING


def test_the_schedule_can_be_looked_at_in_redis(redis: Redis) -> None:
    cron = BellCron(redis, RqBell(redis))
    cron.save()
    assert BellCron.__mro__[1].fetch(cron.name, redis).get_jobs()[0].func_name == DRAIN
