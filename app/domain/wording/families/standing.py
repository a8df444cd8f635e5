"""Verdicts on what a person is: the problem, a liability, out of their depth, proved incapable, always late."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern

CODE = "AW318"

_standing = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' says what somebody is. What they had to work with is what can be changed.",
    reframe="What did this work ask for, and what could people lean on while they did it?",
    levels=Levels(somebody=Level.WARNING),
)

PATTERNS = (
    _standing(
        heads="was were is are am became become remains remained",
        keys="liability problem link disgrace embarrassment burden weight disaster depth bottleneck",
        shape=r"(?:was|were|is|are|am|became|become|remain(?:s|ed)) (?P<cue>(?:<adv>|clearly |"
        r"just )*(?:a (?:<w>)?(?:liability|disgrace|embarrassment|burden|disaster)|the (?:real |whole |actual |"
        r"biggest |main )?(?:problem|weak(?:est)? link)|part of the problem|dead weight|(?:way |far )?out of (?:his|"
        r"her|their|our|my) depth)) ",
    ),
    _standing(
        heads="proved proven turned showed",
        keys="incapable unreliable incompetent useless unable unfit unqualified unworthy",
        shape=r"(?:prove[dn]|turned out|showed (?:himself|herself|themselves)) (?:<adv>|to be )*(?:incapable|"
        r"unreliable|incompetent|useless|unable|unfit|unqualified|unworthy) ",
        of_people=False,
    ),
    _standing(
        heads="notorious infamous known famous",
        lead=r"(?:was|were|is|are|became|been) (?:<adv>|well |also )*",
        shape=r"(?:notorious|infamous|(?:well-?)?known|famous) for (?:<adv>|always |not )*(?:breaking|ignoring|making|"
        r"being|forgetting|missing|not|cutting|skipping|causing|failing|his|her|their) ",
        of_people=True,
    ),
    _standing(
        heads="always constantly forever perpetually continually",
        lead=r"(?:is|are|was|were|'s) ",
        shape=r"<w>(?:breaking|forgetting|ignoring|complaining|blaming|late|making (?:mistakes|excuses|errors)|"
        r"causing (?:problems|trouble|outages)|changing (?:his|her|their) mind) ",
        of_people=True,
    ),
    _standing(
        heads="had has have having with",
        keys="clue concept grasp idea sense understanding",
        shape=r"(?:ha(?:d|s|ve|ving)) (?:<adv>|clearly |obviously |absolutely )*(?:no|little|zero) (?:<adv>|real |"
        r"good )?(?:clue|idea|understanding of|grasp of|concept of|sense of)(?= (?:about|of|what|how)|\. |, |$| )",
        levels=Levels(own=None, somebody=Level.WARNING),
        needs=r"(?:clue|idea) (?:about|of (?:security|what)|what (?:he|she|they|it|we) (?:was|were|is|are) doing|"
        r"how to|\.|$)|clearly had|obviously had|\bno clue\b|concept of|grasp of",
        of_people=True,
    ),
    _standing(
        heads="not",
        keys="knowing knew know understand understood what doing",
        shape=r"not (?:<adv>|even |really )*(?:know|understand|knowing|understanding) what (?:he|she|they|we|i|"
        r"it) (?:was|were|am|are|is) (?:<adv>)*doing ",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING, implied=Level.NOTICE),
    ),
)
