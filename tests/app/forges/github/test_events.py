import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.events import (
    BranchPushed,
    ChangeMerged,
    ChangeUpdated,
    CommentWritten,
    Event,
    InstallationChanged,
    IssueGone,
    IssueTouched,
    RepositoryChanged,
)
from app.domain.refs import ChangeRef, IssueRef, RepoRef
from app.forges.github.events import read_event
from tests.shared import shared_path

HELLO = RepoRef("github.com", "Codertocat/Hello-World", 186853002)
INSTALLED = RepoRef("github.com", "Codertocat/Hello-World", 186853002, 1)
SUITE = RepoRef("github.com", "Codertocat/Hello-World", 186853002, 957387)
OCTO = "Octocoders/Hello-World"
PULL = ChangeRef(INSTALLED, 2)
HEAD = "ec26c3e57ca3a959ca5aad62de7213c562f8c821"


def payload(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(shared_path(f"payloads/github/{name}.json").read_text("utf-8"))
    return loaded


def touched(action: str, repo: RepoRef = HELLO, number: int = 1) -> IssueTouched:
    return IssueTouched(IssueRef(repo, number), action, "Codertocat", True)


@pytest.mark.parametrize(
    ("name", "event"),
    [
        ("pull_request.opened", ChangeUpdated(PULL, HEAD, datetime(2019, 5, 15, 15, 20, 33, tzinfo=UTC))),
        ("pull_request.reopened", ChangeUpdated(PULL, HEAD)),
        ("pull_request.synchronize", ChangeUpdated(PULL, HEAD)),
        ("pull_request.ready_for_review", ChangeUpdated(PULL, HEAD)),
        ("pull_request.closed", None),
        ("pull_request.converted_to_draft", None),
        ("pull_request.labeled", None),
        ("pull_request.unlabeled", None),
        ("pull_request_review.submitted", None),
        ("pull_request_review_comment.created", None),
        (
            "push",
            BranchPushed(INSTALLED, "master", True, "0" * 40, "6113728f27ae82c7b1a177c8d03f9e96e0adf246", None),
        ),
        ("issues.assigned", touched("assigned", INSTALLED)),
        ("issues.closed.derived", touched("closed", INSTALLED)),
        ("issues.closed_not_planned.derived", touched("closed", INSTALLED)),
        ("issues.deleted", IssueGone(IssueRef(INSTALLED, 1), "deleted")),
        ("issues.edited", touched("edited")),
        ("issues.labeled", touched("labeled")),
        ("issues.milestoned", touched("milestoned", number=2)),
        ("issues.opened", touched("opened")),
        ("issues.pinned", touched("pinned", INSTALLED)),
        ("issues.reopened", touched("reopened", INSTALLED)),
        ("issues.unassigned", touched("unassigned")),
        ("issues.unlabeled", touched("unlabeled")),
        ("issues.unpinned", touched("unpinned", INSTALLED)),
        ("issue_comment.deleted", None),
        ("issue_comment.edited", None),
        ("check_run.created", None),
        ("check_run.completed", None),
        ("check_suite.requested", None),
        ("check_suite.rerequested", ChangeUpdated(ChangeRef(SUITE, 2), HEAD)),
        ("label.created", None),
        ("label.deleted", None),
        ("label.edited", None),
        ("ping", None),
        (
            "installation.created",
            InstallationChanged("github.com", 957387, "Codertocat", "created", added=(SUITE,)),
        ),
        (
            "installation.new_permissions_accepted",
            InstallationChanged("github.com", 957387, "Codertocat", "new_permissions_accepted"),
        ),
        ("installation.suspend", InstallationChanged("github.com", 16598467, "Codertocat", "suspend")),
        ("installation.unsuspend", InstallationChanged("github.com", 16598467, "Codertocat", "unsuspend")),
        (
            "installation_repositories.added",
            InstallationChanged(
                "github.com",
                957387,
                "Codertocat",
                "added",
                added=(RepoRef("github.com", "Codertocat/Space", 186853007, 957387),),
            ),
        ),
    ],
)
def test_a_recorded_delivery_is_read_as_what_happened(name: str, event: Event | None) -> None:
    assert read_event(name.partition(".")[0], payload(name)) == event


def test_a_merged_change_names_the_branch_and_the_commit_it_became() -> None:
    body = payload("pull_request.closed_merged.derived")
    assert read_event("pull_request", body) == ChangeMerged(PULL, "master", body["pull_request"]["merge_commit_sha"])


def test_a_comment_says_who_wrote_it_and_where() -> None:
    body = payload("issue_comment.created")
    assert read_event("issue_comment", body) == CommentWritten(
        issue=IssueRef(INSTALLED, 1),
        on_change=False,
        comment_id=body["comment"]["id"],
        author="Codertocat",
        by_human=True,
        body=body["comment"]["body"],
    )
    body["issue"]["pull_request"] = {"url": "https://api.github.com/repos/Codertocat/Hello-World/pulls/1"}
    commented = read_event("issue_comment", body)
    assert isinstance(commented, CommentWritten)
    assert commented.on_change


@pytest.mark.parametrize(
    ("comment", "by_human"),
    [
        pytest.param({"user": {"login": "dana", "type": "User"}}, True, id="a person"),
        pytest.param({"user": {"login": "helper[bot]", "type": "Bot"}}, False, id="a bot"),
        pytest.param(
            {"user": {"login": "dana", "type": "User"}, "performed_via_github_app": {"id": 1}},
            False,
            id="an App on a person's behalf",
        ),
        pytest.param({"user": {"login": "dana"}}, False, id="nobody knows"),
    ],
)
def test_only_people_move_the_clock(comment: dict[str, Any], by_human: bool) -> None:
    body = payload("issue_comment.created")
    body["comment"] = {"id": 7, "body": "Done.", **comment}
    written = read_event("issue_comment", body)
    assert isinstance(written, CommentWritten)
    assert written.by_human is by_human


def test_a_transferred_issue_is_gone_from_where_it_was() -> None:
    gone = read_event("issues", payload("issues.transferred"))
    assert isinstance(gone, IssueGone)
    assert (gone.issue.repo.name, gone.action) == ("octo-org/octo-repo", "transferred")


def test_a_change_whose_base_branch_moved_is_looked_at_again() -> None:
    body = payload("pull_request.opened") | {"action": "edited", "changes": {"base": {"ref": {"from": "old"}}}}
    assert read_event("pull_request", body) == ChangeUpdated(PULL, HEAD)
    assert read_event("pull_request", body | {"changes": {"title": {"from": "old"}}}) is None


@pytest.mark.parametrize(
    ("action", "number"),
    [
        pytest.param("requested_action", 26764, id="a change of the repository itself"),
        pytest.param("rerequested", 0, id="a change from a fork: not listed, its head tells it"),
    ],
)
def test_a_check_asked_again_names_its_change_where_the_payload_does(action: str, number: int) -> None:
    event = read_event("check_run", payload(f"check_run.{action}"))
    assert isinstance(event, ChangeUpdated)
    assert event.change.number == number
    assert event.head_sha == payload(f"check_run.{action}")["check_run"]["head_sha"]


def test_an_uninstalled_app_loses_its_repositories() -> None:
    event = read_event("installation", payload("installation.deleted"))
    assert isinstance(event, InstallationChanged)
    assert (event.action, event.installation, event.added) == ("deleted", 2, ())
    assert [repo.name for repo in event.removed] == ["octocat/Hello-World"]


def test_repositories_taken_from_an_installation_are_listed() -> None:
    event = read_event("installation_repositories", payload("installation_repositories.removed"))
    assert isinstance(event, InstallationChanged)
    assert event.action == "removed"
    assert [repo.installation for repo in event.removed] == [2]


@pytest.mark.parametrize(
    ("name", "previous", "private"),
    [
        pytest.param("privatized", None, True, id="made private"),
        pytest.param("renamed", OCTO, False, id="renamed"),
        pytest.param("transferred", "octocat/Hello-World", False, id="given to another account"),
    ],
)
def test_a_repository_that_changed_keeps_its_id(name: str, previous: str | None, private: bool) -> None:
    body = payload(f"repository.{name}")
    body["repository"]["private"] = private
    event = read_event("repository", body)
    assert isinstance(event, RepositoryChanged)
    assert (event.action, event.previous_name, event.private) == (name, previous, private)
    assert event.repo.id == body["repository"]["id"]


def pushed(**changes: Any) -> BranchPushed:
    commit = {"id": "b", "added": ["postmortems/a.md"], "modified": ["README.md"], "removed": ["postmortems/old.md"]}
    body = payload("push") | {"before": "a", "after": "b", "created": False, "commits": [commit]} | changes
    event = read_event("push", body)
    assert isinstance(event, BranchPushed)
    return event


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        pytest.param({}, ("README.md", "postmortems/a.md", "postmortems/old.md"), id="all listed"),
        pytest.param({"forced": True}, None, id="forced: commits were undone too"),
        pytest.param({"created": True}, None, id="a new branch"),
        pytest.param({"commits": []}, None, id="no commit listed"),
        pytest.param({"after": "c"}, None, id="the last commit is not listed"),
        pytest.param({"commits": [{"id": "b", "added": []}] * 20}, None, id="maybe cut off"),
        pytest.param({"commits": [{"id": "b", "added": "x"}]}, None, id="a list that is none"),
    ],
)
def test_a_push_lists_its_paths_only_where_none_can_be_missing(
    changes: dict[str, Any], paths: tuple[str, ...] | None
) -> None:
    assert pushed(**changes).paths == paths


