"""Words that several families share: what people do with care or without, and how that is graded."""

from app.domain.wording.phrases import POOR_HEADS, PROCESS

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
    r"administrated|advised|educated|taught|thought-out|operated|secured|moderated|worded|phrased|graded|"
    r"put together|rolled out|paced|balanced|sold|edited|pitched|drafted|laid out|curated|attended|sketched|sketched "
    r"out|rehearsed|"
    r"communicated|funded|chaired|facilitated|monitored|announced|informed)"
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


def any_of(words: str) -> str:
    """Return a shape that is any one of some words."""
    return f"(?:{words.replace(' ', '|')})"


# Adjectives that say of any act that nobody should have done it.
FOLLY_HEADS = (
    "unwise inadvisable imprudent foolish foolhardy silly stupid ill-advised ill-considered ill-judged ill-conceived "
    "ill-timed misguided short-sighted shortsighted rash hasty amateurish half-hearted halfhearted slapdash slipshod "
    "overly-optimistic overly-ambitious overly-confident over-optimistic overoptimistic over-ambitious overambitious "
    "over-confident overconfident presumptuous thoughtless perfunctory lackadaisical"
)
RECKLESS_HEADS = (
    "reckless irresponsible negligent unprofessional unethical cavalier disrespectful inconsiderate sloppy shoddy "
    "disgraceful shameful scandalous inexcusable unforgivable unconscionable indefensible reprehensible outrageous "
    "deplorable idiotic"
)
# What is said of work that did not please, before its noun and after it.
BAD_HEADS = (
    f"{POOR_HEADS} {FOLLY_HEADS} lackluster misplaced misdirected absurd ridiculous ludicrous crazy insane unequal "
    "one-sided patchy spotty sporadic vague confused confusing contradictory sluggish belated tardy feeble "
    "underwhelming disappointing unsatisfactory unsatisfying useless worthless pointless unproductive "
    "counter-productive counterproductive unhelpful dismissive unfocused uncoordinated unstructured unsystematic "
    "unorganised unorganized disjointed incoherent nonsensical fragmented dysfunctional shaky sketchy "
    "shambolic dismal woeful pitiful laughable lamentable miserable infrequent irregular nonchalant lethargic "
    "unimpressive ham-fisted hit-and-miss erratic lopsided opaque wasteful overzealous horrendous horrid ghastly "
    "abysmal undisciplined bizarre baffling heavy-handed tone-deaf unsafe insensitive"
)
_AFTER_NOUN = (
    "lacking wanting immature absent minimal thin shallow defensive rubbish garbage crap trash embarrassing "
    "unacceptable wrong amiss toxic incompetent careless pathetic dissatisfying selfish greedy arrogant lazy"
)
BAD_KEYS = f"{BAD_HEADS} {RECKLESS_HEADS} {_AFTER_NOUN} hit"
FOLLY, RECKLESS = any_of(FOLLY_HEADS), any_of(RECKLESS_HEADS)
BAD = any_of(BAD_HEADS)
BAD_AFTER = f"(?:{BAD}|{RECKLESS}|{any_of(_AFTER_NOUN)}|hit (?:and|or) miss)"
# Judging words that stand before a noun only.
WORST_HEADS = (
    "scant scarce dubious heedless abject gross egregious criminal lame dumb indifferent untimely "
    "bare-bones rudderless bungled botched wishy-washy harebrained hare-brained knee-jerk unthinking unquestioning "
    "uninformed ill-informed uninspired puzzling perplexing abusive panicked panicky sub-optimal"
)
WORST = any_of(WORST_HEADS)
# What people do, alone and together, as nouns; a judging word before one of them judges those who did it.
WORK = (
    rf"(?:{PROCESS}|job|response|reactions?|review|reviews|knowledge|analysis|analyses|design decisions?|call|"
    rf"attempts?|"
    r"administration|book-?keeping|housekeeping|pacing|time allocation|allocation of time|marketing|hiring|recruiting|"
    r"recruitment|staffing|negotiations?|research|investigations?|assessments?|direction|instructions?|explanations?|"
    r"proof-?reading|vetting|screening|advice|self-discipline|self-control|self-management|code "
    r"quality|"
    r"coding|code structure|(?:software|game|level|system|api|schema|ui|project) design|design work|rehearsal|culture|"
    r"track record|safety record|security record|reputation|note-?taking|upkeep|care|quality control|"
    r"quality assurance|change control|version control|priorities|goal setting|goal-setting|git usage|craft|conduct|"
    r"separation of concerns|(?:distribution|division) of (?:the )?(?:work|workload|tasks|load)|workload distribution|"
    r"work distribution|work split|follow-ups?|manners|mindset|work-life balance|etiquette|sense of urgency|"
    r"requirements? (?:gathering|engineering)|(?:rollout|test|migration|business|project) plans?|project structure|"
    r"project setup|explaining|play-?testing|market research|customer (?:service|support)|people skills|"
    r"communication skills|listening|teaching|lecturing|grading|tutoring|course organi[sz]ation|disclosure|maintenance|"
    r"audits?|auditing|inspections?|moderation|public relations|messaging|escalation|triage|rostering|precautions|"
    r"(?:task|resource|role) (?:allocation|assignment)|(?:review|release|development|deployment|change|testing|"
    r"approval|"
    r"planning|hiring|team|decision|work|engineering|design|management|communication|incident|rollout|qa|selection|"
    r"onboarding|recruitment) process(?:es)?|branching|refactoring|craftsmanship|statesmanship|business model|"
    r"(?:situational |risk |security |safety |cost )?awareness|contingency plans?|security posture|interpersonal "
    r"skills|attendance|investments?|spending|bets|approach|policy|"
    r"policies|procedures|standards|record-?keeping|supervis(?:ion|ing)|enforcement|handwriting)"
)
# What people are asked to be, and said not to have been.
TRAIT = (
    r"(?:proactive|pro-active|communicative|transparent|explicit|organi[sz]ed|realistic|responsive|open|clear|"
    r"assertive|critical|deliberate|intentional|patient|focused|focussed|engaged|involved|honest|prepared|systematic|"
    r"professional|pragmatic|conscious|punctual|committed|motivated|collaborative|cooperative|structured|humble|"
    r"sceptical|skeptical|thoughtful|careful|vigilant|diligent|attentive|cautious|mindful|thorough|disciplined|alert|"
    r"responsible|conscientious|rigorous|considerate|meticulous|watchful|aware|prudent|forthcoming|upfront|respectful|"
    r"decisive|productive|serious|accountable|methodical|supportive|vocal|outspoken|detail-oriented|hands-on|sensible|"
    r"judicious|discerning|wary|paranoid|rigid|humble|creative|curious|daring|flexible|efficient|"
    r"precise|consistent|specific with|selective|demanding|independent|confident|available|present|active)"
)
