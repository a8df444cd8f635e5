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
    "reckless "
    "irresponsible complacent ignorant selfish greedy presumptuous negligent clumsy unwise amateurish unprofessional "
    "overconfident over-confident hasty rash cocky"
)
_VICE = (
    r"(?:lazy|careless|sloppy|stupid|dumb|foolish|naive|overconfident|over-confident|complacent|impatient|stubborn|"
    r"arrogant|"
    r"ignorant|greedy|hasty|reckless|inattentive|undisciplined|unfocused|unprepared|under-?prepared|ill-prepared|"
    r"disorgani[sz]ed|"
    r"unorgani[sz]ed|unrealistic|over-?ambitious|over-?optimistic|short-?sighted|negligent|forgetful|clumsy|selfish|"
    r"oblivious|"
    r"unprofessional|inconsistent|incompetent|remiss|neglectful|indecisive|uncommunicative|unresponsive|unhelpful|"
    r"over-?zealous|"
    r"over-?eager|cocky|smug|gullible|lax|slack|sluggish|tardy|cavalier|rash|thoughtless|absent-?minded|"
    r"irresponsible|untidy|"
    r"uncooperative|unreliable|undependable|unmotivated|demotivated by our own|half-hearted|trigger-happy|"
    r"sleeping on the job|"
    r"asleep at the wheel|out of (?:my|our|their|his|her) depth|in over (?:my|our|their|his|her) (?:head|heads)|"
    r"stuck in (?:my|our|their) ways|"
    r"penny wise|ill-equipped|ill-informed|unqualified|clueless|hopeless|passive|reactive rather|too nice|too "
    r"trusting|too proud|"
    r"too (?:lazy|careless|eager|hasty|confident|focused on|fixated|stubborn|proud|shy|timid|relaxed|lenient|soft|"
    r"strict|rigid|perfectionist|"
    r"slow to|quick to|scared to|afraid to|comfortable|attached|invested in|excited|fond of|obsessed|caught up|"
    r"wrapped up|dependent on|reliant|generous|polite|scattered|preoccupied|impressed|picky|tolerant|forgiving|"
    r"trusting|optimistic|ambitious|cautious|impatient|nice|"
    r"passive|laid back|harsh))"
)
_VIRTUE = (
    r"(?:realistic|careful|thorough|organi[sz]ed|disciplined|attentive|diligent|"
    r"transparent|proactive|"
    r"systematic|mindful|considerate|patient|professional|strict|productive|committed|engaged|serious|assertive|"
    r"pragmatic|communicative|cooperative|forthcoming|upfront|honest|vigilant|rigorous|responsive|smart|wise|sensible|"
    r"cautious|methodical|punctual|reliable|consistent (?:in|with|about)|clear (?:enough|about our|about what we|"
    r"with each other|in our|in my|with the)|"
    r"focused (?:enough|on the right)|paying (?:<w>)?attention|thinking (?:<w>){0,3}?(?:straight|clearly|ahead|"
    r"things through|it through|enough|critically)|"
    r"critical enough|open enough|up to (?:the task|it|the job|scratch|par|speed)|fit for|cut out for|good enough|"
    r"doing (?:my|our|his|her|their) (?:job|part|share|best)|"
    r"pulling (?:my|our|his|her|their) weight|a team player|team players|on top of|taking (?:it|this|things) "
    r"seriously|on the ball|holding up)"
)

