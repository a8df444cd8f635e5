"""AW311: the quality of people's work is graded."""

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, NOTED, Levels, Pattern, always

_WORK = (
    r"(?:planning|communications?|management|time management|project management|coordination|judge?ment|"
    r"judgements|decisions?|decision-making|understanding|strategy|strategies|practices?|"
    r"execution|organi[sz]ation|estimation|estimates?|preparation|work|workmanship|choices?|review|"
    r"reviews|oversight|discipline|habits?|hygiene|leadership|training|diligence|attention|"
    r"handling of|teamwork|collaboration|testing|follow-up|follow-through|engineering|foresight|"
    r"design decisions?|ownership|comments|commit messages?|supervision|prioriti[sz]ation|response|"
    r"knowledge|sharing|onboarding|job|call|analysis|code review|programming|behaviou?r)"
)
_POOR = (
    r"(?:poor|bad|sloppy|inadequate|insufficient|terrible|weak|lousy|shoddy|hasty|rushed|lax|neglected|"
    r"careless|awful|horrible|questionable|irresponsible|subpar|sub-par|unprofessional|lackluster|haphazard|"
    r"half-baked|slack|deficient|improper|dreadful|non-existent)"
)
_MESSAGE = "'{cue}' grades people's work by its outcome."
_REFRAME = "Which time, information and tools did this work have, and which of them ran short?"

