"""Whatever a document holds, reading ends, raises nothing, and points into the document."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.postmortem import Place, Postmortem
from app.readers.postmortem import read_postmortem
from app.render.show import show_json, show_text

PIECES = st.sampled_from([
    "# Title\n", "## Action items\n", "## Timeline\n", "## 5 whys\n", "- **Date**: 03/04/2026\n", "**Severity:** S2\n",
    "- [ ] Limit the pool @dana due 2026-03-01 P1\n", "| Action | Owner |\n|---|---|\n| a\\|b | `x|y` |\n| 1 |\n\n",
    "> quoted *text*\n", "<!-- afterword-disable-line AW301 -- why -->", "<!-- afterword-disable -->\n", "```\ncode\n",
    "---\ntitle: x\n---\n", "\r\n", "\t", "\u200f", "e\u0301", "🚒", "שלום", "\ufeff", "\x00", "  \n", "[a](http://b)",
    "**", "_", "`", "|", "- ", "  - ", "1. ", "<table><tr><td>", "12:30 it broke\n", "\\", "&amp;", "Why? ", "\ud800",
    "<br>", "#12", "https://a.b/issues/1", "(", ")", ":", "**Robert**\n", "DONE", " - done", "Owner: ", "\n\n",
])  # fmt: skip
TEXTS = st.one_of(
    st.text(), st.lists(PIECES, max_size=40).map("".join), st.lists(st.one_of(PIECES, st.text())).map("".join)
)


def places(doc: Postmortem) -> list[Place]:
    found = [part.place for part in (*doc.sections, *doc.action_items, *doc.timeline, *doc.whys, *doc.suppressions)]
    found += [place for item in doc.action_items for place in item.places.values()]
    found += [note.place for note in doc.notes] + [fact.place for fact in (doc.severity, doc.date_text) if fact]
    return found + [one.within for one in doc.suppressions if one.within]


@given(TEXTS)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_read_and_every_place_lies_within(text: str) -> None:
    doc = read_postmortem("postmortems/a.md", text)
    lines = doc.text.split("\n")
    for place in places(doc):
        assert 1 <= place.line <= place.end_line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert 1 <= place.end_column <= len(lines[place.end_line - 1]) + 1
        assert (place.line, place.column) <= (place.end_line, place.end_column)
    json.dumps(show_json(doc))
    show_text(doc)


@given(TEXTS)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_letter_of_a_passage_stands_where_it_says(text: str) -> None:
    doc = read_postmortem("postmortems/a.md", text)
    for passage in doc.passages:
        assert len(passage.starts) == len(passage.text)
        assert list(passage.starts) == sorted(passage.starts)
        assert all(0 <= start < len(doc.text) for start in passage.starts)


@pytest.mark.parametrize(
    ("prefix", "shift"),
    [
        pytest.param("", 0, id="plain"),
        pytest.param("🚒 ", 2, id="an emoji is one code point"),
        pytest.param("e\u0301 ", 3, id="a combining mark counts"),
        pytest.param("\u05d0 ", 2, id="right to left"),
        pytest.param("a\tb ", 4, id="a tab is one"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_phrase_is_found_across_emphasis_links_and_wraps(prefix: str, shift: int, end: str, mark: str) -> None:
    doc = read_postmortem("a.md", f"{mark}# T{end}{end}{prefix}Bob **should** [have](http://x.y){end}checked.{end}")
    passage = doc.passages[-1]
    assert passage.text == f"{prefix}Bob should have checked."
    start = passage.text.index("should have checked")
    assert passage.starts[start] - doc.text.rindex("\n", 0, passage.starts[start]) == shift + 7
    assert doc.text[passage.starts[-1]] == "."


HOSTILE = {
    "one line": "a " * 500_000,
    "nested quotes": ">" * 10_000 + " a",
    "nested brackets": "[" * 10_000 + "a" + "]" * 10_000,
    "nested lists": "- " * 10_000 + "a",
    "a table of 100,000 rows": "| Action | Owner |\n|---|---|\n" + "| x | y |\n" * 100_000,
    "emphasis": "*a*b" * 250_000,
    "open comments": "<!-- afterword-disable-line " * 40_000,
    "backticks": "`" * 1_000_000,
    "links in one item": "## Actions\n\n- " + "[a](b) " * 40_000,
    "labels in one paragraph": "## Actions\n\n" + "Owner: a " * 100_000,
    "dates": "1 May " * 170_000,
    "pipes": "## Actions\n\n" + "a|" * 500_000,
    "headings": "# a\n" * 250_000,
    "bold labels": "**Impact**: x\n" * 70_000,
    "whys": "## Five whys\n\n" + "Why? " * 200_000,
    "html rows": "## Actions\n\n<table>" + "<tr><td>a" * 100_000,
    "front matter": "---\n" + "- " * 10_000 + "a\n---\n",
    "unclosed front matter": "---\n" + "a: b\n" * 200_000,
    "spaces": "## Actions\n\n- a" + " " * 1_000_000 + "b",
    "colons": ":" * 1_000_000,
    "not ascii": "é" * 500_000,
    "timeline": "## Timeline\n\n" + "12:30 it broke\n" * 60_000,
    "ordered timeline": "## Timeline\n\n" + "- 12:30 it broke\n" * 40_000,
    "urls": "## Actions\n\n- " + "https://a.b/(" * 70_000,
    "sections": "## Summary\n\n" + "a b c.\n\n### Impact\n\n" * 40_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.timeout(30)
def test_a_hostile_megabyte_ends(name: str) -> None:
    doc = read_postmortem("postmortems/a.md", HOSTILE[name][: 1024 * 1024])
    for passage in doc.passages:
        assert len(passage.starts) == len(passage.text)
    show_json(doc)


def test_what_nobody_writes_by_hand_is_refused_with_a_reason() -> None:
    doc = read_postmortem("postmortems/a.md", "a\n" * (2 * 1024 * 1024))
    assert [note.kind for note in doc.notes] == ["too_large"]
    assert "4.0 MiB" in doc.notes[0].text