PATTERNS = (
    _judged(
        heads=_FOLLY_HEADS,
        shape=rf"{_FOLLY} (?:as (?:i|we) (?:was|were|am|are) |of (?:me|us|myself|ourselves) |on (?:my|our) part |me "
        rf"(?=, |\. |! |$|for )|us (?=, |\. |! |$))",
        levels=always(Level.NOTICE),
    ),
    _judged(
        heads=_FOLLY_HEADS,
        shape=rf"{_FOLLY} (?:as (?:he|she|they) (?:was|were|is|are) |of (?:him|her|them|you|the [\w-]+) |on (?:his|"
        rf"her|their|the [\w-]+ 's) part )",
        levels=always(Level.WARNING),
    ),
    _judged(
        heads="was were am are been is being got get became getting grew felt acted",
        keys="absent-minded absentminded afraid ambitious arrogant asleep attached careless caught cautious "
        "cavalier clueless clumsy cocky comfortable complacent confident demotivated dependent depth "
        "disorganised disorganized dumb eager excited fixated focused fond foolish forgetful forgiving "
        "generous greedy gullible half-hearted harsh hasty heads her his hopeless ignorant ill-equipped "
        "ill-informed ill-prepared impatient impressed inattentive incompetent inconsistent indecisive "
        "invested irresponsible laid lax lazy lenient naive neglectful negligent nice oblivious obsessed "
        "optimistic our over passive penny perfectionist picky polite preoccupied proud quick rash "
        "reactive reckless relaxed reliant remiss rigid scared scattered selfish short-sighted "
        "shortsighted shy slack sleeping sloppy slow sluggish smug soft strict stubborn stuck stupid "
        "tardy their thoughtless timid tolerant trigger-happy trusting uncommunicative uncooperative "
        "undependable under-prepared underprepared undisciplined unfocused unhelpful unmotivated "
        "unorganised unorganized unprepared unprofessional unqualified unrealistic unreliable "
        "unresponsive untidy wrapped",
        shape=rf"(?:was|were|am|are|been|is|being|got|get|became|getting|grew|felt|acted) (?:<adv>|a bit |a little |"
        rf"so |very |pretty |quite |rather |somewhat |"
        rf"far |way |much |being |feeling |getting |kind of |kinda |extremely |both )*(?P<cue>{_VICE} )",
        subject=BEFORE,
        unless_before=r"(?:not|n't|never|nobody|if|when) ",
        unless_after=r"(?:for (?:the|a) (?:host|node|server)|of (?:memory|space|disk))",
    ),
    _judged(
        heads="not never hardly",
        shape=rf"(?:not|never|hardly) (?:being |been |getting |acting )?(?:<adv>|very |that |as |all that |so |too |"
        rf"exactly |being |the most |always )*(?P<cue>{_VIRTUE} )",
        lead=r"(?:was|were|am|are|is|'s|been|being|got|had|have|has|acted|think (?:i|we) (?:was|were)) (?:<adv>|"
        r"been |being )*",
        subject=BEFORE,
        unless=r"attacker|hacker",
        unless_before=r"(?:if|when|that) ",
    ),
    _judged(
        heads="think believe feel",
        unless=r"attacker|hacker",
        shape=r"(?:think|believe|feel) (?:that )?(?:i|we|they|he|she|the team) (?:was|were) (?P<cue>(?:being "
        r")?(?:<adv>|very |that |all that |so |as )*"
        r"(?:realistic|careful|thorough|organi[sz]ed|disciplined|attentive|diligent|transparent|proactive|patient|"
        r"professional|serious|smart|wise|"
        r"honest|clear|effective|efficient|productive|responsible) )",
        lead=r"(?:not|never) (?:<adv>)*",
        levels=always(Level.NOTICE),
    ),
    _judged(
        heads="ahead carried complacent sloppy cocky greedy lazy distracted sidetracked side-tracked careless hung "
        "bogged",
        lead=r"(?:got|gotten|getting|became|grew|get) (?:<adv>|a bit |a little |too |so |easily |very |all )*",
        shape=r"(?:ahead of (?:ourselves|myself|themselves|himself|herself)|carried away|complacent|sloppy|cocky|"
        r"greedy|lazy|side-?tracked|careless|hung up on|"
        r"distracted (?:easily|too|from)) ?",
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
        keys="abilities disorganisation disorganization forgetfulness habit ignorance impatience inability "
        "indecision indecisiveness indiscipline insistence lack laziness obsession perfectionism "
        "procrastination reluctance skills stubbornness tendency unwillingness",
        shape=r"(?:my|our|his|her|their|'s) (?:<adv>|own |total |complete |general |utter |apparent |constant |"
        r"collective |initial |personal )*(?P<cue>(?:lack of (?!access|"
        r"monitor|alert|visib|tooling|tools|automat|time|resources|redundan|logs|logging|data|coverage|backups?|"
        r"funds|funding|staff|support from)|inability to|unwillingness to|"
        r"reluctance to|stubbornness|ignorance|indiscipline|disorgani[sz]ation|impatience|indecision|indecisiveness|"
        r"perfectionism|procrastination|"
        r"laziness|forgetfulness|insistence on|obsession with|tendency to|habit of|poor [\w-]+ (?:skills|abilities|"
        r"habits)|(?:weak|poor|bad|lacking) (?:[\w-]+ )?skills) )",
        levels=always(Level.NOTICE),
        unless=r"\b(?:system|service|node|cluster|server|tool|api|database|library|framework|engine|browser|bank|driver|client|"
        r"plugin|module|parser|compiler|kernel|protocol|language|format|contract|app|model|controller|dpkg|git|make) "
        r"'s|its (?:lack|inab)",
    ),
    _judged(
        heads="disappointed disappointing dissatisfied unhappy frustrated annoyed fed",
        shape=r"(?:disappointed|dissatisfied|unhappy|frustrated|annoyed|fed up) (?:<adv>)?(?:with|in|by|at) "
        r"(?:<det>)*(?:own |team 's |lack of |poor )*"
        r"(?:team(?: 's)?|myself|ourselves|him|her|them|performance|effort|efforts|attitude|work ethic|commitment|"
        r"behaviou?r|leadership|management|"
        r"communication|decision|decisions|response|[\w-]+ 's (?:performance|effort|attitude|work|response|"
        r"behaviou?r|decision)) ",
        levels=always(Level.NOTICE),
        unless_before=r"(?:not|n't|too|customers are|users were|users are) ",
    ),
    _judged(
        heads="ashamed embarrassed embarrassing kicking kicked mea",
        shape=r"(?:(?:ashamed|embarrassed) (?:of|by|about|that|to (?:say|admit))|embarrassing(?:ly)? (?:[\w-]+ "
        r")?(?:mistake|oversight|error|slip|failure|bug|"
        r"blunder|lapse)|kick(?:ing|ed) (?:myself|ourselves)|mea culpa) ",
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
        lead=r"(?:no longer|no-longer|lost (?:<w>)?(?:<w>)?|losing (?:<w>)?) ?",
        subject=AFTER,
        levels=Levels(own=None, somebody=None),
    ),
    _judged(
        heads="discipline courage foresight patience maturity willpower guts decency nerve judgement judgment "
        "self-control "
        "self-discipline common humility presence sense",
        keys="courage decency discipline foresight guts humility judgement judgment maturity nerve patience "
        "presence self-control self-discipline sense willpower",
        shape=r"(?:discipline|courage|foresight|patience|maturity|willpower|guts|decency|nerve|judge?ment|"
        r"self-control|self-discipline|"
        r"common sense|humility|presence of mind|sense (?:to|of)) ",
        lead=r"(?:did|do|does|had|has|have) not (?:<adv>)*(?:have|had|show|shown|exercise|exercised|possess) "
        r"(?:<det>|enough |much |good |sufficient |quite )*",
        subject=BEFORE,
    ),
)
