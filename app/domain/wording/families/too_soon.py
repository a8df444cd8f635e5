"""Acts set before the step that they are measured by: 'deleted it before looking', 'shipped before QA was done'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.steps import CARE, HUMAN_CARE, MADE
from app.domain.wording.pattern import AFTER, CLAUSE, Levels, Pattern, always

CODE = "AW310"

_ACTED = (
    rf"(?:{MADE}|applied|ran|started|began|begun|jumped|coded|coding|closed|dropped|wiped|restarted|submitted|handed "
    rf"in|"
    r"bought|signed|went ahead|moved on|said yes|agreed|flipped|switched|overwrote|announced|promised|scaled)"
)
_READY = (
    r"(?:agreed|tested|reviewed|approved|verified|validated|finished|complete|completed|ready|understood|checked|"
    r"confirmed|finali[sz]ed|signed off|signed|specified|clear|clarified|defined|audited|told|informed|notified|"
    r"consulted|trained|in place|known|settled|discussed|rehearsed|planned|documented|fixed|resolved)"
)
_NO_PLAN = (
    r"\b(?:will|can|should|must|would|could|may|might|if|never|not|nobody|always|to be|successfully|caught|found|"
    r"noticed) (?:[^ .;]+ ){0,12}?"
)

_early = partial(
    Pattern,
    category="judgement",
    message="'{cue}' measures an act by a step that had not been taken yet.",
    reframe="What made the act look ready to be taken, and what would have held it until the step was done?",
)

PATTERNS = (
    _early(
        heads="before prior",
        shape=rf"(?:before|prior to) (?:<adv>|first |even )*(?P<act>(?:{CARE}|knowing|finishing|having)) ",
        subject=CLAUSE,
        levels=Levels(implied=Level.NOTICE),
        needs=rf"\b{_ACTED} (?:[^ .;,]+ ){{0,9}}?(?:before|prior to) (?:<adv>|first |even )*[\w-]+ing ",
        unless=rf"{_NO_PLAN}(?:before|prior to) |(?:before|prior to) (?:moving|continuing|proceeding|going)",
    ),
    _early(
        heads="before",
        shape=rf"before (?:[^ .;,:]+ ){{1,7}}?(?:was|were|is|are|had|had been|has been|have been|got) (?:<adv>|been |"
        rf"fully )*{_READY} ",
        levels=always(Level.NOTICE),
        needs=rf"\b{_ACTED} (?:[^ .;,]+ ){{0,7}}?before (?:it|they|anyone|anybody|we|the (?:[\w-]+ )?(?:requirements?|"
        rf"design|spec\w*|"
        r"tests?|testing|reviews?|plan|qa|approval|audit|team|customers?|fix|change|migration|contract|rules?|docs|"
        r"documentation|users?|engineers?|security|staff|translators|testers|reviewers|auditors|lawyers|designers|"
        r"developers|partners|cause|problem|impact|risks?|consequences)|testing|qa|reviews?|requirements?|tests|"
        r"security) ",
        unless=rf"{_NO_PLAN}before ",
    ),
    _early(
        heads="before until till",
        shape=r"(?:before|until|till) (?P<cue>(?:anyone|anybody|someone|somebody|any of us|(?:the )?(?:[\w-]+ "
        r")?(?:management|team|board|company|vendor|authorities|regulators?)) (?:<adv>|else |on the team |in the team |"
        r"even |finally |bothered to |thought to )*(?:looked|noticed|checked|acted|reacted|asked|responded|reali[sz]ed|"
        r"investigated|listened|read|did anything|did something|took (?:action|notice|it seriously|a look|"
        r"responsibility)|cared|spoke up|intervened|stepped in|bothered|woke up|moved|replied|answered|escalated|"
        r"questioned|saw|thought of|got around) )",
        levels=always(Level.NOTICE),
        needs=r"\b(?:took|takes|passed|went by|later|months|weeks|days|hours|years|finally|bothered|only|not until|"
        r"complaints|times|reports|attempts|already|long) ",
        unless=r"\b(?:restored|fixed|recovered|rolled back|resolved|mitigated|reverted) (?:[^ .;]+ ){0,6}before ",
    ),
    _early(
        heads="without",
        shape=rf"without (?:<adv>|first |ever |even |so much as (?:<det>)?[\w-]+ (?:at|to|of|from) |any )*(?:{CARE}|"
        rf"permission|approval|"
        r"testing|review|consultation|(?:<det>)?(?:diff|logs?|code|rest|team|others)|warning|notice) (?:[^ .;:,]+ "
        r"){0,10}?, ",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        needs=r"^(?:<w>: |and |but |so |then )?without ",
        unless=r"\b(?:can|could|would|will|may|might|cannot|should|must|is|are|not|knowing|having (?:access|time)) ",
    ),
    _early(
        heads="without",
        shape=rf"without (?:<adv>|first |ever |even )*{HUMAN_CARE} (?:[^ .;:,]+ ){{0,10}}?, (?P<cue>(?:they|"
        rf"management) )",
        levels=always(Level.WARNING),
        needs=r"^(?:<w>: |and |but |so |then )?without ",
        unless=r"\b(?:can|could|would|will|may|might|cannot|should|must|is|are) ",
    ),
    _early(
        heads="asked ask",
        shape=r"ask(?:ed)? (?:the )?questions (?:later|afterwards) ",
        levels=always(Level.NOTICE),
    ),
)
