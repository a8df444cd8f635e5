"""What was not done, told by its absence: failing to, came short, instead of checking."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW304"

_MESSAGE = "'{cue}' judges people for what did not happen."
_REFRAME = "What would have prompted this step, or done it without being asked?"

_told = partial(Pattern, category="judgement", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="failing",
        shape=r"failing to (?:<adv>)*(?P<act>[\w-]+ )",
        lead=r"(?:mistake|error|task|fault|guilty|sorry|apologi[sz]e) (?:[^ .;:]+ ){0,7}?(?:for|is|was|of|by) ",
        levels=always(Level.NOTICE),
        reframe=_REFRAME,
        reframe_act="What would have made it a matter of course to {act}?",
    ),
    _told(
        heads="underestimated overestimated misjudged misunderstood overlooked mistook misread forgot neglected",
        lead=r"(?:but|and|then|yet) (?:<adv>)*",
        shape=r"<w>(?:<det>|how |that |to )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        message="'{cue}' compares a judgement then with what is known now.",
        reframe="What did the available signs point to, and what would have made the difference visible?",
    ),
    _told(
        heads="underestimation overestimation misinterpretation misunderstanding misuse mismanagement misallocation "
        "misconception",
        shape=r"<w>(?=of (?:the |our |my |their |its |his |her |what |how |requirements?|instructions?|time|money|"
        r"funds|resources|data )|on (?:our|my|their) |by (?:the|our|us) |about )",
        levels=always(Level.NOTICE),
        message="'{cue}' compares a judgement then with what is known now.",
        reframe="What did the available signs point to, and what would have made the difference visible?",
        unless_before=r"(?:prevent|avoid|reduce|no|any|possible|potential|risk of) ",
        unless=r"\bmisuse of (?:the )?(?:[\w-]+ )?(?:apis?|tokens?|keys?|credentials?|function|pointers?|symbols?|"
        r"memory|variables?|types?|`)|\b(?:fix|fixes|fixed) ",
    ),
    _told(
        heads="came come fell fallen felt",
        keys="short",
        shape=r"(?:came|come|fell|fallen|felt) (?:<adv>)*(?:up )?short ",
        subject=BEFORE,
        reframe="What was the goal based on, and what would have shown earlier that it was out of reach?",
    ),
    _told(
        heads="did not",
        keys="did never",
        lead=r"(?:^|: |- |; )",
        shape=r"(?:did not|never) (?:<adv>|even )*(?:check(?! for)|verify|validate|review|test|ask|communicate|consult|"
        r"read|consider|document|confirm|double-check|plan|think(?! of)) ",
        levels=always(Level.NOTICE),
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
    ),
    _told(
        heads="never",
        lead=r"(?:^|: |- |; )",
        shape=r"never (?:<adv>|even )*(?:checked|verified|validated|reviewed|tested|asked|communicated|consulted|"
        r"considered|documented|confirmed|planned) ",
        levels=always(Level.NOTICE),
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
    ),
)
