from pathlib import Path

import pytest

from tests.action.runner import Runner, copy_action


@pytest.fixture(scope="session")
def _action(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("action")
    copy_action(folder)
    return folder


@pytest.fixture(scope="session")
def _environments(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return where the action installs itself, one place for all processes of this test run."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "action-environments"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def runner(tmp_path: Path, _action: Path, _environments: Path) -> Runner:
    """The action, in a checkout with one commit and a trap for every module that it could take from there."""
    return Runner(tmp_path, _action, _environments)
