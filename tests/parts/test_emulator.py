"""The emulated forge keeps to the rules of the real one; each test here fails on emulate as it is shipped."""

from typing import Any

import pytest
from github import Auth, Github, GithubException

from tests.parts.emulator import Emulator, EmulatorError

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


def test_a_comment_follows_its_line_and_is_outdated_once_it_changed(emulator: Emulator, repo: str, change: int) -> None:
    pull = emulator.github().get_repo(repo).get_pull(change)
    comments: list[Any] = [{"path": PATH, "line": 4, "body": "moves"}, {"path": PATH, "line": 5, "body": "goes"}]
    pull.create_review(body="", event="COMMENT", comments=comments)
    emulator.commit(repo, PATH, "# Checkout was slow\n\nZero.\nOne.\nTwo.\nDrei.\n", "postmortem")
    found = [(c["line"], c["original_line"]) for c in emulator.review_comments(repo, change)]
    assert found == [(5, 4), (None, 5)]


def test_a_reply_joins_the_thread(emulator: Emulator, repo: str, change: int) -> None:
    pull = emulator.github().get_repo(repo).get_pull(change)
    pull.create_review(body="", event="COMMENT", comments=[{"path": PATH, "line": 3, "body": "said"}])
    [root] = pull.get_review_comments()
    reply = emulator.github_as("ada").get_repo(repo).get_pull(change).create_review_comment_reply(root.id, "answered")
    assert (reply.in_reply_to_id, reply.path, reply.user.login) == (root.id, PATH, "ada")
    [thread] = _threads(emulator, repo, change)
    assert [node["body"] for node in thread["comments"]["nodes"]] == ["said", "answered"]


def test_our_own_line_comment_can_be_edited(emulator: Emulator, repo: str, change: int) -> None:
    pull = emulator.github().get_repo(repo).get_pull(change)
    pull.create_review(body="", event="COMMENT", comments=[{"path": PATH, "line": 3, "body": "said"}])
    [comment] = pull.get_review_comments()
    comment.edit("~~said~~")
    assert emulator.review_comments(repo, change)[0]["body"] == "~~said~~"


def _threads(emulator: Emulator, repo: str, change: int) -> list[dict[str, Any]]:
    owner, name = repo.split("/")
    query = """query($owner: String!, $name: String!, $number: Int!) {
      repository(owner: $owner, name: $name) { pullRequest(number: $number) { reviewThreads(first: 100) {
        nodes { id isResolved comments(first: 100) { nodes { databaseId body author { login } } } } } } } }"""
    variables = {"owner": owner, "name": name, "number": change}
    answer = emulator.api("POST", "/graphql", {"query": query, "variables": variables})
    nodes: list[dict[str, Any]] = answer["data"]["repository"]["pullRequest"]["reviewThreads"]["nodes"]
    return nodes


RESOLVE = "mutation($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }"


@pytest.mark.parametrize(
    ("contents", "resolved"),
    [
        pytest.param("write", True, id="with write access to contents"),
        pytest.param("read", False, id="without it"),
    ],
)
def test_a_thread_is_resolved_with_the_right_to_write(
    emulator: Emulator, repo: str, change: int, contents: str, resolved: bool
) -> None:
    pull = emulator.github().get_repo(repo).get_pull(change)
    pull.create_review(body="", event="COMMENT", comments=[{"path": PATH, "line": 3, "body": "said"}])
    [thread] = _threads(emulator, repo, change)
    assert thread["isResolved"] is False
    assert thread["comments"]["nodes"][0]["author"] == {"login": "afterword", "__typename": "Bot"}
    token = emulator.installation_token({"pull_requests": "write", "issues": "write", "contents": contents})
    answer = emulator.api("POST", "/graphql", {"query": RESOLVE, "variables": {"id": thread["id"]}}, token=token)
    assert ("errors" not in answer) is resolved
    assert _threads(emulator, repo, change)[0]["isResolved"] is resolved


