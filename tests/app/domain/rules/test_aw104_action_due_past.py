from datetime import date

import pytest

from app.domain.rule import Context
from app.domain.rules.aw104_action_due_past import ACTION_DUE_PAST
from app.domain.scales import ItemState
from tests.documents import item, postmortem, remarks

INCIDENT = date(2026, 3, 14)
TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("due", "context", "found"),
    [
        pytest.param(date(2026, 3, 17), Context(today=TODAY), True, id="yesterday"),
        pytest.param(TODAY, Context(today=TODAY), False, id="today still counts"),
        pytest.param(date(2026, 3, 17), Context(), False, id="nobody knows when it is published"),
        pytest.param(date(2025, 4, 1), Context(), True, id="before the incident: a slip of the year"),
        pytest.param(date(2026, 3, 17), Context(today=TODAY, published=True), False, id="published long ago"),
    ],
)
def test_a_new_item_is_due_in_the_future(due: date, context: Context, found: bool) -> None:
    doc = postmortem(incident_date=INCIDENT, action_items=(item(due_date=due),))
    assert bool(remarks(ACTION_DUE_PAST, doc, context=context)) is found


def test_what_was_done_at_once_may_lie_in_the_past() -> None:
    doc = postmortem(action_items=(item(due_date=INCIDENT, state=ItemState.COMPLETED),))
    assert remarks(ACTION_DUE_PAST, doc, context=Context(today=TODAY)) == []
