"""AW308: the right act is made to look easy or plain."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_CHECK = (
    r"(?:tests?|checks?|review|look|glance|search|google|grep|sanity check|unit test|smoke test|verification|"
    r"validation|precaution|question|alert|monitor|monitoring|testing|checking|lookup|reading|precautions|safeguards?)"
)
_EASY = (
    r"(?:simple|basic|quick|cursory|single|trivial|minimal|brief|five-minute|simplest|most basic|rudimentary|"
    r"elementary)"
)
_MESSAGE = "'{cue}' makes it look easy. Before the outcome it was one of many things to think of."
_REFRAME = "What made this hard to see or to do at the time?"

_told = partial(Pattern, category="minimizer", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="obvious",
        shape=r"obvious (?:<adv>)?(?:[\w-]+ )?(?:errors?|mistakes?|bugs?|flaws?|oversights?|fix|thing|problems?|"
        r"signs?(?= )|warning|risks?|issues?|typo|omission|gap|question|hole|blunder|danger|failing|shortcoming|in "
        r"hindsight|in retrospect|to (?:anyone|everyone|us|me|everybody|anybody))",
        levels=always(Level.NOTICE),
        message="'{cue}' is plain only to whoever knows the outcome.",
        reframe="What did people see instead, and what would have set this apart at the time?",
        unless_before=r"\b(?:fix|fixe[sd]|fixing|catch|catches|catching|ask|asking|correct|corrected|spot|find|finds|"
        r"detect|detects|perform) (?:<det>|a couple of |a few )*|(?:no|not|any|nothing|n't|less|without|few|more|"
        r"immediately|least|non|never) (?:<w>)?(?:<adv>|a |an |the |very )*",
    ),
    _told(
        heads="was were is are seems seemed been be",
        keys="obvious",
        shape=r"(?:was|were|is|are|seems|seemed|been|be) (?:<adv>|so |pretty |quite |rather |very )*(?P<cue>obvious "
        r")(?!to (?:the )?(?:users?|customers|readers?)|from |when |after |at |by |that (?!(?:<w>){1,4}?(?:should|"
        r"would|needed|had to|was going|were going))|enough )",
        levels=always(Level.NOTICE),
        message="'{cue}' is plain only to whoever knows the outcome.",
        reframe="What did people see instead, and what would have set this apart at the time?",
        unless_before=r"(?:nothing|no|not|none|anything|hardly|what|make|made|makes) (?:<w>){0,3}",
        unless=r"\b(?:if|so that|make|makes|until|when|whose|should) (?:<w>){1,6}obvious|\b(?:is|are|be|seems) "
        r"(?:<adv>|so |pretty |quite |rather |very )*obvious (?!(?:, )?(?:in (?:hindsight|retrospect)|now|today))",
    ),
    _told(
        heads="obviously clearly",
        shape=r"(?:obviously|clearly) (?:a mistake|the wrong|should|wrong (?:decision|call|choice)|(?:<w>)?(?:forgot|"
        r"missed|overlooked|did not (?:test|check|read|think|care|bother|review|know)|failed))",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        message="'{cue}' is plain only to whoever knows the outcome.",
    ),
    _told(
        heads="even",
        keys="basic brief cursory elementary five-minute minimal most quick rudimentary simple single trivial very",
        shape=rf"even (?:(?P<swap>an? (?:very |most |the )?{_EASY} )|(?:the )?{_EASY} )(?:[\w-]+ ){{0,2}}?{_CHECK} ",
        levels=always(Level.NOTICE),
        reframe="Which test would have to exist for this to be caught, and why was there none?",
    ),
    _told(
        heads="a an",
        keys="basic brief cursory elementary five-minute minimal quick rudimentary simple single trivial",
        shape=rf"an? (?P<cue>{_EASY} )(?:[\w-]+ ){{0,2}}?{_CHECK} (?:<w>){{0,6}}?(?:would|could|might) have ",
        levels=always(Level.NOTICE),
        reframe="Which test would have to exist for this to be caught, and why was there none?",
    ),
    _told(
        heads="easily simply trivially",
        shape=r"(?:easily|simply|trivially) (?:have |of )?(?:been |be )?(?:avoid|prevent|catch|caught|spot|detect|fix|"
        r"remov|test|check|notic|revert|done|found)[^ ]* ",
        levels=always(Level.NOTICE),
        needs=r"(?:could|should|would|can|was|were|been|might) (?:<w>){0,3}(?:easily|simply|trivially)|easily "
        r"(?:avoidable|preventable|prevented|avoided) (?!by |with |through )",
        unless=r"(?:can|could|to|may|will|so that <w>) (?:not |still |now |more |be )*(?:easily|simply|trivially) "
        r"(?:be )?(?!avoid|prevent)",
    ),
    _told(
        heads="avoidable preventable",
        shape=r"(?:avoidable|preventable) (?!by )",
        levels=always(Level.NOTICE),
        reframe="What would have had to be in place, and when did it become visible that it was needed?",
        needs=r"(?:was|were|is|entirely|completely|totally|easily|perfectly|an|caused|this) (?:<w>){0,3}(?:avoidable|"
        r"preventable)",
        unless_before=r"(?:not|n't|un) ",
        unless=r"(?:avoidable|preventable) (?:by|with|through) ",
    ),
    _told(
        heads="just simply only merely",
        keys="ask just merely revert simply",
        shape=r"(?:just|simply|merely) (?:to )?(?:not (?:to )?(?:run|do|use|touch|deploy|push|click|make)|don't|had to|"
        r"needed to|needs? to|should have|should of|revert|read the|follow(?:ed)? the|ask(?:ed)?|look(?:ed)? at|"
        r"check(?:ed)?|test(?:ed)? it|pay attention|be careful|remember)",
        levels=always(Level.NOTICE),
        needs=r"\b(?:solution|fix|answer|all|should|could|people|engineers|everyone|developers|team|lesson|next time|"
        r"he|she|they|he|someone) (?:<w>){0,6}(?:just|simply|merely)|^(?:just|simply) (?:revert|do not|not|read|ask|"
        r"test)",
        unless=r"follow (?:the|these|this) (?:[\w-]+ )?(?:steps|instructions|guide|link|prompts|procedure)|just check "
        r"for |than (?:to )?(?:just|simply)|\b(?:we|i) (?:just|simply) (?:check|ask|look|revert)(?:ed)?|just asked|can "
        r"(?:just|simply)",
    ),
    _told(
        heads="just",
        shape=r"just because it (?:compiles|works|worked|builds|passes|passed|runs|ran)",
        levels=always(Level.NOTICE),
        reframe="Which signal said that all was well, and what did it not cover?",
    ),
    _told(
        heads="all",
        shape=r"all (?:that )?(?:he|she|they|anyone|someone|the [\w-]+|we|i|you) (?:had|needed) to do ",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="any anyone anybody everyone",
        keys="any everyone",
        shape=r"(?:any (?:<w>)?(?:competent|decent|reasonable|sane|sensible|half-decent|good|experienced|junior|"
        r"senior) (?:engineer|developer|admin|operator|person|team|sysadmin|dba|sre|programmer)|(?:anyone|anybody|"
        r"everyone) (?:could|would|should|can|with <w>(?:<w>){0,4}(?:could|would)) (?:have )?(?:see|seen|know|known|"
        r"spot|spotted|catch|caught|notice|noticed|tell|told|realise|realize|predict|predicted|guess)[^ ]*)",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="common no rookie beginner beginner's schoolboy elementary amateur novice silly simple basic dumb costly "
        "embarrassing inexcusable",
        keys="amateur basic beginner common costly elementary embarrassing excuse inexcusable novice rookie schoolboy "
        "silly simple",
        shape=r"(?:common sense |no excuses? (?:for|not|to|here|\.)|(?:rookie|beginner|beginner's|schoolboy|elementary|"
        r"amateur|novice|silly|simple|basic|embarrassing|costly|inexcusable) (?:but |and |[\w-]+ ){0,2}?(?:mistakes?|"
        r"errors?|blunders?|oversights?) )",
        levels=always(Level.NOTICE),
        reframe="What let a small slip have a large effect?",
        unless_before=r"(?:not a|n't a|avoid|prevent|any|for|from|such|similar) ",
        unless_after=r"(?:page|pages|handling|message|code)",
        unless=r"\bbasic (?:[\w-]+ )*errors",
    ),
    _told(
        heads="would",
        keys="taken",
        shape=r"would (?:only )?have (?:only )?taken (?:<adv>|only |just |less than |all of |under )*(?:a|one|two|"
        r"three|five|ten|fifteen|twenty|thirty|sixty|\d+) (?:few |more |extra )?(?:seconds?|minutes?|moments?|lines?)",
        levels=always(Level.NOTICE),
    ),
)

RULE = Rule(
    code="AW308",
    slug="minimizer",
    level=Level.NOTICE,
    of_words=True,
    summary="Nothing is called obvious, simple or easy after the fact.",
    why="'Obvious', 'simply' and 'even a basic test' tell people that they were dull to miss it. They also hide the "
    "finding: something that is plain today looked like everything else then.",
    bad="Even a basic test would have caught the obvious mistake.",
    good="No test loads the configuration, and the change looked like the twelve before it.",
)
