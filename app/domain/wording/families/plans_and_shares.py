"""How work was planned and shared, as a reproach: without a plan, uneven shares, an afterthought, a mess."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW311"

_graded = partial(
    Pattern,
    category="judgement",
    message="'{cue}' grades people's work. What it held, and which time and information it had, is what can be learnt.",
    reframe="What was the work meant to achieve with the time and the information at hand?",
    levels=always(Level.NOTICE),
)
_MESS = (
    r"(?:mess|disaster|shambles|joke|train ?wreck|nightmare|catastrophe|dumpster fire|failure|flop|waste of time|"
    r"embarrassment|house of cards|fiasco|debacle|disgrace)"
)
_WORK = (
    r"(?:git history|commit history|repo|repository|codebase|code base|code|naming|folder structure|project structure|"
    r"presentation|demo|report|backlog|board|planning|communication|time management|teamwork|schedule|meetings?|"
    r"organi[sz]ation|process|workflow|documentation|handover|handoff|coordination|project management|response|launch|"
    r"rollout|migration|marketing|design|architecture|management|leadership)"
)

PATTERNS = (
    _graded(
        heads="without",
        keys="design direction forethought goal idea plan strategy structure thought vision",
        shape=r"without (?:a |any |having (?:a|any) |much of a )(?:clear |real |proper |detailed |solid |concrete |"
        r"good |coherent |overall |common )*(?P<cue>(?:plan|strategy|design|goals?|direction|idea|vision|structure|"
        r"thought|forethought|second thought) )",
        lead=r"(?:jumped|dove|dived|started|began|went|coded|built|rushed|ran|launched|moved|worked|set out|shipped|"
        r"developed|proceeded|plunged|charged|acted|made|designed|wrote|embarked) (?:[^ .;:!?]+ ){0,6}?",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\bnot (?:<w>)?without",
    ),
    _graded(
        heads="unevenly unfairly unequally disproportionately lopsidedly",
        shape=r"(?:unevenly|unfairly|unequally|disproportionately) (?P<cue>(?:distributed|divided|split|shared|"
        r"assigned|allocated|spread) )",
        needs=r"\b(?:work|workload|tasks?|load|responsibilit(?:y|ies)|duties|effort|labou?r|chores|jobs|roles)\b",
        unless=r"\b(?:nodes?|servers?|shards?|partitions?|pods?|cpu|threads?|cores?|balancer|traffic|requests)\b",
    ),
    _graded(
        heads="contributed worked did helped participated committed carried",
        shape=r"(?:contributed|worked|did|helped|participated|committed|carried) (?:<w>)?(?:<adv>|far |much |a lot |"
        r"way |significantly )*(?P<cue>(?:less|more|harder) (?:<w>)?than (?:others|the others|the rest|me|us|him|her|"
        r"them|everyone|everybody|anyone|any of us|some of us|(?:his|her|their) (?:fair )?share) )",
        subject=BEFORE,
    ),
    _graded(
        heads="afterthought afterthoughts",
        shape=r"afterthoughts? ",
        lead=r"(?:was|were|became|remained|been|is|are|being|treated|seen|left|felt|as|like) (?:<adv>|very much |"
        r"more of |kind of |treated |left |as |like |an |just |something of )*",
        unless=r"\b(?:not|n't|never) (?:<w>){0,3}afterthought",
    ),
    _graded(
        heads="until till before",
        keys="too",
        shape=r"(?:until|till|before) (?:it was|it 's|it is|it got|things were) (?P<cue>(?:<adv>|already |far |way |"
        r"much )*too late )",
        lead=r"(?:did|had|was|were) not (?:[^ .;:!?]+ ){1,12}?",
        subject=BEFORE,
        levels=Levels(crowd=None),
    ),
    _graded(
        heads="bite bit biting haunt haunted catch caught",
        keys="bit haunt",
        shape=r"(?:bite|bit|biting|haunt|haunted) (?P<cue>(?:us|me|them|him|her|the team) )",
        lead=r"(?:back to|came to|come to|going to|would|later|eventually|then) (?:<adv>)?",
    ),
    _graded(
        heads="price",
        shape=r"price (?P<cue>(?:for|of) (?:<det>|<adv>|not |own )*(?:lack|[\w-]+ing|poor|bad|neglect|mistakes?|"
        r"carelessness|haste|negligence|arrogance|shortcuts?|inexperience|ignorance|decisions?|failure|naivety|hubris|"
        r"complacency) )",
        lead=r"(?:pay|paid|paying) (?:<det>|heavy |high |full |dear |steep )*",
        unless=r"\bprice of (?:the )?(?:token|coin|asset|gas|eth|btc)",
    ),
    _graded(
        heads="half-baked half-assed half-arsed ill-conceived ill-advised ill-judged ill-considered misguided "
        "harebrained hare-brained pie-in-the-sky knee-jerk",
        shape=r"<w>(?P<cue>(?:[\w-]+ )?(?:ideas?|plans?|decisions?|attempts?|solutions?|approach|approaches|moves?|"
        r"choices?|schemes?|reactions?|responses?|fix|fixes|designs?|migrations?|implementations?|rollouts?|"
        r"workarounds?|features?) )",
        unless_before=r"(?:not|no|n't|avoid) (?:<det>)?",
    ),
    _graded(
        heads="nobody no",
        keys="cared communicated coordinated dared documented enforced ensured escalated followed listened maintained "
        "monitored objected planned pushed put rehearsed renewed reported said stepped stopped sure thought took "
        "tracked updated volunteered watched",
        shape=r"(?:nobody|no one) (?:(?:on|in|from|at) (?:<w>){1,3}?)?(?:<adv>)?(?P<cue>(?:took (?:charge|the lead|"
        r"it upon)|said (?:no|anything|something|stop)|stepped (?:in|up)|pushed back|objected|followed up|coordinated|"
        r"volunteered|maintained|put a stop|made sure|ensured|dared|listened|monitored|tracked|documented|watched|"
        r"updated|renewed|reported|escalated|enforced|rehearsed|stopped (?:us|them|him|her|me|it|to)|cared (?:to|"
        r"about|enough)|thought (?:about|of|to|it)|planned|communicated) )",
    ),
    _graded(
        heads="failure failures",
        keys="failure",
        shape=r"failures? (?:of|in) (?P<cue>(?:<adv>|basic |proper |common |good |our |the |corporate |political |"
        r"human )*(?:engineering|management|leadership|judge?ment|communications?|imagination|nerve|diligence|"
        r"due diligence|discipline|governance|planning|professionalism|responsibility|duty|teamwork|coordination|"
        r"oversight|project management|time management|common sense|accountability|foresight|stewardship|"
        r"organi[sz]ation|culture|ethics|integrity|care) )(?!system|tool|service|software|plane|console|network)",
        unless=r"\b(?:avoid|prevent|reduce|no|any|service|server|node|network) (?:<w>){0,2}failure",
    ),
    _graded(
        heads="problem issue mistake failing weakness problems issues mistakes",
        keys="was were",
        shape=r"(?:problems?|issues?|mistakes?|failings?|weakness) (?:[^ .,;:!?]+ ){0,5}?(?:was|"
        r"were) (?P<cue>(?:<adv>)*(?:the way|how|that|because) (?:we|i|the team|they|he|she|our|nobody|no one|"
        r"everyone) )",
        lead=r"(?:biggest|main|largest|worst|major|real|greatest) (?:<w>)?",
        unless=r"\bthat we (?:had no|did not have|could not|cannot|can not|do not|have no)",
    ),
    _graded(
        heads="nobody none no",
        keys="nobody none one",
        shape=r"(?:nobody|no one|none of (?:us|them)) (?:<adv>)?(?P<cue>(?:did|made|ran|performed|held|gave|took|put|"
        r"conducted|wrote) (?:any |a |the )?(?:proper|real|actual|serious|thorough|adequate|sufficient|meaningful|"
        r"decent|formal) )",
    ),
)
