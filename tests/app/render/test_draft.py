import config
from app.domain.policy import Policy
from app.domain.scales import DocumentStatus
from app.readers.postmortem import read_postmortem
from app.render.draft import render_draft

FACTS = {"date": "2026-03-14", "severity": "SEV-2"}


def test_the_shipped_template_reads_as_a_draft_with_its_facts() -> None:
    template = config.read_text("templates/postmortem.md")
    doc = read_postmortem("a.md", render_draft(template, "Checkout | was *down*\n", FACTS), Policy(), template=template)
    assert doc.status is DocumentStatus.DRAFT
    assert doc.incident_date is not None
    assert doc.incident_date.isoformat() == "2026-03-14"
    assert doc.severity_level == 2
    assert doc.action_items == ()
    assert {section.slug for section in doc.sections} >= set(Policy().postmortems.required_sections)
    assert doc.notes == ()


def test_a_template_without_marks_is_filled_by_its_lines() -> None:
    template = "---\nkind: rca\n---\n# Title\n\nDate:\n* **Severity:**\n- **Dated**:\n"
    assert render_draft(template, "Checkout", FACTS) == (
        "---\nkind: rca\n---\n# Postmortem: Checkout\n\nDate: 2026-03-14\n* **Severity:** SEV-2\n- **Dated**:\n"
    )


def test_a_template_without_a_heading_gets_one() -> None:
    assert render_draft("Words.", "Checkout", {}) == "# Postmortem: Checkout\n\nWords.\n"


def test_what_is_not_known_stays_open() -> None:
    assert "- **Severity**:\n" in render_draft("- **Severity**: {severity}\n", "Checkout", {"severity": ""})
