"""AW106: an action item with several owners."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each live action item that names more than one owner."""
    for item in doc.action_items:
        if len(item.owners) < 2 or not item.state.is_live:
            continue
        names = ", ".join(item.owners[:-1]) + f" and {item.owners[-1]}"
        yield Remark(
            place=item.places.get("owner", item.place),
            message=f"{named(item.title)} is owned by {names}. Name the one who answers for it; the others can help.",
            excerpt=names,
            about=item.title,
        )


ACTION_ONE_OWNER = Rule(
    code="AW106",
    slug="action-one-owner",
    level=Level.WARNING,
    check=check,
    summary="Every action item has one owner.",
    why="Of two owners, each believes that the other one is on it. One person answers; any number may help.",
    bad="- [ ] Alert on queue depth @dana @ali due 2026-04-01",
    good="- [ ] Alert on queue depth @dana due 2026-04-01, with the help of Ali",
)
