"""Follow-through is counted fairly, and the seed's mistakes are not repeated."""

import dataclasses
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from app.domain.metrics.completion import Completion, completion
from app.domain.metrics.rate import Rate
from app.domain.policy import EscalationPolicy, HealthPolicy, Policy
from app.domain.scales import ItemState, Kind, Priority
from app.domain.tracked import LogEntry, TrackedItem
from tests.app.domain.metrics.build import (
    BLOCKED,
    DECLINED,
    DONE,
    NOW,
    TEAMS,
    TODAY,
    any_items,
    any_policy,
    days,
    item,
)


def of(*items: TrackedItem, policy: Policy | None = None, log: tuple[LogEntry, ...] = ()) -> Completion:
    return completion(items, policy or TEAMS, NOW, log=log)


def rates(value: Any) -> Iterator[Rate]:
    """Yield every rate of a report, properties included."""
    if isinstance(value, Rate):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from rates(inner)
    elif dataclasses.is_dataclass(value):
        for name in dir(value):
            if not name.startswith("_"):
                yield from rates(getattr(value, name))


LAST_WEEK = TODAY - days(4)
NEXT_WEEK = TODAY + days(4)


@pytest.mark.parametrize(
    ("items", "of_due", "of_all"),
    [
        pytest.param([], Rate(0, 0), Rate(0, 0), id="nothing"),
        pytest.param([item(due=NEXT_WEEK)], Rate(0, 0), Rate(0, 1), id="open and not due yet"),
        pytest.param([item(due=TODAY)], Rate(0, 0), Rate(0, 1), id="due today: the day is not over"),
        pytest.param([item(due=TODAY - days(1))], Rate(0, 1), Rate(0, 1), id="due yesterday"),
        pytest.param([item(state=DONE, due=LAST_WEEK)], Rate(1, 1), Rate(1, 1), id="done and due"),
        pytest.param([item(state=DONE, due=NEXT_WEEK)], Rate(0, 0), Rate(1, 1), id="done before it is due"),
        pytest.param([item(state=DONE, due=None)], Rate(0, 0), Rate(1, 1), id="done without a due date"),
        pytest.param([item(state=BLOCKED, due=LAST_WEEK)], Rate(0, 1), Rate(0, 1), id="blocked and due"),
        pytest.param([item(state=DECLINED, due=LAST_WEEK)], Rate(0, 0), Rate(0, 0), id="declined"),
    ],
)
def test_completion_is_a_share_of_what_is_due_and_of_all(items: list[TrackedItem], of_due: Rate, of_all: Rate) -> None:
    overall = of(*items).overall
    assert (overall.of_due, overall.of_all) == (of_due, of_all)


def test_declined_items_do_not_lower_the_rate() -> None:
    kept = [item(1, state=DONE, due=LAST_WEEK), item(2, due=LAST_WEEK)]
    with_declined = of(*kept, item(3, state=DECLINED, due=LAST_WEEK))
    assert with_declined.overall.of_due == of(*kept).overall.of_due == Rate(1, 2)
    assert (with_declined.overall.total, with_declined.overall.declined) == (3, 1)


def test_empty_data_scores_nothing_rather_than_65() -> None:
    figures = of()
    assert {rate.value for rate in rates(figures)} == {None}
    assert (figures.median_days, figures.mean_days) == (None, None)


def test_on_time_does_not_count_only_what_was_completed() -> None:
    figures = of(item(1, state=DONE, due=TODAY - days(1)), item(2, due=TODAY - days(1)))
    assert figures.on_time_of_due == Rate(1, 2)
    assert figures.on_time_of_completed == Rate(1, 1)


@pytest.mark.parametrize(
    ("due", "closed", "zone", "on_time"),
    [
        pytest.param(date(2026, 11, 20), datetime(2026, 11, 20, 23, 59), "UTC", True, id="in the last minute"),
        pytest.param(date(2026, 11, 20), datetime(2026, 11, 21, 0, 0), "UTC", False, id="a minute later"),
        pytest.param(date(2026, 11, 20), datetime(2026, 11, 21, 4, 0), "America/New_York", True, id="Friday there"),
        pytest.param(date(2026, 11, 20), datetime(2026, 11, 20, 19, 0), "Asia/Kolkata", False, id="Saturday there"),
        pytest.param(date(2024, 2, 29), datetime(2024, 2, 29, 12, 0), "UTC", True, id="a leap day"),
        pytest.param(date(2026, 10, 25), datetime(2026, 10, 25, 22, 30), "Europe/Berlin", True, id="a day of 25 hours"),
    ],
)
def test_on_time_ends_with_the_due_day_in_the_policys_zone(
    due: date, closed: datetime, zone: str, on_time: bool
) -> None:
    done = item(state=DONE, due=due, closed_at=closed.replace(tzinfo=UTC))
    assert of(done, policy=Policy(time_zone=zone)).on_time_of_completed == Rate(int(on_time), 1)