PATTERNS = (
    Pattern(
        heads="poor bad sloppy inadequate insufficient terrible weak lousy shoddy hasty rushed lax neglected "
        "awful horrible questionable irresponsible subpar sub-par haphazard half-baked slack deficient "
        "improper dreadful "
        "lackluster non-existent",
        shape=rf"{_POOR} (?:and [\w-]+ )?(?:[\w-]+ ){{0,2}}?{_WORK} (?!time|times|code|timeout|body|header|status)",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless_before=r"(?:no|not|any|prevent|avoid|against|leads? to) (?:<det>)?",
        unless=r"\bgateway\b|(?:insufficient|inadequate) (?:<w>)?(?:coverage|response)|bad response|bad request|"
        r"fn call|function call|bad (?:test|"
        r"work)\b",
    ),
    Pattern(
        heads="was were is are been",
        keys="abysmal awful bad below chaotic disastrous horrible inadequate insufficient lacking lax poor "
        "rushed sloppy terrible weak",
        shape=r"(?:was|were|is|are|been) (?:<adv>|very |quite |rather |so |really |pretty )*(?P<cue>(?:poor|bad|"
        r"terrible|lacking|inadequate|insufficient|"
        r"sloppy|awful|horrible|weak|lax|chaotic|disastrous|rushed|abysmal|below (?:our|the) standards?) )",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        needs=r"\b(?:planning|communications?|management|coordination|preparation|organi[sz]ation|teamwork|"
        r"estimation|estimates|"
        r"execution|leadership|handling|testing|judge?ment|decision|response) (?:[^ .;:!?]+ ){0,6}?(?:was|"
        r"were|is|are|been) (?:<adv>|very |quite |rather |so |really |pretty )*"
        r"(?:poor|bad|terrible|lacking|inadequate|insufficient|sloppy|awful|horrible|weak|lax|chaotic|"
        r"disastrous|rushed|abysmal|below)",
        unless=r"\b(?:server|http|api|service|system|database|memory|query) (?:management|response|"
        r"communication)|response times?|error handling",
    ),
    Pattern(
        heads="sloppy shoddy slapdash half-assed half-arsed crappy shitty",
        shape=r"<w>(?:[\w-]+ )?(?:code|work|job|coding|commits?|deploys?|deployments?|programming|engineering|"
        r"scripts?|implementation|testing|review|reviews|changes?|setup|fix)",
        levels=always(Level.WARNING),
        category="judgement",
        message="'{cue}' insults the work and whoever did it.",
        reframe="What was the work meant to carry, and what has changed since?",
    ),
    Pattern(
        heads="unacceptable inexcusable unforgivable disgraceful shameful embarrassing appalling outrageous "
        "indefensible irresponsible reprehensible",
        shape=r"<w>",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
        unless=r"\bunacceptable (?:to (?:users|customers)|behaviou?r|for (?:the )?use|risk)|\b(?:if|would be|"
        r"may be|considered|deemed|not) (?:<w>)?unacceptable",
        unless_before=r"(?:completely|totally|absolutely|utterly|simply|wholly|entirely|just|frankly|clearly|not) ",
    ),
    Pattern(
        heads="completely totally absolutely utterly simply wholly entirely frankly just clearly",
        keys="absolutely appalling clearly disgraceful embarrassing frankly inexcusable irresponsible "
        "reckless reprehensible shameful simply totally unacceptable unforgivable utterly wholly",
        shape=r"(?:completely|totally|absolutely|utterly|simply|wholly|entirely|frankly|just|"
        r"clearly) (?:unacceptable|inexcusable|unforgivable|disgraceful|shameful|embarrassing|appalling|"
        r"irresponsible|reckless|reprehensible) ",
        levels=always(Level.WARNING),
        category="judgement",
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
    ),
    Pattern(
        heads="oversight oversights",
        shape=r"oversights? (?!committee|board|body|team|of the|over|by the board|process|role|group|council|"
        r"and approval|from|for)",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' says that somebody should have seen it.",
        reframe="What would have had to be looked at, and why was that not part of the way?",
        unless_before=r"(?:human|no|lack of|more|better|provide|provides|providing|with|without|under|management|"
        r"regulatory|security|governance|increase|increased|additional|proper|for) ",
    ),
    Pattern(
        heads="communication coordination communications management leadership planning",
        keys="blunder breakdown communication coordination failures leadership management mistake "
        "organisational organizational planning",
        shape=r"(?:communications?|coordination|management|leadership|planning|organi[sz]ational) (?:failures?|"
        r"breakdown|mistakes?|errors?|blunders?) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Which channel or meeting would have carried this, and was there one?",
        unless_before=r"(?:network|api|service|inter-node|node|database|client|server) ",
        unless=r"\b(?:server|node|cluster|network|api|database)\b",
    ),
    Pattern(
        heads="miscommunication miscommunications mismanagement misjudgment misjudgement",
        shape=r"<w>",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Which channel or meeting would have carried this, and was there one?",
        unless_before=r"(?:avoid|prevent|reduce|no|any) (?:<w>)?",
    ),
    Pattern(
        heads="handled communicated planned managed executed organized organised coordinated prepared "
        "implemented designed estimated "
        "written tested documented performed worked",
        keys="badly carelessly poorly sloppily terribly",
        shape=r"(?:handled|communicated|planned|managed|executed|organi[sz]ed|coordinated|prepared|implemented|"
        r"designed|estimated|written|"
        r"tested|documented) (?:<adv>|very |quite |rather |this |it |that )*(?:poorly|badly|terribly|"
        r"carelessly|sloppily) ",
        subject=BEFORE,
        levels=NOTED,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="put give gave given spend spent",
        keys="enough gave given his spend spent sufficient",
        shape=r"(?:put|give|gave|given|spend|spent) (?:<det>|it |this )?(?:enough|sufficient) (?:thought|effort|"
        r"care|attention|work|consideration|time) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
        needs=r"\b(?:not|never) (?:<w>){0,3}(?:put|give|gave|given|spend|spent)",
    ),
    Pattern(
        heads="bit got carried insisted pushed",
        keys="bit carried insisted pushed",
        shape=r"(?:bit off more than|got carried away|insisted on|pushed too hard) ",
        subject=BEFORE,
        category="judgement",
        message=_MESSAGE,
        reframe="What spoke for it at the time, and what would have shown the limit?",
    ),
    Pattern(
        heads="rushed rushing hastily haphazardly recklessly sloppily poorly badly terribly",
        shape=r"(?:rush(?:ed|ing) (?:to|into|through|out|the|it|in|this)|(?:hastily|haphazardly|recklessly|"
        r"sloppily) [\w-]+ed|(?:poorly|badly|terribly) (?:implemented|designed|planned|managed|"
        r"communicated|handled|executed|"
        r"organi[sz]ed|coordinated|prepared|thought|tested|reviewed|led|run|written|understood|"
        r"prioriti[sz]ed|estimated)) ",
        subject=BEFORE,
        levels=NOTED,
        category="judgement",
        message=_MESSAGE,
        reframe="Which pressure set the pace, and what would have allowed a slower one?",
        unless=r"\brush(?:ed|ing) (?:to|in) (?:help|the rescue|buy|sell|withdraw)",
    ),
    Pattern(
        heads="bad terrible poor lousy horrible awful",
        shape=r"(?:bad|terrible|poor|lousy|horrible|awful|not a (?:good|great)) job (?:of|at|in|with|on|\.)",
        levels=always(Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="just",
        shape=r'just " ?(?:tinker|wing|hack|play|mess)[^ ]* ',
        levels=always(Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="breakdown lack lapse",
        keys="communication coordination planning teamwork",
        shape=r"(?:breakdown|lack|lapse) (?:in|of) (?:<adv>)*(?:[\w-]+ )?(?:communications?|coordination|"
        r"planning|teamwork) "
        r"(?!protocol|bus|layer|channel|redundan|tool)",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Which channel or meeting would have carried this, and was there one?",
        unless=r"\b(?:node|nodes|service|services|server|servers|cluster|device|devices|api|process|processes|pods?)\b",
    ),
)

RULE = Rule(
    code="AW311",
    slug="quality-judgement",
    level=Level.NOTICE,
    of_words=True,
    summary="People's work is described, not graded.",
    why="'Poor planning' and 'an oversight' grade work by its outcome: the same plan with a better outcome "
    "is called bold. "
    "Say what the plan held, which time and information it had, and where it met something new.",
    bad="The outage was the result of poor planning and an oversight in the review.",
    good="The plan covered the two largest services; the review form has no question about the smaller ones.",
)
