"""AW312: people are asked to be more careful, instead of the system being changed."""

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always
from app.domain.wording.phrases import MEANS

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

PATTERNS = (
    Pattern(
        heads="be stay remain become exercise",
        keys="attentive aware careful careless cautious conscientious considerate diligent disciplined especially "
        "extra meticulous mindful more prudent responsible rigorous super thorough very vigilant watchful",
        shape=r"(?:be|stay|remain|become) (?:<adv>|much |a lot |far |extra |a bit |even )*(?:(?:more|extra|very|"
        rf"super|especially) {_CARE}|careful|vigilant|less careless) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless_before=r"(?:not|n't|never|had|have|should have|to have) ",
        unless_after=r"(?:reviewed|tested|monitored|examined)",
        unless=r"\bnot a (?:solution|strategy|plan|fix|remedy|measure)",
    ),
    Pattern(
        heads="more greater extra take taking pay paying exercise exercising use",
        keys="care caution exercise exercising pay taking",
        shape=r"(?:(?:tak(?:e|ing)|exercis(?:e|ing)|use) (?:more |greater |extra |special |better |extreme |"
        r"much more |due )+(?:care|caution)|(?:take|exercise) (?:care|caution) (?!of |about |"
        r"not to (?:<w>){0,2}(?:increment|overflow|free))|pay(?:ing)? (?:<adv>|much )*(?:more |closer |better |"
        r"greater |extra |close |careful |particular )+attention|(?:(?<=must )|(?<=should )|(?<=need to )|"
        r"(?<=please )|(?<=will ))pay attention)",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless_before=r"(?:not|n't) ",
    ),
    Pattern(
        heads="try do be work think",
        keys="acting better deploying harder job much next prepared pushing think twice",
        shape=r"(?:try(?:ing)? harder|do (?:much )?better (?:next|in|at|than|\.|!|,|job|as)|be better (?:next|in|at|"
        r"\.|!|,|about|prepared)|work harder|think (?:twice|before (?:you|we|they|acting|deploying|pushing)|harder)) ?",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        needs=r"(?:will|must|should|need|needs|promise|have to|can|to|^|: |- |please|always|let us|we|going to|"
        r"could) (?:try|do|be|work|think)",
        unless=r"might do better|monitoring|would be better|could be better|\b(?!we |i |you |they |team |everyone |"
        r"all |us |people )[\w-]+ (?:should|must|will|could|can|needs? to|has to|have to) (?:be|do) (?:much )?better",
    ),
    Pattern(
        heads="always never remember",
        keys="always forget remember",
        shape=r"(?:always |never forget to |remember to )(?:<adv>)*(?:double-check|double check|remember(?= )|"
        r"think(?= )|make sure|triple-check|(?:check|verify|test|read|confirm|review|"
        r"look) (?:at )?(?:<det>)?(?:<w>){0,3}?(?:it |them |everything |twice |carefully |again |first |before |"
        r"prior to ))",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="What could do this check each time, without being asked?",
        unless_before=r"\b(?:we|i|they|it|not|n't|that|which|is|are|was|were|be|can|could|will|to|[\w-]+s) ",
        unless=r"authori[sz]ation|input|signature|\bnull\b|checksum",
        unless_after=r"[^ ]* (?:automatic)",
    ),
    Pattern(
        heads="double-check double triple-check",
        shape=r"(?:double-check|double check|triple-check|double (?:and|or) triple(?:-| )check) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="What could do this check each time, without being asked?",
        needs=r"^(?:[^\w]|\d|<w>: |action item|lesson|always|next time )*(?:always |we |should |must |need to |will |"
        r"to |please |remember to )*(?:double|triple)|(?:everyone|everybody|engineers?|developers?|teams?|people|we|"
        r"you|devs|all) (?:should|must|needs? to|has to|have to|will|ought to) (?:<adv>)*(?:double|triple)",
    ),
    Pattern(
        heads="make ensure remind reminding reminded making",
        keys="certain ensure making remind sure",
        shape=rf"(?:mak(?:e|ing) (?:sure|certain) (?:that )?{_PEOPLE} (?:know|knows|understand|understands|remember|"
        r"remembers|follow|follows|pay|pays|take|takes|are (?:more )?(?:aware|careful)|is (?:more )?(?:aware|"
        rf"careful)|test|double-check|check)|ensure (?:that )?{_PEOPLE} (?:know|understand|remember|follow|pay|"
        rf"take care|are (?:more )?(?:aware|careful))|remind(?:ed|ing)? (?!you of|us of){_PEOPLE} (?:to|that|"
        r"of (?:the )?(?:importance|rules?|polic|process|procedure|need)))",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Where could the system itself say this, at the moment when it matters?",
    ),
    Pattern(
        heads="take taking",
        keys="seriously",
        shape=r"tak(?:e|ing) (?:<w>){1,4}?(?:much |far |even )?more seriously",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="be make",
        keys="certain sure",
        lead=r"(?:we|i|engineers?|developers?|teams?|everyone|everybody|people) (?:all )?(?:should|must|will|need to|"
        r"have to) (?:<adv>)*",
        shape=r"(?:be|make) (?:sure|certain) to (?:<adv>|always )*(?:double|triple|remember|think|pay|read|test|check)",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="What could do this check each time, without being asked?",
    ),
    Pattern(
        heads="careful never improve",
        keys="attention careful diligence discipline ethic never vigilance",
        shape=r"careful (?:when|with|about|not to) |never (?:again )?let (?:this|it|that|such [\w-]+) happen again|"
        r"improve (?:our|the team 's|team|your|their) (?:discipline|diligence|vigilance|attention to detail|"
        r"work ethic)",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|will|to|can|we|please) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="promise",
        shape=r"promise (?:you |to )*(?:<w>){0,2}?(?:be|do) (?:<adv>)*(?:better|more careful) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="not never let",
        keys="allow give hire let put trust",
        shape=r"(?:do not|dont|never|not) (?:let (?:<w>){0,2}?(?:inexperienced|untrained|unqualified|incompetent|"
        r"junior|new|careless)|(?:give|allow|trust|put|hire) (?:<w>)?(?:inexperienced|untrained|unqualified|"
        r"incompetent|junior|careless)) ",
        levels=always(Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe="Which guard would hold whatever the experience of the person in front of it?",
    ),
    Pattern(
        heads="do",
        shape=r"do not (?:take out|steal|lie|cheat|be (?:stupid|lazy|an idiot|greedy|careless|sloppy|naive|"
        r"complacent)|gamble|pocket) ",
        levels=always(Level.WARNING),
        category="judgement",
        message=_MESSAGE,
        reframe="Which limit would rule this out?",
    ),
    Pattern(
        heads="improve increase",
        keys="accountability attention attentiveness awareness care diligence discipline ownership response speed "
        "vigilance",
        shape=r"(?:improve|increase) (?:<det>)?(?:team|teams|engineer|engineers|developer|staff|human|operator|"
        r"personal|our own) (?:response time|attention|discipline|diligence|vigilance|care|accountability|awareness|"
        r"attentiveness|ownership|speed)",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="What would let people be faster or surer without trying harder?",
    ),
    Pattern(
        heads="review test check plan communicate prepare think look document",
        keys="carefully harder thoroughly",
        lead=r"^(?:[^\w]|\d|<w>: )*|and |: |must |should |will ",
        shape=r"(?:review|test|check|plan|communicate|prepare|think|look|document) (?:it |them |this |things |"
        r"everything )?(?:even |much |a lot )?(?:harder|more (?:carefully|thoroughly)) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="communicate manage plan prepare organise organize coordinate collaborate focus listen work think "
        "research estimate scope prioritise prioritize delegate start speak participate contribute use be become do",
        keys="ahead better carefully clearly communicate communicative consistent disciplined effectively efficiently "
        "focused frequently harder humble manage much often open organised organized patient proactive professional "
        "realistic regularly responsible responsibly smarter strict together transparent wisely your",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|shall|need to|needs to|have to|has to|ought to|let us|next time|"
        r"in (?:the )?future|try to|trying to|and|going to|want to|promise to|please|will) (?:<adv>|, |we |i |to |"
        r"all |try to |also )*",
        shape=r"(?:(?:communicate|manage|plan|prepare|organi[sz]e|coordinate|collaborate|listen|work|think|research|"
        r"estimate|scope|prioriti[sz]e|delegate|speak|participate|contribute) (?:<w>){0,5}?(?:better|harder|"
        r"more (?:openly|often|effectively|carefully|clearly|proactively|efficiently|frequently|regularly)|"
        r"together better|wisely|responsibly)|communicate more|work (?:better|harder|smarter)|manage (?:our |my |"
        r"your |the )?time|(?:be|become) (?:<adv>|more |much |a lot )+(?:organi[sz]ed|proactive|realistic|transparent|"
        r"disciplined|responsible|open|professional|strict|consistent|focused|patient|humble|communicative)|"
        r"do (?:a )?(?:much )?better(?: job)? (?:with |at |on |of |time|in )) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless=rf"{MEANS}|\b(?:the|these|our) (?:service|system|node|server|client|tool|api|workflow|cluster|"
        rf"data)s? (?:should|must|needs? to|will)|(?:memory|cpu|requests?|traffic|load|cache) (?:<w>){{0,3}}better|"
        r"should work together",
        unless_before=r"(?:to|not|can|could|would) ",
    ),
    Pattern(
        heads="plan start",
        keys="ahead earlier sooner",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|need to|have to|next time|in (?:the )?future) (?:<adv>|, |we |i |"
        r"to )*",
        shape=r"(?:plan (?:further |things )?ahead|start (?:<w>){0,3}?(?:earlier|sooner)(?: next time)?) (?=\. |! |, |"
        r"next|in the future|$|and )",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Which earlier milestone would bring this forward without anybody having to think of it?",
        unless=r"\b(?:job|service|timer|cron|backup|container|pod|migration|build)s? (?:<w>){0,2}earlier",
    ),
    Pattern(
        heads="take think never keep learn know stay put try communicate stop",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|need to|have to|let us|we will|i will|,|please|and|"
        r"always) (?:<adv>)*",
        shape=r"(?:take (?:your|our|the|my) time(?: (?:to|and|with))?|think (?:twice|before (?:you|we|they|acting|"
        r"deploying|clicking|pushing))|never (?:again )?(?:make|repeat|do) (?:<w>){1,3}?(?:mistakes? )?again|"
        r"never repeat (?:<w>){1,2}mistakes?|stay (?:vigilant|focused|alert|disciplined)|put (?:in )?more (?:effort|"
        r"hours|time|thought|care)(?: in(?:to)?)?|learn to (?:ask|listen|communicate|say no|trust|plan|read)|"
        r"try harder|know your (?:place|limits)) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless=r"\b(?:can|may) take",
    ),
    Pattern(
        heads="better more improved improve stronger greater increased clearer",
        keys="accountability attention care communication coordination diligence discipline effort management "
        "organisation organization ownership planning preparation teamwork vigilance",
        shape=r"(?:better|more|improved?|stronger|greater|increased|clearer) (?:our |the |team |time |"
        r"overall )*(?:communication|coordination|planning|preparation|organi[sz]ation|discipline|diligence|vigilance|"
        r"ownership|accountability|time management|teamwork|attention to detail|care|effort) (?:is |are |was |"
        r"were )?(?:needed|required|necessary|within|among|between (?:the )?(?:team|us|members)|from (?:the )?(?:team|"
        r"everyone|members)|on (?:our|my) part|in the (?:team|future)|next time|would have|(?=\. |! |$))",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Which meeting, list or check would bring this about without anybody trying harder?",
        unless=r"\b(?:resulted in|led to|leads to|for|provides?|enables?|allows?|had|with|of|has|have|to improve|"
        r"helps?) (?:better|more|improved|stronger|greater)|\b(?:nodes?|services?|servers?)\b",
    ),
    Pattern(
        heads="improve improving",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|need to|have to|will|to) (?:<adv>)*",
        shape=r"improv(?:e|ing) (?:<adv>)?(?:our|my|your|their|team) (?:own |team |time |internal )*(?:communication|"
        r"coordination|planning|time management|organi[sz]ation|teamwork|work ethic|preparation|attitude) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Which meeting, list or check would bring this about without anybody trying harder?",
        unless=r"\b(?:by|through) (?:[\w-]+ing|adding|a|an|the)\b",
    ),
    Pattern(
        heads="should must need needs ought are is",
        keys="accountable assume attentive aware care defend educate familiarise familiarize forget ignore know "
        "mindful ownership refamiliarise refamiliarize responsibility responsible skip trust",
        shape=r"(?:should|must|needs? to|ought to|(?:are|is) expected to) (?:<adv>|all |"
        r"always )*(?P<cue>(?:refamiliari[sz]e (?:themselves|yourself)|familiari[sz]e (?:themselves|yourself)|"
        r"take (?:<adv>|more |full )*(?:responsibility|ownership|care)|be (?:held )?(?:more )?(?:accountable|careful|"
        r"aware|responsible|mindful|attentive)|educate (?:themselves|yourself)|know (?:how|what|when|that)|defend|"
        r"never (?:ignore|forget|skip|assume|trust)) )",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless=r"\b(?:service|system|client|server|code|users?|reader|pipeline|tool) (?:should|must|needs to)|"
        r"postmortem|review is|responsible for",
    ),
    Pattern(
        heads="not never",
        keys="again friday fridays",
        lead=r"^(?:[^\w]|\d|<w>: )*(?:do |let us |please )*",
        shape=r"(?:not|never) (?:ever )?(?:do (?:that|this|it) again|let (?:this|it|that) happen again|(?:deploy|"
        r"release|merge|push) (?:<w>){0,2}?(?:on|at) (?:a )?fridays?) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe="Which check, default or limit would rule this out?",
    ),
    Pattern(
        heads="keep",
        shape=r"keep (?:calm and|your (?:eyes|head|wits)|an? (?:closer|better|sharper) eye) ",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|need to|have to|and) (?:<adv>)*",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
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
