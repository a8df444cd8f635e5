from typing import Any

import pytest

from app.domain.policy import DocumentsPolicy, Policy
from app.domain.rules.aw001_required_section import REQUIRED_SECTION
from tests.documents import entry, item, postmortem, remarks, section


@pytest.mark.parametrize(
    ("required", "facts", "missing"),
    [
        pytest.param("impact", {}, ["impact"], id="nothing there"),
        pytest.param("impact", {"sections": (section("impact"),)}, [], id="the section is there"),
        pytest.param("impact", {"impact": "1,200 customers"}, [], id="told among the facts"),
        pytest.param("summary", {"sections": (section("executive_summary"),)}, [], id="an executive summary is one"),
        pytest.param("root_cause", {"sections": (section("contributing_factors"),)}, [], id="factors are causes"),
        pytest.param("timeline", {"timeline": (entry("10:42"),)}, [], id="a timeline under another name"),
        pytest.param("actions", {"action_items": (item(),)}, [], id="action items under another name"),
        pytest.param("five_whys", {"sections": (section("root_cause"),)}, ["five_whys"], id="a cause is not five whys"),
    ],
)
def test_a_required_section_is_asked_for_unless_it_is_there(
    required: str, facts: dict[str, Any], missing: list[str]
) -> None:
    policy = Policy(postmortems=DocumentsPolicy(required_sections=(required,)))
    assert [remark.about for remark in remarks(REQUIRED_SECTION, postmortem(**facts), policy)] == missing


def test_the_message_names_the_heading_in_the_words_of_the_policy() -> None:
    documents = DocumentsPolicy(required_sections=("impact",), headings={"impact": ("Auswirkung", "Schaden")})
    (remark,) = remarks(REQUIRED_SECTION, postmortem(), Policy(postmortems=documents))
    assert "`## Auswirkung`" in remark.message


def test_every_required_section_is_named_once() -> None:
    assert [remark.about for remark in remarks(REQUIRED_SECTION, postmortem())] == [
        "summary",
        "impact",
        "timeline",
        "root_cause",
        "actions",
    ]
