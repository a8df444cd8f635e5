"""AW105: an action item due later than its priority allows."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.scales import Level

WRITING = timedelta(days=7)  # after the incident, where the document does not say when it was published


def check(doc: Postmortem, policy: Policy, context: Context) -> Iterator[Remark]:
    """Yield a remark for each live item due after the policy's limit for its priority."""
    published = _publication(doc, context)
    if published is None:
        return
    for item in doc.action_items:
        days = policy.actions.due_by_priority.get(item.priority_level.value)
        if days is None or item.due_date is None or not item.state.is_live:
            continue
        limit = published + timedelta(days=days)
        if item.due_date > limit:
            yield Remark(
                place=item.places.get("due", item.place),
                message=f"{named(item.title)} is {item.priority_level} and due {item.due_date}; the policy allows "
                f"{days} days, until {limit}. Choose an earlier day, a first step that fits, or a lower priority.",
                excerpt=item.due or "",
                about=item.title,
            )


def _publication(doc: Postmortem, context: Context) -> date | None:
    """Return the day that the limit counts from, as far as it can be known."""
    if context.today and not context.published:
        return context.today
    if doc.last_updated:
        return doc.last_updated
    if doc.incident_date is None:
        return None
    return doc.incident_date + (WRITING if doc.days_after is None else timedelta(days=doc.days_after))


ACTION_DUE_LATE = Rule(
    code="AW105",
    slug="action-due-late",
    level=Level.WARNING,
    check=check,
    summary="A due date fits the priority.",
    why="A P0 due in half a year is not a P0. The limits are `actions.due_by_priority` in the policy.",
    bad="| P0 | Limit the pool to 40 connections | @dana | in six months |",
    good="| P0 | Limit the pool to 40 connections | @dana | in two days |",
)
