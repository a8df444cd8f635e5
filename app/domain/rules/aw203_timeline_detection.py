"""AW203: a timeline that does not say how the incident was noticed."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, document_place
from app.domain.rules.aw201_timeline_times import timeline_section
from app.domain.scales import Detection, Level

NOTICING = (
    r"(?:\b(?:alert|alarm|page|paged|pager|pagerduty|opsgenie|detect|notic|report|monitor|discover|observ|identif|"
    r"aware|complain|inform|notif|ticket|spotted|saw|see|sees|seen|found|finds|received|flagged|raised|warning|triggered))"
)
_PATTERN = linear(f"(?i){NOTICING}")


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield one remark where neither the facts nor the timeline tell how the incident was noticed."""
    if not doc.timeline or doc.detection_method is not Detection.UNKNOWN:
        return
    if any(section.slug == "detection" for section in doc.sections):
        return
    if any(_PATTERN.search(entry.text) for entry in doc.timeline):
        return
    section = timeline_section(doc)
    yield Remark(
        place=section.place if section else document_place(doc),
        message="The timeline does not say how the incident was noticed. Add the entry: when, by which alert or whom.",
        excerpt=section.title if section else "",
        about="detection",
    )


TIMELINE_DETECTION = Rule(
    code="AW203",
    slug="timeline-detection",
    level=Level.NOTICE,
    check=check,
    summary="The timeline says how the incident was noticed.",
    why="The time between the first effect and the first notice is the part that better signals can shorten.",
    bad="- 10:31 the deploy finished\n- 10:58 we rolled back",
    good="- 10:31 the deploy finished\n- 10:42 the error rate alert paged the on-call engineer\n- 10:58 we rolled back",
)
