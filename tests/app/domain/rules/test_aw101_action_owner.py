import pytest

from app.domain.rules.aw101_action_owner import ACTION_OWNER
from app.domain.scales import ItemState
from tests.documents import item, postmortem, remarks


@pytest.mark.parametrize(
    ("owner", "state", "found"),
    [
        pytest.param(None, ItemState.OPEN, True, id="nobody"),
        pytest.param("TBD", ItemState.OPEN, True, id="a placeholder"),
        pytest.param("—", ItemState.OPEN, True, id="a dash in the table"),
        pytest.param("dana", ItemState.OPEN, False, id="a person"),
        pytest.param(None, ItemState.COMPLETED, False, id="done is done"),
        pytest.param(None, ItemState.BLOCKED, True, id="blocked is still open"),
    ],
)
def test_an_open_item_needs_an_owner(owner: str | None, state: ItemState, found: bool) -> None:
    doc = postmortem(action_items=(item("Alert on queue depth", owner=owner, state=state),))
    said = [remark.message for remark in remarks(ACTION_OWNER, doc)]
    assert said == (["'Alert on queue depth' has no owner. Name one person, as in `@dana`."] if found else [])
