"""The bell between processes: it wakes, it never fails whoever rings, and it does not pile up."""

import zlib
from collections.abc import Iterator

import fakeredis
import pytest
from redis import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from rq.job import Job
from rq.serializers import JSONSerializer

from workers.rq_bell import DRAIN, PENDING, QUEUE, TICK, RqBell, connect


@pytest.fixture
def redis() -> Iterator[Redis]:
    client = fakeredis.FakeStrictRedis()
    yield client
    client.close()


def jobs(redis: Redis) -> list[Job]:
    ids = [name.decode() for name in redis.lrange(f"rq:queue:{QUEUE}", 0, -1)]  # type: ignore[union-attr]
    return [Job.fetch(name, connection=redis, serializer=JSONSerializer) for name in ids]


def test_a_ring_is_a_job_without_arguments_in_json(redis: Redis) -> None:
    RqBell(redis).ring()
    (job,) = jobs(redis)
    assert (job.func_name, job.args, job.kwargs) == (DRAIN, [], {})
    raw = redis.hget(job.key, "data")
    assert isinstance(raw, bytes)
    assert JSONSerializer.loads(zlib.decompress(raw)) == [DRAIN, None, [], {}]


def test_a_tick_is_another_job(redis: Redis) -> None:
    RqBell(redis).ring_tick()
    assert [job.func_name for job in jobs(redis)] == [TICK]


def test_while_nobody_works_a_few_rings_are_enough(redis: Redis) -> None:
    bell = RqBell(redis)
    for _ in range(100):
        bell.ring()
    assert len(jobs(redis)) == PENDING


def test_fault_51_a_ring_that_arrives_twice_is_one_more_ring(redis: Redis) -> None:
    RqBell(redis).ring()
    RqBell(redis).ring()
    assert {job.func_name for job in jobs(redis)} == {DRAIN}


def test_fault_50_a_queue_that_is_down_is_counted_and_no_error() -> None:
    failures: list[int] = []
    bell = RqBell(connect("redis://127.0.0.1:1/0"), lambda: failures.append(1))
    bell.ring()
    bell.ring_tick()
    assert len(failures) == 2
    assert not bell.answers()


def test_fault_50_a_queue_that_was_flushed_is_rung_again(redis: Redis) -> None:
    bell = RqBell(redis)
    bell.ring()
    redis.flushall()
    bell.ring()
    assert len(jobs(redis)) == 1


def test_a_queue_that_is_up_answers(redis: Redis) -> None:
    assert RqBell(redis).answers()


def test_a_client_gives_up_at_once() -> None:
    with pytest.raises(RedisConnectionError):
        connect("redis://127.0.0.1:1/0").ping()
