"""What is called plain or easy after the fact: 'so obvious', 'one look would have shown it', 'it goes without "
"saying'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW308"

_plain = partial(
    Pattern,
    category="minimizer",
    message="'{cue}' makes it look easy. Before the outcome it was one of many things to think of.",
    reframe="What made this hard to see or to do at the time?",
    levels=always(Level.NOTICE),
)
_SHOWN = (
    r"(?:caught|found|prevented|avoided|averted|kept (?:us|me|them|it|this)|revealed|shown|exposed|uncovered|detected|"
    r"surfaced|flagged|helped|saved|spotted|identified|stopped|discovered|spared|told|sufficed|solved|fixed|"
    r"highlighted|brought|cleared|been (?:enough|sufficient|all)|done (?:it|the job|the trick)|made (?:it|this|all|a|"
    r"the)|taken (?:care|two|five|ten|a few|seconds|minutes|a minute)|ended|found|cost (?:us |me )?(?:nothing|little|"
    r"five|ten|two|a few|minutes))"
)
_SHOWN_KEYS = (
    "caught found kept prevent avoid avert reveal shown expos uncover detect surfac flag help saved spot identif stop "
    "discover spar told suffic solv fix highlight brought clear enough sufficient all done made taken ended cost"
)
_LITTLE = (
    r"(?:one|a single|a|a simple|a quick|a short|a brief|a five-minute|a five minute|a two-minute|a two minute|a "
    r"ten-minute|five minutes of|ten minutes of|two minutes of|an hour of|another hour of|half an hour of|a few "
    r"minutes of|a moment of|a bit of|a little|a little bit of|a minute of|the simplest|the slightest|one more)"
)
_LOOK = (
    r"(?:look|glance|call|phone call|question|conversation|chat|e-?mail|message|word|read|search|grep|check|"
    r"double-check|test|test run|dry run|review|google|moment|sanity check|slack message|ping|visit|walk|thought|line "
    r"of code|line of config|line|click|thinking|reading|research|testing|planning|care|effort|digging|googling|"
    r"homework|attention|diligence|common sense|communication|preparation|curiosity|patience|foresight)"
)
_CASE = (
    r"(?:scenarios?|cases?|inputs?|checks?|tests?|testing|steps?|things?|tasks?|rules?|precautions?|principles?|"
    r"questions?|measures?|safeguards?|hygiene|practices?|security|validation|maintenance|procedures?|standards?|"
    r"protections?|basics|mistakes?|errors?|failures?|care|diligence|due diligence|reviews?|level)"
)

PATTERNS = (
    _plain(
        heads="obvious",
        lead=r"(?:so|such an|too|painfully|blindingly|glaringly|blatantly|embarrassingly|perfectly|all too|the) "
        r"(?:very |most )?",
        shape=r"obvious (?=it |that |thing|to |\. |! |\? |and |but |in |mistake|error|$)",
        needs=r"\b(?:so|such an|too|painfully|blindingly|glaringly|blatantly|embarrassingly|perfectly|all too) obvious|"
        r"\b(?:ignor|miss|overlook|neglect|stat)[a-z]* the (?:very |most )?obvious",
        unless=r"\b(?:not|n't|no|never|less|nothing|anything|make|makes|made|if|until) (?:<w>){0,4}obvious|seem(?:s|"
        r"ed) (?:<w>)?obvious|solution|\bto state the",
        message="'{cue}' is plain only to whoever knows the outcome.",
        reframe="What did people see instead, and what would have set this apart at the time?",
    ),
    _plain(
        heads="glaring blatant glaringly blatantly",
        shape=r"(?:glaring|blatant)(?:ly)? (?:<w>)?(?:error|mistake|omission|hole|oversight|problem|issue|flaw|bug|gap|"
        r"failure|disregard|lack|weakness|hazard|risk|vulnerabilit|wrong|missing|deficienc|misuse|abuse)",
        unless=r"\b(?:no|any|without|avoid) (?:<w>)?(?:glaring|blatant)",
    ),
    _plain(
        heads="staring stared right under plain",
        shape=r"(?:star(?:ing|ed) (?:us|me|him|her|them|everyone|the team) (?:right |straight )?in the face|right "
        r"(?:in front of|under|before) (?:our|my|his|her|their|everyone 's) (?:very )?(?:nose|noses|eyes)|under (?:our|"
        r"my|his|her|their|everyone 's) (?:very )?noses?|plain (?:for (?:all|everyone|anyone) )?to see|plain as day) ",
    ),
    _plain(
        heads="one a five ten two an another half the",
        keys=_SHOWN_KEYS,
        shape=rf"(?P<cue>{_LITTLE} (?:[\w-]+ )?{_LOOK} )(?:[^ .;:!?]+ ){{0,9}}?(?:would|could|might|'d) (?:<adv>|"
        rf"easily |probably )*have (?:<adv>|easily )*{_SHOWN} ",
        unless=r"\ba (?:test|check|review|search) (?:<w>){0,9}?(?:would|could|might)|what (?:would|could)",
    ),
    _plain(
        heads="simple quick trivial basic straightforward",
        keys=_SHOWN_KEYS,
        shape=r"(?P<cue>(?:simple|quick|trivial|basic|straightforward) (?:[^ .;:!?,]+ ){1,9}?(?:would|could|might) "
        rf"(?:<adv>|easily )*have (?:<adv>|easily )*{_SHOWN} )",
        lead=r"(?:^|an? |one |the |even |, |: )(?:<adv>|very |most |pretty )*",
        unless=r"what (?:would|could)",
    ),
    _plain(
        heads="something anything",
        keys=_SHOWN_KEYS,
        shape=r"(?:some|any)thing as (?P<cue>(?:simple|basic|trivial|easy|small|elementary|cheap|mundane) as )(?:[^ "
        rf".;:!?]+ ){{1,9}}?(?:would|could|might) (?:<adv>)*have (?:<adv>)*{_SHOWN} ",
    ),
    _plain(
        heads="simple basic obvious trivial elementary fundamental easy easiest simplest",
        shape=r"(?P<cue>(?:simple|basic|obvious|trivial|elementary|fundamental|easy|easiest|simplest) (?:[\w-]+ "
        rf"){{0,2}}?{_CASE} (?:which |that |, )?(?:[^ .,;:!?]+ ){{0,4}}?(?:(?:was|were|are|is|been|went|got) "
        r"(?:<adv>)*(?:(?:not|never) (?:<adv>)*(?:been |being )?<vbn>|ignored|missed|skipped|overlooked|neglected|"
        r"forgotten|untested|missing|absent|lacking|omitted)|(?:missed|skipped|ignored|neglected|forgotten)) )",
        unless=r"\b(?:auth|authentication) |can ?not|not (?:<w>)?(?:enough|supported|affected|available|possible)",
    ),
    _plain(
        heads="skipped ignored forgot neglected missed lacked defied violated skipping ignoring neglecting missing",
        shape=r"<w>(?:<adv>|the |some |even |all )*(?P<cue>(?:(?:most |very )?(?:basics|fundamentals)|(?:most |very "
        rf")?(?:basic|elementary|fundamental|simplest|rudimentary) (?:[\w-]+ )?{_CASE}) )",
        unless_before=r"(?:not|never|be|is|are|can|to) ",
    ),
    _plain(
        heads="most very",
        lead=r"(?:the|even|at|their|our|its|his|her|any|of) (?:the )?",
        shape=rf"(?:most|very) (?P<cue>(?:basic|elementary|fundamental|rudimentary) (?:of )?(?:[\w-]+ )?(?:{_CASE}|"
        r"safety|requirements|competence|knowledge|understanding|skills?) )(?!of service|is |are )",
        needs=r"\b(?:fail|failed|failure|not|never|without|lack|lacked|lacking|even|miss|missed|skip|skipped|ignored|"
        r"forgot|neglected|violated|overlooked|no|despite|broken|broke|disregarded|absent|missing|bypassed)\b",
    ),
    _plain(
        heads="goes went go",
        shape=r"(?:goes|went|go) without saying ",
    ),
    _plain(
        heads="anyone anybody everyone everybody someone",
        shape=r"(?:any|every)(?:one|body) (?P<cue>(?:who|with|in) (?:[^ .;:!?]+ ){1,9}?(?:knows|will know|would know|"
        r"should know|would have (?:known|seen|told|guessed|noticed)|could have (?:known|seen|told|guessed|predicted|"
        r"spotted)|will tell you|would tell you|can see that|could see that|could tell) )",
        unless=r"knows (?:the (?:password|url|link|key|code|address|secret|token)|how to)",
    ),
    _plain(
        heads="hard difficult complicated",
        lead=r"(?:not|never) (?:<adv>|that |so |exactly |really |all that |terribly |rocket )*|(?:really|actually|"
        r"exactly|honestly) (?:is|was|'s) not (?:<adv>|that )*",
        shape=r"(?:hard|difficult|complicated) (?=to |, |\. |! |$|, is)",
        needs=r"\bnot (?:that|so|exactly|really|all that|terribly|actually) (?:hard|difficult|complicated)|\b(?:really|"
        r"actually|honestly|exactly) (?:is|was|'s) not (?:<adv>|that )*(?:hard|difficult|complicated)",
        unless=r"reproduce|exploit|hard to (?:see|understand|miss)",
    ),
    _plain(
        heads="only",
        shape=r"only (?:had|has|needed|would have had) to (?P<cue>(?:open|look|check|read|ask|click|compare|search|"
        r"test|call|write|press|scroll|google|grep|wait|say|listen|follow|pay|think|glance) )",
        lead=r"(?:they|one|he|she|anyone|somebody|someone|people|all (?:you|they|we|he|she)) ",
    ),
    _plain(
        heads="surely",
        shape=r"surely (?:<adv>)*(?P<cue>(?:someone|somebody|anyone|anybody|they|he|she|you|we|the (?:[\w-]+ )?(?:team|"
        r"engineers?|developers?|company|management)) (?:must|should|could|would|can|ought) )",
        unless=r"\bif ",
    ),
    _plain(
        heads="not",
        keys="like though",
        shape=r"not (?P<cue>(?:like|as though) (?:nobody|no one|we|they|he|she|anyone|anybody|it|this|you|i) "
        r"(?:<adv>)*(?:knew|did not|was not|were not|had not|is|was|could not|did|had|have not|never) )",
        lead=r"(?:it|this|that) (?:is|was|'s) ",
    ),
    _plain(
        heads="not",
        keys="told tried look check read test bother try ask tell mention consider think open verif review notic "
        "glance attempt pretend know reali",
        shape=r"not even (?P<cue>(?:<adv>)*(?:looked?|checked?|read|test(?:ed)?|bother(?:ed)?|try|tried|ask(?:ed)?|"
        r"tell|told|mention(?:ed)?|consider(?:ed)?|think|open|verif(?:y|ied)|review(?:ed)?|notic(?:e|ed)|glanced?|"
        r"attempt(?:ed)?|be bothered|pretend|know|reali[sz]e) )",
        lead=r"(?:did|had|has|have|could) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\bif (?:<w>){1,4}not even",
    ),
    _plain(
        heads="not",
        keys="test tested bother review consider mention check checked",
        shape=r"not even (?P<cue>(?:been )?(?:test(?:ed)?|bother|review(?:ed)?|considered?|mention(?:ed)?|checked) )",
        lead=r"(?:did|was|were|has|had|have|is|are) ",
    ),
    _plain(
        heads="preventable avoidable foreseeable predictable",
        shape=r"(?:preventable|avoidable|foreseeable|predictable) (?:<w>)?(?:loss(?:es)?|outages?|incidents?|failures?|"
        r"mistakes?|errors?|damage|harm|disasters?|traged(?:y|ies)|breach(?:es)?|accidents?|downtime|problems?|"
        r"crash(?:es)?|deaths?|mess|consequences?) ",
        unless=r"\b(?:not|no|any|if|reduce|prevent|avoid) (?:<w>){0,3}(?:preventable|avoidable|foreseeable)|"
        r"(?:predictable|same) (?:<w>)?(?:failure|error) (?:mode|rate|handling|code)",
    ),
    _plain(
        heads="common everyone everybody basics basic simplest obvious",
        shape=r"(?:common knowledge (?:that|among)|every(?:one|body) (?:<adv>)*knows (?:that|this|it|you|not|better)|"
        r"(?:the )?(?:most )?(?:basics|basic (?:[\w-]+ )?(?:tests?|checks?|questions?|rules?|steps?|things?)|simplest "
        r"(?:[\w-]+ )?(?:tests?|checks?|questions?|thing)|obvious)) ",
        needs=r"\bcommon knowledge\b|\bevery(?:one|body) (?:<adv>)*knows\b|\bnot even (?:<w>){0,2}?(?:the )?(?:most "
        r")?(?:basic|simplest|obvious)",
        unless=r"knows (?:the|how|it works|its)\b",
    ),
    _plain(
        heads="genius expert rocket psychic detective sleuthing imagination brain brains phd",
        lead=r"not take (?:<det>|much |too much |any |a lot of |<adv>)*",
        shape=r"(?:genius|expert|rocket scientist|psychic|detective|sleuthing|imagination|brains?|phd) (?=to )",
    ),
    _plain(
        heads="how",
        keys="earth world hell heck mystery",
        shape=r"how (?:on earth|in the world|the hell|the heck) ",
        unless=r"\bhow (?:<w>){0,3}works",
    ),
    _plain(
        heads="competent decent experienced good reasonable careful attentive sane sensible seasoned professional "
        "responsible diligent smart smarter halfway",
        keys="engineer developer admin operator team programmer sysadmin dba sre manager person reviewer professional "
        "company provider vendor tester pilot architect",
        lead=r"(?:an?|any|every|more|most) (?:<adv>|more |half |halfway |even |remotely )*",
        shape=r"<w>(?:[\w-]+ )?(?P<cue>(?:engineer|developer|admin|administrator|operator|team|programmer|sysadmin|dba|"
        r"sre|manager|person|reviewer|professional|company|provider|vendor|tester|pilot|architect)s? (?:would|could|"
        r"might|should) (?:<adv>|not |never )*have )",
        levels=always(Level.WARNING),
    ),
    _plain(
        heads="would 'd",
        keys="you one",
        lead=r"(?:^|, |\" )(?:you|one) ",
        shape=r"(?:would|'d) (?:have )?(?:think|thought|hope|hoped) (?:that )?(?!about|of )",
    ),
    _plain(
        heads="kick",
        lead=r"(?:could|want to|can|should) (?:<adv>)*",
        shape=r"kick (?:myself|ourselves|himself|herself|themselves) ",
    ),
    _plain(
        heads="not",
        keys="hurt harm",
        shape=r"not (?:<adv>)*have (?:hurt|harmed) (?:us |me |them |anyone |anybody )?(?=to |\. |if )",
        lead=r"(?:would|could) ",
    ),
    _plain(
        heads="basic elementary kindergarten textbook entry-level beginner",
        lead=r"(?:is|was|are|were|'s) (?:<adv>|such |pretty |literally )*",
        shape=r"(?:basic|elementary|kindergarten|textbook|entry-level|beginner) (?:stuff|knowledge|hygiene|practice|"
        r"competence|level stuff|engineering|operations|security hygiene) ",
    ),
    _plain(
        heads="right",
        keys="there",
        lead=r"(?:was|were|been) (?:<adv>|all )*",
        shape=r"right there (?=in (?:the|our|black|plain)|on (?:the|our)|all|for|, |\. )",
    ),
    _plain(
        heads="any",
        keys=_SHOWN_KEYS,
        shape=rf"any (?P<cue>(?:[\w-]+ ){{1,3}}?(?:would|should) (?:<adv>|easily )*have (?:<adv>|easily )*{_SHOWN} )",
        unless=r"\bif any |what (?:would|could)|\b(?:not|n't|never|without|unlikely|doubt) (?:<w>){0,3}any ",
    ),
)