def test_a_merge_keeps_what_the_base_gained_meanwhile(emulator: Emulator, repo: str, change: int) -> None:
    emulator.commit(repo, "other.md", "kept\n")
    sha = emulator.merge(repo, change)
    assert emulator.read_text(repo, "other.md") == "kept\n"
    assert emulator.read_text(repo, PATH) == TEXT
    assert emulator.head_sha(repo) == sha
    closed = emulator.deliveries(repo, "pull_request")[-1]["payload"]
    assert (closed["action"], closed["pull_request"]["merged"], closed["pull_request"]["merge_commit_sha"]) == (
        "closed",
        True,
        sha,
    )
    assert emulator.deliveries(repo, "push")[-1]["payload"]["after"] == sha


def test_a_conflict_is_not_merged(emulator: Emulator, repo: str, change: int) -> None:
    emulator.commit(repo, PATH, "# Something else\n")
    with pytest.raises(EmulatorError, match="405"):
        emulator.merge(repo, change)


def test_a_commit_knows_its_change(emulator: Emulator, repo: str, change: int) -> None:
    head = emulator.head_sha(repo, "postmortem")
    merged = emulator.merge(repo, change)
    client = emulator.github().get_repo(repo)
    assert [[pull.number for pull in client.get_commit(sha).get_pulls()] for sha in (head, merged)] == [[change]] * 2


def test_a_change_from_a_fork_shows_its_files(emulator: Emulator) -> None:
    repo = emulator.create_repo(private=False)
    fork = emulator.fork(repo, "outsider")
    emulator.commit(fork, PATH, TEXT, "postmortem", token="gho_outsider")
    change = emulator.open_change(repo, "outsider:postmortem", token="gho_outsider")
    emulator.commit(fork, PATH, TEXT + "Four.\n", "postmortem", token="gho_outsider")
    pull = emulator.github().get_repo(repo).get_pull(change)
    assert [(file.filename, file.additions) for file in pull.get_files()] == [(PATH, 6)]
    assert (pull.head.repo.full_name, pull.base.repo.full_name) == (fork, repo)
    assert emulator.deliveries(repo, "pull_request")[-1]["action"] == "synchronize"


def test_a_change_is_not_opened_twice(emulator: Emulator, repo: str, change: int) -> None:
    with pytest.raises(EmulatorError, match="already exists"):
        emulator.open_change(repo, "postmortem")


def _annotations(count: int) -> list[dict[str, Any]]:
    one = {"path": PATH, "annotation_level": "warning", "message": "why", "title": "what"}
    return [{**one, "start_line": n + 1, "end_line": n + 1} for n in range(count)]


def test_annotations_go_out_fifty_at_a_time_and_add_up(emulator: Emulator, repo: str, change: int) -> None:
    client = emulator.github().get_repo(repo)
    head = client.get_pull(change).head.sha
    output = {"title": "Findings", "summary": "many"}
    with pytest.raises(GithubException) as refusal:
        client.create_check_run("afterword", head, output={**output, "annotations": _annotations(51)})
    assert refusal.value.status == 422
    run = client.create_check_run("afterword", head, output={**output, "annotations": _annotations(50)})
    run.edit(status="completed", conclusion="neutral", output={**output, "annotations": _annotations(3)})
    [check] = emulator.checks(repo, head)
    assert (check["app"]["id"], check["conclusion"], check["output"]["annotations_count"]) == (
        emulator.app_id,
        "neutral",
        53,
    )
    assert [(a["title"], a["message"]) for a in check["annotations"]] == [("what", "why")] * 53
    assert [pull["number"] for pull in check["pull_requests"]] == [change]


def test_only_an_app_writes_checks(emulator: Emulator, repo: str, change: int) -> None:
    client = emulator.github_as("lead").get_repo(repo)
    with pytest.raises(GithubException) as refusal:
        client.create_check_run("afterword", client.get_pull(change).head.sha)
    assert refusal.value.status == 403


def test_a_commit_has_statuses(emulator: Emulator, repo: str) -> None:
    commit = emulator.github_as("lead").get_repo(repo).get_commit(emulator.head_sha(repo))
    commit.create_status("pending", description="reading", context="afterword")
    commit.create_status("success", description="read", context="afterword")
    assert [row["state"] for row in emulator.statuses(repo, commit.sha)] == ["success", "pending"]
    assert commit.get_combined_status().state == "success"


def test_a_workflow_acts_under_its_own_name(emulator: Emulator, repo: str) -> None:
    number = emulator.open_issue(repo, "An item", token=emulator.actions_token())
    assert emulator.issue(repo, number)["user"]["login"] == "github-actions[bot]"
