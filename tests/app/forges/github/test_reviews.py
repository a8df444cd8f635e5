from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.effects import ResolveThread
from app.domain.marker import Marker
from app.forges.github.forge import GitHubForge
from tests.contracts.emulated_people import EmulatedPeople
from tests.contracts.forge_contract import review_effect
from tests.contracts.stage import DOCUMENT, KEYS, PATH
from tests.parts.emulator import Emulator
from tests.parts.emulator_seed import PERMISSIONS

pytestmark = pytest.mark.real


@pytest.fixture
def number(people: EmulatedPeople) -> int:
    return people.open_change("Add", {PATH: DOCUMENT}, by="dana")


def test_a_comment_may_span_lines(emulator: Emulator, repo: str, forge: GitHubForge, number: int) -> None:
    effect = review_effect(forge, number, 3)
    effect = replace(effect, comments=(replace(effect.comments[0], start_line=2),))
    forge.apply(effect)
    [comment] = emulator.review_comments(repo, number)
    assert (comment["start_line"], comment["line"], comment["side"]) == (2, 3, "RIGHT")


def test_comments_that_github_refuses_for_reasons_of_its_own_do_not_take_others_along(
    emulator: Emulator, forge: GitHubForge, number: int
) -> None:
    emulator.fail(r"/reviews$", method="POST", status=422, times=2)
    emulator.fail(r"/comments$", method="POST", status=422)
    applied = forge.apply(review_effect(forge, number, 1, 2, 3))
    assert applied.left_out == ("f1",)
    assert [fingerprint for fingerprint, _ in applied.comments] == ["f2", "f3"]


def test_a_review_broken_off_midway_keeps_what_was_written(emulator: Emulator, forge: GitHubForge, number: int) -> None:
    emulator.fail(r"/reviews$", method="POST", status=422, times=2)
    emulator.fail(r"/comments$", method="POST", status=429, skip=1)
    effect = review_effect(forge, number, 1, 2, 3)
    with pytest.raises(Exception, match="not all of it is known"):
        forge.apply(effect)
    found = forge.find(effect)
    assert found is not None
    assert ([name for name, _ in found.comments], found.left_out) == (["f1"], ("f2", "f3"))


def resolved(forge: GitHubForge, number: int) -> ResolveThread:
    [(_, comment)] = forge.apply(review_effect(forge, number, 1)).comments
    [posted] = forge.review_comments(number)
    return ResolveThread(key="r", repo=forge.repo, number=number, comment_id=comment, body=posted.body)


def test_a_thread_is_resolved(forge: GitHubForge, number: int) -> None:
    forge.apply(resolved(forge, number))
    [comment] = forge.review_comments(number)
    assert comment.resolved
    assert comment.body.startswith("Hello.")


def test_without_the_right_to_resolve_the_text_is_struck_through(
    change_installation: Callable[..., None], forge: GitHubForge, number: int
) -> None:
    effect = resolved(forge, number)
    change_installation(permissions={**PERMISSIONS, "contents": "read"})
    forge.apply(effect)
    forge.apply(effect)
    [comment] = forge.review_comments(number)
    assert not comment.resolved
    assert comment.body.startswith("~~Hello.~~")
    assert KEYS.genuine(comment.body, comment.author, [forge.login()]) == Marker("finding", "f1")


def test_a_thread_whose_comment_is_gone_needs_nothing(
    emulator: Emulator, repo: str, forge: GitHubForge, number: int
) -> None:
    effect = resolved(forge, number)
    emulator.api("DELETE", f"/repos/{repo}/pulls/comments/{effect.comment_id}")
    forge.apply(effect)


@pytest.mark.parametrize("has_graphql", [True, False])
def test_people_who_answered_are_counted_and_bots_are_not(
    emulator: Emulator, repo: str, forge: GitHubForge, number: int, has_graphql: bool
) -> None:
    effect = resolved(forge, number)
    replies = f"/repos/{repo}/pulls/{number}/comments/{effect.comment_id}/replies"
    emulator.api("POST", replies, {"body": "It is."}, token="gho_dana")
    emulator.api("POST", replies, {"body": "Noted."}, token=emulator.installation_token())
    if not has_graphql:
        emulator.fail(r"/graphql", status=404, times=5)
    [comment] = forge.review_comments(number)
    assert (comment.author, comment.human_replies) == (forge.login(), 1)
    assert (comment.thread is not None) is has_graphql
