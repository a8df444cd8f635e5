"""Pieces of shapes that several rules share: what goes wrong, what people do, and how their work is graded."""

HARM = (
    r"(?:mistakes?|incidents?|outages?|failures?|errors?|bugs?|mess|downtime|breakage|deletion|disruptions?|"
    r"loss(?:es)?|breach(?:es)?|leaks?|problems?|crash(?:es)?|damage|exploits?|hack|halt|delays?|regressions?|"
    r"vulnerabilit(?:y|ies)|issues?|conflicts?|disaster|chaos|accidents?|corruption|faults?|defects?|typos?|"
    r"misconfiguration|confusion|slowdown|setback|meltdown|catastrophe|fire|shutdown|deaths?|explosion|collapse|"
    r"flaws?)"
)
# States and missing things: whoever was in them did nothing that could be the cause.
STATES = (
    r"\b(?:got|was|were|is|are|had|fell|became|being) (?:<adv>)*(?:sick|ill|busy|away|out|unavailable|off|new|unaware|"
    r"unable|asleep|no |on (?:leave|vacation|holiday|a plane|call))|\b(?:did|do|does|had) not (?:<adv>)*(?:have|know|"
    r"see|get|receive|reali[sz]e|notice|find|expect|understand)\b"
)
TO_PIECES = (
    r"(?:broke|crashed|corrupted|leaked|bricked|nuked|borked|hosed|trashed|clobbered|wrecked|ruined|destroyed|tanked)"
)
DET = r"(?:(?:the|a|an|our|my|his|her|their|its|this|that|these|those|some|all|more|no) )"

# What people do to keep things safe; each may stand as 'did not test' and as 'never tested'.
DILIGENCE = (
    r"(?:request(?:ed)?|check(?:ed)?|test(?:ed)?|verif(?:y|ied)|review(?:ed)?|validated?|read|consult(?:ed)?|"
    r"ask(?:ed)?|tell|told|inform(?:ed)?|notif(?:y|ied)|document(?:ed)?|coordinated?|communicated?|escalated?|"
    r"confirm(?:ed)?|double-check(?:ed)?|explain(?:ed)?|warn(?:ed)?|report(?:ed)?|shared?|involved?|announced?|"
    r"cop(?:y|ied)|completed?|attend(?:ed)?|rotated?|renew(?:ed)?|patch(?:ed)?|updated?|upgraded?|follow(?:ed)?|"
    r"prepared?|plan(?:ned)?|train(?:ed)?|removed?|revert(?:ed)?|roll(?:ed)? back|back(?:ed)? up|switch(?:ed)? back|"
    r"log(?:ged)? out|clean(?:ed)? up|(?:write|wrote|written) (?:<w>)?(?:tests?|docs|documentation|it down|that down)|"
    r"open(?:ed)?|disclosed?|provided?|enabled?|disabled?|secured?|protect(?:ed)?|encrypt(?:ed)?|investigated?|"
    r"act(?:ed)? on|repl(?:y|ied)|answer(?:ed)?|consider(?:ed)?|think of|thought of|think about|anticipated?|"
    r"account(?:ed)? for|allocated?|enforced?|schedul(?:e|ed)|hand(?:ed)? over|mention(?:ed)?|rais(?:e|ed)|"
    r"question(?:ed)?|challenged?|learn(?:ed)?|listen(?:ed)?|monitor(?:ed)?|maintain(?:ed)?|audit(?:ed)?|"
    r"inspect(?:ed)?|subject(?:ed)?|triaged?|supervised?|mentor(?:ed)?|address(?:ed)?|deliver(?:ed)?|finish(?:ed)?|"
    r"examined?|conduct(?:ed)?|take into|took into|taken into|ensured?|make sure|made sure|include(?:d)?|"
    r"contact(?:ed)?|appoint(?:ed)?|arrange(?:d)?|invest(?:ed)?|safeguard(?:ed)?|assign(?:ed)?|establish(?:ed)?|"
    r"implement(?:ed)?|replac(?:e|ed)|repair(?:ed)?|fix(?:ed)? (?:<det>|it |this |that )|wait(?:ed)? for|flag(?:ged)?|"
    r"back up|labell?(?:ed)?|look)"
)
DILIGENCE_KEYS = (
    "request check test verif review validate read consult ask tell told inform notif document coordinate communicate "
    "escalate confirm double explain warn report share involve announce copy copied complete attend rotate renew "
    "patch update upgrade follow prepare plan train remove revert roll back switch log clean write wrote written open "
    "disclose provide enable disable secure protect encrypt investigate act repl answer consider think thought "
    "anticipate account allocate enforce schedul hand mention rais question challenge learn listen monitor maintain "
    "audit inspect subject triage supervise mentor address deliver finish examine conduct take took ensure make made "
    "include contact appoint arrange invest safeguard assign establish implement replac repair fix wait "
    "flag label look"
)

