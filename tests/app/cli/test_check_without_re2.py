"""Where google-re2 cannot be installed, a check finds the same."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.app.cli.checkouts import BLAMING, GOOD, Repository
from tests.shared import ROOT

WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "re2":
            raise ImportError(name)
sys.meta_path.insert(0, Missing())
from app.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
TIMELINE = "\n## Timeline\n\n- 10:00: größer – müßte früher gewesen sein\n- 10:05: [TODO], and 40 users called\n"
WEAK = GOOD.replace("Limit", "Überwachung verbessern") + "\nSomebody should have been more careful.\n"


@pytest.mark.parametrize(
    "text", [BLAMING, GOOD + TIMELINE, WEAK, BLAMING * 400], ids=["short", "facts", "weak", "long"]
)
def test_a_check_finds_the_same(folder: Repository, text: str) -> None:
    folder.write("a.md", text)
    assert without_re2(folder) == folder.findings("a.md")


def without_re2(folder: Repository) -> list[dict[str, Any]]:
    command = [sys.executable, "-c", WITHOUT, "check", "a.md", "--format", "json"]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=folder.root, capture_output=True, text=True, env=environment)
    return list(json.loads(done.stdout)["findings"])
