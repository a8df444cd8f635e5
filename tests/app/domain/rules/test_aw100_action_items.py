import pytest

from app.domain.rules.aw100_action_items import ACTION_ITEMS
from app.domain.scales import Level
from tests.documents import item, postmortem, remarks, section


@pytest.mark.parametrize(("severity", "level"), [(1, Level.ERROR), (2, Level.ERROR), (3, None), (None, None)])
def test_the_lack_of_action_items_is_an_error_when_severe(severity: int | None, level: Level | None) -> None:
    (remark,) = remarks(ACTION_ITEMS, postmortem(severity_level=severity))
    assert remark.level is level


def test_it_is_told_at_the_section_where_there_is_one() -> None:
    (remark,) = remarks(ACTION_ITEMS, postmortem(sections=(section("actions", "None.", at=20),)))
    assert remark.place.line == 20


def test_one_item_is_enough() -> None:
    assert remarks(ACTION_ITEMS, postmortem(action_items=(item(),), severity_level=1)) == []
