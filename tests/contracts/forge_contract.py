"""The promises that every forge keeps, so that the one in memory tells the truth about the others."""

from dataclasses import replace

import pytest

from app.domain.effects import (
    Annotation,
    AssignIssue,
    CreateIssue,
    EnsureLabels,
    LineComment,
    PostComment,
    PostReview,
    PublishCheck,
    UpdateIssue,
    UpsertComment,
)
from app.domain.events import BranchPushed, ChangeMerged, ChangeUpdated, CommentWritten, IssueTouched
from app.domain.marker import Marker
from app.errors import OperatorError
from app.ports.forge import Forge
from tests.contracts.stage import DOCUMENT, KEYS, PATH, STRANGERS_KEYS, Stage, signed

LABEL = "postmortem-action"


def issue_effect(forge: Forge, key: str = "item/ABC", body: str | None = None) -> CreateIssue:
    kind, _, name = key.partition("/")
    text = signed(kind, name, "Alert on queue depth.") if body is None else body
    return CreateIssue(key=key, repo=forge.repo, title="Alert on queue depth", body=text, labels=(LABEL, "priority:P1"))


def comment_effect(forge: Forge, number: int, key: str = "mention/ABC/1") -> PostComment:
    return PostComment(key=key, repo=forge.repo, number=number, body=signed("mention", key))


def sticky_effect(forge: Forge, number: int, text: str) -> UpsertComment:
    return UpsertComment(key="status/ABC", repo=forge.repo, number=number, body=signed("status", "ABC", text))


def review_effect(forge: Forge, number: int, *lines: int) -> PostReview:
    comments = tuple(
        LineComment(path=PATH, line=line, start_line=None, body=signed("finding", f"f{line}"), fingerprint=f"f{line}")
        for line in lines
    )
    head = forge.change(number).head_sha
    return PostReview(key=f"review/{head}", repo=forge.repo, number=number, head_sha=head, comments=comments)


def issue_numbers(forge: Forge) -> list[int]:
    return [issue.ref.number for issue in forge.issues(LABEL)]


