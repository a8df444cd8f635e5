"""A repository on the emulated forge, and the command line run on it as an operator runs it."""

import json
import logging
import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from typing import Any
from unittest.mock import patch

from app.cli.main import run
from tests.parts.emulator import Emulator

PATH = "postmortems/checkout.md"
POLICY = "people:\n  ada: {names: [Ada], manager: grace}\n  grace: {names: [Grace]}\ndirectors: [lead]\n"
ALERT = "Alert when more than 2 % of payments fail"
FLAGS = "Give every flag a tested default"
DOCUMENT = """\
# Checkout was down

- **Date**: {incident}
- **Severity**: SEV-3

## Summary

The checkout answered with errors for 42 minutes.

## Action items

| Action | Owner | Due | Priority |
| --- | --- | --- | --- |
| Alert when more than 2 % of payments fail | Ada | {due} | P1 |
| Give every flag a tested default | Grace | {later} | P2 |
"""


def wednesday() -> date:
    """Return one that lies five to eleven days ahead."""
    soonest = datetime.now(UTC).date() + timedelta(days=5)
    return soonest + timedelta(days=(2 - soonest.weekday()) % 7)


def morning(day: date) -> str:
    """Return ten o'clock of a day."""
    return datetime.combine(day, time(10), UTC).isoformat()


def document(incident: date | None = None) -> str:
    """Return a postmortem whose first item is due on that Wednesday, and whose second long after."""
    due = wednesday()
    return DOCUMENT.format(incident=incident or datetime.now(UTC).date(), due=due, later=due + timedelta(days=90))


def by_token(emulator: Emulator) -> dict[str, str]:
    """Return the credentials of a person."""
    return {"AFTERWORD_GITHUB_TOKEN": "gho_lead"}


def by_app(emulator: Emulator) -> dict[str, str]:
    """Return the credentials of the App."""
    return {"AFTERWORD_GITHUB_APP_ID": str(emulator.app_id), "AFTERWORD_GITHUB_PRIVATE_KEY": emulator.pem}


def _restore_logging(level: int, handlers: Sequence[logging.Handler]) -> None:
    logging.root.setLevel(level)
    logging.root.handlers[:] = handlers


@dataclass(frozen=True)
class Said:
    """What a command came to."""

    status: int
    out: str
    err: str


class Operator:
    """Somebody with the command line and an environment for it."""

    def __init__(self, emulator: Emulator, repo: str, environ: Mapping[str, str]) -> None:
        self.emulator = emulator
        self.repo = repo
        self.environ = {
            "AFTERWORD_GITHUB_API_URL": emulator.base_url,
            "AFTERWORD_GITHUB_URL": emulator.base_url,
            "AFTERWORD_MARKER_KEY": "the key of an operator",
            "AFTERWORD_WRITE_INTERVAL_SECONDS": "0",
            **environ,
        }

    def call(self, *arguments: str, **changes: str | None) -> Said:
        """Run a command; `changes` set or unset what stands in the environment."""
        out, err = StringIO(), StringIO()
        with ExitStack() as stack:
            stack.enter_context(patch.dict(os.environ, self.environment(**changes), clear=True))
            stack.enter_context(redirect_stdout(out))
            stack.enter_context(redirect_stderr(err))
            stack.callback(_restore_logging, logging.root.level, logging.root.handlers[:])
            try:
                status = run(arguments)
            except SystemExit as usage:
                status = int(usage.code or 0)
        return Said(status, out.getvalue(), err.getvalue())

    def environment(self, **changes: str | None) -> dict[str, str]:
        """Return the whole environment of a command."""
        names = ("AFTERWORD_", "GITHUB_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(names)}
        changed = {f"AFTERWORD_{name}": value for name, value in changes.items()}
        return {name: value for name, value in {**kept, **self.environ, **changed}.items() if value is not None}

    def ask(self, command: str, *arguments: str, now: date | None = None) -> str:
        """Run a command on the repository, which has to succeed; return what it prints."""
        at = ["--now", morning(now)] if now else []
        said = self.call(command, "--repo", self.repo, *at, *arguments)
        assert said.status == 0, said
        return said.out

    def figures(self, now: date | None = None) -> dict[str, Any]:
        """Return the figures of `afterword report`."""
        read = dict(json.loads(self.ask("report", "--format", "json", now=now)))
        assert read.pop("version") == 1
        return read

    def titles(self) -> list[str]:
        """Return the titles of the issues of action items, in order."""
        return sorted(issue["title"] for issue in self.emulator.issues(self.repo, "postmortem-action"))

    def mentions(self) -> list[str]:
        """Return the first lines of the comments that mention somebody."""
        numbers = [issue["number"] for issue in self.emulator.issues(self.repo, "postmortem-action")]
        comments = [row["body"] for number in numbers for row in self.emulator.comments(self.repo, number)]
        return [text.splitlines()[0] for text in comments if text.startswith("@")]
