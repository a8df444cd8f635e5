from typing import Any

import pytest

from app.domain.rules.aw207_whys_action import WHYS_ACTION
from tests.documents import item, postmortem, remarks, why

WHYS = (why("The pool was full."), why("No template sets query limits.", at=10))


@pytest.mark.parametrize(
    ("facts", "lines"),
    [
        pytest.param({"whys": WHYS, "action_items": (item("Add a dashboard"),)}, [10], id="nothing takes it up"),
        pytest.param({"whys": WHYS, "action_items": (item("Limit queries by default"),)}, [], id="one does"),
        pytest.param(
            {"whys": WHYS, "action_items": (item("Change defaults", description="a limit per query"),)},
            [],
            id="the description does",
        ),
        pytest.param({"whys": WHYS}, [], id="no items at all is another rule's"),
        pytest.param({"action_items": (item(),)}, [], id="no whys"),
    ],
)
def test_the_last_why_leads_to_an_action_item(facts: dict[str, Any], lines: list[int]) -> None:
    assert [remark.place.line for remark in remarks(WHYS_ACTION, postmortem(**facts))] == lines
