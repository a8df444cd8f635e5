from dataclasses import replace
from typing import Any

import pytest

from app.domain.finding import Finding
from app.domain.lint import MOST, lint
from app.domain.policy import DocumentsPolicy, LintPolicy, Policy
from app.domain.postmortem import Postmortem, Suppression
from app.domain.rule import Context
from app.domain.scales import Level
from tests.documents import item, line, note, passage, postmortem

QUIET = Policy(postmortems=DocumentsPolicy(required_sections=()))


def a_document(*items: str, text: str = "", **facts: Any) -> Postmortem:
    """Return a document about which only its action items can be said to be wrong."""
    source = "# Checkout\n" * 11 + "".join(f"{title}\n" for title in items) + text
    rows = tuple(item(title, place=line(12 + number, len(title))) for number, title in enumerate(items))
    prose = tuple(passage(title, source, "item", "actions") for title in items)
    known = {"date_text": note("", "2026-03-14"), "severity_level": 3, "action_items": rows, "passages": prose}
    return postmortem(text=source, **{**known, **facts})


def said(doc: Postmortem, policy: Policy = QUIET) -> list[Finding]:
    return list(lint(doc, policy, Context()))


def test_findings_come_in_the_order_of_the_lines() -> None:
    doc = a_document("Improve monitoring", "Be more careful", "Limit the pool to 40 connections")
    assert [(finding.place.line, finding.code) for finding in said(doc)] == [(12, "AW108"), (13, "AW109")]


def test_on_an_action_row_the_rule_for_action_items_speaks_alone() -> None:
    doc = a_document("Be more careful when you deploy", "Limit the pool")
    on_the_row = [finding.code for finding in said(doc) if finding.place.line == 12]
    assert on_the_row == ["AW109"]


def test_other_words_of_the_row_keep_their_wording_rule() -> None:
    doc = a_document("Limit the pool, since Alice should have checked the lag", "Improve monitoring")
    codes = [finding.code for finding in said(doc) if finding.place.line == 12]
    assert [code[:3] for code in codes] == ["AW3"]


@pytest.mark.parametrize("name", ["AW108", "action-vague"])
@pytest.mark.parametrize("level", [Level.ERROR, Level.NOTICE])
def test_the_policy_sets_the_level_by_code_or_slug(name: str, level: Level) -> None:
    policy = replace(QUIET, lint=LintPolicy(rules={name: level}))
    doc = a_document("Improve monitoring", "Limit the pool")
    assert [finding.level for finding in said(doc, policy)] == [level]


def test_a_rule_that_is_off_says_nothing_and_hides_nothing() -> None:
    policy = replace(QUIET, lint=LintPolicy(rules={"action-weak": Level.OFF}))
    doc = a_document("Be more careful when you deploy", "Limit the pool")
    assert [finding.code[:3] for finding in said(doc, policy)] == ["AW3"]


def test_the_lack_of_action_items_is_an_error_only_when_severe() -> None:
    levels = [
        [finding.level for finding in said(a_document(severity_level=severity)) if finding.code == "AW100"]
        for severity in (1, 2, 3)
    ]
    assert levels == [[Level.ERROR], [Level.ERROR], [Level.WARNING]]


@pytest.mark.parametrize(
    ("codes", "first", "last", "left"),
    [
        pytest.param({"AW108"}, 12, 12, ["AW109"], id="by code"),
        pytest.param({"action-vague"}, 12, 12, ["AW109"], id="by slug"),
        pytest.param(set(), 12, 12, ["AW109"], id="all rules of a line"),
        pytest.param({"AW108"}, 1, 11, ["AW108", "AW109"], id="other lines"),
        pytest.param({"AW109"}, 12, 12, ["AW108", "AW109"], id="another rule"),
        pytest.param(set(), 1, 40, [], id="everything"),
    ],
)
def test_a_suppression_covers_its_lines(codes: set[str], first: int, last: int, left: list[str]) -> None:
    doc = a_document("Improve monitoring", "Be more careful", "Limit the pool")
    doc = replace(doc, suppressions=(Suppression(frozenset(codes), first, last, "a reason", line(12)),))
    assert [finding.code for finding in said(doc)] == left


def test_what_concerns_the_whole_document_is_switched_off_from_anywhere_by_name() -> None:
    doc = a_document("Limit the pool", severity_level=None)
    assert [finding.code for finding in said(doc)] == ["AW003"]
    by_name = Suppression(frozenset({"AW003"}), 30, 30, "a near miss", line(30))
    assert said(replace(doc, suppressions=(by_name,))) == []
    everything_there = replace(by_name, codes=frozenset())
    assert len(said(replace(doc, suppressions=(everything_there,)))) == 1


def test_of_an_unreadable_file_nothing_else_is_said() -> None:
    doc = postmortem(notes=(note("unreadable_file", "This file is not text."),))
    assert [finding.code for finding in said(doc, Policy())] == ["AW000"]


def test_a_fingerprint_survives_moved_lines_and_edited_neighbours() -> None:
    before = a_document("Improve monitoring", "Be more careful", "Limit the pool")
    after = a_document("Limit the queue", "Be more careful", "Limit the pool", "Improve monitoring")
    prints = [{finding.code: finding.fingerprint for finding in said(doc)} for doc in (before, after)]
    assert prints[0] == prints[1]


def test_equal_findings_have_different_fingerprints() -> None:
    doc = a_document("Be more careful", "Limit the pool", "Be more careful")
    prints = [finding.fingerprint for finding in said(doc) if finding.code == "AW109"]
    assert len(set(prints)) == 2


def test_two_documents_share_no_fingerprint() -> None:
    one = a_document("Improve monitoring", "Limit the pool")
    other = replace(one, path="postmortems/search.md")
    assert said(one)[0].fingerprint != said(other)[0].fingerprint


def test_a_flood_is_cut_and_says_so() -> None:
    titles = [f"Remind the team of step {number}" for number in range(MOST + 1)]
    found = said(a_document(*titles))
    assert len([finding for finding in found if finding.code == "AW109"]) == MOST
    assert [finding.level for finding in found if finding.code == "AW000"] == [Level.NOTICE]
