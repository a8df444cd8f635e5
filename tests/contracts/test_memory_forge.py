from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from app.forges.memory.forge import MemoryForges
from tests.contracts.forge_contract import EventContract, ForgeContract
from tests.contracts.stage import KEYS, Stage


class TestMemoryForge(ForgeContract, EventContract):
    @pytest.fixture
    def stage(self) -> Stage:
        ticks = count()
        forges = MemoryForges(lambda: datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(seconds=next(ticks)), KEYS)
        forge = forges.add("acme/postmortems", members=("dana", "lee"))
        return Stage(forge, forge)
