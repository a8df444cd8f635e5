"""What was put first, treated lightly or waved away: 'security took a back seat', 'treated as a formality'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW309"

_weighed = partial(
    Pattern,
    category="judgement",
    message="'{cue}' weighs the choices of people by how they ended. What they weighed at the time is not told.",
    reframe="What else asked for attention at the time, and what would have shown that this needed it too?",
    levels=always(Level.NOTICE),
)
_GOOD = (
    r"(?:safety|security|quality|testing|tests|people|caution|users?|customers?|care|stability|reliability|"
    r"correctness|maintenance|documentation|planning|robustness|resilience|due diligence|privacy|backups?|accuracy|"
    r"thoroughness|rigou?r|craftsmanship|communication|preparation|transparency|honesty|ethics|truth|common sense)"
)
_TEMPTING = (
    r"(?:speed|convenience|profits?|growth|features?|money|costs?|cost[- ]cutting|deadlines?|delivery|looks|velocity|"
    r"hype|greed|ego|politics|time to market|time-to-market|savings|shipping|marketing|optics|revenue|ambition|"
    r"schedules?|efficiency|haste|pride|fun|laziness|short-term [\w-]+)"
)
_LIGHT = (
    r"(?:optional|formality|formalities|nuisance|annoyance|box(?:es)? to (?:tick|check)|box-ticking [\w-]+|playground|"
    r"dumping ground|toy|joke|chore|luxury|afterthought|distraction|hindrance|inconvenience|someone else 's|"
    r"somebody else 's|game|burden|sideshow|side show|rubber stamp|noise|second[- ]class [\w-]+|low priority|"
    r"unimportant|trivial|irrelevant|nothing|a given|checkbox|tick-box|piggy bank)"
)

PATTERNS = (
    _weighed(
        heads="speed convenience profit profits growth feature features money cost costs cost-cutting deadline "
        "deadlines "
        "delivery looks velocity hype greed ego politics time time-to-market savings shipping marketing optics revenue "
        "ambition schedule schedules efficiency haste pride fun laziness short-term",
        keys="over before ahead above trump expense instead rather",
        shape=rf"{_TEMPTING} (?P<cue>(?:[^ .,;:!?]+ ){{0,5}}?(?:over|before|ahead of|above|trump(?:s|ed|ing)?|"
        rf"at the expense of|instead of|rather than) (?:<det>|basic |proper |<adv>|long-term )*{_GOOD} )",
        needs=r"\b(?:over|before|ahead|above|trump|expense|instead|rather)",
        unless=r"\b(?:trade-?offs?|charged?|time (?:<w>)?before|delivery before|at most)\b",
    ),
    _weighed(
        heads="safety security quality testing tests caution care stability reliability maintenance documentation "
        "planning due privacy communication backups preparation",
        keys="back second last short wayside sacrificed low side deprioriti skimped compromis optional window bottom "
        "ignored neglected lip light",
        shape=rf"{_GOOD} (?:[^ .,;:!?]+ ){{0,3}}?(?P<cue>(?:took|takes|taking|came|comes|was given|were given|got|fell|"
        r"fallen|went|was|were|had|been) (?:<adv>|a |the |to |often |by |at |out )*(?:back ?seat|second(?: place)?|"
        r"last|"
        r"short shrift|wayside|sacrificed|low(?:est)? priority|bottom of|window|neglected|taken lightly|"
        r"compromised on|side-?lined|deprioriti[sz]ed|skimped on|an optional extra) )",
        unless=r"\b(?:keys?|accounts?|servers?|credentials?|data) (?:<w>){0,4}compromised|came last (?:in|on)|in the "
        r"last",
        unless_after=r"(?:to|on|in|at) (?:\d|monday|friday|the (?:list|queue|order))",
    ),
    _weighed(
        heads="treated treating treat treats seen viewed regarded saw considered used using",
        keys="optional formalit nuisance annoyance box playground dumping toy joke chore luxury afterthought "
        "distraction "
        "hindrance inconvenience someone somebody game burden side rubber noise second low unimportant trivial "
        "irrelevant nothing given check tick piggy",
        shape=r"(?:treat(?:ed|ing|s)?|seen|viewed|regarded|saw|considered|used|using) (?:[^ .,;:!?]+ ){0,5}?"
        rf"(?P<cue>(?:as|like) (?:<det>|if |mere |<adv>|glorified |it was |they were |our own |personal )*{_LIGHT} )",
        needs=r"\b(?:as|like) (?:[^ ]+ ){0,4}?(?:optional|formalit|nuisance|annoyance|box|playground|dumping|toy|joke|"
        r"chore|luxury|afterthought|distraction|hindrance|inconvenience|someone|somebody|game|burden|side|rubber|noise|"
        r"second|low|unimportant|trivial|irrelevant|nothing|given|check|tick|piggy)",
        unless=r"\b(?:parser|compiler|client|server|response|request|message|tool|library|service|api|function|script|"
        r"browser|protocol)s? (?:<w>){0,3}(?:treat|regard|consider|seen|use|saw|sees)|\b(?:field|value|null|empty|"
        r"parameter|"
        r"argument|header|column|key|timeout|error|byte|string|flag|token)s? (?:<w>)?(?:as|like) |used as a "
        r"(?:checkbox|"
        r"toy)|\bnot (?:<w>){0,3}(?:as|like) ",
    ),
    _weighed(
        heads="cursory perfunctory superficial fleeting lukewarm feeble",
        keys="cursory perfunctory superficial fleeting lukewarm feeble",
        shape=r"<w>(?:and [\w-]+ )?(?:[\w-]+ )??(?P<cue>(?:glance|looks?|checks?|reviews?|tests?|testing|reads?|"
        r"reading|"
        r"efforts?|attempts?|inspections?|investigations?|apolog(?:y|ies)|gestures?|audits?|analysis|walkthrough|"
        r"responses?|exercise|replies|reply|excuses?) )",
        unless=r"\b(?:cursory|superficial|fleeting) (?:<w>){1,8}?(?:show|shows|showed|reveal|reveals|revealed|suggest|"
        r"suggests|suggested|indicate|indicates|indicated|turned|found|confirmed) ",
    ),
    _weighed(
        heads="a any much",
        needs=r"\b(?:looks?|thought|glance|read|review|conversation|discussion|analysis|post-?mortem|debate|rehearsal|"
        r"explanation|apology|investigation|assessment) ",
        keys="look thought glance read review conversation discussion analysis post debate rehearsal explanation "
        "apology investigation assessment",
        lead=r"(?:not|never|without|nobody|no one|hardly|barely|none) (?:[^ .,;:!?]+ ){0,6}?",
        shape=r"(?:a|any|much of a) (?P<cue>(?:real|proper|second|closer|close|serious|thorough|hard|honest|critical|"
        r"careful|meaningful|sober|decent) (?:look|thought|glance|read|review|conversation|discussion|analysis|"
        r"post-?mortem|debate|rehearsal|explanation|apology|investigation|assessment) )",
        unless=r"\b(?:can|could|may|must|possible|impossible) (?:<w>){0,4}(?:without|not)",
    ),
    _weighed(
        heads="waved waving brushed brushing shrugged shrugging swept sweeping laughed laughing glossed swatted hushed",
        keys="wav brush shrugg swe laugh gloss swatted hushed",
        shape=r"(?:wav(?:ed|ing)|brush(?:ed|ing)|shrugg(?:ed|ing)|swept|sweeping|laugh(?:ed|ing)|gloss(?:ed|ing)|"
        r"swatted|hushed) (?:<det>|[\w-]+ |<adv>){0,4}?(?P<cue>(?:away|aside|off|through|over|up|under (?:the|our|"
        r"their) "
        r"(?:rug|carpet)) )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, thing=Level.NOTICE, crowd=None),
    ),
    _weighed(
        heads="lip speaks spoke turned turning",
        keys="lip volumes",
        shape=r"(?:lip service|sp(?:eaks|oke) volumes (?:about|of)) ",
    ),
    _weighed(
        heads="behaved behaves behave acted acts act acting behaving carried continued proceeded pretended pretend "
        "pretending went",
        keys="behav act carried continued proceeded pretend went",
        shape=r"(?:behav(?:ed|es?|ing)|act(?:ed|s|ing)?|carried on|continued|proceeded|went on|pretend(?:ed|s|ing)?) "
        r"(?:<adv>)?(?P<cue>as (?:if|though) )",
        subject=BEFORE,
        levels=Levels(),
        unless_before=r"(?:to|will|would|can|could) ",
    ),
    _weighed(
        heads="not never hardly",
        keys="think thought consider plan ask discuss talk question wonder reflect",
        shape=r"(?:not|never|hardly) (?:<adv>|once |even )*(?P<cue>(?:s[ai]t down|stop(?:ped)?|pause[d]?|step(?:ped)? "
        r"back|[ct]o[om]k (?:a |the )?(?:moment|time|minute|second|step back)|came together|got together) (?:<w>){0,2}?"
        r"(?:and|to) (?:<adv>)?(?:think|thought|consider|considered|plan|planned|ask|asked|discuss|discussed|talk|"
        r"talked|question|questioned|wonder|wondered|reflect|reflected) )",
        subject=BEFORE,
        unless_before=r"(?:can|could|should|do|does|to|will|would|must) ",
        levels=Levels(implied=Level.NOTICE),
    ),
    _weighed(
        heads="took taken taking take takes",
        keys="faith granted face",
        shape=r"t(?:ook|aken|aking|akes?) (?:[^ .,;:!?]+ ){1,6}?(?P<cue>(?:on faith|for granted|at face value) )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, thing=Level.NOTICE),
        unless_before=r"(?:can|could|should|must|may|to) (?:not )?(?:be )?",
    ),
    _weighed(
        heads="degenerated descended devolved little security compliance safety status audit pulled plucked "
        "penny-wise only paper",
        keys="degenerated descended devolved theatre theater dressing formality guesswork thin penny-wise paper",
        shape=r"(?:(?:degenerated|descended|devolved) into (?:<adv>|an? )*(?:guesswork|chaos|argu[a-z]+|farce|shouting|"
        r"finger|theat(?:re|er)|bickering|mess|panic|blame|complaining|confusion|free-for-all)|little more than "
        r"(?:<det>)?"
        r"(?:theat(?:re|er)|window dressing|formality|guesswork)|(?:security|compliance|safety|status|audit) "
        r"theat(?:re|er)|(?:pulled|plucked) out of thin|penny-wise|(?:only|just|purely) on paper|paper only) ",
        unless=r"\b(?:server|cluster|network|market)s? (?:<w>){0,2}(?:descended|devolved)",
    ),
)
