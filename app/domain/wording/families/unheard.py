"""People who are said not to listen, answer or tell."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW309"

_MESSAGE = "'{cue}' doubts that people cared."
_REFRAME = "What else asked for attention at the time, and what would have shown that this needed it too?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="busy",
        lead=r"(?:was|were|is|are|been) (?:<adv>)*too ",
        shape=r"busy (?:to|with|[\w-]+ing) ",
        subject=BEFORE,
        levels=Levels(own=None),
        human_act=True,
    ),
    _told(
        heads="kept keeps keep",
        keys="telling assuring claiming insisting saying promising pretending",
        shape=r"ke(?:pt|eps?) (?:on )?(?:telling|assuring|claiming|insisting|saying|promising|pretending) ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE),
        message="'{cue}' tells of people as of a nuisance. What they were after is not told.",
        reframe="What was each side after, and where could that have been settled?",
        unless=r"\b(?:log|logs|monitor|dashboard|prompt|console|message|error)s? (?:<w>)?kept",
    ),
    _told(
        heads="told",
        shape=r"told (?:nobody|no one|no-one|none of us) ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        reframe="Which channel would have carried this, and was there one?",
    ),
    _told(
        heads="not",
        keys="seem",
        shape=r"not (?:<adv>)*(?P<cue>seem to (?:<adv>|even )*(?:understand|care|know|reali[sz]e|listen|read|get|"
        r"notice|grasp|mind) )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
    ),
    _told(
        heads="not",
        keys="deliver give grant let send sent show tell told",
        shape=r"not (?:<adv>|even )*(?P<cue>(?:give|given|send|sent|deliver|show|shown|tell|told|let|grant) (?:us|"
        r"me) )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
        imagined=True,
        message="'{cue}' holds a person against a step that nobody was led to.",
        reframe="What would have offered this step at that moment?",
        unless_before=r"(?:can|could|may|might|should|must|to|do|does|did not) (?:<adv>)?",
        unless=r"\b(?:tests?|logs?|data|graphs?|metrics?|dashboards?|results?|it|this|that|which|there|monitoring|"
        r"alerts?|api|tool|system|approach) (?:<w>)?(?:did|does|do|would|had) not",
    ),
    _told(
        heads="no little",
        lead=r"(?:was|were|is|are|been) (?:<adv>)*of ",
        shape=r"(?:no|little|not much) (?:help|use|assistance)(?: to us| to me| at all)? ",
        subject=BEFORE,
        levels=Levels(own=None),
    ),
    _told(
        heads="proud",
        lead=r"(?:not|n't|nothing) (?:<adv>|very |particularly |something i am |i am )*",
        shape=r"proud of ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
        needs=r"\b(?:i|we|my|our) ",
    ),
    _told(
        heads="telling told convinced convincing fooled fooling kidding deceiving deceived lying lied",
        shape=r"<w>(?:to )?(?:ourselves|myself) ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What did the signs point to at the time, and what would have shown otherwise?",
    ),
)
