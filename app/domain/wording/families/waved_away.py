"""Signs and people that are said to have been waved away: 'the warnings fell on deaf ears', 'brushed off "
"complaints'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW304"

_SIGN = (
    r"(?:alerts?|warnings?|pages?|notifications?|tickets?|reports?|concerns?|e-?mails?|signs?|advice|feedback|"
    r"recommendations?|alarms?|suggestions?|risks?|objections?|complaints?|(?:red|warning) flags?|doubts?|memos?|"
    r"letters?|pleas?|criticisms?|reminders?|symptoms?|opinions?|evidence|findings|worries|fears|instructions?|"
    r"proposals?|ideas?|input|dangers?|hazards?|voices?|experts?|near[ -]misses|whistleblowers?|procedures?)"
)
_TROUBLE = (
    r"(?:problems?|issues?|errors?|failures?|questions?|calls?|requests?|messages?|limitations?|flaws?|incidents?|"
    r"vulnerabilit(?:y|ies)|bugs?|crashes|anomal(?:y|ies)|readings?|indicators?|defects?|weakness(?:es)?|leaks?)"
)
_UNHEARD = (
    r"(?:unheeded|unheard|overruled|brushed (?:off|aside)|waved (?:away|off|aside)|shrugged off|laughed off|downplayed|"
    r"played down|written off|explained away|swept (?:aside|away|under)|silenced|pushed aside|trivali[sz]ed|belittled|"
    r"glossed over|disbelieved|suppressed|ridiculed|mocked|minimi[sz]ed|stonewalled|met with (?:silence|"
    r"indifference|scorn|derision|disbelief)|(?:not|never) (?:<adv>|being )*(?:taken seriously|listened to|acted "
    r"(?:up)?on|heeded|followed up|believed|treated seriously|given (?:<det>)?(?:<w>)?(?:attention|weight)))"
)
_IGNORED = r"(?:ignored|dismissed|disregarded|discarded|overlooked|discounted|rejected out of hand|forgotten)"
_WAVES = (
    r"(?:wrote (?:<w>){0,4}?off|explained "
    r"(?:<w>){0,4}?away|pushed (?:<w>){0,4}?aside|discounted|tuned out|swept (?:<w>){0,4}?(?:aside|away)|belittl(?:ed|"
    r"es|ing)|ridiculed|scoffed at|sneered at|stonewalled|paid no (?:attention|heed|mind) to|gave (?:no|little) "
    r"(?:thought|heed|weight) to|mocked|waved off|silenced the)"
)
_READ = r"\b(?:automatically|parser|client|browser|server|kernel|compiler|filter|rule|script|by design)\b"

_waved = partial(
    Pattern,
    category="judgement",
    message="'{cue}' judges how people took a sign whose meaning is known only now.",
    reframe="What did the sign look like among all the others at the time?",
)

PATTERNS = (
    _waved(
        heads="was were been being got get gets went go goes remained is are",
        keys="ignored dismissed disregarded discarded overlooked discounted rejected forgotten",
        shape=rf"(?:was|were|been|being|got|gets?|went|go|goes|remained) (?:<adv>|then |again )*(?P<cue>{_IGNORED} )",
        needs=rf"\b{_SIGN} (?:[^ .;!?]+ ){{0,12}}?(?:was|were|been|being|got|gets?|went|go|goes|remained) (?:<adv>|"
        rf"then |again )*{_IGNORED} |\b(?:ignored|dismissed|disregarded) by (?:[^ .;,]+ ){{0,4}}?(?:team|management|"
        rf"company|"
        r"developers?|engineers?|staff|authors?|maintainers?|vendor|board|managers?|leadership|crew|government|"
        r"operators) ",
        levels=always(Level.NOTICE),
        agentless=True,
        unless=rf"{_READ}|from the (?:cache|buffer|queue|index)|forgotten password|\b(?:if|when|can|may|should|must|"
        rf"because|since) (?:[^ .;!?]+ ){{0,6}}{_IGNORED} ",
    ),
    _waved(
        heads="was were been being got get gets went go goes remained is are",
        keys="unheeded unheard overruled brushed waved shrugged laughed downplayed played written explained swept "
        "silenced pushed belittled glossed disbelieved suppressed ridiculed mocked minimised minimized "
        "stonewalled met taken listened acted heeded followed believed treated given trivalised trivalized",
        shape=rf"(?:was|were|been|being|got|gets?|went|go|goes|remained) (?:<adv>|then |again )*(?P<cue>{_UNHEARD} )",
        needs=rf"\b(?:{_SIGN}|{_TROUBLE}|they|i|he|she|we|who|engineers?|residents?|customers?|users?|team|"
        rf"members?) "
        r"(?:[^ .;!?]+ ){0,12}?(?:was|were|been|being|got|gets?|went|go|goes|remained) ",
        levels=always(Level.NOTICE),
        agentless=True,
        unless=r"\b(?:if|should|must|firewall|log level|console|alert ?manager|maintenance|pager|inhibit|snooz) |"
        r"\b(?:alerts?|alarms?|pages?|notifications?|warnings?) (?:[^ .;!?]+ ){0,3}?(?:was|were|been) "
        r"(?:<adv>)*(?:silenced|suppressed)",
    ),
    _waved(
        heads="ignored dismissed disregarded overruled ridiculed silenced stonewalled belittled downplayed",
        shape=r"(?:ignored|dismissed|disregarded|overruled|ridiculed|silenced|stonewalled|belittled|downplayed) by "
        r"(?:[^ .;,]+ ){1,4}?(?:team|management|company|developers?|engineers?|staff|authors?|maintainers?|vendor|"
        r"board|managers?|leadership|crew|government|authorities|regulators?|executives|officials|lead|boss|professor|"
        r"instructors?) ",
        lead=r"(?:was|were|been|being|got) (?:<adv>)*",
        levels=always(Level.WARNING),
        unless=r"\b(?:if|when|can|may|should|must) ",
    ),
    _waved(
        heads="fell fall falls falling fallen",
        keys="deaf ears",
        shape=r"f(?:ell|alls?|alling|allen) on (?:<adv>)?deaf ears ",
        levels=always(Level.NOTICE),
    ),
    _waved(
        heads="wrote "
        "explained pushed discounted tuned swept belittled belittles belittling ridiculed scoffed sneered stonewalled "
        "paid gave mocked silenced waved",
        keys="alert warning page notif ticket report concern email e-mail sign advice feedback recommend alarm suggest "
        "risk objection complaint red flag doubt memo letter plea critici remind symptom opinion evidence finding worr "
        "fear instruct proposal idea input danger hazard voice expert near whistle procedure",
        shape=rf"{_WAVES} (?:[^ .,;:!?]+ ){{0,6}}?{_SIGN} ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(implied=Level.NOTICE, crowd=Level.WARNING),
        unless_before=r"(?:was|were|been|being|is|are|be|not|never|n't) (?:<adv>)*",
        unless=_READ,
    ),
    _waved(
        heads="not never",
        keys="budge listen cooperate co-operate relent compromise hear take took engage reply admit answer help share "
        "support respond accept agree explain back give talk work acknowledge",
        lead=r"(?:would|will|could) (?:<adv>|just |simply )*",
        shape=r"(?:not|never) (?:<adv>)*(?P<cue>(?:budge|listen|cooperate|co-operate|relent|compromise|hear (?:of|any|"
        r"us|it|about|reason)|take (?:advice|no for|responsibility|feedback|criticism|us|me|it) |engage|reply|admit|"
        r"answer (?:our|my|us|the phone|any|questions|e-?mails)|help|share (?:the|their|any|his|her)|support us|"
        r"respond to (?:us|our|my|any|e-?mails|messages)|accept (?:blame|responsibility|any|our|my|criticism|help|"
        r"advice|that)|agree|explain|back down|give (?:us|in|up)|talk to|work with|acknowledge) )",
        subject=BEFORE,
        levels=Levels(own=None),
        imagined=True,
        message="'{cue}' doubts that people cared.",
        reframe="What stood in the way for them, and where could both sides have met?",
        unless=r"\bif |\bhave |\b(?:buttons?|doors?|valves?|screws?|bolts?|levers?) ",
    ),
)
