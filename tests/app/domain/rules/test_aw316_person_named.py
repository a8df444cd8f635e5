import pytest

from app.domain.policy import LintPolicy, Person, Policy
from app.domain.wording.review import review
from tests.documents import passage, postmortem

PEOPLE = {"dana-s": Person(names=("Dana",))}


@pytest.mark.parametrize(
    ("names", "text", "found"),
    [
        pytest.param("notice", "Dana rolled back the release.", ["Dana"], id="a name that the policy knows"),
        pytest.param("notice", "@dana-s rolled back the release.", ["@dana-s"], id="a login"),
        pytest.param("notice", "The on-call engineer rolled back.", [], id="a role"),
        pytest.param("allow", "Dana rolled back the release.", [], id="names are allowed by default"),
    ],
)
def test_a_person_is_told_where_the_policy_asks_for_roles(names: str, text: str, found: list[str]) -> None:
    policy = Policy(lint=LintPolicy(names=names), people=PEOPLE)
    doc = postmortem(text=text, passages=(passage(text, text),))
    assert [remark.excerpt for code, remark in review(doc, policy) if code == "AW316"] == found
