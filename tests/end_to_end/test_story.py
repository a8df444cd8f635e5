"""From a postmortem's pull request to issues, escalation and the weekly issue, on every way to run."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from app.store.open import open_store
from tests.end_to_end.company import Company, environ_of, genuine, sqlite_url
from tests.end_to_end.papers import ALERT, FLAGS, HEALTH, PATH, blaming, due_day, fixed, policy
from tests.parts.emulator import Emulator
from tests.webhooks.running import Running, running_server, script

pytestmark = pytest.mark.real


@pytest.fixture(params=["embedded", "scaled"])
def company(request: pytest.FixtureRequest, github: Emulator, tmp_path: Path) -> Iterator[Company]:
    """Afterword, about to be installed in a new repository, its processes running in one of two ways."""
    with ExitStack() as stack:
        if request.param == "embedded":
            environ = environ_of(github, sqlite_url(tmp_path))
            server = stack.enter_context(running_server("afterword-server", environ, tmp_path))
        else:
            redis = request.getfixturevalue("redis_url")
            environ = environ_of(github, request.getfixturevalue("postgres_url"), AFTERWORD_REDIS_URL=redis)
            server = stack.enter_context(running_server("afterword-web", environ, tmp_path))
            worker = Running([script("afterword-worker"), "--workers", "2"], environ, tmp_path / "worker.log")
            stack.callback(worker.kill)
        store = stack.enter_context(closing(open_store(environ["AFTERWORD_DATABASE_URL"])))
        repo = github.create_repo("postmortems")
        company = Company(github, repo, environ, store)
        company.install(server.url)
        yield company


def test_a_postmortem_is_reviewed_and_acted_on(company: Company) -> None:
    today = datetime.now(UTC).date()
    company.emulator.push(company.repo, {".afterword.yml": policy(today)})
    company.settle()
    change = _is_reviewed(company, today)
    _is_settled_by_a_fix(company, change, today)
    _becomes_issues_once_merged(company, change, today)
    _counts_what_was_closed(company)
    friday = due_day(today) + timedelta(days=9)
    _climbs_the_ladder(company, friday)
    _is_reported_weekly(company, friday + timedelta(days=10))
    _bears_everything_again(company)


def _is_reviewed(company: Company, today: date) -> int:
    head = company.emulator.push(company.repo, {PATH: blaming(today)}, branch="postmortem")
    change = company.emulator.open_change(company.repo, "postmortem", "Postmortem: checkout was down")
    company.settle()
    [check] = company.emulator.checks(company.repo, head)
    said = [annotation["title"] for annotation in check["annotations"]]
    assert check["conclusion"] == "neutral"
    assert {title.split()[0] for title in said} >= {"AW101", "AW102", "AW103", "AW108", "AW302", "AW303", "AW304"}
    [summary] = company.emulator.comments(company.repo, change)
    assert "6 warnings, 1 notice" in summary["body"]
    comments = company.emulator.review_comments(company.repo, change)
    assert len(comments) == len(said)
    assert any("```suggestion\nThe rollback was not started earlier." in comment["body"] for comment in comments)
    return change


def _is_settled_by_a_fix(company: Company, change: int, today: date) -> None:
    before = company.emulator.review_comments(company.repo, change)
    head = company.emulator.push(company.repo, {PATH: fixed(today)}, branch="postmortem")
    company.settle()
    [check] = company.emulator.checks(company.repo, head)
    assert (check["conclusion"], check["annotations"]) == ("success", [])
    [summary] = company.emulator.comments(company.repo, change)
    assert "nothing to change" in summary["body"]
    after = company.emulator.review_comments(company.repo, change)
    assert [comment["id"] for comment in after] == [comment["id"] for comment in before], "nothing is said twice"
    assert all(_threads(company, change)), "every thread is resolved"


def _becomes_issues_once_merged(company: Company, change: int, today: date) -> None:
    commit = company.emulator.merge(company.repo, change)
    company.settle()
    issues = company.action_issues()
    assert set(issues) == {ALERT, FLAGS, HEALTH}
    assert {title: [who["login"] for who in issue["assignees"]] for title, issue in issues.items()} == {
        ALERT: ["ada"],
        FLAGS: ["grace"],
        HEALTH: [],
    }
    labels = {label["name"] for label in issues[ALERT]["labels"]}
    assert labels >= {"postmortem-action", "priority:P1"}
    assert genuine(issues[ALERT])
    line = fixed(today).splitlines().index(f"| {ALERT} | Ada | {due_day(today)} | P1 |") + 1
    assert f"{company.repo}/blob/{commit}/{PATH}#L{line}" in issues[ALERT]["body"]
    [told] = company.mentions(issues[HEALTH]["number"])
    assert told.startswith("@outsider")
    assert f"outsider cannot be assigned to issues in {company.repo}" in told
    assert company.mentions(issues[ALERT]["number"]) == []


def _counts_what_was_closed(company: Company) -> None:
    assert company.report()["completed"] == 0
    company.emulator.close_issue(company.repo, company.action_issues()[FLAGS]["number"], token="gho_grace")
    company.settle()
    figures = company.report()
    assert (figures["total"], figures["completed"], figures["open"]) == (3, 1, 2)
    assert figures["by_priority"]["P2"]["completed"] == 1


def _climbs_the_ladder(company: Company, friday: date) -> None:
    number = company.action_issues()[ALERT]["number"]
    days = (friday, friday, friday + timedelta(days=3), friday + timedelta(days=5), friday + timedelta(days=5))
    told = []
    for day in days:
        company.command("sweep", now=_at(day, 10))
        company.settle()
        told.append([line.partition(" This")[0] for line in company.mentions(number)])
    owner, manager = ["@ada"], ["@ada", "@ada @grace"]
    assert told == [owner, owner, owner, manager, manager]
    assert {who["login"] for who in company.action_issues()[ALERT]["assignees"]} == {"ada", "grace"}


def _is_reported_weekly(company: Company, monday: date) -> None:
    for _ in range(2):
        company.command("report", "--weekly", "--post", now=_at(monday, 10))
        company.settle()
    [first] = company.reports()
    assert first["state"] == "open"
    assert ALERT in first["body"]
    company.command("report", "--weekly", "--post", now=_at(monday + timedelta(days=7), 10))
    company.settle()
    [first, second] = company.reports()
    assert (first["state"], second["state"]) == ("closed", "open")
    assert f"#{first['number']}" in second["body"]


def _bears_everything_again(company: Company) -> None:
    """Deliver what happened once more, also under new ids; nothing new is said, and nothing was given up."""
    before = company.markers()
    company.emulator.redeliver()
    for event, action in (("pull_request", "closed"), ("pull_request", "opened"), ("issues", "closed")):
        company.replay(event, action)
    company.settle()
    assert company.undone() == []
    assert company.markers() == before
    assert set(before.values()) == {1}, before


def _threads(company: Company, change: int) -> list[bool]:
    """Return of each thread on a change whether it is resolved."""
    owner, _, name = company.repo.partition("/")
    asked = "reviewThreads(first: 100) { nodes { isResolved } }"
    query = (
        f'query {{ repository(owner: "{owner}", name: "{name}") {{ pullRequest(number: {change}) {{ {asked} }} }} }}'
    )
    answer = company.emulator.api("POST", "/graphql", {"query": query})
    nodes = answer["data"]["repository"]["pullRequest"]["reviewThreads"]["nodes"]
    return [node["isResolved"] for node in nodes]


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), UTC)
