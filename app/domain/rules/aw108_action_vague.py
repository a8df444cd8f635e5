"""AW108: an action item that can never be done, since it names neither a thing nor a bound."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.places import phrase_place
from app.domain.policy import Policy
from app.domain.postmortem import ActionItem, Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.scales import Level
from app.domain.vocabulary import words

VAGUE_VERBS = words(
    "improve enhance optimise optimize strengthen revisit review reconsider rethink consider explore investigate",
    "evaluate assess address tweak continue increase boost better more monitor fix check ensure refactor look think",
    "work discuss update research analyse analyze examine study upgrade reduce raise tighten harden understand learn",
)
# Words that go along with the verb without saying what to do.
FILLERS = words(
    "a an the our their its this that these those some any all of for on in into at to and or with by from about over",
    "between out up further again more better properly generally overall general good current existing various it them",
    "things thing stuff problem problems issue issues situation bug bugs cause causes options ways way how we can",
    "could should need needs across everything everywhere other similar possible future potential solution solutions",
    "approach approaches new additional extra proper appropriate relevant closely regularly deeper",
)
# Fields of work rather than things: "monitoring" alone tells nobody what will be different.
FIELDS = words(
    "monitoring alerting alerts alert logging logs observability visibility documentation docs testing tests test",
    "coverage communication communications team teams process processes procedure procedures training awareness",
    "knowledge performance reliability resilience resiliency stability security quality code system systems",
    "infrastructure deployment deployments release releases tooling tools collaboration planning capacity scalability",
    "robustness availability maintainability runbook runbooks dashboards dashboard metrics architecture design error",
    "errors handling reviews response incident incidents onboarding practices practice standards measures service",
    "services uptime",
)
SPECIFIC_DESCRIPTION = 5  # words that make a description more than a repetition
_WORD = linear(r"\pL(?:\pL|['’-])*")


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each live item made of a vague verb and a field of work."""
    for item in doc.action_items:
        if item.state.is_live and _is_vague(item):
            yield Remark(
                place=phrase_place(doc, item.places.get("title", item.place), item.title),
                message=f"When would {named(item.title)} be done? Name the thing and a bound, as in 'Alert when the "
                "payment queue is deeper than 500 for 5 minutes'.",
                excerpt=item.title,
                reframe="What exactly will be different, and how will somebody else see that it is?",
            )


def _is_vague(item: ActionItem) -> bool:
    first = item.title.lstrip(" *_").split(" ", 1)[0].strip(".,:;*_").casefold()
    if first not in VAGUE_VERBS or "`" in item.title or any(sign.isdigit() for sign in item.title):
        return False
    title = [match.group().casefold() for match in _WORD.finditer(item.title)]
    if any(word not in FILLERS and word not in FIELDS and word not in VAGUE_VERBS for word in title):
        return False
    return len((item.description or "").split()) < SPECIFIC_DESCRIPTION


ACTION_VAGUE = Rule(
    code="AW108",
    slug="action-vague",
    level=Level.WARNING,
    check=check,
    of_words=True,
    summary="An action item says what will be different.",
    why="'Improve monitoring' is never done, and never refused either. A thing and a bound make an end that everybody "
    "can see.",
    bad="- [ ] Improve monitoring @dana due 2026-04-01",
    good="- [ ] Alert when the payment queue is deeper than 500 for 5 minutes @dana due 2026-04-01",
)
