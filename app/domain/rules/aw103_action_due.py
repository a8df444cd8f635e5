"""AW103: an action item without a due date."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import ActionItem, Place, Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.rules.aw101_action_owner import NOBODY
from app.domain.scales import Level, Priority


def check(doc: Postmortem, policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each live action item that says no day."""
    for item in doc.action_items:
        if item.due_date is None and item.state.is_live and (item.due or "").strip().casefold() in NOBODY:
            fallback = _fallback(item, policy)
            yield Remark(
                place=item.places.get("due") or _from_title(item),
                message=f"{named(item.title)} has no due date. Write one, such as `due 2026-04-01`.{fallback}",
                excerpt=item.title,
            )


def _from_title(item: ActionItem) -> Place:
    """Return the item from its title on, since the whole of it is where a missing owner is told."""
    title = item.places.get("title", item.place)
    return Place(title.line, title.column, item.place.end_line, item.place.end_column)


def _fallback(item: ActionItem, policy: Policy) -> str:
    days = policy.actions.due_by_priority.get(item.priority_level.value)
    if item.priority_level is Priority.UNSET or days is None:
        return ""
    return f" Until then it counts as due {days} days after publication, as {item.priority_level} is in the policy."


ACTION_DUE = Rule(
    code="AW103",
    slug="action-due",
    level=Level.WARNING,
    check=check,
    summary="Every action item has a due date.",
    why="Work without a date waits for the work that has one.",
    bad="- [ ] Alert on queue depth @dana",
    good="- [ ] Alert on queue depth @dana due 2026-04-01",
)
