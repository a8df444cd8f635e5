"""Which sections a document has, however it marks them."""

import pytest

from app.domain.postmortem import Postmortem
from app.readers.postmortem import read_postmortem


def read(text: str) -> Postmortem:
    return read_postmortem("postmortems/checkout.md", text)


def slugs(text: str) -> list[str | None]:
    return [section.slug for section in read(text).sections if section.slug]


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("Folgemaßnahmen", "actions"),
        ("Próximos pasos", "actions"),
        ("Ações corretivas (em aberto)", "actions"),
        ("根本原因", "root_cause"),
        ("再発防止策（Action items）", "actions"),
        ("Chronologie", "timeline"),
        ("Impacto en los clientes", "impact"),
        ("What went right", "went_well"),
        ("Where we ate", None),
    ],
)
def test_headings_of_other_languages_and_with_an_aside_are_known(heading: str, slug: str | None) -> None:
    assert slugs(f"# Checkout\n\n## {heading}\n\nText.\n") == ([slug] if slug else [])


def test_the_title_of_a_document_is_no_section_unless_it_is_one_word_for_word() -> None:
    assert slugs("# Resolution of the outage in March\n\n## Impact\n\nNone.\n") == ["impact"]
    assert slugs("# Summary\n\nIt broke.\n\n# Impact\n\nNone.\n") == ["summary", "impact"]


@pytest.mark.parametrize(
    "text",
    [
        "**Summary**  \nIt broke.\n\n**Timeline**\n\n- 10:02 first alert\n",
        "*Summary:*\n\nIt broke.\n\n*Timeline:*\n\n* *10:02:* first alert\n",
        "Summary:\nIt broke.\n\nTimeline:\n\n10:02 first alert\n",
        "Summary\n\nIt broke.\n\nTimeline\n\n10:02 first alert\n",
    ],
)
def test_a_line_that_is_a_heading_in_all_but_its_mark_opens_a_section(text: str) -> None:
    doc = read(text)
    assert [section.slug for section in doc.sections] == ["summary", "timeline"]
    assert [entry.text for entry in doc.timeline] == ["first alert"]


def test_a_sentence_that_opens_with_a_word_for_a_section_opens_none() -> None:
    assert slugs("# Checkout\n\nImpact was small.\n\nTimeline of the fix: see below.\n") == []


def test_lines_below_that_of_the_actions_divide_them() -> None:
    doc = read("**Corrective actions**\n\n**Improvements:**\n- Limit the pool\n\n**TODO:**\n1. Drain the queue\n")
    assert [item.title for item in doc.action_items] == ["Limit the pool", "Drain the queue"]


def test_bold_leads_below_a_bold_timeline_are_its_entries() -> None:
    doc = read("**Timeline**\n\n- **10:02**: first alert\n- **10:40**: rolled back\n\n**Impact**\n\nNone.\n")
    assert [entry.time for entry in doc.timeline] == ["10:02", "10:40"]


def test_headings_in_html_are_headings() -> None:
    doc = read(
        '<h1 align="center">The <em>big</em> outage</h1>\n\n<details>\n<summary>Timeline</summary>\n\n'
        "- 10:02 first alert\n\n</details>\n\n## Impact\n\nNone.\n"
    )
    assert doc.title == "The big outage"
    assert [section.slug for section in doc.sections] == [None, "timeline", "impact"]
    assert [entry.time for entry in doc.timeline] == ["10:02"]


@pytest.mark.parametrize(
    "heading",
    ["Prevention measures", "Looking forward", "Preventing this in the future", "How we will prevent this again"],
)
def test_a_section_on_prevention_is_that_of_the_actions_where_there_is_no_other(heading: str) -> None:
    assert slugs(f"# T\n\n## {heading}\n\n- Limit the pool\n") == ["actions"]
    assert "actions" not in slugs(f"# T\n\n## {heading}\n\nText.\n\n## Impact\n\nNone.\n")[1:]


def test_what_was_done_at_the_time_is_no_promise() -> None:
    doc = read("# T\n\n## Timeline\n\n### Next steps\n\n- restarted it\n\n## Actions taken\n\n- rolled back\n")
    assert doc.action_items == ()


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("How Did We Fix It?", "resolution"),
        ("Why did it fail?", "root_cause"),
        ("What caused this outage?", "root_cause"),
        ("🕵️ How Did We Detect It?", "detection"),
        ("Where do we go from here?", "actions"),
        ("4.2.1 Corrective Actions — rules changed", "actions"),
        ("Lessons Learned & Preventive Measures", "actions"),
        ("What held", "went_well"),
        ("The actual lesson", "lessons"),
        ("Resumen ejecutivo", "executive_summary"),
        ("Causa raiz (5 porqués)", "root_cause"),
        ("5 Pourquoi", "five_whys"),
        ("Lo que falló", "went_wrong"),
        ("Acciones tomadas (fix inmediato)", "response"),
        ("Seguimiento", "actions"),
        ("Causes racines", "root_cause"),
        ("Actions correctives immédiates", "actions"),
        ("Akar Masalah pada SISTEM", "root_cause"),
        ("Хронология событий", "timeline"),
        ("Наступні кроки", "actions"),
        ("影響範囲と影響時間", "impact"),
        ("재발 방지 대책", "actions"),
    ],
)
def test_headings_are_known_in_many_wordings_and_languages(heading: str, slug: str) -> None:
    assert slugs(f"# T\n\n## {heading}\n\n- x\n") == [slug]


def test_labels_in_italics_open_sections_like_those_in_bold() -> None:
    assert slugs("# T\n\n_Root cause_: it broke\n\n*Next steps:*\n\n- Limit the pool\n") == ["root_cause", "actions"]
