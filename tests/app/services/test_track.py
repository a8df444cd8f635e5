"""Each action item of a merged postmortem becomes exactly one issue."""

import time

import pytest

from app.errors import TransientError, UnclearWrite
from app.forges.memory.forge import MemoryForge
from tests.app.services.stage import PATH, POLICY, Stage, document

ALERT = "Alert on disk space | Dana | 2026-03-20 | P1 | open"
LIMIT = "Limit the dead letters | lee | 2026-03-27 | P2 | open"


def test_a_merged_postmortem_opens_one_labelled_assigned_issue_per_item() -> None:
    stage = Stage()
    stage.merge(document(ALERT, LIMIT))
    assert sorted(stage.issues().values()) == ["Alert on disk space", "Limit the dead letters"]
    issue = stage.forge.issue(min(stage.issues()))
    assert issue is not None
    assert set(issue.labels) >= {"postmortem-action", "priority:P1"}
    assert issue.assignees == ("dana",)
    assert "**Owner:** Dana · **Due:** 2026-03-20 · **From:** [The queue stopped](" in issue.body
    line = document(ALERT, LIMIT).splitlines().index(f"| {ALERT} |") + 1
    assert f"/{PATH}#L{line})" in issue.body
    assert stage.undone() == []


@pytest.mark.parametrize("row", ["Done already | Dana | 2026-03-20 | P1 | done", "Declined | Dana | | P3 | won't do"])
def test_what_is_done_or_declined_needs_no_issue(row: str) -> None:
    stage = Stage()
    stage.merge(document(row))
    assert stage.issues() == {}


def test_a_draft_is_not_tracked_until_it_is_none() -> None:
    stage = Stage()
    stage.merge(document(ALERT, head="- **Status**: draft\n"))
    assert stage.issues() == {}
    stage.merge(document(ALERT))
    assert list(stage.issues().values()) == ["Alert on disk space"]


def test_a_change_that_is_not_merged_opens_nothing() -> None:
    stage = Stage()
    stage.forge.open_change("A postmortem", {PATH: document(ALERT)}, by="lee")
    stage.settle()
    assert stage.issues() == {}


def test_deliveries_sent_three_times_open_one_issue_each() -> None:
    stage = Stage()
    number = stage.forge.open_change("A postmortem", {PATH: document(ALERT, LIMIT)}, by="lee")
    stage.forge.merge(number, by="lena")
    stage.settle(times=3)
    assert len(stage.issues()) == 2


def test_merged_reverted_and_merged_again_is_still_one_issue() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    stage.forge.push({PATH: None}, by="lee")
    stage.settle()
    stage.forge.push({PATH: document(ALERT)}, by="lee")
    stage.settle()
    assert len(stage.issues()) == 1


def test_a_renamed_document_keeps_its_items() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    stage.forge.push({PATH: None, "postmortems/b.md": document(ALERT)}, by="lee")
    stage.settle()
    assert len(stage.issues()) == 1
    assert stage.items()["Alert on disk space"].path == "postmortems/b.md"


def test_an_edited_row_edits_its_issue_and_opens_no_other() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    stage.merge(document("Alert on disk space and on inodes | lee | 2026-04-01 | P0 | open"))
    (number,) = stage.issues()
    issue = stage.forge.issue(number)
    assert issue is not None
    assert issue.title == "Alert on disk space and on inodes"
    assert "**Due:** 2026-04-01" in issue.body
    assert issue.assignees == ("lee",)
    assert [label for label in issue.labels if label.startswith("priority")] == ["priority:P0"]


def test_an_owner_whom_nobody_can_assign_takes_over_on_the_issue_with_the_reason() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    stage.merge(document(ALERT.replace("Dana", "Bob Jones")))
    ((number, _),) = stage.issues().items()
    issue = stage.forge.issue(number)
    assert issue is not None
    assert issue.assignees == ()
    assert "names Bob Jones as its owner, but Bob Jones is not listed under `people`" in stage.said(number)[0]
    assert stage.items()["Alert on disk space"].owner == "Bob Jones"


