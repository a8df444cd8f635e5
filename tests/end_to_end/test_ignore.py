"""A finding is left as it is because somebody with the right says so in its thread: real server, emulated GitHub."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.store.open import open_store
from tests.end_to_end.company import Company, environ_of, sqlite_url
from tests.end_to_end.papers import PATH, blaming, policy
from tests.parts.emulator import Emulator
from tests.webhooks.running import running_server

pytestmark = pytest.mark.real


def test_an_answer_in_the_thread_leaves_a_finding_as_it_is(github: Emulator, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    environ = environ_of(github, sqlite_url(tmp_path))
    with (
        running_server("afterword-server", environ, tmp_path) as server,
        closing(open_store(environ["AFTERWORD_DATABASE_URL"])) as store,
    ):
        repo = github.create_repo("postmortems")
        company = Company(github, repo, environ, store)
        company.install(server.url)
        github.push(repo, {".afterword.yml": policy(today)})
        company.settle()
        github.push(repo, {PATH: blaming(today)}, branch="postmortem")
        change = github.open_change(repo, "postmortem")
        company.settle()
        finding = _finding(github, repo, change, "AW304")
        _answer(github, repo, change, finding, "ada", "/afterword ignore AW304 not my call")
        company.settle()
        assert _refusals(github, repo, change) == 1
        _answer(github, repo, change, finding, "lead", "/afterword ignore AW304 she asked for it to be said")
        company.settle()
        assert _thumbs_up(github, repo, change, finding) == [False, True]
        before = len(github.review_comments(repo, change))
        github.push(repo, {PATH: blaming(today) + "\nOne more line.\n"}, branch="postmortem")
        company.settle()
        assert len(github.review_comments(repo, change)) == before
        [check] = github.checks(repo, github.head_sha(repo, "postmortem"))
        assert not any("AW304" in annotation["title"] for annotation in check["annotations"])
        assert any("AW303" in annotation["title"] for annotation in check["annotations"])
        assert company.undone() == []


def _finding(github: Emulator, repo: str, change: int, code: str) -> int:
    [found] = [row["id"] for row in github.review_comments(repo, change) if f"<sub>{code} " in row["body"]]
    return int(found)


def _answer(github: Emulator, repo: str, change: int, finding: int, login: str, body: str) -> None:
    path = f"/repos/{repo}/pulls/{change}/comments/{finding}/replies"
    github.api("POST", path, {"body": body}, token=f"gho_{login}")


def _thumbs_up(github: Emulator, repo: str, change: int, finding: int) -> list[bool]:
    """Say of each answer in a finding's thread whether it got a thumbs up."""
    answers = [row for row in github.review_comments(repo, change) if row.get("in_reply_to_id") == finding]
    places = [f"/repos/{repo}/pulls/comments/{row['id']}/reactions" for row in sorted(answers, key=lambda r: r["id"])]
    return ["+1" in {given["content"] for given in github.every(place)} for place in places]


def _refusals(github: Emulator, repo: str, change: int) -> int:
    return sum("was not carried out" in comment["body"] for comment in github.comments(repo, change))
