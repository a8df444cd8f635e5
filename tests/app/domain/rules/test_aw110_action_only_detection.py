import pytest

from app.domain.rules.aw110_action_only_detection import ACTION_ONLY_DETECTION
from app.domain.scales import Kind
from tests.documents import item, postmortem, remarks


@pytest.mark.parametrize(
    ("items", "found"),
    [
        pytest.param([item("Alert on queue depth"), item("Add a dashboard")], True, id="two ways to notice"),
        pytest.param([item("Alert on queue depth"), item("Limit the pool")], False, id="one that prevents"),
        pytest.param([item("Limit the pool", kind=Kind.DETECT)], True, id="the document says so"),
        pytest.param([item("Alert on queue depth", kind=Kind.PREVENT)], False, id="the document says otherwise"),
        pytest.param([], False, id="no items at all"),
    ],
)
def test_noticing_alone_is_not_enough(items: list, found: bool) -> None:
    assert len(remarks(ACTION_ONLY_DETECTION, postmortem(action_items=tuple(items)))) == found
