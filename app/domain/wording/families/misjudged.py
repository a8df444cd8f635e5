"""Estimates and beliefs graded by the outcome: what was underestimated, taken for granted, too ambitious."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, PEOPLE_OR_NOTE, Levels, Pattern, always

CODE = "AW306"

_graded = partial(
    Pattern,
    category="hindsight",
    message="'{cue}' grades a judgement by its outcome. At the time it was the best one at hand.",
    reframe="What did the signs point to at the time, and what would have shown otherwise?",
    levels=Levels(),
)
_MIS = (
    r"(?:underestimat|overestimat|under-estimat|over-estimat|misestimat|mis-estimat|miscalculat|misjudg|mis-judg|"
    r"misread|misunderst|misinterpret|misdiagnos|misgaug|misconceiv|misconstru|underrat|overrat|undervalu|overvalu|"
    r"underappreciat|underplay|overplay|misperceiv|misremember|misguess|mistim|misspecifi|misallocat|misprioriti|"
    r"overlook|overscop|over-scop|overcommit|over-commit|overpromis|over-promis|overreach|over-reach|oversimplif|"
    r"over-simplif|overengineer|over-engineer|overcomplicat|over-complicat|overthought|over-thought|overthink|"
    r"overdesign|over-design|overinvest|over-invest|underinvest|under-invest|underprepar|under-prepar|underplann|"
    r"under-plann|underdeliver|under-deliver|overburden|overspen|misspent|overextend|over-extend|overstretch|"
    r"overrelied|over-relied|overspecif)"
)
_MIS_HEADS = (
    "underestimated overestimated underestimating overestimating underestimate overestimate under-estimated "
    "over-estimated under-estimating over-estimating misestimated mis-estimated miscalculated miscalculating misjudged "
    "mis-judged misjudging misread misreading misunderstood misunderstanding misinterpreted misinterpreting "
    "misdiagnosed misgauged misconceived misconstrued underrated overrated undervalued overvalued underappreciated "
    "underplayed overplayed misremembered misguessed mistimed misallocated misprioritised misprioritized overscoped "
    "over-scoped overcommitted over-committed overcommitting overpromised over-promised overpromising overreached "
    "over-reached oversimplified over-simplified overengineered over-engineered overengineering overcomplicated "
    "over-complicated overcomplicating overthought over-thought overthinking overdesigned over-designed overinvested "
    "over-invested underinvested under-invested underprepared underplanned under-planned underdelivered "
    "under-delivered overburdened misspent overextended over-extended overstretched overrelied over-relied"
)
_NOUNS = (
    r"(?:under-?estimat(?:ion|es?)|over-?estimat(?:ion|es?)|misjudge?ments?|miscalculations?|misreading|"
    r"misinterpretations?|misdiagnosis|mismanagement|misunderstandings?|over-?confidence|naivety|naivete|hubris|"
    r"short-?sightedness|wishful thinking|over-?optimism|inexperience|impatience|indecision|indecisiveness|tunnel "
    r"vision|groupthink|complacency|stubbornness|over-?reliance|lack of foresight|perfectionism|forgetfulness|"
    r"inattention|misconceptions?|over-?ambition|over-?engineering|feature creep|greed|haste|recklessness|ego|pride|"
    r"poor judge?ment|bad judge?ment|procrastination)"
)
_NOUN_HEADS = (
    "underestimation underestimate overestimation overestimate misjudgement misjudgment misjudgements misjudgments "
    "miscalculation miscalculations misreading misinterpretation misinterpretations misdiagnosis mismanagement "
    "misunderstanding misunderstandings overconfidence over-confidence naivety naivete hubris short-sightedness "
    "shortsightedness overoptimism over-optimism inexperience impatience indecision indecisiveness groupthink "
    "complacency stubbornness overreliance over-reliance perfectionism forgetfulness inattention misconception "
    "misconceptions overambition over-ambition greed haste recklessness ego pride procrastination"
)
_HARD = (
    r"(?:difficulty|complexity|effort|time|work|amount|scope|scale|size|impact|risk|risks|importance|power|magnitude|"
    r"extent|cost|load|number|challenge)"
)

PATTERNS = (
    _graded(
        heads=_MIS_HEADS,
        shape=rf"(?:<adv>)*{_MIS}[a-z]* ",
        lead=r"(?:and |but |or |also |however , |then |so |while |by |in )(?:<adv>|completely |totally )*",
        subject=BEFORE,
        levels=PEOPLE_OR_NOTE,
        unless_before=r"(?:was|were|been|being|is|are|be|a|an|the|not|never|n't|to) (?:<adv>)*",
        unless_after=r"(?:variable|variables|statement|cost|value|rows)",
    ),
    _graded(
        heads=_MIS_HEADS,
        shape=rf"{_MIS}[a-z]* (?=(?:<adv>|<det>|how |just how |what |both |(?:our|my) own |by )+)(?:<adv>|<det>|how |"
        rf"just how |what |both |own )*(?:[\w-]+ )?(?:{_HARD}|much|long|hard|difficult|many|big|complex|easy|well|"
        r"often) ",
        levels=Levels(own=None, other=None, somebody=None, implied=Level.NOTICE, thing=Level.NOTICE),
        subject=BEFORE,
        unless=r"\b(?:planner|optimi[sz]er|estimator|model|algorithm|function|tool|script|autoscaler|scheduler|"
        r"compiler) (?:<w>){0,3}(?:under|over|mis)",
        unless_before=r"(?:is|are|be|not|never|n't|to|easily|easy to|can|could|often|commonly) (?:<adv>)*",
    ),
    _graded(
        heads="miss mis",
        shape=r"miss? (?:- )?(?:calculated|judged|understood|interpreted|read|estimated|managed|communicated|handled|"
        r"configured|placed|typed) ",
        subject=BEFORE,
        levels=PEOPLE_OR_NOTE,
    ),
    _graded(
        heads="our my his her their pure sheer simple mere own",
        keys="complacency creep ego foresight forgetfulness greed groupthink haste hubris impatience inattention "
        "indecision indecisiveness inexperience judgement judgment miscalculation misconception misdiagnosis "
        "misinterpretation misjudgement misjudgment mismanagement misreading misunderstanding naivete naivety "
        "over-ambition over-confidence over-engineering over-estimate over-estimation over-optimism over-reliance "
        "overambition overconfidence overengineering overestimate overestimation overoptimism overreliance "
        "perfectionism pride procrastination recklessness short-sightedness shortsightedness stubbornness "
        "under-estimate under-estimation underestimate underestimation vision wishful",
        shape=r"(?:our|my|his|her|their|pure|sheer|own) (?:<adv>|own |total |complete |initial |general |collective |"
        rf"first |biggest |gross |severe |serious |massive |big |constant )*(?P<cue>{_NOUNS} )",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|without|overcome|clear up) (?:<w>){0,3}(?:misunderstanding|overconfidence|"
        r"procrast)|(?:our|their|her|his) oversight (?:board|committee|role|body)",
    ),
    _graded(
        heads="due because result out owing down caused from through to by",
        keys="complacency creep ego foresight forgetfulness greed groupthink haste hubris impatience inattention "
        "indecision indecisiveness inexperience judgement judgment miscalculation misconception misdiagnosis "
        "misinterpretation misjudgement misjudgment mismanagement misreading misunderstanding naivete naivety "
        "over-ambition over-confidence over-engineering over-estimate over-estimation over-optimism over-reliance "
        "overambition overconfidence overengineering overestimate overestimation overoptimism overreliance "
        "perfectionism pride procrastination recklessness short-sightedness shortsightedness stubbornness "
        "under-estimate under-estimation underestimate underestimation vision wishful",
        shape=r"(?:due to|because of|(?:a |the )?result of|out of|owing to|down to|caused by|through|from|led to by) "
        rf"(?:<det>|pure |sheer |some |simple |serious |gross |total |collective |general |sheer )*(?P<cue>{_NOUNS} "
        r")(?!avoid)",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|reduce|protect|suffer) (?:<w>){0,6}(?:due|because|from|through)",
        unless_before=r"(?:not|never|n't|learn|learned|learnt) (?:<w>)?",
    ),
    _graded(
        heads="underestimation overestimation misunderstanding misunderstandings misjudgement misjudgment "
        "misconception misconceptions overestimate underestimate",
        shape=rf"(?:(?:under|over)estimat(?:ion|e)s? of (?:<det>)?(?:[\w-]+ )?{_HARD}|(?:misunderstandings?|"
        r"misconceptions?) (?:on our|among|within the team|between (?:us|the team|team|two|him|her|them|developers|"
        r"engineers|teams|members))|misjudge?ment of) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|reduce|clear up|no|any|possible|potential|rows?|query|to|cost) "
        r"(?:<w>){0,3}(?:misunder|miscon|under|over|misj|misc)",
    ),
    _graded(
        heads="took take taken taking takes",
        keys="granted",
        shape=r"t(?:ook|ake|aken|aking|akes) (?:for granted that|(?:<w>){2,7}?for granted) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\b(?:not|never|n't|things (?:that )?we) (?:<w>){0,3}tak",
    ),
    _graded(
        heads="got had have get getting",
        keys="backwards round wrong",
        shape=r"(?:got|had|getting) (?:our|my|the|that|this|it|these|those|his|her|their|some|all|both|too many|a lot|"
        r"everything|things|something) (?:[^ .,;:!?]+ ){0,4}?(?P<cue>(?:wrong|backwards|the wrong way round) )(?=\. |, "
        r"|$|and |but |because |in |by |when |which |\) |! |again |: )",
        subject=BEFORE,
        unless=r"\b(?:went|go|goes|gone|going|something|anything) wrong|correct me",
    ),
    _graded(
        heads="mistaken wrong",
        shape=r"(?:mistaken (?:in|to|about|when|there|, )|wrong (?:when (?:we|i|they|he|she)|there|about|on (?:this|"
        r"that|both)|, (?:of course|as it turned out)|again)) ?",
        lead=r"(?:was|were|am|are|is|been|proved|proven) (?:<adv>|completely |totally |so |very |dead |just |quite |"
        r"both |all )*",
        subject=BEFORE,
    ),
    _graded(
        heads="fooled kidded convinced told deluded deceived tricked lulled talked persuaded flattered lied",
        shape=r"(?:fooled|kidded|convinced|deluded|deceived|tricked|lulled|talked|persuaded|flattered|lied to|told) "
        r"(?:ourselves|myself|themselves|himself|herself) ",
        subject=BEFORE,
        unless=r"told (?:ourselves|myself) (?:<w>){0,2}(?:story|joke)",
    ),
    _graded(
        heads="false lulled",
        keys="confidence lulled safety sense",
        shape=r"(?:lulled (?:<w>)?into|(?:a )?false sense of (?:security|confidence|safety)) ",
        lead=r"|(?:into |gave (?:us|me|them|the team) |gives (?:us|them) |had |under )(?:a )?",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|may|can|could|might|would) (?:<w>){0,4}false sense|(?:can|may|might|could) (?:give|"
        r"create|provide|lead)",
    ),
    _graded(
        heads="inexperience overconfidence naivety complacency impatience haste negligence carelessness ignorance "
        "misunderstanding misjudgement misjudgment oversight error mistake failure incompetence arrogance greed "
        "laziness",
        keys="part",
        shape=r"(?:inexperience|overconfidence|naivety|complacency|impatience|haste|negligence|carelessness|ignorance|"
        r"misunderstanding|misjudge?ment|oversight|error|mistake|failure|incompetence|arrogance|greed|laziness) "
        r"(?P<cue>(?:<adv>)?on the part of )",
        levels=always(Level.WARNING),
        unless=r"\bon the part of (?:<det>)?(?:system|service|server|software|tool|cluster|client|dialect|peer|sender|"
        r"receiver|caller|module|compiler|kernel|driver|scheduler|node|network)",
    ),
    _graded(
        heads="still",
        keys="assuming",
        shape=r"still assuming ",
        levels=always(Level.NOTICE),
        needs=r"just|themselves|itself",
    ),
    _graded(
        heads="jumped",
        keys="conclusion",
        shape=r"jumped to (?:<det>)?(?:wrong )?conclusions? ",
        subject=BEFORE,
    ),
    _graded(
        heads="trust faith confidence optimism belief hope hopes assurance",
        keys="unfounded misplaced unwarranted naive unjustified foolish undeserved",
        shape=r"(?:trust|faith|confidence|optimism|belief|hopes?|assurance) (?:[^ .,;:!?]+ ){0,8}?(?:was|were|proved|"
        r"turned out|is) (?:to be )?(?:<adv>)*(?P<cue>(?:unfounded|misplaced|unwarranted|naive|unjustified|foolish|"
        r"undeserved) )",
        levels=always(Level.NOTICE),
    ),
    _graded(
        heads="clung clinging stuck held insisted",
        keys="theory idea hypothesis plan view belief story explanation",
        shape=r"(?:clung|clinging|stuck|held on|insisted) (?:<adv>)*(?:to|on|with) (?:its|their|his|her|our|my|the) "
        r"(?:first|initial|own|original|pet|wrong|favou?rite) (?P<cue>(?:theory|idea|hypothesis|plan|view|belief|story|"
        r"explanation) )",
        subject=BEFORE,
    ),
    _graded(
        heads="trap traps",
        shape=r"traps? (?:of |and |where |again |that |\. )",
        lead=r"(?:fell|fall|fallen|falling|walked|walking|step(?:ped|ping)|ran) (?:right |straight |head-first "
        r")?(?:into|for) (?:<det>)?(?:[\w-]+ )?",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
    ),
)
