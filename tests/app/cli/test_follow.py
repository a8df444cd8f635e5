"""`track`, `sweep`, `report`, `sync`, `rebuild` on a forge: with a token or as the App, with a database or without."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.app.cli.forge import ALERT, FLAGS, PATH, POLICY, Operator, by_app, by_token, document, wednesday
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real


@pytest.fixture(
    params=[
        pytest.param((by_token, False), id="a token, state in markers"),
        pytest.param((by_app, False), id="the App, state in markers"),
        pytest.param((by_app, True), id="the App, SQLite"),
    ]
)
def operator(request: pytest.FixtureRequest, emulator: Emulator, repo: str, tmp_path: Path) -> Operator:
    """An operator of a repository that has a policy and one merged postmortem."""
    credentials, remembers = request.param
    database = {"AFTERWORD_DATABASE_URL": f"sqlite:///{tmp_path / 'afterword.sqlite3'}"} if remembers else {}
    emulator.push(repo, {".afterword.yml": POLICY})
    emulator.push(repo, {PATH: document()})
    return Operator(emulator, repo, {**credentials(emulator), **database})


def test_items_become_issues_are_reminded_of_and_counted_each_once(operator: Operator) -> None:
    assert f"open the issue '{FLAGS}'" in operator.ask("track", "--dry-run")
    assert operator.titles() == []
    for _ in range(2):
        operator.ask("track")
        assert operator.titles() == [ALERT, FLAGS]
    thursday = wednesday() + timedelta(days=1)
    assert "comment on issue" in operator.ask("sweep", "--dry-run", now=thursday)
    assert operator.mentions() == []
    for _ in range(2):
        operator.ask("sweep", now=thursday)
        assert [line.split()[0].strip(":,") for line in operator.mentions()] == ["@ada"]
    _counts_and_reports(operator)
    _remembers_by_the_forge_alone(operator)


def _counts_and_reports(operator: Operator) -> None:
    monday = wednesday() + timedelta(days=5)
    assert operator.figures(monday)["completion"]["total"] == 2
    for _ in range(2):
        assert json.loads(operator.ask("report", "--post", "--format", "json", now=monday))["version"] == 1
        assert len(operator.emulator.issues(operator.repo, "postmortem-report")) == 1
    assert len(operator.emulator.issues(operator.repo)) == 3, "no other issue was opened"


def _remembers_by_the_forge_alone(operator: Operator) -> None:
    [number] = [row["number"] for row in operator.emulator.issues(operator.repo) if row["title"] == ALERT]
    operator.emulator.close_issue(operator.repo, number)
    operator.ask("sync")
    monday = wednesday() + timedelta(days=5)
    before = operator.figures(monday)
    assert before["completion"]["completed"] == 1
    assert operator.ask("rebuild") == f"{operator.repo}: 2 action items\n"
    assert operator.figures(monday) == before
    assert operator.ask("sweep", now=wednesday() + timedelta(days=1)).startswith("0 done")


def test_old_postmortems_come_in_only_where_that_is_asked_for(operator: Operator) -> None:
    old = wednesday() - timedelta(days=400)
    operator.emulator.push(operator.repo, {PATH: document(incident=old)})
    assert "nothing to do" in operator.ask("track", "--dry-run")
    assert "nothing to do" in operator.ask("sync", "--dry-run")
    since = str(old - timedelta(days=1))
    assert "open the issue" in operator.ask("sync", "--adopt", "--since", since, "--dry-run")
    assert operator.titles() == []
    operator.ask("sync", "--adopt", "--since", since)
    assert operator.titles() == [ALERT, FLAGS]


def test_in_shadow_mode_one_preview_issue_is_all_that_is_written(operator: Operator) -> None:
    operator.emulator.push(operator.repo, {".afterword.yml": POLICY + "mode: shadow\n"})
    for _ in range(2):
        operator.ask("track")
        [preview] = operator.emulator.issues(operator.repo)
        assert FLAGS in preview["body"]


def test_a_second_copy_of_an_issue_is_closed_by_the_next_run(operator: Operator) -> None:
    operator.ask("track")
    [first, _] = operator.emulator.issues(operator.repo)
    author = first["user"]["login"]
    token = "gho_lead" if author == "lead" else operator.emulator.installation_token()
    copy = operator.emulator.open_issue(
        operator.repo, first["title"], first["body"], labels=["postmortem-action"], token=token
    )
    operator.ask("sync")
    states = {issue["number"]: issue["state"] for issue in operator.emulator.issues(operator.repo)}
    assert states == {first["number"]: "open", first["number"] + 1: "open", copy: "closed"}