def test_the_due_date_in_force_at_closing_counts_and_the_move_is_shown_beside_it() -> None:
    figures = of(item(state=DONE, due=LAST_WEEK + days(3), original_due=LAST_WEEK - days(20)))
    assert (figures.on_time_of_completed, figures.moved) == (Rate(1, 1), 1)


def test_updated_at_is_not_taken_for_the_completion_date() -> None:
    done = item(state=DONE, due=TODAY - days(20), closed_at=NOW - days(25), last_human_activity=NOW)
    figures = of(done)
    assert figures.on_time_of_due == Rate(1, 1)
    assert figures.median_days == 15


def test_whole_days_are_not_floored() -> None:
    figures = of(
        item(1, state=DONE, created_at=NOW - days(3.5), closed_at=NOW - days(3)),
        item(2, state=DONE, created_at=NOW - days(3.75), closed_at=NOW - days(3)),
        item(3, state=DONE, created_at=NOW - days(5), closed_at=NOW - days(3)),
    )
    assert figures.median_days == pytest.approx(0.75)
    assert figures.mean_days == pytest.approx(3.25 / 3)
    assert figures.days_timed == 3


def test_an_adopted_item_counts_from_its_adoption() -> None:
    adopted = item(state=DONE, adopted=True, created_at=NOW - days(400), closed_at=NOW - days(2))
    log = tuple(LogEntry(adopted.key, NOW - days(ago), "adopted", None, "Item 1") for ago in (5, 4))
    assert of(adopted, log=log).median_days == pytest.approx(3)


def test_a_clock_that_ran_backwards_gives_no_negative_days() -> None:
    figures = of(item(state=DONE, created_at=NOW - days(1), closed_at=NOW - days(2)))
    assert (figures.days_timed, figures.median_days) == (0, None)


def test_every_priority_has_its_bucket_p0_and_unset_too() -> None:
    figures = of(*(item(number, priority=level) for number, level in enumerate(Priority)))
    assert {level: count.total for level, count in figures.by_priority.items()} == dict.fromkeys(Priority, 1)


def test_every_kind_has_its_bucket_and_what_has_none_too() -> None:
    figures = of(item(1, item_kind=Kind.DETECT), item(2))
    assert {kind: count.total for kind, count in figures.by_kind.items() if count.total} == {"detect": 1, "unset": 1}


def test_a_team_is_shown_from_two_present_members_on() -> None:
    owners = ["dana", "Lee", "maria", "olu", "gone", "stranger", None]
    figures = of(*(item(number, owner=owner) for number, owner in enumerate(owners)))
    assert {team: count.total for team, count in figures.by_team.items()} == {"payments": 2, None: 5}


@pytest.mark.parametrize(
    ("due", "count", "tier"),
    [
        pytest.param(TODAY, "calendar", None, id="due today"),
        pytest.param(TODAY - days(1), "calendar", "owner", id="one day"),
        pytest.param(TODAY - days(7), "calendar", "owner", id="seven days"),
        pytest.param(TODAY - days(8), "calendar", "manager", id="eight days"),
        pytest.param(TODAY - days(15), "calendar", "directors", id="fifteen days"),
        pytest.param(TODAY - days(8), "working", "owner", id="eight days, of which six are working days"),
    ],
)
def test_an_overdue_item_stands_in_the_tier_of_its_age(due: date, count: str, tier: str | None) -> None:
    figures = of(item(due=due), policy=Policy(escalation=EscalationPolicy(count=count)))
    assert {name for name, number in figures.overdue_by_tier.items() if number} == ({tier} if tier else set())


def test_an_item_before_the_first_tier_is_overdue_all_the_same() -> None:
    figures = of(item(due=TODAY - days(2)), policy=Policy(escalation=EscalationPolicy(tiers=(3, 8, 15))))
    assert figures.overdue_by_tier["early"] == figures.overall.overdue == 1


def test_blocked_items_are_looked_at() -> None:
    figures = of(item(state=BLOCKED, due=LAST_WEEK))
    assert (figures.blocked, figures.overall.overdue) == (1, 1)


