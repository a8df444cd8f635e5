"""AW110: every action item only helps to notice the next incident."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.policy import Policy
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Kind, Level

DETECTING = (
    r"\b(?:alert|alerts|alerting|alarm|alarms|monitor|monitors|monitoring|dashboards?|notify|notifications?|pager|paging|"
    r"observability|log|logs|logging|metrics?|probes?|tracing|detect|detection|canary)\b"
)
_PATTERN = linear(f"(?i){DETECTING}")


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield one remark where all items detect and none prevents or mitigates."""
    items = doc.action_items
    if items and all(_detects(item) for item in items):
        section = next((section for section in doc.sections if section.slug == "actions"), None)
        yield Remark(
            place=section.place if section else items[0].place,
            message="Every action item helps to notice the next incident; none makes it less likely or less harmful. "
            "Add one that does, such as a limit, a default or a fallback.",
            excerpt=section.title if section else items[0].title,
            about="only-detection",
        )


def _detects(item: ActionItem) -> bool:
    return item.kind is Kind.DETECT or (item.kind is None and _PATTERN.search(item.title) is not None)


ACTION_ONLY_DETECTION = Rule(
    code="AW110",
    slug="action-only-detection",
    level=Level.WARNING,
    check=check,
    summary="At least one action item prevents or mitigates.",
    why="Alerts shorten the next incident of this kind. They do not keep it from happening.",
    bad="- [ ] Alert on queue depth\n- [ ] Add a dashboard for the queue",
    good="- [ ] Alert on queue depth\n- [ ] Reject new work when the queue holds 10,000 messages",
)