def test_a_row_with_a_novel_for_an_owner_hides_no_other() -> None:
    stage = Stage()
    stage.merge(document(ALERT.replace("Dana", "somebody from " + "x" * 5000), LIMIT))
    assert len(stage.issues()) == 2


def test_an_edit_leaves_alone_what_a_person_changed_on_the_issue() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    (number,) = stage.issues()
    issue = stage.forge.issue(number)
    assert issue is not None
    stage.forge.edit_issue(number, by="dana", body=issue.body.replace("2026-03-20", "2026-05-05") + "\nMy notes.\n")
    stage.forge.assign_issue(number, ("omar",), by="dana")
    stage.settle()
    stage.merge(document("Alert on disk space | Dana | 2026-03-20 | P0 | open"))
    edited = stage.forge.issue(number)
    assert edited is not None
    assert "**Due:** 2026-05-05" in edited.body
    assert "My notes." in edited.body
    assert edited.assignees == ("omar",)
    assert "priority:P0" in edited.labels


def test_a_row_that_links_an_issue_adopts_it() -> None:
    stage = Stage()
    own = stage.forge.open_issue("Disk alerts", "Written by hand.", by="dana")
    stage.merge(
        document(
            f"Alert on disk space [#{own}](https://forge.test/acme/pm/issues/{own}) | Dana | 2026-03-20 | P1 | open"
        )
    )
    issue = stage.forge.issue(own)
    assert issue is not None
    assert list(stage.issues()) == [own]
    assert "Written by hand." in issue.body
    assert "**Due:** 2026-03-20" in issue.body


@pytest.mark.parametrize(
    ("owner", "told"),
    [
        pytest.param("zed", None, id="a stranger is never mentioned"),
        pytest.param("web", "@lena", id="a team's lead hears it"),
    ],
)
def test_an_owner_who_cannot_be_assigned_is_named_with_the_reason(owner: str, told: str | None) -> None:
    stage = Stage()
    stage.merge(document(f"Alert on disk space | {owner} | 2026-03-20 | P1 | open"))
    (number,) = stage.issues()
    (text,) = stage.said(number)
    assert f"names {owner} as its owner, but {owner} cannot be assigned here" in text
    assert text.startswith(told) if told else "@" not in text
    assert stage.items()["Alert on disk space"].unassigned_reason


def test_a_known_person_without_access_is_mentioned_once() -> None:
    stage = Stage(policy="people:\n  zoe: {names: [Zoe]}\n")
    stage.merge(document("Alert on disk space | Zoe | 2026-03-20 | P1 | open"))
    stage.merge(document("Alert on disk space | Zoe | 2026-03-20 | P2 | open"))
    (number,) = stage.issues()
    assert [text.startswith("@zoe") for text in stage.said(number)] == [True]


def test_documents_older_than_the_start_date_are_left_alone() -> None:
    stage = Stage(policy="postmortems: {start_date: 2026-03-02}\n")
    stage.merge(document(ALERT))
    assert stage.issues() == {}


def test_an_edit_of_a_document_from_before_the_policy_opens_nothing() -> None:
    stage = Stage(files={PATH: document(ALERT)})
    stage.merge(document(ALERT, LIMIT))
    assert stage.issues() == {}
    stage.merge(document(ALERT), "postmortems/new.md")
    assert len(stage.issues()) == 1


def test_more_new_issues_than_the_fuse_allows_post_one_notice() -> None:
    stage = Stage()
    stage.merge(document(*(f"Write part {n} of the runbook | lee | 2026-03-27 | P2 | open" for n in range(25))))
    assert stage.issues() == {}
    (notice,) = stage.issues("postmortem-report").values()
    assert notice == "Afterword held back 25 actions and asks for a decision"


