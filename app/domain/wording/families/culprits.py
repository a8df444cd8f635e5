"""A person or a group where the cause should be: who broke it, let it lapse, was the trouble."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW301"

_cause = partial(
    Pattern,
    category="person_blame",
    message="'{cue}' puts the cause in people. The conditions around them are what can be changed.",
    reframe="Which conditions let this act have this effect?",
    levels=Levels(),
)
_GROUP = (
    r"(?:leadership team|leadership|management team|management|founding team|executive team|senior management|"
    r"upper management|middle management|engineering team|development team|dev team|ops team|product team|sales team|"
    r"team members?|team mates?|teammates?|staff|personnel|workforce|employees|founders?|co-?founders?|executives|"
    r"board of directors|developers|engineers|contractors|freelancers|our people|the people|colleagues|co-?workers)"
)
_NOT_PEOPLE = (
    r"(?:account|accounts|page|pages|console|interface|plane|cluster|node|server|api|software|system|tool|tools|"
    r"channel|portal|dashboard|service|workspace|license|token|url|name|'s (?:account|laptop|machine|page))"
)

PATTERNS = (
    _cause(
        heads="issue issues problem problems trouble troubles failure failures weakness dysfunction flaw fault "
        "conflict conflicts friction tension tensions infighting distrust mistrust",
        keys="co-founder co-workers cofounder colleagues contractors coworkers developers directors employees "
        "engineering engineers executive founder founding freelancers leadership management mate member middle ops "
        "people personnel product sales senior staff team upper workforce",
        shape=r"(?:issues?|problems?|troubles?|failures?|weakness|dysfunction|flaw|fault|conflicts?|friction|"
        r"tensions?|infighting|distrust|mistrust) (?:<adv>)?(?:in|within|with|of|on|among|amongst|inside|between|"
        rf"at) (?P<cue>(?:<det>|some |certain |one of |other |own )*{_GROUP} )(?!{_NOT_PEOPLE})",
        levels=always(Level.WARNING),
        unless=r"\b(?:no|without|any|report|reported|discuss|discussed|shared?|raise|raised|solve|solved|resolved?|"
        r"communicate|explain|fix|fixed|aware) (?:<w>){0,4}(?:issue|problem|trouble|friction)|(?:issue|"
        r"problem)s? (?:with|in) (?:<det>)?team (?:foundation|city|viewer)",
    ),
    _cause(
        heads="management leadership governance",
        lead=r"(?:^|[.,;:] |of |the |a |an |by |to |and |from |with |serious |severe |ongoing |repeated |its |their )",
        shape=r"(?:management|leadership|governance) (?:problems?|failures?|failings|mistakes?|crisis|dysfunction|"
        r"incompetence|"
        r"chaos|errors?|blunders?) ",
        levels=always(Level.WARNING),
        unless_before=r"(?:no|without|avoid|prevent|our|my) ",
    ),
    _cause(
        heads="absolve absolves absolved absolving exonerate excuse excuses",
        keys="absolv exonerat excuse",
        lead=r"(?:not|never|hardly|nor) (?:<adv>)*",
        shape=r"(?P<cue>(?:absolves?|exonerate|excuses?) )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING, crowd=Level.WARNING),
    ),
    _cause(
        heads="who",
        keys="did broke caused messed screwed",
        shape=r"who (?:<adv>)*(?:did (?:this|it|that)|broke (?:it|this|the|prod|production|our)|caused (?:it|this|"
        r"that|the|all)|"
        r"messed|screwed) ",
        subject=BEFORE,
        unless=r"\b(?:not|never|nobody|matter|regardless|ask|asked|asking|know) (?:<w>){0,4}?who ",
    ),
    _cause(
        heads="lay lies lie rests rested lay",
        shape=r"(?:lay|lies|lie|rests|rested) (?:<adv>|squarely )*(?:with|in|within|on) (?P<cue>(?:<det>|some |"
        rf"one of |own )*{_GROUP} )(?!{_NOT_PEOPLE})",
        lead=r"(?:problem|problems|fault|cause|issue|issues|trouble|blame|failure|failures|weakness|"
        r"responsibility) (?:[^ .,;:!?]+ ){0,4}?",
        levels=always(Level.WARNING),
        unless_before=r"(?:not|n't|never) ",
    ),
    _cause(
        heads="let left leave leaving allowed allowing",
        keys="allowed allowing expire fester languish lapse leaving left slide slip",
        shape=r"(?:let (?:[^ .,;:!?]+ ){1,5}?(?P<cue>(?:expire|lapse|slide|languish|fester|slip) )|(?:allowed|"
        r"allowing) (?:[^ .,;:!?]+ ){1,5}?to (?:expire|lapse|slide|languish|fester|slip|go unnoticed|happen|"
        r"get out of)|(?:left|leaving) (?:[^ .,;:!?]+ ){1,6}?(?:unattended|unpatched|exposed|unprotected|unsecured|"
        r"insecure|vulnerable|undocumented|unfinished|unanswered|unresolved|unaddressed|unmonitored|unchecked|"
        r"unreviewed|unlocked|wide open|to rot|to fend) )",
        subject=BEFORE,
        of_people=True,
        unless_before=r"(?:not|n't|never|was|were|been|be|to|will|can|could|would) ",
    ),
    _cause(
        heads="knocked blew fried tanked sank crippled sabotaged derailed undermined flubbed fluffed muffed muddled "
        "mangled butchered mucked balls ballsed cocked effed borked bricked torpedoed squandered burned burnt wasted "
        "jeopardized jeopardised hampered screwed messed fouled botched bungled knackered stuffed buggered torched "
        "hosed toasted clobbered",
        shape=r"(?:knocked (?:<w>){1,4}?(?:over|out|offline|down)|blew (?:up|away|through|out|past)|fried|tanked|sank|"
        r"crippled|sabotaged|derailed|undermined|flubbed|fluffed|muffed|muddled|mangled|butchered|"
        r"mucked (?:<w>){0,3}?up|balls(?:ed)? (?:<w>){0,3}?up|cocked (?:<w>){0,3}?up|effed (?:<w>){0,3}?up|borked|"
        r"bricked|torpedoed|burn(?:ed|t) through|jeopardi[sz]ed|hampered|screwed (?:<w>){0,3}?(?:up|over)|"
        r"messed (?:<w>){0,3}?up|messed with|fouled (?:<w>){0,3}?up|botched|bungled|stuffed (?:<w>){0,3}?up|buggered|"
        r"torched|hosed|toasted|clobbered) ",
        subject=BEFORE,
        unless_before=r"(?:was|were|been|be|is|are|get|got|getting|so) (?:<adv>)*",
    ),
    _cause(
        heads="managed",
        shape=r"managed (?:<adv>|somehow )*(?P<cue>(?:not to|to (?:<adv>|not )*(?:break|delete|destroy|wipe|kill|"
        r"crash|drop|bring down|take down|lose|corrupt|overwrite|lock|miss|forget|mess|screw|introduce|push|ship|"
        r"deploy|publish|merge (?:a |the )?(?:wrong|broken|bad)|leak|expose|brick|nuke|misconfigure|confuse|fuck|"
        r"botch|ruin|fail|overlook|ignore|not (?:indicate|notice|see|test|check))) )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        unless=r"\b(?:attacker|hacker|thief|thieves)\b",
    ),
    _cause(
        heads="because since",
        keys="afraid arrogant asleep broke careless clueless did distracted drunk failed forgot greedy hid ignorant "
        "ignored incompetent insisted lazy lied messed missed mistook negligent never paying refused reluctant rushed "
        "screwed skipped sloppy stubborn unwilling",
        shape=r"(?:because|since) (?P<cue>)(?P<who>)(?=(?:<w>){1,6}?(?:forgot|refused|did not|never|missed|ignored|"
        r"insisted|failed|lied|hid|rushed|skipped|broke|messed|screwed|mistook|(?:was|were) (?:<adv>|too |"
        r"so )*(?:lazy|careless|drunk|incompetent|afraid|greedy|stubborn|arrogant|ignorant|not paying|unwilling|"
        r"reluctant|distracted|clueless|negligent|sloppy|asleep at)) )",
        subject=AFTER,
        levels=Levels(own=None, somebody=Level.WARNING),
        unless=r"(?:not|n't) because|as (?:long|ever) since",
    ),
)
