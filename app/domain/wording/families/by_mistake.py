"""A slip told after the act: 'Dana connected to the production server by mistake', 'an engineer-driven error'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, CLAUSE, Levels, Pattern, always

CODE = "AW305"

_ERROR = r"(?:errors?|mistakes?|faults?|slips?|oversights?|incidents?|failures?|misconfigurations?|outages?|accidents?)"

_slip = partial(
    Pattern,
    category="person_blame",
    message="'{cue}' makes a person's slip the story. The slip was possible, and that is the story.",
    reframe="What made the two paths look alike, and what could have asked before the act took effect?",
)

PATTERNS = (
    _slip(
        heads="by",
        keys="mistake accident",
        shape=r"by (?:mistake|accident) (?:\. |, |; |and |when |while |because |which |instead |$)",
        subject=CLAUSE,
        levels=Levels(crowd=None),
        unless=r"\b(?:if|when|whenever|could|may|might|can|would|prevents?|avoid|unless|lest|"
        r"not) (?:[^ ]+ ){0,9}?by (?:mistake|accident)",
        unless_before=r"\b(?:was|were|been|being|be|is|are|get|got) (?:[^ .;:!?]+ ){0,8}?",
    ),
    _slip(
        heads="engineer-driven human-driven operator-driven user-driven developer-driven human-made man-made "
        "human-induced operator-induced user-induced human-caused engineer-induced developer-induced",
        shape=r"(?:engineer|human|operator|user|developer|man)-(?:driven|made|induced|"
        rf"caused) (?:[\w-]+ ){{0,2}}?{_ERROR} ",
        category="human_error_cause",
        levels=always(Level.WARNING),
        message="'{cue}' is a label for what is not yet understood, not a cause.",
        unless=r"\b(?:prevent|avoid|reduce|minimi[sz]e|against|risk of|no)\b",
    ),
    _slip(
        heads="part behalf",
        keys="error mistake oversight failure negligence fault misjudg misconfig carelessness slip incident outage "
        "accident",
        shape=r"(?P<cue>part of )(?P<who>)",
        lead=rf"(?:an?|the|some|any|simple|honest|clear|human|[\w-]+) (?:{_ERROR}|negligence|carelessness|"
        r"misjudge?ment) on the ",
        subject=AFTER,
        unless=r"\b(?:prevent|avoid|reduce|minimi[sz]e|no (?:error|mistake|fault))\b",
    ),
    _slip(
        heads="lies lay rests rested",
        keys="fault blame responsib mistake error",
        shape=r"(?:lies|lay|rests|rested) (?:<adv>)*(?P<cue>(?:with|on) )(?P<who>)",
        lead=r"(?:fault|blame|responsibility|mistake|error) (?:for (?:<w>){1,5})?(?:<adv>)*",
        subject=AFTER,
        levels=Levels(own=Level.NOTICE),
        unless=r"responsibility for (?!<det>?(?:mess|outage|incident|failure|loss|error|mistake|fiasco|disaster|"
        r"damage))",
    ),
)
