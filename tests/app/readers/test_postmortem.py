"""Whole documents, read."""

from datetime import UTC, date, datetime, timedelta
from textwrap import dedent

import pytest

from app.domain.policy import DocumentsPolicy, Policy
from app.domain.postmortem import Postmortem
from app.domain.scales import Category, Detection, DocumentStatus, ItemState, Kind, Priority, Visibility
from app.readers.postmortem import read_postmortem


def read(text: str) -> Postmortem:
    return read_postmortem("postmortems/checkout.md", dedent(text).lstrip("\n"))


BULLETS = """
    # Checkout was down

    - **Date**: 2026-03-02
    - **Severity**: SEV-2
    - **Services**: checkout, payments
    - **Status**: Draft
    - **Lead responder**: Dana
    - **Participants**: Dana Ito, Sam
    - **Facilitator**: Kim
    - **Duration**: 1 hour and 48 minutes
    - **Resolved**: 2026-03-02 14:10 UTC
    - **Visibility**: internal
    - **Root cause category**: configuration

    ## Summary

    The pool ran out of connections.

    ## Detection

    An alert on latency fired.

    ## Action items

    | Ticket | Who | What | ETA | Prio | Type | State |
    |---|---|---|---|---|---|---|
    | [#12](https://github.com/a/b/issues/12) | @dana | Limit the pool | March 9th, 2026 | high | Prevention | doing |
    | | TBD | Alert on the pool | 03/04/2026 | P2 | detect | ✅ |
    """


def test_facts_are_read_from_bullets() -> None:
    doc = read(BULLETS)
    assert (doc.title, doc.incident_date, doc.severity_level) == ("Checkout was down", date(2026, 3, 2), 2)
    assert doc.severity is not None
    assert (doc.severity.text, doc.severity.place.line, doc.severity.place.column) == ("SEV-2", 4, 17)
    assert (doc.services, doc.status, doc.visibility) == (
        ("checkout", "payments"),
        DocumentStatus.DRAFT,
        Visibility.INTERNAL,
    )
    assert (doc.lead_responder, doc.participants, doc.facilitator) == ("Dana", ("Dana Ito", "Sam"), "Kim")
    assert doc.duration == timedelta(hours=1, minutes=48)
    assert doc.resolved_at == datetime(2026, 3, 2, 14, 10, tzinfo=UTC)
    assert (doc.root_cause_category, doc.detection_method) == (Category.CONFIGURATION, Detection.MONITORING)


def test_a_table_of_action_items_is_read_whatever_the_order_of_its_columns() -> None:
    first, second = read(BULLETS).action_items
    assert (first.title, first.owner, first.owners) == ("Limit the pool", "dana", ("dana",))
    assert (first.due, first.due_date) == ("2026-03-09", date(2026, 3, 9))
    assert (first.priority, first.priority_level, first.kind) == ("high", Priority.P1, Kind.PREVENT)
    assert (first.status, first.state) == ("doing", ItemState.IN_PROGRESS)
    assert (first.link, first.line) == ("https://github.com/a/b/issues/12", 27)
    assert (second.owner, second.due_date, second.state) == (None, None, ItemState.COMPLETED)


def test_an_ambiguous_date_is_a_note_and_no_guess() -> None:
    notes = [(note.kind, note.text, note.place.line) for note in read(BULLETS).notes]
    assert notes == [("ambiguous_date", "03/04/2026", 28)]


def test_front_matter_comes_first() -> None:
    doc = read("""
        ---
        title: Checkout was down
        date: 2026-03-02
        severity: sev1
        ---
        # Another title
        """)
    assert (doc.title, doc.incident_date, doc.severity_level) == ("Checkout was down", date(2026, 3, 2), 1)
    assert doc.sections[0].place.line == 6


def test_a_table_of_two_columns_holds_facts() -> None:
    doc = read("# T\n\n| Date | 2 March 2026 |\n|---|---|\n| Severity | critical |\n| Owner | Dana |\n")
    assert (doc.incident_date, doc.severity_level, doc.document_owner) == (date(2026, 3, 2), 1, "Dana")


