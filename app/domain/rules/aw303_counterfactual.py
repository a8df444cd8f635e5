"""AW303: what people should, could or would have done."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always
from app.domain.wording.rewriting import did_not, was_not

_MESSAGE = "'{cue}' measures the past with what is known now."
_MACHINE = (
    r"(?:<adv>)?(?:lost|sent|deliver|trigger|fired|receiv|replicat|process|retri|cach|return|block|logg|rout|scal|"
    r"restart|evict|automatic|reject|creat|stor|persist|propagat|index|render|redirect|load|serv|alert|paged|notifi|"
    r"able|accept|captur|includ|queu|dropp|throttl|sync|fail|work|happen|possible|there|visible|seen|enough|safe|sufficient|needed|required|"
    r"considered [\w-]+ (?:but|,|\.)|the case|ok|fine|impossible|a |an |the |in |on )"
)
_NOUN_AFTER = (
    r"(?:automated|dedicated|improved|enhanced|detailed|distributed|shared|centrali[sz]ed|managed|limited|advanced|"
    r"documented|named|standardi[sz]ed|predefined|structured|unified|defined|integrated|versioned|redundant) (?!the |a "
    r"|an |this |that |these |those |our |its |their |it |them |us |ourselves |myself |himself |themselves |for |to |"
    r"in |on |at |of |from |as |about |into |under |during |when |if |whether |how |against |using |via |without |"
    r"within |over |through |across |with |by |before |after |earlier |more |and |or |but |sooner |first |better |$|\. "
    r"|, |all |each |every )<w>"
)


_WHOEVER = Levels(somebody=Level.WARNING, crowd=Level.NOTICE, implied=Level.NOTICE, thing=Level.NOTICE)
_told = partial(Pattern, category="counterfactual", message=_MESSAGE)

PATTERNS = (
    _told(
        heads="should",
        keys="known really",
        shape=r"should (?:really )?(?:have |of )(?:really )?known (?:better |about |this |that )?",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE, crowd=Level.WARNING),
        message="'{cue}' takes knowledge for granted that only the outcome gave.",
        reframe="Which information was missing at that moment, and how could the system have brought it?",
    ),
    _told(
        heads="should ought",
        shape=r"(?P<swap>(?:should|ought to|ought not to) (?:not )?(?:<adv>)*<have> (?:not "
        rf")?(?:<adv>)*(?!{_NOUN_AFTER})(?!been |received |seen (?!it |this |that |the |coming)|gotten |got |heard |"
        r"alerted |expected |experienced |lost |suffered |crashed |failed |happened |resulted |faced |felt |"
        r"access)(?P<act><vbn>|had) )",
        rewrite=did_not,
        own_rewrite=True,
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE, somebody=Level.WARNING),
        reframe="What did the options look like at the time, and what would make the better one the default?",
        unless_before=r"what ",
        unless=r"should or should not",
    ),
    _told(
        heads="should ought",
        shape=r"(?P<swap>(?:should|ought to) (?P<no>not )?(?:<adv>)*<have> (?:<adv>)*been "
        rf"(?:<adv>)*)(?!{_MACHINE})(?!{_NOUN_AFTER})(?P<act><vbn>) ",
        levels=always(Level.NOTICE),
        reframe="What would have made this step part of the normal way of working?",
        unless_before=r"(?:\b(?:no|none of the) <w>(?:<w>)?|automatically |(?:automation|system|pipeline|alerting) )",
        unless_after=r"(?:automatically|illiquid)",
        unless=r"should or should not|automatically",
        rewrite=was_not,
        agentless=True,
    ),
    _told(
        heads="should",
        shape=r"(?P<cue>should (?:not )?(?:have |of )(?:not )?been (?:<adv>)*(?:more |much more |less |so |that "
        r")?(?:careful|careless|clear|thorough|vigilant|diligent|aware|attentive|obvious|faster|quicker|better|"
        r"proactive|paying|cautious|on top|prepared|mindful|watching|awake))",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE, crowd=Level.NOTICE),
        reframe="What would have made this easy to see or to do at the time?",
    ),
    _told(
        heads="supposed expected meant",
        shape=r"(?:supposed|expected|meant) to (?:have )?(?P<act><w>)",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=Level.NOTICE, implied=None),
        reframe="How did the expectation reach the people who were to meet it?",
        needs=r"\bbut\b|\bdid not\b|\bnever\b|\bforgot",
        lead=r"(?:was|were|been) (?:<adv>|not )*",
    ),
    _told(
        heads="could might",
        shape=r"(?:could|might) (?:<adv>)*<have> (?:<adv>)*(?!lost|suffered|ended|resulted|caused|affected|impacted|"
        r"happened|crashed|failed|been (?:hit|affected|lost|impacted|worse|hacked|exploited))(?P<act><vbn>|be|had) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE),
        reframe="What kept this option out of sight at the time?",
        unless=r"\bwhat (?:could|might) have(?! we| i| they| he| she)|given (?:more|enough) time|again\b|project again|"
        r"without (?:<w>){0,3}we could|third part|\bif we had not\b|worse|\b(?:we|i) (?:<adv>)*might (?:<adv>)*have "
        r"(?!.*\b(?:if|had|better|more|instead|earlier|sooner|least)\b)|might (?:accidentally|inadvertently|also|"
        r"already) |(?:may|might|could) have (?:missed|added|changed|forgotten) (?:it|them|some|something|one|a few|"
        r"this|bugs?)|could have (?:been|gone) (?:difficult|wrong)|malicious|attack|\b(?:ways?|pathways?|paths?|"
        r"routes?) (?:<w>){0,9}?could have taken",
        unless_after=r"(?:worse|wrong|difficult|hard)",
        unless_before=r"(?:what|how|who|anyone|nobody|no one|that|which|also|they) ",
    ),
    _told(
        heads="could might",
        shape=r"(?:could|might) (?:<adv>)*(?:<have> )?(?:<adv>)*be(?:en)? (?:<adv>)*(?:avoided|prevented|averted|"
        r"mitigated|done|caught|handled|spent|noticed|spotted|removed|fixed|detected|resolved|shortened|minimi[sz]ed|"
        r"tested|checked|communicated|better|faster|quicker|sooner|discovered|identified|found) (?:by |if |had |sooner|"
        r"earlier|with more|altogether|entirely)?",
        levels=always(Level.NOTICE),
        reframe="What would have to be in place so that this ends differently without anybody thinking of it?",
        unless_after=r"(?:with (?:<det>|better |more |an? )?(?:[\w-]+ )?(?:monitor|alert|tooling|automation|test|limit|"
        r"check))",
        needs=r"(?:could|might) (?:<adv>)*<have> (?:<adv>)*be|could (?:<adv>)*be (?:<adv>)*(?:avoided|prevented|"
        r"averted) (?:if|had|sooner|earlier)",
        unless=r"\bwould not have|could not have|what could|could be (?:improved|done better)|can be|how (?:it|this|"
        r"that|these|they) (?:could|might)|to prevent|but another|to see if|whether|\bif (?:we|i|there) (?:had|'d) "
        r"(?:had |been )?(?:<w>){0,3}?(?:monitor|alert|test|check|backup|limit|automation|tool|canary|stag|flag|log|"
        r"dashboard|replica)",
    ),
    _told(
        heads="could",
        keys="helped lead led made reduced saved shortened sped",
        shape=r"could have (?:<adv>)*(?:helped|saved|reduced|shortened|sped|lead|led|made (?:it|this|a)) ",
        levels=always(Level.NOTICE),
        reframe="What would have prompted this at the time?",
        unless_before=r"(?:what|that|which|this|it|bug|vulnerability|alert|alerts|monitoring|flag|flags|limit|check|"
        r"checks|test|tests|issue|error) ",
        needs=r"^(?:<adv>)?(?:[\w-]+ing|asked|more|better|earlier|clearer) ",
    ),
    _told(
        heads="would",
        keys="appropriate best better easier easy good nice preferable prudent safer sensible simple smarter trivial "
        "wise",
        shape=r"would have been (?:<adv>|so |very |quite )*(?:better|best|wise|wiser|prudent|sensible|smarter|"
        r"preferable|safer|more (?:sensible|prudent|appropriate)|good to|nice to|easy to|easier to|trivial to|simple "
        r"to) ",
        levels=always(Level.NOTICE),
        reframe="What made the chosen way look right at the time?",
        unless=r"\b(?:feature flag|rate limit|alert)s? would|\bif i could\b|even better",
        unless_before=r"(?:not|n't) ",
        unless_after=r"than (?:the|nothing|what)",
    ),
    _told(
        heads="if",
        keys="only",
        shape=r"if only (?=(?:<w>){1,5}?(?P<verb>had|'d|would|could|were|knew) |(?:we|i|they|he|she|someone) "
        r"(?:<adv>)*[\w-]+ed )(?!(?:an?|one|some|two|three|that|<w>) (?:[\w-]+ ){0,3}(?:is|are|needs?|was|were|has|"
        r"have|would|could) )(?=(?:<w>){0,3}?(?:we|i|he|she|they|you|it|someone|somebody|team|there|the|our|this|that|"
        r"had|'d) )(?!(?:<w>){1,4}?(?:cleanup|callback|ones?) )",
        subject=BEFORE,
        imagined=True,
        levels=_WHOEVER,
        message="'{cue}' wishes the past were different; it does not say what to change.",
        reframe="Which automatic check could have caught this, and how can the right step become the default?",
        unless_after=r"(?:one|two|a few|some|the first) ",
    ),
    _told(
        heads="if",
        keys="been gone",
        shape=r"if (?:<w>){0,3}(?:work|task|tasks|change|changes|review|reviews|testing|migration|upgrade|process|"
        r"procedure|instructions|warning|warnings|advice|issue|issues|problem|it|this|these|communication|rollout|"
        r"deployment|risk|update|plan) (?:<w>){0,2}?had (?:not )?(?:<adv>)?(?:been|gone) (?:<adv>)*(?!exploited|"
        r"attacked)(?=<vbn>)",
        levels=always(Level.NOTICE),
        reframe="What would have brought this step forward on its own?",
        needs=r"\b(?:would|could|might)\b",
        unless=r"(?:as|even|asked|see) if\b",
    ),
    _told(
        heads="not",
        keys="communicated coordinated done executed handled managed nearly planned quite run tested",
        shape=r"not (?:handled|managed|done|communicated|tested|planned|executed|run|coordinated) (?:nearly |quite "
        r")?as <w>as ",
        levels=always(Level.NOTICE),
        reframe="Which condition made the response harder than it had to be?",
    ),
    _told(
        heads="should",
        keys="accepted allowed approved committed deployed exposed given granted launched left made merged permitted "
        "placed published put released run shipped",
        shape=r"should (?:not|never) (?:<adv>)*<have> (?:<adv>)*been (?:<adv>)*(?:placed|allowed|permitted|granted|"
        r"released|exposed|accepted|published|launched|shipped|merged|deployed|committed|given|put|approved|run|made|"
        r"left) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE),
        reframe="Which condition let it happen, and which of them can be taken away?",
    ),
    _told(
        heads="needed",
        shape=r"needed to have (?:<adv>)*(?P<act><vbn>) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        reframe="What did the options look like at the time, and what would make the better one the default?",
    ),
)

RULE = Rule(
    code="AW303",
    slug="counterfactual",
    level=Level.NOTICE,
    of_words=True,
    summary="The text says what happened, not what should have happened.",
    why="'Should have', 'could have' and 'if only' describe a past that nobody lived through, with knowledge that "
    "nobody had. They feel like analysis and stop it. Say what people saw, and what would have shown them more.",
    bad="The schema change should have been tested against a copy of production.",
    good="The schema change was tested on an empty database; no copy of production exists for tests.",
)
