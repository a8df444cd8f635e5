"""The database may be busy, full, restarted or gone: what can be tried again is, and the rest is said."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from app.domain.plan import Plan
from app.errors import TransientError
from app.store import open as opening
from app.store.open import SqlStore, open_store
from tests.app.store.samples import delivery, mention
from tests.parts.postgres import PostgresServer, running_postgres


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "afterword.sqlite3"


@pytest.fixture
def sqlite_store(file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SqlStore]:
    monkeypatch.setattr(opening, "_BUSY_SECONDS", 0.5)
    store = open_store(f"sqlite:///{file}")
    yield store
    store.close()


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with running_postgres(durable=True) as started:
        yield started


@pytest.fixture
def postgres_store(server: PostgresServer) -> Iterator[SqlStore]:
    with server.fresh_database() as url:
        store = open_store(url)
        yield store
        store.close()


def test_a_writer_waits_for_another_process_to_finish(sqlite_store: SqlStore, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.1, lambda: other.execute("COMMIT")).start()
    sqlite_store.receive([delivery("a")])
    assert len(sqlite_store.claim_deliveries(1)) == 1
    other.close()


def test_a_database_that_stays_locked_is_said_and_can_be_read_meanwhile(sqlite_store: SqlStore, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(TransientError, match="database is locked"):
        sqlite_store.receive([delivery("a")])
    sqlite_store.check()
    assert sqlite_store.counts() == []
    other.close()


def test_a_full_disk_keeps_what_stood_and_says_so(sqlite_store: SqlStore) -> None:
    sqlite_store.receive([delivery("a")])
    with sqlite_store._database.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(TransientError, match="full"):
        sqlite_store.receive([delivery("b", body=b"x" * 100_000)])
    assert [claimed.delivery.id for claimed in sqlite_store.claim_deliveries(5)] == ["a"]


def test_threads_that_write_at_once_all_get_through(sqlite_store: SqlStore) -> None:
    threads = [
        threading.Thread(target=lambda n=number: sqlite_store.commit(Plan(effects=(mention(f"m{n}"),))))
        for number in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sqlite_store.counts() == [("outbox", "planned", 20)]


@pytest.mark.real
def test_postgresql_restarted_between_two_transactions_is_not_noticed(
    server: PostgresServer, postgres_store: SqlStore
) -> None:
    postgres_store.receive([delivery("a")])
    server.restart()
    assert [claimed.delivery.id for claimed in postgres_store.claim_deliveries(5)] == ["a"]


@pytest.mark.real
def test_postgresql_that_is_gone_is_said_and_nothing_is_half_done(
    server: PostgresServer, postgres_store: SqlStore
) -> None:
    server.kill()
    with pytest.raises(TransientError, match="database"):
        postgres_store.receive([delivery("a")])
    server.start()
    postgres_store.check()
    assert postgres_store.counts() == []


@pytest.mark.real
@pytest.mark.parametrize(
    ("state", "attempts"),
    [
        pytest.param("40001", 2, id="serialization failure: tried again"),
        pytest.param("40P01", 2, id="deadlock: tried again"),
        pytest.param("23505", 2, id="somebody else made the row first: tried again"),
        pytest.param("57P01", 2, id="the server is shutting down: tried again"),
        pytest.param("42P01", 1, id="a table that is not there: a fault of ours, shown as it is"),
    ],
)
def test_only_what_passes_is_tried_again(postgres_store: SqlStore, state: str, attempts: int) -> None:
    tried = []

    def work(connection: Connection) -> None:
        tried.append(state)
        if len(tried) == 1:
            connection.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$"))

    if attempts == 1:
        with pytest.raises(Exception, match="no"):
            postgres_store._database.write(work)
    else:
        postgres_store._database.write(work)
    assert len(tried) == attempts


@pytest.mark.real
def test_two_transactions_that_lock_each_other_both_get_through(postgres_store: SqlStore) -> None:
    both_hold_one = threading.Barrier(2)
    failures: list[BaseException] = []

    def lock(names: list[str]) -> None:
        waits = iter([both_hold_one.wait])

        def work(connection: Connection) -> None:
            for name in names:
                insert = "INSERT INTO settings VALUES (:name, '') ON CONFLICT (name) DO UPDATE SET value = 'again'"
                connection.execute(text(insert), {"name": name})
                next(waits, int)()

        try:
            postgres_store._database.write(work)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=lock, args=(names,)) for names in (["a", "b"], ["b", "a"])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


@pytest.mark.real
def test_webhook_bodies_are_packed_where_the_server_can(postgres_store: SqlStore) -> None:
    query = "SELECT attcompression FROM pg_attribute WHERE attrelid = 'deliveries'::regclass AND attname = 'body'"
    with postgres_store._database.engine.connect() as connection:
        assert connection.execute(text(query)).scalar() in ("l", "")
