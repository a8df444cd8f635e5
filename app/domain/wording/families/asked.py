"""How a sentence asks people for something: the words before what is asked, and what is said about asking."""

from typing import Any

from app.domain.scales import Level
from app.domain.wording.pattern import Levels, Pattern, always
from app.domain.wording.phrases import MEANS

OPENS = (
    r"^(?:[^\w]|[\d.]+ |(?:[a-z][^ .,;:!?]* ){1,3}: |lessons? (?:(?:learned|learnt) )?(?:: )?|next time (?:, )?|"
    r"in (?:the )?future (?:, )?|going forward (?:, )?|please (?:, )?|also (?:, )?|and |to |always |so (?:, )?|just )*"
)
MUST = (
    r"(?:should|must|needs? to|have to|has to|ought to|will|shall|'ll|wants? to|going to|gonna|plans? to|intends? to|"
    r"aims? to|try to|tries to|promises? to|vows? to|commits? to|please|let us|let 's|would like to|'d like to|"
    r"hopes? to|strives? to|had better|'d better|make an effort to|learn to|learned to|learnt to|could|can|would|"
    r"expected to|required to|encouraged to|asked to|reminded to|resolved? to|pledge to|remember to|want us to|"
    r"want them to|supposed to) "
)
LEAD = (
    rf"{OPENS}|{MUST}(?:<adv>|all |both |each |not only |definitely |also |be able to |try to |try and |learn to |"
    r"make sure (?:to |that we |we )?|start to |continue to |be )*"
)
ASKED = Levels(other=Level.NOTICE, crowd=Level.NOTICE, implied=Level.NOTICE)


def asked(*, unless: str = "", levels: Levels | None = None, **parts: Any) -> Pattern:
    """Return a pattern of what people are asked for; it is silent where the sentence names a means for it."""
    return Pattern(
        category="judgement",
        message="'{cue}' asks people to try harder. The next busy day undoes it.",
        reframe="Which check, default or limit would make the care unnecessary?",
        levels=levels or always(Level.NOTICE),
        unless=f"{MEANS}|{unless}" if unless else MEANS,
        **parts,
    )