@pytest.mark.parametrize(
    ("changes", "is_default"),
    [({"ref": "refs/heads/master"}, True), ({"ref": "refs/heads/topic/one"}, False)],
)
def test_a_push_says_whether_it_reached_the_default_branch(changes: dict[str, Any], is_default: bool) -> None:
    assert pushed(**changes).is_default is is_default


@pytest.mark.parametrize("changes", [{"ref": "refs/tags/v1"}, {"deleted": True}])
def test_tags_and_deleted_branches_are_no_concern_of_ours(changes: dict[str, Any]) -> None:
    assert read_event("push", payload("push") | changes) is None


def test_text_that_no_database_takes_is_replaced() -> None:
    body = payload("issue_comment.created")
    body["comment"]["body"] = "a\0b\ud800c 😀"
    written = read_event("issue_comment", body)
    assert isinstance(written, CommentWritten)
    assert written.body == "a�b�c 😀"


@pytest.mark.parametrize("name", ["../../etc", "acme/post mortems", "acme", "acme/a/b", 7, None])
def test_a_repository_name_that_could_leave_its_place_in_an_address_is_refused(name: object) -> None:
    body = payload("issues.opened")
    body["repository"]["full_name"] = name
    assert read_event("issues", body) is None


KNOWN = ["pull_request", "push", "issues", "issue_comment", "check_run", "check_suite", "installation", "repository"]
WORDS = ["action", "repository", "issue", "pull_request", "number", "id", "opened", "created", "closed", "rerequested"]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(WORDS)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=5),
    max_leaves=20,
)


@given(st.sampled_from(KNOWN), st.dictionaries(st.sampled_from(WORDS), JSON, max_size=6))
def test_no_payload_makes_the_reader_raise(name: str, body: dict[str, Any]) -> None:
    read_event(name, body)


@given(st.data())
def test_a_delivery_with_one_part_replaced_by_anything_never_makes_the_reader_raise(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["pull_request.opened", "push", "issue_comment.created", "installation.created"]))
    body: Any = payload(name)
    here: Any = body
    for _ in range(data.draw(st.integers(0, 3))):
        inner = [key for key, value in here.items() if isinstance(value, dict) and value]
        if not inner:
            break
        here = here[data.draw(st.sampled_from(inner))]
    here[data.draw(st.sampled_from(sorted(here)))] = data.draw(JSON)
    read_event(name.partition(".")[0], body)
