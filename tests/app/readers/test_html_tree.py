"""HTML in place of Markdown."""

from app.domain.postmortem import Postmortem
from app.readers.postmortem import read_postmortem


def read(text: str) -> Postmortem:
    return read_postmortem("postmortems/a.md", text)


def test_a_document_in_html_is_read_like_one_in_markdown() -> None:
    doc = read(
        "<h1>Checkout &amp; cart outage</h1>\n<h2>Summary</h2>\n<p>On <b>4 March 2026</b> the pool ran dry.</p>\n"
        "<h2>Action items</h2>\n<ul>\n<li>Limit the pool (owner: Dana)\n"
        '<li><p>See <a href="https://github.com/a/b/issues/3">#3</a>: drain</p></li>\n</ul>\n'
    )
    assert doc.title == "Checkout & cart outage"
    assert str(doc.incident_date) == "2026-03-04"
    assert [section.slug for section in doc.sections] == [None, "summary", "actions"]
    assert [(item.title, item.owner, item.link, item.place.line) for item in doc.action_items] == [
        ("Limit the pool", "Dana", None, 6),
        ("See #3: drain", None, "https://github.com/a/b/issues/3", 7),
    ]


def test_bold_words_in_html_open_sections() -> None:
    doc = read(
        "<b>Timeline:</b>\n\n<ol><li>10:02 first alert</li></ol>\n"
        "<b>Corrective measures:</b>\n<ul><li>Limit it</li></ul>\n"
    )
    assert [item.title for item in doc.action_items] == ["Limit it"]
    assert [entry.time for entry in doc.timeline] == ["10:02"]
    assert [section.slug for section in read("<b>Next steps</b>: limit the pool\n").sections] == ["actions"]


def test_check_boxes_and_lists_within_lists_are_read() -> None:
    doc = read(
        "## Action items\n\n<ul><li><input type='checkbox' checked> Limit the pool<ul><li>at forty</li></ul></li>"
        "<li><input type=checkbox> Drain it</li></ul>\n"
    )
    assert [(item.title, item.status) for item in doc.action_items] == [("Limit the pool", "[x]"), ("Drain it", "[ ]")]
    assert doc.action_items[0].description == "at forty"


def test_what_is_folded_is_read() -> None:
    doc = read("# T\n\n<details>\n<summary>Action items</summary>\n<ul><li>Limit the pool</li></ul>\n</details>\n")
    assert [item.title for item in doc.action_items] == ["Limit the pool"]


def test_comments_within_html_still_switch_rules_off() -> None:
    doc = read("# T\n\n<p>One.\n<!-- afterword-disable-line AW301 -- quoted --> Two.</p>\n")
    assert [suppression.codes for suppression in doc.suppressions] == [frozenset({"AW301"})]


def test_unclosed_and_stray_tags_do_no_harm() -> None:
    doc = read("# T\n\n</b></li><ul><p>One <b>two</i> three\n\nIs </b> a *tag*.\n\n<!-- <p>" + "<li>" * 200 + "\n")
    assert doc.title == "T"


def test_a_tag_shown_as_code_is_text() -> None:
    doc = read("## Action items\n\n- Write `<b>` and `</b>` out\n")
    assert [item.title for item in doc.action_items] == ["Write <b> and </b> out"]
