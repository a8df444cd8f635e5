"""A repository of postmortems on disk, and the command line run in it."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run

GOOD = """\
# Checkout was down

- **Date**: 2026-03-14
- **Severity**: SEV-3

## Summary

The checkout answered with errors for 42 minutes.

## Impact

1,200 customers could not pay.

## Timeline

- 10:31 UTC: the release reached production
- 10:42 UTC: the error rate alert paged the on-call engineer
- 11:13 UTC: the release was rolled back

## Root cause

The connection pool had no limit per query.

## Action items

- [ ] Limit the pool to 40 connections per query @dana due 2026-04-01
"""
BLAMING = GOOD + "\nAlice should have checked the replication lag before the deploy.\n"


class Repository:
    """A checkout with helpers to write, commit and check."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self._capsys = capsys

    def write(self, path: str, text: str | bytes) -> Path:
        """Write a file below the root."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def git(self, *arguments: str) -> str:
        """Run git in the root, untouched by whatever the machine configures."""
        names = {
            f"GIT_{role}_{what}": "nobody@example.com" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        environment = os.environ | names | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        command = ["git", "-C", str(self.root), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.strip()

    def commit(self, message: str = "a commit") -> str:
        """Commit everything; return the commit."""
        self.git("add", "--all")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD")

    def afterword(self, *arguments: str) -> tuple[int, str, str]:
        """Run a command; return its exit status, output and errors."""
        self._capsys.readouterr()
        try:
            status = run(arguments)
        except SystemExit as usage:
            status = int(usage.code or 0)
        said = self._capsys.readouterr()
        return status, said.out, said.err

    def findings(self, *arguments: str) -> list[dict[str, Any]]:
        """Return what `check --format json` finds."""
        _, out, _ = self.afterword("check", "--format", "json", *arguments)
        return list(json.loads(out)["findings"])