MANY = document(*(f"Write part {n} of the runbook | lee | 2026-03-27 | P2 | open" for n in range(25)))


def test_what_the_fuse_held_back_goes_on_once_the_policy_allows_more() -> None:
    stage = Stage()
    stage.merge(MANY)
    stage.forge.push({".afterword.yml": POLICY + "escalation: {fuse: {new_issues: 30}}\n"}, by="lena")
    stage.settle()
    assert len(stage.issues()) == 25


def test_nobody_is_asked_twice_while_the_notice_is_open() -> None:
    stage = Stage()
    stage.merge(MANY)
    stage.forward(1)
    stage.start_over()
    stage.merge(MANY.replace("runbook", "handbook"), path="postmortems/b.md")
    ((number, _),) = stage.issues("postmortem-report").items()
    notice = stage.forge.issue(number)
    assert notice is not None
    assert "`afterword track --repo acme/pm --path postmortems/a.md --past-fuse`" in notice.body
    stage.forge.push({".afterword.yml": POLICY + "escalation: {fuse: {new_issues: 30}}\n"}, by="lena")
    stage.settle()
    assert len(stage.issues()) == 25


def test_a_policy_that_is_merged_together_with_a_document_counts_for_it() -> None:
    stage = Stage(policy="time_zone: UTC\n")
    files = {
        ".afterword.yml": "people: {dana: {names: [The Dana]}}\n",
        PATH: document(ALERT.replace("Dana", "The Dana")),
    }
    number = stage.forge.open_change("Begin", files, by="lee")
    stage.settle()
    stage.forge.merge(number, by="lena")
    stage.settle()
    issue = stage.forge.issue(min(stage.issues()))
    assert issue is not None
    assert issue.assignees == ("dana",)


@pytest.mark.parametrize("committed", [True, False], ids=["it arrived", "it did not arrive"])
def test_a_lost_answer_ends_with_one_issue(committed: bool) -> None:
    stage = Stage()
    number = stage.forge.open_change("A postmortem", {PATH: document(ALERT)}, by="lee")
    stage.settle()
    stage.forge.merge(number, by="lena")
    fail_next_issue(stage, committed=committed)
    stage.settle()
    assert list(stage.issues().values()) == ["Alert on disk space"]
    assert stage.undone() == []


def fail_next_issue(stage: Stage, *, committed: bool) -> None:
    """Lose the answer to the next write that opens an issue."""
    original = MemoryForge.apply
    calls = []

    def apply(forge: MemoryForge, effect):  # type: ignore[no-untyped-def]
        if effect.kind == "create_issue" and not calls:
            calls.append(effect)
            if committed:
                original(forge, effect)
            raise UnclearWrite(effect.key)
        return original(forge, effect)

    stage.forge.__class__.apply = apply  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _restore() -> None:
    original = MemoryForge.apply
    yield  # type: ignore[misc]
    MemoryForge.apply = original  # type: ignore[method-assign]


def test_a_forge_that_is_away_is_tried_again() -> None:
    stage = Stage()
    number = stage.forge.open_change("A postmortem", {PATH: document(ALERT)}, by="lee")
    stage.settle()
    stage.forge.merge(number, by="lena")
    stage.forge.fail_next(TransientError("away", 0.01))
    stage.settle()
    time.sleep(0.05)
    stage.settle()
    assert list(stage.issues().values()) == ["Alert on disk space"]


def test_a_marker_that_a_stranger_pasted_is_ignored() -> None:
    stage = Stage()
    stage.merge(document(ALERT))
    (number,) = stage.issues()
    issue = stage.forge.issue(number)
    assert issue is not None
    stage.forge.open_issue("A copy", issue.body, by="mallory", labels=("postmortem-action",))
    stage.settle()
    stage.forward(1)
    assert stage.items()["Alert on disk space"].issue == issue.ref
    assert len(stage.items()) == 1
