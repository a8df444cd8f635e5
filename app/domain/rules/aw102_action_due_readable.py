"""AW102: an action item whose due date is no day, or could be two."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.rules.aw004_unreadable_date import date_message
from app.domain.rules.aw101_action_owner import NOBODY
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each live action item with a due text that names no day."""
    ambiguous = {note.place.line for note in doc.notes if note.kind == "ambiguous_date"}
    for item in doc.action_items:
        if item.due is None or item.due_date is not None or not item.state.is_live:
            continue
        if item.due.strip().casefold() in NOBODY:
            continue
        lines = range(item.place.line, item.place.end_line + 1)
        kind = "unreadable_date" if ambiguous.isdisjoint(lines) else "ambiguous_date"
        yield Remark(
            place=item.places.get("due", item.place),
            message=f"When is {named(item.title)} due? {date_message(item.due, kind)}",
            excerpt=item.due,
            about=f"{item.title} {item.due}",
        )


ACTION_DUE_READABLE = Rule(
    code="AW102",
    slug="action-due-readable",
    level=Level.WARNING,
    check=check,
    summary="A due date is one day of the calendar.",
    why="'Next sprint' and 30 February never come, and 03/04/2026 comes twice. Only a day can be reminded of.",
    bad="| Alert on queue depth | @dana | next sprint |",
    good="| Alert on queue depth | @dana | 2026-04-01 |",
)
