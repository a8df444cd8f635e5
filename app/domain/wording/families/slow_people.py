"""Time as a reproach where nobody is named: 'it took far too long to notice', 'detection took embarrassingly long'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

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
    r"(?:(?:far|way|much|a bit|a little|simply|just|clearly|really) too long|too long|embarrassingly long|unacceptably "
    r"long|inexcusably long|shamefully long|ridiculously long|painfully long|an embarrassing amount of time|an "
    r"unacceptable amount of time|longer than it should have|much longer than necessary|longer than necessary)"
)

_slow = partial(
    Pattern,
    category="judgement",
    message="'{cue}' is a reproach. How long it took, and what filled the time, is a fact.",
    reframe="What filled this time, and what would have shortened it?",
    levels=always(Level.NOTICE),
)

_people_slow = partial(_slow, subject=BEFORE, levels=Levels())

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
    _slow(
        heads="took take takes taken taking",
        keys="even finally bother",
        shape=r"t(?:ook|akes?|aken|aking) (?P<verb>(?:us|me|him|her|them|<det>?(?:[\w-]+ ){1,4}?))(?:<adv>|over |"
        r"nearly |more than |about )*(?:an? |two |three |four |five |six |\d+ |several |many |whole "
        r")+(?:<w>)?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:to|before) (?:<w>){0,2}?(?P<cue>(?:even|finally|"
        r"bother to) (?:<w>))",
        unless=r"\b(?:job|build|query|process|cluster|restore|replica|node|queue) (?:<w>){0,3}to finally",
    ),
    _slow(
        heads="took takes taking take",
        keys="time age forever eternity century",
        shape=r"(?P<cue>t(?:ook|akes?|aking) (?:<adv>|us |me |them |him |her |(?:the|our|their) (?:[\w-]+ )?(?:team|"
        r"vendor|developers?|engineers?|company|provider|management|support|maintainers?|operators?|staff) )*(?:(?:its|"
        r"their|his|her|our|my) (?:<adv>|own |sweet |good |bloody )*time (?=to |getting |in |with |about |telling |"
        r"admitting |responding |before |, |\. )|(?:an eternity|ages|forever|a century) (?:for (?:<w>){1,4}?)?to ))",
        unless=r"\b(?:take your time|(?:query|job|build|page|process|request|download|install|compile|load|test|tests|"
        r"script|upload|import|export|migration|backup|boot|startup) (?:<w>)?t(?:ook|akes?|aking))\b",
    ),
    _people_slow(
        heads="late",
        lead=r"(?:was|were|been|am|is|are|came|arrived) (?:<adv>|far |way |very |quite |a bit |a little |so |too |"
        r"rather )*",
        shape=r"late (?:to (?:<w>)|in (?:[\w-]+ing )|with (?:<w>))",
        unless=r"\blate (?:to (?:the |a |our )?(?:change|undo|stop)|in the (?:day|evening|night|year|month|afternoon))",
    ),
    _people_slow(
        heads="slow late behind asleep",
        keys="mark gate uptake curve wheel block switch wake job post",
        lead=r"(?:was|were|been|am|is|are) (?:<adv>|far |way |very |quite |a bit |a little |so |too )*",
        shape=r"(?:slow|late|behind|asleep) (?:off |out of |on |at |to |in )?(?:the )?(?P<cue>(?:mark|gate|uptake|"
        r"curve|wheel|blocks|switch|wake up|job|post) )",
    ),
    _people_slow(
        heads="only",
        keys="reacted responded noticed acted looked told informed acknowledged admitted thought checked woke warned "
        "apologised apologized reported escalated bothered disclosed investigated communicated intervened paid asked",
        shape=r"only (?:<adv>|ever )*(?:reacted|responded|acted|looked|told|informed|acknowledged|admitted|thought|"
        r"checked|woke up|warned|apologi[sz]ed|reported|escalated|bothered|disclosed|investigated|communicated|"
        r"intervened|paid|asked) (?:[^ .;:!?]+ ){0,8}?(?P<cue>(?:after|when|once|because) )",
        levels=Levels(crowd=None),
    ),
    _people_slow(
        heads="only",
        keys="did",
        shape=r"only (?:after|when|once) (?:[^ .;:!?]+ |, ){1,16}?did (?:<w>){1,5}?(?P<verb>(?P<cue>(?:react|respond|"
        r"notice|act|look|reali[sz]e|tell|inform|acknowledge|admit|think|check|wake|warn|apologi[sz]e|test|report|"
        r"escalate|bother|understand|log|disclose|investigate|communicate|intervene|pay|ask|start|begin|find|learn|"
        r"discover) ))",
        imagined=True,
    ),
    _slow(
        heads="before until till",
        keys="before until till",
        shape=r"(?:before|until|till) (?P<cue>(?:anyone|anybody|someone|somebody|any of us|one of us) (?:(?:at|on|in|"
        r"from) (?:<det>)?<w>)?(?:<adv>|finally |even )*(?:noticed|looked|reacted|acted|checked|bothered|thought|"
        r"applied|realised|realized|asked|picked|responded|read|saw|cared|told|informed|escalated|did|started|got|"
        r"took) )",
        needs=r"\b(?:hours?|days?|weeks?|months?|years?|long|minutes|time|sat|lay|went|night|weekend) (?:[^ .;:!?]+ "
        r"){0,9}?(?:before|until|till) (?:any|some|one of)",
        unless=r"\b(?:fixed|resolved|reverted|rolled back|restored|corrected|caught) (?:[^ .;:!?]+ ){0,6}?before any",
    ),
    _slow(
        heads="response reaction communication reply replies answer answers decision decisions escalation handover "
        "feedback review reviews follow-up acknowledgement acknowledgment disclosure action support update updates "
        "help",
        keys="slow late glacial sluggish belated tardy lethargic leisurely",
        shape=r"<w>(?:from|by|of|with|between|to) (?:<det>|our |their )?(?:[\w-]+ ){0,3}?(?P<cue>(?:was|were|has been|"
        r"is|came|seemed|felt) (?:<adv>|far |way |much |very |quite |too |a bit |rather |so )*(?:slow|late|glacial|"
        r"sluggish|belated|tardy|lethargic|leisurely) )",
        unless=r"\b(?:from|by|of|with|between|to) (?:the |our |a )?(?:[\w-]+ )?(?:server|api|servers|service|backend|"
        r"database|node|nodes|cluster|endpoint|upstream|cdn|proxy|cache|query|resolver|clock|build|index)\b",
    ),
    _slow(
        heads="slow sluggish belated tardy glacial late delayed lethargic",
        keys="response reaction reply replies answer decision escalation handover feedback follow-up acknowledg "
        "disclosure action communication",
        shape=r"(?:slow|sluggish|belated|tardy|glacial|late|delayed|lethargic) (?P<cue>(?:[\w-]+ )?(?:responses?|"
        r"reactions?|reply|replies|answers?|decisions?|decision-making|escalation|handover|feedback|follow-up|"
        r"acknowledge?ments?|disclosure|action|communications?) (?:from|by|of|on the part of|to) (?=(?:the |our |their "
        r"|its )?(?:[\w-]+ )?(?:team|vendor|provider|company|engineers?|management|support|developers?|staff|"
        r"maintainers?|operators?|crew|board|authorit|government|incident|breach|crisis|report|complaint)))",
    ),
    _slow(
        heads="too",
        keys="little late",
        lead=r"(?:^|[\w'] |, |\( |\" |: )",
        shape=r"too little (?:[\w-]+ )?(?:, |and |, and )?too late ",
    ),
    _slow(
        heads="for",
        keys="anyone anybody someone somebody",
        shape=r"for (?P<cue>(?:anyone|anybody|someone|somebody) to (?:<adv>)*(?:notice|open|look|react|respond|act|"
        r"realise|realize|see|reply|answer|check|read|fix|acknowledge|pick) )",
        needs=r"\bt(?:ook|akes|aken) (?:[^ .;:!?]+ ){1,8}?for (?:any|some)",
    ),
    _people_slow(
        heads="kept keeps keeping left",
        keys="waiting dark hanging",
        shape=r"(?:kept|keeps|keeping|left) (?:us|me|them|customers|users|everyone|everybody|people|clients) "
        r"(?P<cue>(?:waiting|hanging|in the dark) )",
    ),
    _people_slow(
        heads="waited waits",
        shape=r"wait(?:ed|s) (?:[^ .;:!?]+ ){1,9}?(?P<cue>before (?:they |he |she |(?:it |we )(?:told|informed|"
        r"notified|disclosed|warned|said|admitted|acknowledged|patched) ))",
        of_people=True,
    ),
    _people_slow(
        heads="needed took spent",
        keys="weeks months years ages days",
        shape=r"(?:needed|took|spent) (?:<w>){0,2}(?P<cue>(?:weeks|months|years|ages|days) to (?:<adv>)*(?:decide|"
        r"answer|reply|respond|acknowledge|react|admit|apologi[sz]e|tell|inform|disclose|patch) )",
        levels=Levels(own=None),
    ),
    _people_slow(
        heads="hurry rush",
        lead=r"in no (?:<adv>|great |particular |real )*",
        shape=r"(?:hurry|rush) (?=to |, |\. )",
    ),
    _slow(
        heads="too",
        keys="late slow long",
        lead=r"(?:which|that|this) (?:is|was) (?:<adv>)*(?:far|way|much) ",
        shape=r"too (?:late|slow|long) ",
    ),
    _people_slow(
        heads="burned burnt blew sank squandered",
        keys="sprint hour day week month night evening afternoon morning weekend",
        shape=r"(?:burned|burnt|blew|sank|squandered) (?:<w>){1,3}?(?P<cue>(?:sprints?|hours?|days?|weeks?|months?|"
        r"nights?|evenings?|afternoons?|mornings?|weekends?) (?:on|in|into|over|trying|chasing|debugging|arguing|"
        r"fighting) )",
    ),
)
