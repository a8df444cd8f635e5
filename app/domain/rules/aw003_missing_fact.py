"""AW003: the document does not say when the incident was, or how severe."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each of date and severity that is not written anywhere."""
    if doc.incident_date is None and doc.date_text is None:
        yield Remark(
            place=document_place(doc),
            message="The date of the incident is missing. Add a line such as `- **Date**: 2026-03-14` at the top.",
            about="date",
        )
    if doc.severity is None and doc.severity_level is None:
        yield Remark(
            place=document_place(doc),
            message="The severity is missing. Add a line such as `- **Severity**: SEV-2` at the top.",
            about="severity",
        )


MISSING_FACT = Rule(
    code="AW003",
    slug="missing-fact",
    level=Level.NOTICE,
    check=check,
    summary="The document says when the incident was and how severe.",
    why="Due dates, reports and the search for incidents alike all start from these two facts.",
    bad="# Checkout was down\n\nThis morning checkout was down.",
    good="# Checkout was down\n\n- **Date**: 2026-03-14\n- **Severity**: SEV-2",
)
