import json
import subprocess
import sys

import pytest

from tests.app.cli.checkouts import BLAMING, Repository
from tests.shared import ROOT

HEAVY = {"flask", "sqlalchemy", "rq", "redis", "jinja2", "pydantic", "github", "gitlab", "requests", "psycopg"}
SLOW = {
    "yaml",
    "logging",
    "subprocess",
    "zoneinfo",
    "importlib.metadata",
    "concurrent.futures",
    "difflib",
    "asyncio",
    "shutil",
}
PROBE = """
import sys
before = set(sys.modules)
from app.cli.main import run
status = run(sys.argv[1:])
import json
print(json.dumps(sorted(set(sys.modules) - before)), file=sys.stderr)
"""


def imported(folder: Repository, *arguments: str) -> set[str]:
    command = [sys.executable, "-c", PROBE, *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=folder.root, capture_output=True, text=True, env=environment)
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_a_check_imports_no_server_and_no_client(folder: Repository, form: str) -> None:
    folder.write("a.md", BLAMING)
    names = imported(folder, "check", "a.md", "--format", form)
    assert not HEAVY & {name.split(".")[0] for name in names}
    assert not {name for name in names if name.startswith(("app.services", "app.forges", "app.store", "app.cli.git"))}


def test_a_check_of_one_file_imports_nothing_slow(folder: Repository) -> None:
    folder.write("a.md", BLAMING)
    assert not SLOW & imported(folder, "check", "a.md")


def test_a_baseline_brings_nothing_slow(folder: Repository) -> None:
    folder.write("a.md", BLAMING)
    folder.afterword("check", "a.md", "--write-baseline")
    assert not SLOW & imported(folder, "check", "a.md")
