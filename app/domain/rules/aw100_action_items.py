"""AW100: a postmortem without any action item."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level

MUST_ACT = 2  # severity levels up to this one


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark where nothing is promised; an error for severities 1 and 2."""
    if doc.action_items:
        return
    section = next((section for section in doc.sections if section.slug == "actions"), None)
    severe = doc.severity_level is not None and doc.severity_level <= MUST_ACT
    yield Remark(
        place=section.place if section else document_place(doc),
        message="There is no action item. List at least one change that makes this less likely or less harmful, with "
        "an owner and a due date: `- [ ] Limit the pool to 40 connections @dana due 2026-04-01 P1`.",
        excerpt=section.title if section else "",
        level=Level.ERROR if severe else None,
    )


ACTION_ITEMS = Rule(
    code="AW100",
    slug="action-items",
    level=Level.WARNING,
    check=check,
    summary="A postmortem promises at least one change.",
    why="Without a change, the same conditions wait for the next occasion. For severity 1 and 2 this is an error.",
    bad="## Action items\n\nNone.",
    good="## Action items\n\n- [ ] Limit the pool to 40 connections @dana due 2026-04-01 P1",
)
