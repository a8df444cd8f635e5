"""AW206: a why that is answered with a person or a lack of care."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import linear
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem, Why
from app.domain.rule import Context, Rule
from app.domain.scales import Level
from app.domain.wording.engine import judge
from app.domain.wording.subject import subject_after
from app.domain.wording.who import Who
from app.domain.wording.words import read_words

LEAD = r"^\W*(?:(?:it\s+was\s+|that\s+was\s+)?(?:because(?:\s+of)?|due\s+to)\s+)?"
# What a person met with rather than what a person is said to be.
CONDITION = (
    r"\b(?:had\s+no|has\s+no|have\s+no|without|lacks?|lacked|could\s*n[o']t|can\s*not|cannot|can't|unable|"
    r"(?:was|were|is|are)\s+(?:not\s+|n't\s+)?(?:told|shown|paged|alerted|notified|given|able|waiting|blocked))\b"
)
_LEAD = linear(f"(?i){LEAD}")
_CONDITION = linear(f"(?i){CONDITION}")


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each step whose answer blames, or is somebody."""
    for why in doc.whys:
        phrase = _blamed(why) or _somebody(why)
        if phrase:
            yield Remark(
                place=why.place,
                message=f"The answer stops at people ('{phrase}'). Ask on: what made this the likely thing to do?",
                excerpt=phrase,
                reframe="What did they see, what did they expect, and what would have shown them otherwise?",
                about=why.answer,
            )


def _blamed(why: Why) -> str | None:
    cues = judge(why.answer)
    return why.answer[cues[0].start : cues[0].end] if cues else None


def _somebody(why: Why) -> str | None:
    """Return the person that the answer is about, unless it tells what the person met with."""
    if _CONDITION.search(why.answer):
        return None
    start = len(_LEAD.search(why.answer).group())
    words = read_words(why.answer[start:])
    subject = subject_after(words, 0)
    if subject.who not in (Who.OTHER, Who.SOMEBODY) or subject.double or subject.first < 0:
        return None
    first, last = words.words[subject.first], words.words[subject.last]
    return why.answer[start + first.start : start + last.end]


WHYS_PERSON = Rule(
    code="AW206",
    slug="whys-person",
    level=Level.NOTICE,
    check=check,
    summary="No why ends at a person.",
    why="A person is where the questions get interesting, not where they end. Whoever it was, the next one would have "
    "met the same screen, the same default and the same deadline.",
    bad="2. Why was the query run? Because the developer did not test it properly.",
    good="2. Why could one query take all memory? Because there are no limits per query.",
)
