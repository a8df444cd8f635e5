"""What we write on an issue says when the next step comes, on a day on which it can."""

from datetime import date

import pytest

from app.domain.policy import EscalationPolicy, Policy
from app.domain.tracked import Sent
from app.render.item_texts import next_day

FRIDAY = date(2026, 3, 6)


@pytest.mark.parametrize(
    ("sent", "policy", "day"),
    [
        pytest.param([], Policy(), date(2026, 3, 9), id="the day after a Friday is a Monday"),
        pytest.param([Sent(1, date(2026, 3, 9), ())], Policy(), date(2026, 3, 16), id="8 days on is a Saturday"),
        pytest.param(
            [Sent(1, date(2026, 3, 19), ())], Policy(), date(2026, 3, 24), id="three working days after a Thursday"
        ),
        pytest.param([], Policy(holidays=(date(2026, 3, 9),)), date(2026, 3, 10), id="a holiday is none"),
        pytest.param(
            [Sent(1, date(2026, 3, 9), ())],
            Policy(escalation=EscalationPolicy(count="working")),
            date(2026, 3, 18),
            id="8 working days",
        ),
    ],
)
def test_the_next_step_is_announced_for_a_working_day(sent: list[Sent], policy: Policy, day: date) -> None:
    assert next_day(FRIDAY, sent, policy) == day
