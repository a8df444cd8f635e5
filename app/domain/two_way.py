"""Where a document and its issue were both changed since they last agreed, and now say different things."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.identity import normalise

FIELDS = {"title": "title", "owner": "owner", "due": "due date", "priority": "priority"}
Facts = Mapping[str, str | None]  # by the names above; None where nothing is said


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field on which both sides changed; `field` is its name, `what` how people call it."""

    field: str
    what: str
    document: str
    issue: str


def conflicts(before: Facts, document: Facts, issue: Facts) -> tuple[Conflict, ...]:
    """Return the fields that both sides changed from what stood `before`, each to something else."""
    return tuple(
        Conflict(name, what, document[name] or "nothing", issue[name] or "nothing")
        for name, what in FIELDS.items()
        if len({normalise(side[name] or "") for side in (before, document, issue)}) == 3
    )
