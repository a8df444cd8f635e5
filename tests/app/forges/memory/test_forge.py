from datetime import UTC, datetime

import pytest

from app.domain.effects import CreateIssue, PublishCheck, ResolveThread
from app.domain.events import (
    BranchPushed,
    ChangeMerged,
    ChangeUpdated,
    CommentWritten,
    Event,
    IssueGone,
    IssueTouched,
    RepositoryChanged,
)
from app.domain.marker import Marker, MarkerKeys
from app.domain.refs import RepoRef
from app.errors import OperatorError, TransientError, UnclearWrite
from app.forges.memory.forge import MemoryForge, MemoryForges
from tests.contracts.forge_contract import review_effect
from tests.contracts.stage import DOCUMENT, KEYS, PATH

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def forges() -> MemoryForges:
    return MemoryForges(lambda: NOON, KEYS)


def issue_effect(repo: RepoRef) -> CreateIssue:
    body = KEYS.sign("Alert.", Marker("item", "ABC"))
    return CreateIssue(key="item/ABC", repo=repo, title="Alert", body=body, labels=("postmortem-action",))


@pytest.fixture
def forge() -> MemoryForge:
    return forges().add("acme/postmortems", members=("dana",))


def kinds(events: list[Event]) -> list[type[Event]]:
    return [type(event) for event in events]


def test_a_change_sends_what_a_forge_would_send(forge: MemoryForge) -> None:
    number = forge.open_change("Add", {PATH: DOCUMENT}, by="dana")
    assert kinds(forge.take_events()) == [BranchPushed, ChangeUpdated]
    head = forge.push_to_change(number, {PATH: DOCUMENT + "More.\n"}, by="dana")
    assert forge.take_events()[-1] == ChangeUpdated(forge.change(number).ref, head)
    merge = forge.merge(number, by="dana")
    merged, pushed = forge.take_events()
    assert merged == ChangeMerged(forge.change(number).ref, "main", merge)
    assert isinstance(pushed, BranchPushed)
    assert (pushed.is_default, pushed.after, pushed.paths) == (True, merge, (PATH,))
    assert forge.take_events() == []


def test_acts_on_issues_say_whether_a_person_did_them(forge: MemoryForge) -> None:
    number = forge.open_issue("One", by="dana")
    forge.comment(number, "Hello.", by="dana")
    forge.close_issue(number, by="dana")
    forge.reopen_issue(number, by="dana")
    forge.delete_issue(number, action="transferred")
    forge.set_private(True)
    forge.apply(issue_effect(forge.repo))
    events = forge.take_events()
    expected = [IssueTouched, CommentWritten, IssueTouched, IssueTouched, IssueGone, RepositoryChanged, IssueTouched]
    assert kinds(events) == expected
    human = [event.by_human for event in events if isinstance(event, IssueTouched | CommentWritten)]
    assert human == [True, True, True, True, False]


def test_a_merge_keeps_what_others_did_meanwhile(forge: MemoryForge) -> None:
    number = forge.open_change("Add", {PATH: DOCUMENT}, by="dana")
    forge.push({"README.md": "Ours\n"}, by="lee")
    forge.merge(number, by="dana")
    assert (forge.read_text("README.md"), forge.read_text(PATH)) == ("Ours\n", DOCUMENT)


def test_a_renamed_file_keeps_its_story(forge: MemoryForge) -> None:
    before = forge.push({PATH: DOCUMENT}, by="dana")
    after = forge.push({PATH: None, "postmortems/new.md": DOCUMENT}, by="dana")
    [file] = forge.changed_paths(before, after)
    assert (file.path, file.previous_path, file.status) == ("postmortems/new.md", PATH, "renamed")


def test_the_same_acts_give_the_same_names() -> None:
    heads = {forges().add("acme/postmortems").push({PATH: DOCUMENT}, by="dana") for _ in range(3)}
    assert len(heads) == 1


def test_a_write_that_failed_before_it_arrived_is_not_there(forge: MemoryForge) -> None:
    forge.fail_next(TransientError("The forge did not answer."))
    with pytest.raises(TransientError):
        forge.apply(issue_effect(forge.repo))
    assert forge.find(issue_effect(forge.repo)) is None
    assert forge.applied == []


def test_a_write_whose_answer_was_lost_is_there(forge: MemoryForge) -> None:
    forge.fail_next(UnclearWrite("The answer was lost."), committed=True)
    with pytest.raises(UnclearWrite):
        forge.apply(issue_effect(forge.repo))
    assert forge.find(issue_effect(forge.repo)) is not None
    assert forge.apply(issue_effect(forge.repo)).number == 2


def test_a_check_is_kept_once_per_commit(forge: MemoryForge) -> None:
    for conclusion in ("failure", "success"):
        forge.apply(
            PublishCheck(
                key="check/1",
                repo=forge.repo,
                number=1,
                head_sha=forge.head_sha(),
                conclusion=conclusion,
                title="t",
                summary="s",
            )
        )
    assert [check.conclusion for check in forge.state.checks] == ["success"]


@pytest.mark.parametrize("can_resolve", [True, False])
def test_a_thread_is_resolved_or_else_struck_through(forge: MemoryForge, can_resolve: bool) -> None:
    forge.state.can_resolve = can_resolve
    number = forge.open_change("Add", {PATH: DOCUMENT}, by="dana")
    [(_, comment)] = forge.apply(review_effect(forge, number, 1)).comments
    body = forge.review_comments(number)[0].body
    forge.apply(ResolveThread(key="r", repo=forge.repo, number=number, comment_id=comment, body=body))
    [posted] = forge.review_comments(number)
    assert posted.resolved is can_resolve
    assert posted.body.startswith("Hello." if can_resolve else "~~Hello.~~")
    assert KEYS.genuine(posted.body, posted.author, [forge.login()]) == Marker("finding", "f1")


def test_replies_of_people_are_counted(forge: MemoryForge) -> None:
    number = forge.open_change("Add", {PATH: DOCUMENT}, by="dana")
    [(_, comment)] = forge.apply(review_effect(forge, number, 1)).comments
    forge.reply(number, comment)
    assert forge.review_comments(number)[0].human_replies == 1


def test_a_repository_is_found_by_its_id_after_it_was_renamed() -> None:
    host = forges()
    old = host.add("acme/postmortems").repo
    host.open(old).rename("acme/learning")
    assert host.open(old).repo.name == "acme/learning"
    assert host.open(RepoRef(old.host, "acme/learning")).repo.id == old.id
    assert [repo.name for repo in host.repositories()] == ["acme/learning"]
    with pytest.raises(OperatorError, match="acme/other"):
        host.open(RepoRef(old.host, "acme/other"))


def test_a_trusted_second_author_counts_as_ours() -> None:
    host = MemoryForges(lambda: NOON, MarkerKeys((b"k",)), trusted=("old-afterword[bot]",))
    forge = host.add("acme/postmortems")
    body = MarkerKeys((b"k",)).sign("Alert.", Marker("item", "ABC"))
    forge.open_issue("Alert", body, by="old-afterword[bot]", labels=("postmortem-action",))
    found = forge.find(CreateIssue(key="k", repo=forge.repo, title="t", body=body, labels=("postmortem-action",)))
    assert found is not None
    assert found.number == 1
