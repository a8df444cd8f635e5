"""Action items for tests of the metrics, and a strategy for any of them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from app.domain.policy import EscalationPolicy, Person, Policy, Team
from app.domain.refs import IssueRef, RepoRef
from app.domain.scales import ItemState, Kind, Priority
from app.domain.tracked import TrackedItem

REPO = RepoRef("github.example.com", "acme/payments", 7)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # a Monday; week 47 ended the evening before
TODAY = NOW.date()
DONE, DECLINED, BLOCKED = ItemState.COMPLETED, ItemState.WONT_DO, ItemState.BLOCKED
TEAMS = Policy(
    teams={
        "payments": Team(members=("dana", "lee")),
        "search": Team(members=("maria",)),
        "ghosts": Team(members=("olu", "gone")),
    },
    people={"gone": Person(left=True)},
)


def days(count: float) -> timedelta:
    """Return a length of time."""
    return timedelta(days=count)


def item(number: int = 1, **facts: Any) -> TrackedItem:
    """Return an open, assigned item, opened forty days ago; a closed one was closed two days ago."""
    state = facts.get("state", ItemState.OPEN)
    owner = facts.setdefault("owner", "dana")
    facts.setdefault("assignees", (owner,) if owner else ())
    facts.setdefault("created_at", NOW - days(40))
    facts.setdefault("closed_at", None if state.is_live else NOW - days(2))
    facts.setdefault("last_human_activity", NOW - days(1))
    facts.setdefault("title", f"Item {number}")
    facts.setdefault("original_due", facts.get("due"))
    issue = facts.pop("issue", IssueRef(REPO, number))
    return TrackedItem(key=f"K{number:015}", repo=REPO, path="p.md", line=1, commit="c", issue=issue, **facts)


_moments = st.datetimes(datetime(2025, 1, 1), datetime(2027, 6, 1), timezones=st.just(UTC))
_days = st.dates(date(2025, 1, 1), date(2027, 6, 1))


@st.composite
def any_item(draw: st.DrawFn) -> TrackedItem:
    """Return an item whose facts need not fit each other."""
    return item(
        draw(st.integers(1, 10**6)),
        state=draw(st.sampled_from(ItemState)),
        priority=draw(st.sampled_from(Priority)),
        item_kind=draw(st.sampled_from([None, *Kind])),
        owner=draw(st.sampled_from([None, "dana", "lee", "maria", "olu", "gone", "stranger"])),
        due=draw(st.none() | _days),
        original_due=draw(st.none() | _days),
        created_at=draw(st.none() | _moments),
        closed_at=draw(st.none() | _moments),
        last_human_activity=draw(st.none() | _moments),
        adopted=draw(st.booleans()),
    )


any_items = st.lists(any_item(), max_size=25, unique_by=lambda each: each.key)
any_policy = st.builds(
    Policy,
    time_zone=st.sampled_from(["UTC", "Asia/Kolkata", "America/New_York", "Pacific/Apia", "Europe/Berlin"]),
    teams=st.just(TEAMS.teams),
    people=st.just(TEAMS.people),
    escalation=st.builds(
        EscalationPolicy,
        count=st.sampled_from(["calendar", "working"]),
        tiers=st.sampled_from([(1, 8, 15), (2, 5, 30)]),
    ),
)
