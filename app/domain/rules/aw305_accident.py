"""AW305: somebody did something by accident or by mistake."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern
from app.domain.wording.rewriting import without_adverb

_ADVERB = (
    r"(?:accidentally|accidently|mistakenly|inadvertently|unintentionally|erroneously|unwittingly|carelessly|"
    r"incorrectly|wrongly|wrongfully|improperly|clumsily|absentmindedly)"
)
_HEADS = (
    "accidentally accidently mistakenly inadvertently unintentionally erroneously unwittingly carelessly incorrectly "
    "wrongly wrongfully improperly clumsily absentmindedly"
)
_THOUGHT = (
    r"(?:assum|thought|believ|conclud|interpret|estimat|expect|presum|suppos|understood|judg|read |convinced|guess|"
    r"reason)"
)
_MESSAGE = "'{cue}' makes a person's slip the story. The slip was possible, and that is the story."
_REFRAME = "What made the two paths look alike, and what could have asked before the act took effect?"
_FEARED = (
    r"\b(?:in case|lest|so that|whenever|prevents?|preventing|protects?|guards?|avoids?|avoiding|stops?|stopping|"
    rf"keeps?|helps?|guide|impossible for|hard for|easy for|possible for|nobody|no one) (?:<w>){{1,6}}?{_ADVERB} "
)
_BE = r"(?:was|were|been|being|is|are|be|got|get|gets) (?:<adv>)*"

_told = partial(Pattern, category="person_blame", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads=_HEADS,
        shape=rf"(?P<swap>{_ADVERB} (?!{_THOUGHT})(?P<act>[\w-]+ ))",
        subject=BEFORE,
        levels=Levels(crowd=Level.WARNING, implied=None),
        unless_before=rf"{_BE}|(?:not|never|to) (?:<adv>)*",
        unless=_FEARED,
        rewrite=without_adverb,
        own_rewrite=True,
    ),
    _told(
        heads=_HEADS,
        shape=rf"(?P<swap>{_ADVERB} )(?!{_THOUGHT})(?P<act>[\w-]+(?:ed|ran|put|set|cut|sent|made|left|took|"
        r"gave) )(?!by |in |on |at |during )",
        unless_before=r"\b(?:when|if|as|being|get|gets|got|was|were|is|are|be|been) (?:<adv>)*",
        subject=BEFORE,
        levels=Levels(own=None, other=None, somebody=None, crowd=None, implied=Level.NOTICE),
        rewrite=without_adverb,
        own_rewrite=True,
    ),
    _told(
        heads=_HEADS,
        shape=rf"(?P<cue>{_ADVERB} <vbn> (?:<w>){{0,6}}?by )(?P<who>)",
        subject=AFTER,
        levels=Levels(crowd=Level.WARNING, somebody=Level.WARNING),
    ),
    _told(
        heads="accidentally mistakenly inadvertently unintentionally",
        shape=rf"(?P<cue>{_ADVERB} (?:[\w-]+ed )?(?:in|by|during|with) )(?:<w>){{1,3}}?(?P<verb>'s )",
        subject=BEFORE,
        levels=Levels(own=None, somebody=None),
        category="individual_named_in_fault",
    ),
    _told(
        heads="by in",
        keys="accident error mistake",
        shape=r"(?:by (?:mistake|accident)|in error) (?:, )?(?=(?:we|i|he|she|someone|somebody) )(?P<who>)",
        subject=AFTER,
    ),
    _told(
        heads="ran run did deleted removed pushed merged deployed changed disabled executed applied triggered dropped "
        "enabled sent restarted terminated destroyed stopped edited modified updated made set put took used released "
        "published wiped closed committed rotated revoked moved renamed uploaded turned pressed clicked typed entered "
        "selected chose switched cut",
        keys="accident error mistake",
        shape=r"<w>(?:[^ ]+ ){0,25}?(?P<cue>(?:by (?:mistake|accident)|in error) )(?!messages?|output|logs?|reports?|"
        r"cases?|conditions?|codes?|handling|states?|paths?|rates?|budget)",
        subject=BEFORE,
        levels=Levels(crowd=Level.WARNING, implied=Level.NOTICE),
        unless_before=_BE,
    ),
    _told(
        heads="managed",
        shape=r"managed to (?:<adv>)*(?:break|delete|destroy|wipe|kill|crash|drop|bring down|take down|lose|corrupt|"
        r"overwrite|lock) ",
        subject=BEFORE,
        of_people=True,
        reframe="What let one act have this effect, and what could have asked before?",
    ),
    _told(
        heads=_HEADS,
        shape=rf"{_ADVERB} (?!{_THOUGHT})(?P<act>[\w-]+ing )",
        lead=r"(?:am|was|were|been|be|is|are) (?:<adv>)*",
        subject=BEFORE,
    ),
    _told(
        heads=_HEADS,
        shape=rf"{_ADVERB} (?!{_THOUGHT})(?P<act>[\w-]+ing )",
        lead=r", (?:thus |thereby |so |and )?",
        subject=BEFORE,
    ),
    _told(
        heads="unknowingly unwittingly obliviously",
        shape=r"<w>(?P<act>[\w-]+ )",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, crowd=None),
        unless_before=_BE,
    ),
    _told(
        heads="mixed confused mistook mixing confusing swapped",
        keys="confus for mistook mix swapped up which with",
        shape=r"(?:mix(?:ed|ing) (?:<w>){0,4}?up|confused (?:<w>){1,4}?(?:with|for|and)|confused which|"
        r"mistook (?:<w>){1,5}?for) ",
        subject=BEFORE,
        unless_before=r"(?:was|were|is|are|got|gets?|been|be) (?:<adv>)*",
    ),
)

RULE = Rule(
    code="AW305",
    slug="accident",
    level=Level.NOTICE,
    of_words=True,
    summary="An accident is told by how it was possible, not by who had it.",
    why="'An engineer accidentally deleted' is true and useless: nobody deletes a database on purpose. What matters "
    "is that the act was one command away, and looked like another one.",
    bad="A developer accidentally deleted the production bucket.",
    good="The clean-up script took the production bucket's name from the shell's last session, and asked for no "
    "confirmation.",
)
