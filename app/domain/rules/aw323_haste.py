"""AW323: people are said to have hurried, dawdled, panicked or overreached."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_MESSAGE = "'{cue}' judges the pace of people. What set the pace is not told."
_REFRAME = "Which pressure set the pace, and what would have allowed another one?"
_GRADED = "'{cue}' grades a plan by how it ended."
_PLAN = "What was the plan based on, and what would have shown earlier that it did not hold?"
_NOTE = Levels(implied=Level.NOTICE)

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="jumped jumping rushed hurried panicked panicking froze overreacted dithered dawdled dallied dragged "
        "dragging stalled procrastinated procrastinating hesitated winged wung scrambled",
        keys="dallied dawdled dithered froze gun hesitated hurried overreacted panick procrastinat scrambled wing wung",
        shape=r"(?:jump(?:ed|ing) the gun|hurried|panick(?:ed|ing) |froze (?:up |in |when |\.)|overreacted|dithered|"
        r"dawdled|dallied|procrastinat(?:ed|ing)|"
        r"hesitated (?:<adv>|for )*too|w(?:inged|ung) it) ?",
        subject=BEFORE,
        levels=_NOTE,
        unless_before=r"(?:not|n't|never|was|were|is|are|be|been) ",
        unless=r"\bpanick(?:ed|ing) (?:at|may|makes|is|when|the) |\b(?:when|while|not|avoid) panicking|"
        r"\bhurried to (?:restore|fix|help|bring|get|roll|revert|patch|stop|close|save)|\b(?:kernel|kernels|process|"
        r"thread|node|nodes|goroutine|runtime|program)s? (?:<w>){0,2}panick",
    ),
    _told(
        heads="hurriedly prematurely hastily rashly",
        shape=r"<w>(?:[\w-]+ed|put|ran|run|sent|made|built|brought|shipped|cut|chose|wrote) ",
        subject=BEFORE,
        levels=Levels(crowd=Level.NOTICE, implied=Level.NOTICE, thing=Level.NOTICE),
        unless=r"prematurely (?:closed|terminated|expired|ended|stopped|exited|returned|evicted|timed|triggered|"
        r"marked|killed)",
    ),
    _told(
        heads="released deployed merged launched shipped pushed published announced built written made",
        keys="hurriedly prematurely hastily rashly",
        shape=r"<w>(?:<w>){0,3}?(?P<cue>(?:too |so |rather |very )?(?:hurriedly|prematurely|hastily|rashly) )",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="pushed pushing put putting kept left leave",
        shape=r"(?:push(?:ed|ing)|putt?(?:ing)?) (?:it|this|that|them|things|everything|the work|work|testing|"
        r"documentation) (?:<adv>)*(?:back|off|aside)(?! (?:to|into|onto|on)) ",
        subject=BEFORE,
        reframe="What else filled the time, and what would have brought this forward?",
        needs=r"\b(?:always|kept|keep|constantly|would|often|again|until|never|repeatedly)\b",
    ),
    _told(
        heads="kept keep keeps",
        keys="back off pushing putting",
        shape=r"ke(?:pt|eps?) (?:push|putt)ing (?:<w>){0,3}?(?:off|back|aside) ",
        subject=BEFORE,
        reframe="What else filled the time, and what would have brought this forward?",
    ),
    _told(
        heads="let letting lets",
        shape=r"let(?:ting|s)? (?:it|this|that|them|things|<det>?[\w-]+|<det>[\w-]+ [\w-]+) (?:slip|slide|drift|rot|"
        r"fester) ",
        subject=BEFORE,
        levels=_NOTE,
        reframe="What else filled the time, and what would have brought this forward?",
    ),
    _told(
        heads="started began begun start starting",
        keys="late",
        shape=r"(?:started|began|begun|start|starting) (?:<w>){0,4}?(?P<cue>(?:very|too|so|way too|far too|fairly|"
        r"pretty|quite|rather|really) late )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        message="'{cue}' is a reproach. When it began, and what came before, is a fact.",
        reframe="What filled the time before, and what would have brought this forward?",
    ),
    _told(
        heads="got grew became getting become been",
        keys="ambitious arrogant careless carried cocky comfortable complacent distracted greedy impatient lazy "
        "over-ambitious over-confident overambitious overconfident reckless side-tracked sidetracked sloppy vision",
        shape=r"(?:got|grew|became|getting|become|been) (?:<adv>|too |a bit |a little |so |"
        r"very )*(?P<cue>(?:carried away|complacent|arrogant|reckless|lazy|sloppy|distracted|side-?tracked|greedy|"
        r"(?:over-?)?ambitious|cocky|over-?confident|careless|tunnel vision|too comfortable|impatient) )",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, implied=Level.NOTICE),
        message=_GRADED,
        reframe=_PLAN,
    ),
    _told(
        heads="bit bitten biting overdid overdone overreached overstretched overextended over-extended overcommitted "
        "over-committed overloaded overspent overthought underdelivered oversold over-relied overrelied",
        keys="chew overdid overdone overreach overstretch overextend over-extend overcommit over-commit overspent "
        "overthought underdeliver oversold over-relied overrelied",
        shape=r"(?:bit(?:ten|ing)? off (?:<w>){0,8}?chew|overdid|overdone|overreached|overstretched|over-?extended|"
        r"over-?committed|overspent|overthought|underdelivered|oversold|over-?relied) ?",
        subject=BEFORE,
        levels=_NOTE,
        message=_GRADED,
        reframe=_PLAN,
    ),
    _told(
        heads="over-reliance overreliance overconfidence over-confidence complacency wishful tunnel groupthink excess "
        "too excessive",
        keys="excess groupthink much over-confidence over-reliance overconfidence overreliance vision wishful",
        shape=r"(?:over-?reliance|over-?confidence|wishful thinking|tunnel vision|groupthink|"
        r"(?:an )?excess(?:ive)? (?:of )?(?:confidence|ambition|trust|optimism|reliance)|"
        r"too much (?:<adv>)?(?:confidence|trust|faith|reliance|optimism|ambition)) ",
        levels=always(Level.NOTICE),
        message=_GRADED,
        reframe=_PLAN,
        unless_before=r"(?:no|not|avoid|prevent|reduce|without|against) (?:<det>)?",
    ),
    _told(
        heads="hurry rush",
        lead=r"(?:in|in our|in my|in their|in the|in his|in her|in such a|in a|in too much of a) ",
        shape=r"(?:hurry|rush(?: to)?) ",
        levels=always(Level.NOTICE),
        needs=r"\b(?:we|i|our|my|they|their|team|he|she|engineers?|developers?|crew|management|company)\b",
        unless_after=r"hour",
        unless_before=r"(?:not|never) ",
    ),
    _told(
        heads="panic haste eagerness zeal impatience excitement",
        lead=r"in (?:the|a|an|our|their|his|her|my|its|sheer|all the|blind|such a) (?:[\w-]+ )?",
        shape=r"(?:panic|haste|eagerness|zeal|impatience|excitement) (?!mode|handler|room|button)",
        levels=always(Level.NOTICE),
        unless=r"\b(?:kernel|goroutine|thread|runtime|rust|node|process|not|never|no) ",
    ),
    _told(
        heads="was were is proved seemed turned",
        keys="premature hasty hurried overhasty over-hasty precipitate ill-timed rash half-baked",
        shape=r"(?:was|were|is|proved|seemed|turned out) (?:to be |<adv>|far too |too |a bit |rather |somewhat |"
        r"very )*(?P<cue>(?:premature|hasty|hurried|overhasty|over-hasty|precipitate|ill-timed|rash|half-baked) )",
        needs=r"\b(?:announcements?|launch|releases?|decisions?|declarations?|roll-?out|deploy(?:ment)?s?|cutover|move|"
        r"switch|all-clear|conclusions?|optimi[sz]ations?|migration|change|fix|hotfix|celebrations?|response|reaction|"
        r"review|rollback|merge|plan|start|it|this|that|approval|statement|promise|abstraction) (?:[^ .;,]+ "
        r"){0,5}?(?:was|were|is|proved|seemed|turned out) ",
        levels=always(Level.NOTICE),
        unless_after=r"(?:termination|closure|eof|end)",
    ),
    _told(
        heads="corners",
        shape=r"corners (?:were|was|had been|got|are|being) (?:<adv>)*cut ",
        levels=always(Level.NOTICE),
        reframe="Which pressure made the shorter way attractive, and what did the longer one cost?",
    ),
    _told(
        heads="squandered squandering gambled gambling risked risking blew",
        shape=r"(?:squander(?:ed|ing)|gambl(?:ed|ing) (?:with|on|away)|risk(?:ed|ing) (?:<det>|their |other |someone |"
        r"people )|blew (?:<w>){0,3}?(?:budget|money|deadline)) ?",
        subject=BEFORE,
        levels=_NOTE,
        message=_GRADED,
        reframe="What did it promise at the time, and what would have shown sooner that it led elsewhere?",
        unless_before=r"(?:not|avoid|without|to) ",
    ),
)

RULE = Rule(
    code="AW323",
    slug="haste",
    level=Level.NOTICE,
    of_words=True,
    summary="Nobody is said to have hurried, dawdled or wanted too much.",
    why="'Rushed', 'dragged its feet' and 'bit off more than we could chew' judge a pace by where it led. The pace "
    "had reasons: a date, a queue, a promise. They can be changed.",
    bad="We jumped the gun and bit off more than we could chew.",
    good="The launch date was in a contract; the team learned of the third region two weeks before it.",
)
