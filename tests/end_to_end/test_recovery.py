"""What was missed is made up for: webhooks that never came, a database that is gone."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap.clocks import MovableClock
from app.bootstrap.workshop import Workshop
from tests.end_to_end.company import Company, environ_of, sqlite_url
from tests.end_to_end.dying_worker import open_workshop, work
from tests.end_to_end.papers import ALERT, FLAGS, HEALTH, PATH, due_day, fixed, policy
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real

OTHER = "postmortems/orders.md"


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(datetime.now(UTC))


@pytest.fixture
def workshop(github: Emulator, clock: MovableClock, tmp_path: Path) -> Iterator[Workshop]:
    with closing(open_workshop(environ_of(github, sqlite_url(tmp_path)), clock)) as opened:
        yield opened


@pytest.fixture
def company(github: Emulator, workshop: Workshop, clock: MovableClock, tmp_path: Path) -> Company:
    """A repository that Afterword knows of, with a policy and no postmortem yet; no webhook ever comes."""
    github.drop_webhooks()
    repo = github.create_repo("postmortems")
    github.push(repo, {".afterword.yml": policy(clock.now().date())})
    company = Company(github, repo, environ_of(github, sqlite_url(tmp_path)), workshop.store)
    _tick(workshop, clock)
    return company


def test_three_days_without_webhooks_are_made_up_for(company: Company, workshop: Workshop, clock: MovableClock) -> None:
    today = clock.now().date()
    _merge(company, fixed(today))
    company.emulator.push(company.repo, {OTHER: fixed(today).replace(FLAGS, "Close the queue when its disk is full")})
    clock.forward(timedelta(days=3))
    _tick(workshop, clock)
    titles = [issue["title"] for issue in company.emulator.issues(company.repo, "postmortem-action")]
    assert sorted(titles) == sorted([ALERT, FLAGS, HEALTH, ALERT, "Close the queue when its disk is full", HEALTH])
    assert company.report()["completed"] == 0
    [number] = [issue["number"] for issue in company.emulator.issues(company.repo) if issue["title"] == FLAGS]
    company.emulator.close_issue(company.repo, number, token="gho_grace")
    clock.forward(timedelta(hours=1))
    _tick(workshop, clock)
    assert company.report()["completed"] == 1
    before = company.markers()
    clock.forward(timedelta(hours=1))
    _tick(workshop, clock)
    assert company.markers() == before
    assert set(before.values()) == {1}
    assert company.undone() == []


@pytest.mark.parametrize("by_hand", [True, False], ids=["rebuilt", "found out at work"])
def test_a_lost_database_is_made_again_from_the_forge(
    company: Company, workshop: Workshop, clock: MovableClock, tmp_path: Path, by_hand: bool
) -> None:
    today = clock.now().date()
    friday = datetime.combine(due_day(today) + timedelta(days=9), datetime.min.time(), UTC) + timedelta(hours=10)
    _merge(company, fixed(today))
    clock.forward(timedelta(hours=1))
    _tick(workshop, clock)
    issues = company.action_issues()
    company.emulator.close_issue(company.repo, issues[FLAGS]["number"], token="gho_grace")
    company.command("sync")
    company.command("sweep", now=friday)
    company.command("report", "--post", now=friday)
    figures, said = company.report(now=friday), company.markers()

    workshop.close()
    for file in tmp_path.glob("afterword.sqlite3*"):
        file.unlink()
    if by_hand:
        assert "3 action items" in company.command("rebuild")
    assert company.report(now=friday) == figures
    company.command("sweep", now=friday)
    company.command("report", "--post", now=friday)
    company.command("sync")
    assert company.markers() == said, "nothing is sent again"
    company.command("sweep", now=friday + timedelta(days=5))
    assert [line.partition(" This")[0] for line in company.mentions(issues[ALERT]["number"])] == ["@ada", "@ada @grace"]


def _merge(company: Company, text: str) -> None:
    company.emulator.push(company.repo, {PATH: text}, branch="postmortem")
    company.emulator.merge(company.repo, company.emulator.open_change(company.repo, "postmortem"))


def _tick(workshop: Workshop, clock: MovableClock) -> None:
    workshop.tick(clock.now())
    work(workshop)
