"""The emulated forge keeps GitHub's rules for issues, people and comments."""

from typing import Any

import pytest
from github import GithubException, UnknownObjectException

from tests.parts.emulator import Emulator, EmulatorError

pytestmark = pytest.mark.real


def test_an_app_writes_under_its_own_name(emulator: Emulator, repo: str) -> None:
    issue = emulator.github().get_repo(repo).create_issue("An item")
    assert (issue.user.login, issue.user.type) == ("afterword[bot]", "Bot")
    assert emulator.issue(repo, issue.number)["performed_via_github_app"]["id"] == emulator.app_id


def test_who_cannot_be_assigned_is_dropped_in_silence(emulator: Emulator, repo: str) -> None:
    issue = emulator.github().get_repo(repo).create_issue("An item")
    issue.add_to_assignees("ada", "outsider", "nobody-of-that-name")
    assert [person["login"] for person in emulator.issue(repo, issue.number)["assignees"]] == ["ada"]
    issue.remove_from_assignees("ada", "outsider")
    assert emulator.issue(repo, issue.number)["assignees"] == []


def test_an_issue_cannot_be_opened_for_who_cannot_be_assigned(emulator: Emulator, repo: str) -> None:
    with pytest.raises(GithubException) as refusal:
        emulator.github().get_repo(repo).create_issue("An item", assignees=["ada", "outsider"])
    assert refusal.value.status == 422
    assert emulator.issues(repo) == []


@pytest.mark.parametrize(("login", "can"), [("ada", True), ("outsider", False), ("nobody-of-that-name", False)])
def test_who_can_be_assigned_can_be_asked(emulator: Emulator, repo: str, login: str, can: bool) -> None:
    assert emulator.github().get_repo(repo).has_in_assignees(login) is can


@pytest.mark.parametrize(
    ("login", "given", "permission", "role"),
    [
        pytest.param("lead", None, "admin", "admin", id="an owner of the organisation"),
        pytest.param("ada", None, "read", "read", id="a member reads"),
        pytest.param("ada", "triage", "read", "triage", id="triage is a role, and reads"),
        pytest.param("ada", "push", "write", "write", id="write"),
        pytest.param("outsider", None, "none", "none", id="nobody"),
    ],
)
def test_rights_can_be_asked(
    emulator: Emulator, repo: str, login: str, given: str | None, permission: str, role: str
) -> None:
    if given:
        emulator.set_permission(repo, login, given)
    answer = emulator.api("GET", f"/repos/{repo}/collaborators/{login}/permission")
    assert (answer["permission"], answer["role_name"]) == (permission, role)


def test_a_private_repository_out_of_reach_is_not_there(emulator: Emulator, repo: str) -> None:
    with pytest.raises(UnknownObjectException):
        emulator.github_as("outsider").get_repo(repo)


def test_a_right_that_was_not_given_is_refused(emulator: Emulator, repo: str) -> None:
    reader = emulator.github({"issues": "read", "metadata": "read"})
    with pytest.raises(GithubException) as refusal:
        reader.get_repo(repo).create_issue("An item")
    assert (refusal.value.status, refusal.value.data["message"]) == (403, "Resource not accessible by integration")


def test_the_app_sees_its_repositories(emulator: Emulator, repo: str) -> None:
    token = emulator.installation_token()
    answer = emulator.api("GET", "/installation/repositories?per_page=1", token=token)
    assert answer["total_count"] >= 1
    assert len(answer["repositories"]) == 1


def test_labels_are_the_same_whatever_their_case(emulator: Emulator, repo: str) -> None:
    emulator.open_issue(repo, "first", labels=["Postmortem"])
    emulator.open_issue(repo, "second", labels=["postmortem"])
    assert len(emulator.issues(repo, "POSTMORTEM")) == 2
    with pytest.raises(GithubException) as refusal:
        emulator.github().get_repo(repo).create_label("POSTMORTEM", "ededed")
    assert (refusal.value.status, refusal.value.data["errors"][0]["code"]) == (422, "already_exists")


