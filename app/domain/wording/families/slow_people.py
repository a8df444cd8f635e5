"""Time as a reproach where nobody is named: 'it took far too long to notice', 'detection took embarrassingly long'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always

CODE = "AW314"

_WORK = (
    r"(?:detection|diagnosis|response|recovery|resolution|escalation|communications?|triage|investigation|mitigation|"
    r"identification|restoration|rollback|decision|review|remediation|acknowledgement|coordination|follow-up)"
)
_ACT = (
    r"(?:notice|detect|identify|find|diagnose|discover|reali[sz]e|understand|react|respond|acknowledge|escalate|"
    r"communicate|inform|notify|announce|decide|roll back|revert|restore|recover|resolve|fix|mitigate|get|figure|"
    r"locate|isolate|trace|recogni[sz]e|see|spot|page|call|reach|agree|start|begin|address|act|publish|post|update|"
    r"tell|investigate)"
)
_LONG = (
    r"(?:(?:far|way|much|a bit|a little|simply|just|clearly|really) too long|too long|embarrassingly long|"
    r"unacceptably long|inexcusably long|shamefully long|ridiculously long|painfully long|"
    r"an embarrassing amount of time|an unacceptable amount of time|longer than it should have|"
    r"much longer than necessary|longer than necessary)"
)

_slow = partial(
    Pattern,
    category="judgement",
    message="'{cue}' is a reproach. How long it took, and what filled the time, is a fact.",
    reframe="What filled this time, and what would have shortened it?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _slow(
        heads="took takes take taken",
        keys="long longer amount",
        shape=rf"t(?:ook|akes?|aken) (?P<cue>{_LONG} )(?:for (?:<w>){{1,5}}?)?to (?:<adv>)*{_ACT} ",
        lead=r"it (?:<adv>|had |has |still )*",
        unless=r"\bif it (?:takes|took)|\bwhen it (?:takes|took)|\b(?:query|job|process|request|pod|build) ",
    ),
    _slow(
        heads="took takes taken was were",
        keys="long longer slow late amount",
        shape=rf"(?:t(?:ook|akes|aken)|was|were) (?:<adv>)*(?P<cue>(?:{_LONG}|far too (?:slow|late)|too (?:slow|late)|"
        r"unacceptably (?:slow|late)|embarrassingly (?:slow|late)) )",
        lead=rf"(?:^|our |the |my |this |initial |[,.] )(?:[\w-]+ )?{_WORK} (?:of (?:<w>){{1,4}}|of (?:<w>){{1,4}})?",
        unless=r"\b(?:server|api|http|dns|database|query|cache|network) response\b",
    ),
)
