import os
from pathlib import Path

import pytest

from tests.app.cli.checkouts import Repository


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Repository:
    """A folder without git, outside GitHub Actions."""
    for name in [name for name in os.environ if name.startswith(("GITHUB_", "AFTERWORD_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    return Repository(tmp_path, capsys)


@pytest.fixture
def repository(folder: Repository) -> Repository:
    """A checkout with one commit."""
    folder.git("init", "-q", "-b", "main")
    folder.commit()
    return folder
