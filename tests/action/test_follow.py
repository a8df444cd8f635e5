"""`mode: track`, `sweep` and `report`, with the token of a workflow and no server: all state is in markers."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from tests.action.runner import Runner
from tests.parts.act import ActRun
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real

PATH = "postmortems/checkout.md"
MARKER_KEY = "the key of a repository secret"
POLICY = "people:\n  ada: {names: [Ada], manager: grace}\n  grace: {names: [Grace]}\ndirectors: [lead]\n"
DOCUMENT = """\
# Checkout was down

- **Date**: {today}
- **Severity**: SEV-3

## Summary

The checkout answered with errors for 42 minutes.

## Action items

| Action | Owner | Due | Priority |
| --- | --- | --- | --- |
| Alert on failed payments ::error::%0A | Ada | {due} | P1 |
| Give every flag a tested default | Grace | {later} | P2 |
"""


class Company:
    """A repository on the emulated forge, and the action as its workflow runs it."""

    def __init__(self, emulator: Emulator, repo: str, runner: Runner) -> None:
        self.emulator = emulator
        self.repo = repo
        self._runner = runner
        self._token = emulator.actions_token({"contents": "read", "issues": "write", "metadata": "read"})

    def act(self, mode: str, *, event: str = "schedule", payload: Any = None, **inputs: str) -> ActRun:
        """Run the action in a mode; it has to succeed."""
        run = self._runner.run(
            event,
            payload or {},
            {"mode": mode, "marker_key": MARKER_KEY, **inputs},
            api_url=self.emulator.base_url,
            token=self._token,
            repository=self.repo,
        )
        assert run.exit_code == 0, run.log
        return run

    def titles(self) -> list[str]:
        """Return the titles of the issues of action items."""
        return [issue["title"] for issue in self.emulator.issues(self.repo, "postmortem-action")]

    def comments(self) -> list[str]:
        """Return the first lines of all comments on them."""
        numbers = [issue["number"] for issue in self.emulator.issues(self.repo, "postmortem-action")]
        return [row["body"].splitlines()[0] for number in numbers for row in self.emulator.comments(self.repo, number)]


@pytest.fixture
def company(emulator: Emulator, repo: str, runner: Runner) -> Company:
    """A repository with a policy."""
    emulator.push(repo, {".afterword.yml": POLICY})
    return Company(emulator, repo, runner)


def wednesday() -> date:
    """Return one that lies five to eleven days ahead."""
    soonest = datetime.now(UTC).date() + timedelta(days=5)
    return soonest + timedelta(days=(2 - soonest.weekday()) % 7)


def morning(day: date) -> str:
    """Return ten o'clock of a day."""
    return datetime.combine(day, time(10), UTC).isoformat()


def merge_a_postmortem(company: Company) -> dict[str, str]:
    """Push one to the default branch, and return the event."""
    text = DOCUMENT.format(today=datetime.now(UTC).date(), due=wednesday(), later=wednesday() + timedelta(days=90))
    before = company.emulator.head_sha(company.repo)
    return {"ref": "refs/heads/main", "before": before, "after": company.emulator.push(company.repo, {PATH: text})}


def test_from_a_push_to_issues_reminders_and_reports(company: Company) -> None:
    pushed = merge_a_postmortem(company)
    dry = company.act("track", event="push", payload=pushed, dry_run="true")
    assert "open the issue 'Give every flag a tested default'" in dry.log
    assert company.titles() == []
    for _ in range(2):
        tracked = company.act("track", event="push", payload=pushed)
        assert tracked.annotations == (), "nothing of a document is obeyed"
        assert sorted(company.titles())[1:] == ["Give every flag a tested default"]
        assert len(company.titles()) == 2
    _reminds_once(company)
    _reports_once_a_week(company)


def _reminds_once(company: Company) -> None:
    now = morning(wednesday() + timedelta(days=1))
    company.act("sweep", now=now)
    said = company.comments()
    assert [line for line in said if line.startswith("@")] == [line for line in said if line.startswith("@ada")] != []
    company.act("sweep", now=now)
    assert company.comments() == said


def _reports_once_a_week(company: Company) -> None:
    monday = wednesday() + timedelta(days=5)
    for _ in range(2):
        run = company.act("report", now=morning(monday))
        assert run.annotations == ()
        [first] = company.emulator.issues(company.repo, "postmortem-report")
        assert first["state"] == "open"
    company.act("report", now=morning(monday + timedelta(days=7)))
    first, second = company.emulator.issues(company.repo, "postmortem-report")
    assert (first["state"], second["state"]) == ("closed", "open")
    assert f"#{first['number']}" in second["body"]
