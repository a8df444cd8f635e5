"""What people lacked, or were to do: 'the developer lacked the skills', 'we were supposed to rotate the keys'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern

CODE = "AW318"

_KNOWLEDGE = (
    r"(?:knowledge|skills?|experience|expertise|understanding|competence|training|qualifications?|discipline|"
    r"judge?ment|know-how|foresight|motivation|awareness|professionalism|maturity|patience|courage|vision)"
)

_wanting = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' measures people against what the outcome asked for.",
    reframe="What was asked of whom, with which help, and what would have made the knowledge part of the work?",
    levels=Levels(own=None),
)

PATTERNS = (
    _wanting(
        heads="lacked lacks lack",
        keys="knowledge skill experience expertise understanding competence training qualification discipline judg "
        "know-how foresight motivation awareness professionalism maturity patience courage vision",
        shape=rf"lack(?:ed|s)? (?:[^ .,;:!?]+ ){{0,3}}?{_KNOWLEDGE} ",
        of_people=True,
    ),
    _wanting(
        heads="insufficient inadequate little limited poor no",
        lead=r"(?:had|has|have|having) (?:<adv>|very |only )*",
        keys="knowledge skill experience expertise understanding competence qualification",
        shape=r"(?:insufficient|inadequate|little|limited|poor|no) (?:[\w-]+ ){0,2}?(?:knowledge|skills?|experience|"
        r"expertise|understanding|competence|qualifications?) (?:of|in|with|about|on|for|to|\.|,)",
        of_people=True,
    ),
    _wanting(
        heads="supposed meant",
        lead=r"(?:was|were|had been) (?:<adv>)*",
        shape=r"(?:supposed|meant) to (?:have )?(?P<act>[\w-]+ )",
        category="counterfactual",
        message="'{cue}' measures the past by what did not happen. It explains nothing that did.",
        reframe="How did the expectation reach the people who were to meet it?",
        levels=Levels(own=Level.NOTICE),
        unless_before=r"(?:not|only) (?:<adv>)*",
        unless=r"\b(?:know|knew|what|how|which|where|as) (?:<w>){0,3}(?:was|were) supposed to|until|\bgoing to\b",
    ),
    _wanting(
        heads="poor bad terrible awful lousy weak mediocre useless hopeless dreadful crap crappy horrible difficult "
        "mean toxic selfish unreliable",
        keys="communicator leader manager planner listener teammate player organi engineer developer programmer "
        "designer "
        "coder admin partner student writer artist boss maker estimator mentor supervisor worker team decision",
        lead=r"(?:was|were|am|are|is|be|been|'s|being|proved|became) (?:<adv>|to be |a |an |such a |pretty |quite |"
        r"very |"
        r"rather |really |kind of a )*",
        shape=r"<w>(?P<cue>(?:[\w-]+ )?(?:communicator|leader|manager|planner|listener|team ?mate|team player|"
        r"organi[sz]er|engineer|developer|programmer|designer|coder|admin|partner|student|writer|artist|boss|"
        r"decision[- ]maker|estimator|mentor|supervisor|worker)s? )",
        levels=Levels(own=Level.NOTICE, other=Level.ERROR, somebody=Level.ERROR),
        unless_before=r"(?:not|never) (?:a |an )?",
    ),
    _wanting(
        heads="let letting",
        keys="down",
        shape=r"let(?:ting)? (?P<cue>(?:us|me|him|her|them|you|ourselves|myself|everyone|everybody|(?:<det>)?(?:[\w-]+ "
        r")?"
        r"(?:team|group|others|rest(?: of (?:<w>){1,3})?|customers?|users?|people|partners?|teammates?|community|"
        r"colleagues?|members?|players?|company|side|class|readers?|students?|clients?|family)) (?:<adv>|all )?down )",
        category="judgement",
        levels=Levels(thing=None),
    ),
)
