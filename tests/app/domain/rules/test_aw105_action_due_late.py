from datetime import date
from typing import Any

import pytest

from app.domain.policy import ActionsPolicy, Policy
from app.domain.rule import Context
from app.domain.rules.aw105_action_due_late import ACTION_DUE_LATE
from app.domain.scales import Priority
from tests.documents import item, postmortem, remarks

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("priority", "due", "found"),
    [
        pytest.param(Priority.P0, date(2026, 3, 21), False, id="P0 has three days"),
        pytest.param(Priority.P0, date(2026, 3, 22), True, id="and no more"),
        pytest.param(Priority.P3, date(2026, 6, 16), False, id="P3 has ninety"),
        pytest.param(Priority.UNSET, date(2027, 3, 22), False, id="without a priority there is no limit"),
    ],
)
def test_the_priority_limits_the_due_date(priority: Priority, due: date, found: bool) -> None:
    doc = postmortem(action_items=(item(due_date=due, priority_level=priority),))
    assert bool(remarks(ACTION_DUE_LATE, doc, context=Context(today=TODAY))) is found


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        pytest.param({"incident_date": date(2026, 3, 1)}, True, id="at the latest a week after the incident"),
        pytest.param({"incident_date": date(2026, 3, 1), "days_after": 12}, False, id="as late as the document says"),
        pytest.param({"last_updated": date(2026, 3, 13)}, False, id="as late as it was touched"),
        pytest.param({}, False, id="nothing is known"),
    ],
)
def test_without_today_the_document_tells_when_it_was_published(facts: dict[str, Any], found: bool) -> None:
    doc = postmortem(action_items=(item(due_date=date(2026, 3, 14), priority_level=Priority.P0),), **facts)
    assert bool(remarks(ACTION_DUE_LATE, doc)) is found


def test_the_policy_sets_the_limit() -> None:
    policy = Policy(actions=ActionsPolicy(due_by_priority={"P0": 30}))
    doc = postmortem(action_items=(item(due_date=date(2026, 4, 10), priority_level=Priority.P0),))
    assert remarks(ACTION_DUE_LATE, doc, policy, Context(today=TODAY)) == []
