import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.errors import AuthorError, OperatorError
from app.forges.github.forge import GitHubForge
from tests.contracts.emulated_people import EmulatedPeople
from tests.contracts.forge_contract import LABEL, comment_effect
from tests.contracts.stage import DOCUMENT, PATH
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real


def test_a_file_that_the_answer_left_out_is_fetched_by_its_blob(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    commit = people.push({PATH: DOCUMENT}, by="dana")
    large = {"type": "file", "size": 1_500_000, "encoding": "none", "content": "", "sha": "b10b"}
    blob = {"encoding": "base64", "content": base64.encodebytes(DOCUMENT.encode() * 30_000).decode()}
    emulator.fail(r"/contents/", status=200, body=large)
    emulator.fail(r"/git/blobs/b10b$", status=200, body=blob)
    assert forge.read_text(PATH, commit) == DOCUMENT * 30_000


def test_a_huge_file_is_the_authors_turn(emulator: Emulator, forge: GitHubForge) -> None:
    emulator.fail(r"/contents/", status=200, body={"type": "file", "size": 60_000_000, "encoding": "none", "sha": "b"})
    with pytest.raises(AuthorError, match=r"huge\.md has 60000000 bytes"):
        forge.read_text("huge.md")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        pytest.param("Größe".encode("utf-8-sig"), "Größe", id="a mark before UTF-8"),
        pytest.param("Größe".encode("utf-16"), "Größe", id="UTF-16"),
        pytest.param(b"a\r\nb", "a\r\nb", id="line ends stay"),
        pytest.param(b"Gr\xf6\xdfe", "Gr\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}e", id="neither"),
    ],
)
def test_text_is_read_whatever_its_encoding(emulator: Emulator, forge: GitHubForge, content: bytes, text: str) -> None:
    answer = {"type": "file", "size": 9, "encoding": "base64", "content": base64.b64encode(content).decode()}
    emulator.fail(r"/contents/", status=200, body=answer)
    assert forge.read_text("a.md") == text


@pytest.mark.parametrize("kind", ["symlink", "submodule"])
def test_what_points_elsewhere_is_no_file(emulator: Emulator, forge: GitHubForge, kind: str) -> None:
    emulator.fail(r"/contents/", status=200, body={"type": kind, "size": 9, "target": "/etc/passwd"})
    assert forge.read_text("link.md") is None


def test_a_tree_too_large_for_one_answer_is_read_folder_by_folder(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    people.push({PATH: DOCUMENT, "a/b/c.md": "C\n"}, by="dana")
    emulator.fail(r"/git/trees/", status=200, body={"truncated": True, "tree": []})
    assert {PATH, "a/b/c.md", "README.md"} <= set(forge.paths())


def test_a_comparison_that_leaves_files_out_is_made_from_both_trees(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    before = people.push({PATH: DOCUMENT, "old.md": "Old\n"}, by="dana")
    after = people.push({PATH: DOCUMENT + "More.\n", "old.md": None, "new.md": "New\n"}, by="dana")
    listed = [{"filename": f"{number}.md", "status": "added"} for number in range(300)]
    emulator.fail(r"/compare/", status=200, body={"status": "ahead", "files": listed})
    files = {file.path: file.status for file in forge.changed_paths(before, after)}
    assert files == {PATH: "modified", "old.md": "removed", "new.md": "added"}


def test_rewritten_history_is_compared_as_it_stands(
    emulator: Emulator, repo: str, forge: GitHubForge, people: EmulatedPeople
) -> None:
    start = people.push({PATH: DOCUMENT}, by="dana")
    before = people.push({"undone.md": "Undone\n"}, by="dana")
    after = emulator.push(repo, {"kept.md": "Kept\n"}, force_from=start)
    files = {file.path: file.status for file in forge.changed_paths(before, after)}
    assert files == {"undone.md": "removed", "kept.md": "added"}


def test_before_the_first_commit_there_was_nothing(forge: GitHubForge, people: EmulatedPeople) -> None:
    after = people.push({PATH: DOCUMENT}, by="dana")
    files = forge.changed_paths("0" * 40, after)
    assert {(file.path, file.status) for file in files} >= {(PATH, "added"), ("README.md", "added")}


def test_an_issue_that_moved_to_another_repository_is_gone(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_issue("One", by="dana")
    moved = {"number": 9, "repository_url": f"{emulator.base_url}/repos/acme/elsewhere"}
    emulator.fail(rf"/issues/{number}$", status=200, body=moved)
    assert forge.issue(number) is None


def test_a_change_is_no_issue(forge: GitHubForge, people: EmulatedPeople) -> None:
    assert forge.issue(people.open_change("Add", {PATH: DOCUMENT}, by="dana")) is None


def test_a_labelled_change_is_not_listed_among_issues(
    emulator: Emulator, repo: str, forge: GitHubForge, people: EmulatedPeople
) -> None:
    emulator.label(repo, people.open_change("Add", {PATH: DOCUMENT}, by="dana"), LABEL)
    number = people.open_issue("One", by="dana", labels=(LABEL,))
    assert [issue.ref.number for issue in forge.issues(LABEL)] == [number]


def test_issues_are_listed_over_all_pages_and_each_once(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    numbers = [people.open_issue(f"Issue {n}", by="dana", labels=(LABEL,)) for n in range(105)]
    assert [issue.ref.number for issue in forge.issues(LABEL)] == numbers
    soon = datetime.now(UTC) + timedelta(hours=1)
    assert list(forge.issues(LABEL, soon)) == []
    assert [issue.ref.number for issue in forge.issues(LABEL, soon - timedelta(hours=2))] == numbers


def test_a_row_that_two_pages_show_is_taken_once(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_issue("One", by="dana")
    people.comment(number, "Hello.", by="dana")
    [first] = emulator.comments(str(forge.repo.name), number)
    again = f"{emulator.base_url}/repos/{forge.repo.name}/issues/{number}/comments?page=1"
    emulator.fail(r"/comments$", status=200, headers={"Link": f'<{again}>; rel="next"'}, body=[first])
    assert len(forge.comments(number)) == 1


def test_a_label_with_a_comma_is_one_label(forge: GitHubForge, people: EmulatedPeople) -> None:
    people.open_issue("One", by="dana", labels=("red",))
    number = people.open_issue("Two", by="dana", labels=("red, blue",))
    assert [issue.ref.number for issue in forge.issues("red, blue")] == [number]


def test_an_account_that_is_gone_has_a_name_too(emulator: Emulator, forge: GitHubForge) -> None:
    comment: dict[str, Any] = {"id": 1, "user": None, "body": None, "created_at": "2026-03-02T12:00:00Z"}
    emulator.fail(r"/comments$", status=200, body=[comment])
    [found] = forge.comments(1)
    assert (found.author, found.is_bot, found.body) == ("ghost", False, "")


def test_a_write_follows_a_repository_that_was_renamed(
    emulator: Emulator, forge: GitHubForge, people: EmulatedPeople
) -> None:
    number = people.open_issue("One", by="dana")
    place = f"{emulator.base_url}/repos/{forge.repo.name}/issues/{number}/comments"
    emulator.fail(r"/comments$", method="POST", status=307, headers={"Location": place})
    forge.apply(comment_effect(forge, number))
    assert len(forge.comments(number)) == 1


def test_nobody_is_followed_to_another_host(emulator: Emulator, forge: GitHubForge) -> None:
    emulator.fail(r"/contents/", status=302, headers={"Location": "https://evil.example/contents/a.md"})
    with pytest.raises(OperatorError, match=r"evil\.example"):
        forge.read_text("a.md")
