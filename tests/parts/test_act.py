"""A workflow runs on this machine as it would on GitHub's, and says the same."""

import subprocess
from pathlib import Path

import pytest

from tests.parts.act import Annotation, run_act
from tests.parts.install import HERE

pytestmark = pytest.mark.real

WORKFLOW = """
on: [pull_request]
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: python
        uses: actions/setup-python@v5
      - id: check
        env:
          TOKEN: ${{ secrets.GITHUB_TOKEN }}
          PYTHON: ${{ steps.python.outputs.python-path }}
        run: |
          test -f postmortem.md && test "$TOKEN" = gho_lead && test "$GITHUB_REPOSITORY" = acme/postmortems
          echo "::warning file=postmortem.md,line=3,title=AW101::nobody owns it"
          echo "number=${{ github.event.number }}" >> "$GITHUB_OUTPUT"
          echo "# Report from $("$PYTHON" -c 'print(6 * 7)')" >> "$GITHUB_STEP_SUMMARY"
          exit FAILURE
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    folder.mkdir()
    (folder / "postmortem.md").write_text("# Checkout was slow\n")
    subprocess.run(["git", "init", "-q", "-b", "main"], cwd=folder, check=True)
    return folder


@pytest.mark.parametrize(("failure", "exit_code"), [pytest.param(0, 0, id="passes"), pytest.param(3, 1, id="fails")])
def test_what_a_workflow_says_is_read(tmp_path: Path, checkout: Path, failure: int, exit_code: int) -> None:
    workflow = tmp_path / "lint.yml"
    workflow.write_text(WORKFLOW.replace("FAILURE", str(failure)))
    run = run_act(
        workflow,
        checkout=checkout,
        home=tmp_path / "home",
        payload={"number": 7},
        token="gho_lead",
        actions={"actions/setup-python@v5": HERE / "stubs" / "setup-python"},
    )
    assert run.exit_code == exit_code, run.log
    place = {"file": "postmortem.md", "line": "3", "title": "AW101"}
    assert run.annotations == (Annotation("warning", "nobody owns it", place),)
    assert run.outputs["number"] == "7"
    assert "# Report from 42" in run.summary
