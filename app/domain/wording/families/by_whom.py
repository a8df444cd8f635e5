"""Acts of people and companies that are told as the fault: untested changes, safety switched off, too much of it."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, CLAUSE, Levels, Pattern, always

CODE = "AW317"

_RAW = (
    r"(?:untested|unaudited|unreviewed|unverified|unfinished|half-finished|half-baked|unannounced|unapproved|"
    r"unauthori[sz]ed|uncoordinated|unplanned|unsafe|vulnerable|insecure|buggy|broken|faulty|unvetted|unproven|"
    r"reckless)"
)

_tied = partial(
    Pattern,
    subject=BEFORE,
    category="individual_named_in_fault",
    message="'{cue}' ties a person to the fault by a judging word.",
    reframe="What did the change look like before it ran, and which check could have shown the difference?",
    levels=Levels(somebody=Level.WARNING),
)

PATTERNS = (
    _tied(
        heads="deployed pushed released shipped merged ran approved promised published launched made applied sold "
        "rolled",
        keys="untested unaudited unreviewed unverified unfinished half- unannounced unapproved unauthori "
        "uncoordinated unplanned unsafe vulnerable insecure buggy broken faulty unvetted unproven reckless",
        shape=r"(?:deployed|pushed|released|shipped|merged|ran|approved|published|launched|made|applied|sold|"
        rf"rolled out) (?:<det>|<adv>|some )*(?:[\w-]+ )?{_RAW} ",
        of_people=True,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
    ),
    _tied(
        heads="disabled bypassed overrode switched turned removed disconnected silenced muted circumvented",
        keys="safety safeguard alarm interlock protection guard check warning control limit",
        shape=r"(?:disabled|bypassed|overrode|switched off|turned off|removed|disconnected|silenced|muted|"
        r"circumvented) (?:<det>|all |several )*(?:[\w-]+ )?(?:safety|safeguards?|interlocks?|protections?|"
        r"guard ?rails?|safety checks?|security checks?|security controls?) ",
        levels=Levels(own=None, somebody=Level.WARNING),
        message="'{cue}' ties a person to the fault. What made it the easier way is not told.",
        reframe="What did the safeguard cost at that moment, and what would have let it stay on?",
        of_people=True,
        unless=r"\b(?:to|could|can|may|attackers?|hackers?|malware|exploits?) (?:<w>)?(?:disable|bypass|override)",
    ),
    _tied(
        heads="too",
        keys="many much little few",
        lead=r"(?:delegated|gave|put|took|spent|placed|trusted|invested|relied|left|promised|asked|borrowed|scheduled|"
        r"planned|booked|ordered|built|made|bought|changed|raised|hired) (?:[^ .,;:!?]+ ){0,4}?(?:way |far )?",
        shape=r"too (?:much|many|little|few) ",
        levels=Levels(own=Level.NOTICE),
        message="'{cue}' grades a choice by how it ended.",
        reframe="What was the plan based on, and what would have shown earlier that it did not hold?",
    ),
    _tied(
        heads="left leaves leaving",
        shape=r"(?:left|leaves|leaving) (?:us |me |them |behind )*(?:no|little|hardly any|almost no|very little|"
        r"zero) (?:[\w-]+ )?(?:documentation|docs|notes|instructions|tests|handover|comments|explanation|trace) ",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have kept the knowledge, whoever was there?",
    ),
    _tied(
        heads="'s",
        shape=r"'s (?:<adv>|latest |last |recent |own |failed |big |[\w-]+ed )*(?P<cue>(?:refactoring|refactor|"
        r"rewrite|cleanup|misconfiguration|misuse|deletion|change|changes|deploy|deployment|commit|commits|push|merge|"
        r"script|command|update|actions?|decision|typo|error|absence|departure|edit|pr|patch) )",
        needs=r"\b(?:(?:broke|broken|down|failed|failing|crash\w*|regress\w*|"
        r"stopped working) (?:[^ ]+ ){0,3}?(?:after|since|with)|root cause|culprit|due to|because of|caused by|"
        r"triggered by|broken by|cause(?: was| is| :|:)|blame) (?:: |was |is |the )?(?:[^ ]+ ){1,4}?'s ",
        message="'{cue}' hands the cause to somebody by name.",
    ),
    _tied(
        heads="without",
        shape=r"without (?:even |first |ever |properly |fully |actually |really )*(?P<cue>(?:checking|testing|"
        r"verifying|reviewing|validating|consulting|asking|telling|informing|notifying|reading|coordinating|"
        r"communicating|double-checking|confirming|thinking|considering|looking|understanding|discussing|announcing|"
        r"warning|questioning|realising|realizing|documenting|adapting|visiting|adjusting|backing|bothering|"
        r"proofreading|opening|trying|stopping to) )",
        subject=CLAUSE,
        levels=Levels(own=None),
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
        unless=r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not|should|will|must|"
        r"to) (?:<w>){0,9}without\b|attacker|hacker",
    ),
    _tied(
        heads="rather",
        shape=r"rather than (?:<adv>|just )*(?P<cue>(?:admit|admitting|listen|listening|fix|fixing|ask|asking|test|"
        r"testing|check|checking|investigate|investigating|own up|owning|take responsibility|apologi[sz]e|"
        r"apologi[sz]ing|verify|verifying|learn|learning) )",
        of_people=True,
        levels=Levels(own=None),
        message="'{cue}' holds what was done against what was not.",
        reframe="What made the chosen way look right at the time?",
        unless=r"\b(?:should|will|can|could|would|decided|prefer|better|chose) ",
    ),
    _tied(
        heads="typed entered selected clicked pressed ran restarted started deployed deleted picked chose pushed "
        "copied used sent",
        keys="instead",
        shape=r"<w>(?:[^ .;:!?]+ ){1,8}?(?P<cue>instead of )(?![\w-]+ing )",
        levels=Levels(),
        reframe="What told the one from the other at that moment?",
        unless=r"\b(?:now|will|can|should|would|could|decided|prefer|allows?|library|framework) ",
        needs=r"\b(?:typed|entered|selected|clicked|pressed|restarted|started|deleted|pushed|copied|sent)\b",
    ),
    _tied(
        heads="unplugged tripped spilled knocked severed drilled yanked",
        shape=r"(?:unplugged|tripped over|spilled|knocked (?:over|out|off)|severed|drilled (?:through|into)|yanked) ",
        levels=Levels(own=Level.NOTICE),
        message="'{cue}' makes a person's slip the story. The slip was possible, and that is the story.",
        reframe="What let one movement reach this far, and what could have held it?",
        unless_before=r"(?:was|were|been|be) (?:<adv>)*",
        unless_after=r"(?:and (?:re)?plugged|for maintenance|at \d)",
        unless=r"\byanked (?:<w>){0,2}?(?:release|version|package|gem|crate|it from|[\d.]+)|\b(?:as planned|planned|"
        r"scheduled|deliberately|on purpose|decommission)",
    ),
    _tied(
        heads="left leaving",
        keys="flag mode port password backdoor logging account door code valve tap gate window switch console "
        "bucket server session key credential secret",
        shape=r"(?:left|leaving) (?:<det>)?(?:debug|test|hard-coded|hardcoded|default|temporary|old|verbose|"
        r"admin)?(?:[\w-]+ )??(?:[\w-]+ )??(?:flag|code|mode|port|password|backdoor|logging|account|door|valve|tap|"
        r"gate|window|switch|console|bucket|server|session|keys?|credentials|secrets?) (?:on|in|"
        r"enabled|open|behind|active|running|unlocked) ",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        message="'{cue}' makes a person's slip the story. The slip was possible, and that is the story.",
        reframe="How would anybody have seen that it was still on, and what could end it by itself?",
        unless=r"\b(?:on purpose|deliberately|intentionally|(?:so that|while|until) (?:we|i|they|the [\w-]+) "
        r"(?:could |can |"
        r"watched|searched|looked|investigat|debugg|verified|test))",
        unless_before=r"(?:was|were|been|be) (?:<adv>)*",
    ),
    _tied(
        heads="rushed rushes",
        shape=r"rush(?:ed|es) (?:<det>|its |their |out |into |through |ahead )",
        of_people=True,
        levels=Levels(own=None),
        message="'{cue}' judges the pace of people. What set the pace is not told.",
        reframe="Which pressure set the pace, and what would have allowed another one?",
        unless_before=r"(?:was|were|be|been|being) (?:<adv>)*",
    ),
    _tied(
        heads="days weeks months years",
        lead=r"had (?:<w>){1,3}?",
        shape=r"(?:days|weeks|months|years) to (?:fix|patch|prepare|react|respond|test|act|address|notice|warn) ",
        levels=Levels(own=None),
        of_people=True,
        message="'{cue}' measures people by a time that only the outcome made scarce.",
        reframe="What else filled this time, and what would have shown that this was urgent?",
        unless=r"\b(?:we|users|customers|you) had ",
    ),
    Pattern(
        heads="laughable farcical shambolic unconscionable indefensible inexcusable unforgivable disgraceful "
        "shameful scandalous "
        "outrageous despicable",
        lead=r"(?:was|were|is|are) (?:<adv>|absolutely |frankly )*",
        shape=r"<w>",
        category="judgement",
        levels=always(Level.WARNING),
        message="'{cue}' laughs at people's work. The next report will be shorter.",
        reframe="Which time, information and tools did this work have, and which of them ran short?",
    ),
    Pattern(
        heads="masterclass lesson textbook",
        shape=r"(?:masterclass|lesson|textbook (?:case|example)|case study) (?:in|of) (?:how not to|what not to|"
        r"incompetence|negligence|bad|poor) ",
        category="judgement",
        levels=always(Level.WARNING),
        message="'{cue}' laughs at people's work. The next report will be shorter.",
        reframe="Which time, information and tools did this work have, and which of them ran short?",
    ),
)
