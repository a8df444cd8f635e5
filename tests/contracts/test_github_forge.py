import pytest

from tests.contracts.emulated_people import EmulatedPeople, forges_of, ref_of
from tests.contracts.forge_contract import EventContract, ForgeContract
from tests.contracts.stage import Stage
from tests.parts.emulator import Emulator


@pytest.mark.real
@pytest.mark.usefixtures("described")
class TestGitHubForge(ForgeContract, EventContract):
    @pytest.fixture
    def stage(self, emulator: Emulator, repo: str) -> Stage:
        people = EmulatedPeople(emulator, repo)
        return Stage(forges_of(emulator).open(ref_of(emulator, repo)), people)


@pytest.mark.real
@pytest.mark.usefixtures("described")
class TestGitHubForgeInAnAction(ForgeContract):
    @pytest.fixture
    def stage(self, emulator: Emulator, repo: str) -> Stage:
        people = EmulatedPeople(emulator, repo)
        forges = forges_of(emulator, app_id=None, token=emulator.actions_token(), login=None, repositories=(repo,))
        [ref] = forges.repositories()
        return Stage(forges.open(ref), people)
