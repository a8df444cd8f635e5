"""AW112: an action item that is open somewhere already."""

from collections.abc import Iterator, Sequence

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.rule import Context, KnownItem, Rule, named
from app.domain.scales import Level

MOST = 200  # items compared per document
ALIKE = 0.88  # share of matching characters from which two titles mean the same work


def check(doc: Postmortem, _policy: Policy, context: Context) -> Iterator[Remark]:
    """Yield a remark for each live item that repeats an earlier row or an item known to be open."""
    rows: dict[str, ActionItem] = {}
    live = [item for item in doc.action_items if item.state.is_live]
    for item in live[:MOST]:
        words = _words(item.title)
        earlier = rows.setdefault(words, item)
        where = f"line {earlier.line}" if earlier is not item else _open_already(words, context.open_items)
        if words and where:
            yield Remark(
                place=item.place,
                message=f"{named(item.title)} is open already: see {where}. Link to it, or say how this differs.",
                excerpt=item.title,
            )


def _open_already(words: str, known: Sequence[KnownItem]) -> str | None:
    if not known or not words:
        return None
    from difflib import SequenceMatcher  # only needed where open items are known

    matcher = SequenceMatcher(autojunk=False, b=words)
    for item in known:
        matcher.set_seq1(_words(item.title))
        if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
            return f"{item.where} ({named(item.title)})"
    return None


def _words(title: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in title.casefold()).split())[:256]


ACTION_DUPLICATE = Rule(
    code="AW112",
    slug="action-duplicate",
    level=Level.WARNING,
    check=check,
    summary="No action item is open twice.",
    why="Two items for one piece of work are done by two people or by none. That it comes up again is worth saying in "
    "the item that is open.",
    bad="- [ ] Alert on queue depth @dana\n- [ ] Alert on queue depth @ali",
    good="- [ ] Alert on queue depth @dana (see #12, open since January)",
)
