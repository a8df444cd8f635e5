"""AW104: an action item that was overdue before anybody could read about it."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, context: Context) -> Iterator[Remark]:
    """Yield a remark for each live item due before publication, or before the incident itself."""
    publication = context.today if not context.published else None
    floor = publication or doc.incident_date
    if floor is None:
        return
    for item in doc.action_items:
        if item.due_date is None or not item.state.is_live or item.due_date >= floor:
            continue
        before = f"today ({floor})" if publication else f"the incident itself ({floor})"
        yield Remark(
            place=item.places.get("due", item.place),
            message=f"{named(item.title)} is due {item.due_date}, before {before}. Write a day to come, or mark it as "
            "done.",
            excerpt=item.due or "",
            about=item.title,
        )


ACTION_DUE_PAST = Rule(
    code="AW104",
    slug="action-due-past",
    level=Level.WARNING,
    check=check,
    summary="A new action item is due in the future.",
    why="An item that starts overdue starts with a reminder, and teaches its owner to ignore them. Often the year is a "
    "slip of the pen.",
    bad="| Alert on queue depth | @dana | 2025-04-01 | (published in March 2026)",
    good="| Alert on queue depth | @dana | 2026-04-01 |",
)
