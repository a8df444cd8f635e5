from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

import pytest

from app.domain.rules import find_rule
from app.render.rule_page import render_rule
from tests.app.cli.checkouts import GOOD
from tests.app.lsp.editor import Editor, running_editor

SMILE = "😀 Bob forgot to order the certificate.\n"
TEXT = f"{GOOD}\n{SMILE}"
LINE = TEXT.split("\n").index(SMILE.strip())
BLAME = "Alice should have checked the replication lag before the deploy.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository, with a folder for postmortems."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "postmortems").mkdir()
    return tmp_path


@pytest.fixture
def file(folder: Path) -> Path:
    """A postmortem that need not be on disk."""
    return folder / "postmortems" / "Größe 1.md"


@pytest.fixture
def editor(folder: Path) -> Iterator[Editor]:
    """An editor in the repository."""
    with running_editor(folder) as running:
        yield running


def words(text: str, shown: dict[str, Any]) -> str:
    """Return the words of a line that a range in UTF-16 covers."""
    line = text.split("\n")[shown["start"]["line"]].encode("utf-16-le")
    return line[2 * shown["start"]["character"] : 2 * shown["end"]["character"]].decode("utf-16-le")


def applied(text: str, action: dict[str, Any]) -> str:
    """Return a text with the edits of an action, of which each stays on its line."""
    (edits,) = action["edit"]["changes"].values()
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda one: -one["range"]["start"]["character"]):
        start, end = edit["range"]["start"], edit["range"]["end"]
        line = lines[start["line"]].encode("utf-16-le") if start["line"] < len(lines) else b""
        new = edit["newText"].encode("utf-16-le")
        changed = line[: 2 * start["character"]] + new + line[2 * end["character"] :]
        lines[start["line"] : start["line"] + 1] = [changed.decode("utf-16-le")]
    return "\n".join(lines)


def test_a_document_is_reviewed_when_it_opens(editor: Editor, file: Path) -> None:
    (found,) = editor.open(file, TEXT)
    assert (found["code"], found["severity"], found["source"]) == ("AW304", 2, "afterword")
    assert found["range"]["start"] == {"line": LINE, "character": 7}
    assert words(TEXT, found["range"]) == "forgot to order"
    assert "\nWhat " in found["message"]


def test_a_code_leads_to_the_page_of_its_rule(editor: Editor, file: Path) -> None:
    (found,) = editor.open(file, TEXT)
    rule = find_rule("AW304")
    assert rule is not None
    page = Path(unquote(urlparse(found["codeDescription"]["href"]).path))
    assert page.read_text(encoding="utf-8") == render_rule(rule)


def test_positions_are_those_that_the_client_counts(folder: Path, file: Path) -> None:
    with running_editor(folder, ["utf-8"]) as editor:
        assert editor.open(file, TEXT)[0]["range"]["start"]["character"] == 9
    with running_editor(folder, ["utf-32"]) as editor:
        assert editor.open(file, TEXT)[0]["range"]["start"]["character"] == 6


def test_hovering_shows_the_page_of_the_rule(editor: Editor, file: Path) -> None:
    editor.open(file, TEXT)
    assert (editor.hover(file, LINE, 9) or "").startswith("# AW304 failed-to")
    assert editor.hover(file, LINE, 3) is None


def test_a_change_is_reviewed_once_the_author_pauses(editor: Editor, file: Path) -> None:
    editor.open(file, TEXT)
    for text in (TEXT + "\nMore", TEXT + "\nMore words", GOOD):
        editor.change(file, text)
    assert editor.diagnostics(file) == []


def test_saving_reviews_at_once(editor: Editor, file: Path) -> None:
    editor.open(file, TEXT)
    editor.change(file, GOOD + "\n" + BLAME)
    editor.notify("textDocument/didSave", {"textDocument": {"uri": file.as_uri()}})
    assert [one["code"] for one in editor.diagnostics(file)] == ["AW303"]


def test_a_closed_document_shows_nothing_any_more(editor: Editor, file: Path) -> None:
    editor.open(file, TEXT)
    editor.notify("textDocument/didClose", {"textDocument": {"uri": file.as_uri()}})
    assert editor.diagnostics(file) == []


