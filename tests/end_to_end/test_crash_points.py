"""A worker is killed at every step of opening issues, and whoever comes next ends with one issue for each item."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.ports.store import Delivery
from app.store.open import SqlStore, open_store
from tests.end_to_end.company import Company, environ_of, sqlite_url
from tests.end_to_end.dying_worker import POINTS
from tests.end_to_end.papers import ALERT, FLAGS, HEALTH, PATH, blaming, fixed, policy
from tests.parts.emulator import Emulator
from tests.shared import ROOT
from tests.workers.fakes import eventually

pytestmark = pytest.mark.real

_PATIENCE = 60  # seconds


# The databases differ in their locks, which matter where something is handed on.
REVIEWING = [point for point in POINTS if point.startswith(("check-", "summary-", "review-"))]
TRACKING = [point for point in POINTS if point not in REVIEWING]
ON_POSTGRESQL = ("delivery-claimed", "plan-committed", "issue-opened-answer-unread", "issue-recorded")
on_both = pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty database."""
    wanted = getattr(request, "param", "sqlite")
    return str(request.getfixturevalue("postgres_url")) if wanted == "postgresql" else sqlite_url(tmp_path)


@pytest.fixture
def store(database: str) -> Iterator[SqlStore]:
    with closing(open_store(database)) as opened:
        yield opened


@pytest.fixture
def company(emulator: Emulator, repo: str, database: str, store: SqlStore) -> Company:
    """A repository with a merged postmortem, of which no worker has heard yet."""
    today = _today()
    emulator.push(repo, {".afterword.yml": policy(today)})
    emulator.push(repo, {PATH: fixed(today)}, branch="postmortem")
    emulator.merge(repo, emulator.open_change(repo, "postmortem"))
    return Company(emulator, repo, environ_of(emulator, database), store)


@pytest.mark.parametrize(
    ("database", "point"),
    [*(("sqlite", point) for point in TRACKING), *(("postgresql", point) for point in ON_POSTGRESQL)],
    indirect=["database"],
)
def test_a_killed_worker_leaves_one_issue_for_each_item(company: Company, point: str) -> None:
    _tell(company, "closed")
    assert _work(company.environ, point) == -signal.SIGKILL
    assert _work(company.environ) == 0
    _is_as_it_should_be(company)


@pytest.mark.parametrize("point", REVIEWING)
def test_a_worker_killed_while_it_reviews_leaves_one_of_each_thing(company: Company, point: str) -> None:
    head = company.emulator.push(company.repo, {PATH: blaming(_today())}, branch="another")
    change = company.emulator.open_change(company.repo, "another")
    _tell(company, "opened")
    assert _work(company.environ, point) == -signal.SIGKILL
    assert _work(company.environ) == 0
    assert company.undone() == []
    assert len(company.emulator.checks(company.repo, head)) == 1
    assert len(company.emulator.comments(company.repo, change)) == 1
    assert len(company.emulator.review_comments(company.repo, change)) == 7
    assert set(company.markers().values()) == {1}


@on_both
def test_a_worker_killed_while_it_waits_for_an_answer_leaves_one_issue(company: Company) -> None:
    company.emulator.fail("/issues$", method="POST", mode="delay", delay_ms=10_000)
    _tell(company, "closed")
    with _worker(company.environ) as waiting:
        assert eventually(lambda: bool(company.action_issues()), _PATIENCE)
        waiting.kill()
    assert _work(company.environ) == 0
    _is_as_it_should_be(company)


@on_both
def test_two_workers_at_once_open_one_issue_each(company: Company) -> None:
    for copy in range(4):
        _tell(company, "closed", copy=copy)
    with _worker(company.environ) as one, _worker(company.environ) as other:
        assert (one.wait(_PATIENCE), other.wait(_PATIENCE)) == (0, 0)
    _is_as_it_should_be(company)


@pytest.mark.parametrize(
    ("status", "mode", "headers"),
    [
        pytest.param(403, "before", {"Retry-After": "1"}, id="403 that asks to wait"),
        pytest.param(429, "before", {"Retry-After": "1"}, id="429 that asks to wait"),
        pytest.param(502, "before", {}, id="502, and nothing was done"),
        pytest.param(502, "after_commit", {}, id="502, and the issue stands"),
        pytest.param(502, "reset_after_commit", {}, id="cut off, and the issue stands"),
        pytest.param(201, "half_after_commit", {}, id="half an answer, and the issue stands"),
    ],
)
def test_a_forge_that_fails_gets_one_issue_for_each_item(
    company: Company, status: int, mode: str, headers: dict[str, str]
) -> None:
    company.emulator.fail("/issues$", method="POST", mode=mode, status=status, headers=headers, times=2)  # type: ignore[arg-type]
    _tell(company, "closed")
    assert _work(company.environ) == 0
    assert company.emulator.pending_faults() == []
    _is_as_it_should_be(company)


def _is_as_it_should_be(company: Company) -> None:
    assert company.undone() == []
    assert {
        title: [who["login"] for who in issue["assignees"]] for title, issue in company.action_issues().items()
    } == {
        ALERT: ["ada"],
        FLAGS: ["grace"],
        HEALTH: [],
    }
    assert len(company.mentions(company.action_issues()[HEALTH]["number"])) == 1
    assert set(company.markers().values()) == {1}
    assert {item.issue.number for item in company.store.items() if item.issue} == {
        issue["number"] for issue in company.action_issues().values()
    }


def _tell(company: Company, action: str, *, copy: int = 0) -> None:
    """Put a delivery of the change into the inbox, as the web process does."""
    told = company.emulator.deliveries(company.repo, "pull_request")
    payload = [row["payload"] for row in told if row["action"] == action][-1]
    body = json.dumps(payload).encode()
    company.store.receive([Delivery(source="test", id=f"{action}-{copy}", event="pull_request", body=body)])


def _work(environ: Mapping[str, str], point: str | None = None) -> int:
    """Run a worker to its end; return its exit status."""
    with _worker(environ, point) as worker:
        return worker.wait(_PATIENCE)


@contextmanager
def _worker(environ: Mapping[str, str], point: str | None = None) -> "Iterator[subprocess.Popen[bytes]]":
    command = [sys.executable, "-m", "tests.end_to_end.dying_worker", *([point] if point else [])]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environ}) as worker:
        try:
            yield worker
        finally:
            worker.kill()


def _today() -> date:
    return datetime.now(UTC).date()
