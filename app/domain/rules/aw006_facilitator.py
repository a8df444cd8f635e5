"""AW006: a severity 1 postmortem without a facilitator."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark where severity is 1 and nobody is named as the facilitator."""
    if doc.severity_level != 1 or doc.facilitator:
        return
    yield Remark(
        place=doc.severity.place if doc.severity else document_place(doc),
        message="A severity 1 review needs a facilitator. Add a line such as `- **Facilitator**: Dana`; someone who "
        "was not part of the response.",
    )


FACILITATOR = Rule(
    code="AW006",
    slug="facilitator",
    level=Level.NOTICE,
    check=check,
    summary="A severity 1 review has a facilitator.",
    why="After a major outage the people who responded should be free to tell what they saw. Somebody else keeps the "
    "conversation on the system.",
    bad="- **Severity**: SEV-1\n- **Lead responder**: Sam",
    good="- **Severity**: SEV-1\n- **Lead responder**: Sam\n- **Facilitator**: Dana",
)
