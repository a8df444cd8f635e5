"""How many requests each piece of work costs; a read too many shows here first."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.effects import AssignIssue, EnsureLabels, PublishCheck, UpdateIssue
from app.forges.github.forge import GitHubForge
from tests.contracts.emulated_people import EmulatedPeople
from tests.contracts.forge_contract import comment_effect, issue_effect, review_effect, sticky_effect
from tests.contracts.stage import DOCUMENT, PATH
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real

Work = Callable[[GitHubForge, int], object]


def assign(forge: GitHubForge, number: int) -> AssignIssue:
    return AssignIssue(key="a", repo=forge.repo, number=number, add=("dana",))


def close(forge: GitHubForge, number: int) -> UpdateIssue:
    return UpdateIssue(key="u", repo=forge.repo, number=number, title="Two", body="New.", close_as="completed")


def labels(forge: GitHubForge) -> EnsureLabels:
    return EnsureLabels(key="l", repo=forge.repo, labels=(("kind:new", "ffffff", "New"),))


def check(forge: GitHubForge, number: int) -> PublishCheck:
    sha = forge.change(number).head_sha
    return PublishCheck(
        key="c", repo=forge.repo, number=number, head_sha=sha, conclusion="success", title="t", summary="s"
    )


@pytest.mark.parametrize(
    ("work", "requests"),
    [
        pytest.param(lambda forge, n: forge.apply(issue_effect(forge)), 1, id="open an issue"),
        pytest.param(lambda forge, n: forge.apply(close(forge, n)), 1, id="edit and close an issue"),
        pytest.param(lambda forge, n: forge.apply(assign(forge, n)), 1, id="assign an issue"),
        pytest.param(lambda forge, n: forge.apply(comment_effect(forge, n)), 1, id="comment"),
        pytest.param(
            lambda forge, n: forge.apply(sticky_effect(forge, n, "Hi.")), 2, id="a sticky comment, first time"
        ),
        pytest.param(lambda forge, n: forge.apply(labels(forge)), 2, id="make one label"),
        pytest.param(lambda forge, n: forge.issue(n), 1, id="read an issue"),
        pytest.param(lambda forge, n: list(forge.issues("postmortem-action")), 1, id="list issues"),
        pytest.param(lambda forge, n: forge.find(issue_effect(forge)), 1, id="look an issue up"),
        pytest.param(lambda forge, n: forge.find(comment_effect(forge, n)), 1, id="look a comment up"),
        pytest.param(lambda forge, n: forge.read_text("README.md"), 1, id="read a file"),
        pytest.param(lambda forge, n: forge.is_assignable("dana"), 1, id="ask whether somebody can be assigned"),
        pytest.param(
            lambda forge, n: (forge.is_private(), forge.default_branch(), forge.is_private()), 1, id="facts, once"
        ),
    ],
)
def test_work_on_issues_costs(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople, work: Work, requests: int
) -> None:
    number = people.open_issue("One", by="dana")
    forge.read_text("warm.md")
    emulator.clear_requests()
    work(forge, number)
    assert len(emulator.requests()) == requests


def test_a_clean_change_is_read_and_checked_in_five(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_change("Add", {PATH: DOCUMENT}, by="dana")
    effect = check(forge, number)
    emulator.clear_requests()
    forge.change(number)
    [file] = forge.changed_files(number)
    assert file.text == DOCUMENT  # an added file needs no read of its own
    forge.read_text(".afterword.yml")
    forge.apply(effect)
    assert len(emulator.requests()) == 5


def test_a_review_with_its_sticky_comment_costs_five(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_change("Add", {PATH: DOCUMENT}, by="dana")
    effect = review_effect(forge, number, 1, 2, 3)
    emulator.clear_requests()
    forge.apply(effect)
    sticky = forge.apply(sticky_effect(forge, number, "Three findings."))
    assert len(emulator.requests()) == 5
    forge.apply(replace(sticky_effect(forge, number, "None left."), comment_id=sticky.comment_id))
    assert len(emulator.requests()) == 6
