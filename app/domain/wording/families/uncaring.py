"""People who are said not to care, to do little, to keep others in the dark."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW309"

_MESSAGE = "'{cue}' doubts that people cared."
_REFRAME = "What else asked for attention at the time, and what would have shown that this needed it too?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="knowingly deliberately wilfully willfully purposely intentionally consciously",
        shape=r"<w>(?P<act>[\w-]+ )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=None),
        message="'{cue}' reads a motive into what people did.",
        reframe="Which choice did they see, and what did each way seem to cost?",
        unless_before=r"(?:not|was|were|is|are|be|been) ",
        unless=r"\battack|malicious|(?:deliberately|intentionally|consciously) (?:chose|left|kept|designed|built|made|"
        r"decided|did not|disabled|limited|used|set|avoid|delayed|wait|slow|stopped|brought|took|triggered|ran)",
    ),
    _told(
        heads="done did do does",
        keys="little nothing bare minimum",
        shape=r"(?:done|did|do|does) (?:very |so |too |next to )?(?:little|nothing|"
        r"the bare minimum)(?: or nothing)? (?:about|to (?:fix|stop|help|prevent|address|protect|improve)|in response|"
        r"for (?:years|months|weeks))",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE),
    ),
    _told(
        heads="unwilling reluctant unable incapable",
        shape=r"(?:unwilling|reluctant|unable|incapable) (?:to|of) (?:<adv>)*(?:learn|listen|act|admit|change their|"
        r"cooperat|help|share|accept|take (?:responsibility|advice|criticism|ownership)|communicat|learning|listening|"
        r"admitting)[^ ]* ",
        lead=r"(?:was|were|is|are|been|seem|seems|seemed|appears?|appeared|proved|remained|:) (?:to be )?(?:<adv>|"
        r"very |so )*",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=None),
    ),
    _told(
        heads="took takes taken taking",
        keys="time",
        shape=r"t(?:ook|akes|aken|aking) (?:its|their|his|her) (?:sweet |own |good )*time (?!to (?:verify|check|make "
        r"sure|explain|test))",
        subject=BEFORE,
        of_people=True,
    ),
    _told(
        heads="left leaving kept keeping",
        keys="loop dark",
        shape=r"(?:left|leaving|kept|keeping) (?:<w>){0,3}?(?:out of the loop|in the dark) ",
        levels=always(Level.WARNING),
        unless=r"\b(?:disabled|logging|logs?|outage|alerts?|monitoring|dashboards?)\b",
        reframe="Who was told what and when, and which channel was missing?",
        needs=r"\b(?:us|people|users|customers|everyone|team|staff|engineers|community|members|them|me)\b",
    ),
    _told(
        heads="not never",
        keys="adequate appropriate due enough good proper sufficient",
        shape=r"(?:not|never) (?:<adv>)*(?P<cue>(?:provided?|g[ia]ven?|gave|conduct(?:ed)?|perform(?:ed)?|do|did|done|"
        r"tak(?:e|en)|took|make|made|put|ha(?:d|ve)|carr(?:y|ied) out|exercised?|appl(?:y|ied)) (?:<det>)?(?:adequate|"
        r"sufficient|proper|appropriate|due|good|enough) (?:<w>){0,2}?(?:care|diligence|audits?|oversight|management|"
        r"tests?|testing|reviews?|supervision|training|thought|planning|attention|communication|instructions?|"
        r"guidance|support|precautions?|consideration|checks?|research|analysis|effort|security|maintenance|"
        r"governance|leadership|notice) )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(implied=Level.NOTICE, thing=None),
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
        unless_before=r"(?:can|may|might|could|if|do) (?:<w>)?",
        unless=r"\bwe (?:did|do|had) not have\b|(?:did|do) not have",
    ),
    _told(
        heads="not never",
        keys="seriously",
        shape=r"(?:not|never) (?:<adv>)*taken (?:<adv>|very )*seriously ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:if|when) ",
    ),
    _told(
        heads="lost",
        keys="precious valuable crucial",
        shape=r"lost (?:<adv>|some |a lot of |many |so much )*(?:precious|valuable|crucial) (?:time|hours|minutes|"
        r"days|weeks) ",
        subject=BEFORE,
        message="'{cue}' grades work by its outcome.",
        reframe="What did the work hope to find, and what would have shown sooner that it led elsewhere?",
    ),
    _told(
        heads="never not",
        shape=r"(?:never|not) (?:<adv>|once )*(?P<cue>(?:wrote|write|committed|commit|pushed|push|delivered|deliver|"
        r"contributed|contribute) (?:any|a single|one|anything|much)[^ ]* )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=None),
        message="'{cue}' measures what people gave. What they had to give, and to what, is not told.",
        reframe="Which part of the work was agreed with whom, and what stood in the way of it?",
    ),
    _told(
        heads="did carried carrying carry",
        keys="work team group project class company carr",
        shape=r"(?:did (?:almost |nearly )?(?:all|most) (?:of )?the work|carr(?:ied|ying|y) (?:the|our) (?:whole |"
        r"entire )?(?:team|group|project|class|company)) ",
        subject=BEFORE,
        levels=Levels(own=Level.WARNING, somebody=Level.WARNING),
        message="'{cue}' measures what people gave. What they had to give, and to what, is not told.",
        reframe="How was the work shared out, and who could see how much each had?",
        unless=r"\b(?:script|tool|library|function|framework) did",
    ),
)
