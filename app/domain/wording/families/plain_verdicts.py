"""Verdicts that need no person: mistakes that 'were made', work that was sloppy, signs that were there."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always

CODE = "AW311"

_BADLY = (
    r"(?:sloppy|poor|hasty|superficial|cursory|careless|lax|slow|disorgani[sz]ed|chaotic|inadequate|insufficient|"
    r"half-hearted|rushed|shoddy|confused|uncoordinated|amateurish|lacking|terrible|awful|bad|weak|too slow|"
    r"not good enough|not great|unprofessional|unacceptable)"
)
_WORK = (
    r"(?:code reviews?|reviews?|communications?|response|reaction|planning|preparation|coordination|handling|teamwork|"
    r"handover|hand-over|testing|collaboration|decision-making|project management|time management|incident management|"
    r"organi[sz]ation|execution|diligence|judge?ment)"
)

_verdict = partial(
    Pattern,
    category="judgement",
    message="'{cue}' is a verdict. It names no condition that could be changed.",
    reframe="What happened, step by step, and what made it the thing to do at the time?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _verdict(
        heads="mistakes errors blunders",
        shape=r"(?:mistakes|errors|blunders) (?:were|have been|had been) (?:<adv>)*made ",
        unless=r"\b(?:if|when|whenever|where) (?:[^ .;:!?]+ ){0,3}?(?:mistakes|errors) (?:were|have been) ",
    ),
    _verdict(
        heads="clear obvious evident apparent plain",
        lead=r"(?:was|were|is) (?:<adv>|quite |already |pretty )*",
        shape=r"(?:clear|obvious|evident|apparent|plain) (?:right )?from the (?:very )?(?:start|beginning|outset|"
        r"first) ",
        category="hindsight",
        message="'{cue}' reads the outcome back into the past.",
        reframe="What could be seen at that moment, and by whom?",
        unless=r"\b(?:it|cause|problem|issue|impact) (?:was|is) (?:<adv>)*not (?:clear|obvious)",
    ),
    _verdict(
        heads="just simply merely only purely",
        keys="matter",
        shape=r"(?:just|simply|merely|only|purely) a (?:simple )?matter of (?P<act>[\w-]+ing )",
        category="minimizer",
        message="'{cue}' makes it look easy. Before the outcome it was one of many things to do.",
        reframe="What made this hard to see or to do at the time?",
        unless=r"\b(?:now|will be|would be|is) (?:<adv>)*(?:just|simply|merely|only) a matter of",
    ),
    _verdict(
        heads="trivial simple easy obvious",
        keys="yet but",
        shape=r"(?:trivial|simple|easy|obvious) (?:[^ .;:!?]+ ){0,4}?(?P<cue>(?:yet|but) (?:nobody|no-one|no one) )",
    ),
)
