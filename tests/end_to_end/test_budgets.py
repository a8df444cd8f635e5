"""How many requests the forge gets for each thing that happens; tokens, one an hour, are left out.

A request more than stands here is either a read that can be spared or a new promise; both are worth a look.
"""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap.clocks import SystemClock
from app.bootstrap.workshop import Workshop
from app.ports.store import Delivery
from app.services.schedule import JOBS, run_job
from tests.end_to_end.company import environ_of, sqlite_url
from tests.end_to_end.dying_worker import open_workshop, work
from tests.end_to_end.papers import ALERT, FLAGS, HEALTH, PATH, blaming, fixed, policy
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real

_CHECK, _SUMMARY, _REVIEW = "POST /check-runs", "POST /issues/{}/comments", "POST /pulls/{}/reviews"
LAST_TIME = "Renew the certificates of every queue by a job"


class Office:
    """Afterword at work in one repository, whose policy it knows and whose labels it made."""

    def __init__(self, emulator: Emulator, repo: str, workshop: Workshop) -> None:
        self.emulator = emulator
        self.repo = repo
        self.workshop = workshop
        self.today = datetime.now(UTC).date()
        self._heard = 0
        emulator.push(repo, {".afterword.yml": policy(self.today)})
        emulator.push(repo, {"postmortems/first.md": self.earlier()})
        self.hear()
        self.hear()

    def earlier(self) -> str:
        """Return a postmortem whose items have nothing to do with those of the story."""
        text = fixed(self.today).replace(ALERT, "Limit the queue of dead letters to 10 GB")
        return text.replace(FLAGS, LAST_TIME).replace(HEALTH, "Copy the backups to a second region every night")

    def propose(self, text: str) -> int:
        """Open a change with one document; the push to its branch is heard of before."""
        self.emulator.push(self.repo, {PATH: text}, branch="postmortem")
        assert self.hear() == []
        return self.emulator.open_change(self.repo, "postmortem")

    def hear(self) -> list[str]:
        """Let it hear what happened since the last time, and return the requests that it makes for that."""
        rows = self.emulator.deliveries(self.repo)
        news, self._heard = rows[self._heard :], len(rows)
        for row in news:
            body = json.dumps(row["payload"]).encode()
            delivery = Delivery(source="test", id=row["guid"], event=row["event"], body=body)
            self.workshop.store.receive([delivery])
        return self.count()

    def count(self) -> list[str]:
        """Do what is due, and return the requests that were made for it since the last count."""
        work(self.workshop)
        asked = [
            f"{row['method']} {row['path']}".replace(f"/repos/{self.repo}", "") for row in self.emulator.requests()
        ]
        self.emulator.clear_requests()
        return [line for line in asked if not line.endswith("/access_tokens")]


@pytest.fixture
def office(emulator: Emulator, repo: str, tmp_path: Path) -> Iterator[Office]:
    with closing(open_workshop(environ_of(emulator, sqlite_url(tmp_path)), SystemClock())) as workshop:
        yield Office(emulator, repo, workshop)


def test_a_clean_change_is_read_twice_and_written_to_twice(office: Office) -> None:
    number = office.propose(fixed(office.today))
    assert office.hear() == [f"GET /pulls/{number}", f"GET /pulls/{number}/files", _CHECK, _SUMMARY.format(number)]


def test_a_change_with_findings_costs_one_review_and_a_look_at_its_ids(office: Office) -> None:
    number = office.propose(blaming(office.today))
    *asked, ids = office.hear()
    reads = [f"GET /pulls/{number}", f"GET /pulls/{number}/files"]
    assert asked == [*reads, _CHECK, _SUMMARY.format(number), _REVIEW.format(number)]
    assert ids.startswith(f"GET /pulls/{number}/reviews/")


def test_a_change_told_of_again_is_read_and_not_written_to(office: Office) -> None:
    number = office.propose(blaming(office.today))
    office.hear()
    opened = [row for row in office.emulator.deliveries(office.repo, "pull_request") if row["action"] == "opened"][-1]
    office.emulator.send_event("pull_request", opened["payload"])
    assert office.hear() == [f"GET /pulls/{number}", f"GET /pulls/{number}/files"]


def test_a_fix_costs_one_request_for_each_thread_that_it_settles(office: Office) -> None:
    number = office.propose(blaming(office.today))
    office.hear()
    threads = len(office.emulator.review_comments(office.repo, number))
    office.emulator.push(office.repo, {PATH: fixed(office.today)}, branch="postmortem")
    asked = office.hear()
    assert asked.count("POST /graphql") == 1 + threads, "one look at all threads, then each is resolved"
    assert len(asked) == len(["change", "files", "threads", "check?", "check", "summary"]) + threads


def test_a_merge_costs_two_reads_and_two_writes_for_each_item(office: Office) -> None:
    number = office.propose(fixed(office.today))
    office.hear()
    office.emulator.merge(office.repo, number)
    compared, read, *written = office.hear()
    assert (compared.split("/")[1], read) == ("compare", f"GET /contents/{PATH}")
    assert sorted(line.rpartition("/")[2] for line in written) == [
        *["assignees"] * 3,
        "comments",  # who could not be assigned, and why
        *["issues"] * 3,
    ]
    assert office.hear() == [], "the echo of our own writes is not read again"


def test_what_a_person_does_to_an_issue_costs_one_read(office: Office) -> None:
    [number] = [i["number"] for i in office.emulator.issues(office.repo) if i["title"] == LAST_TIME]
    office.hear()
    office.emulator.close_issue(office.repo, number, token="gho_lead")
    assert office.hear() == [f"GET /issues/{number}"]


@pytest.mark.parametrize("path", ["README.md", ".github/workflows/ci.yml"])
def test_a_push_that_is_no_concern_of_ours_costs_nothing(office: Office, path: str) -> None:
    office.hear()
    office.emulator.push(office.repo, {path: "Hello.\n"})
    assert office.hear() == []


def test_a_week_is_reported_with_one_look_at_what_changed(office: Office) -> None:
    [weekly] = [job for job in JOBS if job.name == "weekly"]
    [repo] = [repo for repo in office.workshop.learn_repositories() if repo.name == office.repo]
    asked = []
    for week in range(4):
        office.count()
        now = datetime.now(UTC) + timedelta(days=7 * week)
        run_job(weekly, office.workshop.context_of(repo, now=now))
        asked.append(office.count())
    numbers = [issue["number"] for issue in office.emulator.issues(office.repo, "postmortem-report")]
    assert asked[0] == [], "what was before Afterword is not reported"
    for previous, requests in zip(numbers, asked[2:], strict=False):
        assert requests == ["GET /issues", "GET ", "POST /issues", f"PATCH /issues/{previous}"]
