"""AW111: more action items than a team will do."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level

MOST = 10  # live items that one incident leaves behind


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield one remark where there are too many live items, at the first one too many."""
    live = [item for item in doc.action_items if item.state.is_live]
    if len(live) > MOST:
        yield Remark(
            place=live[MOST].place,
            message=f"These are {len(live)} open action items. Keep the {MOST} that change most, and decline the rest "
            "or put them in the backlog.",
            excerpt=live[MOST].title,
            about="too-many",
        )


ACTION_TOO_MANY = Rule(
    code="AW111",
    slug="action-too-many",
    level=Level.WARNING,
    check=check,
    summary="There are at most ten open action items.",
    why="Of three items, three get done; of thirty, the three that were easy.",
    bad="An action table with 25 rows.",
    good="An action table with five rows, and a line that says what was left out and why.",
)
