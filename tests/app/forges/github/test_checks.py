from dataclasses import replace

import pytest

from app.domain.effects import Annotation, PublishCheck
from app.errors import UnclearWrite
from app.forges.github.forge import GitHubForge
from tests.contracts.emulated_people import EmulatedPeople, forges_of, ref_of
from tests.contracts.stage import DOCUMENT, PATH
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real


def annotation(number: int, end_line: int = 1) -> Annotation:
    return Annotation(
        path=PATH,
        start_line=1,
        end_line=end_line,
        start_column=3,
        end_column=5,
        level="warning",
        title="AW101",
        message=f"Finding {number}",
    )


@pytest.fixture
def effect(forge: GitHubForge, people: EmulatedPeople) -> PublishCheck:
    number = people.open_change("Add", {PATH: DOCUMENT}, by="dana")
    return PublishCheck(
        key="check/1",
        repo=forge.repo,
        number=number,
        head_sha=forge.change(number).head_sha,
        conclusion="failure",
        title="120 findings",
        summary="See below.",
        annotations=tuple(annotation(number) for number in range(120)),
    )


def test_annotations_go_out_fifty_at_a_time(
    emulator: Emulator, repo: str, forge: GitHubForge, effect: PublishCheck
) -> None:
    emulator.clear_requests()
    forge.apply(effect)
    assert [row["method"] for row in emulator.requests()] == ["GET", "POST", "PATCH", "PATCH"]
    [check] = emulator.checks(repo, effect.head_sha)
    assert (check["name"], check["status"], check["conclusion"]) == ("afterword", "completed", "failure")
    assert [row["message"] for row in check["annotations"]] == [f"Finding {number}" for number in range(120)]


def test_a_check_that_changes_is_edited_and_no_annotation_doubled(
    emulator: Emulator, repo: str, forge: GitHubForge, effect: PublishCheck
) -> None:
    forge.apply(effect)
    forge.apply(replace(effect, conclusion="neutral", title="121", annotations=(*effect.annotations, annotation(121))))
    [check] = emulator.checks(repo, effect.head_sha)
    assert (check["conclusion"], check["output"]["title"], len(check["annotations"])) == ("neutral", "121", 121)


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_check_that_broke_off_is_completed(
    emulator: Emulator, repo: str, forge: GitHubForge, effect: PublishCheck, method: str
) -> None:
    emulator.fail(r"/check-runs", method=method, mode="reset_after_commit")
    with pytest.raises(UnclearWrite):
        forge.apply(effect)
    assert forge.find(effect) is None
    forge.apply(effect)
    [check] = emulator.checks(repo, effect.head_sha)
    assert len(check["annotations"]) == 120


def test_columns_are_named_only_within_one_line(
    emulator: Emulator, repo: str, forge: GitHubForge, effect: PublishCheck
) -> None:
    forge.apply(replace(effect, annotations=(annotation(1), annotation(2, end_line=3))))
    [check] = emulator.checks(repo, effect.head_sha)
    assert [(row["end_line"], row["start_column"]) for row in check["annotations"]] == [(1, 3), (3, None)]


def test_each_commit_has_a_check_of_its_own(
    emulator: Emulator, repo: str, forge: GitHubForge, people: EmulatedPeople, effect: PublishCheck
) -> None:
    forge.apply(effect)
    head = people.push_to_change(effect.number, {PATH: DOCUMENT + "More.\n"}, by="dana")
    forge.apply(replace(effect, head_sha=head, conclusion="success", annotations=()))
    assert [check["conclusion"] for check in emulator.checks(repo, head)] == ["success"]
    assert [check["conclusion"] for check in emulator.checks(repo, effect.head_sha)] == ["failure"]


def test_a_persons_token_writes_a_status_instead_and_says_so(
    emulator: Emulator, repo: str, effect: PublishCheck, caplog: pytest.LogCaptureFixture
) -> None:
    forges = forges_of(emulator, app_id=None, token="gho_lead", login=None)
    emulator.fail(
        r"/check-runs$", method="POST", status=403, body={"message": "You must authenticate via a GitHub App."}
    )
    forges.open(replace(ref_of(emulator, repo), installation=0)).apply(effect)
    [status] = emulator.statuses(repo, effect.head_sha)
    assert (status["context"], status["state"], status["description"]) == ("afterword", "failure", "120 findings")
    assert "a commit status instead" in caplog.text


def test_where_no_status_may_be_written_either_the_review_goes_on(
    emulator: Emulator, forge: GitHubForge, effect: PublishCheck, caplog: pytest.LogCaptureFixture
) -> None:
    emulator.fail(r"/check-runs$", method="POST", status=403)
    emulator.fail(r"/statuses/", method="POST", status=403)
    forge.apply(effect)
    assert "No commit status" in caplog.text
