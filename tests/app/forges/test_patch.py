import pytest

from app.forges.patch import PatchLines, read_patch, text_of_new_file

ADDED = "@@ -0,0 +1,2 @@\n+# Title\n+text"


@pytest.mark.parametrize(
    ("patch", "added", "shown"),
    [
        pytest.param("", set(), set(), id="no diff: a binary or very large file"),
        pytest.param(ADDED, {1, 2}, {1, 2}, id="a new file"),
        pytest.param("@@ -3,3 +3,4 @@ def f\n a\n-b\n+c\n+d\n e", {4, 5}, {3, 4, 5, 6}, id="context around a change"),
        pytest.param("@@ -1 +1 @@\n-a\n+b\n@@ -9 +9,2 @@\n a\n+b", {1, 10}, {1, 9, 10}, id="two hunks"),
        pytest.param("@@ -1,2 +0,0 @@\n-a\n-b", set(), set(), id="all removed"),
        pytest.param("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b", {1}, {1}, id="the note on a missing newline"),
        pytest.param("@@ -1,2 +1,2 @@\n a\n+@@ -1 +1 @@\n-@@ -7 +7 @@", {2}, {1, 2}, id="a hunk header as text"),
    ],
)
def test_a_review_may_point_at_added_and_context_lines(patch: str, added: set[int], shown: set[int]) -> None:
    assert read_patch(patch) == PatchLines(frozenset(added), frozenset(shown))


@pytest.mark.parametrize(
    ("patch", "additions", "text"),
    [
        pytest.param(ADDED, 2, "# Title\ntext\n", id="whole"),
        pytest.param(ADDED + "\n\\ No newline at end of file", 2, "# Title\ntext", id="no newline at its end"),
        pytest.param(ADDED, 3, None, id="cut off"),
        pytest.param("", 0, None, id="empty, or not shown"),
    ],
)
def test_a_new_files_text_is_taken_from_its_diff_where_all_of_it_is_there(
    patch: str, additions: int, text: str | None
) -> None:
    assert text_of_new_file(patch, additions) == text
