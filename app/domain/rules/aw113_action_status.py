"""AW113: a status word that is not known."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each status that the reader took for open because it did not know the word."""
    for note in doc.notes:
        if note.kind == "unknown_status":
            yield Remark(
                place=note.place,
                message=f"The status '{note.text}' is not known and counts as open. Write open, in progress, blocked, "
                "done or won't do.",
                excerpt=note.text,
            )


ACTION_STATUS = Rule(
    code="AW113",
    slug="action-status",
    level=Level.NOTICE,
    check=check,
    summary="A status is one of five words.",
    why="Whether somebody is reminded depends on it.",
    bad="| Alert on queue depth | @dana | parked |",
    good="| Alert on queue depth | @dana | blocked |",
)