class Reading:
    """What is there can be read."""

    def test_a_file_is_read_at_a_commit_and_at_the_default_branch(self, stage: Stage) -> None:
        first = stage.people.push({PATH: DOCUMENT}, by="dana")
        second = stage.people.push({PATH: DOCUMENT + "\nÜber 🙂\n", "README.md": "Hello\n"}, by="dana")
        assert stage.forge.read_text(PATH, first) == DOCUMENT
        assert stage.forge.read_text(PATH) == DOCUMENT + "\nÜber 🙂\n"
        assert stage.forge.read_text("postmortems/none.md") is None
        assert stage.forge.read_text("postmortems") is None
        assert stage.forge.head_sha() == second
        assert stage.forge.head_sha(stage.forge.default_branch()) == second
        assert {PATH, "README.md"} <= set(stage.forge.paths())
        assert "README.md" in stage.forge.paths(second)

    def test_two_commits_are_compared_file_by_file(self, stage: Stage) -> None:
        before = stage.people.push({PATH: DOCUMENT, "notes/old.md": "Old.\n"}, by="dana")
        after = stage.people.push({PATH: DOCUMENT + "More.\n", "notes/old.md": None, "new.md": "New\n"}, by="dana")
        files = {file.path: file.status for file in stage.forge.changed_paths(before, after)}
        assert files == {PATH: "modified", "notes/old.md": "removed", "new.md": "added"}

    def test_a_change_shows_its_files_and_the_lines_a_review_may_point_at(self, stage: Stage) -> None:
        text = "".join(f"line {n}\n" for n in range(1, 31))
        stage.people.push({"long.md": text}, by="dana")
        changed = text.replace("line 15\n", "line 15, better\nand one more\n")
        number = stage.people.open_change("Add", {PATH: DOCUMENT, "long.md": changed}, by="dana")
        files = {file.path: file for file in stage.forge.changed_files(number)}
        assert files[PATH].status == "added"
        assert files[PATH].added_lines == files[PATH].shown_lines == frozenset(range(1, 6))
        assert files[PATH].text in {DOCUMENT, None}
        assert files["long.md"].status == "modified"
        assert files["long.md"].added_lines == frozenset({15, 16})
        assert files["long.md"].shown_lines == frozenset(range(12, 20))

    def test_a_change_is_open_until_it_is_merged(self, stage: Stage) -> None:
        number = stage.people.open_change("Add a postmortem", {PATH: DOCUMENT}, by="dana")
        change = stage.forge.change(number)
        assert (change.title, change.author, change.state, change.from_fork) == (
            "Add a postmortem",
            "dana",
            "open",
            False,
        )
        assert change.base == stage.forge.default_branch()
        assert stage.forge.read_text(PATH, change.head_sha) == DOCUMENT
        assert [each.ref.number for each in stage.forge.open_changes()] == [number]
        stage.people.merge(number, by="dana")
        merged = stage.forge.change(number)
        assert merged.state == "merged"
        assert merged.merge_sha is not None
        assert list(stage.forge.open_changes()) == []
        assert stage.forge.read_text(PATH) == DOCUMENT

    def test_a_change_follows_its_branch(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        head = stage.people.push_to_change(number, {PATH: DOCUMENT + "More.\n"}, by="dana")
        assert stage.forge.change(number).head_sha == head

    def test_a_change_that_is_not_there_is_an_error_that_names_it(self, stage: Stage) -> None:
        with pytest.raises(OperatorError, match="4711"):
            stage.forge.change(4711)

    def test_an_issue_is_read_as_it_stands(self, stage: Stage) -> None:
        number = stage.people.open_issue("Pager is silent", "Since noon.", by="dana", labels=("incident",))
        issue = stage.forge.issue(number)
        assert issue is not None
        assert (issue.title, issue.body, issue.author, issue.state) == (
            "Pager is silent",
            "Since noon.",
            "dana",
            "open",
        )
        assert (issue.labels, issue.assignees, issue.closed_at) == (("incident",), (), None)
        assert stage.forge.issue(4711) is None

    @pytest.mark.parametrize("reason", ["completed", "not_planned"])
    def test_a_closed_issue_says_why_and_when(self, stage: Stage, reason: str) -> None:
        number = stage.people.open_issue("Done soon", by="dana")
        stage.people.close_issue(number, by="dana", reason=reason)
        issue = stage.forge.issue(number)
        assert issue is not None
        assert (issue.state, issue.state_reason) == ("closed", reason)
        assert issue.closed_at is not None
        assert issue.closed_at.tzinfo is not None

    def test_issues_are_listed_by_label_in_any_state_and_without_changes(self, stage: Stage) -> None:
        first = stage.people.open_issue("One", by="dana", labels=(LABEL,))
        second = stage.people.open_issue("Two", by="dana", labels=(LABEL,))
        stage.people.open_issue("Other", by="dana", labels=("other",))
        stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        stage.people.close_issue(first, by="dana")
        assert sorted(issue_numbers(stage.forge)) == [first, second]

    def test_only_members_can_be_assigned(self, stage: Stage) -> None:
        assert stage.forge.is_assignable("dana")
        assert not stage.forge.is_assignable("stranger")
        assert not stage.forge.is_assignable("no such/login")


class Issues:
    """Issues are opened once and brought to what they should be."""

    def test_an_issue_is_opened_by_us_with_its_labels_and_nobody_assigned(self, stage: Stage) -> None:
        number = stage.forge.apply(issue_effect(stage.forge)).number
        assert number is not None
        issue = stage.forge.issue(number)
        assert issue is not None
        assert (issue.title, issue.author, issue.assignees) == ("Alert on queue depth", stage.forge.login(), ())
        assert sorted(issue.labels) == [LABEL, "priority:P1"]
        assert KEYS.genuine(issue.body, issue.author, [stage.forge.login()]) == Marker("item", "ABC")

    def test_an_issue_too_long_for_the_forge_is_cut_and_found_again(self, stage: Stage) -> None:
        body = signed("item", "LONG", "A line of a long text.\n\n" * 4000)
        effect = replace(issue_effect(stage.forge, "item/LONG", body), title="Long " * 100)
        number = stage.forge.apply(effect).number
        assert number is not None
        issue = stage.forge.issue(number)
        assert issue is not None
        assert len(issue.body) <= 65_536
        assert len(issue.title) <= 256
        assert stage.forge.find(effect) is not None

    def test_only_people_who_can_be_assigned_are(self, stage: Stage) -> None:
        number = stage.forge.apply(issue_effect(stage.forge)).number or 0
        assign = AssignIssue(key="assign/ABC", repo=stage.forge.repo, number=number, add=("dana", "stranger"))
        assert stage.forge.apply(assign).assignees == ("dana",)
        unassign = AssignIssue(key="assign/ABC", repo=stage.forge.repo, number=number, remove=("dana",))
        assert stage.forge.apply(unassign).assignees == ()

    def test_an_update_leaves_alone_what_it_does_not_name(self, stage: Stage) -> None:
        number = stage.people.open_issue("One", "Text.", by="dana", labels=("kept", "gone"))
        stage.forge.apply(
            UpdateIssue(
                key="u",
                repo=stage.forge.repo,
                number=number,
                title="Two",
                add_labels=("new",),
                remove_labels=("gone", "x"),
            )
        )
        issue = stage.forge.issue(number)
        assert issue is not None
        assert (issue.title, issue.body, issue.state) == ("Two", "Text.", "open")
        assert sorted(issue.labels) == ["kept", "new"]

    @pytest.mark.parametrize("reason", ["completed", "not_planned"])
    def test_an_issue_is_closed_for_a_reason(self, stage: Stage, reason: str) -> None:
        number = stage.people.open_issue("One", by="dana")
        stage.forge.apply(UpdateIssue(key="u", repo=stage.forge.repo, number=number, close_as=reason))
        issue = stage.forge.issue(number)
        assert issue is not None
        assert (issue.state, issue.state_reason) == ("closed", reason)

    def test_an_issue_that_is_gone_is_not_made_again(self, stage: Stage) -> None:
        with pytest.raises(OperatorError, match="4711"):
            stage.forge.apply(UpdateIssue(key="u", repo=stage.forge.repo, number=4711, title="Two"))
        with pytest.raises(OperatorError, match="4711"):
            stage.forge.apply(comment_effect(stage.forge, 4711))

    def test_labels_that_stand_already_are_no_error(self, stage: Stage) -> None:
        labels = (("kind:prevent", "1d76db", "Stops it from happening"), ("kind:detect", "0e8a16", "Tells us sooner"))
        effect = EnsureLabels(key="labels", repo=stage.forge.repo, labels=labels)
        stage.forge.apply(effect)
        stage.forge.apply(effect)
        stage.forge.apply(replace(effect, labels=(("KIND:Prevent", "1d76db", "Other case"),)))
        number = stage.forge.apply(replace(issue_effect(stage.forge), labels=("kind:prevent",))).number or 0
        issue = stage.forge.issue(number)
        assert issue is not None
        assert issue.labels == ("kind:prevent",)


class Comments:
    """Comments: one new one, or one that is edited."""

    def test_a_comment_is_ours_and_ends_with_its_marker(self, stage: Stage) -> None:
        number = stage.people.open_issue("One", by="dana")
        posted = stage.forge.apply(comment_effect(stage.forge, number))
        [comment] = stage.forge.comments(number)
        assert comment.id == posted.comment_id
        assert (comment.author, comment.is_bot) == (stage.forge.login(), True)
        assert KEYS.genuine(comment.body, comment.author, [stage.forge.login()]) == Marker("mention", "mention/ABC/1")

    def test_comments_of_people_are_told_from_ours(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        stage.people.comment(number, "Looks good.", by="dana")
        stage.forge.apply(comment_effect(stage.forge, number))
        comments = stage.forge.comments(number)
        assert [(each.author == "dana", each.is_bot) for each in comments] == [(True, False), (False, True)]

    def test_a_sticky_comment_is_edited_whether_its_id_is_known_or_not(self, stage: Stage) -> None:
        number = stage.people.open_issue("One", by="dana")
        first = stage.forge.apply(sticky_effect(stage.forge, number, "Due in May."))
        second = stage.forge.apply(sticky_effect(stage.forge, number, "Due in June."))
        third = stage.forge.apply(
            replace(sticky_effect(stage.forge, number, "Due in July."), comment_id=first.comment_id)
        )
        assert first.comment_id == second.comment_id == third.comment_id
        [comment] = stage.forge.comments(number)
        assert comment.body.startswith("Due in July.")

    def test_a_sticky_comment_that_somebody_deleted_is_written_anew(self, stage: Stage) -> None:
        number = stage.people.open_issue("One", by="dana")
        first = stage.forge.apply(sticky_effect(stage.forge, number, "Due in May."))
        stage.people.delete_comment(number, first.comment_id or 0)
        stage.forge.apply(replace(sticky_effect(stage.forge, number, "Due in June."), comment_id=first.comment_id))
        assert [comment.body[:12] for comment in stage.forge.comments(number)] == ["Due in June."]

    def test_a_marker_pasted_by_somebody_else_is_not_ours(self, stage: Stage) -> None:
        number = stage.people.open_issue("One", by="dana")
        stage.people.comment(number, signed("status", "ABC", "Copied."), by="dana")
        stage.forge.apply(sticky_effect(stage.forge, number, "Ours."))
        assert len(stage.forge.comments(number)) == 2


class Lookups:
    """An unclear write is found by its marker, or is known not to have arrived."""

    def test_an_issue_that_arrived_is_found_and_one_that_did_not_is_not(self, stage: Stage) -> None:
        effect = issue_effect(stage.forge)
        assert stage.forge.find(effect) is None
        number = stage.forge.apply(effect).number
        found = stage.forge.find(effect)
        assert found is not None
        assert (found.number, found.duplicates) == (number, ())
        assert stage.forge.find(issue_effect(stage.forge, "item/XYZ")) is None

    def test_a_closed_issue_is_found_too(self, stage: Stage) -> None:
        effect = issue_effect(stage.forge)
        number = stage.forge.apply(effect).number or 0
        stage.people.close_issue(number, by="dana")
        found = stage.forge.find(effect)
        assert found is not None
        assert found.number == number

    def test_of_two_copies_the_lower_number_stays(self, stage: Stage) -> None:
        effect = issue_effect(stage.forge)
        first, second = stage.forge.apply(effect).number, stage.forge.apply(effect).number
        found = stage.forge.find(effect)
        assert found is not None
        assert (found.number, found.duplicates) == (first, (second,))

    def test_an_issue_with_our_marker_by_somebody_else_is_not_ours(self, stage: Stage) -> None:
        effect = issue_effect(stage.forge)
        stage.people.open_issue("Copied", effect.body, by="dana", labels=(LABEL,))
        assert stage.forge.find(effect) is None

    def test_a_marker_of_ours_that_no_key_signed_blocks_its_key(self, stage: Stage) -> None:
        body = STRANGERS_KEYS.sign("Hello.", Marker("item", "ABC"))
        stage.forge.apply(issue_effect(stage.forge, body=body))
        with pytest.raises(OperatorError, match="AFTERWORD_MARKER_KEY"):
            stage.forge.find(issue_effect(stage.forge))

    def test_a_comment_that_arrived_is_found(self, stage: Stage) -> None:
        number = stage.people.open_issue("One", by="dana")
        effect = comment_effect(stage.forge, number)
        assert stage.forge.find(effect) is None
        posted = stage.forge.apply(effect)
        assert stage.forge.find(effect) == posted
        assert stage.forge.find(comment_effect(stage.forge, number, "mention/ABC/2")) is None


class Reviews:
    """Checks and review comments say what they have to on the right commit."""

    def test_a_review_answers_with_the_comments_it_placed(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        applied = stage.forge.apply(review_effect(stage.forge, number, 1, 5))
        assert [fingerprint for fingerprint, _ in applied.comments] == ["f1", "f5"]
        assert applied.left_out == ()
        posted = stage.forge.review_comments(number)
        assert sorted((each.path, each.line or 0) for each in posted) == [(PATH, 1), (PATH, 5)]
        assert {id_ for _, id_ in applied.comments} == {each.id for each in posted}

    def test_one_line_outside_the_diff_does_not_lose_the_others(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        applied = stage.forge.apply(review_effect(stage.forge, number, 1, 900))
        assert [fingerprint for fingerprint, _ in applied.comments] == ["f1"]
        assert applied.left_out == ("f900",)

    def test_nothing_is_posted_on_a_head_that_moved(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        effect = review_effect(stage.forge, number, 1)
        stage.people.push_to_change(number, {PATH: DOCUMENT + "More.\n"}, by="dana")
        assert stage.forge.apply(effect).left_out == ("f1",)
        assert list(stage.forge.review_comments(number)) == []

    def test_a_review_that_arrived_is_found(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        effect = review_effect(stage.forge, number, 1)
        assert stage.forge.find(effect) is None
        posted = stage.forge.apply(effect)
        assert stage.forge.find(effect) == posted

    def test_a_check_can_be_published_again(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        annotation = Annotation(
            path=PATH,
            start_line=1,
            end_line=1,
            start_column=1,
            end_column=5,
            level="warning",
            title="AW101",
            message="x",
        )
        effect = PublishCheck(
            key="check/1",
            repo=stage.forge.repo,
            number=number,
            head_sha=stage.forge.change(number).head_sha,
            conclusion="failure",
            title="60 findings",
            summary="See below.",
            annotations=tuple(replace(annotation, message=f"Finding {n}") for n in range(60)),
        )
        stage.forge.apply(effect)
        stage.forge.apply(replace(effect, conclusion="success", title="No finding", annotations=()))


class EventContract:
    """What people and we do comes back as events, where webhooks reach us."""

    def test_a_change_is_heard_of_when_it_is_opened_and_when_it_moves(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        first = stage.forge.change(number)
        [opened] = [event for event in stage.people.take_events() if isinstance(event, ChangeUpdated)]
        assert (opened.change, opened.head_sha, opened.opened_at is None) == (first.ref, first.head_sha, False)
        head = stage.people.push_to_change(number, {PATH: DOCUMENT + "More.\n"}, by="dana")
        assert ChangeUpdated(first.ref, head) in stage.people.take_events()

    def test_a_merge_is_heard_of_as_a_merge_and_as_a_push(self, stage: Stage) -> None:
        number = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        stage.people.take_events()
        stage.people.merge(number, by="dana")
        change = stage.forge.change(number)
        events = stage.people.take_events()
        assert ChangeMerged(change.ref, change.base, change.merge_sha or "") in events
        [pushed] = [event for event in events if isinstance(event, BranchPushed)]
        assert (pushed.branch, pushed.is_default, pushed.after) == (change.base, True, stage.forge.head_sha())
        assert pushed.paths in {(PATH,), None}

    def test_acts_of_people_on_issues_are_told_from_ours(self, stage: Stage) -> None:
        number = stage.people.open_issue("One", by="dana")
        stage.people.close_issue(number, by="dana")
        theirs = [event for event in stage.people.take_events() if isinstance(event, IssueTouched)]
        assert [(e.issue.number, e.action, e.actor, e.by_human) for e in theirs] == [
            (number, "opened", "dana", True),
            (number, "closed", "dana", True),
        ]
        stage.forge.apply(issue_effect(stage.forge))
        ours = [event for event in stage.people.take_events() if isinstance(event, IssueTouched)]
        assert {(e.actor, e.by_human) for e in ours} == {(stage.forge.login(), False)}
        assert ours[0].issue.repo == stage.forge.repo

    def test_comments_are_heard_of_with_who_wrote_them_and_where(self, stage: Stage) -> None:
        issue = stage.people.open_issue("One", by="dana")
        change = stage.people.open_change("Add", {PATH: DOCUMENT}, by="dana")
        stage.people.take_events()
        first = stage.people.comment(issue, "/afterword status", by="dana")
        second = stage.people.comment(change, "Looks good.", by="dana")
        posted = stage.forge.apply(comment_effect(stage.forge, issue)).comment_id
        heard = [event for event in stage.people.take_events() if isinstance(event, CommentWritten)]
        assert [(e.issue.number, e.on_change, e.comment_id, e.author, e.by_human) for e in heard] == [
            (issue, False, first, "dana", True),
            (change, True, second, "dana", True),
            (issue, False, posted, stage.forge.login(), False),
        ]
        assert heard[0].body == "/afterword status"


class ForgeContract(Reading, Issues, Comments, Lookups, Reviews):
    """Everything that a forge promises; inherit from it with a fixture `stage`."""