@pytest.mark.parametrize(
    ("facts", "stale"),
    [
        pytest.param({"last_human_activity": NOW - days(14)}, 0, id="fourteen days"),
        pytest.param({"last_human_activity": NOW - days(14.01)}, 1, id="over fourteen days"),
        pytest.param({"last_human_activity": None}, 1, id="never, and opened long ago"),
        pytest.param({"last_human_activity": None, "created_at": None}, 0, id="nothing is known"),
        pytest.param({"last_human_activity": NOW - days(30), "state": ItemState.IN_PROGRESS}, 1, id="in progress"),
        pytest.param({"last_human_activity": NOW - days(30), "state": BLOCKED}, 0, id="blocked"),
        pytest.param({"last_human_activity": NOW - days(30), "state": DONE}, 0, id="done"),
        pytest.param({"last_human_activity": NOW + days(365)}, 0, id="a clock that ran ahead"),
    ],
)
def test_an_item_without_human_activity_is_stale(facts: dict[str, Any], stale: int) -> None:
    assert of(item(**facts), policy=Policy(health=HealthPolicy(stale=14))).stale == stale


@pytest.mark.parametrize(
    ("facts", "orphaned"),
    [
        pytest.param({}, 0, id="owned and assigned"),
        pytest.param({"owner": None}, 1, id="nobody is named"),
        pytest.param({"owner": "gone"}, 1, id="the owner left"),
        pytest.param({"unassigned_reason": "zed cannot be assigned"}, 1, id="the owner cannot be assigned"),
        pytest.param({"assignees": ()}, 1, id="nobody is assigned"),
        pytest.param({"owner": None, "state": DONE}, 0, id="done"),
        pytest.param({"assignees": (), "issue": None}, 0, id="an issue that does not stand yet"),
    ],
)
def test_an_open_item_that_nobody_works_on_is_orphaned(facts: dict[str, Any], orphaned: int) -> None:
    assert of(item(**facts)).orphaned == orphaned


def test_the_backlog_shows_twelve_weeks_up_to_the_one_that_ended() -> None:
    figures = of(
        item(1, created_at=NOW - days(8)),  # week 46
        item(2, created_at=NOW - days(3), state=DONE, closed_at=NOW - days(2)),  # both in week 47
        item(3, created_at=NOW - days(0.1)),  # this week
        item(4, created_at=NOW - days(500), state=DECLINED, closed_at=NOW - days(9)),
    )
    assert [point.week for point in figures.trend] == [f"2026-W{week}" for week in range(36, 48)]
    last = [(point.opened, point.closed, point.open_at_end) for point in figures.trend[-3:]]
    assert last == [(0, 0, 1), (1, 1, 1), (1, 1, 1)]


def test_what_closed_on_sunday_is_not_open_on_sunday_night() -> None:
    sunday = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    last = of(item(state=DONE, closed_at=sunday)).trend[-1]
    assert (last.closed, last.open_at_end) == (1, 0)


def test_an_item_closed_at_an_unknown_time_is_in_no_week() -> None:
    trend = of(item(state=DONE, closed_at=None)).trend
    assert {(point.closed, point.open_at_end) for point in trend} == {(0, 0)}


@settings(max_examples=60)
@given(any_items, any_policy)
def test_the_parts_add_up_to_the_whole(items: list[TrackedItem], policy: Policy) -> None:
    figures = completion(items, policy, NOW)
    for parts in (figures.by_priority, figures.by_kind, figures.by_team):
        for field in dataclasses.fields(figures.overall):
            assert sum(getattr(part, field.name) for part in parts.values()) == getattr(figures.overall, field.name)
    assert sum(figures.overdue_by_tier.values()) == figures.overall.overdue
    assert figures.overall.total == len(items)


@settings(max_examples=60)
@given(any_items, any_policy)
def test_rates_lie_between_none_and_all(items: list[TrackedItem], policy: Policy) -> None:
    figures = completion(items, policy, NOW)
    for rate in rates(figures):
        assert 0 <= rate.part <= rate.whole
        assert (rate.value is None) is (rate.whole == 0)
        assert rate.value is None or 0 <= rate.value <= 1
    assert figures.mean_days is None or figures.mean_days >= 0


@settings(max_examples=30)
@given(any_items, any_policy)
def test_the_order_of_items_does_not_matter(items: list[TrackedItem], policy: Policy) -> None:
    shuffled = random.Random(7).sample(items, len(items))
    assert completion(shuffled, policy, NOW) == completion(items, policy, NOW)


@settings(max_examples=30)
@given(any_items, any_policy)
def test_no_figure_is_one_persons(items: list[TrackedItem], policy: Policy) -> None:
    text = repr(completion(items, policy, NOW))
    assert not any(login in text for login in ("dana", "lee", "maria", "olu", "gone", "stranger"))


@settings(max_examples=30)
@given(any_items, any_policy)
def test_what_was_open_and_came_less_what_went_is_what_is_open(items: list[TrackedItem], policy: Policy) -> None:
    sound = [
        each
        for each in items
        if each.created_at and (each.state.is_live or (each.closed_at and each.closed_at >= each.created_at))
    ]
    trend = completion(sound, policy, NOW).trend
    for before, after in pairwise(trend):
        assert after.open_at_end == before.open_at_end + after.opened - after.closed
