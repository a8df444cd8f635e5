"""A repository of postmortems on disk, and the action run in it as a workflow runs it."""

import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.parts.act import ActRun, run_act
from tests.shared import ROOT

ACTION = "afterword-dev/afterword@v1"
PARTS = ("action.yml", "app", "config", "webhooks", "workers", "pyproject.toml", "README.md", "LICENSE")
LOCKS = ("requirements.lock", "requirements-check.lock")

# Modules of these names lie in every checkout, and PYTHONPATH points at them: not one may be imported by the action.
TRAPS = ("app/__init__.py", "config.py", "pip/__init__.py", "venv.py", "yaml.py", "sitecustomize.py")
SPRUNG = "something of the checkout was imported"

_SHARE = """\
      - run: ln -s "ENVIRONMENTS" "$RUNNER_TEMP/afterword"
"""
_WORKFLOW = f"""\
on: [EVENT]
env:
  PYTHONPATH: .
  AFTERWORD_WRITE_INTERVAL_SECONDS: "0"
jobs:
  afterword:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
{_SHARE}      - uses: {ACTION}
        id: afterword
        with: INPUTS
      - if: always() && steps.afterword.outputs.sarif
        run: cat '${{{{ steps.afterword.outputs.sarif }}}}'
"""


def on_pull_request(base: str) -> dict[str, Any]:
    """Return the event of a pull request that goes to a commit."""
    return {"number": 7, "pull_request": {"number": 7, "base": {"sha": base, "ref": "main"}}}


def shipped_workflow() -> str:
    """Return the workflow that `afterword init` writes, with a step that shares what was installed."""
    text = (ROOT / "config/init/workflow.yml").read_text().replace("      queue: max\n", "")  # newer than `act`
    return text.replace(f"      - uses: {ACTION}", f"{_SHARE}      - uses: {ACTION}")


def copy_action(folder: Path) -> None:
    """Copy what a checkout of the action holds, as it stands here, without what was built."""
    for part in (*PARTS, *LOCKS):
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, folder / part)


class Runner:
    """Runs the action. `environments` is where it installs itself, once for all runs."""

    def __init__(self, home: Path, action: Path, environments: Path) -> None:
        self.checkout = home / "checkout"
        self._home = home
        self._action = action
        self._environments = environments
        self.checkout.mkdir()
        self.git("init", "-q", "-b", "main")
        for trap in TRAPS:
            self.write(trap, f"print({SPRUNG!r})\nraise SystemExit(99)\n")
        self.commit()

    def write(self, path: str, text: str) -> None:
        """Write a file of the checkout."""
        file = self.checkout / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def commit(self) -> str:
        """Commit everything and return the commit."""
        self.git("add", "--all")
        self.git("commit", "-q", "-m", "a commit")
        return self.git("rev-parse", "HEAD")

    def git(self, *arguments: str) -> str:
        """Run git in the checkout, untouched by what the machine configures."""
        person = {f"GIT_{role}_{what}": "nobody@example.com" for role in ("AUTHOR", "COMMITTER") for what in _PERSON}
        environment = os.environ | person | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        command = ["git", "-C", str(self.checkout), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.strip()

    def check(self, base: str | None, **inputs: str) -> ActRun:
        """Run it on a pull request that goes to a commit, or on none."""
        if base is None:
            return self.run("push", {}, inputs)
        return self.run("pull_request", on_pull_request(base), inputs)

    def run(
        self, event: str, payload: Mapping[str, Any], inputs: Mapping[str, str], workflow: str = "", **forge: str
    ) -> ActRun:
        """Run a workflow that has the action as its one step, or the one given."""
        file = self._home / "workflow.yml"
        named = {name.replace("_", "-"): value for name, value in inputs.items()}
        text = workflow or _WORKFLOW.replace("EVENT", event).replace("INPUTS", json.dumps(named))
        text = text.replace("ENVIRONMENTS", str(self._environments))
        file.write_text(text, encoding="utf-8")
        with self._one_installs(inputs.get("mode", "check")):
            run = run_act(
                file,
                checkout=self.checkout,
                home=self._home / "runner",
                event=event,
                payload=payload,
                actions={ACTION: self._action},
                **forge,  # type: ignore[arg-type]
            )
        assert SPRUNG not in run.log, run.log
        return run

    @contextmanager
    def _one_installs(self, mode: str) -> Iterator[None]:
        """Let the first run of all test processes install, and the others wait for it."""
        name = "requirements-check" if mode == "check" else "requirements"
        if (self._environments / name / "locked").exists():
            yield
            return
        with (self._environments / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


_PERSON = ("NAME", "EMAIL")