# Adjectives that grade what people did.
POOR = (
    r"(?:poor|bad|sloppy|inadequate|insufficient|terrible|weak|lousy|shoddy|hasty|rushed|lax|neglected|careless|awful|"
    r"horrible|questionable|irresponsible|subpar|sub-par|unprofessional|lackluster|lacklustre|haphazard|half-baked|"
    r"slack|deficient|improper|dreadful|non-existent|nonexistent|mediocre|abysmal|inefficient|ineffective|"
    r"disorgani[sz]ed|chaotic|incompetent|amateurish|half-hearted|flawed|unwise|ill-advised|ill-considered|misguided|"
    r"short-sighted|disastrous|atrocious|appalling|substandard|sub-standard|suboptimal|unrealistic|overambitious|"
    r"over-ambitious|superficial|cursory|lacking|inconsistent|clumsy|crappy|pathetic|negligent|reckless|unsound|"
    r"premature|naive|excessive|uneven|unfair|messy)"
)
POOR_HEADS = (
    "poor bad sloppy inadequate insufficient terrible weak lousy shoddy hasty rushed lax neglected awful horrible "
    "questionable irresponsible subpar sub-par haphazard half-baked slack deficient improper dreadful lackluster "
    "lacklustre non-existent nonexistent mediocre abysmal inefficient ineffective disorganised disorganized chaotic "
    "amateurish half-hearted flawed unwise ill-advised ill-considered misguided short-sighted disastrous atrocious "
    "appalling substandard sub-standard suboptimal unrealistic overambitious over-ambitious superficial cursory "
    "inconsistent clumsy crappy unsound premature naive excessive uneven unfair messy"
)
# Nouns for what people do, said here of software: 'insufficient validation of input', 'bad focus handling'.
OF_SOFTWARE = (
    r"(?:memory|errors?|exceptions?|signals?|inputs?|outputs?|certificates?|privileges?|permissions?|states?|"
    r"sessions?|windows?|focus|flow|packages?|packets?|buffers?|traffic|dependency|threads?|connections?|resources?|"
    r"caches?|data|keys?|secrets?|versions?|files?|apis?|nodes?|networks?|clusters?|events?|requests?|messages?|"
    r"tokens?|types?|sizes?|paths?|urls?|strings?|dates?|time ?zones?|unicode|encodings?|retr(?:y|ies)|timeouts?|"
    r"locks?|transactions?|concurrency|queues?|schemas?|quer(?:y|ies)|disks?|storage|inter-[\w-]+|edge-? ?cases?|"
    r"references?|pointers?|arguments?|parameters?|headers?|cookies?|symlinks?|symlinking|lexical|parsers?|"
    r"collisions?|physics|device|server|service|database|plugin|satellite|link) (?:management|handling|"
    r"communications?|sharing|distribution|scheduling|validation|verification|behaviou?r|execution|estimation|"
    r"estimates?|analysis|reasoning)|(?:training|decision|planning|execution|communications?|coordination|management|"
    r"leadership|scheduling|validation|testing) (?:data|sets?|samples?|trees?|engines?|services?|layers?|bus|"
    r"protocols?|election|overhead|modules?|planes?|environments?)|handling of (?!(?:the |this |our |that |"
    r"an? )?(?:incident|outage|crisis|situation|case|project|release|launch|complaint|customer|user|people|issue|"
    r"attack|hack|breach|transition|team|matter|event|affair|pandemic))|(?:validation|verification) (?:of|in|for|"
    r"on) (?!(?:the |this |our |that |an? )?(?:change|release|deploy|plan|backup|migration|assumption|hypothes|"
    r"requirement|fix|patch|procedure|process|restore|failover|rollback|idea|market))|^(?!.*\b(?:his|her|their|our|"
    r"unprofessional|irresponsible|negligent|reckless|disrespectful|human)\b).*\bbehaviou?r\b|(?:communications?|"
    r"coordination) (?:between|with|to) (?:the |our |all )?(?:nodes?|services?|servers?|pods?|satellites?|devices?|"
    r"clusters?|databases?|apis?|processes|hosts?|controllers?|clients?|sensors?|modules?|components?|containers?)|"
    r"(?:estimates?|decisions?|choices?|strateg(?:y|ies)|plans?) (?:of|by|from) the (?:[\w-]+ )?(?:planner|"
    r"optimi[sz]er|scheduler|tool|algorithm|model|system|heuristic|compiler|autoscaler|balancer|cache|service)|"
    r"handling in (?:the |our )?(?:[\w-]+ )?(?:clients?|servers?|librar(?:y|ies)|parsers?|loops?|code|modules?|"
    r"drivers?|services?|plugins?|handlers?|scripts?|functions?|consumers?|workers?|jobs?)"
)
# What people do together, as a noun.
PROCESS = (
    r"(?:planning|communications?|comms|management|coordination|judge?ment|judgements|decisions?|decision-making|"
    r"understanding|strateg(?:y|ies)|practices?|execution|organi[sz]ation|estimation|estimates?|preparation|"
    r"workmanship|choices?|oversight|discipline|habits?|hygiene|leadership|training|diligence|attention|handling|"
    r"handovers?|hand-?offs?|teamwork|collaboration|cooperation|testing|follow-up|follow-through|engineering|"
    r"foresight|project design|ownership|comments|commit messages?|supervision|prioriti[sz]ation|sharing|onboarding|"
    r"code reviews?|programming|behaviou?r|delegation|scoping|time keeping|timekeeping|work ethic|attitude|effort|"
    r"efforts|commitment|motivation|participation|contributions?|involvement|mentoring|guidance|governance|"
    r"stewardship|division of (?:work|labou?r|tasks)|work division|task distribution|distribution of (?:work|tasks)|"
    r"use of (?:our |my |the |their )?time|reasoning|thinking|craftsmanship|foresight|tradeoffs?|scheduling|"
    r"documentation practices|budgeting|administration|validation|verification|assumptions|expectations|ambition|"
    r"workflow|scope)"
)

# A plan that names its means, or a thing that it changes, asks nobody to try harder.
MEANS = (
    r"\bby (?:<adv>)?(?!being|communicating|planning|listening|working|thinking|talking)[\w-]+ing\b|\b(?:using|via) |"
    r"\bwith (?:<det>)?(?:[\w-]+ )?(?:tool|vendor|supplier|script|bot|checklist|template|platform|provider|calendar|"
    r"dashboard|pipeline|debugger|profiler|names?|messages?)s?\b|\b(?:in|for|of) (?:<det>)?(?:[\w-]+ )?(?:messages?|"
    r"docs|documentation|config|code|names?|naming|readme|errors?|logs?|output|flags?|variables?|environments?|"
    r"pull requests?|tickets?|maintenance)\b|\b(?:the|planned|scheduled) (?:<w>)?maintenance\b"
)
