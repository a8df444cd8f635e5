import pytest

from app.domain.policy import LintPolicy, Policy
from app.domain.wording.review import review
from tests.documents import passage, postmortem

POLICY = Policy(lint=LintPolicy(extra_phrases={"war room": "Write 'incident channel'."}))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("We met in the War Room.", ["War Room"], id="in any case"),
        pytest.param("We met in the war roommate's flat.", [], id="whole words only"),
        pytest.param("We met in the incident channel.", [], id="what is asked for"),
    ],
)
def test_a_phrase_of_the_policy_is_found_with_its_reframe(text: str, found: list[str]) -> None:
    said = [
        remark
        for code, remark in review(postmortem(text=text, passages=(passage(text, text),)), POLICY)
        if code == "AW315"
    ]
    assert [remark.excerpt for remark in said] == found
    assert all(remark.reframe == "Write 'incident channel'." for remark in said)
