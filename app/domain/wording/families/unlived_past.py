"""Pasts that nobody lived through: in hindsight, could have been clearer, would not have happened had we."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW303"

_MESSAGE = "'{cue}' measures the past with what is known now."

_WHOEVER = Levels(somebody=Level.WARNING, crowd=Level.NOTICE, implied=Level.NOTICE, thing=Level.NOTICE)
_told = partial(Pattern, category="counterfactual", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="should",
        keys="been",
        shape=r"should <have> been (?:<adv>)*(?!receiving|getting|seeing)[\w-]+ing ",
        subject=BEFORE,
        reframe="What did the options look like at the time, and what would make the better one the default?",
    ),
    _told(
        heads="should could would might ought 'd",
        keys="benefit hind looking retrospect ideal",
        shape=r"(?:should|could|would|might|'d|ought to) (?:not )?(?:<adv>)*<have> ",
        lead=r"(?:in (?:hindsight|retrospect|hind-sight|hind sight)|looking back|in an ideal world|with (?:the benefit "
        r"of )?hindsight) (?:<w>){0,14}?",
        levels=always(Level.NOTICE),
        reframe="What did the options look like at the time, and what would make the better one the default?",
        unless=r"\b(?:could|would|should) not have (?:known|been|helped|changed)",
    ),
    _told(
        heads="could should would might",
        keys="better clearer earlier sooner faster until till more clarif distribut divided explained organis organiz "
        "planned prepared coordinat prioritis prioritiz scoped structured started communicat managed handled",
        shape=r"(?:could|should|would|might) <have> (?:been )?(?:<adv>)*(?:clarified|distributed|divided|explained|"
        r"organi[sz]ed|planned|prepared|coordinated|prioriti[sz]ed|scoped|structured|started|begun|communicated|"
        r"managed|handled|used|spent|done|shared|defined|documented|designed|thought|gone|worked|happened|come|waited|"
        r"taken place|finished|stopped|ended) (?P<cue>(?:<w>){0,5}?(?:better|clearer|earlier|sooner|faster|until|till|"
        r"more (?:[\w-]+ly|time|often|evenly)|more) )",
        levels=always(Level.NOTICE),
        reframe="What kept this option out of sight at the time?",
        unless=r"\bwhat (?:could|might|should) have|what went|than (?:<w>){0,4}(?:could|would)",
    ),
    _told(
        heads="there",
        keys="could should",
        shape=r"there (?P<cue>(?:could|should) <have> been (?:<adv>)*(?:more|better|clearer|less|fewer|manual|a better|"
        r"an? [\w-]+) )",
        levels=always(Level.NOTICE),
        reframe="What kept this option out of sight at the time?",
        unless=r"\b(?:monitor|alert|alarm|retry|limit)|could have been (?:an?|some) (?:[\w-]+ )?(?:issue|problem|bug|"
        r"race|delay)",
    ),
    _told(
        heads="as like where than way what",
        keys="could ought really should",
        shape=r"(?:as|like|where|than|way|what) (?P<cue>(?:we|i|they|he|she|you|<det>[\w-]+) (?:should|ought to|could) "
        r"(?:really )?have )(?=\. |, |$|done |and |been |\) )",
        levels=always(Level.NOTICE),
        reframe="What did the options look like at the time, and what would make the better one the default?",
        unless=r"\bas (?:the [\w-]+|it) (?:should|could)",
    ),
    _told(
        heads="should could",
        shape=r"(?:should|could) <have> been (?:<adv>)*(?P<cue>(?:more|less|better|much|so|a lot|far) (?:<adv>|more |"
        r"less )*[\w-]+ )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE, crowd=Level.WARNING),
        reframe="What would have made this easy to see or to do at the time?",
        unless=r"\b(?:what|anything) (?:could|should)",
    ),
    _told(
        heads="should",
        lead=r"(?:^|[,.;:?*(] |and |but )",
        shape=r"(?P<cue>should )(?P<who>)(?=(?:[^ ]+ ){1,6}?(?:<adv>)*have (?:<adv>)*(?:<vbn>|been) )",
        subject=AFTER,
        levels=Levels(implied=None),
        reframe="What did the options look like at the time, and what would make the better one the default?",
    ),
    _told(
        heads="could should",
        shape=r"(?P<cue>(?:could|should) (?:we|i|they|he|she|you) (?:<adv>)*have (?:<adv>)*(?:done|known|seen|caught|"
        r"prevented|avoided|tested|made|handled|noticed) )",
        levels=always(Level.NOTICE),
        reframe="What would have to be in place so that this ends differently without anybody thinking of it?",
        unless_before=r"what (?:else )?",
        unless=r"^(?:<w>){0,3}(?:should we have|could we have) (?:a|an|the)",
    ),
    _told(
        heads="why",
        shape=r"(?P<cue>why (?:(?:was|were|is|had|has|did) (?:nobody|no one|no-one|none of)|(?:did not|had not|would "
        r"not|does not|was not|were not) (?:we|i|they|he|she|you|anyone|anybody|somebody|someone|nobody|the (?:[\w-]+ "
        r")?(?:team|engineers?|developers?|reviewers?|testers?|operators?|auditors?|managers?))) )",
        levels=always(Level.NOTICE),
        message="'{cue}' asks for a culprit. Ask for what was in the way.",
        reframe="What was in view at the time, and what would have offered this step?",
        unless=r'["“]|(?:ask|asking|rather than|instead of) (?:<w>)?why',
    ),
    _told(
        heads="idea",
        shape=r"idea ",
        lead=r"(?:would|might|could) (?:also )?have (?:also )?been (?:an? )?(?:even )?(?:good|better|great|best) ",
        levels=always(Level.NOTICE),
        reframe="What made the chosen way look right at the time?",
    ),
    _told(
        heads="should",
        keys="before earlier faster sooner",
        shape=r"should (?:<have> )(?:happened|come|started|begun|taken place) (?:<adv>|much |far |a lot |way "
        r")*(?:earlier|sooner|faster|before)",
        levels=always(Level.NOTICE),
        reframe="What would have brought this forward without anybody having to think of it?",
        unless_before=r"(?:alert|alerts|alarm|failover|restart|notification|page) ",
    ),
    _told(
        heads="should",
        keys="happened",
        shape=r"should (?:not |never )<have> (?:ever )?happened ",
        levels=always(Level.NOTICE),
        reframe="Which condition let it happen, and which of them can be taken away?",
    ),
    _told(
        heads="longer later slower more less",
        keys="than",
        shape=r"(?:(?:longer|later|slower) (?:<w>)?than (?:it|we|they|i|this|that)|(?:more|less) (?:<w>)?than (?:we|i|"
        r"they|he|she)) (?:should|ought to) <have> ",
        levels=always(Level.NOTICE),
        reframe="What filled this time, and what would have shortened it?",
    ),
    _told(
        heads="wish wished wishes",
        shape=r"wish(?:ed|es)? (?:that )?(?:i|we|he|she|they|someone|somebody|the [\w-]+) (?P<verb>had|'d|could have|"
        r"would have) ",
        subject=BEFORE,
        imagined=True,
        levels=_WHOEVER,
        message="'{cue}' wishes the past were different; it does not say what to change.",
        reframe="What would have brought this about without relying on anybody to think of it?",
    ),
    _told(
        heads="regret",
        shape=r"regret (?:not )?[\w-]+ing ",
        subject=BEFORE,
        reframe="What kept this option out of sight at the time?",
    ),
    _told(
        heads="never should",
        keys="approved deployed gone merged pushed released shipped reached made left landed hit entered passed "
        "slipped happened",
        shape=r"(?:never should|should never|should not) <have> (?:been (?:merged|deployed|released|shipped|approved|"
        r"pushed)|shipped|gone (?:out|live|in|into|to)|(?:reached|made it (?:in)?to|left|landed (?:in|on)|hit|entered|"
        r"passed|slipped) (?:<w>){0,2}?(?:production|prod|main|master|users?|customers?|staging|live|release|review|"
        r"testing|qa)) ",
        levels=always(Level.NOTICE),
        reframe="Which condition let it happen, and which of them can be taken away?",
    ),
    _told(
        heads="should",
        keys="started begun happened come finished",
        lead=r"(?:^|, |; |and |but |our |the )(?:testing|planning|integration|playtesting|communication|meetings?|"
        r"development|writing|documentation|balancing|prototyping|research|preparation|coordination|training|reviews?|"
        r"onboarding|work) (?:<w>){0,4}?",
        shape=r"should (?:<adv>)*<have> (?:<adv>)*(?:started|begun|happened|come|finished) ",
        levels=always(Level.NOTICE),
        reframe="What would have brought this forward without anybody having to think of it?",
    ),
)
