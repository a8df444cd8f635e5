"""What is called basic after the fact: 'basic hygiene would have prevented this', a weak password."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW308"

_easy = partial(
    Pattern,
    category="minimizer",
    message="'{cue}' makes it look easy. Before the outcome it was one of many things to think of.",
    reframe="What made this hard to see or to do at the time?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _easy(
        heads="basic simple minimal elementary common rudimentary ordinary",
        keys="hygiene practice precaution care check test diligence step security sense maintenance review measure",
        shape=r"(?:basic|simple|minimal|elementary|common|rudimentary|ordinary) (?:[\w-]+ ){0,2}?(?:hygiene|practices?|"
        r"precautions?|care|checks?|tests?|testing|diligence|steps?|security|sense|maintenance|reviews?|measures?) "
        r"(?P<cue>(?:<w>){0,4}?(?:would|could|might) have )",
    ),
    _easy(
        heads="basic elementary fundamental",
        keys="mistake error failure practice precaution hygiene principle step",
        shape=r"(?:most )?(?:basic|elementary|fundamental) (?:[\w-]+ ){0,2}?(?:mistakes?|failures?|practices?|"
        r"precautions?|hygiene|principles?|steps?) (?=(?:<w>){0,3}?(?:was|were|had) (?:<adv>)*(?:not|never|ignored|"
        r"missing|neglected|overlooked|skipped|missed))",
    ),
    _easy(
        heads="weak default trivial guessable reused",
        keys="password credential pin",
        lead=r"(?:used|set|chose|reused|picked|kept|had|left|using|with) (?:<det>|their |the same |his )*",
        shape=r"(?:weak|default|trivial|guessable|reused) (?:[\w-]+ )?(?:passwords?|credentials?|pin) ",
        subject=BEFORE,
        levels=Levels(),
        message="'{cue}' ties a person to the fault by a judging word.",
        reframe="What let a password of this kind through, and what else stood behind it?",
    ),
    _easy(
        heads="rocket brain hard difficult",
        lead=r"(?:not|n't|how|hardly|scarcely) (?:<adv>|that |so |exactly |really )*",
        shape=r"(?:rocket (?:science|surgery)|brain surgery|(?:hard|difficult) (?:can|could) (?:it|this|that) be|"
        r"(?:hard|difficult) is it to) ",
    ),
    _easy(
        heads="child toddler monkey grandmother idiot",
        lead=r"(?:a|any|even a|my|even my) (?:[\w-]+ )?",
        shape=r"(?:child|toddler|monkey|grandmother|idiot) (?:can|could|would) (?:have )?(?:done?|seen?|know|known|see|"
        r"spot|spotted|tell) ",
        levels=always(Level.WARNING),
    ),
)
