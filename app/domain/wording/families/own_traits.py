"""Traits of people: who was silly, lazy, overconfident, not realistic, bad at it; of the authors and of others."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW318"

_judged = partial(
    Pattern,
    category="judgement",
    message="'{cue}' judges people. A review cannot change them; it can change what surrounds them.",
    reframe="Which pressures, tools and information were people working with, and what could ease the next such day?",
    levels=Levels(),
)
_FOLLY = (
    r"(?:silly|stupid|foolish|dumb|naive|lazy|careless|sloppy|idiotic|thoughtless|short-?sighted|arrogant|reckless|"
    r"irresponsible|complacent|ignorant|selfish|greedy|presumptuous|negligent|clumsy|unwise|amateurish|unprofessional|"
    r"overconfident|over-confident|hasty|rash|cocky)"
)
_FOLLY_HEADS = (
    "silly stupid foolish dumb naive lazy careless sloppy idiotic thoughtless short-sighted shortsighted arrogant "
    "reckless irresponsible complacent ignorant selfish greedy presumptuous negligent clumsy unwise amateurish "
    "unprofessional overconfident over-confident hasty rash cocky"
)
_VICE = (
    r"(?:lazy|careless|sloppy|stupid|dumb|foolish|naive|overconfident|over-confident|complacent|impatient|stubborn|"
    r"arrogant|ignorant|greedy|hasty|reckless|inattentive|undisciplined|unfocused|unprepared|under-?prepared|"
    r"ill-prepared|disorgani[sz]ed|unorgani[sz]ed|unrealistic|over-?ambitious|over-?optimistic|short-?sighted|"
    r"negligent|forgetful|clumsy|selfish|oblivious|unprofessional|inconsistent|incompetent|remiss|neglectful|"
    r"indecisive|uncommunicative|unresponsive|unhelpful|over-?zealous|over-?eager|cocky|smug|gullible|lax|slack|"
    r"sluggish|tardy|cavalier|rash|thoughtless|absent-?minded|irresponsible|bossy|rude|moody|toxic|hostile|"
    r"condescending|patroni[sz]ing|manipulative|petty|spiteful|untidy|uncooperative|unreliable|"
    r"undependable|unmotivated|demotivated by our own|half-hearted|trigger-happy|sleeping on the job|"
    r"asleep at the wheel|out of (?:my|our|their|his|her) depth|in over (?:my|our|their|his|her) (?:head|heads)|"
    r"stuck in (?:my|our|their) ways|penny wise|ill-equipped|ill-informed|unqualified|clueless|hopeless|passive|"
    r"reactive rather|too nice|too trusting|too proud|too (?:lazy|careless|eager|hasty|confident|focused on|fixated|"
    r"stubborn|proud|shy|timid|relaxed|lenient|soft|strict|rigid|perfectionist|slow to|quick to|scared to|afraid to|"
    r"comfortable|attached|invested in|excited|fond of|obsessed|caught up|wrapped up|dependent on|reliant|generous|"
    r"polite|scattered|preoccupied|impressed|picky|tolerant|forgiving|trusting|optimistic|ambitious|cautious|"
    r"impatient|nice|passive|laid back|harsh))"
)
_VIRTUE = (
    r"(?:realistic|careful|thorough|organi[sz]ed|disciplined|attentive|diligent|transparent|proactive|systematic|"
    r"mindful|considerate|patient|professional|strict|productive|committed|engaged|serious|assertive|pragmatic|"
    r"communicative|cooperative|forthcoming|upfront|honest|vigilant|rigorous|responsive|smart|wise|sensible|cautious|"
    r"methodical|punctual|reliable|consistent (?:in|with|about)|clear (?:enough|about our|about what we|"
    r"with each other|in our|in my|with the)|focused (?:enough|on the right)|paying (?:<w>)?attention|"
    r"thinking (?:<w>){0,3}?(?:straight|clearly|ahead|things through|it through|enough|critically)|critical enough|"
    r"open enough|up to (?:the task|it|the job|scratch|par|speed)|fit for|cut out for|good enough|doing (?:my|our|his|"
    r"her|their) (?:job|part|share|best)|pulling (?:my|our|his|her|their) weight|a team player|team players|on top of|"
    r"taking (?:it|this|things) seriously|on the ball|holding up)"
)

PATTERNS = (
    _judged(
        heads=_FOLLY_HEADS,
        shape=rf"{_FOLLY} (?:as (?:i|we) (?:was|were|am|are) |of (?:me|us|myself|ourselves) |on (?:my|our) part |"
        r"me (?=, |\. |! |$|for )|us (?=, |\. |! |$))",
        levels=always(Level.NOTICE),
    ),
    _judged(
        heads=_FOLLY_HEADS,
        shape=rf"{_FOLLY} (?:as (?:he|she|they) (?:was|were|is|are) |of (?:him|her|them|you|the [\w-]+) |on (?:his|"
        r"her|their|the [\w-]+ 's) part )",
        levels=always(Level.WARNING),
    ),
    _judged(
        heads="was were am are been is being got get became getting grew felt acted",
        keys="absent-minded absentminded afraid ambitious arrogant asleep attached careless caught cautious cavalier "
        "clueless clumsy cocky comfortable complacent confident demotivated dependent depth disorganised disorganized "
        "dumb eager excited fixated focused fond foolish forgetful forgiving generous greedy gullible half-hearted "
        "harsh hasty heads her his hopeless ignorant ill-equipped ill-informed ill-prepared impatient impressed "
        "inattentive incompetent inconsistent indecisive invested irresponsible laid lax lazy lenient naive "
        "neglectful negligent nice oblivious obsessed optimistic our over passive penny perfectionist picky polite "
        "preoccupied proud quick rash reactive reckless relaxed reliant remiss rigid scared scattered selfish "
        "short-sighted shortsighted shy slack sleeping sloppy slow sluggish smug soft strict stubborn stuck stupid "
        "tardy bossy rude moody toxic hostile condescending patroni manipulative petty spiteful their thoughtless "
        "timid tolerant trigger-happy trusting uncommunicative uncooperative undependable "
        "under-prepared underprepared undisciplined unfocused unhelpful unmotivated unorganised unorganized "
        "unprepared unprofessional unqualified unrealistic unreliable unresponsive untidy wrapped",
        shape=r"(?:was|were|am|are|been|is|being|got|get|became|getting|grew|felt|acted) (?:<adv>|a bit |a little |"
        r"so |very |pretty |quite |rather |somewhat |far |way |much |being |feeling |getting |kind of |kinda |"
        rf"extremely |both )*(?P<cue>{_VICE} )",
        subject=BEFORE,
        unless_before=r"(?:not|n't|never|nobody|if|when) ",
        unless_after=r"(?:for (?:the|a) (?:host|node|server)|of (?:memory|space|disk))",
    ),
    _judged(
        heads="not never hardly",
        shape=r"(?:not|never|hardly) (?:being |been |getting |acting )?(?:<adv>|very |that |as |all that |so |too |"
        rf"exactly |being |the most |always )*(?P<cue>{_VIRTUE} )",
        lead=r"(?:was|were|am|are|is|'s|been|being|got|had|have|has|acted|think (?:i|we) (?:was|were)) (?:<adv>|been |"
        r"being )*",
        subject=BEFORE,
        unless=r"attacker|hacker",
        unless_before=r"(?:if|when|that) ",
    ),
    _judged(
        heads="think believe feel",
        unless=r"attacker|hacker",
        shape=r"(?:think|believe|feel) (?:that )?(?:i|we|they|he|she|the team) (?:was|"
        r"were) (?P<cue>(?:being )?(?:<adv>|very |that |all that |so |as )*(?:realistic|careful|thorough|organi[sz]ed|"
        r"disciplined|attentive|diligent|transparent|proactive|patient|professional|serious|smart|wise|honest|clear|"
        r"effective|efficient|productive|responsible) )",
        lead=r"(?:not|never) (?:<adv>)*",
        levels=always(Level.NOTICE),
    ),
    _judged(
        heads="ahead carried complacent sloppy cocky greedy lazy distracted sidetracked side-tracked careless hung "
        "bogged",
        lead=r"(?:got|gotten|getting|became|grew|get) (?:<adv>|a bit |a little |too |so |easily |very |all )*",
        shape=r"(?:ahead of (?:ourselves|myself|themselves|himself|herself)|carried away|complacent|sloppy|cocky|"
        r"greedy|lazy|side-?tracked|careless|hung up on|distracted (?:easily|too|from)) ?",
        subject=BEFORE,
    ),
    _judged(
        heads="not",
        keys="forte strength strong",
        shape=r"not (?:<adv>)*(?:my|our|his|her|their|the team 's) (?:strong (?:suit|point)|strength|strengths|forte) ",
        levels=always(Level.NOTICE),
    ),
    _judged(
        heads="my our his her their 's",
        keys="abilities disorganisation disorganization forgetfulness habit ignorance impatience inability indecision "
        "indecisiveness indiscipline insistence lack laziness obsession perfectionism procrastination reluctance "
        "skills stubbornness tendency unwillingness",
        shape=r"(?:my|our|his|her|their|'s) (?:<adv>|own |total |complete |general |utter |apparent |constant |"
        r"collective |initial |personal )*(?P<cue>(?:lack of (?!access|monitor|alert|visib|tooling|tools|automat|time|"
        r"resources|redundan|logs|logging|data|coverage|backups?|funds|funding|staff|support from)|inability to|"
        r"unwillingness to|reluctance to|stubbornness|ignorance|indiscipline|disorgani[sz]ation|impatience|indecision|"
        r"indecisiveness|perfectionism|procrastination|laziness|forgetfulness|insistence on|obsession with|"
        r"tendency to|habit of|poor [\w-]+ (?:skills|abilities|habits)|(?:weak|poor|bad|lacking) (?:[\w-]+ )?skills) )",
        levels=always(Level.NOTICE),
        unless=r"\b(?:system|service|node|cluster|server|tool|api|database|library|framework|engine|browser|bank|"
        r"driver|client|plugin|module|parser|compiler|kernel|protocol|language|format|contract|app|model|controller|"
        r"dpkg|git|make) 's|its (?:lack|inab)",
    ),
    _judged(
        heads="disappointed disappointing dissatisfied unhappy frustrated annoyed fed",
        shape=r"(?:disappointed|dissatisfied|unhappy|frustrated|annoyed|fed up) (?:<adv>)?(?:with|in|by|"
        r"at) (?:<det>)*(?:own |team 's |lack of |poor )*(?:team(?: 's)?|myself|ourselves|him|her|them|performance|"
        r"effort|efforts|attitude|work ethic|commitment|behaviou?r|leadership|management|communication|decision|"
        r"decisions|response|[\w-]+ 's (?:performance|effort|attitude|work|response|behaviou?r|decision)) ",
        levels=always(Level.NOTICE),
        unless_before=r"(?:not|n't|too|customers are|users were|users are) ",
    ),
    _judged(
        heads="ashamed embarrassed embarrassing kicking kicked mea",
        shape=r"(?:(?:ashamed|embarrassed) (?:of|by|about|that|to (?:say|admit))|"
        r"embarrassing(?:ly)? (?:[\w-]+ )?(?:mistake|oversight|error|slip|failure|bug|blunder|lapse)|kick(?:ing|"
        r"ed) (?:myself|ourselves)|mea culpa) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:not|never|n't) (?:be )?(?:ashamed|embarrassed)",
    ),
    _judged(
        heads="doubt doubted doubts questioned question distrust distrusted mistrusted",
        keys="abilities ability commitment competence honesty judgement judgment leadership motives sincerity skill",
        shape=r"(?:doubt(?:ed|s)?|question(?:ed)?|distrust(?:ed)?|mistrusted) (?:<w>){1,6}?(?:ability|abilities|"
        r"competence|judge?ment|skills?|commitment|motives|honesty|sincerity|leadership) ",
        levels=always(Level.WARNING),
        unless=r"\b(?:no|not|never|n't) (?:<w>){0,2}(?:doubt|question)",
    ),
    _judged(
        heads="trust trusted confidence faith",
        keys="confidence faith trust",
        shape=r"(?P<cue>(?:trust(?:ed)?|(?:trust|confidence|faith) in) )(?P<who>)",
        lead=r"(?:no longer |no-longer |lost (?:<w>)?(?:<w>)?|losing (?:<w>)?)",
        subject=AFTER,
        levels=Levels(own=None, somebody=None),
    ),
    _judged(
        heads="discipline courage foresight patience maturity willpower guts decency nerve judgement judgment "
        "self-control self-discipline common humility presence sense",
        keys="courage decency discipline foresight guts humility judgement judgment maturity nerve patience presence "
        "self-control self-discipline sense willpower",
        shape=r"(?:discipline|courage|foresight|patience|maturity|willpower|guts|decency|nerve|judge?ment|"
        r"self-control|self-discipline|common sense|humility|presence of mind|sense (?:to|of)) ",
        lead=r"(?:did|do|does|had|has|have) not (?:<adv>)*(?:have|had|show|shown|exercise|exercised|possess) (?:<det>|"
        r"enough |much |good |sufficient |quite )*",
        subject=BEFORE,
    ),
)
