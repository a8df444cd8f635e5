"""AW207: a last why that no action item takes up."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level
from app.domain.vocabulary import words

STEM = 5  # letters by which "limits" and "limited" are the same word
COMMON = words(
    "because there their about which where while would could should doesn have been were with that this from when what",
    "into only also than then them they some more most such same other after before during until being does make made",
    "using used need needs still just incident postmortem process system cause never",
)


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield one remark where the last answer shares no word of substance with any action item."""
    if not doc.whys or not doc.action_items:
        return
    last = doc.whys[-1]
    stems = _stems(last.answer)
    if not stems or any(stems & _stems(f"{item.title} {item.description or ''}") for item in doc.action_items):
        return
    yield Remark(
        place=last.place,
        message="No action item seems to take up the last why. Add one that changes this condition, or say which does.",
        excerpt=last.answer,
    )


def _stems(text: str) -> set[str]:
    spaced = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
    return {word[:STEM] for word in spaced.split() if len(word) > 3 and word not in COMMON}


WHYS_ACTION = Rule(
    code="AW207",
    slug="whys-action",
    level=Level.NOTICE,
    check=check,
    summary="The last why leads to an action item.",
    why="The last answer is the condition that everything else rests on. If nothing changes it, the chain is still "
    "complete.",
    bad="5. Why? Because no template sets query limits.\n\n## Action items\n\n- [ ] Add a dashboard @dana",
    good="5. Why? Because no template sets query limits.\n\n## Action items\n\n- [ ] Set query limits in the database "
    "template @dana",
)
