"""AW205: five whys that stop after one or two."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level

FEWEST = 3


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield one remark, at the last step, where there are fewer than three."""
    if 0 < len(doc.whys) < FEWEST:
        last = doc.whys[-1]
        steps = "one step" if len(doc.whys) == 1 else "two steps"
        yield Remark(
            place=last.place,
            message=f"The whys stop after {steps}. Ask at least once more what made this possible.",
            excerpt=last.question,
            about="depth",
        )


WHYS_DEPTH = Rule(
    code="AW205",
    slug="whys-depth",
    level=Level.NOTICE,
    check=check,
    summary="The whys go at least three steps deep.",
    why="The first answer is usually the trigger, the second the mistake; what keeps both possible comes after.",
    bad="1. Why was checkout down? Because the pool was full.",
    good="1. Why was checkout down? Because the pool was full.\n2. Why was it full? Because one query held 40 "
    "connections.\n3. Why could it? Because the pool has no limit per query.",
)
