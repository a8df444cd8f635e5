"""A week's movers and asks name the right items."""

import pytest

from app.domain.metrics.movers import movers
from app.domain.metrics.weeks import week_window
from app.domain.policy import EscalationPolicy, Policy
from app.domain.scales import Priority
from tests.app.domain.metrics.build import BLOCKED, DECLINED, DONE, NOW, TEAMS, TODAY, days, item

WEEK = week_window(NOW, TEAMS)


def keys(entries: tuple) -> list[int]:
    return [int(getattr(entry, "item", entry).key[1:]) for entry in entries]


def test_what_closed_in_the_week_is_told_apart_by_how() -> None:
    moved = movers(
        [
            item(1, state=DONE, closed_at=NOW - days(2)),
            item(2, state=DECLINED, closed_at=NOW - days(3)),
            item(3, state=DONE, closed_at=NOW - days(9)),
            item(4, state=DONE, closed_at=NOW),
            item(5, state=DONE, closed_at=None),
        ],
        TEAMS,
        NOW,
        WEEK,
    )
    assert (keys(moved.completed), keys(moved.declined)) == ([1], [2])


@pytest.mark.parametrize(
    ("due", "count", "became"),
    [
        pytest.param(WEEK.start - days(1), "calendar", True, id="due Sunday: overdue from Monday"),
        pytest.param(WEEK.end - days(1), "calendar", True, id="due Saturday"),
        pytest.param(WEEK.end, "calendar", False, id="due on the last day: overdue from the next week"),
        pytest.param(WEEK.start - days(2), "calendar", False, id="overdue the week before"),
        pytest.param(WEEK.start - days(3), "working", True, id="due Friday, overdue from Monday in working days"),
        pytest.param(WEEK.end - days(2), "working", False, id="due Friday, overdue from the next Monday"),
    ],
)
def test_an_item_becomes_overdue_in_the_week_of_its_first_overdue_day(due: object, count: str, became: bool) -> None:
    policy = Policy(escalation=EscalationPolicy(count=count))
    assert bool(movers([item(due=due)], policy, NOW, WEEK).became_overdue) is became


def test_the_longest_overdue_comes_first_and_blocked_items_are_among_them() -> None:
    moved = movers(
        [
            item(1, due=TODAY - days(3), priority=Priority.P0),
            item(2, due=TODAY - days(30), state=BLOCKED),
            item(3, due=TODAY - days(3), priority=Priority.P2),
            item(4, due=TODAY - days(3), state=DONE),
        ],
        TEAMS,
        NOW,
        WEEK,
    )
    assert keys(moved.overdue) == [2, 1, 3]
    assert keys(moved.blocked) == [2]


def test_an_unassigned_item_says_why() -> None:
    moved = movers([item(1, owner=None), item(2, owner="gone"), item(3)], TEAMS, NOW, WEEK)
    assert [(keys((entry,)), entry.reason) for entry in moved.orphaned] == [
        ([1], "nobody is named"),
        ([2], "gone has left"),
    ]