def test_the_replacement_is_the_preferred_fix(editor: Editor, file: Path) -> None:
    (found,) = editor.open(file, TEXT)
    (fix,) = [one for one in editor.actions(file, found["range"]) if one.get("isPreferred")]
    assert fix["diagnostics"] == [found]
    assert applied(TEXT, fix) == TEXT.replace("forgot to order", "did not order")


def test_the_question_can_be_noted_as_a_comment(editor: Editor, file: Path) -> None:
    text = f"{GOOD}\n{BLAME}"
    (found,) = editor.open(file, text)
    (note,) = [one for one in editor.actions(file, found["range"]) if one["title"].startswith("Note the question")]
    assert applied(text, note) == text.replace(
        "the deploy.", f"the deploy. <!-- {found['message'].split(chr(10))[1]} -->"
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(TEXT, id="a paragraph"),
        pytest.param(f"{GOOD}\nAll well. {SMILE.strip()} We forgot to rotate the key.\n", id="one of two sentences"),
        pytest.param(f"{GOOD}\n- 😀 Bob forgot to order the certificate\n- more\n", id="a list item"),
        pytest.param(f"{GOOD}\n| What |\n|---|\n| 😀 Bob forgot to order the certificate |\n", id="a cell"),
        pytest.param(GOOD.replace("## Impact", "## Influence"), id="what concerns the whole document"),
        pytest.param(f"{GOOD}\n```\nfirst\nmore \u202e\n```\n", id="code"),
    ],
)
def test_a_rule_is_switched_off_for_the_place_alone(editor: Editor, file: Path, text: str) -> None:
    before = editor.open(file, text)
    first = before[0]
    titles = {one["title"]: one for one in editor.actions(file, first["range"])}
    silencing = next(one for title, one in titles.items() if title.startswith(f"Switch off {first['code']}"))
    editor.change(file, applied(text, silencing))
    after = editor.diagnostics(file)
    assert [one["data"] for one in after] == [one["data"] for one in before[1:]]


def test_everything_is_fixed_on_saving_where_the_editor_asks(editor: Editor, file: Path) -> None:
    text = f"{TEXT.strip()} We forgot to rotate the key.\n"
    found = editor.open(file, text)
    (fix,) = editor.actions(file, found[0]["range"], ["source.fixAll"])
    assert applied(text, fix) == text.replace("forgot to order", "did not order").replace("forgot to", "did not")


def test_only_postmortems_are_reviewed_unless_the_editor_calls_it_one(editor: Editor, folder: Path) -> None:
    assert editor.open(folder / "README.md", TEXT) == []
    assert editor.open(folder / "notes.md", TEXT) == []
    assert [one["code"] for one in editor.open(folder / "draft.md", TEXT, "postmortem")] == ["AW304"]


def test_the_policy_is_read_again_when_it_changes(editor: Editor, folder: Path, file: Path) -> None:
    policy = folder / ".afterword.yml"
    assert [one["severity"] for one in editor.open(file, TEXT)] == [2]
    policy.write_text("lint:\n  rules: {failed-to: error}\n")
    change = {"changes": [{"uri": policy.as_uri(), "type": 1}]}
    editor.notify("workspace/didChangeWatchedFiles", change)
    assert [one["severity"] for one in editor.diagnostics(file)] == [1]
    assert editor.asked_to_watch == ["**/.afterword.yml"]


def test_a_policy_with_a_mistake_is_told_where_it_is_and_the_last_good_one_holds(
    editor: Editor, folder: Path, file: Path
) -> None:
    policy = folder / ".afterword.yml"
    policy.write_text("lint:\n  rules: {failed-to: error}\n")
    editor.open(file, TEXT)
    policy.write_text("lint:\n  rules: {failed-to: off}\n  fail_om: error\n")
    editor.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": policy.as_uri(), "type": 2}]})
    (problem,) = editor.diagnostics(policy)
    assert (problem["range"]["start"]["line"], problem["severity"]) == (2, 1)
    assert [one["severity"] for one in editor.diagnostics(file)] == [1]
    policy.unlink()
    editor.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": policy.as_uri(), "type": 3}]})
    assert editor.diagnostics(policy) == []


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_other_line_endings_and_a_mark_keep_their_places(editor: Editor, file: Path, ending: str) -> None:
    text = "\ufeff" + TEXT.replace("\n", "\r\n") + f"{ending}One line{ending}"
    found = [one for one in editor.open(file, text) if one["code"] == "AW304"]
    assert found[0]["range"]["start"] == {"line": LINE, "character": 7}