def test_task_lists_bullets_and_bold_names() -> None:
    items = read("""
        # T

        ## Next steps

        - [ ] Limit the pool @dana due 2026-03-01 P1
        - [x] **Alert on the pool**: at 80 per cent, owner: Sam
        - Write a runbook (owner: Kim, due: 2026-04-01)

        **Robert**

        - Drain the queue - DONE
        - Say who is on call
        """).action_items
    assert [(item.title, item.owner, item.due) for item in items] == [
        ("Limit the pool", "dana", "2026-03-01"),
        ("Alert on the pool", "Sam", None),
        ("Write a runbook", "Kim", "2026-04-01"),
        ("Drain the queue", "Robert", None),
        ("Say who is on call", "Robert", None),
    ]
    assert items[0].priority_level is Priority.P1
    assert (items[1].description, items[1].status) == ("at 80 per cent", "[x]")
    assert items[3].state is ItemState.COMPLETED


def test_a_document_in_another_language_is_read() -> None:
    doc = read("""
        # Ausfall der Kasse

        ## Zusammenfassung

        Die Kasse war für eine Stunde nicht erreichbar, und das Team wurde von den Kunden auf den Fehler hingewiesen.
        Wir haben die Verbindung mit der Datenbank neu gestartet, und der Dienst ist nun auf dem neuen Stand.
        """)
    assert doc.language == "de"
    assert [section.slug for section in doc.sections] == [None, "summary"]


def test_labels_stand_in_for_headings() -> None:
    doc = read("""
        # Incident on 2026-03-02

        - **Key events**
          - First detected 2026-03-02 12:15
        - **Identified**: an engineer saw it
        - **Impact**:
          - Nobody could check out
        - **Review actions**:

        1. Limit the pool
        2. Drain the queue
        """)
    assert [section.slug for section in doc.sections] == [None, "timeline", "detection", "impact", "actions"]
    assert [item.title for item in doc.action_items] == ["Limit the pool", "Drain the queue"]
    assert doc.impact == "Nobody could check out"


def test_placeholders_are_no_facts() -> None:
    doc = read("""
        # T

        - **Date**: [YYYY-MM-DD]
        - **Severity**: [SEV-1/SEV-2/SEV-3]
        - **Facilitator**: TBD
        """)
    assert (doc.incident_date, doc.severity, doc.facilitator) == (None, None, None)


def test_a_heading_may_hold_a_fact() -> None:
    doc = read("# T\n\n## Severity\n\n**High** - many customers\n\n## Author(s)\n\n- Dana Ito\n- Sam\n")
    assert doc.severity is not None
    assert (doc.severity.text, doc.severity_level, doc.document_owner) == ("High", 2, "Dana Ito, Sam")


def test_broken_front_matter_is_noted_and_the_rest_is_read() -> None:
    doc = read_postmortem("a.md", "---\ntitle: [\n---\n# T\n\n## Impact\n\nNone.\n")
    assert doc.title == "T"
    assert [(note.kind, note.place.line) for note in doc.notes] == [("unreadable_front_matter", 3)]


def test_a_line_of_dashes_further_down_is_no_front_matter() -> None:
    doc = read_postmortem("a.md", "# T\n\n---\nkey: value\n---\n\nmore\n")
    assert "key: value" in [passage.text for passage in doc.passages]


def test_the_policys_headings_are_known() -> None:
    policy = Policy(postmortems=DocumentsPolicy(headings={"actions": ("Was wir tun",)}))
    doc = read_postmortem("a.md", "# T\n\n## Was wir tun\n\n- Limit the pool\n", policy)
    assert [item.title for item in doc.action_items] == ["Limit the pool"]


def test_a_post_is_dated_by_the_day_that_it_tells_of() -> None:
    front = "---\nlayout: post\ntitle: {}\ndate: 2026-03-12\n---\n\n{}\n"
    assert read(front.format("Outage of 2 March 2026", "")).incident_date == date(2026, 3, 2)
    assert read(front.format("The outage", "# Date\n\n2026-03-02\n")).incident_date == date(2026, 3, 2)
    assert read(front.format("The outage", "On March 2, 2026 it broke.")).incident_date == date(2026, 3, 2)
    assert read(front.format("The outage", "Running since 2019-01-01.")).incident_date == date(2026, 3, 12)


def test_facts_in_front_of_a_postmortem_outweigh_its_text() -> None:
    text = (
        "---\ntitle: Outage\ndate: 2026-03-12\nseverity: SEV-1\ntags: [db]\n---\n\nSince March 2, 2026 it was slow.\n"
    )
    assert read(text).incident_date == date(2026, 3, 12)


