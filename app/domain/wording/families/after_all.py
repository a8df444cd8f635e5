"""Acts judged by a word behind them, or against a sign: 'entered it incorrectly', 'signed off despite red tests'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW317"

_ACTS = (
    "entered configured typed set copied wrote applied implemented executed handled used labelled labeled merged "
    "deployed edited changed updated added removed documented communicated interpreted followed installed wired "
    "mounted tested reviewed calculated estimated restored migrated upgraded assigned reported recorded translated "
    "coded programmed"
)

_judged = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' ties a person to the fault by a judging word.",
    reframe="What did the step look like to whoever took it, and what would have shown the difference?",
)

PATTERNS = (
    _judged(
        heads="incorrectly wrongly improperly carelessly poorly badly sloppily hastily clumsily recklessly mistakenly",
        shape=r"[\w-]+ly (?P<cue><vbn> (?:<w>){0,5}?by )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        unless=r"\b(?:prevent|avoid|if|when|whenever|can|could|may|might) ",
    ),
    _judged(
        heads=_ACTS,
        keys="incorrectly wrongly improperly carelessly poorly badly sloppily hastily clumsily recklessly negligently",
        shape=r"<w>(?:[^ .,;:!?]+ ){1,6}?(?P<cue>(?:incorrectly|wrongly|improperly|carelessly|poorly|badly|sloppily|"
        r"hastily|clumsily|recklessly|negligently) )(?!configured|formatted|set|typed|named|sized|encoded)",
        levels=Levels(crowd=None),
        unless_before=r"\b(?:was|were|been|being|is|are|be|get|got) (?:<adv>)*",
        of_people=True,
    ),
    _judged(
        heads="signed approved merged proceeded continued went deployed released shipped launched pressed carried "
        "ignored",
        keys="despite",
        shape=r"<w>(?:[^ .;:!?]+ ){0,8}?(?P<cue>despite (?:<det>)?(?:red|failing|failed|missing|known|repeated|clear|"
        r"explicit|multiple|several|many|numerous|earlier|previous|warnings?|alerts|objections?|advice|concerns?|"
        r"being (?:told|warned|advised|asked|aware)|knowing|having been) )",
        category="hindsight",
        message="'{cue}' reads the outcome back into the past.",
        reframe="What spoke for going on at that moment, and how did the sign read then?",
        unless_before=r"\b(?:was|were|been|being|is|are|be|get|got) (?:<adv>)*",
    ),
    _judged(
        heads="timely prompt",
        lead=r"not (?:[^ .;:!?]+ ){1,7}?in (?:a |an )?(?:sufficiently |more )?",
        shape=r"(?:timely|prompt) (?:manner|fashion|way) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' is a reproach. How long it took, and what filled the time, is a fact.",
        reframe="What filled this time, and what would have shortened it?",
        needs=r"\b(?:we|i|they|he|she|team|engineers?|developers?|person|on-call|support|staff|vendor|provider|"
        r"communicated|informed|notified|escalated|acknowledged|updated|reviewed|renewed) ",
    ),
    _judged(
        heads="slipped slip slipping",
        shape=r"slip(?:ped|ping)? (?:past|through) (?:<det>|code |peer |manual |all |both )*(?:(?!unit |integration |"
        r"automated |regression |smoke )[\w-]+ )?(?:reviews?|testing|qa|quality assurance|cracks) ",
        subject="any",
        levels=always(Level.NOTICE),
        message="'{cue}' judges a piece of people's work by its outcome.",
        reframe="What was the check looking for, and what would have brought this case into view?",
        unless_before=r"(?:to|not|could|may|might|can|will|would) ",
    ),
    _judged(
        heads="silly stupid dumb careless embarrassing rookie idiotic foolish sloppy amateur",
        shape=r"(?:silly|stupid|dumb|careless|embarrassing|rookie|idiotic|foolish|sloppy|"
        r"amateur) (?:little )?(?:typos?|mistakes?|errors?|oversights?|bugs?|slips?|misconfigurations?|copy-paste) ",
        subject="any",
        levels=always(Level.NOTICE),
        message="'{cue}' belittles whoever wrote it, and explains nothing.",
        reframe="What let one character have this effect, and what could have caught it?",
        unless=r"\b(?:no|not|avoid|prevent|any) (?:[^ .;:!?]+ ){0,2}?(?:silly|stupid|dumb|careless|rookie)",
    ),
    _judged(
        heads="estimates estimate estimation planning schedule timeline expectations plan",
        keys="optimistic over unrealistic naive",
        shape=r"(?:estimates?|estimation|planning|schedule|timeline|expectations|plan) (?:for (?:<w>){1,4}|"
        r"of (?:<w>){1,4})?(?:was|were) (?:<adv>|far |way |too |very )*(?:over-?optimistic|optimistic|unrealistic|"
        r"naive) ",
        subject="any",
        levels=always(Level.NOTICE),
        message="'{cue}' grades an estimate by what came of it.",
        reframe="What was the estimate made from, and what was not known yet?",
    ),
    _judged(
        heads="spoken spoke talked word conversation talk",
        keys="concerned responsible involved question",
        shape=r"(?:spoken|spoke|talked|word|conversation|talk) (?:to|with) the (?:[\w-]+ )?(?:employees?|engineers?|"
        r"developers?|persons?|people|individuals?|staff|contractors?|team members?|operators?|"
        r"administrators?) (?:concerned|responsible|involved|in question) ",
        subject="any",
        levels=always(Level.WARNING),
        category="punitive_action",
        message="'{cue}' turns to a person, where the system has to change.",
        reframe="What would keep the next person in the same place from the same outcome?",
    ),
)
