"""Pasts that nobody lived through: in hindsight, could have been clearer, would not have happened had we."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW303"

_MESSAGE = "'{cue}' measures the past with what is known now."

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
        keys="benefit hind looking retrospect",
        shape=r"(?:should|could|would|might|'d|ought to) (?:not )?(?:<adv>)*<have> ",
        lead=r"(?:in (?:hindsight|retrospect|hind-sight|hind sight)|looking back|"
        r"with (?:the benefit of )?hindsight) (?:<w>){0,14}?",
        levels=always(Level.NOTICE),
        reframe="What did the options look like at the time, and what would make the better one the default?",
        unless=r"\b(?:could|would|should) not have (?:known|been|helped|changed)",
    ),
    _told(
        heads="could should would might",
        keys="better clearer earlier sooner faster until till more clarif distribut divided explained organis "
        "organiz planned "
        "prepared coordinat prioritis prioritiz scoped structured started communicat managed handled",
        shape=r"(?:could|should|would|might) <have> (?:been )?(?:<adv>)*(?:clarified|distributed|divided|explained|"
        r"organi[sz]ed|planned|prepared|coordinated|prioriti[sz]ed|scoped|structured|started|begun|communicated|"
        r"managed|handled|used|spent|done|shared|defined|documented|designed|thought|gone|"
        r"worked|happened|come|waited|taken place|finished|stopped|ended) (?P<cue>(?:<w>){0,5}?(?:better|clearer|"
        r"earlier|sooner|faster|until|till|more (?:[\w-]+ly|time|often|evenly)|more) )",
        levels=always(Level.NOTICE),
        reframe="What kept this option out of sight at the time?",
        unless=r"\bwhat (?:could|might|should) have|what went|than (?:<w>){0,4}(?:could|would)",
    ),
    _told(
        heads="there",
        keys="could should",
        shape=r"there (?P<cue>(?:could|should) <have> been (?:<adv>)*(?:more|better|clearer|less|fewer|manual|"
        r"a better|an? [\w-]+) )",
        levels=always(Level.NOTICE),
        reframe="What kept this option out of sight at the time?",
        unless=r"\b(?:monitor|alert|alarm|retry|limit)|could have been (?:an?|some) (?:[\w-]+ )?(?:issue|problem|bug|"
        r"race|delay)",
    ),
    _told(
        heads="as like where than way what",
        keys="could ought really should",
        shape=r"(?:as|like|where|than|way|what) (?P<cue>(?:we|i|they|he|she|you|<det>[\w-]+) (?:should|ought to|"
        r"could) (?:really )?have )(?=\. |, |$|done |and |been |\) )",
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
        shape=r"(?P<cue>why (?:did not|had not|would not|does not|was not|were not) (?:we|i|they|he|she|you|anyone|"
        r"anybody|somebody|someone|nobody|the (?:[\w-]+ )?(?:team|engineers?|developers?|reviewers?|testers?|"
        r"operators?|auditors?|managers?)) )",
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
)
