"""The weekly issue shows figures, movers and asks, kindly, and brings nobody else's words to life."""

import re

import pytest
from hypothesis import given, settings

from app.domain.metrics.rate import Rate
from app.domain.metrics.weekly import weekly
from app.domain.metrics.weeks import week_of_key
from app.domain.policy import Policy, Team
from app.domain.refs import IssueRef, RepoRef
from app.domain.scales import Kind, Priority
from app.domain.tracked import TrackedItem
from app.render.report.tables import days_text, plural, rate_text
from app.render.report.weekly import Posting, render_weekly, weekly_title
from tests.app.domain.metrics.build import (
    BLOCKED,
    DECLINED,
    DONE,
    NOW,
    REPO,
    TEAMS,
    TODAY,
    any_items,
    any_policy,
    days,
    item,
)

ITEMS = [
    item(1, title="Alert on queue depth", due=TODAY - days(3), priority=Priority.P1, item_kind=Kind.DETECT),
    item(2, title="Cap the retry rate", due=TODAY - days(9), state=DONE),
    item(3, title="Move the cron job", owner="zed", unassigned_reason="zed cannot be assigned here"),
    item(4, title="Split the database", state=BLOCKED),
    item(5, title="Rewrite it", state=DECLINED, completion_note="not worth it"),
]


def test_the_title_names_the_iso_week() -> None:
    assert weekly_title("2026-W47") == "Postmortem metrics, week 2026-W47"


@pytest.mark.parametrize(
    "line",
    [
        "Week 2026-W47, 2026-11-16 to 2026-11-22. The one before: #41.",
        "This week 1 item closed as completed, and 1 item became overdue.",
        "- #1 P1 Alert on queue depth: due 2026-11-20, 3 days overdue",
        "- #2 Cap the retry rate",
        "- #3 Move the cron job: zed cannot be assigned here",
        "- #4 Split the database",
        "- #5 Rewrite it: not worth it",
        "| Completed, of items due | 1/2 |",
        "| P1 | 1 | 1 | 1 | 0 | 0/1 |",
        "| payments | 4 | 2 | 1 | 1 | 1/2 |",
        "| the owner's turn | 1 |",
        "| 2026-W47 | 0 | 2 | 3 |",
        "    x-axis [P0, P1, P2, P3, unset]",
        "xychart-beta",
    ],
)
def test_the_issue_shows_figures_movers_and_asks(line: str) -> None:
    assert line in render_weekly(weekly(ITEMS, TEAMS, NOW), Posting(previous=IssueRef(REPO, 41)))


def test_every_chart_has_its_table_beside_it() -> None:
    text = render_weekly(weekly(ITEMS, TEAMS, NOW))
    charts = re.findall(r"```mermaid\n.*?```\n\n(.)", text, re.DOTALL)
    assert charts == ["|", "|"]


def test_an_empty_week_is_posted_with_a_kind_word() -> None:
    text = render_weekly(weekly([], Policy(), NOW))
    assert "Week 2026-W47" in text
    assert "a fine place to start from" in text


def test_a_quiet_week_says_that_nothing_waits() -> None:
    text = render_weekly(weekly([item(1, created_at=NOW - days(30))], Policy(), NOW))
    assert "Nothing moved this week" in text
    assert "Nothing waits for a decision" in text
    assert "No action item has reached its due date yet." in text


def test_a_late_report_says_so() -> None:
    text = render_weekly(weekly(ITEMS, TEAMS, NOW), Posting(late_on=TODAY))
    assert f"This report comes late, on {TODAY}; its figures are those of that day." in text
    assert "comes late" not in render_weekly(weekly(ITEMS, TEAMS, NOW))


def test_a_report_of_week_53_is_the_report_of_its_own_days() -> None:
    assert "Week 2026-W53, 2026-12-28 to 2027-01-03." in render_weekly(
        weekly([], Policy(), NOW, week=week_of_key("2026-W53"))
    )


HOSTILE = "</details> @acme/everyone `x` | fixes #7\n/close ![x](http://evil.example) <img src=x> !12 \x1b[31m\u202e"


@pytest.mark.parametrize(
    "alive",
    ["@acme", "</details>", "<img", "\n/close", "#7", "![x](", "\x1b", "\u202e", " | fixes", "`x`", "!12"],
)
def test_text_from_documents_does_not_come_alive(alive: str) -> None:
    items = [
        item(1, title=HOSTILE, due=TODAY - days(3), owner=None),
        item(2, title=HOSTILE, state=DECLINED, completion_note=HOSTILE),
        item(3, title=HOSTILE, state=BLOCKED, unassigned_reason=HOSTILE),
    ]
    policy = Policy(teams={HOSTILE: Team(members=("dana", "lee"))})
    assert alive not in render_weekly(weekly(items, policy, NOW))


def test_an_issue_elsewhere_is_named_with_its_repository() -> None:
    elsewhere = IssueRef(RepoRef(REPO.host, "acme/search"), 8)
    text = render_weekly(weekly([item(1, title="Index it", owner=None, issue=elsewhere)], Policy(), NOW))
    assert "- acme/search#8 Index it: nobody is named" in text


def test_a_report_posted_elsewhere_names_the_items_repository() -> None:
    text = render_weekly(
        weekly([item(1, title="Index it", owner=None)], Policy(), NOW), Posting(home=RepoRef(REPO.host, "acme/sre"))
    )
    assert "- acme/payments#1 Index it" in text


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (Rate(0, 0), "nothing yet"),
        (Rate(3, 4), "3/4"),
        (Rate(0, 4), "0/4"),
        (Rate(4, 5), "80 % (4/5)"),
        (Rate(5, 5), "100 % (5/5)"),
        (Rate(399, 400), "99 % (399/400)"),
        (Rate(1, 400), "1 % (1/400)"),
        (Rate(0, 400), "0 % (0/400)"),
    ],
)
def test_few_items_are_counted_rather_than_rated(rate: Rate, text: str) -> None:
    assert rate_text(rate) == text


def test_numbers_are_said_with_what_they_rest_on() -> None:
    assert (days_text(None, 0), days_text(6.25, 8)) == ("nothing yet", "6.2 (n = 8)")
    assert (plural(0, "item"), plural(1, "item"), plural(2, "item")) == ("0 items", "1 item", "2 items")


@settings(max_examples=30)
@given(any_items, any_policy)
def test_figures_name_no_person(items: list[TrackedItem], policy: Policy) -> None:
    text = render_weekly(weekly(items, policy, NOW))
    tables = [line for line in text.splitlines() if line.startswith("|")]
    assert not any(login in line for line in tables for login in ("dana", "lee", "maria", "olu", "gone", "stranger"))


def test_a_thousand_items_with_the_worst_titles_fit_an_issue() -> None:
    items = [
        item(number, title="@" * 300, owner=None, unassigned_reason="@" * 300, due=TODAY - days(3), state=BLOCKED)
        for number in range(1000)
    ]
    assert len(render_weekly(weekly(items, TEAMS, NOW))) < 60_000
