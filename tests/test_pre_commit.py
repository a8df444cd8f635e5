"""The hook that `.pre-commit-hooks.yaml` offers, installed and run by pre-commit."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.domain.documents import is_postmortem_path
from app.domain.policy import Policy
from tests.app.cli.checkouts import BLAMING, GOOD
from tests.shared import ROOT

MANIFEST = ".pre-commit-hooks.yaml"
SHIPPED = ("app", "config", "webhooks", "workers", "pyproject.toml", "README.md", "LICENSE", MANIFEST)


def run(folder: Path, *command: str | Path, status: int | None = 0) -> str:
    """Run a program in a folder, apart from this machine's settings; return what it says."""
    who = {f"GIT_{role}_{what}": "nobody@example.com" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    apart = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_"))}
    done = subprocess.run(
        command, cwd=folder, env=inherited | who | apart, capture_output=True, text=True, timeout=240, check=False
    )
    assert status is None or done.returncode == status, done.stdout + done.stderr
    return (done.stdout + done.stderr).strip()


def committed(folder: Path) -> str:
    """Commit everything below a folder; return the commit."""
    run(folder, "git", "init", "-q")
    run(folder, "git", "add", "--all")
    run(folder, "git", "commit", "-q", "-m", "all")
    return run(folder, "git", "rev-parse", "HEAD")


def pre_commit(folder: Path, *arguments: str, status: int = 0) -> str:
    return run(folder, sys.executable, "-m", "pre_commit", *arguments, status=status)


def hook() -> dict[str, Any]:
    (found,) = yaml.safe_load((ROOT / MANIFEST).read_text())
    return dict(found)


def test_pre_commit_takes_the_manifest() -> None:
    pre_commit(ROOT, "validate-manifest", MANIFEST)


@pytest.mark.parametrize(
    "path",
    [
        "postmortems/2026-03-14-checkout.md",
        "docs/postmortems/deep/checkout.md",
        "incidents/42.md",
        "incidents/index-corruption.md",
        "postmortems/README.md",
        "postmortems/postmortem-template.md",
        "postmortems/0000-template.md",
        "incidents/Index.md",
        "README.md",
        "src/postmortems/notes.md",
    ],
)
def test_the_hook_sees_what_the_policy_calls_postmortems_by_default(path: str) -> None:
    seen = re.search(hook()["files"], path) and not re.search(hook()["exclude"], path)
    assert bool(seen) == is_postmortem_path(path, Policy())


@pytest.mark.real
def test_a_commit_with_a_finding_is_held_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    project, work = tmp_path / "project", tmp_path / "work"
    for name in SHIPPED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, project / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, project / name)
    (work / "postmortems").mkdir(parents=True)
    for name, text in {"good.md": GOOD, "blaming.md": BLAMING, "README.md": BLAMING}.items():
        (work / "postmortems" / name).write_text(text)
    config = {"repo": project.as_uri(), "rev": committed(project)}
    wanted = config | {"hooks": [{"id": "afterword", "args": ["--fail-on", "warning"]}]}
    (work / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [wanted]}))
    committed(work)
    said = pre_commit(work, "run", "--all-files", status=1)
    assert "postmortems/blaming.md" in said
    assert "2 files: 1 warning." in said
    (work / "postmortems/blaming.md").write_text(GOOD)
    assert "Passed" in pre_commit(work, "run", "--all-files")
