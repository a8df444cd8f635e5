import pytest

from app.domain.rule import Context, KnownItem
from app.domain.rules.aw112_action_duplicate import ACTION_DUPLICATE
from app.domain.scales import ItemState
from tests.documents import item, line, postmortem, remarks

KNOWN = Context(open_items=(KnownItem("Alert when the payment queue is too deep", "#12"),))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        pytest.param("Alert when the payment queue is too deep", True, id="the same"),
        pytest.param("alert when payment queue is too deep!", True, id="nearly the same"),
        pytest.param("Limit the payment pool to 40 connections", False, id="another"),
    ],
)
def test_what_is_open_elsewhere_is_told(title: str, found: bool) -> None:
    said = remarks(ACTION_DUPLICATE, postmortem(action_items=(item(title),)), context=KNOWN)
    assert ["#12" in remark.message for remark in said] == ([True] if found else [])


def test_two_rows_for_one_piece_of_work_are_told_at_the_second() -> None:
    rows = (item("Alert on depth", place=line(4)), item("Alert on **depth**", place=line(5)))
    (remark,) = remarks(ACTION_DUPLICATE, postmortem(action_items=rows))
    assert remark.place.line == 5
    assert "line 4" in remark.message


def test_work_that_is_done_may_come_again() -> None:
    rows = (item("Restart the pool", state=ItemState.COMPLETED), item("Restart the pool"))
    assert remarks(ACTION_DUPLICATE, postmortem(action_items=rows)) == []
