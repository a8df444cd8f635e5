from app.domain.rules.aw106_action_one_owner import ACTION_ONE_OWNER
from tests.documents import item, postmortem, remarks


def test_several_owners_are_named_and_one_is_asked_for() -> None:
    doc = postmortem(action_items=(item("Alert on queue depth", owner="dana", owners=("dana", "ali", "sam")),))
    (remark,) = remarks(ACTION_ONE_OWNER, doc)
    assert remark.message.startswith("'Alert on queue depth' is owned by dana, ali and sam.")


def test_one_owner_is_one_owner() -> None:
    assert remarks(ACTION_ONE_OWNER, postmortem(action_items=(item(),))) == []
