"""Timelines and five whys."""

from datetime import date

import pytest

from app.readers.postmortem import read_postmortem


def timeline(body: str) -> list[tuple[str | None, str, str | None]]:
    doc = read_postmortem("postmortems/a.md", f"# T\n\n## Timeline\n\n{body}\n")
    return [(entry.time, entry.text, entry.clock and entry.clock.isoformat("minutes")) for entry in doc.timeline]


@pytest.mark.parametrize(
    ("body", "entry"),
    [
        ("- **14:02 UTC** - the alert fired", ("14:02 UTC", "the alert fired", "14:02")),
        ("- 2026-03-02 14:02: the alert fired", ("2026-03-02 14:02", "the alert fired", "14:02")),
        ("11.57 the alert fired", ("11.57", "the alert fired", "11:57")),
        ("| Time | Event |\n|---|---|\n| 9:45 PM | the alert fired |", ("9:45 PM", "the alert fired", "21:45")),
        ("* 15:13 6th Nov 2023 - the alert fired", ("15:13 6th Nov 2023", "the alert fired", "15:13")),
        ("- 10:20–10:30 the alert fired", ("10:20–10:30", "the alert fired", "10:20")),
        ("- T+5m the alert fired", ("T+5m", "the alert fired", None)),
        ("- the alert fired", (None, "the alert fired", None)),
        ("### 2026-03-02 15:47\n\nThe alert fired\n\n* twice", ("2026-03-02 15:47", "The alert fired\ntwice", "15:47")),
        ("### 16:11 the alert fired\n\n* twice", ("16:11", "the alert fired", "16:11")),
        ("- **2026-03-02**: the alert fired", ("2026-03-02", "the alert fired", None)),
    ],
)
def test_an_entry_has_its_time(body: str, entry: tuple[str | None, str, str | None]) -> None:
    assert timeline(body) == [entry]


def test_a_day_above_holds_for_the_entries_below() -> None:
    doc = read_postmortem(
        "a.md", "# T\n\n## Timeline\n\n2 March 2026\n\n23:50 one\n23:55 two\n\n3 March 2026\n\n00:10 three\n"
    )
    assert [(entry.text, entry.day) for entry in doc.timeline] == [
        ("one", date(2026, 3, 2)),
        ("two", date(2026, 3, 2)),
        ("three", date(2026, 3, 3)),
    ]


def test_the_first_entry_dates_an_incident_that_is_not_dated_otherwise() -> None:
    doc = read_postmortem("a.md", "# T\n\n## Timeline\n\n- 2026-03-02 14:02 the alert fired\n")
    assert doc.incident_date == date(2026, 3, 2)


def test_a_day_without_a_year_is_no_date_and_is_noted() -> None:
    doc = read_postmortem("a.md", "# T\n\n## Summary\n\nOn 2 March it broke.\n\n## Timeline\n\n- 2026-03-02 14:02 x\n")
    assert doc.incident_date is None
    assert [note.kind for note in doc.notes] == ["date_without_year"]


def test_an_ambiguous_date_is_settled_only_by_the_same_day_written_out() -> None:
    assert read_postmortem("a.md", "# 03/04/2026 - T\n\nIt broke on 3 April 2026.\n").incident_date == date(2026, 4, 3)
    doubtful = read_postmortem("a.md", "# 03/04/2026 - T\n\nClosed on 30 April 2026.\n")
    assert (doubtful.incident_date, [note.kind for note in doubtful.notes]) == (None, ["ambiguous_date"])


@pytest.mark.parametrize(
    "body",
    [
        "1. **Why did it break?** The pool was full.\n2. **Why was it full?** No limit.",
        "- Why did it break? The pool was full.\n- Why was it full? No limit.",
        "**Why did it break?** The pool was full.\n\n**Why was it full?** No limit.",
        "### Why 1: Why did it break?\n\nThe pool was full.\n\n### Why 2: Why was it full?\n\nNo limit.",
        "| Why | Answer |\n|---|---|\n| Why did it break? | The pool was full. |\n| Why was it full? | No limit. |",
        "- Why did it break?\n  - Because: The pool was full.\n- Why was it full?\n  - No limit.",
    ],
)
def test_whys_have_questions_and_answers(body: str) -> None:
    doc = read_postmortem("a.md", f"# T\n\n## Five whys\n\n{body}\n")
    assert [(why.question, why.answer) for why in doc.whys] == [
        ("Why did it break?", "The pool was full."),
        ("Why was it full?", "No limit."),
    ]


def test_a_plain_list_of_whys_has_answers_only() -> None:
    doc = read_postmortem("a.md", "# T\n\n## 5 Whys\n\n1. The pool was full.\n2. No limit.\n")
    assert [(why.question, why.answer) for why in doc.whys] == [("", "The pool was full."), ("", "No limit.")]


def test_days_without_a_year_are_those_of_the_year_that_the_document_names() -> None:
    doc = read_postmortem(
        "a.md",
        "# T\n\n## Summary\n\nIt broke on 20 March 2026.\n\n## Timeline\n\n"
        "### March 18, 16:30\n\nLess memory.\n\n### March 20, 12:44\n\nFirst report.\n",
    )
    assert [entry.day for entry in doc.timeline] == [date(2026, 3, 18), date(2026, 3, 20)]


def test_the_columns_of_a_timeline_are_found_by_their_names() -> None:
    doc = read_postmortem(
        "a.md",
        "# T\n\nOn 2 March 2026 it broke.\n\n## Timeline\n\n"
        "| Day | Date | Time (PST) | Event |\n|---|---|---|---|\n| Mon | Mar 2 | 13:47 | the alert fired |\n",
    )
    (entry,) = doc.timeline
    assert (entry.time, entry.day, entry.text) == ("Mar 2 13:47", date(2026, 3, 2), "the alert fired")


def test_the_incident_is_dated_by_the_first_entry_that_tells_of_trouble() -> None:
    doc = read_postmortem(
        "a.md", "# T\n\n## Timeline\n\n- **2026-03-01**: The release was cut.\n- **2026-03-02**: Its deploy failed.\n"
    )
    assert doc.incident_date == date(2026, 3, 2)


def test_lines_that_follow_a_plain_heading_are_entries() -> None:
    doc = read_postmortem("a.md", "Timeline\n9:55 AM: first alert\n10:05 AM: rolled back\n\nImpact\nNone.\n")
    assert [(entry.time, entry.text) for entry in doc.timeline] == [
        ("9:55 AM", "first alert"),
        ("10:05 AM", "rolled back"),
    ]


def test_the_day_may_stand_in_the_heading() -> None:
    doc = read_postmortem("a.md", "# T\n\n## Timeline (UTC, March 2, 2026)\n\n- 10:02 first alert\n")
    assert [entry.day for entry in doc.timeline] == [date(2026, 3, 2)]
