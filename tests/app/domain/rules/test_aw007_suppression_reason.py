import pytest

from app.domain.postmortem import Suppression
from app.domain.rules.aw007_suppression_reason import SUPPRESSION_REASON
from tests.documents import line, postmortem, remarks


@pytest.mark.parametrize(("reason", "found"), [(None, True), ("  ", True), ("Ana asked to be named", False)])
def test_a_rule_is_switched_off_with_a_reason(reason: str | None, found: bool) -> None:
    suppression = Suppression(frozenset({"AW301"}), 4, 4, reason, line(4))
    assert bool(remarks(SUPPRESSION_REASON, postmortem(suppressions=(suppression,)))) is found
