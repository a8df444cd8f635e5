"""How people worked together, graded: insufficient care, misplaced priorities, a failure of communication."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, NOTED, Pattern, always

CODE = "AW311"

_MESSAGE = "'{cue}' grades people's work by its outcome."
_REFRAME = "Which time, information and tools did this work have, and which of them ran short?"

_told = partial(Pattern, category="judgement", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="completely totally absolutely utterly simply wholly entirely frankly just clearly",
        keys="absolutely appalling clearly disgraceful embarrassing frankly inexcusable irresponsible reckless "
        "reprehensible shameful simply totally unacceptable unforgivable utterly wholly",
        shape=r"(?:completely|totally|absolutely|utterly|simply|wholly|entirely|frankly|just|clearly) (?:unacceptable|"
        r"inexcusable|unforgivable|disgraceful|shameful|embarrassing|appalling|irresponsible|reckless|reprehensible) ",
        levels=always(Level.WARNING),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
    ),
    _told(
        heads="oversight oversights",
        shape=r"oversights? (?!committee|board|body|team|of (?!mine|ours)|over|by the board|process|role|group|council|"
        r"and approval|from|for)",
        levels=always(Level.NOTICE),
        message="'{cue}' says that somebody should have seen it.",
        reframe="What would have had to be looked at, and why was that not part of the way?",
        unless_before=r"(?:human|no|lack of|more|better|provide|provides|providing|with|without|under|management|"
        r"regulatory|internal|external|security|governance|increase|increased|additional|proper|for) ",
    ),
    _told(
        heads="communication coordination communications management leadership planning",
        keys="blunder breakdown communication coordination failures leadership management mistake organisational "
        "organizational planning",
        shape=r"(?:communications?|coordination|management|leadership|planning|organi[sz]ational) (?:failures?|"
        r"mistakes?|errors?|blunders?) ",
        levels=always(Level.NOTICE),
        reframe="Which channel or meeting would have carried this, and was there one?",
        unless_before=r"(?:network|api|service|inter-node|node|database|client|server) ",
        unless=r"\b(?:server|node|cluster|network|api|database)\b",
    ),
    _told(
        heads="miscommunication miscommunications mismanagement misjudgment misjudgement",
        shape=r"<w>",
        levels=always(Level.NOTICE),
        reframe="Which channel or meeting would have carried this, and was there one?",
        unless_before=r"(?:avoid|prevent|reduce|no|any|i2c|spi|serial|bus|protocol|network|port|device) (?:<w>)?",
    ),
    _told(
        heads="bit got carried insisted pushed",
        keys="bit carried insisted pushed",
        shape=r"(?:bit off more than|got carried away|insisted on|pushed too hard) ",
        subject=BEFORE,
        reframe="What spoke for it at the time, and what would have shown the limit?",
    ),
    _told(
        heads="rushed rushing hastily haphazardly recklessly sloppily poorly badly terribly",
        shape=r"(?:rush(?:ed|ing) (?:to|into|through|out|the|it|in|this)|(?:hastily|haphazardly|recklessly|"
        r"sloppily) [\w-]+ed|(?:poorly|badly|terribly) (?:implemented|designed|planned|managed|communicated|handled|"
        r"executed|organi[sz]ed|coordinated|prepared|thought|tested|reviewed|led|run|written|understood|"
        r"prioriti[sz]ed|estimated)) ",
        subject=BEFORE,
        levels=NOTED,
        reframe="Which pressure set the pace, and what would have allowed a slower one?",
        unless=r"\b(?:was|were|be|being|been) (?:not |<adv>)*rushed|\brush(?:ed|ing) out to (?:fix|patch|close|"
        r"mitigate)|\brush(?:ed|ing) (?:to|in) (?:help|the rescue|buy|sell|withdraw)",
    ),
    _told(
        heads="bad terrible poor lousy horrible awful",
        shape=r"(?:bad|terrible|poor|lousy|horrible|awful|not a (?:good|great)) job (?:of|at|in|with|on|\.)",
        unless=r"\b(?:no one|nobody|we|i) ",
        levels=always(Level.WARNING),
        reframe=_REFRAME,
    ),
    _told(
        heads="just",
        shape=r'just " ?(?:tinker|wing|hack|play|mess)[^ ]* ',
        levels=always(Level.WARNING),
        reframe=_REFRAME,
    ),
    _told(
        heads="breakdown lapse",
        keys="communication coordination planning teamwork",
        shape=r"(?:breakdown|lapse) (?:in|of) (?:<adv>)*(?:[\w-]+ )?(?:communications?|coordination|planning|"
        r"teamwork) (?!protocol|bus|layer|channel|redundan|tool)",
        levels=always(Level.NOTICE),
        reframe="Which channel or meeting would have carried this, and was there one?",
        unless=r"\b(?:node|nodes|service|services|server|servers|cluster|device|devices|api|process|processes|pods?)\b",
    ),
    _told(
        heads="hurry rush haste",
        lead=r"(?:done|made|written|deployed|built|released|designed|planned|merged|launched|"
        r"tested) (?:<w>){0,4}?in (?:a |such a |great |too much of a )?",
        shape=r"(?:hurry|rush|haste) (?!hour)",
        levels=always(Level.NOTICE),
        reframe="Which pressure set the pace, and what would have allowed a slower one?",
    ),
)
