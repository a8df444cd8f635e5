"""A company on an emulated GitHub whose postmortems Afterword looks after: people act, its processes work."""

import json
import os
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.marker import Marker, MarkerKeys
from app.ports.store import Store
from tests.end_to_end.papers import MARKER_KEY
from tests.parts.emulator import Emulator
from tests.parts.emulator_seed import BOT, WEBHOOK_SECRET
from tests.shared import ROOT
from tests.webhooks.running import script
from tests.workers.fakes import eventually

_WAITING = {"received", "claimed", "planned", "sending", "unknown"}
_PATIENCE = 60  # seconds until everything that is due has to be done
_ROUNDS = 30


def environ_of(emulator: Emulator, database: str, **more: str) -> dict[str, str]:
    """Return the environment of every process of ours: the App's credentials, no rests between writes."""
    return {
        "AFTERWORD_DATABASE_URL": database,
        "AFTERWORD_GITHUB_APP_ID": str(emulator.app_id),
        "AFTERWORD_GITHUB_PRIVATE_KEY": emulator.pem,
        "AFTERWORD_GITHUB_WEBHOOK_SECRET": WEBHOOK_SECRET,
        "AFTERWORD_GITHUB_API_URL": emulator.base_url,
        "AFTERWORD_GITHUB_URL": emulator.base_url,
        "AFTERWORD_MARKER_KEY": MARKER_KEY,
        "AFTERWORD_WRITE_INTERVAL_SECONDS": "0",
        "AFTERWORD_UNCLEAR_WAIT_SECONDS": "0.5",
        **more,
    }


def genuine(posted: Mapping[str, Any]) -> Marker | None:
    """Return the marker of an issue or comment that our App wrote."""
    return MarkerKeys.of(MARKER_KEY).genuine(posted["body"] or "", posted["user"]["login"], (BOT,))


class Company:
    """One repository, with every delivery held back until `settle`."""

    def __init__(self, emulator: Emulator, repo: str, environ: Mapping[str, str], store: Store) -> None:
        self.emulator = emulator
        self.repo = repo
        self.environ = environ
        self.store = store

    def install(self, url: str) -> None:
        """Install the App here; from then on deliveries go to an address, when `settle` lets them."""
        self.emulator.send_webhooks_to(f"{url}/webhooks/github")
        found = self.emulator.api("GET", f"/repos/{self.repo}")
        installation = {
            "id": self.emulator.installation,
            "html_url": f"{self.emulator.base_url}/settings/installations/{self.emulator.installation}",
            "account": {"login": "acme", "type": "Organization"},
        }
        repositories = [{"id": found["id"], "full_name": self.repo, "name": found["name"], "private": True}]
        payload = {"action": "created", "installation": installation, "repositories": repositories}
        assert self.emulator.send_event("installation", payload)["state"] == "sent"
        self.emulator.hold_webhooks()

    def settle(self) -> None:
        """Deliver what happened, the last first and then once more in order, until there is nothing left to do."""
        for _ in range(_ROUNDS):
            held = [row["guid"] for row in self.emulator.deliveries() if row["state"] == "held"]
            if held:
                answers = self.emulator.release([*reversed(held), *held])
                assert set(answers) == {202}, answers
            assert eventually(self._is_quiet, _PATIENCE), self.undone()
            if not held:
                return
        raise AssertionError("it never comes to rest")

    def replay(self, event: str, action: str) -> None:
        """Deliver all events of one kind once more, under ids of their own, as if GitHub had lost count."""
        for row in self.emulator.deliveries(self.repo, event):
            if row["action"] == action:
                self.emulator.send_event(event, row["payload"])

    def command(self, *arguments: str, now: datetime | None = None) -> str:
        """Run `afterword` as an operator does, on this repository; return what it prints."""
        at = ["--now", now.isoformat()] if now else []
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AFTERWORD_", "GITHUB_"))}
        done = subprocess.run(
            [script("afterword"), *arguments, "--repo", self.repo, *at],
            cwd=ROOT,
            env={**kept, **self.environ},
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def report(self, *, now: datetime | None = None) -> dict[str, Any]:
        """Return the figures of `afterword report`."""
        return dict(json.loads(self.command("report", "--format", "json", now=now))["completion"])

    def action_issues(self) -> dict[str, dict[str, Any]]:
        """Return the issues of action items, by title; two of one title are one too many."""
        issues = self.emulator.issues(self.repo, "postmortem-action")
        assert len({issue["title"] for issue in issues}) == len(issues), [issue["title"] for issue in issues]
        return {issue["title"]: issue for issue in issues}

    def reports(self) -> list[dict[str, Any]]:
        """Return the weekly issues, oldest first."""
        return self.emulator.issues(self.repo, "postmortem-report")

    def mentions(self, number: int) -> list[str]:
        """Return the first lines of the comments on an issue that mention somebody."""
        texts = [comment["body"] for comment in self.emulator.comments(self.repo, number)]
        return [text.splitlines()[0] for text in texts if text.startswith("@")]

    def markers(self) -> Counter[tuple[str, str]]:
        """Count our markers of each kind and key, over everything that stands in the repository."""
        return Counter((marker.kind, marker.key) for row in self._everything() if (marker := genuine(row)))

    def undone(self) -> list[tuple[str, str, str | None]]:
        """Return what the work lists have not settled, with the reason."""
        rows = [(record.event, record.state, record.reason) for record in self.store.deliveries()]
        effects = [(effect.key, state, reason) for effect, state, reason in self.store.effects()]
        return [row for row in (*rows, *effects) if row[1] != "done"]

    def _everything(self) -> Iterable[dict[str, Any]]:
        for row in self.emulator.every(f"/repos/{self.repo}/issues?state=all"):
            yield row
            yield from self.emulator.comments(self.repo, row["number"])
            if "pull_request" in row:
                yield from self.emulator.review_comments(self.repo, row["number"])

    def _is_quiet(self) -> bool:
        return not any(rows for _, state, rows in self.store.counts() if state in _WAITING)


def sqlite_url(folder: Path) -> str:
    """Return the address of a database file."""
    return f"sqlite:///{folder / 'afterword.sqlite3'}"
