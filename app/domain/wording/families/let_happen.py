"""What people are said to have let happen: 'we let the disk fill up', 'allowed the queue to grow unnoticed'."""

from functools import partial

from app.domain.wording.pattern import BEFORE, Pattern

CODE = "AW320"

_DECAY = (
    r"(?:fill|filled|grow|lapse|expire|slip|slide|drift|rot|fester|decay|pile|run|go|get|become|build|linger|languish|"
    r"fall|die|degrade|accumulate|sit|happen|escalate|drag|deteriorate|sneak|creep|pass)"
)
_WORSE = (
    r"(?:(?:fill|pile|build) up|run (?:out|low|dry|over|wild|away)|go (?:stale|unnoticed|unchecked|bad|wrong)|"
    r"get (?:out of|too|so|behind|stale)|grow (?:too|so|unnoticed|unchecked|stale|out of)|fall (?:behind|through|"
    r"apart)|become (?:stale|outdated|unmaintained|obsolete)|slip (?:by|through|past))"
)

_let = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' turns what went on unseen into something that people chose.",
    reframe="What would have made it visible while it went on, and to whom?",
    unless_before=r"(?:not|n't|never|to|will|would|can|could|may|might|should|was|were|been|is|are) (?:<adv>)*",
)

PATTERNS = (
    _let(
        heads="let",
        shape=r"let (?!(?:us|me|you|them|him|her|users?|customers?|people|everyone|"
        rf"anyone) )(?:[^ .,;:!?]+ ){{1,6}}?(?P<cue>{_WORSE} )",
    ),
    _let(
        heads="let",
        shape=r"let (?P<cue>(?:it|this|that|things|these|the [\w-]+|our [\w-]+)(?: [\w-]+)? (?:slip|slide|lapse|"
        r"expire|rot|fester|drift|linger|languish|happen|escalate|deteriorate|sneak|creep) )",
    ),
    _let(
        heads="allowed allowing",
        shape=rf"allow(?:ed|ing) (?:[^ .,;:!?]+ ){{1,6}}?to {_DECAY} (?:[^ .,;:!?]+ ){{0,2}}?(?:unnoticed|unchecked|"
        r"undetected|stale|too (?:far|long|large|big)|out of (?:date|hand|control)|for (?:so|too) long)",
    ),
)
