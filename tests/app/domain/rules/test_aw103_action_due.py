import pytest

from app.domain.rules.aw103_action_due import ACTION_DUE
from app.domain.scales import ItemState, Priority
from tests.documents import item, postmortem, remarks


@pytest.mark.parametrize(
    ("due", "state", "found"),
    [
        pytest.param(None, ItemState.OPEN, True, id="none"),
        pytest.param("TBD", ItemState.OPEN, True, id="a placeholder"),
        pytest.param("next sprint", ItemState.OPEN, False, id="unreadable is another rule's"),
        pytest.param(None, ItemState.WONT_DO, False, id="declined"),
    ],
)
def test_an_open_item_needs_a_due_date(due: str | None, state: ItemState, found: bool) -> None:
    doc = postmortem(action_items=(item(due=due, due_date=None, state=state),))
    assert bool(remarks(ACTION_DUE, doc)) is found


def test_a_priority_says_what_counts_until_then() -> None:
    doc = postmortem(action_items=(item(due=None, due_date=None, priority_level=Priority.P1),))
    (remark,) = remarks(ACTION_DUE, doc)
    assert "14 days after publication, as P1 is" in remark.message
