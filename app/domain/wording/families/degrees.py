"""Not enough, not properly, not even: a measure that nobody had at the time."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.words import CRAFT, HEED
from app.domain.wording.pattern import BEFORE, NOTED, Levels, Pattern, always

CODE = "AW319"

_measured = partial(
    Pattern,
    category="judgement",
    message="'{cue}' measures people's work with a rule that the outcome wrote.",
    reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
    levels=always(Level.NOTICE),
)
_DEGREE = (
    r"(?:properly|sufficiently|adequately|thoroughly|carefully|closely|extensively|effectively|appropriately|truly|"
    r"clearly|seriously|rigorously|diligently|deeply|comprehensively|proactively|actively|systematically|consistently|"
    r"promptly|realistically|honestly|openly|even|ever|nearly|really|fully|responsibly|attentively|critically|"
    r"explicitly enough|meaningfully|efficiently|wisely|respectfully|regularly|timely|well|formally|better|too|"
    r"particularly)"
)
_DEGREE_KEYS = (
    "proper sufficient adequate thorough careful close extensive effective appropriate truly clear serious rigorous "
    "diligent deep comprehensive proactive active systematic consistent prompt realistic honest open even ever near "
    "really full responsib attentive critical meaningful efficient wise respectful regular timely well formal better"
)
_DONE = (
    r"(?:recover|resolv|restor|rolled|roll out|deploy|migrat|finish|propagat|ramp|sync|know |knew|able|exist|affect|"
    r"impact|lose|lost|need|happen|want|fix|expect|work |see |like |been |have |sure|understood why|determin|identif|"
    r"confirm|a |an |the |in |at |on |to |for |with |by |matter|help|get |apply |experienc|receiv|aware|live |close |"
    r"ready|possible|there|here|that |this |one |any |our |my )"
)

PATTERNS = (
    _measured(
        heads="not never",
        keys="actively adequately appropriately attentively better carefully clearly closely comprehensively "
        "consistently critically deeply diligently effectively efficiently enough even ever extensively formally "
        "fully honestly meaningfully nearly openly particularly proactively promptly properly realistically really "
        "regularly respectfully responsibly rigorously seriously sufficiently systematically thoroughly timely too "
        "truly well wisely",
        shape=r"(?:not|never) (?:been |being )?(?P<cue>(?!clearly told|fully informed|too|particularly|"
        rf"ever ){_DEGREE} (?:<adv>)*(?!{_DONE})[\w-]+ )",
        lead=r"(?:did|was|were|had|having) (?:<adv>)*",
        subject=BEFORE,
        levels=Levels(),
        unless_before=r"(?:if|that|what|why) ",
        unless=r"\bif (?:i|we) had not\b",
    ),
    _measured(
        heads="not never",
        keys=_DEGREE_KEYS,
        needs=rf"\b(?:{_DEGREE_KEYS.replace(' ', '|')})",
        shape=rf"(?:not|never) (?:been |being )?(?P<cue>(?!ever ){_DEGREE} (?:<adv>)*{CRAFT} )",
        unless=r"\b(?:contract|function|parser|compiler|browser|kernel|library) (?:<w>){0,4}(?:did|does|was|is) not|"
        r"exception|\byet\b|when (?:<w>){1,3}(?:is|are) not",
        unless_before=r"(?:is|are|if|can|may|might|could|do|does) (?:<adv>)*",
    ),
    _measured(
        heads="not never",
        keys="adequate careful close due enough full lot nearly necessary needed proper real required right serious "
        "sufficient",
        shape=r"(?:not|never) (?:<adv>|been )*(?P<cue>(?:ask(?:ed)?|do|done|make|made|put|gave|give|given|pay|paid|"
        r"spent|spend|devoted?|dedicated?|invest(?:ed)?|allow(?:ed)?|leave|left|plan(?:ned)?|set aside|"
        r"conduct(?:ed)?|perform(?:ed)?|take|taken|took|show|shown|provided?|write|written|hold|held|reserved?|seek|"
        r"sought|offer(?:ed)?|exercised?|receive|received|get|got|gotten|devot(?:e|ed)|"
        rf"show(?:ed)?) (?:<w>){{0,4}}?(?:enough|sufficient|adequate|proper|due|the necessary|the needed|the required|"
        r"the proper|the right|nearly enough|full|serious|a lot of|any real|real|careful|"
        rf"close) (?:of )?(?:<w>)?(?:{HEED}|questions?|details?|support|instructions?|tests|notes|thinking|"
        r"user testing|play-?testing) )",
        subject=BEFORE,
        levels=NOTED,
        unless=r"\b(?:node|nodes|server|servers|pod|pods|process|service|cpu|thread|kernel|container|request|requests|"
        r"query) (?:<w>){0,3}not\b|(?:can|could|would|do|does|will) not (?:get|have|take|receive|leave|give)",
    ),
    _measured(
        heads="given gave gives",
        keys="gave given",
        shape=r"(?:given|gave) (?:us |me |them |him |her |the [\w-]+ )?(?:<adv>|almost |very )*(?:no|little|"
        r"insufficient|inadequate|too little|hardly any|barely any|minimal|poor|unclear|vague|confusing|contradictory|"
        r"conflicting|misleading|evasive|incomplete|wrong|useless|half-hearted) (?:(?:or|and|,) [\w-]+ "
        r")?(?:<w>)?(?:instructions?|guidance|training|warnings?|notice|"
        r"attention|thought|consideration|priority|explanations?|direction|directions|support|feedback|briefing|"
        r"requirements|information|advice|answers?|repl(?:y|ies)|responses?|statements?|excuses?|promises?|"
        r"reasons?) ",
        subject=BEFORE,
        levels=NOTED,
        unless=r"\b(?:function|job|process|node|query|request|thread|pod|compiler|command|argument|"
        r"parser)s? (?:<w>){0,4}given",
    ),
    _measured(
        heads="hardly barely scarcely rarely seldom",
        shape=r"(?:hardly|barely|scarcely|rarely|seldom) (?:ever |even )?(?P<cue>(?:test|check|review|communicat|talk|"
        r"ask|document|plan|discuss|consider|thought|spoke|speak|verif|validat|prepar|listen|consult|coordinat|inform|"
        r"explain|train|rehears|practi)[^ ]* )",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
        unless_after=r"(?:on |in )?(?:production|time)",
    ),
    _measured(
        heads="not hardly nowhere anywhere",
        keys="anywhere hardly nowhere",
        shape=r"(?:not |hardly )?(?:nowhere|anywhere) (?:near|close to) (?P<cue>(?:enough|as|sufficient|adequate|"
        r"good enough|ready|(?:[\w-]+ ){1,2}enough) )",
        unless=r"\b(?:memory|cpu|disk|capacity|quota|ram|storage|gas|bandwidth|replicas|threads|space)\b",
    ),
    _measured(
        heads="as so",
        keys="could might ought should",
        shape=r"(?:as|so) [\w-]+ (?:[^ .,;:!?]+ ){0,4}?as (?P<cue>(?:we|i|he|she|they|you|one|someone|"
        r"the [\w-]+) (?:should|could|might|ought) )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, thing=Level.NOTICE),
        needs=r"\b(?:not|never|hardly|n't|nowhere|less)\b",
        unless=r"as (?:soon|fast|much|many|far|long|quickly|hard|best|often) as (?:we|i|they|you) (?:can|could)\b|"
        r"as well as (?:we|i|they) could\b",
        imagined=True,
    ),
    _measured(
        heads="too",
        shape=r"too (?P<cue>(?:much|many|little|few) (?:of )?(?:<det>)?(?:[\w-]+ )?(?:time|times|effort|hours|days|"
        r"weeks|energy|attention|focus|thought|work|emphasis|trust|faith|weight|pressure|features?|ideas|tasks|goals|"
        r"things|scope|ambition|confidence|hope|reliance|freedom|planning|communication|testing|risks?|changes|"
        r"assumptions|shortcuts|promises|responsibilit(?:y|ies)|priorities|hats|projects|decisions) )",
        lead=r"(?:spent|spend|spending|put|putting|wasted|poured|devoted|invested|sank|sunk|dedicated|gave|took on|"
        r"taken on|taking on|attempted|tried|planned|included?|added|made|placed|had|left|focused|wanted|promised|"
        r"committed to|packed|crammed|assigned|took|set|accepted|granted|ran|juggled|worked on|started|paid|showed|"
        r"allowed|delegated) (?:[^ .;:!?]+ ){0,5}?(?:far |way |much |just |, |a bit |a little )*",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
        unless=r"\bhad (?:<w>)?too (?:many|much) (?:requests|connections|work|traffic|things|tasks)|"
        r"not (?:<w>){0,2}too (?:much|many)|without (?:<w>){0,3}too",
    ),
    _measured(
        heads="too",
        keys="little",
        shape=r"too little , too late |too late and too little ",
        levels=always(Level.WARNING),
    ),
    _measured(
        heads="lacked lacking lack",
        shape=r"(?:lacked|lacking|lack of) (?:<det>|in |<adv>|proper |clear |strong |real |sufficient |"
        r"any )*(?P<cue>(?:transparency|honesty|urgency|leadership|direction|professionalism|vision|patience|"
        r"perseverance|courage|consistency|accountability|common sense|judge?ment|clarity in|preparedness|"
        r"follow-through|follow-up|time management|project management|strategy|prioriti[sz]ation|ownership|dedication|"
        r"sense of urgency|structure in our|thought|forethought|respect|empathy|oversight by|self-discipline|"
        r"attention to detail|organi[sz]ational skills|teamwork|team spirit|will|willpower|seriousness|trust in) )",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE, implied=Level.NOTICE),
        unless=r"\b(?:no|not|any) lack\b",
    ),
)
