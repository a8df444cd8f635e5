"""AW101: an action item that nobody owns."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.scales import Level

NOBODY = frozenset(
    (
        *("", "?", "??", "-", "–", "—", "tbd", "tba", "todo", "none", "n/a", "na", "nobody", "unassigned", "unknown"),
        *("to be decided", "to be determined", "to be assigned", "open"),
    )
)


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each live action item without an owner."""
    for item in doc.action_items:
        if item.state.is_live and names_nobody(item.owner):
            yield Remark(
                place=item.places.get("owner", item.place),
                message=f"{named(item.title)} has no owner. Name one person, as in `@dana`.",
                excerpt=item.title,
            )


def names_nobody(owner: str | None) -> bool:
    """Say whether what stands for the owner is missing or a placeholder."""
    return owner is None or owner.strip().casefold() in NOBODY


ACTION_OWNER = Rule(
    code="AW101",
    slug="action-owner",
    level=Level.WARNING,
    check=check,
    summary="Every action item has an owner.",
    why="An item that everyone owns is an item that nobody closes.",
    bad="- [ ] Alert on queue depth due 2026-04-01",
    good="- [ ] Alert on queue depth @dana due 2026-04-01",
)
