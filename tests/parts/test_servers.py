"""The database and the queue can be killed and come back."""

import psycopg
import pytest
import redis

from tests.parts.postgres import running_postgres
from tests.parts.redis_server import running_redis

pytestmark = pytest.mark.real


def test_redis_comes_back_empty_at_its_address() -> None:
    with running_redis() as server, redis.Redis.from_url(server.url) as client:
        client.set("bell", "rung")
        server.restart()
        assert client.get("bell") is None


def test_a_flush_loses_everything() -> None:
    with running_redis() as server, redis.Redis.from_url(server.url) as client:
        client.set("bell", "rung")
        server.flush()
        assert client.get("bell") is None


def test_what_was_committed_survives_a_killed_database() -> None:
    with running_postgres(durable=True) as server, server.fresh_database() as url:
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS one")
        server.restart()
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT one FROM kept").fetchall() == [(1,)]


def test_every_test_gets_an_empty_database(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert tables == (0,)
