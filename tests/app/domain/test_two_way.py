import pytest

from app.domain.two_way import conflicts

SAME = {"title": "Alert", "owner": "dana", "priority": "P1"}


@pytest.mark.parametrize(
    ("before", "document", "issue", "fields"),
    [
        pytest.param("2026-03-01", "2026-03-01", "2026-03-09", [], id="only the issue changed"),
        pytest.param("2026-03-01", "2026-03-09", "2026-03-01", [], id="only the document changed"),
        pytest.param("2026-03-01", "2026-03-09", "2026-03-09", [], id="both changed to the same"),
        pytest.param("2026-03-01", "2026-03-09", "2026-03-08", ["due"], id="both changed, each to something else"),
        pytest.param("2026-03-01", None, "2026-03-08", ["due"], id="one side took it away"),
        pytest.param(None, "2026-03-09", "2026-03-08", ["due"], id="both said something new"),
    ],
)
def test_only_two_different_changes_are_a_conflict(
    before: str | None, document: str | None, issue: str | None, fields: list[str]
) -> None:
    sides = [{**SAME, "due": due} for due in (before, document, issue)]
    assert [conflict.field for conflict in conflicts(*sides)] == fields


def test_case_and_white_space_are_no_change() -> None:
    sides = [{**SAME, "due": None, "title": text} for text in ("Alert on disk", "Alert  on disk.", "ALERT on disk")]
    assert conflicts(*sides) == ()
