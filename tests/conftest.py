"""The real services that tests may ask for; each starts once for a test run, and every test finds it clean."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.parts.contract import checked_requests, read_contract
from tests.parts.emulator import Emulator, running_emulator
from tests.parts.postgres import PostgresServer, running_postgres
from tests.parts.redis_server import RedisServer, running_redis
from tests.shared import shared_path

# A busy machine makes a property test slow, which is no failure of what it tests.
settings.register_profile("afterword", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("afterword")


@pytest.fixture(scope="session")
def _emulator() -> Iterator[Emulator]:
    with running_emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(_emulator: Emulator) -> Emulator:
    """GitHub and Slack, without faults, with an empty log, and with webhooks that go nowhere yet."""
    _emulator.reset_controls()
    return _emulator


@pytest.fixture
def repo(emulator: Emulator) -> str:
    """Return `owner/name` of a new private repository that has the App installed."""
    return emulator.create_repo()


@pytest.fixture
def github_contract(emulator: Emulator) -> Iterator[list[str]]:
    """Fail a test whose requests GitHub would not take; yields what was wrong so far."""
    contract = read_contract(shared_path("contracts/github-openapi.json"))
    with checked_requests(contract, emulator.base_url) as complaints:
        yield complaints
    assert complaints == []


@pytest.fixture(scope="session")
def _redis() -> Iterator[RedisServer]:
    with running_redis() as server:
        yield server


@pytest.fixture
def redis_server(_redis: RedisServer) -> RedisServer:
    """Redis, empty; a test may kill it, and it is started again for the next."""
    _redis.restart_if_dead()
    _redis.flush()
    return _redis


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """Return the address of an empty Redis."""
    return redis_server.url


@pytest.fixture(scope="session")
def _postgres() -> Iterator[PostgresServer]:
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(_postgres: PostgresServer) -> Iterator[str]:
    """Return the address of an empty database; a test that kills the server starts its own, `running_postgres`."""
    with _postgres.fresh_database() as url:
        yield url
