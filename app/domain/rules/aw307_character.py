"""AW307: a person's character, competence or mood is judged."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, CLAUSE, Levels, Pattern, always

_INSULT = (
    r"(?:careless|negligent|reckless|stupid|dumb|idiotic|moronic|incompetent|lazy|foolish|clueless|ignorant|"
    r"irresponsible|unprofessional|arrogant|inept|thoughtless|inattentive|complacent|lax|amateurish|sloppy|hopeless|"
    r"useless|pathetic|selfish|greedy|dishonest|unqualified|half-hearted|disrespectful|rude|toxic|hypocritical|"
    r"cavalier|oblivious|gullible|short-sighted|shortsighted|inconsiderate|indifferent)"
)
_ACTS = (
    r"(?:behaviou?r|habits?|attitudes?|conduct|act|acts|actions?|decisions?|people|person|individuals?|engineers?|"
    r"developers?|devs?|admins?|operators?|managers?|management|teams?|employees?|staff|interns?|colleagues?|"
    r"coworkers?|members?|leadership|vendor|contractors?|approach|handling|disregard|work|working habits|ways?|"
    r"deployments?|mistakes?|errors?|oversights?|move|idiot|vcs|investors|founders?|leaders?|practices|programming|"
    r"use|choice|choices)"
)
_PEOPLE = (
    r"(?:people|persons?|individuals?|engineers?|developers?|devs?|admins?|operators?|managers?|management|teams?|"
    r"employees?|staff|interns?|colleagues?|coworkers?|members?|leadership|vendors?|contractors?|founders?|leaders?|"
    r"guys?|man|men|woman)"
)
_TRAIT = (
    r"(?:angry|annoying|annoyed|irritated|irritable|irritating|absent|slow|passive|aggressive|disorgani[sz]ed|"
    r"unprepared|unmotivated|unreliable|distracted|moody|stubborn|complicated|impatient|immature|insecure|"
    r"overconfident|over-confident|bossy|controlling|defensive|uncooperative|unhelpful|overwhelmed|negative|incapable|"
    r"impulsive|unfocused|weak|stressed|chill|relaxed|nervous|timid|shy|loud|harsh)"
)
_INSULTED = Levels(
    own=Level.WARNING,
    other=Level.ERROR,
    somebody=Level.ERROR,
    crowd=Level.ERROR,
    implied=Level.ERROR,
    thing=Level.ERROR,
)
_CARELESS = Levels(
    own=Level.WARNING, other=Level.ERROR, somebody=Level.ERROR, implied=Level.WARNING, thing=Level.WARNING
)
_SAID = "'{cue}' judges a person. A review cannot change people; it can change what surrounds them."
_REFRAME = "Which pressures or constraints were people working under, and how can those be eased?"
_UNLESS = r"careless individual|bad actors"
_VICES = (
    "negligence carelessness recklessness incompetence stupidity laziness ineptitude ignorance idiocy arrogance "
    "complacency sloppiness unprofessionalism"
)
_NO_VICE = r"(?:not|no|without|never|rather than|assuming) (?:<det>)?(?:[\w-]+ )?"
_NOT_A_VICE = (
    r"\bin no event|liab(?:le|ility)|warrant|\btort|\bcontract, |\bassum(?:es?|ing) (?:<w>){0,2}negligence|claims? of|"
    r"policy|(?:assum|malice|attribute) (?:<w>){0,6}(?:stupidity|incompetence)"
)
_OF_US = r"\b(?:my|our|myself|ourselves|on my part|on our part)\b|^(?:<w>){0,3}i |due to a little"
_OF_THEM = (
    r"\b(?:his|her|their|'s) (?:<adv>|own |sheer |utter )*(?:carelessness|sloppiness|ignorance|complacency)|"
    r"of (?:the |those |these )[\w-]+ "
)

_told = partial(Pattern, category="judgement", message=_SAID, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="careless carelessly",
        shape=r"careless(?:ly)? ",
        subject=CLAUSE,
        levels=_CARELESS,
        unless_before=r"(?:not|n't|never|nobody was|no one was) (?:been )?(?:<adv>|a )*",
    ),
    _told(
        heads="negligent negligently",
        shape=r"negligent(?:ly)? ",
        subject=CLAUSE,
        levels=_INSULTED,
        reframe="Which duty was whose, how did they learn of it, and which safeguard would have held for anybody?",
        unless_before=r"(?:not|n't|never|nobody was|no one was) (?:been )?(?:<adv>|a )*",
    ),
    _told(
        heads=_VICES,
        shape=r"<w>",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
        needs=_OF_US,
        unless=_NOT_A_VICE,
        unless_before=_NO_VICE,
    ),
    _told(
        heads="carelessness sloppiness ignorance complacency",
        shape=r"<w>",
        levels=always(Level.NOTICE),
        unless=rf"{_NOT_A_VICE}|{_OF_US}|{_OF_THEM}",
        unless_before=_NO_VICE,
    ),
    _told(
        heads="carelessness sloppiness ignorance complacency",
        shape=r"<w>",
        levels=always(Level.ERROR),
        needs=_OF_THEM,
        unless=rf"{_NOT_A_VICE}|{_OF_US}",
        unless_before=_NO_VICE,
    ),
    _told(
        heads="negligence recklessness incompetence stupidity laziness ineptitude idiocy arrogance unprofessionalism",
        shape=r"<w>",
        levels=always(Level.ERROR),
        reframe="Which work was left undone, what was done instead, and who had to choose between them with which "
        "information?",
        unless=rf"{_NOT_A_VICE}|{_OF_US}",
        unless_before=_NO_VICE,
    ),
    _told(
        heads="stupid dumb idiotic moronic",
        shape=rf"(?:stupid|dumb|idiotic|moronic) (?=(?:[\w-]+ )?{_PEOPLE} )",
        levels=always(Level.ERROR),
        message="'{cue}' insults whoever acted, and says nothing about the incident.",
        reframe="What made this look sensible at the time, and what would have to be true for it to be impossible?",
        unless_before=r"(?:not|no|n't) (?:a |an )?",
    ),
    _told(
        heads="stupid dumb idiotic moronic stupidly",
        shape=rf"(?:stupid|dumb|idiotic|moronic)(?: |ly )(?=(?:[\w-]+ )?(?:{_ACTS}|things?|enough) )",
        levels=always(Level.WARNING),
        message="'{cue}' insults whoever acted, and says nothing about the incident.",
        reframe="What made this look sensible at the time, and what would have to be true for it to be impossible?",
        unless_before=r"(?:not|no|n't) (?:a |an )?",
    ),
    _told(
        heads="was were is are am been being be acted behaved so too",
        keys="amateurish arrogant careless cavalier clueless complacent dishonest disrespectful dumb foolish greedy "
        "gullible half-hearted hopeless hypocritical idiotic ignorant inattentive incompetent inconsiderate "
        "indifferent inept irresponsible lax lazy moronic negligent oblivious pathetic reckless rude selfish "
        "short-sighted shortsighted sloppy stupid thoughtless toxic unprofessional unqualified useless",
        shape=r"(?:<be>|acted|behaved|so|too) (?:<adv>|a little |a bit |too |so |very |rather |quite |totally |a |"
        rf"an |just |plain )*(?P<cue>{_INSULT}(?:ly)? )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=Level.NOTICE, other=Level.ERROR, somebody=Level.ERROR, crowd=Level.ERROR),
        of_people=True,
        unless=_UNLESS,
    ),
    _told(
        heads="careless negligent reckless incompetent lazy foolish clueless ignorant irresponsible unprofessional "
        "arrogant inept thoughtless complacent amateurish selfish greedy dishonest unqualified cavalier hopeless",
        shape=rf"{_INSULT} (?:<adv>)?(?:and [\w-]+ )?(?:[\w-]+ )?{_ACTS} ",
        levels=always(Level.ERROR),
        unless_before=r"(?:not|no|never) (?:the |an? )?",
        unless=rf"{_UNLESS}|lazy (?:boolean|evaluation|loading|init|static|import|binding|fetch|sequence|iterator|"
        r"future)",
    ),
    _told(
        heads="he she",
        keys="absent aggressive amateurish angry annoyed annoying arrogant bossy bother care cavalier chill clueless "
        "complacent complain complicated contribute controlling defensive dishonest disorganised disorganized "
        "disrespectful distracted dumb foolish greedy gullible half-hearted harsh help her his hopeless hypocritical "
        "idiotic ignorant immature impatient impulsive inattentive incapable incompetent inconsiderate indifferent "
        "inept insecure irresponsible irritable irritated irritating lack lax lazy listen loud mismanaged moody "
        "moronic negative negligent nervous never oblivious over-confident overconfident overwhelmed participate "
        "passive pathetic procrastinat pull reckless relaxed rude selfish short-sighted shortsighted show shy slack "
        "sloppy slow stressed stubborn stupid thoughtless timid too toxic try uncooperative unfocused unhelpful "
        "unmotivated unprepared unprofessional unqualified unreliable useless weak",
        shape=r"(?:he|she) (?:<adv>)*(?P<cue>(?:(?:is|was|'s|has been|had been|seemed|can be|could be|can get|gets|"
        r"got|became) (?:<adv>|very |a bit |quite |so |a little |really )*(?:too (?!far |late |busy |long |ill |"
        rf"sick )[\w-]+|{_TRAIT}|{_INSULT})|procrastinat[^ ]*|mismanaged|slack[^ ]*|complain[^ ]*|did not (?:care|"
        r"listen|help|contribute|participate|do (?:his|her)|pull)|never (?:listen|help|show)[^ ]*|lacks?|lacked) )",
        levels=always(Level.ERROR),
        unless_after=r"(?:in|with|and well) (?!to )",
    ),
    _told(
        heads="his her",
        keys="arrogance attitude behavior behaviour commitment discipline effort ego immaturity interest involvement "
        "lack laziness mood motivation poor skill stubbornness temper",
        shape=r"(?:his|her) (?:attitude|ego|temper|laziness|behaviou?r|mood|arrogance|stubbornness|immaturity|"
        r"lack of (?:effort|motivation|commitment|involvement|interest|skill|skills|experience|discipline)|"
        r"poor [\w-]+) ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="lied cheated",
        shape=r"lied (?:to|about|in|on|when|again|repeatedly|,|\.) |cheated ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.WARNING, other=Level.ERROR),
        reframe="What was said when, and what was known then?",
    ),
    _told(
        heads="mess",
        shape=r"mess (?:that )?(?:they|he|she|the [\w-]+|others|you) (?:have |has |had )?(?:created|made|left|caused|"
        r"produced)",
        levels=always(Level.ERROR),
        reframe="Which state was found, and what had led to it?",
    ),
    _told(
        heads="as",
        keys="silly stupid foolish naive dumb lazy",
        shape=r"as (?:i|we) (?:was|were|am|are) ",
        lead=r"(?:silly|stupid|foolish|naive|dumb|lazy) ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
    ),
    _told(
        heads="'s",
        shape=r"'s (?:<adv>|bad |poor )*(?P<cue>(?:attitude|ego|temper|arrogance|stubbornness|laziness|immaturity|"
        r"selfishness) )",
        subject=BEFORE,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
    ),
)


RULE = Rule(
    code="AW307",
    slug="character",
    level=Level.ERROR,
    of_words=True,
    summary="Nobody's character, care or competence is judged.",
    why="'Careless', 'negligent' and 'stupid' describe nobody's day at work, and nobody reports the next problem to "
    "people who write so. Describe the pressure, the information and the tools that people had.",
    bad="The on-call engineer was careless with the production credentials.",
    good="Production and staging credentials sat in the same file, under names that differ in one letter.",
)
