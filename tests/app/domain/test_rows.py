"""A row keeps its identity: by link, by key, by likeness."""

from app.domain.identity import item_key
from app.domain.postmortem import ActionItem, Place
from app.domain.refs import IssueRef, RepoRef
from app.domain.rows import linked_issue, match_rows
from app.domain.tracked import TrackedItem

REPO = RepoRef("github.com", "acme/pm", 7)
PATH = "postmortems/a.md"


def row(title: str, link: str | None = None, line: int = 1) -> ActionItem:
    return ActionItem(title=title, link=link, place=Place(line, 1, line, 2))


def item(title: str, ordinal: int = 0, number: int = 1) -> TrackedItem:
    key = item_key(REPO, PATH, title, ordinal)
    return TrackedItem(key=key, repo=REPO, path=PATH, line=1, commit="c", title=title, issue=IssueRef(REPO, number))


def test_the_key_is_fixed_by_its_parts_and_blind_to_case_and_space() -> None:
    key = item_key(REPO, PATH, "Alert on queue depth", 0)
    assert key == item_key(RepoRef("github.com", "renamed/pm", 7), PATH, " alert on  QUEUE depth. ", 0)
    assert (
        len({key, item_key(REPO, PATH, "Alert on queue depth", 1), item_key(REPO, "b.md", "Alert on queue depth", 0)})
        == 3
    )
    assert len(key) == 16


def test_reordered_rows_keep_their_items() -> None:
    one, two = item("Add an alert"), item("Write the runbook", number=2)
    matches, gone = match_rows([row("Write the runbook"), row("Add an alert")], [one, two], REPO, PATH)
    assert [match.item for match in matches] == [two, one]
    assert gone == ()


def test_a_reworded_row_keeps_its_item() -> None:
    one = item("Add an alert on queue depth")
    matches, _ = match_rows([row("Add an alert on the queue depth and age")], [one], REPO, PATH)
    assert matches[0].item == one


def test_another_row_is_not_taken_for_a_reworded_one() -> None:
    one = item("Add an alert on queue depth")
    matches, gone = match_rows([row("Replace the load balancer")], [one], REPO, PATH)
    assert matches[0].item is None
    assert gone == (one,)


def test_a_link_beats_the_words() -> None:
    one, two = item("Add an alert", number=4), item("Something else", number=5)
    rows = [row("Add an alert", "https://github.com/acme/pm/issues/5"), row("Something else", "#4")]
    matches, _ = match_rows(rows, [one, two], REPO, PATH)
    assert [match.item for match in matches] == [two, one]


def test_equal_titles_are_told_apart_and_stay_apart() -> None:
    rows = [row("Add a test"), row("Add a test")]
    first, _ = match_rows(rows, [], REPO, PATH)
    assert len({match.key for match in first}) == 2
    tracked = [item("Add a test", 0, 1), item("Add a test", 1, 2)]
    again, _ = match_rows(rows, tracked, REPO, PATH)
    assert {match.item.key for match in again if match.item} == {match.key for match in first}


def test_a_new_row_never_takes_a_key_that_stands() -> None:
    moved = item("Add a test", number=9)
    rows = [row("Renamed by hand", "#9"), row("Add a test")]
    matches, _ = match_rows(rows, [moved], REPO, PATH)
    assert matches[0].item == moved
    assert matches[1].key != moved.key


def test_only_issues_of_the_same_forge_are_linked() -> None:
    assert linked_issue(row("x", "https://github.com/acme/pm/issues/3"), REPO) == IssueRef(REPO, 3)
    assert linked_issue(row("x", "https://github.com/acme/pm/pull/3"), REPO) is None
    assert linked_issue(row("x", "https://evil.example/acme/pm/issues/3"), REPO) is None
    assert linked_issue(row("x"), REPO) is None
