"""Migrations make the schema that the code expects, once, and refuse one from the future."""

import threading
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, text

from app.errors import OperatorError
from app.store.open import open_engine, open_store
from app.store.schema import metadata


@pytest.fixture
def engine(shared_url: str) -> Iterator[Engine]:
    opened, _in_memory = open_engine(shared_url)
    yield opened
    opened.dispose()


def test_migrations_make_the_schema_that_the_code_expects(shared_url: str, engine: Engine) -> None:
    open_store(shared_url).close()
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_partial_indexes_are_the_same_in_migrations_and_code(shared_url: str, engine: Engine) -> None:
    open_store(shared_url).close()
    wanted = {
        (index.name, str(index.dialect_options[engine.dialect.name]["where"]).split()[0])
        for table in metadata.tables.values()
        for index in table.indexes
        if index.dialect_options[engine.dialect.name]["where"] is not None
    }
    query = {
        "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'",
        "postgresql": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() "
        "AND indexdef LIKE '% WHERE %'",
    }[engine.dialect.name]
    with engine.connect() as connection:
        made = {
            (name, sql.partition(" WHERE ")[2].replace("(", "").split()[0].strip(")"))
            for name, sql in connection.execute(text(query))
        }
    assert made == wanted


def test_two_processes_that_start_together_migrate_once(shared_url: str) -> None:
    failures: list[BaseException] = []

    def start() -> None:
        try:
            open_store(shared_url).close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_a_schema_of_a_newer_release_refuses_to_start(shared_url: str, engine: Engine) -> None:
    open_store(shared_url).close()
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(OperatorError, match="newer than this release"):
        open_store(shared_url)


def test_a_migration_that_fails_leaves_nothing_behind(
    shared_url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE settings (stood_here_before TEXT)"))
    with pytest.raises(Exception, match="settings"):
        open_store(shared_url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE settings"))
    store = open_store(shared_url)
    store.set_value("paused", "yes")
    assert store.value("paused") == "yes"
    store.close()
