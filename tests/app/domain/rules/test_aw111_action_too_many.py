import pytest

from app.domain.rules.aw111_action_too_many import ACTION_TOO_MANY
from app.domain.scales import ItemState
from tests.documents import item, line, postmortem, remarks


@pytest.mark.parametrize(("live", "found"), [(10, False), (11, True)])
def test_ten_open_items_are_enough(live: int, found: bool) -> None:
    done = [item(state=ItemState.COMPLETED) for _ in range(5)]
    items = [item(f"Step {number}", place=line(number + 1)) for number in range(live)]
    said = remarks(ACTION_TOO_MANY, postmortem(action_items=(*done, *items)))
    assert [remark.place.line for remark in said] == ([11] if found else [])
