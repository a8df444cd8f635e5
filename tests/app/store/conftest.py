"""A store per test: SQLite in memory, SQLite in a file, and PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.open import SqlStore, open_store
from tests.app.store.samples import empty
from tests.parts.postgres import PostgresServer


@pytest.fixture(scope="session")
def migrated_postgres_url(_postgres: PostgresServer) -> Iterator[str]:
    """Give the address of one database for all tests that only want an empty store, so that it is made once."""
    with _postgres.fresh_database() as url:
        yield url


def url_of(database: str, request: pytest.FixtureRequest, tmp_path: Path, *, own: bool = False) -> str:
    """Give the address of an empty database of a kind; of PostgreSQL one that others have used, unless it is `own`."""
    if database == "postgresql":
        return str(request.getfixturevalue("postgres_url" if own else "migrated_postgres_url"))
    return "sqlite://" if database == "memory" else f"sqlite:///{tmp_path}/afterword.sqlite3"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def shared_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty database that several processes can open."""
    return url_of(request.param, request, tmp_path, own=True)


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlStore]:
    """Give an empty store."""
    opened = open_store(url_of(request.param, request, tmp_path))
    empty(opened)
    yield opened
    opened.close()
