"""Counterfactuals aimed at somebody: 'would have found it', 'could at least have', 'all it takes', 'next time'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW303"

_unreal = partial(
    Pattern,
    category="counterfactual",
    message="'{cue}' measures the past with what is known now.",
    reframe="What kept this option out of sight at the time?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _unreal(
        heads="would",
        keys="found caught noticed seen avoided prevented tested known spotted realised realized checked asked",
        shape=r"would (?:<adv>)*have (?:<adv>)*(?:found|caught|noticed|seen|avoided|prevented|tested|known|spotted|"
        r"reali[sz]ed|checked|asked) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=None),
        unless=r"\b(?:had not|if (?:<w>){1,4}not|otherwise|without (?:the|this|our))\b",
        unless_after=r"(?:no |nothing|it anyway|anyway)",
    ),
    _unreal(
        heads="could",
        shape=r"could (?:at least|just|simply|easily|also just) have (?:<vbn>|been|done|had) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        unless=r"\b(?:attackers?|hackers?|exploits?|malicious)\b|could easily have (?:been|gone|happened|led|caused|"
        r"affected)",
    ),
    _unreal(
        heads="never not",
        keys="should",
        lead=r"should ",
        shape=r"(?:never|not) have been (?:<adv>)*(?:enabled|turned on|hired|made public|signed off|scheduled|"
        r"attempted|announced|started|introduced|necessary in the first place|there in the first place|"
        r"possible for (?:a|one|an|any) [\w-]+) ",
        unless=r"\b(?:packet|request|block|transaction|event|pod|process|thread|job|timer|callback|state) should",
    ),
    _unreal(
        heads="it",
        keys="needed needs take took",
        lead=r"(?:^|[,.;:] |and |but )all ",
        shape=r"it (?:takes|took|takes is|needs|needed|would have taken|would take) (?:<adv>)?(?:is|was|one|a|two|to|"
        r"for) ",
        category="minimizer",
        message="'{cue}' makes it look easy. Before the outcome it was one of many things to think of.",
        reframe="What made this hard to see or to do at the time?",
    ),
    _unreal(
        heads="even",
        shape=r"even (?:a|an|the|my) (?:[\w-]+ )?(?:child|kid|junior|beginner|novice|intern|student|layman|toddler|"
        r"idiot|five-year-old|year-old|monkey|grandmother|first-year) (?:[\w-]+ )?(?:can|could|would|knows?|should|"
        r"sees?) ",
        category="minimizer",
        message="'{cue}' makes it look easy. Before the outcome it was one of many things to think of.",
        reframe="What made this hard to see or to do at the time?",
        unless=r"\b(?:so|such|that|easy|simple|intuitive|friendly) (?:<w>){0,5}even a",
    ),
    _unreal(
        heads="hard difficult complicated",
        lead=r"not (?:that|so|very|exactly|really|all that|rocket) ",
        shape=r"(?:hard|difficult|complicated) to (?:<adv>)*(?:check|test|read|write a test|ask|communicate|look|"
        r"verify|run the tests|do (?:it )?right|follow|notice|see|get right) ",
        category="minimizer",
        message="'{cue}' makes it look easy. Before the outcome it was one of many things to think of.",
        reframe="What made this hard to see or to do at the time?",
        unless=r"\b(?:code|docs|documentation|api|language|syntax) (?:is|are) not",
    ),
    _unreal(
        heads="next",
        lead=r"(?:^|[.;:!*] |and |but )",
        shape=r"next time (?:, )?(?:<adv>|please |we |i |you |will |should |must |need to |let us )*(?:read|check|"
        r"test|ask|think|look|verify|remember|wait|listen|double-check|pay|start|plan|be (?:more )?(?:careful|honest|"
        r"realistic|patient|better)|do better|try harder) ",
        category="judgement",
        message="'{cue}' asks people to try harder. The next busy day undoes it.",
        reframe="Which check, default or limit would make the care unnecessary?",
    ),
    _unreal(
        heads="everyone everybody people engineers developers staff employees members reviewers all",
        keys="developers employees engineers everybody everyone members must needs people reviewers staff",
        lead=r"(?:^|[.;:!*] |that |all |our )",
        shape=r"(?:everyone|everybody|people|engineers|developers|staff|employees|members|reviewers) (?:must|should|"
        r"needs? to|has to|have to) (?:<adv>|strictly )*(?:follow|adhere|comply|read|obey|respect|remember|pay|learn|"
        r"try|think|care|take (?:more )?(?:care|responsibility|ownership)) ",
        category="judgement",
        message="'{cue}' asks people to try harder. The next busy day undoes it.",
        reframe="Which check, default or limit would make the care unnecessary?",
        unless=r"\b(?:code of conduct|licen[sc]e|this (?:guide|document|page|template)|guide|contribut)",
    ),
)
