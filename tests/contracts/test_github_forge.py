import pytest

from tests.contracts.emulated_people import EmulatedPeople, forges_of, ref_of
from tests.contracts.forge_contract import ForgeContract
from tests.contracts.stage import Stage
from tests.parts.emulator import Emulator


@pytest.mark.real
@pytest.mark.usefixtures("described")
class TestGitHubForge(ForgeContract):
    @pytest.fixture
    def stage(self, emulator: Emulator, repo: str) -> Stage:
        people = EmulatedPeople(emulator, repo)
        return Stage(forges_of(emulator).open(ref_of(emulator, repo)), people)
