"""Sanctions told in other words: lost rights, docked pay, a talking to, held to account."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, CLAUSE, Levels, Pattern, always

CODE = "AW313"

_ALL = Levels(own=Level.ERROR, other=Level.ERROR, somebody=Level.ERROR, crowd=None)
_MESSAGE = "'{cue}' punishes. Whoever sees the next problem will keep it to themselves."
_REFRAME = "Which change would protect the next person in the same place?"

_told = partial(Pattern, category="punitive_action", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="lost lose loses losing",
        shape=r"los(?:t|es?|ing) (?:his|her|their|the) (?:[\w-]+ )?(?:rights?|privileges?|permissions?|job|jobs|badge|"
        r"position|bonus(?:es)?|licen[cs]e|title|post|seat) ",
        subject=BEFORE,
        imagined=True,
        levels=_ALL,
        unless=r"\b(?:nobody|no one|no-one) ",
    ),
    _told(
        heads="bonus bonuses salary salaries pay wages stock",
        keys="bonus salar pay wage stock options",
        shape=r"(?:bonus(?:es)?|salar(?:y|ies)|pay|wages|stock options|options) (?:<w>){0,3}?(?:was|were|is|are|be|"
        r"been|will be|should be|get|got) (?:<adv>)*(?:cut|docked|withheld|clawed back|cancell?ed|revoked|stripped|"
        r"reduced|forfeited|taken) ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="strip stripping stripped dock docking docked claw clawing withhold withholding cut cutting",
        keys="bonus salar stock pay wage rights privileg rank",
        shape=r"(?:strip(?:ping|ped)?|dock(?:ing|ed)?|claw(?:ing)? back|with(?:hold|holding)|cut(?:ting)?) (?:of |"
        r"<det>|their |his |her )*(?:[\w-]+ )?(?:bonus(?:es)?|salar(?:y|ies)|stock|pay|wages|rank|privileges|"
        r"commit rights) ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="sent moved banished exiled relegated transferred reassigned escorted marched shown",
        shape=r"(?:(?:sent|moved|transferred|reassigned) (?:<w>){1,6}?(?:as (?:a )?punishment|without pay)|"
        r"sent home(?: without| early| in disgrace)|banished|exiled|relegated to|(?:escorted|marched) (?:out|off)|"
        r"shown the (?:door|exit)) ",
        subject=BEFORE,
        imagined=True,
        levels=_ALL,
    ),
    _told(
        heads="lose lost losing",
        keys="job",
        shape=r"los(?:e|t|ing) (?:their|his|her|your|a) jobs? (?:over|because|for|due) ",
        levels=always(Level.ERROR),
        unless=r"\b(?:nobody|no one|no-one|not|never|afraid|fear) ",
    ),
    _told(
        heads="accountability accountable consequences repercussions",
        keys="accountab consequence repercussion",
        shape=r"(?:accountability (?:from|for|of) (?P<who>)|(?:held|hold|holding|be|made) (?:<w>){0,4}?(?:personally |"
        r"fully |criminally )*accountable for)",
        subject=AFTER,
        levels=Levels(own=None),
        unless_before=r"(?:not|no|without) ",
    ),
    _told(
        heads="personal individual",
        keys="accountab liab consequence",
        shape=r"(?:personal|individual) (?:accountability|liability|consequences) ",
        levels=always(Level.ERROR),
        unless_before=r"(?:not|no|without|rather than|than|instead of|about|vs) ",
        unless=r"\bcollective|instead|rather than",
    ),
    _told(
        heads="hold holding held",
        keys="accountable responsible liable",
        shape=r"h(?:old|olding|eld) (?P<who>)(?:<w>){1,5}?(?P<cue>(?:personally |fully |directly |"
        r"criminally )*(?:accountable|liable|responsible) )",
        subject=AFTER,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
        unless=r"\b(?:not|never|without|rather than|each other) ",
    ),
    _told(
        heads="face faces faced facing suffer bear",
        keys="consequence punish sanction disciplin charges jail prison penalt firing",
        shape=r"(?:fac(?:e|es|ed|ing)|suffer|bear) (?:<w>){0,3}?(?:consequences|punishment|sanctions|disciplin[^ ]*|"
        r"charges|jail|prison|penalt[^ ]*|firing) ",
        subject=BEFORE,
        imagined=True,
        levels=_ALL,
        unless_before=r"(?:not|never|n't) ",
    ),
    _told(
        heads="no longer not never",
        keys="allowed permitted trusted touch",
        shape=r"(?:no longer|not|never(?: again)?|never be) (?:be )?(?:allowed|permitted|trusted) (?:near (?:a|the|"
        r"any|our)|(?:to|with|near|"
        r"anywhere) (?:touch|deploy|work|push|merge|access|commit|production|write|root|run|have|approve|be))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
        unless=r"\b(?:without (?:a |an )?(?:review|approval)|by default|directly)\b",
    ),
    _told(
        heads="stern serious talking dressing tongue lashing flogging earful slap slapped rap",
        shape=r"(?:(?:stern|serious|good) (?:talking(?:-to| to)|word with|lecture|talk with)|tongue-?lashing|"
        r"dressing-?down|earful|(?:slap|rap)(?:ped)? on the (?:wrist|knuckles)) ",
        subject=CLAUSE,
        imagined=True,
        levels=Levels(own=Level.ERROR, other=Level.ERROR, somebody=Level.ERROR, implied=Level.ERROR),
    ),
    _told(
        heads="jail imprison prosecute sue arrest prison lock",
        shape=r"(?:jail|imprison|prosecute|sue|arrest|lock up) (?P<who>)",
        lead=r"^(?:[^\w]|\d)*|(?:should|must|will|to|and|please|we|let us) ",
        subject=AFTER,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
    ),
    _told(
        heads="forced asked made urged told",
        shape=r"(?:forced|asked|made|urged|told) (?:him |her |them )?to (?:resign|step down|leave the company|quit) ",
        subject=BEFORE,
        imagined=True,
        levels=_ALL,
    ),
    _told(
        heads="parted",
        shape=r"parted ways with ",
        levels=always(Level.ERROR),
        needs=r"\b(?:engineer|developer|employee|admin|manager|operator|contractor|responsible|person|him|her|ceo|"
        r"cto)\b",
    ),
    _told(
        heads="taken take took",
        keys="task",
        shape=r"(?:take|taken|took|taking) to task ",
        levels=always(Level.WARNING),
    ),
    _told(
        heads="burn burned burnt stake crucify crucified lynch hang hanged pillory",
        keys="stake crucif lynch pillor hang",
        shape=r"(?:burn(?:ed|t)? (?:<w>){0,3}?(?:on|at) (?:the )?stake|crucif(?:y|ied)|lynch(?:ed)? (?:him|her|them|"
        r"the|me|us|somebody|by)|pillor(?:y|ied)|hang(?:ed)? (?:him|her|them)(?! up)) ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="penalize penalise penalty penalised penalized punish punishment punished",
        lead=r"^|[?:] ",
        shape=r"<w>\? ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="explaining",
        shape=r"explaining to do ",
        levels=always(Level.WARNING),
    ),
    _told(
        heads="hired rehired employed trusted work hire employ",
        keys="again",
        lead=r"(?:not|never) (?:ever )?(?:be |been )?(?:<adv>)*",
        shape=r"(?:hired|rehired|employed|hire|employ|work with|trusted) (?:<w>){0,4}?again ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="deduct deducted deducting",
        shape=r"deduct(?:ed|ing)? (?:<w>){0,6}?from (?:his|her|their|the (?:engineer|developer|employee|"
        r"contractor)s? 's) ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="lose loses",
        keys="lose",
        lead=r"(?:will|would|shall|must|should|going to|anybody|anyone|whoever|everyone) (?:[^ .;:]+ ){0,6}?",
        shape=r"loses? (?:their |his |her )?(?:access|rights|privileges|commit access|permissions|admin rights) ",
        levels=always(Level.ERROR),
        needs=r"\b(?:anybody|anyone|whoever|everyone|engineers?|developers?|he|she|they|people|who) ",
    ),
    _told(
        heads="received got handed issued earned gets receives",
        keys="warning reprimand ultimatum",
        shape=r"(?:received|got|handed|issued|earned|gets|receives) (?:him |her |them )?an? (?:formal |written |"
        r"final |verbal |"
        r"official |stern |severe )+(?:warning|reprimand|ultimatum) ",
        subject=BEFORE,
        levels=_ALL,
    ),
    _told(
        heads="retrain re-train retraining re-training",
        shape=r"re-?train(?:ing)? (?:of |for )?(?:the|this|that) (?:[\w-]+ )?(?:operator|engineer|technician|"
        r"employee|driver|"
        r"pilot|nurse|admin|administrator|contractor|developer|intern|worker|person|individual|clerk|agent) ",
        levels=always(Level.ERROR),
        unless_before=r"(?:not|no|never|without|instead of) ",
    ),
)
