from collections.abc import Callable, Iterator

import pytest

from app.forges.github.forge import GitHubForge
from tests.contracts.emulated_people import EmulatedPeople, described, forges_of, ref_of
from tests.parts.emulator import Emulator
from tests.parts.emulator_seed import PERMISSIONS

__all__ = ["described"]


@pytest.fixture
def people(emulator: Emulator, repo: str) -> EmulatedPeople:
    """Return the people of a new repository."""
    return EmulatedPeople(emulator, repo)


@pytest.fixture
def forge(emulator: Emulator, repo: str, described: None) -> GitHubForge:
    """Return a new repository as the App sees it."""
    return forges_of(emulator).open(ref_of(emulator, repo))


@pytest.fixture
def change_installation(emulator: Emulator) -> Iterator[Callable[..., None]]:
    """Return a way to change the installation, which is as it was after the test."""
    yield emulator.change_installation
    emulator.change_installation(permissions=PERMISSIONS, suspended_at=None)
