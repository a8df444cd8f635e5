from typing import Any

import pytest

from app.domain.rules.aw204_impact_number import IMPACT_NUMBER
from tests.documents import postmortem, remarks, section


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        pytest.param({"sections": (section("impact", "Some users saw errors."),)}, True, id="some"),
        pytest.param({"sections": (section("impact", "1,200 users saw errors."),)}, False, id="a number"),
        pytest.param({"sections": (section("impact", "No customer noticed."),)}, False, id="none is a number"),
        pytest.param({"impact": "Checkout was slow"}, True, id="a fact without a number"),
        pytest.param(
            {"impact": "42 minutes", "sections": (section("impact", "Checkout was slow."),)},
            False,
            id="told in the facts",
        ),
        pytest.param({"sections": (section("impact", ""),)}, False, id="an empty section is another rule's"),
    ],
)
def test_an_impact_has_a_number(facts: dict[str, Any], found: bool) -> None:
    assert len(remarks(IMPACT_NUMBER, postmortem(**facts))) == found
