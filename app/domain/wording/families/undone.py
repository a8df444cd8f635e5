"""Work that is told by not being done, without naming who: 'left untested', 'not rehearsed despite', 'put off "
"until'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW304"

_DUE = (
    r"(?:tested|reviewed|verified|validated|checked|audited|rehearsed|patched|communicated|announced|discussed|"
    r"agreed(?: on| upon)?|documented|escalated|reported|renewed|rotated|addressed|investigated|monitored|notified|"
    r"informed|consulted|told|trained|prepared|backed up|planned(?: for)?|followed up|upgraded|secured|raised|"
    r"disclosed|practi[sc]ed|cleaned up|restored|considered|taken into account|acted (?:up)?on|maintained|serviced|"
    r"inspected|replaced|warned|involved|asked|coordinated|budgeted|scheduled|assigned|handed over|written down|shared|"
    r"thought (?:of|through|about)|questioned|fixed|"
    r"decided|exercised|tried(?: out)?)"
)
_REPROACH = (
    r"(?:despite|even though|in a timely|in time|promptly|beforehand|in advance|ahead of time|as it should|as they "
    r"should|like it should|before (?:<det>)?(?:[\w-]+ )?(?:deploy\w*|releas\w*|launch\w*|merg\w*|production|go-live|"
    r"roll-?out|rolling|shipping|going|cutover|migrat\w*|upgrad\w*|deadline|submission|submitting|demo|presentation|"
    r"flight|event|use)|until (?:after|it was|the last|the very|too|days|hours|weeks|months|someone|somebody)|for "
    r"(?:some|no (?:good )?|whatever|unknown) reasons?|soon enough|early enough)"
)
_UNDONE = (
    r"(?:unpatched|untested|undocumented|unreviewed|unmonitored|unattended|unlocked|unprotected|unsecured|unanswered|"
    r"unaddressed|unfixed|unchecked|unverified|unsupervised|unmaintained|unowned|undone|unsaid|half-done|half-finished|"
    r"half done|unguarded|wide open|unexamined|unquestioned|unplanned|unencrypted|unspecified|unexplored|uninformed|"
    r"exposed|in the dark|(?:un)?til (?:<det>)?(?:very )?(?:last|end|final|late)|for (?:another day|later|the last)|to "
    r"(?:<det>)?(?:very )?(?:last (?:minute|moment|day|week|night)|chance|rot|linger|the imagination)|too late|by the "
    r"wayside|behind)"
)
_BARE = (
    r"(?:fix|fixes|fixed|prevent|prevents|avoid|avoids|avoiding|preventing|reduce|reduces|against|from|not|without|"
    r"stop|people|anyone|nobody|if) (?:<w>)?"
)

_told = partial(
    Pattern,
    category="judgement",
    message="'{cue}' names a step by its absence, as if it had been there to take.",
    reframe="What would have offered this step at that moment?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _told(
        heads="not never",
        keys="test review verif validat check audit rehears patch communicat announc discuss agree document escalat "
        "report renew rotat address investigat monitor notif inform consult told train prepar back plan follow upgrad "
        "secur rais disclos practi clean restor consider taken acted maintain servic inspect replac warn involv ask "
        "coordinat budget schedul assign hand written shared thought question fixed decid exercis tried",
        shape=rf"(?:not|never) (?:<adv>|been |being |yet |once )*(?P<cue>{_DUE} (?:[^ .;:!?]+ ){{0,9}}?(?:, "
        rf")?{_REPROACH} )",
        needs=r"\b(?:was|were|is|are|been|being|had|has|have) (?:<adv>|been )*(?:not|never) |^(?:[^ .;:]+ ){1,4}not "
        r"[\w-]+ed ",
        unless=r"\bby (?:the )?(?:system|server|job|scheduler|cron|script|tests?|monitor|alert|cache|client)s? "
        r"|\b(?:if|unless|ensure|so that|because|since) (?:[^ ]+ ){0,6}(?:not|never) ",
    ),
    _told(
        heads="left",
        shape=rf"left (?:<adv>|very |largely |mostly |almost |completely |totally )*(?P<cue>{_UNDONE} )",
        lead=r"(?:was|were|been|being|got|be|are|is) (?:<adv>|all |both )*",
        agentless=True,
        unless=r"\b(?:can|could|may|might|should|must|will|would|if|never|not|deliberately|intentionally|on purpose) "
        r"(?:<w>){0,3}left |\bleft (?:unspecified|unchanged) by (?:the )?(?:spec|standard|rfc)",
    ),
    _told(
        heads="postponed deferred delayed put pushed kicked shelved deprioritised deprioritized neglected",
        shape=r"(?:postponed|deferred|delayed|put off|put aside|pushed (?:back|off|aside)|kicked (?:<w>){0,4}?road|"
        r"shelved|depriori[ts]i[sz]ed|neglected) (?:[^ .;:!?]+ ){0,4}?(?:(?:until|till) (?:it was|the (?:very "
        r")?(?:last|end|final|day|night|week)|too|after it)|to the (?:very )?(?:last|end)|again and again|time and "
        r"(?:time )?again|repeatedly|indefinitely|(?:for )?(?:far |way |much )?too (?:long|late)|for (?:months|years|"
        r"weeks|so long)|over and over) ",
        message="'{cue}' is a reproach. What else filled the time is not told.",
        reframe="What took its place, and what would have brought this forward?",
        unless=r"\b(?:queue|job|task|message|event|packet|delivery|retry|until the end of the (?:retry|window))s? "
        r"(?:<w>){0,3}(?:deferred|delayed|postponed)",
    ),
    _told(
        heads="postponed deferred delayed put pushed shelved",
        keys="repeatedly constantly continually always perpetually endlessly kept continuously time",
        shape=r"(?:postponed|deferred|delayed|put off|put aside|pushed (?:back|off|aside)|shelved) ",
        lead=r"(?:repeatedly|constantly|continually|always|perpetually|endlessly|continuously|kept (?:being|getting)|"
        r"time and again) (?:being |getting )?",
        message="'{cue}' is a reproach. What else filled the time is not told.",
        reframe="What took its place, and what would have brought this forward?",
    ),
    _told(
        heads="forgetting neglecting omitting overlooking mishandling misjudging misreading underestimating "
        "overestimating misunderstanding misusing mismanaging misinterpreting",
        shape=r"(?P<cue>forgetting (?:to|about|that|the|our|a|one|how)|neglecting (?:to|the|our|a|his|her|their|user|"
        r"safety|documentation|tests?|testing|[a-z]+ing)|omitting to|(?:overlooking|mishandling|misjudging|misreading|"
        r"underestimating|overestimating|misunderstanding|misusing|mismanaging|misinterpreting) (?:the|our|a|an|how|"
        r"what|that|their|its|his|her|user|this|some|one|time|customer)) ",
        lead=r"(?:^|: |- |; |\) |by |for |of |with |due to |to |because of |and |was |in |, |like |as )(?:<adv>|me |us "
        r"|them |him |her |my |our |their |his |people |someone |somebody |the [\w-]+ |[\w-]+ )?",
        unless_before=_BARE,
        unless=r"\b(?:prevent|prevents|prevented|avoid|avoids|avoided|reduce|reduces|keep|keeps|stop|stops|easy|"
        r"possible|likely|chance|risk|danger|fear|afraid|without|no more|instead of|worry|worried|can lead|may lead|"
        r"tend) (?:[^ .;]+ ){0,8}(?:forgetting|neglecting|omitting|overlooking|mis|under|over)",
    ),
    _told(
        heads="thrown threw threw went gone going goes fell fallen falls",
        keys="overboard window wayside",
        shape=r"(?:thrown|threw|went|gone|going|goes|fell|fallen|falls) (?:[^ .,;:]+ ){0,5}?(?:overboard|out (?:of "
        r")?(?:the )?window|by the wayside) ",
        message="'{cue}' is a reproach. What else filled the time is not told.",
        reframe="What took its place, and what would have kept it in sight?",
    ),
    _told(
        heads="ignored dismissed unheeded overlooked disregarded neglected unanswered untested unverified unpatched "
        "undocumented",
        lead=r"^(?:[^\w]+ |<w>: )?(?:[\w-]+ ){0,3}?(?:warnings?|alerts?|complaints?|concerns?|reports?|advice|feedback|"
        r"alarms?|reminders?|red flags?|backups?|recommendations?|signs|patch(?:es)?|docs|documentation|tests?|"
        r"maintenance|risks?) (?:<adv>)*",
        shape=r"<w>(?=for|by|until|as |despite|since|\.|,|;|-|$)",
    ),
    _told(
        heads="omission omissions inaction dereliction inattention passivity indifference intransigence stubbornness "
        "obstinacy forgetfulness tardiness indecision indecisiveness procrastination unwillingness refusal "
        "dawdling",
        shape=r"(?:omissions? (?:by|on the|of our)|inaction|dereliction of|inattention|passivity|indifference|"
        r"intransigence|stubbornness|obstinacy|forgetfulness|tardiness|indecision|indecisiveness|procrastination|"
        r"dithering|unwillingness|refusal|dawdling) ",
        message="'{cue}' judges people for what did not happen.",
        reframe="What claimed people's time and attention, and what would have made the step the easier thing to do?",
        unless=r"\b(?:connection|tcp|packet|rotational|dns|server|client|thermal|system|queue|http|data|null|error "
        r"message|of this (?:field|header)) (?:<w>){0,2}(?:refusal|omission)|\b(?:refusal|omission) of "
        r"(?:service|the (?:[\w-]+ )?(?:field|header|flag|parameter|argument|line|step))",
        unless_before=r"(?:prevent|avoid|no|any|possible|reduce|against|overcome|fight) (?:<det>)?",
    ),
    _told(
        heads="occur occurred dawned crossed",
        keys="occur dawned crossed",
        shape=r"(?:occur(?:red)? to (?P<cue>(?:anyone|anybody|us|me|him|her|them|the (?:[\w-]+ )?(?:team|engineers?|"
        r"developers?|admins?|crew|managers?|management|reviewers?|vendor|company|author|board))) |crossed "
        r"(?P<x>(?:<w>){0,3}?mind) )",
        needs=r"\b(?:not|never|n't|nor) (?:<adv>|even |seem to |once )*(?:occur|dawn|cross)",
        message="'{cue}' judges people for a thought that only the outcome suggests.",
        reframe="What held people's attention, and what would have brought this to mind?",
    ),
    _told(
        heads="clicked skimmed breezed rubber-stamped rubberstamped waved rushed hurried raced sped sprinted charged "
        "stumbled blundered barged sleepwalked",
        keys="click skim breez rubber waved rushed hurried raced sped sprint charged stumbl blunder barg sleepwalk",
        shape=r"(?:(?:clicked|breezed|rushed|hurried|raced|sped|sprinted|waved (?:<w>){0,3}?|stumbled|blundered|"
        r"charged|barged) (?:<adv>)?(?:through|into)|skimmed|rubber-?stamped|sleepwalked) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        message="'{cue}' judges the pace of people. What set the pace is not told.",
        reframe="Which pressure set the pace, and what would have allowed another one?",
        unless=r"\b(?:users?|customers?|clients?|visitors?|players?) (?:<w>)?clicked",
    ),
    _told(
        heads="slip slipped fell fall fallen",
        keys="cracks",
        shape=r"(?:slip|slipped|fell|fall|fallen) through the cracks ",
        message="'{cue}' says that somebody should have held it.",
        reframe="Which list or check would have carried this from one hand to the next?",
    ),
)
