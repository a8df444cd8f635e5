"""AW009: a postmortem that comes after the day the policy set."""

from collections.abc import Iterator
from datetime import date

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level


def check(doc: Postmortem, policy: Policy, context: Context) -> Iterator[Remark]:
    """Yield a remark where the document is published after its deadline."""
    start = _start(doc)
    allowed = policy.incidents.postmortem_due.get(doc.severity_level or 0)
    if context.today is None or context.published or start is None or allowed is None:
        return
    due = _deadline(start, allowed, policy)
    if due is None or context.today <= due:
        return
    yield Remark(
        place=doc.date_text.place if doc.date_text else document_place(doc),
        message=f"This postmortem was due on {due.isoformat()}, {allowed} after the incident. Publish what is known "
        "now and add the rest later; say in the document what held it up, if that is worth learning from.",
        excerpt=doc.date_text.text if doc.date_text else "",
    )


def _start(doc: Postmortem) -> date | None:
    return doc.resolved_at.date() if doc.resolved_at else doc.incident_date


def _deadline(start: date, allowed: str, policy: Policy) -> date | None:
    from app.domain.calendar import day_after, read_span  # its time zones cost more than a check of one file

    span = read_span(allowed)
    return day_after(start, span, policy) if span else None


TOO_LATE = Rule(
    code="AW009",
    slug="too-late",
    level=Level.NOTICE,
    check=check,
    summary="A postmortem is published while people still remember.",
    why="After a week, memory rearranges what happened. How long each severity has is `incidents.postmortem_due` in "
    "the policy.",
    bad="A severity 1 incident of 1 March, written up on 20 March.",
    good="A first version on 3 March, with open questions marked as such.",
)
