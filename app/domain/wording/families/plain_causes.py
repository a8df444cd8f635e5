"""Plain words that still blame: 'it broke because Anna renamed it', 'it was the wrong decision'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW301"

_plain = partial(
    Pattern,
    category="judgement",
    message="'{cue}' is a verdict. It names no condition that could be changed.",
    reframe="What made it the thing to do at the time?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _plain(
        heads="broke failed happened crashed occurred stopped down",
        keys="because",
        shape=r"(?:broke|failed|happened|crashed|occurred|stopped working|"
        r"down) (?:[^ .,;:!?]+ ){0,3}?(?P<cue>because )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=None),
        category="person_blame",
        message="'{cue}' makes a person the cause. What let one act reach so far is not told.",
        reframe="What did the act look like to whoever took it, and what could have caught it on its way?",
        unless=r"because (?:[^ .,;:!?]+ ){1,5}?(?:was|were|had|has|have|is|are|could|can|did|does|would|will|need|"
        r"needs|needed|wanted|thought|believed|assumed|expected|knew|saw|noticed|got|received|or|and|also|currently|"
        r"still) ",
    ),
    _plain(
        heads="skipped skipping",
        shape=r"skipp(?:ed|ing) (?:<det>)?(?:dry[ -]run|rehearsal|back-?ups?|restore test|smoke tests?|load tests?|"
        r"qa|peer review|pilot) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        message="'{cue}' holds people against a process. A process that is easy to skip is the finding.",
        reframe="Was the step part of the way that the work is done, and what made it easy to skip?",
    ),
    _plain(
        heads="prematurely",
        lead=r"(?:was|were|been) (?:<adv>)*(?:closed|declared|resolved|announced|marked [^ ]+|called off) ",
        shape=r"prematurely ",
        message="'{cue}' reads the outcome back into the past.",
        reframe="What spoke for it at that moment, and what was not known yet?",
        unless=r"\b(?:sessions?|connections?|sockets?|streams?|files?|windows?|process|jobs?|pods?|transactions?|"
        r"channels?|requests?|keys?|locks?|memory|buffers?) (?:was|were|been) ",
    ),
    _plain(
        heads="slowly sluggishly belatedly",
        lead=r"(?:reacted|responded|replied|answered|acted|escalated|communicated) (?:<adv>|very |too |so )*",
        shape=r"(?:slowly|sluggishly|belatedly) ",
        subject=BEFORE,
        levels=Levels(),
        message="'{cue}' is a reproach. How long it took, and what filled the time, is a fact.",
        reframe="What filled this time, and what would have shortened it?",
    ),
    _plain(
        heads="our my their his her",
        keys="slow late delayed belated sluggish",
        shape=r"(?:our|my|their|his|her) (?:own )?(?P<cue>(?:slow|late|delayed|belated|sluggish) (?:response|reaction|"
        r"communications?|escalation|decision|start|answer|reply) )",
        message="'{cue}' is a reproach. How long it took, and what filled the time, is a fact.",
        reframe="What filled this time, and what would have shortened it?",
    ),
    _plain(
        heads="wrong mistaken",
        lead=r"it (?:was|proved to be|turned out to be) (?:<adv>)*the ",
        shape=r"(?:wrong|mistaken) (?:decision|call|choice|move|approach) ",
        category="hindsight",
        message="'{cue}' reads the outcome back into the past.",
        reframe="What spoke for it at that moment, and what was not known yet?",
        unless=r"\b(?:if|whether|not|n't|never|no) (?:[^ ]+ ){0,4}?(?:wrong|mistaken) ",
    ),
    _plain(
        heads="surprising astonishing baffling incredible amazing unbelievable",
        shape=r"(?:surprising|astonishing|baffling|incredible|amazing|unbelievable) that (?:nobody|no one|no-one) ",
        reframe="What would have brought it to somebody's eyes?",
    ),
    _plain(
        heads="acceptable",
        lead=r"(?:this|that|it|which) (?:is|was) (?:<adv>)*not (?:<adv>)*",
        shape=r"acceptable (?=[.!,;]|to |for (?:us|our|a )|that |$)",
        reframe="What exactly fell short, and which condition produced it?",
        unless=r"\b(?:value|input|format|parameter|argument|range|answer)s?\b",
    ),
)
