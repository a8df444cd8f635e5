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
    r"(?:looked|checked|tested|asked|read|questioned|cared|bothered|spoke|listened|reviewed|understood|took|paid|"
    r"attended|contributed|"
    r"participated|showed|verified|followed|challenged|raised|noticed|responded|replied|knew how|helped|tried|"
    r"thought|studied|dared)"
)
_SPEED = (
    r"(?:profits?|money|revenue|costs?|savings|schedules?|speed|growth|features?|convenience|deadlines?|"
    r"shareholders?|sales|marketing|hype|"
    r"velocity|delivery|aesthetics|looks|performance|novelty|politics|appearances?|image|ego|egos|fun|graphics|polish)"
)
_SAFETY = (
    r"(?:safety|security|quality|users?|customers?|testing|stability|reliability|people|lives|diligence|correctness|"
    r"maintenance|privacy|"
    r"correct|substance|gameplay|functionality|robustness|health|passengers|patients|ethics|communication|planning|"
    r"documentation)"
)

PATTERNS = (
    _withheld(
        heads="few hardly almost barely nobody no",
        shape=rf"(?:few|hardly (?:anyone|anybody)|almost (?:no one|nobody)|barely (?:anyone|anybody)|(?:too|very) "
        rf"few) (?:people |of (?:us|them|the [\w-]+) |members |"
        rf"developers |engineers |users )?(?:<adv>|ever |even )*(?P<cue>{_LOOKED} )(?!place|part in the (?:vote|"
        rf"study)|hours|minutes|days)",
        keys="almost barely few hardly nobody",
        unless=r"\b(?:a|the|next|last|past|these|first) few\b",
    ),
    _withheld(
        heads="no little any scant minimal zero",
        keys="accountability attempt concern consideration effort interest regard remorse urgency",
        shape=r"(?:no|little|scant|minimal|zero|hardly any|not (?:make|made|show|shown) any) (?:<adv>|real |serious "
        r"|further |apparent |discernible )*(?P<cue>(?:attempts?|efforts?|regard|concern|consideration|"
        r"interest|accountability|remorse|urgency) (?:was |were |has been |had been |has ever been )(?:made|"
        r"taken|shown|given|paid|to (?:check|verify|fix|inform|communicate|contact|"
        r"test|understand|improve|explain|coordinate|notify|warn|learn|listen|document|help|address|avoid|reduce)|"
        r"for (?:<det>)?(?:safety|security|users?|customers?|risks?|rules?|quality|others|people|consequences?)) )",
        unless=r"\b(?:if|attacker|hacker|there is no)\b",
    ),
    _withheld(
        heads="made make making showed shown show shows with without",
        keys="attempt concern effort empathy interest regard remorse respect sympathy urgency",
        shape=r"(?:(?:made|make|making|makes) (?:<adv>)*(?:no|little|hardly any|almost no|zero) "
        r"(?:<w>)?(?:attempts?|efforts?)|(?:showed|shown|show|shows|with|having) (?:<adv>)*(?:no|little|zero|scant|"
        r"complete lack of|a lack of) (?:<w>)?"
        r"(?:regard|concern|interest|remorse|respect|sympathy|empathy|urgency)|without (?:any |due |much |proper "
        r")?regard (?:for|to)) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, crowd=None),
        unless=r"\b(?:attacker|hacker|data|test|tests|results?|logs?|graphs?|monitoring|metrics)s? show",
    ),
    _withheld(
        heads="unwilling reluctant unwillingness reluctance",
        shape=r"(?:unwilling|reluctant|unwillingness|reluctance) to (?P<act><w>)",
        lead=r"(?:<be>|seem(?:s|ed)?|appear(?:s|ed)?|became|remained|felt|been|'s|their|his|her) "
        r"(?:<adv>|to be |too |very |still )*",
        subject=BEFORE,
        levels=Levels(own=None, somebody=None),
    ),
    _withheld(
        heads="learn learned learnt",
        keys="learn",
        shape=r"(?:learn|learned|learnt) (?P<cue>(?:<w>){0,3}?(?:from (?:<det>|own |past |previous |earlier "
        r")*(?:mistakes?|failures?|incidents?|outages?|lessons?|history|it|this|past|experience|crashes|accidents)|"
        r"(?:<det>|own )*(?:lessons?)) )",
        lead=r"(?:did|do|does|has|have|had) (?:not|never) (?:<adv>)*|never (?:<adv>)*|(?:unwilling|refus\w+|fail\w*|"
        r"unable|slow) to (?:<adv>)*",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, crowd=Level.NOTICE),
        of_people=True,
    ),
    _withheld(
        heads="chose chosen decided opted preferred continued began started beginning tended proceeded elected seemed",
        keys="began beginning chose continued decided elected opted preferred proceeded seemed started tended",
        shape=r"(?:chose|chosen|decided|opted|preferred|continued|began|started|beginning|tended|"
        r"proceeded|elected|seemed) (?:<adv>)*(?:to (?:<adv>)*)?(?P<cue>(?:ignor(?:e|ing)|neglect(?:ing)?|"
        r"dismiss(?:ing)?|disregard(?:ing)?|overlook(?:ing)?|cover(?:ing)? up|hid(?:e|ing)|bypass(?:ing)?|"
        r"deny(?:ing)?|deflect(?:ing)?|skip(?:ping)?|evad(?:e|ing)|"
        r"circumvent(?:ing)?|gloss(?:ing)? over) )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
    ),
    _withheld(
        heads="kept keep keeps",
        shape=r"(?:kept|keep|keeps) (?P<cue>(?:forget(?:ting|s)?|"
        r"forgot|ignor(?:ed|ing|es)|cancel(?:l?ed|l?ing)|postpon(?:ed|ing)|procrastinat(?:ed|ing)|losing track|"
        r"neglect(?:ed|ing)|overlook(?:ed|ing)|underestimat(?:ed|ing)|overestimat(?:ed|ing)|breaking|complain(?:ed|"
        r"ing)|interrupt(?:ed|ing)|blam(?:ed|ing)|delaying|"
        r"arriv(?:ed|ing) late|show(?:ed|ing) up late|putting (?:it|this|that|things|them) off|pushing (?:it|this|"
        r"that|things|them) (?:back|off|aside)|making (?:the same )?mistakes|changing (?:<det>)?(?:mind|"
        r"requirements|scope|plan)) )",
        subject=BEFORE,
        unless=r"\b(?:users?|customers?) (?:<w>){0,2}(?:kept|keep|often)",
    ),
    _withheld(
        heads="put puts putting placed places placing prioritised prioritized prioritising prioritizing prioritise "
        "prioritize chose choosing valued "
        "valuing favoured favored favouring favoring",
        keys="choosing chose favored favoring favoured favouring placed places placing prioritise prioritising "
        "prioritize prioritizing put valued valuing",
        shape=rf"(?:put(?:s|ting)?|plac(?:ed|es|ing)|prioriti[sz](?:ed|ing|e|es)|chose|choosing|valu(?:ed|ing)|"
        rf"favou?r(?:ed|ing)) (?:[^ .,;:!?]+ ){{0,3}}?(?P<cue>{_SPEED} (?:and [\w-]+ |or [\w-]+ )?(?:before|over|"
        rf"above|ahead of|"
        rf"rather than|instead of|in front of) (?:<det>|basic |the |any |actual |our |their |user |data |customer |"
        rf"public )*{_SAFETY} )",
        unless=r"\b(?:not|never|n't|scheduler|system|queue|router|policy) (?:<w>){0,2}(?:put|prioriti|favou?r|place)",
    ),
    _withheld(
        heads="valued prioritised prioritized placed put ranked favoured favored seen",
        shape=rf"(?:valued|prioriti[sz]ed|placed|put|ranked|favou?red|considered) (?:<adv>)?(?:more important than|"
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
        shape=r"(?:lost|lose|losing|loses) (?:<det>|all |any |most of |some |our |my |his |her |their "
        r")*(?P<cue>(?:motivation|interest|the plot|plot|way|steam|heart|discipline|patience|drive|enthusiasm) "
        r")(?!to the)",
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
        "following informing listening paying planning preparing reading responsib reviewing taking "
        "telling testing thinking tuning verifying warning",
        shape=r"(?:not|never) (?:<adv>)*(?P<cue>(?:considering|thinking|testing|checking|communicating|planning|"
        r"listening|reading|asking|telling|informing|"
        r"documenting|paying attention|verifying|reviewing|following|tuning|caring|bothering|taking (?:into|the "
        r"time|care|responsib)[^ ]*|consulting|coordinating|"
        r"warning|preparing) )",
        needs=r"\b(?:while|whilst|and|but|by|for|about) (?:not|never) (?:<adv>)*[a-z]+ing ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\b(?:consider|think about|option|worth|if) (?:<w>){0,3}not ",
    ),
    _withheld(
        heads="not never",
        keys="advice heed listen speak spoke",
        shape=r"(?:not|never) (?:<adv>|even )*(?P<cue>(?:listen(?:ed)? to|heed(?:ed)?|sp(?:eak|oke) up|"
        r"(?:take|took|taken|follow|followed|seek|sought) (?:<w>){0,2}?advice) )",
        subject=BEFORE,
        levels=Levels(),
        unless_before=r"if (?:<w>)?",
    ),
)
