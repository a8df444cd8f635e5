"""Document and issue both count: one side's change is taken over, two different ones are a question."""

import pytest

from app.domain.scales import ItemState, Priority
from tests.app.services.stage import Stage, document

ALERT = "Alert on disk space | Dana | 2026-03-20 | P1 | open"
LIMIT = "Limit the dead letters | lee | 2026-03-27 | P2 | open"
CAP = "Cap the queue | lee | 2026-03-27 | P2 | open"


def staged(*rows: str) -> tuple[Stage, int]:
    """Return a stage with a tracked document, and the issue of its first row."""
    stage = Stage()
    stage.merge(document(*rows))
    return stage, min(stage.issues())


def set_due(stage: Stage, number: int, was: str, now: str) -> None:
    body = stage.forge.state.issues[number].body
    stage.forge.edit_issue(number, by="dana", body=body.replace(f"**Due:** {was}", f"**Due:** {now}"))


def test_what_only_the_document_changed_reaches_the_issue() -> None:
    stage, number = staged(ALERT)
    stage.merge(document(ALERT.replace("03-20", "03-24")))
    assert "**Due:** 2026-03-24" in stage.forge.state.issues[number].body
    assert stage.said(number) == []


def test_an_edit_of_the_row_keeps_what_people_changed_on_the_issue() -> None:
    stage, number = staged(ALERT)
    set_due(stage, number, "2026-03-20", "2026-03-26")
    stage.forge.assign_issue(number, ("omar",), by="dana")
    stage.merge(document(ALERT.replace("P1", "P0")))
    item = stage.items()["Alert on disk space"]
    assert (item.priority, item.owner, str(item.due)) == (Priority.P0, "omar", "2026-03-26")
    body = stage.forge.state.issues[number].body
    assert "**Owner:** omar · **Due:** 2026-03-26" in body


@pytest.mark.parametrize("heard", [True, False], ids=["heard by webhook", "not heard of yet"])
def test_a_field_that_both_changed_is_one_question_and_overwrites_nothing(heard: bool) -> None:
    stage, number = staged(ALERT)
    set_due(stage, number, "2026-03-20", "2026-03-26")
    if heard:
        stage.settle()
    else:
        stage.forges.take_events()
    stage.merge(document(ALERT.replace("03-20", "03-24")))
    stage.merge(document(ALERT.replace("03-20", "03-24"), LIMIT))
    assert "**Due:** 2026-03-26" in stage.forge.state.issues[number].body
    assert str(stage.items()["Alert on disk space"].due) == "2026-03-26"
    (question,) = stage.said(number)
    assert "| due date | 2026-03-24 | 2026-03-26 |" in question
    assert "@" not in question


def test_the_question_is_answered_by_setting_the_document_to_the_issue() -> None:
    stage, number = staged(ALERT)
    set_due(stage, number, "2026-03-20", "2026-03-26")
    stage.merge(document(ALERT.replace("03-20", "03-24")))
    stage.merge(document(ALERT.replace("03-20", "03-26")))
    stage.merge(document(ALERT.replace("03-20", "04-02")))
    assert "**Due:** 2026-04-02" in stage.forge.state.issues[number].body
    assert len(stage.said(number)) == 1


def test_both_may_change_to_the_same() -> None:
    stage, number = staged(ALERT)
    set_due(stage, number, "2026-03-20", "2026-03-24")
    stage.merge(document(ALERT.replace("03-20", "03-24")))
    assert stage.said(number) == []


def test_a_question_is_not_asked_again_after_the_database_is_lost() -> None:
    stage, number = staged(ALERT)
    set_due(stage, number, "2026-03-20", "2026-03-26")
    stage.merge(document(ALERT.replace("03-20", "03-24")))
    stage.start_over()
    stage.merge(document(ALERT.replace("03-20", "03-24"), LIMIT))
    assert len(stage.said(number)) == 1


def test_a_row_that_is_gone_is_asked_about_once() -> None:
    stage, number = staged(ALERT, LIMIT, CAP)
    stage.merge(document(LIMIT, CAP))
    stage.merge(document(LIMIT, CAP.replace("P2", "P3")))
    (question,) = stage.said(number)
    assert question.startswith("The row of this action item is gone from [The queue stopped](")
    assert "closed as not planned on 2026-03-09" in question


def test_silence_of_a_week_declines_what_nobody_touched() -> None:
    stage, number = staged(ALERT, LIMIT, CAP)
    stage.merge(document(LIMIT, CAP))
    stage.forward(6)
    assert stage.forge.state.issues[number].state == "open"
    stage.forward(1)
    issue, item = stage.forge.state.issues[number], stage.items()["Alert on disk space"]
    assert (issue.state, issue.state_reason) == ("closed", "not_planned")
    assert (item.state, item.completion_note) == (ItemState.WONT_DO, "its row was removed from the postmortem")


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_issue_that_people_touched_stays_open(when: str) -> None:
    stage, number = staged(ALERT, LIMIT, CAP)
    if when == "before":
        stage.forge.label_issue(number, by="dana", add=("status:in-progress",))
    stage.merge(document(LIMIT, CAP))
    assert ("closed as not planned on" in stage.said(number)[0]) is (when == "after")
    if when == "after":
        stage.forge.comment(number, "I still want this.", by="dana")
    stage.forward(9)
    assert stage.forge.state.issues[number].state == "open"


def test_a_row_that_comes_back_is_followed_again() -> None:
    stage, number = staged(ALERT, LIMIT, CAP)
    stage.merge(document(LIMIT, CAP))
    stage.merge(document(ALERT, LIMIT, CAP))
    stage.forward(9)
    assert stage.forge.state.issues[number].state == "open"
    assert len(stage.issues()) == 3


@pytest.mark.parametrize("rows", [(), (CAP,)], ids=["the whole section", "more than half"])
def test_rows_that_vanish_in_a_mass_close_and_ask_nothing_and_the_review_says_so(rows: tuple[str, ...]) -> None:
    stage, number = staged(ALERT, LIMIT, CAP)
    change = stage.merge(document(*rows))
    stage.forward(9)
    assert {stage.forge.state.issues[one].state for one in stage.issues()} == {"open"}
    assert not any("row of this action item" in text for text in stage.said(number))
    assert f"{3 - len(rows)} action items lose their rows; none of their issues is closed" in stage.said(change)[0]


def test_the_review_says_which_issue_loses_its_row() -> None:
    stage, number = staged(ALERT, LIMIT, CAP)
    change = stage.merge(document(LIMIT, CAP))
    assert f"- issue {number}: the row is gone, so people are asked there" in stage.said(change)[0]


def test_work_that_is_taken_up_brings_the_item_back_to_its_owner() -> None:
    stage, number = staged(ALERT.replace("03-20", "03-03"))
    stage.forward(14)
    assert stage.forge.state.issues[number].assignees == ("dana", "max")
    stage.forge.label_issue(number, by="dana", add=("status:in-progress",))
    stage.settle()
    assert stage.forge.state.issues[number].assignees == ("dana",)
    said = len(stage.mentions(number))
    stage.forward(1)
    assert len(stage.mentions(number)) == said
    assert stage.forge.state.issues[number].assignees == ("dana",)
