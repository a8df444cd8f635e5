"""AW109: an action item that asks people to try harder, or punishes them."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.places import phrase_place
from app.domain.policy import Policy
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.scales import Level

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any

PEOPLE = (
    r"(?:(?:the|all|our|every|each|any|on-?call|other|new|junior|senior|dev|ops|sre|platform|whole|entire)\s+)*"
    r"(?:people|everyone|everybody|engineers?|developers?|devs?|operators?|responders?|team(?:s|mates?)?|staff|"
    r"colleagues?|employees?|admin(?:istrator)?s?|contractors?|interns?|ourselves|reviewers?|authors?|"
    r"@[A-Za-z0-9-]+)\b"
)
ONE_OF_THEM = (
    r"(?:(?:the|our|responsible|on-?call|junior|senior)\s+)*"
    r"(?:engineers?|developers?|operators?|responders?|employees?|colleagues?|contractors?|interns?|him|her|"
    r"person\s+responsible|@[A-Za-z0-9-]+)\b"
)
EXHORTATIONS = "|".join(
    (
        r"\b(?:be|being|get)\s+(?:(?:a\s+(?:bit|little|lot)|more|extra|very|much|especially|particularly)\s+)*"
        r"(?:careful|cautious|vigilant|mindful|diligent|attentive|thorough|disciplined)\b",
        r"\bpay(?:ing)?\s+(?:more\s+|closer\s+|better\s+|extra\s+|greater\s+|close\s+)?attention\b",
        r"\b(?:try|work|think|look)\s+harder\b",
        r"\b(?:take|exercise|use)\s+(?:more|greater|extra|better|due)\s+(?:care|caution)\b",
        r"\bmore\s+(?:care|caution|diligence|discipline)\b",
        r"\bremember\s+to\b",
        r"\b(?:do\s+not|don['’]t|never)\s+forget\b",
        r"\b(?:not|never|don['’]t)\s+(?:to\s+)?(?:make|repeat)\s+(?:this|that|such|the\s+same)\s+(?:mistake|error)s?\b",
        r"^\W*avoid\s+(?:making\s+)?(?:human\s+|such\s+|these\s+)*(?:mistakes?|errors?)\b",
        r"(?:^\W*|\b(?:to|and|always|must)\s+)(?:always\s+)?double[- ]check\b",
        r"\b(?:remind|urge|encourage|admonish)(?:ing)?\s+" + PEOPLE,
        r"\b(?:make\s+sure|ensure)\s+(?:that\s+)?" + PEOPLE + r"\s+(?:always\s+)?"
        r"(?:knows?|remembers?|follows?|understands?|(?:is|are)\s+(?:aware|careful))\b",
    )
)
SANCTIONS = "|".join(
    (
        r"\b(?:reprimand|discipline|punish|penali[sz]e|suspend|demote|dismiss|sack|fire|terminate)(?:ing)?\s+"
        + ONE_OF_THEM,
        r"\b(?:disciplinary|punitive)\s+(?:action|measure|procedure|hearing)s?\b",
        r"\b(?:written|formal|verbal)\s+warning\s+(?:to|for)\b",
        r"\bperformance\s+improvement\s+plan\b",
        r"\bhold(?:ing)?\s+(?:\S+\s+){1,4}?accountable\b",
        r"\b(?:have|having)\s+a\s+(?:word|stern\s+talk|serious\s+talk)\s+with\b",
    )
)
_EXHORTATIONS = linear(f"(?i){EXHORTATIONS}")
_SANCTIONS = linear(f"(?i){SANCTIONS}")


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each item that changes people rather than the system; a sanction is an error."""
    for item in doc.action_items:
        sanction = _found(_SANCTIONS, item)
        phrase = sanction or _found(_EXHORTATIONS, item)
        if phrase:
            yield _remark(doc, item, phrase, is_sanction=sanction is not None)


def _remark(doc: Postmortem, item: ActionItem, phrase: str, *, is_sanction: bool) -> Remark:
    if is_sanction:
        message = f"{named(item.title)} is a sanction. A postmortem changes the system; take the item out."
    else:
        message = f"{named(item.title)} asks people to try harder. Change what they work with, so that nobody has to."
    return Remark(
        place=phrase_place(doc, item.place, phrase),
        message=message,
        excerpt=phrase,
        reframe="Which check, default, limit or tool would make the right thing happen on a bad day too?",
        level=Level.ERROR if is_sanction else None,
        about=f"{phrase} {item.title}",
    )


def _found(pattern: "Any", item: ActionItem) -> str | None:
    match = pattern.search(item.title) or pattern.search(item.description or "")
    return match.group() if match else None


ACTION_WEAK = Rule(
    code="AW109",
    slug="action-weak",
    level=Level.WARNING,
    check=check,
    of_words=True,
    summary="An action item changes the system, not the people.",
    why="Care runs out at three in the morning; a limit, a default or a check does not. Sanctions are an error: they "
    "teach people to report less.",
    bad="- [ ] Remind the team to double-check the region @dana due 2026-04-01",
    good="- [ ] Make the deploy script refuse a region without a standby @dana due 2026-04-01",
)
