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
    r"misread|misunderst|"
    r"misinterpret|misdiagnos|misgaug|misconceiv|misconstru|underrat|overrat|undervalu|overvalu|"
    r"underappreciat|underplay|overplay|misperceiv|misremember|misguess|mistim|misspecifi|misallocat|misprioriti|"
    r"overlook|"
    r"overscop|over-scop|overcommit|over-commit|overpromis|over-promis|overreach|over-reach|oversimplif|over-simplif|"
    r"overengineer|over-engineer|overcomplicat|over-complicat|overthought|over-thought|overthink|overdesign|"
    r"over-design|"
    r"overinvest|over-invest|underinvest|under-invest|underprepar|under-prepar|underplann|under-plann|underdeliver|"
    r"under-deliver|overburden|overspen|misspent|overextend|over-extend|overstretch|overrelied|over-relied|overspecif)"
)
_MIS_HEADS = (
    "underestimated overestimated underestimating overestimating underestimate overestimate under-estimated "
    "over-estimated "
    "under-estimating over-estimating misestimated mis-estimated miscalculated miscalculating misjudged mis-judged "
    "misjudging misread "
    "misreading misunderstood misunderstanding misinterpreted misinterpreting misdiagnosed misgauged misconceived "
    "misconstrued "
    "underrated overrated undervalued overvalued underappreciated underplayed overplayed misremembered misguessed "
    "mistimed "
    "misallocated misprioritised misprioritized overscoped over-scoped overcommitted over-committed overcommitting "
    "overpromised "
    "over-promised overpromising overreached over-reached oversimplified over-simplified overengineered "
    "over-engineered "
    "overengineering overcomplicated over-complicated overcomplicating overthought over-thought overthinking "
    "overdesigned over-designed overinvested "
    "over-invested underinvested under-invested underprepared underplanned under-planned underdelivered "
    "under-delivered "
    "overburdened misspent overextended over-extended overstretched overrelied over-relied"
)
_NOUNS = (
    r"(?:under-?estimat(?:ion|es?)|over-?estimat(?:ion|es?)|misjudge?ments?|miscalculations?|misreading|"
    r"misinterpretations?|misdiagnosis|"
    r"mismanagement|misunderstandings?|over-?confidence|naivety|naivete|hubris|short-?sightedness|wishful "
    r"thinking|"
    r"over-?optimism|inexperience|impatience|indecision|indecisiveness|tunnel vision|groupthink|complacency|"
    r"stubbornness|"
    r"over-?reliance|lack of foresight|perfectionism|forgetfulness|inattention|misconceptions?|over-?ambition|"
    r"over-?engineering|feature creep|greed|haste|recklessness|ego|pride|poor judge?ment|bad judge?ment|"
    r"procrastination)"
)
_NOUN_HEADS = (
    "underestimation underestimate overestimation overestimate misjudgement misjudgment misjudgements misjudgments "
    "miscalculation miscalculations "
    "misreading misinterpretation misinterpretations misdiagnosis mismanagement misunderstanding misunderstandings "
    "overconfidence "
    "over-confidence naivety naivete hubris short-sightedness shortsightedness overoptimism over-optimism "
    "inexperience "
    "impatience indecision indecisiveness groupthink complacency stubbornness overreliance over-reliance "
    "perfectionism forgetfulness "
    "inattention misconception misconceptions overambition over-ambition greed haste recklessness ego pride "
    "procrastination"
)
_HARD = (
    r"(?:difficulty|complexity|effort|time|work|amount|scope|scale|size|impact|risk|risks|importance|power|"
    r"magnitude|extent|cost|load|number|challenge)"
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
        shape=rf"{_MIS}[a-z]* (?=(?:<adv>|<det>|how |just how |what |both |(?:our|my) own |by )+)(?:<adv>|<det>|how "
        rf"|just how |what |both |own )*(?:[\w-]+ )?"
        rf"(?:{_HARD}|much|long|hard|difficult|many|big|complex|easy|well|often) ",
        levels=Levels(own=None, other=None, somebody=None, implied=Level.NOTICE, thing=Level.NOTICE),
        subject=BEFORE,
        unless=r"\b(?:planner|optimi[sz]er|estimator|model|algorithm|function|tool|script|autoscaler|scheduler|"
        r"compiler) (?:<w>){0,3}(?:under|over|mis)",
        unless_before=r"(?:is|are|be|not|never|n't|to|easily|easy to|can|could|often|commonly) (?:<adv>)*",
    ),
    _graded(
        heads="miss mis",
        shape=r"miss? (?:- )?(?:calculated|judged|understood|interpreted|read|estimated|managed|communicated|"
        r"handled|configured|placed|typed) ",
        subject=BEFORE,
        levels=PEOPLE_OR_NOTE,
    ),
    _graded(
        heads="our my his her their pure sheer simple mere own",
        keys="complacency creep ego foresight forgetfulness greed groupthink haste hubris impatience "
        "inattention indecision indecisiveness inexperience judgement judgment miscalculation "
        "misconception misdiagnosis misinterpretation misjudgement misjudgment mismanagement misreading "
        "misunderstanding naivet over-ambition over-confidence over-engineering over-estimate over- "
        "estimation over-optimism over-reliance overambition overconfidence overengineering overestimate "
        "overestimation overoptimism overreliance perfectionism pride procrastination recklessness short- "
        "sightedness shortsightedness stubbornness under-estimate under-estimation underestimate "
        "underestimation vision wishful",
        shape=rf"(?:our|my|his|her|their|pure|sheer|own) (?:<adv>|own |total |complete |initial |general |"
        rf"collective |first |biggest |gross |"
        rf"severe |serious |massive |big |constant )*(?P<cue>{_NOUNS} )",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|without|overcome|clear up) (?:<w>){0,3}(?:misunderstanding|overconfidence|"
        r"procrast)|"
        r"(?:our|their|her|his) oversight (?:board|committee|role|body)",
    ),
    _graded(
        heads="due because result out owing down caused from through to by",
        keys="complacency creep ego foresight forgetfulness greed groupthink haste hubris impatience "
        "inattention indecision indecisiveness inexperience judgement judgment miscalculation "
        "misconception misdiagnosis misinterpretation misjudgement misjudgment mismanagement misreading "
        "misunderstanding naivet over-ambition over-confidence over-engineering over-estimate over- "
        "estimation over-optimism over-reliance overambition overconfidence overengineering overestimate "
        "overestimation overoptimism overreliance perfectionism pride procrastination recklessness short- "
        "sightedness shortsightedness stubbornness under-estimate under-estimation underestimate "
        "underestimation vision wishful",
        shape=rf"(?:due to|because of|(?:a |the )?result of|out of|owing to|down to|caused by|through|from|led to "
        rf"by) (?:<det>|pure |sheer |some |simple |serious |gross |"
        rf"total |collective |general |sheer )*(?P<cue>{_NOUNS} )(?!avoid)",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|reduce|protect|suffer) (?:<w>){0,6}(?:due|because|from|through)",
        unless_before=r"(?:not|never|n't|learn|learned|learnt) (?:<w>)?",
    ),
    _graded(
        heads="underestimation overestimation misunderstanding misunderstandings misjudgement misjudgment "
        "misconception misconceptions overestimate underestimate",
        shape=rf"(?:(?:under|over)estimat(?:ion|e)s? of (?:<det>)?(?:[\w-]+ )?{_HARD}|(?:misunderstandings?|"
        rf"misconceptions?) (?:on our|among|within the team|"
        r"between (?:us|the team|team|two|him|her|them|developers|engineers|teams|members))|misjudge?ment of) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|reduce|clear up|no|any|possible|potential|rows?|query|to|cost) "
        r"(?:<w>){0,3}(?:misunder|miscon|under|over|misj|misc)",
    ),
    _graded(
        heads="relied rely relying focused focussed concentrated depended leaned trusted worried cared thought "
        "talked believed banked "
        "counted bet obsessed fixated tinkered planned aimed reached bit experimented",
        shape=r"<w>(?:<w>){0,3}?(?:way |far |much |all |a bit |a little )?(?P<cue>(?:too (?:much|little|heavily|"
        r"hard|often|narrowly|big|high|far|highly|"
        r"small|closely|strongly|broadly|readily|easily)|solely|exclusively|blindly|over-?optimistically|naively) )",
        subject=BEFORE,
        unless=r"\b(?:not|n't|never) (?:<w>){0,4}(?:too|solely|exclusively)",
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
        shape=r"(?:got|had|getting) (?:our|my|the|that|this|it|these|those|his|her|their|some|all|both|too many|a "
        r"lot|everything|things|"
        r"something) (?:[^ .,;:!?]+ ){0,4}?(?P<cue>(?:wrong|backwards|the wrong way round) )(?=\. |, |$|and |but |"
        r"because |in |by |when |which |\) |! |again |: )",
        subject=BEFORE,
        unless=r"\b(?:went|go|goes|gone|going|something|anything) wrong|correct me",
    ),
    _graded(
        heads="mistaken wrong",
        shape=r"(?:mistaken (?:in|to|about|when|there|, )|wrong (?:when (?:we|i|they|he|she)|there|on (?:this|that|"
        r"both)|"
        r", (?:of course|as it turned out)|again)) ?",
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
        unless=r"\b(?:avoid|prevent|may|can|could|might|would) (?:<w>){0,4}false sense|(?:can|may|might|could) "
        r"(?:give|create|provide|lead)",
    ),
    _graded(
        heads="jumped jumping put putting bit aimed shot spread stretched took bitten counted chickens overplayed "
        "pushed painted",
        keys="aimed bit cart chickens myself ourselves overplayed painted pushed shot spread stretched took",
        shape=r"(?:put(?:ting)? the cart|bit(?:ten)? off|aimed (?:<adv>|far |way )*too (?:high|low|big)|shot "
        r"(?:<adv>|far |way )*too high|"
        r"(?:spread|stretched) (?:<w>)?too thin|(?:spread|stretched) (?:ourselves|myself|themselves|the team)|took "
        r"on (?:<adv>|far |way )*(?:too much|more than)|"
        r"counted our chickens|pushed (?:our|my|their) luck|painted (?:ourselves|myself|themselves) into|overplayed "
        r"(?:our|my|their) hand) ",
        subject=BEFORE,
    ),
    _graded(
        heads="too overly",
        shape=r"(?:<adv>|far |way |much |a bit |a little |perhaps )*(?:too|overly) (?:<adv>)?(?P<cue>(?:big|large|"
        r"broad|wide|complex|complicated|ambitious|much|great|high|lofty|"
        r"grand|vague|loose|open-ended) )(?=for (?:us|me|our|the (?:team|time|deadline|semester|jam|project|scope|"
        r"two|three|four|five|a)|such|one|two|a (?:team|first|small|group|single))|"
        r"in (?:scope|scale)|to (?:finish|complete|handle|manage|take on|tackle|be done|do in|achieve|pull off|"
        r"implement in))",
        needs=r"\b(?:scope|project|idea|ideas|game|goals?|plans?|ambitions?|design|concept|vision|requirements|"
        r"features?|proposal|backlog|sprint|milestones?) "
        r"(?:[^ .;:!?]+ ){0,6}?(?:was|were|is|are|turned out|proved|became|being|ended up) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:file|image|payload|database|table|query|request|message|texture|disk|binary)\b",
    ),
    _graded(
        heads="unrealistic unachievable unattainable overambitious over-ambitious overoptimistic over-optimistic "
        "impossible lofty",
        shape=r"(?:unrealistic|unachievable|unattainable|over-?ambitious|over-?optimistic|impossible) (?:and [\w-]+ "
        r"|, [\w-]+ )?(?:[\w-]+ )?(?:goals?|deadlines?|timelines?|"
        r"timescales?|schedules?|targets?|promises|ambitions?|commitments?|roadmaps?|milestones?|objectives?|"
        r"demands?|plans?|scope|"
        r"assumptions?|expectations?|estimates?|hopes|dates?) ",
        levels=always(Level.NOTICE),
        unless_before=r"(?:not|n't|avoid|no|against|prevent) (?:<det>)?",
    ),
    _graded(
        heads="was were is are proved seemed turned",
        keys="achievable aggressive ambitious big broad fantasy far high hopeful inaccurate large loose lot "
        "low mile naive off optimistic over-ambitious over-optimistic overambitious overoptimistic "
        "realistic short tight unachievable unattainable unrealistic vague wishful wrong",
        shape=r"(?:was|were|is|are|proved|seemed|turned out) (?:to be )?(?P<cue>(?:<adv>|far |way |much |a bit |a "
        r"little |never |simply |just )*(?:unrealistic|unachievable|unattainable|"
        r"(?:wildly|overly|hopelessly|hugely|too|grossly|rather|far too|way too|very|a bit|a little|highly) "
        r"(?:<adv>)?(?:optimistic|ambitious|aggressive|tight|off|wrong|inaccurate|naive|hopeful|high|low|short|"
        r"broad|big|large|vague|loose)|"
        r"way off|far off|not realistic|never realistic|not achievable|pure fantasy|wishful thinking|off by (?:a "
        r"lot|far|a mile)|overambitious|over-ambitious|over-optimistic|overoptimistic) )",
        needs=r"\b(?:our|my|his|her|their|the team 's|initial|original|we|i|the) (?:[\w-]+ ){0,3}?(?:estimates?|"
        r"estimations?|time estimates?|schedules?|timelines?|goals?|targets?|expectations?|"
        r"scope|ambitions?|forecasts?|roadmaps?|promises?|assumptions?|time ?plan|project plan|plan|deadlines?) "
        r"(?:[^ .;:!?]+ ){0,5}?(?:was|were|is|are|proved|seemed|turned)",
        levels=always(Level.NOTICE),
        unless=r"\b(?:query|execution|disk|memory|cardinality|row|cost) (?:planner|plan|estimate|target)|\bif\b|"
        r"(?:not|n't) (?:too|very|overly)",
    ),
    _graded(
        heads="doomed disaster accident recipe bound always",
        keys="accidents badly bound disaster doomed going recipe trouble waiting",
        shape=r"(?:doomed (?:to fail|from the (?:start|beginning|outset|get-go)|to failure)|(?:disasters?|"
        r"accidents?) waiting to happen|"
        r"recipe for (?:disaster|failure|trouble|chaos)|always going to (?:be |<w>)(?:<w>){0,4}?(?:fail|failure|"
        r"problem|problems|break|trouble|"
        r"risky|difficult|issue|hard|painful|impossible|disaster)[a-z]*|bound to (?:fail|break|go wrong|happen|end "
        r"(?:badly|in))) ",
        levels=always(Level.NOTICE),
        message="'{cue}' reads the outcome back into the past, where nobody could see it.",
        reframe="What did people see at the time, and what would have shown where it led?",
        unless_before=r"(?:not|n't|never|is|are|if) (?:<w>)?",
    ),
    _graded(
        heads="sign signs flag flags clue hint writing",
        shape=r"(?:writing (?:was )?on the wall|(?:signs?|flags?|clues?|hints?) (?:that )?(?:<w>)?(?:should|could|"
        r"ought to) (?:have|of)|(?:signs?|flags?) (?:were|was) "
        r"(?:not |never )?(?:seen|heeded|picked up|recogni[sz]ed|spotted|taken seriously)) ",
        levels=always(Level.NOTICE),
        message="'{cue}' sees a sign that only the outcome made one.",
        reframe="What did the sign look like among all the others at the time?",
    ),
)