def test_lists_filter_and_have_pages(emulator: Emulator, repo: str) -> None:
    for number in range(3):
        emulator.open_issue(repo, f"issue {number}", labels=["postmortem"])
    emulator.close_issue(repo, 1)
    ours = emulator.github().get_repo(repo)
    ours.create_issue("ours", labels=["postmortem"])
    client = emulator.github().get_repo(repo)
    client.requester.per_page = 2
    assert [issue.number for issue in client.get_issues(state="all", labels=["postmortem"])] == [4, 3, 2, 1]
    bot = client.get_issue(4).user
    assert [issue.number for issue in client.get_issues(state="all", creator=bot)] == [4]
    since = client.get_issue(4).updated_at
    assert 4 in [issue.number for issue in client.get_issues(state="all", since=since)]


def test_a_change_is_an_issue_too(emulator: Emulator, repo: str) -> None:
    emulator.commit(repo, "a.md", "A\n", "postmortem")
    change = emulator.open_change(repo, "postmortem")
    client = emulator.github().get_repo(repo)
    issue = client.get_issue(change)
    issue.create_comment("said")
    issue.add_to_labels("postmortem")
    issue.add_to_assignees("ada")
    assert issue.pull_request is not None
    assert [row.number for row in client.get_issues()] == [change]
    pull = client.get_pull(change)
    assert ([label.name for label in pull.labels], [person.login for person in pull.assignees], pull.comments) == (
        ["postmortem"],
        ["ada"],
        1,
    )


def test_comments_of_a_whole_repository_are_listed(emulator: Emulator, repo: str) -> None:
    first, second = (emulator.open_issue(repo, title) for title in ("first", "second"))
    emulator.comment(repo, first, "one")
    emulator.comment(repo, second, "two")
    comments = emulator.github().get_repo(repo).get_issues_comments()
    assert [comment.body for comment in comments] == ["one", "two"]
    assert emulator.api("GET", f"/repos/{repo}/issues/comments?since=2100-01-01T00:00:00Z") == []


def test_a_reaction_is_given_once(emulator: Emulator, repo: str) -> None:
    number = emulator.open_issue(repo, "An item")
    emulator.comment(repo, number, "/afterword help")
    [comment] = emulator.github().get_repo(repo).get_issue(number).get_comments()
    comment.create_reaction("+1")
    comment.create_reaction("+1")
    assert [(reaction.content, reaction.user.login) for reaction in comment.get_reactions()] == [
        ("+1", "afterword[bot]")
    ]
    assert emulator.comments(repo, number)[0]["reactions"]["+1"] == 1


def test_an_issue_may_be_closed_as_a_duplicate(emulator: Emulator, repo: str) -> None:
    number = emulator.open_issue(repo, "An item")
    emulator.close_issue(repo, number, "duplicate")
    assert emulator.issue(repo, number)["state_reason"] == "duplicate"


def test_a_body_has_its_limit(emulator: Emulator, repo: str) -> None:
    with pytest.raises(EmulatorError, match="body is too long"):
        emulator.open_issue(repo, "An item", "x" * 65537)


def test_an_issue_can_be_pinned_beside_two_others(emulator: Emulator, repo: str) -> None:
    token = emulator.installation_token()
    query = "mutation($id: ID!) { pinIssue(input: {issueId: $id}) { issue { id } } }"

    def pin(title: str) -> dict[str, Any]:
        node = emulator.issue(repo, emulator.open_issue(repo, title))["node_id"]
        answer: dict[str, Any] = emulator.api(
            "POST", "/graphql", {"query": query, "variables": {"id": node}}, token=token
        )
        return answer

    assert all("errors" not in pin(title) for title in "abc")
    assert "Maximum 3 pinned issues" in pin("d")["errors"][0]["message"]
