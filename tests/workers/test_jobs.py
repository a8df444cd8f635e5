"""What the queue runs."""

import inspect
from collections.abc import Iterator
from importlib import import_module

import fakeredis
import pytest
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer
from rq.timeouts import JobTimeoutException

from tests.workers.fakes import FakeWork
from workers import jobs
from workers.rq_bell import DRAIN, QUEUE, TICK, RqBell


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> FakeWork:
    fake = FakeWork()
    monkeypatch.setattr(jobs, "_work", lambda: fake)
    return fake


@pytest.fixture
def rings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Count how often a job rings for its successor."""
    rung: list[int] = []
    monkeypatch.setenv("AFTERWORD_GITHUB_TOKEN", "t")
    monkeypatch.setenv("AFTERWORD_MARKER_KEY", "k")
    monkeypatch.setenv("AFTERWORD_REDIS_URL", "redis://127.0.0.1:1/0")
    monkeypatch.setattr(RqBell, "ring", lambda _self: rung.append(1))
    jobs._settings.cache_clear()
    yield rung
    jobs._settings.cache_clear()
    jobs._stopping.clear()


@pytest.mark.parametrize("name", [DRAIN, TICK])
def test_fault_57_a_job_takes_no_arguments(name: str) -> None:
    module, _, function = name.rpartition(".")
    assert not inspect.signature(getattr(import_module(module), function)).parameters


def test_a_drain_empties_the_list(work: FakeWork, rings: list[int]) -> None:
    work.deliveries = 50
    jobs.drain()
    assert work.deliveries == 0
    assert rings == []


def test_a_tick_does_the_scheduled_work_and_then_what_it_planned(work: FakeWork, rings: list[int]) -> None:
    work.effects = 3
    jobs.tick()
    assert len(work.ticks) == 1
    assert work.effects == 0


def test_rows_that_are_due_within_the_budget_are_waited_for(work: FakeWork, rings: list[int]) -> None:
    work.store.due_in.extend([0.01, 0.01])
    jobs.drain()
    assert len([1 for name, _ in work.limits if name == "deliveries"]) == 3


def test_a_job_whose_budget_ends_rings_for_the_next(
    work: FakeWork, rings: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "BUDGET", 0.0)
    work.store.due_in.append(-1.0)
    jobs.drain()
    assert rings == [1]


def test_fault_49_a_job_that_is_asked_to_stop_hands_back_and_rings(work: FakeWork, rings: list[int]) -> None:
    work.deliveries = 50
    work.store.due_in.append(0.0)
    jobs.stop()
    jobs.drain()
    assert work.deliveries == 50
    assert rings == [1]


def test_fault_56_a_timeout_is_not_swallowed(work: FakeWork, rings: list[int]) -> None:
    work.failures.append(JobTimeoutException())
    with pytest.raises(JobTimeoutException):
        jobs.drain()


def test_fault_57_a_job_of_another_release_stops_nobody(work: FakeWork) -> None:
    redis = fakeredis.FakeStrictRedis()
    queue = Queue(QUEUE, connection=redis, serializer=JSONSerializer)
    queue.enqueue("workers.jobs.something_of_tomorrow", 2, when="later")
    queue.enqueue(DRAIN)
    work.deliveries = 5
    SimpleWorker([queue], connection=redis, serializer=JSONSerializer).work(burst=True)
    assert work.deliveries == 0
    redis.close()
