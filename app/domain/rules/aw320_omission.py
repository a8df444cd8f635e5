"""AW320: a person is held against a step that was not taken."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, CLAUSE, Levels, Pattern
from app.domain.wording.phrases import DILIGENCE, DILIGENCE_KEYS

_MESSAGE = "'{cue}' holds a person against a step that nobody was led to."
_REFRAME = "What would have offered this step at that moment?"
_REFRAME_ACT = "What would have made it a matter of course to {act}?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="not never",
        keys=DILIGENCE_KEYS,
        shape=r"(?:not|never) (?:<adv>|explicitly |even |seem to |manage to )*"
        rf"(?P<cue>(?P<act>{DILIGENCE}) )",
        unless_before=r"(?:should|must|would|could|can|may|might|will|to|if|do|am|is|are|was|were|be|been) (?:<adv>|"
        r"almost )?",
        unless_after=r"(?:only|any (?:more|further|other)|again|until (?!(?:<w>){0,3}(?:hours?|days?|weeks?|months?|"
        r"minutes) (?:in|later|after) |too late)|because|this time) ",
        subject=BEFORE,
        levels=Levels(own=None, somebody=Level.NOTICE),
        human_act=True,
        reframe_act=_REFRAME_ACT,
        needs=r"(?:did|does|had|has|have) (?:<adv>|seem to )*not|never",
        unless=r"\b(?:said|says|confirmed|stated|claimed|whether|denied) (?:that )?(?:<w>){0,4}(?:had|did|has|"
        r"have) not",
    ),
    _told(
        heads="never",
        keys="agreed asked checked communicated considered defined discussed documented established got planned "
        "questioned rehearsed reviewed validated verbalised verbalized verified wrote",
        shape=r"never (?:<adv>)*(?P<cue>(?P<act>verbali[sz]ed|documented|reviewed|discussed|considered|questioned|"
        r"planned|rehearsed|validated|verified|established|defined|got around|communicated|agreed) )",
        unless_before=r"so (?:we|i) ",
        subject=BEFORE,
        levels=Levels(other=None, somebody=None),
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
    ),
    _told(
        heads="get got gotten",
        shape=r"(?:get|got|gotten) (?:a)?round to ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        message="'{cue}' tells of a step by its absence. Something else filled its place.",
        reframe="What took its place, and who could see that it was still open?",
        needs=r"\b(?:not|never) (?:<adv>|have |really |quite )*(?:get|got|gotten) ",
    ),
    _told(
        heads="not",
        keys="bit duties duty fulfil his job meet obligation part perform responsibilities responsibility share",
        shape=r"not (?:<adv>)*(?P<cue>(?:do|done|fulfil|fulfill|meet|perform) (?:his|her|their|its) (?:job|part|share|"
        r"bit|duty|duties|obligations?|responsibilit(?:y|ies)) )",
        subject=BEFORE,
        levels=Levels(own=None, implied=Level.WARNING),
        of_people=True,
        message="'{cue}' grades a person by the outcome.",
        reframe="What was agreed with whom, and what stood in the way of it?",
    ),
    _told(
        heads="not never",
        keys="think thought",
        shape=r"(?:not|never) (?:<adv>)*(?P<cue>(?:think|thought) )(?=\. |! |, |$|first |twice |before )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE),
        unless_before=r"(?:do|does|would|should|could|can|will) ",
    ),
    _told(
        heads="did",
        keys="charge expected meant responsible supposed",
        shape=r"did not (?=\. |, |$|\" )",
        subject=CLAUSE,
        levels=Levels(own=None),
        needs=r"\b(?:responsible|supposed|in charge|meant|expected) (?:<w>){0,12}did not",
    ),
    _told(
        heads="not",
        keys="bothering caring checking having realising realizing thinking",
        shape=r"not (?P<cue>(?:having (?:<adv>)*(?:built|checked|tested|read|consulted|considered|understood|reviewed|"
        r"verified|thought|done|asked) |realising |realizing |thinking |checking |bothering |caring ))",
        subject=CLAUSE,
        levels=Levels(implied=None),
        unless_before=r"(?:was|were|is|are|be|been|am) (?:<adv>)*",
        unless=r"\b(?:prevent|avoid|instead of)\b",
    ),
    _told(
        heads="omitted omitting omits",
        shape=r"omitt?(?:ed|ing|s) (?:to (?P<act>[\w-]+ )|(?:the |any )?(?:step|check|review|verification)s? )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, thing=Level.NOTICE),
        reframe_act=_REFRAME_ACT,
        unless_before=r"(?:was|were|is|are|be|been) ",
        unless=r"\b(?:field|parameter|argument|header|flag|default|line)s?\b",
    ),
)

RULE = Rule(
    code="AW320",
    slug="omission",
    level=Level.WARNING,
    of_words=True,
    summary="Nobody is held against a step that they did not take.",
    why="An omission is visible only afterwards: before it there were a hundred steps that nobody took. 'Did not "
    "check' names a person where the question is what would have offered the check.",
    bad="The contractor did not back up the table before the migration.",
    good="The migration guide starts at the second step; the back-up stands on another page.",
)
