"""The real services that tests may ask for; each starts once for a test run, and every test finds it clean."""

from collections.abc import Iterator

import pytest

from tests.parts.emulator import Emulator, running_emulator


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
