"""`action.yml` and the workflow that `afterword init` writes, as the linters of such files see them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from app.cli.main import run
from tests.shared import ROOT

ACTION = "action.yml"
WORKFLOW = ".github/workflows/afterword.yml"
FORM = ".github/ISSUE_TEMPLATE/incident.yml"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `afterword init` writes, with our action beside it."""
    folder = tmp_path_factory.mktemp("linted")
    assert run(["init", "--dir", str(folder)]) == 0
    (folder / ACTION).write_text((ROOT / ACTION).read_text())
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    return folder


@pytest.mark.parametrize(
    "call",
    [
        ("zizmor", "--offline", "--no-progress", ACTION, WORKFLOW),
        ("jactionlint", ACTION, WORKFLOW),
        ("check-jsonschema", "--builtin-schema", "vendor.github-actions", ACTION),
        ("check-jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW),
        ("check-jsonschema", "--builtin-schema", "vendor.github-issue-forms", FORM),
    ],
    ids=" ".join,
)
def test_nothing_is_to_be_said_against_them(call: tuple[str, ...], folder: Path) -> None:
    tool = Path(sys.executable).with_name(call[0])
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")}
    done = subprocess.run([tool, *call[1:]], cwd=folder, env=kept, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_has_every_input_output_and_mode() -> None:
    page = (ROOT / "docs/action.md").read_text()
    action = yaml.safe_load((ROOT / ACTION).read_text())
    names = [*action["inputs"], *action["outputs"], "check", "track", "sweep", "report"]
    assert [name for name in names if f"`{name}`" not in page] == []
