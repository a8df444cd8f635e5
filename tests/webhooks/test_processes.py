"""The scaled way on real parts: what is acknowledged is there, whatever is killed."""

import os
import re
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from app.store.open import SqlStore, open_store
from tests.parts.postgres import running_postgres
from tests.parts.redis_server import RedisServer
from tests.webhooks.running import Server, running_server, running_worker, scaled
from tests.workers.fakes import eventually

pytestmark = pytest.mark.real


@pytest.fixture
def environ(postgres_url: str, redis_url: str) -> dict[str, str]:
    return scaled(postgres_url, redis_url)


@pytest.fixture
def store(postgres_url: str) -> Iterator[SqlStore]:
    with closing(open_store(postgres_url)) as opened:
        yield opened


@pytest.fixture
def web(environ: dict[str, str], store: SqlStore, tmp_path: Path) -> Iterator[Server]:
    with running_server("afterword-web", environ, tmp_path, "--workers", "2") as server:
        yield server


def states(store: SqlStore) -> dict[str, int]:
    """Return how many deliveries are in which state."""
    return {state: rows for name, state, rows in store.counts() if name == "inbox"}


def deliver(web: Server, count: int, first: int = 0) -> int:
    """Deliver from eight threads; return how many were acknowledged."""
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda number: web.post(delivery=f"guid-{number}"), range(first, first + count)))
    return codes.count(202)


def test_deliveries_go_from_the_web_through_the_queue_to_a_worker(
    web: Server, store: SqlStore, environ: dict[str, str], tmp_path: Path
) -> None:
    with running_worker(environ, tmp_path, "--workers", "2") as worker:
        assert deliver(web, 60) == 60
        assert eventually(lambda: states(store) == {"done": 60}, 30), worker.text()
        text = web.get("/metrics").text
        assert 'afterword_deliveries_accepted_total{event="pull_request"} 60.0' in text, "summed over both processes"
        assert web.get("/readyz").json()["status"] == "ready"
        assert worker.terminate() == 0


def test_fault_47_what_was_acknowledged_is_there_after_the_web_is_killed(web: Server, store: SqlStore) -> None:
    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(web.post, delivery=f"guid-{number}") for number in range(400)]
        while sum(future.done() for future in waiting) < 100:
            pass
        web.kill()
        acknowledged = sum(future.exception() is None and future.result() == 202 for future in waiting)
    assert 100 <= acknowledged <= sum(states(store).values()) < 400


def test_fault_50_losing_redis_loses_nothing(
    web: Server, store: SqlStore, environ: dict[str, str], tmp_path: Path, redis_server: RedisServer
) -> None:
    assert deliver(web, 10) == 10
    redis_server.kill()
    assert deliver(web, 10, first=10) == 10, "fault 15: Redis is down, and deliveries are taken"
    ready = web.get("/readyz")
    assert (ready.status_code, ready.json()["status"]) == (200, "degraded")
    with running_worker(environ, tmp_path) as worker:
        redis_server.start()
        assert eventually(lambda: states(store) == {"done": 20}, 60), worker.text()
        redis_server.flush()
        store.receive([])
        assert deliver(web, 5, first=20) == 5
        assert eventually(lambda: states(store) == {"done": 25}, 60), worker.text()


def test_fault_50_a_row_that_nobody_was_woken_for_is_swept_up(
    web: Server, store: SqlStore, environ: dict[str, str], tmp_path: Path, redis_server: RedisServer
) -> None:
    with running_worker(environ, tmp_path) as worker:
        assert deliver(web, 1) == 1
        assert eventually(lambda: states(store) == {"done": 1}, 60), worker.text()
        redis_server.kill()
        assert deliver(web, 1, first=1) == 1
        redis_server.start()
        assert eventually(lambda: states(store) == {"done": 2}, 60), worker.text()


def test_faults_14_and_52_while_the_database_is_away_deliveries_are_to_be_sent_again(
    redis_url: str, tmp_path: Path
) -> None:
    with running_postgres(durable=True) as postgres:
        with running_server("afterword-web", scaled(postgres.url(), redis_url), tmp_path) as web:
            assert web.post(delivery="before") == 202
            postgres.kill()
            assert web.post(delivery="during") == 503
            assert web.get("/readyz").status_code == 503
            assert web.get("/healthz").status_code == 200
            postgres.start()
            assert eventually(lambda: web.post(delivery="after") == 202)
        with psycopg.connect(postgres.url()) as connection:
            kept = {row[0] for row in connection.execute("SELECT delivery FROM deliveries")}
    assert {"before", "after"} <= kept


def horses(store: SqlStore, worker_log: Path) -> list[int]:
    """Return the processes that run a job right now: those whose parent's parent is a worker of ours."""
    running = []
    for status in Path("/proc").glob("[0-9]*/cmdline"):
        pid = int(status.parent.name)
        try:
            if b"tests.workers.echo" in status.read_bytes() and os.getpgid(pid) == pid and os.getsid(pid) != pid:
                running.append(pid)
        except (ProcessLookupError, FileNotFoundError):
            continue
    return running


def test_fault_47_a_job_that_is_killed_is_taken_up_again(
    web: Server, store: SqlStore, environ: dict[str, str], tmp_path: Path
) -> None:
    with running_worker({**environ, "ECHO_SECONDS": "3"}, tmp_path) as worker:
        assert web.post(b"slow", delivery="slow-one") == 202
        assert eventually(lambda: store.value("began") == "slow-one", 30), worker.text()
        ours = [pid for pid in horses(store, worker.log) if os.getsid(pid) == worker.process.pid]
        assert ours
        for pid in ours:
            os.kill(pid, signal.SIGKILL)
        assert eventually(lambda: states(store) == {"done": 1}, 60), worker.text()


def test_fault_49_a_worker_that_is_asked_to_end_finishes_what_it_holds(
    web: Server, store: SqlStore, environ: dict[str, str], tmp_path: Path
) -> None:
    with running_worker({**environ, "ECHO_SECONDS": "2"}, tmp_path) as worker:
        for number in range(4):
            assert web.post(b"slow", delivery=f"slow-{number}") == 202
        assert eventually(lambda: store.value("began") is not None, 30), worker.text()
        assert worker.terminate() == 0
        left = states(store)
        assert "claimed" not in left, "what was begun was finished"
        assert left["received"] >= 1, "what was not begun was handed back"


def test_fault_55_a_poisoned_delivery_is_dead_after_its_attempts_and_the_rest_goes_on(
    web: Server, store: SqlStore, environ: dict[str, str], tmp_path: Path
) -> None:
    assert web.post(b"poison", delivery="poison") == 202
    assert deliver(web, 5) == 5
    with running_worker(environ, tmp_path) as worker:
        assert eventually(lambda: states(store) == {"dead": 1, "done": 5}, 90), worker.text()


def test_fault_107_no_secret_is_in_any_log(
    web: Server, store: SqlStore, environ: dict[str, str], tmp_path: Path
) -> None:
    web.post(delivery="guid-1")
    web.post(delivery="guid-2", X_Hub_Signature_256="sha256=00")
    with running_worker(environ, tmp_path, "--burst") as worker:
        worker.process.wait(60)
        logs = web.text() + worker.text()
    assert environ["AFTERWORD_GITHUB_WEBHOOK_SECRET"] not in logs
    assert re.search(r"://[^/\s]*:[^/\s]*@", logs) is None