def test_the_first_of_two_lines_is_the_title_where_the_second_opens_a_section() -> None:
    assert read("THE FIRST OUTAGE\nSummary\nIt broke.\n").title == "THE FIRST OUTAGE"
    assert read("It broke on a Monday and\nnobody noticed.\n").title is None
    assert read("**Summary**\n\nIt broke.\n").title is None


def test_facts_are_known_in_other_languages() -> None:
    doc = read("# T\n\n- **発生日**：2026年3月2日\n- **重大度**: SEV-2\n- **Durée**: 3 h\n")
    assert (doc.incident_date, doc.severity_level, doc.duration) == (date(2026, 3, 2), 2, timedelta(hours=3))
    assert read("# T\n\n**Schwere**: hoch\n").severity_level == 2


def test_a_document_in_vietnamese_is_told_from_one_in_english() -> None:
    cause = "Nguyên nhân được cho là một thay đổi trong cấu hình."
    effect = "Đã có lỗi và không có cảnh báo nào cho dịch vụ này khi nó bị lỗi."
    assert read(f"# T\n\n{cause} {effect}\n").language == "vi"


def test_when_it_was_noticed_dates_an_incident_that_is_not_dated_otherwise() -> None:
    assert read("# T\n\n| Field | Value |\n|---|---|\n| Reported at | 2 March 2026 at 10:22 |\n").incident_date == date(
        2026, 3, 2
    )
    both = "# T\n\n- **Reported at**: 2026-03-03\n- **Incident date**: 2026-03-02\n"
    assert read(both).incident_date == date(2026, 3, 2)


def test_facts_may_share_a_line() -> None:
    doc = read("# T\n\n> **Severity:** SEV-2 | **Status:** Draft | **Author:** Dana\n> **Date:** 2026-03-02\n")
    assert doc.severity is not None
    assert (doc.severity.text, doc.status, doc.document_owner) == ("SEV-2", DocumentStatus.DRAFT, "Dana")
    assert doc.incident_date == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "severity", "level"),
    [
        ("**Severity:** ![SEV2](https://img.shields.io/badge/severity-SEV2-red)\n\n**Owner**: Dana", "SEV2", 2),
        ("![Severity](https://img.shields.io/badge/Severity-SEV--1-red)", "SEV-1", 1),
        ("| Severity | Date |\n|---|---|\n| Critical (S1) | 2026-03-02 |", "Critical (S1)", 1),
        ("- Sev: Major\n", "Major", 2),
        ("- **Sévérité** : P1\n", "P1", 1),
        ("- **Nivel de severidad**: alta\n", "alta", 2),
        ("**Severity:**\n\n**Owner**: Dana", None, None),
    ],
)
def test_a_severity_is_read_where_it_is_given(text: str, severity: str | None, level: int | None) -> None:
    doc = read(f"# T\n\n{text}\n")
    assert (doc.severity.text if doc.severity else None, doc.severity_level) == (severity, level)


def test_a_severity_in_the_title_counts_where_no_fact_gives_one() -> None:
    doc = read("# [SEV-2] Checkout down\n\n## Summary\n\nIt broke.\n")
    assert (doc.severity.text if doc.severity else None, doc.severity_level) == ("SEV-2", 2)
    assert read("# [SEV-2] Checkout down\n\nSeverity: SEV-3\n").severity_level == 3
    assert read("# Checkout down\n\n_Written by the search guild. SEV 2._\n").severity_level == 2


def test_the_first_of_several_days_is_that_of_the_incident() -> None:
    assert read("# T\n\nDate: 3-5 March 2026\n").incident_date == date(2026, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "# Executive Summary\n\nIt broke.\n\n## Impact\n\nNone.\n",
        "## Owner: @dana\n\n# Overview\n\nIt broke.\n",
        "{% include top.html %}\n\n## Summary\n\nIt broke.\n",
    ],
)
def test_a_section_or_a_fact_is_no_title(text: str) -> None:
    assert read(text).title is None


def test_the_address_of_a_copied_post_tells_that_its_date_is_that_of_publication() -> None:
    front = '---\ntitle: "The outage"\nurl: "https://blog.example/outage"\ndate: "2026-03-30"\n---\n\n'
    assert read(f"{front}On 17 March 2026 it broke.\n").incident_date == date(2026, 3, 17)
