"""AW005: a severity that is on no scale we know."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark where a severity is written but its level is not known."""
    if doc.severity is None or doc.severity_level is not None:
        return
    text = doc.severity.text
    yield Remark(
        place=doc.severity.place,
        message=f"The severity '{text}' is on no scale that is known here. Write SEV-1 to SEV-5, or add "
        f"`{text}` to `severity.map` in the policy.",
        excerpt=text,
    )


SEVERITY_UNKNOWN = Rule(
    code="AW005",
    slug="severity-unknown",
    level=Level.NOTICE,
    check=check,
    summary="The severity is on a known scale.",
    why="Deadlines and reports depend on the level, from 1 (major outage) to 5 (information). Words of your own are "
    "welcome: list them under `severity.map`.",
    bad="- **Severity**: purple",
    good="- **Severity**: SEV-2",
)
