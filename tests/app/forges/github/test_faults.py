"""What becomes of reads and writes when GitHub, or the way to it, fails."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.effects import Applied, AssignIssue, Effect, EnsureLabels, UpdateIssue
from app.errors import OperatorError, TransientError, UnclearWrite
from app.forges.github.forge import GitHubForge
from tests.contracts.emulated_people import EmulatedPeople, forges_of, ref_of
from tests.contracts.forge_contract import comment_effect, issue_effect, issue_numbers, review_effect, sticky_effect
from tests.contracts.stage import DOCUMENT, PATH
from tests.parts.emulator import Emulator
from tests.parts.emulator_controls import Mode

pytestmark = pytest.mark.real

LOST: list[Mode] = ["before", "after_commit", "reset", "reset_after_commit", "half_after_commit"]


def delivered(forge: GitHubForge, effect: Effect) -> Applied:
    """Send an effect as the outbox does: one whose answer was lost is looked up before it is sent again."""
    try:
        return forge.apply(effect)
    except UnclearWrite:
        return forge.find(effect) or forge.apply(effect)


@pytest.mark.parametrize("mode", LOST)
def test_an_issue_whose_answer_was_lost_stands_once(emulator: Emulator, forge: GitHubForge, mode: Mode) -> None:
    emulator.fail(r"/issues$", method="POST", mode=mode)
    number = delivered(forge, issue_effect(forge)).number
    assert issue_numbers(forge) == [number]
    assert emulator.pending_faults() == []


@pytest.mark.parametrize("mode", LOST)
def test_a_comment_whose_answer_was_lost_stands_once(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople, mode: Mode
) -> None:
    number = people.open_issue("One", by="dana")
    emulator.fail(r"/comments$", method="POST", mode=mode)
    posted = delivered(forge, comment_effect(forge, number)).comment_id
    assert [comment.id for comment in forge.comments(number)] == [posted]


@pytest.mark.parametrize("mode", LOST)
def test_a_sticky_comment_whose_answer_was_lost_stands_once(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople, mode: Mode
) -> None:
    number = people.open_issue("One", by="dana")
    emulator.fail(r"/comments$", method="POST", mode=mode)
    delivered(forge, sticky_effect(forge, number, "Due in May."))
    delivered(forge, sticky_effect(forge, number, "Due in June."))
    assert [comment.body[:12] for comment in forge.comments(number)] == ["Due in June."]


@pytest.mark.parametrize("mode", LOST)
def test_a_review_whose_answer_was_lost_stands_once(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople, mode: Mode
) -> None:
    number = people.open_change("Add", {PATH: DOCUMENT}, by="dana")
    emulator.fail(r"/reviews$", method="POST", mode=mode)
    applied = delivered(forge, review_effect(forge, number, 1, 5))
    assert [fingerprint for fingerprint, _ in applied.comments] == ["f1", "f5"]
    assert len(forge.review_comments(number)) == 2


def test_a_review_that_could_not_be_read_back_is_not_written_twice(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_change("Add", {PATH: DOCUMENT}, by="dana")
    emulator.fail(r"/reviews/\d+/comments", status=429)
    assert len(delivered(forge, review_effect(forge, number, 1, 5)).comments) == 2
    assert len(forge.review_comments(number)) == 2


def test_an_answer_without_a_number_leaves_the_issue_unclear(emulator: Emulator, forge: GitHubForge) -> None:
    emulator.fail(r"/issues$", method="POST", status=201, body={"html": "a proxy's page"})
    with pytest.raises(UnclearWrite):
        forge.apply(issue_effect(forge))


@pytest.mark.parametrize("mode", LOST)
def test_a_write_is_sent_once_whatever_happens_to_its_answer(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople, mode: Mode
) -> None:
    number = people.open_issue("One", by="dana")
    forge.comments(number)
    emulator.clear_requests()
    emulator.fail(r"/comments$", method="POST", mode=mode)
    with pytest.raises(UnclearWrite):
        forge.apply(comment_effect(forge, number))
    assert [row["method"] for row in emulator.requests()] == ["POST"]


@pytest.mark.parametrize("mode", ["before", "reset"])
def test_a_read_that_failed_once_is_repeated(emulator: Emulator, forge: GitHubForge, mode: Mode) -> None:
    emulator.fail(r"/contents/", mode=mode)
    assert forge.read_text("README.md")


def test_a_read_that_keeps_failing_is_tried_again_later(emulator: Emulator, forge: GitHubForge) -> None:
    emulator.fail(r"/contents/", times=10)
    with pytest.raises(TransientError):
        forge.read_text("README.md")


@pytest.mark.parametrize(
    ("status", "headers", "body", "wait"),
    [
        pytest.param(403, {"Retry-After": "60"}, {"message": "secondary rate limit"}, 60, id="secondary limit"),
        pytest.param(429, {"Retry-After": "7"}, None, 7, id="too many requests"),
        pytest.param(429, {}, None, 60, id="no word how long"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_limit_frees_the_worker_and_says_how_long(
    emulator: Emulator,
    forge: GitHubForge,
    people: EmulatedPeople,
    method: str,
    status: int,
    headers: dict[str, str],
    body: Any,
    wait: float,
) -> None:
    number = people.open_issue("One", by="dana")
    forge.comments(number)
    emulator.clear_requests()
    emulator.fail(r"/comments$", method=method, status=status, headers=headers, body=body)
    with pytest.raises(TransientError) as limit:
        forge.comments(number) if method == "GET" else forge.apply(comment_effect(forge, number))
    assert limit.value.retry_after == wait
    assert len(emulator.requests()) == 1


def test_a_missing_right_is_the_operators_turn(emulator: Emulator, forge: GitHubForge, people: EmulatedPeople) -> None:
    number = people.open_issue("One", by="dana")
    body = {"message": "Resource not accessible by integration"}
    headers = {"X-Accepted-GitHub-Permissions": "issues=write"}
    emulator.fail(r"/comments$", method="POST", status=403, headers=headers, body=body)
    with pytest.raises(OperatorError, match="issues=write"):
        forge.apply(comment_effect(forge, number))


def test_a_token_that_died_is_replaced_once(emulator: Emulator, forge: GitHubForge, people: EmulatedPeople) -> None:
    number = people.open_issue("One", by="dana")
    assert forge.issue(number) is not None
    emulator.drop_tokens()
    assert forge.issue(number) is not None
    emulator.drop_tokens()
    forge.apply(comment_effect(forge, number))
    assert len(forge.comments(number)) == 1


def test_a_token_that_is_refused_twice_is_the_operators_turn(emulator: Emulator, forge: GitHubForge) -> None:
    emulator.fail(r"/contents/", status=401, body={"message": "Bad credentials"}, times=2)
    with pytest.raises(OperatorError, match="Bad credentials"):
        forge.read_text("README.md")
    assert emulator.pending_faults() == []


def test_an_answer_that_is_a_page_is_not_taken_for_one(emulator: Emulator, forge: GitHubForge) -> None:
    emulator.fail(r"/contents/", status=200, body=["a proxy's page"])
    assert forge.read_text("README.md") is None
    emulator.fail(r"/pulls/1$", status=200, body={"html": "a proxy's page"})
    with pytest.raises(TransientError):
        forge.change(1)


@pytest.mark.parametrize("mode", LOST)
def test_an_edit_whose_answer_was_lost_is_made_all_the_same(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople, mode: Mode
) -> None:
    number = people.open_issue("One", by="dana")
    first = forge.apply(sticky_effect(forge, number, "Due in May."))
    emulator.fail(r"/issues/comments/", method="PATCH", mode=mode)
    edit = replace(sticky_effect(forge, number, "Due in June."), comment_id=first.comment_id)
    assert delivered(forge, edit).comment_id == first.comment_id
    assert [comment.body[:12] for comment in forge.comments(number)] == ["Due in June."]


def test_a_write_that_takes_too_long_is_unclear_and_found(emulator: Emulator, repo: str) -> None:
    forge = forges_of(emulator, timeout=1).open(ref_of(emulator, repo))
    forge.read_text("README.md")
    emulator.fail(r"/issues$", method="POST", mode="delay", delay_ms=1500)
    with pytest.raises(UnclearWrite):
        forge.apply(issue_effect(forge))
    assert forge.find(issue_effect(forge)) is not None


def test_a_label_that_somebody_made_meanwhile_is_no_error(emulator: Emulator, repo: str, forge: GitHubForge) -> None:
    labels = EnsureLabels(key="l", repo=forge.repo, labels=(("kind:prevent", "#1d76db", "Stops it"),))
    forge.apply(labels)
    emulator.fail(r"/labels$", method="GET", status=200, body=[])
    forge.apply(labels)
    assert [row["color"] for row in emulator.every(f"/repos/{repo}/labels") if row["name"] == "kind:prevent"] == [
        "1d76db"
    ]


def test_a_label_that_github_refuses_is_the_operators_turn(emulator: Emulator, forge: GitHubForge) -> None:
    emulator.fail(r"/labels$", method="POST", status=422, body={"errors": [{"code": "invalid", "field": "color"}]})
    with pytest.raises(OperatorError):
        forge.apply(EnsureLabels(key="l", repo=forge.repo, labels=(("kind:odd", "no colour", ""),)))


def test_an_owner_whom_github_refuses_leaves_the_others(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_issue("One", by="dana")
    emulator.fail(r"/assignees$", method="POST", status=422, body={"message": "Validation Failed"})
    assign = AssignIssue(key="a", repo=forge.repo, number=number, add=("ghost",))
    assert forge.apply(assign).assignees == ()


def test_an_older_server_that_knows_no_duplicates_closes_as_not_planned(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_issue("One", by="dana")
    emulator.fail(rf"/issues/{number}$", method="PATCH", status=422, body={"message": "Validation Failed"})
    forge.apply(UpdateIssue(key="u", repo=forge.repo, number=number, close_as="duplicate"))
    issue = forge.issue(number)
    assert issue is not None
    assert (issue.state, issue.state_reason) == ("closed", "not_planned")
