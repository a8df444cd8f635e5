"""AW318: people's experience, skill or manner is given as a reason."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_TRAIT = (
    r"(?:angry|annoying|annoyed|irritated|irritable|irritating|absent|slow|passive|aggressive|disorgani[sz]ed|"
    r"unprepared|unmotivated|unreliable|distracted|moody|stubborn|complicated|impatient|immature|insecure|"
    r"overconfident|over-confident|bossy|controlling|defensive|uncooperative|unhelpful|overwhelmed|negative|incapable|"
    r"impulsive|unfocused|weak|stressed|chill|relaxed|nervous|timid|shy|loud|harsh)"
)
_VIRTUE = (
    r"(?:invested|motivated|committed|engaged|serious|dedicated|skilled|competent|interested in (?:the (?:project|"
    r"work|game|team)|helping|learning|working)|focused)"
)
_SAID = "'{cue}' judges a person. A review cannot change people; it can change what surrounds them."
_REFRAME = "Which pressures or constraints were people working under, and how can those be eased?"
_OWN_FOLLY = (
    r"\b(?:i|we|me|myself|ourselves) (?:<be> |feel |felt |feeling |look |looked |acted |just |so |'m )*(?:like "
    r")?(?:<adv>|"
    r"an? |the |such |complete |total |absolute |utter |bloody |real |bunch of )*(?:idiots?|morons?|fools?|clowns?|"
    r"imbecile|"
    r"dummy|newbie|noob|amateurs?) |\blike (?:an? |the |complete |total |absolute |utter )*(?:idiots?|morons?|fools?|"
    r"clowns?) (?:that |, )?(?:i|we) "
)

_told = partial(Pattern, category="judgement", message=_SAID)

PATTERNS = (
    _told(
        heads="inexperienced non-experienced unexperienced untrained unskilled underqualified unqualified incapable "
        "incompetent non-technical novice",
        shape=r"<w>(?:[\w-]+ )?(?:management|managers?|leadership|leaders?|founders?|executives?|directors?) ",
        levels=always(Level.ERROR),
        reframe="Which support did people in this role have, and which did they lack?",
    ),
    _told(
        heads="inexperienced non-experienced unexperienced untrained unskilled underqualified unqualified incapable "
        "novice",
        shape=r"<w>(?:[\w-]+ )?(?:team|teams|engineers?|developers?|devs?|admins?|administrators?|operators?|staff|"
        r"people|person|members?|employees?|interns?|hands|programmers?|users?|responders?|contractors?|technicians?|"
        r"coders?) ",
        levels=always(Level.WARNING),
        reframe="Which guard would hold whatever the experience of the person in front of it?",
        unless=r"\b(?:should be (?:clear|able|easy)|even (?:an? |for )?(?:<w>)?(?:inexperienced|untrained|novice)|"
        r"meaning|friendly|intended for|aimed at)\b",
    ),
    _told(
        heads="was were is are am been being",
        keys="incapable incompetent inexperienced underqualified unqualified unskilled untrained",
        shape=r"(?:<be>|been) (?:<adv>|too |very |rather |quite |so )*(?P<cue>(?:inexperienced|untrained|unqualified|"
        r"underqualified|unskilled|incapable|incompetent) )",
        subject=BEFORE,
        imagined=True,
        reframe="Which support did people in this role have, and which did they lack?",
    ),
    _told(
        heads="who",
        shape=r"who (?:is|was|'s|were|are) (?:still |only |just )*(?:learning|new to|a beginner|clueless|"
        r"inexperienced|not (?:trained|qualified|experienced))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=None),
        message="'{cue}' explains the incident by how much a person knows.",
        reframe="Which guard would hold whatever the experience of the person in front of it?",
    ),
    _told(
        heads="idiots idiot morons moron fools clowns imbeciles imbecile cretins buffoons buffoon",
        shape=r"<w>(?!fish|emoji|car|(?:<w>){1,4}?into )",
        levels=always(Level.ERROR),
        message="'{cue}' insults people, and says nothing about the incident.",
        reframe="What made this look sensible at the time?",
        unless_before=r"(?:not|no|for) ",
        unless=_OWN_FOLLY,
    ),
    _told(
        heads="idiots idiot moron fool fools clown clowns imbecile dummy newbie noob amateur amateurs",
        shape=r"<w>",
        levels=always(Level.NOTICE),
        needs=_OWN_FOLLY,
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
    ),
    _told(
        heads="fool clown",
        lead=r"(?:that|this|the|an?|some|what an?|such an?|you) (?:[\w-]+ )?",
        shape=r"(?:fool|clown) (?!fish|emoji|of (?:myself|ourselves))",
        levels=always(Level.ERROR),
        reframe="What made this look sensible at the time?",
        unless=_OWN_FOLLY,
        unless_before=r"(?:not|no|can) ",
    ),
    _told(
        heads="newbies newbie noobs noob newbs newb amateurs slackers slacker",
        shape=r"<w>(?!friendly|guide)",
        levels=always(Level.WARNING),
        message="'{cue}' makes people small.",
        reframe="Which experience was spread how, and what would have let people support each other?",
        unless_before=r"(?:not|no|for) ",
    ),
    _told(
        heads="too overly not easily very",
        keys="absent aggressive angry annoyed annoying bossy chill committed competent complicated controlling "
        "dedicated defensive disorganised disorganized distracted engaged focused harsh immature impatient impulsive "
        "incapable insecure interested invested involved irritable irritated irritating loud moody motivated negative "
        "nervous over-confident overconfident overwhelmed passive relaxed serious shy skilled slow stressed stubborn "
        "timid uncooperative unfocused unhelpful unmotivated unprepared unreliable weak",
        shape=rf"(?:(?:too|overly|easily|very) (?:<adv>)*{_TRAIT}|not (?:<adv>|very |really )*{_VIRTUE}(?: enough)?) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=None, other=Level.ERROR, somebody=None),
        reframe=_REFRAME,
        needs=r"\b(?:he|she) ",
        unless_after=r"(?:to (?:the|a) |for (?:the|a) )(?:server|node|request)",
    ),
    _told(
        heads="too overly not easily very",
        keys="absent aggressive angry annoyed annoying bossy chill committed competent complicated controlling "
        "dedicated defensive disorganised disorganized distracted engaged focused harsh immature impatient impulsive "
        "incapable insecure interested invested involved irritable irritated irritating loud moody motivated negative "
        "nervous over-confident overconfident overwhelmed passive relaxed serious shy skilled slow stressed stubborn "
        "timid uncooperative unfocused unhelpful unmotivated unprepared unreliable weak",
        shape=rf"(?:(?:too|overly|easily|very) (?:<adv>)*{_TRAIT}|not (?:<adv>|very |really )*{_VIRTUE}(?: enough)?) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.WARNING),
        reframe=_REFRAME,
        unless_after=r"(?:to (?:the|a) |for (?:the|a) )(?:server|node|request)",
    ),
    _told(
        heads="was were am is are been got",
        keys="disorganised disorganized distracted ill-prepared inattentive lazy naive overconfident overwhelmed "
        "undisciplined unfocused unmotivated unorganised unorganized unprepared unrealistic",
        shape=r"(?:was|were|am|is|are|been|got) (?:<adv>|very |quite |rather |so |really |pretty |a bit |"
        r"a little )*(?P<cue>(?:disorgani[sz]ed|unprepared|unmotivated|undisciplined|distracted|overconfident|"
        r"unfocused|inattentive|ill-prepared|naive|unrealistic|lazy|overwhelmed by our own|unorgani[sz]ed) )",
        unless_after=r"by (?:<det>|other |another |two |three |several )",
        subject=BEFORE,
        of_people=True,
        imagined=True,
        reframe="Which time, information and support was there, and which was missing?",
    ),
    _told(
        heads="not",
        keys="committed competent dedicated engaged focused interested invested involved motivated serious skilled",
        shape=rf"not (?:<adv>|very |really )*{_VIRTUE} enough ",
        subject=BEFORE,
        imagined=True,
        of_people=True,
        levels=Levels(own=Level.NOTICE, crowd=Level.WARNING, somebody=Level.WARNING, implied=Level.WARNING),
        reframe="Which part of the work did people see as theirs, and what would have made it so?",
    ),
    _told(
        heads="procrastinated procrastinates procrastinating procrastination slacked slacking",
        shape=r"<w>",
        subject=BEFORE,
        imagined=True,
        levels=Levels(other=Level.ERROR, implied=Level.NOTICE, thing=Level.NOTICE),
        reframe="Which earlier milestone would have brought the work forward?",
    ),
    _told(
        heads="characters personalities people members",
        shape=r"(?:characters|personalities|people|members) (?:were|are|was) (?:<adv>)*(?:complicated|difficult|"
        r"hard to work with|problematic|lazy|toxic|annoying)",
        levels=always(Level.WARNING),
        reframe="Which expectations differed, and how can they be agreed early?",
    ),
)

RULE = Rule(
    code="AW318",
    slug="competence",
    level=Level.WARNING,
    of_words=True,
    summary="Nobody's experience, skill or manner is given as a reason.",
    why="A system that needs an experienced person at every moment will meet another one. Say which support people "
    "had, and which guard would hold whoever is there.",
    bad="An inexperienced engineer was on call.",
    good="The page reached an engineer in their first week, and the runbook assumes knowledge of the old cluster.",
)
