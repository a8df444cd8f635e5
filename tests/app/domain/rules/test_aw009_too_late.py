from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.domain.rule import Context
from app.domain.rules.aw009_too_late import TOO_LATE
from tests.documents import fact, postmortem, remarks

FRIDAY = date(2026, 3, 13)


@pytest.mark.parametrize(
    ("level", "today", "facts", "found"),
    [
        pytest.param(1, date(2026, 3, 16), {}, False, id="severity 1 has three days"),
        pytest.param(1, date(2026, 3, 17), {}, True, id="and no more"),
        pytest.param(2, date(2026, 3, 20), {}, False, id="severity 2 has five working days"),
        pytest.param(2, date(2026, 3, 23), {}, True, id="a week later is late"),
        pytest.param(3, date(2026, 9, 1), {}, False, id="severity 3 has no deadline"),
        pytest.param(
            1,
            date(2026, 3, 17),
            {"resolved_at": datetime(2026, 3, 14, 2, 0, tzinfo=UTC)},
            False,
            id="the clock starts when it is over",
        ),
        pytest.param(1, None, {}, False, id="nobody knows when it is published"),
    ],
)
def test_a_postmortem_has_a_deadline(level: int, today: date | None, facts: dict[str, Any], found: bool) -> None:
    doc = postmortem(severity_level=level, incident_date=FRIDAY, date_text=fact("13 March"), **facts)
    assert bool(remarks(TOO_LATE, doc, context=Context(today=today))) is found


def test_what_is_published_already_is_not_late_again() -> None:
    doc = postmortem(severity_level=1, incident_date=FRIDAY)
    assert remarks(TOO_LATE, doc, context=Context(today=date(2027, 1, 1), published=True)) == []
