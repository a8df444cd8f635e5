"""AW302: human error is given as the explanation."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always

_WHOSE = (
    r"(?:human|operator|user|pilot|people|engineer|developer|admin|administrator|manual|personnel|employee|staff|"
    r"clerical|technician|driver|programmer|crew|sysadmin|contractor|intern|vendor|nurse|worker|controller|manager) "
)
_SLIP = (
    r"(?:errors?|mistakes?|slips?|oversights?|negligence|blunders?|carelessness|incompetence|inattention|lapses?|"
    r"misunderstandings?|misjudge?ments?|misconfigurations?|mishandling|forgetfulness|ignorance|sloppiness)"
)
_ERROR = (
    rf"(?:{_WHOSE}(?:'s )?(?:own |honest )?(?:{_SLIP}|failures?|fault|factor error)|(?:human|user|operator|"
    r"pilot)-errors?)"
)
_HEADS = (
    "human operator user pilot people engineer developer admin administrator manual personnel employee staff clerical "
    "technician driver programmer crew sysadmin contractor intern vendor nurse worker controller manager human-error "
    "user-error operator-error pilot-error human-errors user-errors"
)
_KEYS = (
    "error mistake slip oversight negligence blunder carelessness incompetence inattention lapse misunderstanding "
    "misjudg misconfiguration mishandling forgetfulness ignorance sloppiness failure fault factor human-error "
    "user-error operator-error pilot-error"
)
_TALKED_ABOUT = (
    r"inevitable|never a|not a root|resilien|symptom|toleran|label|concept|term\b|understanding human|invites|blam(?:e|"
    r"ing) human|isn't a|is not a|was not|were not|no (?:human|operator|user) error|rather than|instead of|normal and|"
    r"opportunit|assumed|assumption|assumes|suspect|initially|always a risk|reduce|less likely|returns? a|thought|"
    r"whether|(?:was|is) (?:this|that|it) (?:<w>){0,2}?(?:human|user|operator|pilot) error|if (?:it|this|that) (?:was|"
    r"is)|ruled out|not (?:due to|because of|[\w-]+ (?:error|mistake))|or any other|natural disaster|\bcall(?:ed|ing)? "
    r"(?:it|this|that|something)|\bso-called|\bnot (?:on )?individual|concluded as|figure|view of|summary|blame-?less|"
    r"\berrors? (?:and|or) (?:[\w-]+ )?(?:bugs|failures)|to make a human|\b(?:errors|mistakes|slips|lapses) (?:[^ "
    r".;:!?]+ ){0,6}?(?:are|is|get|can be|will be) (?:<adv>)*(?:caught|rejected|detected|blocked|refused|found|logged|"
    r"reported|handled|normal|common)"
)
_GUARDED = (
    r"(?:prevent|prevents|preventing|avoid|avoids|avoiding|reduce|reduces|reducing|eliminate|eliminates|eliminating|"
    r"minimi[sz]e|minimi[sz]es|minimi[sz]ing|mitigate|mitigating|against|to|for|from|of|possible|potential|possibility|"
    r"risk|chance|likelihood|catch|catches|detect|detects|tolerate|tolerates|withstand|survive|absorb|limit|limits|"
    r"remove|removing|removes|prone|less|any|about|with|without|can cause|may cause|could cause|lower|lowers|lowering|"
    r"view|stop|decrease|decreases|handle|handles|handling|no|not|every|each|when|if|future) (?:of |for |from |to "
    r")?(?:<det>)?(?:[\w-]+ )?"
)
_OF_SOFTWARE = (
    r"(?:page|pages|handling|message|messages|code|codes|rate|rates|log|logs|report|reports|reporting|prevention|"
    r"reduction|tolerance|correction|recovery|callback|response|responses|class|type|types|event|mode|injection|"
    r"detection|string|object|dialog|budget|checking|analysis|assessment|probability|in (?:kernel|the kernel|"
    r"userspace))\b"
)

_told = partial(
    Pattern,
    category="human_error_cause",
    message="'{cue}' is a label for what is not yet understood, not a cause.",
    reframe="Which conditions made this slip possible, and how can the system make it harder to make or easier to "
    "undo?",
    levels=always(Level.WARNING),
    unless=_TALKED_ABOUT,
)
_SAID = rf"(?P<cue>(?:<det>|simple |plain |pure |possible |some |a |an |sheer |honest )*(?:[\w-]+ )?{_ERROR} )"

PATTERNS = (
    _told(
        heads="due caused because result case example instance matter product cause causes reason attributed down "
        "explained was is to by from through traced put blame blames blamed cited cites citing series number string "
        "combination chain lot lots amount",
        keys=_KEYS,
        shape=r"(?:due to|(?:caused|explained|triggered|introduced) by|because of|(?:a |the )?(?:result|case|example|"
        r"instance|matter|product|series|number|string|combination|chain|lots?|amount) of|causes? (?:was|is|were|:|-)|"
        r"cause (?:<w>){0,3}(?:was|is|:)|reason (?:<w>){0,4}(?:was|is|:)|(?:attributed|traced|put) "
        r"(?:<w>)?(?:back )?(?:down )?to|down to|to be|by|from|through|(?:was|is) (?:<adv>|just )*|(?:blam|cit)(?:ed|"
        rf"es|ing|e) (?:it |this )?(?:on )?|blame (?:it |this )?on) ?{_SAID}(?!handling |message |page |rate )",
        unless_before=r"(?:prevent|avoid|not|never|protect|recover|safe|resilience|resilient|guard|learn|risk|range|"
        r"variety|reduc[a-z]*|easy to) (?:<w>){0,3}",
        unless=rf"{_TALKED_ABOUT}|\b(?:not|never|avoid|easy to) (?:<w>)?blam",
    ),
    _told(
        heads=_HEADS,
        keys=_KEYS,
        shape=rf"{_ERROR} (?=in |by |of (?:the|how|what|this) |during |when |while |led |lead |leads |caused |resulted "
        r"|introduced |was |were |on the part|that |which |made |brought |took |triggered |deleted |dropped |"
        r"(?!returned|reported|logged|raised|displayed|handled|detected|caught|shown)[\w-]+ed |sent |cost |left |put |"
        r"let |cut |broke |shut |at |and |, (?:which|and) |\( |: |\. $|- |– |— |$|, (?:<w>){1,9}?, (?:is|was|were|"
        r"are|caused|led) |, \" |\" |\) |\? )",
        unless_before=_GUARDED,
        unless_after=r"(?:was|were) (?:ruled|not|never|suspected|assumed|excluded|logged|reported|shown|returned|"
        rf"raised|caught)|in (?:the )?(?:log|form|spreadsheet|input|kernel)|{_OF_SOFTWARE}",
    ),
    _told(
        heads="the",
        keys=_KEYS,
        shape=rf"the {_ERROR} ",
        levels=always(Level.NOTICE),
        unless_before=r"(?:prevent|reduce|eliminate|minimi[sz]e|risk|chance|likelihood|possibility|potential) "
        r"(?:<w>){0,2}",
        needs=r"\b(?:impact|effect|result|consequence|was|caused|led)\b",
    ),
    _told(
        heads="finger pebkac pebcak fat-finger fat-fingered fat-fingering fat thick-fingered layer",
        keys="pebkac pebcak fat-finger finger thick-finger layer",
        shape=r"(?:pebkac|pebcak|fat-finger(?:s|ed|ing)?|finger trouble|fat finger(?:s|ed|ing)?|thick-fingered|layer "
        r"(?:8|eight) (?:problem|issue|error)) ",
        unless=_TALKED_ABOUT + r"|\b(?:prevent|avoid|protect|guard|against)",
    ),
    _told(
        heads=_HEADS,
        keys=_KEYS,
        lead=r"(?:cause|reason|factor|trigger|probably|likely|possibly|presumably|just|simply|plain|simple|pure|sheer|"
        r"old|classic|,) (?:: |- |, |was |is )*",
        shape=rf"{_ERROR} ",
        unless_before=_GUARDED,
        needs=r"\b(?:cause|reason|factor|trigger|probably|likely|possibly|presumably|simple|plain|pure|sheer|"
        r"classic)\b",
    ),
    _told(
        heads=_HEADS,
        keys=_KEYS,
        lead=r"^(?:[^\w]|\d|root |cause |reason |factor |trigger |primary |summary |category )*",
        shape=rf"{_ERROR} (?=and |, |- |: |/ |\. |during |combined |due |$|–|—|\+ )(?!, (?:or|and) )",
        unless_after=_OF_SOFTWARE,
    ),
    _told(
        heads="human people",
        keys="factor element failing fallibility problem traged weakness stupidity frailty",
        shape=r"(?:human (?:factors?|element|failings?|fallibility|tragedy|weakness(?:es)?|stupidity|frailty)|people "
        r"problem) ",
        lead=r"(?:was|is|were|by|to|cause|:|of|a|the|ultimately|largely) (?:<adv>|a |an |the |mostly |pure |simple )*",
        needs=r"\b(?:caused? by|due to|down to|(?:was|is|were) (?:<adv>|a |an |the |mostly |pure |simple )*(?:human|"
        r"people)|cause (?:was|is|:)|reason (?:<w>){0,3}:)",
        unless=rf"{_TALKED_ABOUT}|human factors? (?:engineer|research|team|training|specialist|analysis|in )",
    ),
)

RULE = Rule(
    code="AW302",
    slug="human-error",
    level=Level.WARNING,
    of_words=True,
    summary="Human error is not given as the explanation.",
    why="People err every day, and most days nothing happens. What differs is the system around them: what the tool "
    "showed, what it asked for, what it let through. 'Human error' names the place where the analysis should begin.",
    bad="The outage was due to human error during the migration.",
    good="The migration script takes the host from the last session, and nothing on the screen shows which host that "
    "is.",
)
