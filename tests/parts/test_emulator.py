"""The emulated forge keeps to the rules of the real one; each test here fails on emulate as it is shipped."""

from typing import Any

import pytest
from github import Auth, Github, GithubException

from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real

PATH = "postmortems/2026-03-checkout.md"
TEXT = "# Checkout was slow\n\nOne.\nTwo.\nThree.\n"


@pytest.fixture
def change(emulator: Emulator, repo: str) -> int:
    """Return the number of a pull request that adds one postmortem."""
    emulator.commit(repo, PATH, TEXT, "postmortem")
    return emulator.open_change(repo, "postmortem")


def test_an_unknown_token_is_refused(emulator: Emulator, repo: str) -> None:
    stranger = Github(base_url=emulator.base_url, auth=Auth.Token("ghs_nobody"), retry=None)
    with pytest.raises(GithubException) as refusal:
        stranger.get_repo(repo)
    assert refusal.value.status == 401


def test_files_of_a_change_come_with_their_patch(emulator: Emulator, repo: str, change: int) -> None:
    files = list(emulator.github().get_repo(repo).get_pull(change).get_files())
    assert [(file.filename, file.status, file.additions) for file in files] == [(PATH, "added", 5)]
    assert files[0].patch.startswith("@@ -0,0 +1,5 @@\n+# Checkout was slow\n")


def test_a_push_moves_the_head_and_says_so(emulator: Emulator, repo: str, change: int) -> None:
    before = emulator.head_sha(repo, "postmortem")
    after = emulator.commit(repo, PATH, TEXT + "Four.\n", "postmortem")
    assert emulator.change(repo, change)["head"]["sha"] == after
    [event] = emulator.deliveries(repo, "pull_request")[1:]
    payload = event["payload"]
    assert (event["action"], payload["before"], payload["after"], payload["number"]) == (
        "synchronize",
        before,
        after,
        change,
    )


def test_a_review_points_at_lines(emulator: Emulator, repo: str, change: int) -> None:
    pull = emulator.github().get_repo(repo).get_pull(change)
    comments: list[Any] = [
        {"path": PATH, "line": 3, "side": "RIGHT", "body": "first"},
        {"path": PATH, "start_line": 3, "line": 5, "side": "RIGHT", "body": "second"},
    ]
    pull.create_review(body="", event="COMMENT", comments=comments)
    found = [(c.user.login, c.body, c.raw_data["start_line"], c.raw_data["line"]) for c in pull.get_review_comments()]
    assert found == [("afterword[bot]", "first", None, 3), ("afterword[bot]", "second", 3, 5)]


def test_one_comment_outside_the_diff_loses_the_whole_review(emulator: Emulator, repo: str, change: int) -> None:
    pull = emulator.github().get_repo(repo).get_pull(change)
    comments: list[Any] = [{"path": PATH, "line": 3, "body": "inside"}, {"path": PATH, "line": 99, "body": "outside"}]
    with pytest.raises(GithubException) as refusal:
        pull.create_review(body="", event="COMMENT", comments=comments)
    assert refusal.value.status == 422
    assert list(pull.get_review_comments()) == []
    assert list(pull.get_reviews()) == []
