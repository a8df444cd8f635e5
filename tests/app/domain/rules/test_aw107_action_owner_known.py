import pytest

from app.domain.policy import Person, Policy, Team
from app.domain.rule import Context
from app.domain.rules.aw107_action_owner_known import ACTION_OWNER_KNOWN
from tests.documents import item, postmortem, remarks

PEOPLE = Policy(
    people={"dana": Person(names=("Dana S.",)), "gone": Person(left=True)},
    teams={"payments": Team(names=("Payments team",), members=("ali",))},
)


@pytest.mark.parametrize(
    ("owner", "policy", "assignable", "found"),
    [
        pytest.param("Dana S.", PEOPLE, {}, False, id="listed under another name"),
        pytest.param("DS", PEOPLE, {}, True, id="not listed"),
        pytest.param("gone", PEOPLE, {}, True, id="left"),
        pytest.param("Payments team", PEOPLE, {}, False, id="a team"),
        pytest.param("zoe", PEOPLE, {"zoe": True}, False, id="the forge knows"),
        pytest.param("dana", PEOPLE, {"dana": False}, True, id="listed, yet not assignable"),
        pytest.param("DS", Policy(), {}, False, id="nothing is known about people"),
        pytest.param("zoe", Policy(), {"zoe": False}, True, id="the forge says no"),
    ],
)
def test_an_owner_can_be_found(owner: str, policy: Policy, assignable: dict[str, bool], found: bool) -> None:
    doc = postmortem(action_items=(item(owner=owner, owners=(owner,)),))
    assert bool(remarks(ACTION_OWNER_KNOWN, doc, policy, Context(assignable=assignable))) is found


def test_an_item_without_an_owner_is_another_rules() -> None:
    doc = postmortem(action_items=(item(owner=None, owners=()), item(owner="TBD", owners=("TBD",))))
    assert remarks(ACTION_OWNER_KNOWN, doc, PEOPLE) == []
