"""AW311: the quality of people's work is graded."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always
from app.domain.wording.phrases import PROCESS

_IS = (
    r"(?:was|were|is|are|been|seemed|became|felt|remained|proved) (?:<adv>|very |quite |rather |so |really |pretty |"
    r"just |somewhat )*"
)
_WORK = rf"(?:{PROCESS}|work|job|call|review|reviews|response|knowledge|analysis|design decisions?)"
_SHARED = (
    r"(?:planning|communications?|management|coordination|preparation|organi[sz]ation|teamwork|estimation|estimates?|"
    r"execution|leadership|handling|testing|judge?ment|decision|decision-making|response|scoping|handovers?|handoffs?|"
    r"project design|task distribution|distribution of work|prioriti[sz]ation|delegation|code reviews|time management|"
    r"onboarding|collaboration|work ethic|attitude|effort|motivation|commitment|participation|supervision|mentoring|"
    r"training|follow-up|follow-through|time estimates|ambitions?|goals|expectations)"
)
_MESSAGE = "'{cue}' grades people's work by its outcome."
_REFRAME = "Which time, information and tools did this work have, and which of them ran short?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="left leaves leave leaving",
        keys="desired",
        shape=r"lef?(?:t|aves?|aving)? (?:a lot|much|something|lots|a great deal|plenty) to be desired |leav(?:es?|"
        r"ing) (?:<w>){1,3}to be desired ",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="weakness weaknesses pitfall pit-fall pitfalls problem problems issue issues failing failings "
        "shortcoming shortcomings point",
        keys="ambition attitude collaboration commitment communication coordination decision delegation distribution "
        "effort estimate estimation ethic execution expectations follow-through follow-up goals handling handoff "
        "handover judgement judgment leadership management mentoring motivation onboarding organisation organization "
        "participation planning preparation prioritisation prioritization project response reviews scoping "
        "supervision teamwork testing training",
        shape=r"(?:weakness(?:es)?|pit-?falls?|problems?|issues?|failings?|shortcomings?|"
        rf"point) (?:<w>){{0,4}}?(?:was|were|is|lies in|lay in) (?P<cue>(?:<det>|<adv>)*(?:team |project |"
        rf"time )?{_SHARED} )(?!of the (?:service|server|node|cluster|system))",
        levels=always(Level.NOTICE),
        lead=r"(?:biggest|largest|main|worst|greatest|weakest|our|my|team 's|real|one) (?:<w>)?(?:<w>)?",
        unless=r"\b(?:server|http|api|service|system|database|memory|query|error|cache|node|network) (?:management|"
        r"response|communication)",
    ),
    _told(
        heads="far hardly barely anything not less",
        keys="acceptable anything barely enough excusable forgivable hardly ideal professional",
        shape=r"(?:far from|hardly|barely|anything but|less than) (?:acceptable|ideal|excusable|forgivable|"
        r"professional|good enough) ",
        levels=always(Level.NOTICE),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
        unless=r"\b(?:code|library|solution|layout|workaround|setup) (?:is|was) (?:far|less|hardly)",
    ),
    _told(
        heads="sloppy shoddy slapdash half-assed half-arsed crappy shitty amateurish slipshod",
        shape=r"<w>(?:[\w-]+ )?(?:code|work|job|coding|commits?|deploys?|deployments?|programming|engineering|"
        r"scripts?|implementation|testing|review|reviews|changes?|setup|fix|rollouts?|releases?|migrations?|upgrades?|"
        r"merges?|clean-?ups?|handovers?|configuration|naming|notes|process(?:es)?|procedures?|installation|wiring|"
        r"repairs?|documentation|edits?|hand-?offs?|research|upkeep|launch|integration|design)(?! (?:tool|script|"
        r"mode))",
        levels=always(Level.WARNING),
        message="'{cue}' insults the work and whoever did it.",
        reframe="What was the work meant to carry, and what has changed since?",
    ),
    _told(
        heads="unacceptable embarrassing irresponsible",
        shape=r"<w>",
        levels=always(Level.NOTICE),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
        unless=r"\b(?:can|could|may|might|would) be (?:[^ ]+ ){0,6}?embarrassing|\bunacceptable (?:to (?:users|"
        r"customers)|behaviou?r|for (?:the )?use|risk)|\b(?:if|would be|may be|"
        r"considered|deemed|not) (?:<w>)?unacceptable",
        unless_before=r"(?:completely|totally|absolutely|utterly|simply|wholly|entirely|just|frankly|clearly|not) |"
        r"(?:this|that|it) (?:is|was) ",
    ),
    _told(
        heads="inexcusable unforgivable disgraceful shameful appalling outrageous indefensible reprehensible "
        "unconscionable",
        shape=r"<w>",
        levels=always(Level.WARNING),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
        unless_before=r"(?:not|never) ",
    ),
    _told(
        heads="this that it",
        keys="unacceptable embarrassing irresponsible",
        shape=r"(?:this|that|it) (?:is|was) (?P<cue>(?:<adv>)*(?:unacceptable|irresponsible) )(?!to (?:users|"
        r"customers)|risk|if)",
        levels=always(Level.WARNING),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
    ),
    _told(
        heads="this that it",
        keys="embarrassing",
        shape=r"(?:this|that|it) (?:is|was) (?P<cue>(?:<adv>)*embarrassing )",
        levels=always(Level.NOTICE),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
    ),
)

RULE = Rule(
    code="AW311",
    slug="quality-judgement",
    level=Level.NOTICE,
    of_words=True,
    summary="People's work is described, not graded.",
    why="'Poor planning' and 'an oversight' grade work by its outcome: the same plan with a better outcome is called "
    "bold. Say what the plan held, which time and information it had, and where it met something new.",
    bad="The outage was the result of poor planning and an oversight in the review.",
    good="The plan covered the two largest services; the review form has no question about the smaller ones.",
)
