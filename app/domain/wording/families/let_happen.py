"""What people are said to have let happen: 'we let the disk fill up', 'allowed the queue to grow unnoticed'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import ANY, BEFORE, Levels, Pattern, always

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
_TAKEN_OVER = (
    r"(?:take over|get out of (?:hand|control)|get (?:to|the better of|in the way)|run (?:wild|amok|away)|cloud|"
    r"dictate|spiral|balloon|pile up|eat (?:up|into)|slip (?:away|through)|stand in the way|die|collapse|stagnate|"
    r"suffer|deteriorate)"
)
_LINGER = (
    r"(?:lapse|rot|fester|slide|drag on|persist|linger|languish|continue (?:for|unchecked|until|without|to)|go on "
    r"(?:for|unchecked|until)|remain (?:in|open|unfixed|unpatched|unaddressed|unresolved|for|vulnerable|exposed)|"
    r"degenerate|deteriorate|spiral|stand (?:for|uncorrected)|pass (?:unchallenged|without))"
)

_let = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' turns what went on unseen into something that people chose.",
    reframe="What would have made it visible while it went on, and to whom?",
    unless_before=r"(?:not|n't|never|to|will|would|can|could|may|might|should|was|were|been|is|are) (?:<adv>)*",
)

_idle = partial(_let, levels=Levels(implied=Level.NOTICE), of_people=True)

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
        heads="let letting lets",
        shape=r"let(?:ting|s)? (?!(?:us|me|you|them|him|her|users?|customers?|people|everyone|anyone|traffic) )"
        rf"(?:[^ .,;:!?]+ ){{1,5}}?(?P<cue>{_TAKEN_OVER} )",
    ),
    _let(
        heads="allowed allowing allow",
        keys="allow",
        shape=rf"allow(?:ed|ing) (?:[^ .,;:!?]+ ){{1,7}}?to (?P<cue>(?:{_DECAY} (?:[^ .,;:!?]+ ){{0,2}}?(?:unnoticed|"
        r"unchecked|undetected|stale|too (?:far|long|large|big)|out of (?:date|hand|control)|for (?:so|too|years|"
        r"months|"
        rf"weeks)|in place|in production|unfixed|open|again)|{_LINGER}|{_TAKEN_OVER}) )",
        unless=r"\b(?:bug|flaw|vulnerability|misconfiguration|rule|setting|config|permission|gap|which|that|this) "
        r"(?:<adv>)?allow(?:ed|ing)",
    ),
    _let(
        heads="was were been being be",
        keys="allowed",
        shape=rf"(?:was|were|been|being|be) (?:<adv>)*(?P<cue>allowed to (?:{_LINGER}|happen|occur|remain|stand|sit|"
        rf"drift|"
        r"accumulate|build up|pile up|get (?:so|this|that|out)|grow (?:so|unchecked|too|out)|go (?:unnoticed|unchecked|"
        r"on|so|stale|wrong|ahead|live)|become (?:so|stale|outdated)) )",
        subject=ANY,
        levels=always(Level.NOTICE),
        unless=r"\b(?:if|should|can|must|may) (?:<w>){0,4}allowed",
        unless_before="",
    ),
    _let(
        heads="sorry apologise apologize apologies responsible blame fault mistake shame",
        shape=r"<w>(?:[^ .;:!?]+ ){0,5}?(?P<cue>(?:for|of|in) (?:allowing|letting) (?:this|it|that|things|such) )",
        subject=ANY,
        levels=always(Level.NOTICE),
        unless_before="",
    ),
    _let(
        heads="sat lay lingered languished lain gathered gathering stayed remained left stood went",
        keys="backlog dust forgotten idle neglected ignored languished lingered unacknowledged unanswered unattended "
        "unfixed unhandled unmerged unnoticed unopened unread unresolved unreviewed untouched untriaged",
        shape=r"(?:(?:sat|lay|lain|stayed|remained|stood|left|went) (?:<adv>|there |around |in "
        r"(?:<det>)?[\w-]+ )*(?:idle|unread|unanswered|untouched|unattended|unopened|unreviewed|unmerged|"
        r"unacknowledged|ignored|unfixed|unresolved|untriaged|unhandled|gathering dust|forgotten|neglected)|"
        r"(?:lingered|languished) (?:<adv>)*(?:in|for|on|around)|gather(?:ed|ing) dust) ",
        subject=ANY,
        levels=always(Level.NOTICE),
        unless=r"\b(?:queue|cpu|core|thread|worker|connection|node|instance|pod|server|machine|replica|disk|gpu|"
        r"process|host)s? (?:<w>){0,3}(?:sat|lay|stayed|remained|stood|left|lingered|sitting)",
        unless_before="",
    ),
    _idle(
        heads="sat slept sitting sleeping stood looked looking",
        shape=r"(?:(?:sat|sitting|slept|sleeping) on (?:<det>|it |this |that )|(?:stood|sat) (?:idly )?(?:by (?=while|"
        r"as|and|when|idly|\.|,|$)|idle )|look(?:ed|ing) the other way )",
        unless=r"\b(?:worker|server|node|core|cpu|queue|instance)s? ",
    ),
    _idle(
        heads="did done do does",
        keys="nothing little",
        shape=r"(?:did|done|do|does) (?:<adv>|next to |precious )*(?P<cue>(?:nothing|little) (?:about|to "
        r"(?:<adv>)?(?:fix|stop|prevent|address|help|change|improve|resolve|protect|warn|secure|mitigate|remedy|"
        r"correct)) )",
        unless=r"\b(?:if|would have|retry|command|button|patch|restart|reboot|rollback) (?:<w>){0,3}d(?:id|oes) ",
    ),
    _idle(
        heads="took take taken taking",
        keys="action steps measures precautions notice heed initiative interest",
        shape=r"t(?:ook|ake|aken|aking) (?:<adv>)*(?:no|little|hardly any) (?:real |immediate |apparent |corrective |"
        r"visible )?(?:action|steps|measures|precautions|notice|heed|initiative|interest) ",
    ),
    _idle(
        heads="remained stayed kept keeping said",
        keys="silent quiet mum nothing",
        shape=r"(?:(?:remained|stayed|kept|keeping) (?:<adv>)*(?:silent|quiet|mum)|said nothing) ",
    ),
    _let(
        heads="nothing little no scant",
        keys="taken done made undertaken",
        shape=r"(?:nothing|little|(?:no|scant) (?:[\w-]+ ){0,2}?(?:actions?|steps?|measures?|efforts?|attempts?|"
        r"response)) (?P<cue>(?:was|were|had been|has been|got) (?:<adv>)*(?:taken|done|made|undertaken) )(?=about|to "
        r"(?:<adv>)?(?:fix|stop|prevent|address|help|change|improve|resolve|protect|warn|secure|mitigate|remedy|"
        r"correct|replace|investigate|contact|inform|check|verify|understand|train)|for (?:years|months|weeks|days)|"
        r"until|despite|even|by (?:the|our)|when the)",
        subject=ANY,
        levels=always(Level.NOTICE),
        unless=r"\b(?:attacker|required|necessary|needed)\b",
        unless_before="",
    ),
)
