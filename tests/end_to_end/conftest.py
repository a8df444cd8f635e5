"""What every end-to-end test needs: a GitHub of its own, so that nothing of another test's is installed there."""

from collections.abc import Iterator

import pytest

from tests.parts.emulator import Emulator, running_emulator


@pytest.fixture
def github() -> Iterator[Emulator]:
    """GitHub, with nothing on it yet."""
    with running_emulator() as emulator:
        yield emulator
