"""AW309: people are said not to have bothered, cared or tried."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, NOTED, Levels, Pattern, always

_MESSAGE = "'{cue}' doubts that people cared."
_REFRAME = "What else asked for attention at the time, and what would have shown that this needed it too?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="not never hardly n't",
        keys="bother hardly really",
        shape=r"(?:not|never|hardly) (?:even |really |actually )?(?P<cue>bother(?:ed|ing)? )",
        unless_before=r"(?:^|[^ ] )(?:do|does|should|please) ",
        subject=BEFORE,
        levels=Levels(
            own=Level.WARNING, other=Level.WARNING, somebody=Level.WARNING, implied=Level.WARNING, crowd=Level.WARNING
        ),
        of_people=True,
        reframe="What made the step cost more than it seemed to bring, and how can it cost less?",
        unless=r"\bbother(?:ed)? (?:us|me|users|anyone)\b",
    ),
    _told(
        heads="nobody no-one no none",
        shape=r"(?:nobody|no-one|no one|none of (?:us|them|the <w>)) (?:(?:on|in|from) (?:<w>){1,3}?)?(?:had |has |"
        r"have )?(?:even |ever |really |actually )*(?:bothered|cared|cares|understood|dared|take[ns] (?:ownership|"
        r"responsibility|care)|reads|checks|listens|thought to|thought of|thought about|considered|took (?:the time|"
        r"ownership|responsibility|care)|checked|tested|verified|noticed for|reviewed|questioned|read|asked|spoke up|"
        r"raised|followed|looked|paid attention|wanted to|stepped up|felt (?:responsible|ownership|accountable|"
        r"obliged)|contributed|participated|took "
        r"part|helped|pulled (?:their|his|her)|made an effort)",
        levels=always(Level.NOTICE),
        message="'{cue}' counts who did not act. An omission has no author.",
        reframe="Whose task would this have been, and how would they have learned of it?",
        unless=r"was harmed|got hurt",
        unless_before=r"(?:channels?|pages?|mailbox|inbox|logs?|list|place|folder|room|files?|docs?|"
        r"dashboards?) (?:that )?",
    ),
    _told(
        heads="not never",
        keys="about attention care damn diligence effort engage hard his homework job listen ownership part put "
        "responsibility seriously shit take things think try very want",
        shape=r"(?:not|never) (?:even |really |actually |seem to |appear to )*(?P<cue>(?:take (?:it |this |that |"
        r"[\w-]+ )?seriously|pay(?:ing)? (?:<w>)?attention|take (?:the time|ownership|responsibility|care)|"
        r"try (?:hard|to|very)|put in|make (?:an|any|the|enough) effort|do (?:our|his|her|their|the|"
        r"my) (?:due diligence|homework|job|part)|think (?:it through|this through|that through|things through|before|"
        r"to|about it)|want to (?:help|listen|engage))) ",
        unless_before=r"(?:do|does|should|to|please|will|would|can|could) ",
        unless=r"(?<!did )(?<!had )not (?:even |really |actually |seem to |appear to )*try |"
        r"sure (?:<w>){1,3}?never try ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(implied=Level.NOTICE, own=Level.NOTICE, other=Level.WARNING),
    ),
    _told(
        heads="blindly carelessly recklessly hastily foolishly naively stubbornly negligently irresponsibly lazily "
        "mindlessly thoughtlessly",
        shape=r"<w>(?P<act><w>)",
        subject=BEFORE,
        unless_before=r"(?:not|n't) ",
    ),
    _told(
        heads="slept rubber-stamped",
        shape=r"slept through|rubber-stamped ",
        subject=BEFORE,
        levels=NOTED,
    ),
    _told(
        heads="took take taken let lost dropped",
        keys="eye focus guard his taken took",
        shape=r"(?:t(?:ook|ake|aken) (?:our|my|their|his|her) eyes? off|let (?:our|my|their) guard down|lost (?:our|"
        r"my|their) focus)",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="should ashamed",
        keys="ashamed",
        shape=r"should be (?:<adv>)*ashamed",
        levels=always(Level.WARNING),
        message="'{cue}' shames people. The next report will be shorter.",
    ),
    _told(
        heads="could",
        keys="arsed assed bothered",
        shape=r"could not be (?:bothered|arsed|assed) ",
        levels=always(Level.WARNING),
        reframe="What made the step cost more than it seemed to bring, and how can it cost less?",
    ),
    _told(
        heads="lack lacked lacking lacks absence",
        shape=r"(?:lack(?:ed|ing|s)?|absence) (?:of )?(?:<det>)?(?:(?!of )[\w-]+ )??(?:care|diligence|attention|"
        r"discipline|effort|foresight|competence|professionalism|vigilance|commitment|motivation|ownership by|"
        r"thoroughness|rigou?r|seriousness|responsibility|common sense|experience|expertise|skills?|interest|"
        r"deeper understanding|due diligence|maturity|initiative|carefulness|judge?ment|professionalism|leadership|"
        r"teamwork|team spirit|work ethic|urgency|sense of (?:urgency|direction|ownership|responsibility|purpose)|"
        r"accountability|honesty|integrity|courage|empathy|humility|patience|curiosity|perseverance|willpower|"
        r"imagination|vision|respect|listening|frugality|self-discipline|seriousness|critical thinking|prudence|"
        r"restraint|cohesion|unity|caution|concern|forethought|preparedness|perseverance)[ ,.]",
        levels=always(Level.NOTICE),
        message="'{cue}' explains the incident by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
        unless_before=r"(?:no|not|any) ",
    ),
    _told(
        heads="lack",
        shape=r"lack of (?:[\w-]+ ,? ?){1,4}and (?:experience|care|attention|discipline|diligence)",
        levels=always(Level.NOTICE),
        message="'{cue}' explains the incident by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
    ),
    _told(
        heads="cut cutting took taking taken",
        shape=r"(?:cut(?:ting)? (?:some |a few |too many )?corners|t(?:ook|aking|aken) (?:a |some |"
        r"too many )?(?:dangerous |lazy |ill-advised )?(?:shortcuts?|unnecessary risks?)) ",
        subject=BEFORE,
        levels=NOTED,
        reframe="Which pressure made the shorter way attractive, and what did the longer one cost?",
    ),
    _told(
        heads="fell fallen asleep",
        keys="asleep",
        shape=r"(?:asleep at the (?:wheel|switch)|f(?:ell|allen) asleep)",
        levels=always(Level.WARNING),
    ),
    _told(
        heads="inexperience",
        needs=r"\b(?:due (?:[^ ]+ )?to|because of|my|our|their|his|her|by|result of|from|through|'s|"
        r"and) (?:[^ ]+ ){0,2}inexperience",
        shape=r"inexperience ",
        levels=always(Level.NOTICE),
        message="'{cue}' explains the outcome by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
        unless_before=r"(?:no|not|any) ",
    ),
    _told(
        heads="fell",
        keys="short",
        shape=r"fell (?:<adv>|far |well )*short ",
        subject=BEFORE,
        reframe="What was the goal based on, and what would have shown earlier that it was out of reach?",
    ),
    _told(
        heads="lost",
        keys="sight track",
        shape=r"lost (?:sight|track) of ",
        subject=BEFORE,
        levels=Levels(somebody=None),
    ),
    _told(
        heads="not never could",
        keys="care damn shit toss",
        shape=r"(?:(?:not|never) (?:even |really |actually |seem to |appear to )*(?P<cue>(?:care|cared|give a (?:damn|"
        r"shit|toss))) |could not care less )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, other=Level.ERROR, somebody=Level.ERROR),
        unless_before=r"(?:should|to|please|will|would) ",
        unless=r"\bnot care (?:which|whether|if|what|where|how)\b",
    ),
)

RULE = Rule(
    code="AW309",
    slug="lack-of-care",
    level=Level.NOTICE,
    of_words=True,
    summary="Nobody is said not to have cared, tried or bothered.",
    why="People who skip a step weigh it against others. 'Didn't bother' ends the question why the step looked "
    "optional, which is the one worth asking.",
    bad="The reviewers didn't bother to run the migration.",
    good="Running the migration takes forty minutes on a laptop, and the pipeline does not run it.",
)
