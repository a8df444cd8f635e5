"""AW312: people are asked to be more careful, instead of the system being changed."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always

_CARE = (
    r"(?:careful|vigilant|diligent|attentive|cautious|mindful|thorough|disciplined|alert|responsible|conscientious|"
    r"rigorous|considerate|meticulous|watchful|aware of|prudent)"
)
_PEOPLE = (
    r"(?:our |the |all |every |dev |development |engineering |each )*(?:team|teams|people|engineers?|developers?|"
    r"everyone|everybody|staff|devs|operators?|members?|employees|we|colleagues|contributors|reviewers)"
)
_MESSAGE = "'{cue}' asks people to try harder. The next busy day undoes it."
_REFRAME = "Which check, default or limit would make the care unnecessary?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="more greater extra take taking pay paying exercise exercising use",
        keys="care caution exercise exercising pay taking",
        shape=r"(?:(?:tak(?:e|ing)|exercis(?:e|ing)|use) (?:more |greater |extra |special |better |extreme |"
        r"much more |due )+(?:care|caution)|(?:take|exercise) (?:care|caution) (?!of |about |"
        r"not to (?:<w>){0,2}(?:increment|overflow|free))|pay(?:ing)? (?:<adv>|much )*(?:more |closer |better |"
        r"greater |extra |close |careful |particular )+attention|(?:(?<=must )|(?<=should )|(?<=need to )|"
        r"(?<=please )|(?<=will ))pay attention)",
        levels=always(Level.NOTICE),
        unless_before=r"(?:not|n't) ",
    ),
    _told(
        heads="try do be work think",
        keys="acting better deploying harder job much next prepared pushing think twice",
        shape=r"(?:try(?:ing)? harder|do (?:much )?better (?:next|in|at|than|\.|!|,|job|as)|be better (?:next|in|at|"
        r"\.|!|,|about|prepared)|work harder|think (?:twice|before (?:you|we|they|acting|deploying|pushing)|harder)) ?",
        levels=always(Level.NOTICE),
        needs=r"(?:will|must|should|need|needs|promise|have to|can|to|^|: |- |please|always|let us|we|going to|"
        r"could) (?:try|do|be|work|think)",
        unless=r"might do better|monitoring|would be better|could be better|\b(?!we |i |you |they |team |everyone |"
        r"all |us |people )[\w-]+ (?:should|must|will|could|can|needs? to|has to|have to) (?:be|do) (?:much )?better",
    ),
    _told(
        heads="always never remember",
        keys="always forget remember",
        shape=r"(?:always |never forget to |remember to )(?:<adv>)*(?:double-check|double check|remember(?= )|"
        r"think(?= )|make sure|triple-check|(?:check|verify|test|read|confirm|review|"
        r"look) (?:at )?(?:<det>)?(?:<w>){0,3}?(?:it |them |everything |twice |carefully |again |first |before |"
        r"prior to ))",
        levels=always(Level.NOTICE),
        reframe="What could do this check each time, without being asked?",
        unless_before=r"\b(?:we|i|they|it|not|n't|that|which|is|are|was|were|be|can|could|will|to|[\w-]+s) ",
        unless=r"authori[sz]ation|input|signature|\bnull\b|checksum",
        unless_after=r"[^ ]* (?:automatic)",
    ),
    _told(
        heads="double-check double triple-check",
        shape=r"(?:double-check|double check|triple-check|double (?:and|or) triple(?:-| )check) ",
        levels=always(Level.NOTICE),
        reframe="What could do this check each time, without being asked?",
        needs=r"^(?:[^\w]|\d|<w>: |action item|lesson|always|next time )*(?:always |we |should |must |need to |will |"
        r"to |please |remember to )*(?:double|triple)|(?:everyone|everybody|engineers?|developers?|teams?|people|we|"
        r"you|devs|all) (?:should|must|needs? to|has to|have to|will|ought to) (?:<adv>)*(?:double|triple)",
    ),
    _told(
        heads="make ensure remind reminding reminded making",
        keys="certain ensure making remind sure",
        shape=rf"(?:mak(?:e|ing) (?:sure|certain) (?:that )?{_PEOPLE} (?:know|knows|understand|understands|remember|"
        r"remembers|follow|follows|pay|pays|take|takes|are (?:more )?(?:aware|careful)|is (?:more )?(?:aware|"
        rf"careful)|test|double-check|check(?= ))|ensure (?:that )?{_PEOPLE} (?:know|understand|remember|follow|pay|"
        rf"take care|are (?:more )?(?:aware|careful))|remind(?:ed|ing)? (?!you of|us of){_PEOPLE} (?:to|that|"
        r"of (?:the )?(?:importance|rules?|polic|process|procedure|need)))",
        levels=always(Level.NOTICE),
        reframe="Where could the system itself say this, at the moment when it matters?",
    ),
    _told(
        heads="not never let",
        keys="allow give hire let put trust",
        shape=r"(?:do not|dont|never|not) (?:let (?:<w>){0,2}?(?:inexperienced|untrained|unqualified|incompetent|"
        r"junior|new|careless)|(?:give|allow|trust|put|hire) (?:<w>)?(?:inexperienced|untrained|unqualified|"
        r"incompetent|junior|careless)) ",
        levels=always(Level.WARNING),
        reframe="Which guard would hold whatever the experience of the person in front of it?",
    ),
    _told(
        heads="do",
        shape=r"do not (?:take out|steal|lie|cheat|be (?:stupid|lazy|an idiot|greedy|careless|sloppy|naive|"
        r"complacent)|gamble|pocket) ",
        levels=always(Level.WARNING),
        reframe="Which limit would rule this out?",
    ),
    _told(
        heads="improve increase",
        keys="accountability attention attentiveness awareness care diligence discipline ownership response speed "
        "vigilance",
        shape=r"(?:improve|increase) (?:<det>)?(?:team|teams|engineer|engineers|developer|staff|human|operator|"
        r"personal|our own) (?:response time|attention|discipline|diligence|vigilance|care|accountability|awareness|"
        r"attentiveness|ownership|speed)",
        levels=always(Level.NOTICE),
        reframe="What would let people be faster or surer without trying harder?",
    ),
    _told(
        heads="review test check plan communicate prepare think look document",
        keys="carefully harder thoroughly",
        lead=r"^(?:[^\w]|\d|<w>: )*|and |: |must |should |will ",
        shape=r"(?:review|test|check|plan|communicate|prepare|think|look|document) (?:it |them |this |things |"
        r"everything )?(?:even |much |a lot )?(?:harder|more (?:carefully|thoroughly)) ",
        levels=always(Level.NOTICE),
    ),
)

RULE = Rule(
    code="AW312",
    slug="exhortation",
    level=Level.NOTICE,
    of_words=True,
    summary="The remedy changes the system, not people's care.",
    why="Everybody already tries to be careful, and care fades by Friday. 'Be more careful' leaves the trap where it "
    "is; a check, a default or a limit takes it away.",
    bad="We should be more careful with DNS changes.",
    good="The pipeline refuses a DNS change that removes more than ten records without a second approval.",
)
