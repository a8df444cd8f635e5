"""Prose, and what is none."""

import pytest

from app.domain.postmortem import Passage
from app.readers.postmortem import read_postmortem


def passages(text: str, template: str = "") -> list[Passage]:
    return list(read_postmortem("postmortems/a.md", text, template=template).passages)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Bob **should** *have* [checked](http://bob.example/should).", "Bob should have checked."),
        ("Bob should\nhave checked.", "Bob should have checked."),
        ("Bob should  \nhave checked.", "Bob should\nhave checked."),
        ("Run `Bob should` now.", "Run \ufffc now."),
        ("See <https://bob.example/should> now.", "See \ufffc now."),
        ("Bob <!-- should have --> checked.", "Bob  checked."),
        ("![Bob should](x.png) it broke", "\ufffc it broke"),
        ("Tom &amp; Bob", "Tom & Bob"),
        ("\\*Bob\\*", "*Bob*"),
    ],
)
def test_a_passage_is_what_a_reader_sees(text: str, read: str) -> None:
    assert [passage.text for passage in passages(text)] == [read]


def test_a_bare_address_is_hidden_letter_by_letter() -> None:
    (passage,) = passages("See https://a.b/stupid now.")
    assert passage.text == "See " + "\ufffc" * len("https://a.b/stupid") + " now."


@pytest.mark.parametrize(
    "text",
    [
        "```\nBob should have\n```",
        "    Bob should have\n",
        "<!-- Bob should have -->",
        "---\nnote: Bob should have\n---\n",
    ],
)
def test_code_comments_and_front_matter_are_no_prose(text: str) -> None:
    assert passages(text) == []


def test_each_passage_says_what_it_is_and_where_it_belongs() -> None:
    found = passages(
        "# T\n\n## Timeline\n\ntext\n\n- item\n\n> said\n\n| a | b |\n|---|---|\n| c | d |\n\n### Notes\n\nmore"
    )
    assert [(passage.text, passage.kind, passage.section, passage.table_row) for passage in found] == [
        ("T", "heading", None, None),
        ("Timeline", "heading", "timeline", None),
        ("text", "paragraph", "timeline", None),
        ("item", "item", "timeline", None),
        ("said", "quote", "timeline", None),
        ("a", "cell", "timeline", 11),
        ("b", "cell", "timeline", 11),
        ("c", "cell", "timeline", 13),
        ("d", "cell", "timeline", 13),
        ("Notes", "heading", "timeline", None),
        ("more", "paragraph", "timeline", None),
    ]


def test_text_that_still_is_the_templates_is_no_prose() -> None:
    template = "# Title\n\n## Impact\n\nSay who should have noticed.\n"
    found = passages("# Checkout\n\n## Impact\n\nSay who should have noticed.\n\n1,200 customers.\n", template)
    assert [passage.text for passage in found if passage.kind == "paragraph"] == ["1,200 customers."]


def test_only_passages_that_might_matter_are_put_together() -> None:
    doc = read_postmortem("postmortems/a.md", "One.\n\nBob failed.\n\nThree.\n")
    assert [passage.text for passage in doc.prose(lambda source: b"failed" in source)] == ["Bob failed."]
    assert len(doc.passages) == 3
