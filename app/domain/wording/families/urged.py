"""People who are urged to do better: plan ahead, be more organised, take more responsibility."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always
from app.domain.wording.phrases import MEANS

CODE = "AW312"

_MESSAGE = "'{cue}' asks people to try harder. The next busy day undoes it."
_REFRAME = "Which check, default or limit would make the care unnecessary?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
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
        unless=rf"{MEANS}|organi[sz]e (?:my|our) code|\b(?:the|these|our) (?:service|system|node|server|client|tool|"
        rf"api|workflow|cluster|"
        rf"data)s? (?:should|must|needs? to|will)|(?:memory|cpu|requests?|traffic|load|cache) (?:<w>){{0,3}}better|"
        r"should work together",
        unless_before=r"(?:to|not|can|could|would) ",
    ),
    _told(
        heads="plan start",
        keys="ahead earlier sooner",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|need to|have to|next time|in (?:the )?future) (?:<adv>|, |we |i |"
        r"to )*",
        shape=r"(?:plan (?:further |things )?ahead|start (?:<w>){0,3}?(?:earlier|sooner)(?: next time)?) (?=\. |! |, |"
        r"next|in the future|$|and )",
        levels=always(Level.NOTICE),
        reframe="Which earlier milestone would bring this forward without anybody having to think of it?",
        unless=r"\b(?:job|service|timer|cron|backup|container|pod|migration|build)s? (?:<w>){0,2}earlier",
    ),
    _told(
        heads="take think never keep learn know stay put try communicate stop",
        lead=r"^(?:[^\w]|\d|<w>: )*|(?:must|should|need to|have to|let us|we will|i will|,|please|and|"
        r"always) (?:<adv>)*",
        shape=r"(?:take (?:your|our|the|my) time(?: (?:to|and|with))?|think (?:twice|before (?:you|we|they|acting|"
        r"deploying|clicking|pushing))|never (?:again )?(?:make|repeat|do) (?:<w>){1,3}?(?:mistakes? )?again|"
        r"never repeat (?:<w>){1,2}mistakes?|stay (?:vigilant|focused|alert|disciplined)|put (?:in )?more (?:effort|"
        r"hours|time|thought|care)(?: in(?:to)?)?|learn to (?:ask|listen|communicate|say no|trust|plan|read)|"
        r"try harder|know your (?:place|limits)) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:can|may) take",
    ),
    _told(
        heads="better more improved improve stronger greater increased clearer",
        keys="accountability attention care communication coordination diligence discipline effort management "
        "organisation organization ownership planning preparation teamwork vigilance",
        shape=r"(?:better|more|improved?|stronger|greater|increased|clearer) (?:our |the |team |time |"
        r"overall )*(?:communication|coordination|planning|preparation|organi[sz]ation|discipline|diligence|vigilance|"
        r"ownership|accountability|time management|teamwork|attention to detail|care|effort) (?:is |are |was |"
        r"were )?(?:needed|required|necessary|within|among|between (?:the )?(?:team|us|members)|from (?:the )?(?:team|"
        r"everyone|members)|on (?:our|my) part|in the (?:team|future)|next time|would have|(?=\. |! |$))",
        levels=always(Level.NOTICE),
        reframe="Which meeting, list or check would bring this about without anybody trying harder?",
        unless=r"\b(?:resulted in|led to|leads to|for|provides?|enables?|allows?|had|with|of|has|have|to improve|"
        r"helps?) (?:better|more|improved|stronger|greater)|\b(?:nodes?|services?|servers?)\b",
    ),
    _told(
        heads="should must need needs ought are is",
        keys="accountable assume attentive aware care defend educate familiarise familiarize forget ignore know "
        "mindful ownership refamiliarise refamiliarize responsibility responsible skip trust",
        shape=r"(?:should|must|needs? to|ought to|(?:are|is) expected to) (?:<adv>|all |"
        r"always )*(?P<cue>(?:refamiliari[sz]e (?:themselves|yourself)|familiari[sz]e (?:themselves|yourself)|"
        r"take (?:<adv>|more |full )*(?:responsibility|ownership|care)|be (?:held )?(?:more )?(?:accountable|careful|"
        r"aware|responsible|mindful|attentive)|educate (?:themselves|yourself)|know (?:how|what|when|that)|defend|"
        r"never (?:ignore|forget|skip|assume|trust)) )",
        levels=always(Level.NOTICE),
        unless=r"\b(?:service|system|client|server|code|users?|reader|pipeline|tool) (?:should|must|needs to)|"
        r"postmortem|review is|responsible for",
    ),
)
