"""A store per test: SQLite in memory, SQLite in a file, and PostgreSQL in a schema of the test's own."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from app.store.open import SqlStore, open_store

EVERY_DATABASE = ["memory", "sqlite", "postgresql"]


@pytest.fixture
def postgres_schema_url(postgres_url: str) -> Iterator[str]:
    """Give the address of an empty schema on the PostgreSQL of this test run."""
    schema = f"store_{secrets.token_hex(6)}"
    address = make_url(postgres_url).set(drivername="postgresql+psycopg")
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    own = address.set(drivername="postgresql").update_query_dict({"options": f"-csearch_path={schema}"})
    yield own.render_as_string(hide_password=False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


def url_of(database: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty database of a kind."""
    if database == "postgresql":
        return str(request.getfixturevalue("postgres_schema_url"))
    return "sqlite://" if database == "memory" else f"sqlite:///{tmp_path}/afterword.sqlite3"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def shared_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty database that several processes can open."""
    return url_of(request.param, request, tmp_path)


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlStore]:
    """Give an empty store."""
    opened = open_store(url_of(request.param, request, tmp_path))
    yield opened
    opened.close()
