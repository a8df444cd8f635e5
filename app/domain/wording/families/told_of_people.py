"""Adjectives that make a person the story: an overzealous admin, a tired operator, came unprepared, yes-men."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import ANY, BEFORE, Levels, Pattern, always

CODE = "AW318"

_PERSON = (
    r"(?:engineers?|developers?|devs?|admins?|administrators?|operators?|sysadmins?|sre|dba|employees?|interns?|"
    r"contractors?|technicians?|programmers?|colleagues?|managers?|members?|workers?|staff|responders?|cleaners?|"
    r"clerks?|traders?|pilots?|maintainers?|contributors?|owners?|bosses|boss|founders?|team|crew|reviewers?|"
    r"auditors?|vendors?|consultants?|company|companies|users?|customers?|exchanges?|execs|executives?|management|"
    r"directors?|officials?|politicians?|investors?|landlords?|brokers?|"
    r"supervisors?|assistants?|students?|teammates?|partners?|leaders?|leads?|board|gardeners?|drivers?)"
)

_told = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' judges a person. A review cannot change people; it can change what surrounds them.",
    reframe="Which guard would hold whoever was there, and in whatever state?",
    levels=Levels(),
)

PATTERNS = (
    _told(
        heads="overzealous over-zealous trigger-happy overeager over-eager careless tired sleepy exhausted panicky "
        "hapless clumsy rogue inattentive distracted hasty nervous overworked reckless impatient stubborn unwitting "
        "well-meaning overconfident lazy jaded disgruntled entitled grumpy cynical bitter ungrateful spoiled stressed "
        "penny-pinching cost-cutting money-hungry power-hungry greedy incompetent clueless unreliable shady dodgy "
        "sketchy untrustworthy undisciplined unhelpful uncooperative forgetful",
        keys="overzealous over-zealous trigger-happy overeager over-eager careless tired sleepy exhausted panicky "
        "hapless clumsy rogue inattentive distracted hasty nervous overworked reckless impatient stubborn unwitting "
        "well-meaning overconfident lazy jaded disgruntled entitled grumpy cynical bitter ungrateful spoiled stressed "
        "penny-pinching cost-cutting money-hungry power-hungry greedy incompetent clueless unreliable shady dodgy "
        "sketchy untrustworthy undisciplined unhelpful uncooperative forgetful",
        shape=rf"<w>(?:[\w-]+ )?{_PERSON} ",
        subject=ANY,
        levels=always(Level.WARNING),
        unless_before=r"(?:not|no|never|less) (?:<det>)?",
        unless=r"\b(?:if|when) (?:an?|the) (?:tired|distracted|careless)|no matter",
    ),
    _told(
        heads="unprepared drunk hungover empty-handed uninvited",
        lead=r"(?:came|arrived|showed up|turned up|appeared) (?:<w>){0,4}?",
        shape=r"<w>",
        levels=Levels(somebody=Level.WARNING),
    ),
    _told(
        heads="yes-men yes-man",
        shape=r"<w>",
        subject=ANY,
        levels=always(Level.WARNING),
    ),
    _told(
        heads="embarrassingly shamefully ridiculously unacceptably inexcusably unforgivably",
        shape=r"<w>[\w-]+ ",
        subject=ANY,
        levels=always(Level.NOTICE),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="What was it measured against, and what stood in its way?",
    ),
    _told(
        heads="act",
        keys="together",
        lead=r"(?:have|had|got|get|getting) (?:our|their|his|her|its|my|your) ",
        shape=r"act together ",
        levels=Levels(implied=Level.NOTICE),
        message="'{cue}' is a verdict in a picture. What was seen and weighed at the time is not told.",
    ),
    _told(
        heads="every",
        keys="chance opportunity reason warning",
        lead=r"(?:had|has|have|was given|were given) ",
        shape=r"every (?:chance|opportunity|reason|warning) (?:to|of|in) ",
        message="'{cue}' sees a chance that only the outcome made one.",
        reframe="What else did the moment ask for, and what would have made this way stand out?",
    ),
    _told(
        heads="repeated repeating repeats",
        keys="mistake error",
        shape=r"repeat(?:ed|ing|s) (?:<det>|the same |this same |many of the |old )*(?:mistakes?|errors?) ",
        message="'{cue}' grades a choice by where it led.",
        reframe="What was changed after the first time, and what kept the way open for a second?",
        unless_before=r"(?:not|avoid|never|without|prevent) ",
    ),
    _told(
        heads="wasted wastes wasting",
        keys="time",
        shape=r"wast(?:ed|es|ing) (?:our|my|everybody 's|everyone 's|the team 's) time ",
        message="'{cue}' grades work by its outcome.",
        reframe="What did the work hope to find, and what would have shown sooner that it led elsewhere?",
    ),
    _told(
        heads="worse",
        keys="useless",
        shape=r"worse than useless ",
        subject=ANY,
        levels=always(Level.WARNING),
        message="'{cue}' passes sentence; it does not say what to change.",
    ),
    _told(
        heads="rubber",
        lead=r"(?:a|just a|merely a|mere) ",
        shape=r"rubber(?:-| )stamp ",
        subject=ANY,
        levels=always(Level.NOTICE),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="What did the review look at, and with which time and information?",
    ),
    _told(
        heads="which",
        keys="naive foolish stupid silly unwise careless reckless irresponsible short-sighted mistake idea decision "
        "call move",
        shape=r"which (?:was|is|proved|turned out to be) (?:<adv>|very |quite |rather |so |of course |"
        r"in hindsight )*(?P<cue>(?:naive|foolish|stupid|silly|unwise|careless|reckless|irresponsible|short-sighted|"
        r"an? (?:big |huge |bad |terrible |poor |stupid )+(?:mistake|idea|decision|call|move)|a mistake) )",
        subject=ANY,
        levels=always(Level.NOTICE),
        message="'{cue}' grades a choice by where it led.",
        reframe="What spoke for this choice at the time, and what would have shown where it led?",
        unless=r"\b(?:algorithm|matcher|implementation|approach|parser|client|check) (?:<w>)?(?:, )?which is naive",
    ),
    _told(
        heads="against",
        keys="advice judgement judgment rules instruction recommendation orders warnings",
        shape=r"against (?:all advice|(?:our|his|her|their|my|better)(?: own)?(?: better)? judge?ment|(?:company|"
        r"our own|their own|all|explicit|clear) (?:rules|advice|instructions|recommendations|orders)|"
        r"(?:the )?(?:advice|recommendations?|instructions|orders|warnings) of) ",
        subject=ANY,
        levels=always(Level.NOTICE),
        message="'{cue}' turns what was known into a reproach.",
        reframe="What else was known and pressing at that moment, and how did it weigh?",
    ),
)
