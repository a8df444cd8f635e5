"""Care that people are said to have withheld: few looked, no attempt, unwilling, nothing learnt, speed over safety."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW309"

_withheld = partial(
    Pattern,
    category="judgement",
    message="'{cue}' says that people withheld their care; it does not say what claimed it.",
    reframe="What else claimed people's time and attention, and what would have made this the easier thing to do?",
    levels=always(Level.NOTICE),
)
_LOOKED = (
    r"(?:(?:double-|cross-)?checked|looked|tested|asked|read|questioned|cared|bothered|spoke|listened|reviewed|took|"
    r"paid|attended|contributed|participated|showed up|showed (?:any )?interest|double checked|spotted|objected|acted|"
    r"followed up|volunteered|owned|updated|maintained|verified|followed|challenged|raised|noticed|responded|replied|"
    r"knew how|helped|tried|thought|studied|dared)"
)
_OF_WHOM = (
    r"(?:people |of (?:us|them|the [\w-]+) |members |developers |engineers |users |(?:on|in|from|at) "
    r"(?:<w>){1,3}?)?(?:<adv>|ever |even |has |had |have )*"
)
_HEEDED = rf"(?!noticed|spotted|understood|knew){_LOOKED}"
_UNLESS = r"\b(?:ensure|so that|until|if|when|because|since) "
_SPEED = (
    r"(?:profits?|money|revenue|costs?|savings|schedules?|speed|growth|features?|convenience|deadlines?|shareholders?|"
    r"sales|marketing|hype|velocity|delivery|aesthetics|looks|performance|novelty|politics|appearances?|image|ego|"
    r"egos|fun|graphics|polish)"
)
_SAFETY = (
    r"(?:safety|security|quality|users?|customers?|testing|stability|reliability|people|lives|diligence|correctness|"
    r"maintenance|privacy|correct|substance|gameplay|functionality|robustness|health|passengers|patients|ethics|"
    r"communication|planning|documentation)"
)

PATTERNS = (
    _withheld(
        heads="few hardly almost barely",
        shape=r"(?:few|hardly (?:anyone|anybody)|almost (?:no one|nobody)|barely (?:anyone|anybody)|(?:too|very) few) "
        rf"{_OF_WHOM}(?P<cue>{_LOOKED} )(?!place|part in the (?:vote|study)|hours|minutes|days)",
        unless=r"\b(?:a|the|next|last|past|these|first) few\b",
    ),
    _withheld(
        heads="nobody no no-one none neither",
        shape=r"(?:nobody|no one|no-one|none of (?:us|them|the [\w-]+|our [\w-]+)|neither of (?:us|them)) "
        rf"{_OF_WHOM}(?P<cue>{_HEEDED} )(?!place|part in the (?:vote|study)|hours|minutes|days)",
        unless=_UNLESS,
    ),
    _withheld(
        heads="single one",
        lead="not (?:a |one )?",
        shape=r"(?:single|one) (?:person|one|engineer|developer|reviewer|member|of (?:us|them|the [\w-]+)) "
        rf"{_OF_WHOM}(?P<cue>{_HEEDED} )",
        unless=_UNLESS,
    ),
    _withheld(
        heads="no little any scant minimal zero",
        keys="accountability attempt concern consideration effort interest regard remorse urgency",
        shape=r"(?:no|little|scant|minimal|zero|hardly any|not (?:make|made|show|shown) any) (?:<adv>|real |serious |"
        r"further |apparent |discernible )*(?P<cue>(?:attempts?|efforts?|regard|concern|consideration|interest|"
        r"accountability|remorse|urgency) (?:was |were |has been |had been |has ever been )(?:made|taken|shown|given|"
        r"paid|to (?:check|verify|fix|inform|communicate|contact|test|understand|improve|explain|coordinate|notify|"
        r"warn|learn|listen|document|help|address|avoid|reduce)|for (?:<det>)?(?:safety|security|users?|customers?|"
        r"risks?|rules?|quality|others|people|consequences?)) )",
        unless=r"\b(?:if|attacker|hacker|there is no)\b",
    ),
    _withheld(
        heads="made make making showed shown show shows with without",
        keys="attempt concern effort empathy interest regard remorse respect sympathy urgency",
        shape=r"(?:(?:made|make|making|makes) (?:<adv>)*(?:no|little|hardly any|almost no|zero) (?:<w>)?(?:attempts?|"
        r"efforts?)|(?:showed|shown|show|shows|with|having) (?:<adv>)*(?:no|little|zero|scant|complete lack of|"
        r"a lack of) (?:<w>)?(?:regard|concern|interest|remorse|respect|sympathy|empathy|urgency)|without (?:any |"
        r"due |much |proper )?regard (?:for|to)) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, crowd=None),
        unless=r"\b(?:attacker|hacker|data|test|tests|results?|logs?|graphs?|monitoring|metrics)s? show",
    ),
    _withheld(
        heads="unwilling reluctant unwillingness reluctance",
        shape=r"(?:unwilling|reluctant|unwillingness|reluctance) to (?P<act><w>)",
        lead=r"(?:<be>|seem(?:s|ed)?|appear(?:s|ed)?|became|remained|felt|been|'s|their|his|her) (?:<adv>|to be |too |"
        r"very |still )*",
        subject=BEFORE,
        levels=Levels(own=None, somebody=None),
    ),
    _withheld(
        heads="learn learned learnt",
        keys="learn",
        shape=r"(?:learn|learned|learnt) (?P<cue>(?:<w>){0,3}?(?:from (?:<det>|own |past |previous |"
        r"earlier )*(?:mistakes?|failures?|incidents?|outages?|lessons?|history|it|this|past|experience|crashes|"
        r"accidents)|(?:<det>|own )*(?:lessons?)) )",
        lead=r"(?:did|do|does|has|have|had) (?:not|never) (?:<adv>)*|never (?:<adv>)*|(?:unwilling|refus\w+|fail\w*|"
        r"unable|slow) to (?:<adv>)*",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, crowd=Level.NOTICE),
        of_people=True,
    ),
    _withheld(
        heads="learned learnt got grew chose chosen decided opted preferred continued began started beginning tended "
        "proceeded elected seemed",
        keys="learned learnt used began beginning chose continued decided elected opted preferred proceeded seemed "
        "started tended",
        shape=r"(?:learn(?:ed|t)|got used|grew used|chose|chosen|decided|opted|preferred|continued|began|started|"
        r"beginning|tended|proceeded|elected|seemed) (?:<adv>)*(?:to (?:<adv>)*)?(?P<cue>(?:ignor(?:e|ing)|"
        r"neglect(?:ing)?|dismiss(?:ing)?|disregard(?:ing)?|overlook(?:ing)?|cover(?:ing)? up|hid(?:e|ing)|"
        r"bypass(?:ing)?|deny(?:ing)?|deflect(?:ing)?|skip(?:ping)?|evad(?:e|ing)|circumvent(?:ing)?|gloss(?:ing)? "
        r"over) )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
    ),
    _withheld(
        heads="kept keep keeps",
        shape=r"(?:kept|keep|keeps) (?P<cue>(?:forget(?:ting|s)?|forgot|ignor(?:ed|ing|es)|cancel(?:l?ed|l?ing)|"
        r"postpon(?:ed|ing)|procrastinat(?:ed|ing)|losing track|neglect(?:ed|ing)|overlook(?:ed|ing)|"
        r"underestimat(?:ed|ing)|overestimat(?:ed|ing)|breaking|complain(?:ed|ing)|interrupt(?:ed|ing)|blam(?:ed|ing)|"
        r"delaying|arriv(?:ed|ing) late|show(?:ed|ing) up late|putting (?:it|this|that|things|them) off|pushing (?:it|"
        r"this|that|things|them) (?:back|off|aside)|making (?:the same )?mistakes|changing (?:<det>)?(?:mind|"
        r"requirements|scope|plan)) )",
        subject=BEFORE,
        unless=r"\b(?:users?|customers?) (?:<w>){0,2}(?:kept|keep|often)",
    ),
    _withheld(
        heads="put puts putting placed places placing prioritised prioritized prioritising prioritizing prioritise "
        "prioritize chose choosing valued valuing favoured favored favouring favoring",
        keys="choosing chose favored favoring favoured favouring placed places placing prioritise prioritising "
        "prioritize prioritizing put valued valuing",
        shape=r"(?:put(?:s|ting)?|plac(?:ed|es|ing)|prioriti[sz](?:ed|ing|e|es)|chose|choosing|valu(?:ed|ing)|"
        rf"favou?r(?:ed|ing)) (?:[^ .,;:!?]+ ){{0,3}}?(?P<cue>{_SPEED} (?:and [\w-]+ |or [\w-]+ )?(?:before|over|"
        r"above|ahead of|rather than|instead of|in front of) (?:<det>|basic |the |any |actual |our |their |user |"
        rf"data |customer |public )*{_SAFETY} )",
        unless=r"\b(?:not|never|n't|scheduler|system|queue|router|policy) (?:<w>){0,2}(?:put|prioriti|favou?r|place)",
    ),
    _withheld(
        heads="valued prioritised prioritized placed put ranked favoured favored seen",
        shape=r"(?:valued|prioriti[sz]ed|placed|put|ranked|favou?red|considered) (?:<adv>)?(?:more important than|"
        rf"over|above|before|ahead of) (?P<cue>(?:<det>|our |their )*{_SAFETY} )",
        lead=rf"{_SPEED} (?:was|were|had been|is|being) (?:<adv>)*",
    ),
    _withheld(
        heads="habit tendency knack penchant",
        shape=r"(?:habit|tendency|knack|penchant) (?P<cue>(?:of|to|for) (?:<adv>)*(?!use|be |log|retry|scale|cache|"
        r"work)<w>)",
        lead=r"(?:had|has|have|my|our|his|her|their|'s|got into|fell into|developed) (?:<det>|bad |terrible |nasty |"
        r"unfortunate |annoying |dangerous |strange |general |natural |own |usual )*",
        subject=BEFORE,
        levels=Levels(),
        unless=r"\b(?:system|service|server|cache|library|tool|framework|process|client)s? (?:has|have|had)|good habit",
    ),
    _withheld(
        heads="lost lose losing loses",
        shape=r"(?:lost|lose|losing|loses) (?:<det>|all |any |most of |some |our |my |his |her |"
        r"their )*(?P<cue>(?:motivation|interest|the plot|plot|way|steam|heart|discipline|patience|drive|"
        r"enthusiasm) )(?!to the)",
        subject=BEFORE,
        levels=Levels(crowd=None),
    ),
    _withheld(
        heads="trained undertrained under-trained untrained",
        shape=r"(?:trained|undertrained|under-trained|untrained|unqualified) (?P<cue>(?:<adv>)?(?:on|in|for|to|how|"
        r"enough|staff|personnel|and|\.) )",
        lead=r"(?:was|were|had|been|are|is) (?:not|never) (?:<adv>|been |properly |ever )*|(?:was|were|had been|are|"
        r"is) (?:<adv>|both |overworked and |poorly |badly |insufficiently |inadequately )+",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.NOTICE, somebody=Level.NOTICE),
        unless=r"\b(?:model|network|classifier|detector)s? ",
        needs=r"(?:not|never|poorly|badly|insufficiently|inadequately|under-?trained|untrained|barely|hardly)",
    ),
    _withheld(
        heads="not never",
        keys="asking bothering caring checking communicating considering consulting coordinating documenting "
        "following informing listening paying planning preparing reading responsib reviewing taking telling testing "
        "thinking tuning verifying warning",
        shape=r"(?:not|never) (?:<adv>)*(?P<cue>(?:considering|thinking|testing|checking|communicating|planning|"
        r"listening|reading|asking|telling|informing|documenting|paying attention|verifying|reviewing|following|"
        r"tuning|caring|bothering|taking (?:into|the time|care|responsib)[^ ]*|consulting|coordinating|warning|"
        r"preparing) )",
        needs=r"\b(?:while|whilst|and|but|by|for|about) (?:not|never) (?:<adv>)*[a-z]+ing ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\b(?:consider|think about|option|worth|if) (?:<w>){0,3}not ",
    ),
    _withheld(
        heads="not never",
        keys="advice heed listen speak spoke",
        shape=r"(?:not|never) (?:<adv>|even )*(?P<cue>(?:listen(?:ed)? to|heed(?:ed)?|sp(?:eak|oke) up|(?:take|took|"
        r"taken|follow|followed|seek|sought) (?:<w>){0,2}?advice) )",
        subject=BEFORE,
        levels=Levels(),
        unless_before=r"if (?:<w>)?",
    ),
)
