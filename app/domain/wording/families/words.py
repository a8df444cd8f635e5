"""Words that several families share: what people do with care or without, and how that is graded."""

from app.domain.wording.phrases import POOR, POOR_HEADS

# Past participles of what only people do with their work; systems are not planned badly by themselves.
CRAFT = (
    r"(?:planned|designed|con(?:ce|cie|cei)i?ved|implemented|coded|programmed|written|tested|reviewed|checked|"
    r"verified|validated|vetted|documented|communicated|managed|organi[sz]ed|coordinated|co-ordinated|prepared|"
    r"executed|led|supervised|scoped|estimated|scheduled|budgeted|prioriti[sz]ed|delegated|divided|researched|"
    r"investigated|analy[sz]ed|evaluated|assessed|audited|inspected|trained|briefed|informed|instructed|explained|"
    r"described|specified|discussed|thought(?: out| through| about| of)?|considered|maintained|staffed|funded|"
    r"advertised|marketed|presented|rehearsed|practi[sc]ed|proofread|structured|architected|engineered|chosen|timed|"
    r"judged|mentored|onboarded|coached|enforced|escalated|announced|agreed|examined|studied|debated|justified|"
    r"articulated|formulated|anticipated|foreseen|accounted for|understood|integrated and tested|looked (?:after|into|"
    r"at)|dealt with|taken care of|followed up(?: on)?|cared for|crafted|constructed|negotiated|governed|administered|"
    r"administrated|advised|educated|taught|thought-out)"
)
# What people give or spend on their work.
HEED = (
    r"(?:attention|thought|care|consideration|priority|scrutiny|diligence|due diligence|effort|focus|emphasis|weight|"
    r"time|importance|planning|preparation|testing|research|discussion|reflection|practice|rigou?r|communication|"
    r"caution|training|guidance|coordination|oversight|supervision|analysis|foresight|feedback|notice|warning)"
)
SPENT = (
    r"(?:given|paid|put|spent|devoted|dedicated|invested|set aside|allotted|reserved|made|done|performed|carried out|"
    r"conducted|undertaken|exercised|taken|placed|directed|shown|provided|scheduled|planned|budgeted)"
)
VERY = (
    r"(?:<adv>|very |quite |rather |so |really |pretty |just |somewhat |a bit |a little |too |far |way |much |"
    r"all too |often |sometimes |kind of |sort of |at times |at best |overall |a tad |downright )*"
)
# Adjectives that say of any act that nobody should have done it.
FOLLY = (
    r"(?:unwise|inadvisable|imprudent|foolish|foolhardy|silly|stupid|ill-advised|ill-considered|ill-judged|"
    r"ill-conceived|ill-timed|misguided|short-?sighted|rash|hasty|amateurish|half-?hearted|slapdash|"
    r"slipshod|over-?optimistic|over-?ambitious|over-?confident|presumptuous|thoughtless)"
)
FOLLY_HEADS = (
    "unwise inadvisable imprudent foolish foolhardy silly stupid ill-advised ill-considered ill-judged ill-conceived "
    "ill-timed misguided short-sighted shortsighted rash hasty amateurish half-hearted halfhearted "
    "slapdash slipshod over-optimistic overoptimistic over-ambitious overambitious over-confident "
    "overconfident presumptuous thoughtless"
)
RECKLESS = (
    r"(?:reckless|irresponsible|negligent|unprofessional|unethical|cavalier|disrespectful|inconsiderate|sloppy|"
    r"shoddy|disgraceful|shameful|scandalous|inexcusable|unforgivable|unconscionable|indefensible|reprehensible|"
    r"outrageous|deplorable|idiotic)"
)
RECKLESS_HEADS = (
    "reckless irresponsible negligent unprofessional unethical cavalier disrespectful inconsiderate sloppy shoddy "
    "disgraceful shameful scandalous inexcusable unforgivable unconscionable indefensible reprehensible outrageous "
    "deplorable idiotic"
)
# What is said of work that did not please.
BAD = (
    rf"(?:{POOR}|{FOLLY}|{RECKLESS}|lacking|lackluster|wanting|immature|misplaced|misdirected|absent|absurd|minimal|"
    r"unequal|one-sided|patchy|spotty|sporadic|vague|confused|confusing|contradictory|sluggish|belated|tardy|"
    r"feeble|underwhelming|disappointing|unsatisfactory|dissatisfying|unsatisfying|useless|worthless|pointless|"
    r"unproductive|counter-?productive|unhelpful|dismissive|defensive|unfocused|uncoordinated|unstructured|"
    r"unsystematic|unorgani[sz]ed|disjointed|incoherent|nonsensical|fragmented|dysfunctional|shaky|sketchy|thin|"
    r"perfunctory|shallow|shambolic|dismal|woeful|pitiful|laughable|lamentable|miserable|rubbish|garbage|crap|"
    r"trash|broken down|embarrassing|unacceptable|infrequent|irregular|wrong|amiss|"
    r"nonchalant|lethargic|toxic|unimpressive|ham-fisted|hit-and-miss|hit and miss|hit or miss)"
)
BAD_KEYS = (
    f"{POOR_HEADS} {FOLLY_HEADS} {RECKLESS_HEADS} lacking lacklust wanting immature misplaced misdirected absent "
    f"absurd "
    "minimal unequal one-sided patchy spotty sporadic vague confus contradictory sluggish belated tardy feeble "
    "underwhelming disappointing unsatisfactory dissatisfying unsatisfying useless worthless pointless unproductive "
    "counter unhelpful dismissive defensive unfocused uncoordinated unstructured unsystematic unorgani disjointed "
    "incoherent nonsensical fragmented dysfunctional shaky sketchy thin perfunctory shallow shambolic dismal woeful "
    "pitiful laughable lamentable miserable rubbish garbage crap trash broken embarrassing unacceptable infrequent "
    "irregular wrong amiss nonchalant lethargic toxic unimpressive ham hit careless incompetent pathetic negligent "
    "unreasonable"
)
