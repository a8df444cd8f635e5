"""AW309: people are said not to have bothered, cared or tried."""

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, NOTED, Levels, Pattern, always

_MESSAGE = "'{cue}' doubts that people cared."
_REFRAME = "What else asked for attention at the time, and what would have shown that this needed it too?"

PATTERNS = (
    Pattern(
        heads="not never hardly n't",
        keys="bother hardly really",
        shape=r"(?:not|never|hardly) (?:even |really |actually )?(?P<cue>bother(?:ed|ing)? )",
        unless_before=r"(?:^|[^ ] )(?:do|does|should|please) ",
        subject=BEFORE,
        levels=Levels(
            own=Level.WARNING, other=Level.WARNING, somebody=Level.WARNING, implied=Level.WARNING, crowd=Level.WARNING
        ),
        of_people=True,
        category="judgement",
        message=_MESSAGE,
        reframe="What made the step cost more than it seemed to bring, and how can it cost less?",
        unless=r"\bbother(?:ed)? (?:us|me|users|anyone)\b",
    ),
    Pattern(
        heads="nobody no-one no none",
        shape=r"(?:nobody|no-one|no one|none of (?:us|them|the <w>)) (?:(?:on|in|from) (?:<w>){1,3}?)?(?:had |has |"
        r"have )?(?:even |ever |really |actually )*(?:bothered|cared|cares|take[ns] (?:ownership|responsibility|care)|"
        r"reads|checks|listens|thought to|thought of|thought about|considered|took (?:the time|ownership|"
        r"responsibility|care)|checked|tested|verified|noticed for|reviewed|questioned|read|asked|spoke up|raised|"
        r"followed|looked|paid attention|wanted to|stepped up|felt responsible)",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' counts who did not act. An omission has no author.",
        reframe="Whose task would this have been, and how would they have learned of it?",
        unless=r"was harmed|got hurt",
        unless_before=r"(?:channels?|pages?|mailbox|inbox|logs?|list|place|folder|room|files?|docs?|"
        r"dashboards?) (?:that )?",
    ),
    Pattern(
        heads="not never",
        keys="about attention care damn diligence effort engage hard his homework job listen ownership part put "
        "responsibility seriously shit take things think try very want",
        shape=r"(?:not|never) (?:even |really |actually |seem to |appear to )*(?P<cue>(?:take (?:it |this |that |"
        r"[\w-]+ )?seriously|pay(?:ing)? (?:<w>)?attention|take (?:the time|ownership|responsibility|care)|"
        r"try (?:hard|to|very)|put in|make (?:an|any|the|enough) effort|do (?:our|his|her|their|the|"
        r"my) (?:due diligence|homework|job|part)|think (?:it through|this through|that through|things through|before|"
        r"to|about it)|want to (?:help|listen|engage))) ",
        unless_before=r"(?:do|does|should|to|please|will|would|can|could) ",
        unless=r"(?<!did )(?<!had )not (?:even |really |actually |seem to |appear to )*try |"
        r"sure (?:<w>){1,3}?never try ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(implied=Level.NOTICE, own=Level.NOTICE, other=Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="blindly carelessly recklessly hastily foolishly naively stubbornly negligently irresponsibly lazily "
        "mindlessly thoughtlessly",
        shape=r"<w>(?P<act><w>)",
        subject=BEFORE,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless_before=r"(?:not|n't) ",
    ),
    Pattern(
        heads="lacked",
        shape=r"lacked (?:<adv>|the |any |good |proper |clear |basic )*(?:communication|organi[sz]ation|planning|"
        r"leadership|coordination|discipline|focus|motivation|experience|skills?|knowledge|foresight|expertise|"
        r"teamwork)",
        subject=BEFORE,
        category="judgement",
        message="'{cue}' explains the outcome by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
    ),
    Pattern(
        heads="did",
        keys="nothing",
        shape=r"did nothing (?:about|to|for|\.|$)",
        subject=BEFORE,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="slept rubber-stamped",
        shape=r"slept through|rubber-stamped ",
        subject=BEFORE,
        levels=NOTED,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="took take taken let lost dropped",
        keys="eye focus guard his taken took",
        shape=r"(?:t(?:ook|ake|aken) (?:our|my|their|his|her) eyes? off|let (?:our|my|their) guard down|lost (?:our|"
        r"my|their) focus)",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="should ashamed",
        keys="ashamed",
        shape=r"should be (?:<adv>)*ashamed",
        levels=always(Level.WARNING),
        category="judgement",
        message="'{cue}' shames people. The next report will be shorter.",
        reframe=_REFRAME,
    ),
    Pattern(
        heads="could",
        keys="arsed assed bothered",
        shape=r"could not be (?:bothered|arsed|assed) ",
        levels=always(Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe="What made the step cost more than it seemed to bring, and how can it cost less?",
    ),
    Pattern(
        heads="lack lacked lacking lacks absence",
        shape=r"(?:lack(?:ed|ing|s)?|absence) (?:of )?(?:<det>)?(?:(?!of )[\w-]+ )??(?:care|diligence|attention|"
        r"discipline|effort|foresight|competence|professionalism|vigilance|commitment|motivation|ownership by|"
        r"thoroughness|rigou?r|seriousness|responsibility|common sense|experience|expertise|skills?|interest|"
        r"deeper understanding|due diligence|maturity|initiative|carefulness)[ ,.]",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' explains the incident by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
        unless_before=r"(?:no|not|any) ",
    ),
    Pattern(
        heads="lack",
        shape=r"lack of (?:[\w-]+ ,? ?){1,4}and (?:experience|care|attention|discipline|diligence)",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' explains the incident by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
    ),
    Pattern(
        heads="cut cutting took taking taken",
        shape=r"(?:cut(?:ting)? (?:some |a few |too many )?corners|t(?:ook|aking|aken) (?:a |some |"
        r"too many )?(?:dangerous |lazy |ill-advised )?(?:shortcuts?|unnecessary risks?)) ",
        subject=BEFORE,
        levels=NOTED,
        category="judgement",
        message=_MESSAGE,
        reframe="Which pressure made the shorter way attractive, and what did the longer one cost?",
    ),
    Pattern(
        heads="fell fallen asleep",
        keys="asleep",
        shape=r"(?:asleep at the (?:wheel|switch)|f(?:ell|allen) asleep)",
        levels=always(Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="inexperience",
        needs=r"\b(?:due (?:[^ ]+ )?to|because of|my|our|their|his|her|by|result of|from|through|'s|"
        r"and) (?:[^ ]+ ){0,2}inexperience",
        shape=r"inexperience ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' explains the outcome by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
        unless_before=r"(?:no|not|any) ",
    ),
    Pattern(
        heads="fell",
        keys="short",
        shape=r"fell (?:<adv>|far |well )*short ",
        subject=BEFORE,
        category="judgement",
        message=_MESSAGE,
        reframe="What was the goal based on, and what would have shown earlier that it was out of reach?",
    ),
    Pattern(
        heads="lost",
        keys="sight track",
        shape=r"lost (?:sight|track) of ",
        subject=BEFORE,
        levels=Levels(somebody=None),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="not never could",
        keys="care damn shit toss",
        shape=r"(?:(?:not|never) (?:even |really |actually |seem to |appear to )*(?P<cue>(?:care|cared|give a (?:damn|"
        r"shit|toss))) |could not care less )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, other=Level.ERROR, somebody=Level.ERROR),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless_before=r"(?:should|to|please|will|would) ",
        unless=r"\bnot care (?:which|whether|if|what|where|how)\b",
    ),
    Pattern(
        heads="knowingly deliberately wilfully willfully purposely intentionally consciously",
        shape=r"<w>(?P<act>[\w-]+ )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=None),
        category="judgement",
        message="'{cue}' reads a motive into what people did.",
        reframe="Which choice did they see, and what did each way seem to cost?",
        unless_before=r"(?:not|was|were|is|are|be|been) ",
        unless=r"\battack|malicious|(?:deliberately|intentionally|consciously) (?:chose|left|kept|designed|built|made|"
        r"decided|did not|disabled|limited|used|set|avoid|delayed|wait|slow|stopped|brought|took|triggered|ran)",
    ),
    Pattern(
        heads="done did do does",
        keys="little nothing bare minimum",
        shape=r"(?:done|did|do|does) (?:very |so |too |next to )?(?:little|nothing|"
        r"the bare minimum)(?: or nothing)? (?:about|to (?:fix|stop|help|prevent|address|protect|improve)|in response|"
        r"for (?:years|months|weeks))",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="unwilling reluctant unable incapable",
        shape=r"(?:unwilling|reluctant|unable|incapable) (?:to|of) (?:<adv>)*(?:learn|listen|act|admit|change their|"
        r"cooperat|help|share|accept|take (?:responsibility|advice|criticism|ownership)|communicat|learning|listening|"
        r"admitting)[^ ]* ",
        lead=r"(?:was|were|is|are|been|seem|seems|seemed|appears?|appeared|proved|remained|:) (?:to be )?(?:<adv>|"
        r"very |so )*",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=None),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="took takes taken taking",
        keys="time",
        shape=r"t(?:ook|akes|aken|aking) (?:its|their|his|her) (?:sweet |own |good )*time ",
        subject=BEFORE,
        of_people=True,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="left leaving kept keeping",
        keys="loop dark",
        shape=r"(?:left|leaving|kept|keeping) (?:<w>){0,3}?(?:out of the loop|in the dark) ",
        levels=always(Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe="Who was told what and when, and which channel was missing?",
        needs=r"\b(?:us|people|users|customers|everyone|team|staff|engineers|community|members|them|me)\b",
    ),
    Pattern(
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
        category="judgement",
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
        unless_before=r"(?:can|may|might|could|if|do) (?:<w>)?",
        unless=r"\bwe (?:did|do|had) not have\b|(?:did|do) not have",
    ),
    Pattern(
        heads="blindly carelessly recklessly thoughtlessly mindlessly negligently",
        lead=r"(?:[\w-]+ed|ran|did|made|took|put|let|gave|wrote) (?:[^ .,;:!?]+ ){0,6}?",
        shape=r"<w>(?=\. |, |$|and |because )",
        subject=BEFORE,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="not never",
        keys="seriously",
        shape=r"(?:not|never) (?:<adv>)*taken (?:<adv>|very )*seriously ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless=r"\b(?:if|when) ",
    ),
    Pattern(
        heads="lost",
        keys="precious valuable crucial",
        shape=r"lost (?:<adv>|some |a lot of |many |so much )*(?:precious|valuable|crucial) (?:time|hours|minutes|"
        r"days|weeks) ",
        subject=BEFORE,
        category="judgement",
        message="'{cue}' grades work by its outcome.",
        reframe="What did the work hope to find, and what would have shown sooner that it led elsewhere?",
    ),
    Pattern(
        heads="never not",
        shape=r"(?:never|not) (?:<adv>|once )*(?P<cue>(?:wrote|write|committed|commit|pushed|push|delivered|deliver|"
        r"contributed|contribute) (?:any|a single|one|anything|much)[^ ]* )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=None),
        category="judgement",
        message="'{cue}' measures what people gave. What they had to give, and to what, is not told.",
        reframe="Which part of the work was agreed with whom, and what stood in the way of it?",
    ),
    Pattern(
        heads="did carried",
        keys="work team group project",
        shape=r"(?:did (?:almost |nearly )?(?:all|most) (?:of )?the work|carried (?:the|our) (?:team|group|project)) ",
        subject=BEFORE,
        levels=Levels(own=Level.WARNING, somebody=Level.WARNING),
        category="judgement",
        message="'{cue}' measures what people gave. What they had to give, and to what, is not told.",
        reframe="How was the work shared out, and who could see how much each had?",
        unless=r"\b(?:script|tool|library|function|framework) did",
    ),
    Pattern(
        heads="busy",
        lead=r"(?:was|were|is|are|been) (?:<adv>)*too ",
        shape=r"busy (?:to|with|[\w-]+ing) ",
        subject=BEFORE,
        levels=Levels(own=None),
        human_act=True,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="kept keeps keep",
        keys="telling assuring claiming insisting saying promising pretending",
        shape=r"ke(?:pt|eps?) (?:on )?(?:telling|assuring|claiming|insisting|saying|promising|pretending) ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE),
        category="judgement",
        message="'{cue}' tells of people as of a nuisance. What they were after is not told.",
        reframe="What was each side after, and where could that have been settled?",
        unless=r"\b(?:log|logs|monitor|dashboard|prompt|console|message|error)s? (?:<w>)?kept",
    ),
    Pattern(
        heads="kept keep",
        keys="instead",
        shape=r"ke(?:pt|ep) [\w-]+ing (?:[^ .;:!?]+ ){0,8}?instead of ",
        subject=BEFORE,
        category="judgement",
        message="'{cue}' holds what was done against what was not.",
        reframe="What made the chosen way look right at the time?",
    ),
    Pattern(
        heads="told",
        shape=r"told (?:nobody|no one|no-one|none of us) ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe="Which channel would have carried this, and was there one?",
    ),
    Pattern(
        heads="not",
        keys="seem",
        shape=r"not (?:<adv>)*(?P<cue>seem to (?:<adv>|even )*(?:understand|care|know|reali[sz]e|listen|read|get|"
        r"notice|grasp|mind) )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="not",
        keys="deliver give grant let send sent show tell told",
        shape=r"not (?:<adv>|even )*(?P<cue>(?:give|given|send|sent|deliver|show|shown|tell|told|let|grant) (?:us|"
        r"me) )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
        imagined=True,
        category="judgement",
        message="'{cue}' holds a person against a step that nobody was led to.",
        reframe="What would have offered this step at that moment?",
        unless_before=r"(?:can|could|may|might|should|must|to|do|does|did not) (?:<adv>)?",
        unless=r"\b(?:tests?|logs?|data|graphs?|metrics?|dashboards?|results?|it|this|that|which|there|monitoring|"
        r"alerts?|api|tool|system|approach) (?:<w>)?(?:did|does|do|would|had) not",
    ),
    Pattern(
        heads="not",
        lead=r"would (?:<adv>|just |simply )*",
        shape=r"not (?P<cue>(?:listen|help|answer|cooperate|budge|admit|support us|respond to|share|talk to|work with|"
        r"accept) )",
        subject=BEFORE,
        levels=Levels(own=None),
        human_act=True,
        imagined=True,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless=r"\bif |\bhave ",
    ),
    Pattern(
        heads="no little",
        lead=r"(?:was|were|is|are|been) (?:<adv>)*of ",
        shape=r"(?:no|little|not much) (?:help|use|assistance)(?: to us| to me| at all)? ",
        subject=BEFORE,
        levels=Levels(own=None),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="proud",
        lead=r"(?:not|n't|nothing) (?:<adv>|very |particularly |something i am |i am )*",
        shape=r"proud of ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What would have helped anybody in the same place?",
        needs=r"\b(?:i|we|my|our) ",
    ),
    Pattern(
        heads="telling told convinced convincing fooled fooling kidding deceiving deceived lying lied",
        shape=r"<w>(?:to )?(?:ourselves|myself) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
        reframe="What did the signs point to at the time, and what would have shown otherwise?",
    ),
)

RULE = Rule(
    code="AW309",
    slug="lack-of-care",
    level=Level.NOTICE,
    of_words=True,
    summary="Nobody is said not to have cared, tried or bothered.",
    why="People who skip a step weigh it against others. 'Didn't bother' ends the question why the step looked "
    "optional, which is the one worth asking.",
    bad="The reviewers didn't bother to run the migration.",
    good="Running the migration takes forty minutes on a laptop, and the pipeline does not run it.",
)
