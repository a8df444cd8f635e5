"""The ladder climbs one tier at a time, and each tier is said once."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import working_days_between
from app.domain.ladder import DIRECTORS, MANAGER, OWNER, may_climb, next_tier, step_for
from app.domain.policy import EscalationPolicy, Person, Policy, Team
from app.domain.refs import RepoRef
from app.domain.scales import ItemState
from app.domain.tracked import Sent, TrackedItem

TODAY = date(2026, 3, 18)  # a Wednesday
WORKING = partial(working_days_between, policy=Policy())
ITEM = TrackedItem(
    key="K", repo=RepoRef("github.com", "acme/pm"), path="p.md", line=1, commit="c", title="T", owner="dana",
    assignees=("dana",),
)  # fmt: skip


def said(tier: int, days_ago: int) -> Sent:
    return Sent(tier, TODAY - timedelta(days=days_ago), ("somebody",))


@pytest.mark.parametrize(
    ("days_overdue", "sent", "tier"),
    [
        pytest.param(0, [], None, id="due today: silence"),
        pytest.param(1, [], OWNER, id="the first day: the owner"),
        pytest.param(7, [said(OWNER, 6)], None, id="said once is enough"),
        pytest.param(8, [said(OWNER, 7)], MANAGER, id="a week on: the manager"),
        pytest.param(9, [], OWNER, id="first seen late: the owner hears it first"),
        pytest.param(40, [], OWNER, id="first seen very late: still the owner"),
        pytest.param(40, [said(OWNER, 2)], None, id="and the manager only after the gap"),
        pytest.param(40, [said(OWNER, 5)], MANAGER, id="which is three working days"),
        pytest.param(40, [said(OWNER, 10), said(MANAGER, 5)], DIRECTORS, id="then the directors"),
        pytest.param(14, [said(OWNER, 10), said(MANAGER, 5)], None, id="not before their day"),
        pytest.param(90, [said(OWNER, 60), said(MANAGER, 50), said(DIRECTORS, 40)], None, id="after them nobody"),
        pytest.param(3, [said(OWNER, 30), said(MANAGER, 20)], None, id="a moved date repeats nothing"),
    ],
)
def test_the_ladder_climbs_one_tier_at_a_time(days_overdue: int, sent: list[Sent], tier: int | None) -> None:
    assert next_tier(days_overdue, sent, TODAY, Policy(), WORKING) == tier


@given(st.lists(st.integers(0, 400), min_size=1, max_size=60))
def test_no_tier_is_skipped_or_said_twice_however_the_days_jump(jumps: list[int]) -> None:
    due, sent, today = date(2026, 1, 1), [], date(2026, 1, 1)
    for jump in jumps:
        today += timedelta(days=jump)
        tier = next_tier((today - due).days, sent, today, Policy(), WORKING)
        if tier is not None:
            sent.append(Sent(tier, today, ()))
    assert [entry.tier for entry in sent] == list(range(1, len(sent) + 1))


POLICY = Policy(
    people={"dana": Person(manager="max"), "lee": Person(), "ann": Person(delegate="bea", manager="ann")},
    teams={"storage": Team(members=("lee", "lena"), lead="lena")},
    directors=("dora", "lena"),
)


@pytest.mark.parametrize(
    ("owner", "tier", "mentioned", "added"),
    [
        ("dana", OWNER, ("dana",), ()),
        ("dana", MANAGER, ("dana", "max"), ("max",)),
        ("dana", DIRECTORS, ("dana", "dora", "lena"), ()),
        ("lee", MANAGER, ("lee", "lena"), ("lena",)),
        pytest.param("lena", MANAGER, ("lena", "dora"), ("dora",), id="a lead is nobody's own manager"),
        pytest.param("ann", OWNER, ("bea",), (), id="a delegate stands in"),
        pytest.param("ann", MANAGER, ("bea", "dora", "lena"), ("dora", "lena"), id="never oneself as manager"),
        pytest.param(None, OWNER, ("dora", "lena"), (), id="nobody owns it: the directors hear it"),
    ],
)
def test_each_tier_reaches_its_people(
    owner: str | None, tier: int, mentioned: tuple[str, ...], added: tuple[str, ...]
) -> None:
    step = step_for(replace(ITEM, owner=owner, assignees=(owner,) if owner else ()), tier, 9, POLICY)
    assert (step.mention, step.add) == (mentioned, added)


def test_the_manager_replaces_the_owner_where_the_policy_says_so() -> None:
    policy = replace(POLICY, escalation=EscalationPolicy(reassign="replace"))
    step = step_for(ITEM, MANAGER, 9, policy)
    assert (step.add, step.remove, step.mention) == (("max",), ("dana",), ("dana", "max"))


def test_a_blocked_item_goes_to_its_owner_and_no_further() -> None:
    blocked = replace(ITEM, state=ItemState.BLOCKED)
    assert [may_climb(blocked, tier) for tier in (OWNER, MANAGER, DIRECTORS)] == [True, False, False]
