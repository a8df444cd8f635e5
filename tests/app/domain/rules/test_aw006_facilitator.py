import pytest

from app.domain.rules.aw006_facilitator import FACILITATOR
from tests.documents import fact, postmortem, remarks


@pytest.mark.parametrize(
    ("level", "facilitator", "found"),
    [
        pytest.param(1, None, True, id="a major outage"),
        pytest.param(1, "Dana", False, id="named"),
        pytest.param(2, None, False, id="severity 2 can do without"),
        pytest.param(None, None, False, id="severity not known"),
    ],
)
def test_severity_1_needs_a_facilitator(level: int | None, facilitator: str | None, found: bool) -> None:
    doc = postmortem(severity=fact("SEV"), severity_level=level, facilitator=facilitator)
    assert bool(remarks(FACILITATOR, doc)) is found
