"""People's work graded: a judging word beside what was planned, written, tested or led."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.words import HEED, SPENT
from app.domain.wording.pattern import BEFORE, PEOPLE_OR_NOTE, Levels, Pattern, always
from app.domain.wording.phrases import POOR

CODE = "AW311"

_graded = partial(
    Pattern,
    category="judgement",
    message="'{cue}' grades people's work. What it held, and which time and information it had, is what can be learnt.",
    reframe="What was the work meant to achieve with the time and the information at hand?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _graded(
        heads="ill-planned ill-conceived ill-prepared ill-informed ill-timed ill-thought ill-managed under-tested "
        "undertested under-prepared underprepared under-planned under-documented underdocumented under-communicated "
        "undercommunicated under-reviewed half-tested half-planned half-thought mis-managed mismanaged mis-scoped "
        "misscoped badly-planned poorly-planned badly-designed poorly-designed badly-written poorly-written "
        "poorly-tested badly-tested poorly-timed poorly-managed badly-managed poorly-thought-out badly-organised "
        "poorly-organised poorly-organized ill-thought-out half-assed half-arsed slapdash slipshod amateurish botched "
        "bungled half-understood half-documented half-reviewed half-trained unprepared overscoped over-scoped "
        "underplanned overpromised over-promised over-promising "
        "overpromising "
        "undercommunicated uncoordinated overplanned over-planned under-thought",
        shape=r"<w>",
        unless_before=r"(?:not|n't|never|if|when|any|no) (?:<be> )?(?:<adv>|so |that |too )*|(?:botched|bungled) ",
    ),
    _graded(
        heads="bad sloppy terrible awful horrible lazy hacky messy careless crappy shitty lousy shoddy dreadful "
        "atrocious spaghetti amateurish ugly gross super-gross unreadable unmaintainable",
        shape=r"(?:bad|sloppy|terrible|awful|horrible|lazy|hacky|messy|careless|crappy|shitty|lousy|shoddy|dreadful|"
        r"atrocious|spaghetti|amateurish|ugly|gross|super-gross|unreadable|unmaintainable) (?:, [\w-]+ |"
        r"and [\w-]+ )?(?:code|coding|design choices?|workmanship|programming|engineering) (?!path|point|block|smell|"
        r"review|page|hash|range|in the|owner|word|space|unit|is |does |and push)",
        unless_before=r"(?:not|no|n't|if|any|every|each|avoid|prevent|detect|catch|of) (?:<det>|<adv>)*",
        unless=r"\b(?:status|error|exit|response|return|http) code|roll(?:ed|ing)? back|revert|(?:git|branch) merge",
    ),
    _graded(
        heads="insufficient inadequate few little no",
        keys="adequate few inadequate insufficient little meaningful proper real sufficient",
        shape=r"(?:insufficient|inadequate|too few|too little|very few|very little|no (?:proper|adequate|real|"
        rf"sufficient|meaningful)) (?:[\w-]+ ){{0,2}}?(?:{HEED}|ones|checks?|tests?|reviews?|precautions?|measures|"
        r"steps|questions|meetings|discussions?|resources|people|staff|support|instructions?|explanations?|"
        rf"interviews|rehearsals?) (?:was|were|has been|have been|had been) (?:<adv>)*(?P<cue>{SPENT} )",
        lead=r"|too |very |no ",
        unless=r"\b(?:memory|cpu|disk|capacity|quota|ram|storage|funds|liquidity|gas|bandwidth|replicas|threads|"
        r"connections|space|nodes)\b",
    ),
    _graded(
        heads="did do done doing does went",
        keys="badly poorly wrong",
        shape=r"(?:did|do|done|doing) (?:it|this|that|things|everything|so|<w>) (?:<adv>|all |completely |"
        r"totally )*(?:wrong|badly|poorly) (?!about|with|in )",
        unless=r"\bif you|you 're|you are|what (?:we|i|they) (?:did|are|were) (?:doing )?wrong|(?:done|doing|do|"
        r"did) (?:anything|nothing|something) wrong|probably doing",
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE, implied=Level.NOTICE),
        subject=BEFORE,
        imagined=True,
    ),
    _graded(
        heads="do did done doing does",
        keys="job",
        shape=r"(?:do|did|done|doing) (?:a|an|the|as|such a|our|the best) (?:<adv>|very |really |particularly |"
        r"as )*(?:good|great|proper|thorough|decent|sufficient|adequate|better|best|poor|terrible|awful|lousy|"
        r"mediocre|sloppy) (?:[\w-]+ )?job ",
        lead=r"(?:not|never|could have|could be|should have|hardly) (?:<adv>|been |have )*",
        subject=BEFORE,
        imagined=True,
        levels=PEOPLE_OR_NOTE,
    ),
    _graded(
        heads="bad terrible poor awful horrible weak lousy rubbish hopeless not useless",
        keys="awful bad best good great hopeless horrible lousy poor rubbish skilled strict terrible useless weak",
        shape=r"(?:bad|terrible|poor|awful|horrible|weak|lousy|rubbish|hopeless|useless|not (?:<adv>|very |so |that |"
        r"all that |too )*(?:good|great|the best|strict|skilled)) (?P<cue>(?:at|with|about) (?!first|this point|"
        r"that point|the (?:moment|time|end|start)|all|least|night|it )<w>)",
        lead=r"(?:was|were|am|are|is|'s|been|being) (?:<adv>|so |very |pretty |quite |just |too |always |also |"
        r"really |not |that |all )*",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
        unless=r"\bfeel(?:s|ing)? bad\b|felt bad",
    ),
    _graded(
        heads="in",
        keys="fashion manner way",
        lead=r"(?:planned|communicated|managed|handled|organi[sz]ed|written|implemented|designed|executed|done|worked|"
        r"acted|reacted|responded|behaved|run|led|coded|tested|documented|prepared|merged|deployed|released|tackled|"
        r"approached|treated|shared|made|developed|built|conducted|coordinated) (?:[^ .;:!?]+ ){0,6}?",
        shape=rf"in (?:<det>|such an? )?(?:<adv>|very |rather |quite |more )*(?:{POOR}|unstructured|disorgani[sz]ed|"
        r"unorgani[sz]ed|unsystematic|uncoordinated|rude|hurried|lazy|ad-hoc and [\w-]+|unplanned|unproductive|"
        r"counter-?productive|unhealthy|irresponsible|roundabout|wrong|hacky|sub-?optimal|"
        r"least) (?:and [\w-]+ )?(?:ways?|manner|fashion) ",
        unless=r"\bnot in (?:a|an) ",
    ),
    _graded(
        heads="not hardly never",
        keys="best better brightest calls choice cleverest decision finest greatest his idea moves plan proudest "
        "sharpest smartest smoothest wisest",
        shape=r"(?:not|hardly) (?:<adv>|quite )*(?:(?:my|our|his|her|their|one of (?:my|our|the|his|her|their)|"
        r"the) (?:finest|proudest|smoothest|brightest|smartest|wisest|cleverest|greatest|sharpest|"
        r"better) (?:[\w-]+ )?(?:hours?|moments?|things?|ideas?|works?|decisions?|choices?|moves?|performances?|days?|"
        r"weeks?|efforts?|pieces? of work|calls?|plans?)|(?:my|our|his|her|their|one of (?:my|our|his|her|"
        r"their)) best (?:[\w-]+ )?(?:hours?|moments?|things?|ideas?|works?|decisions?|choices?|moves?|performances?|"
        r"days?|efforts?|pieces? of work|calls?|plans?|code)|the (?:best|brightest) (?:ideas?|decisions?|choices?|"
        r"moves?|calls?|plan)) ",
        unless=r"\b(?:it|this|that) is (?:<adv>)*not the best (?:idea|choice|plan) (?:to|for)",
    ),
)
