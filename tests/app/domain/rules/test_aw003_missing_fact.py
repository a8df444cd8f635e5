from datetime import date
from typing import Any

import pytest

from app.domain.rules.aw003_missing_fact import MISSING_FACT
from tests.documents import fact, postmortem, remarks


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        pytest.param({}, ["date", "severity"], id="neither"),
        pytest.param({"incident_date": date(2026, 3, 14)}, ["severity"], id="a date alone"),
        pytest.param({"severity": fact("purple")}, ["date"], id="an unknown severity is there"),
        pytest.param({"date_text": fact("03/04/2026"), "severity_level": 2}, [], id="an unclear date is there"),
    ],
)
def test_date_and_severity_are_asked_for(facts: dict[str, Any], missing: list[str]) -> None:
    assert [remark.about for remark in remarks(MISSING_FACT, postmortem(**facts))] == missing
