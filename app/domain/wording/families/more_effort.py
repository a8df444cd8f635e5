"""More effort asked of people: better habits, more time, greater care."""

from app.domain.wording.families.asked import ASKED, LEAD, MUST, OPENS, asked
from app.domain.wording.pattern import BEFORE

CODE = "AW312"

_CARE = (
    r"(?:care|diligence|vigilance|attention|discipline|caution|attentiveness|carefulness|awareness|rigou?r|"
    r"due diligence|effort|thought|consideration|scrutiny|communication|planning|emphasis|focus|commitment|ownership)"
)

PATTERNS = (
    asked(
        heads="do practice practise exercise show have use apply need needs demand requires want adopt",
        keys="accountability attention care collaboration commitment communication consistency cooperation "
        "coordination diligence discipline effort estimat ethic foresight judgement judgment leadership listening "
        "management organisation organization patience planning preparation prioritisation prioritization "
        "self-discipline teamwork time-management transparency respect humility empathy courage initiative trust "
        "honest curiosity restraint",
        shape=r"(?:do|practi[sc]e|exercise|show|have|use|apply|needs?) (?:<adv>|much |a lot |far |even |"
        r"a little |a bit |some |a )*(?P<cue>(?:better|more|proper|stronger|greater|good|tighter) (?:[\w-]+ "
        r")?(?:time[- ]management|"
        r"communication|planning|teamwork|coordination|discipline|attention to detail|diligence|time estimat[a-z]+|"
        r"estimation|judge?ment|care|listening|leadership|preparation|self-discipline|work ethic|commitment|effort|"
        r"patience|foresight|accountability|collaboration|cooperation|organi[sz]ation|consistency|project management|"
        r"prioriti[sz]ation|transparency|respect|humility|empathy|courage|initiative|trust in|"
        r"honesty|curiosity|restraint) )",
        lead=LEAD,
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
        unless=r"\b(?:server|api|service|database|node|network)\b",
        unless_before=r"(?:not|n't) ",
    ),
    asked(
        heads="put spend spending putting invest dedicate devote give make",
        shape=r"(?:put(?:ting)?|spend(?:ing)?|invest|dedicate|devote|give|make) (?:<w>)?(?P<cue>(?:more|extra|better|"
        r"greater|additional|much more|a lot more|enough) (?:time|effort|hours|thought|care|energy|focus|attention|"
        r"work|emphasis|priority|of an effort|diligence|love) )(?:(?:in|into|(?:on|to|for|towards?|"
        r"with) (?=(?:<w>){0,3}?(?:plan|test|communicat|design|review|research|team|prepar|each|people|quality|"
        r"estimat|understand|security))|and|planning|testing|thinking|designing|communicating|learning|discussing|"
        r"reviewing|\.|,|researching|brainstorming|scoping|preparing)|$)",
        lead=rf"{OPENS}|{MUST}(?:<adv>|all |both |each |definitely |also |try to |try and )*",
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
        unless=r"\b(?:could|should|would|might) have|not (?:<w>)?(?:put|spend|give|make)|given more time|give (?:us|"
        r"me|you|them) more time",
    ),
    asked(
        heads="more greater better closer",
        keys="attention attentiveness awareness care caution closer commitment communication consideration diligence "
        "discipline effort emphasis far focus greater lot ownership planning rigor rigour scrutiny thought vigilance",
        shape=rf"(?:much |far |a lot )?(?:more|greater|better|closer) {_CARE} (?:<w>)?(?P<cue>(?:(?:should|must|"
        r"needs?|has|have|ought)(?: to)? (?:be|have been) (?:<adv>)*(?:taken|exercised|paid|given|put|used|applied|"
        r"shown|placed|spent|devoted)) )",
        lead=r"|(?:much|far|even) ",
        unless=r"\bif (?:more|greater)|would have|in case",
    ),
    asked(
        heads="improve improving increase strengthen sharpen develop",
        keys="accountability attention attentiveness attitude carefulness commitment diligence discipline estimating "
        "estimation ethic focus habits leadership management mindset organisational organizational ownership "
        "punctuality responsibility self-discipline selfdiscipline skills teamwork time-management urgency vigilance",
        shape=r"(?:improv(?:e|ing)|increase|strengthen|sharpen|develop) (?:<det>|our own |my own |team |everyone 's |"
        r"people 's |better )*(?P<cue>(?:self-?discipline|discipline|diligence|vigilance|attention to detail|"
        r"attentiveness|attitude|work ethic|habits|work habits|accountability|sense of (?:responsibility|urgency|"
        r"ownership)|mindset|carefulness|listening skills|time[- ]management(?: skills)?|estimation skills|"
        r"estimating skills|soft skills|communication skills|organi[sz]ational skills|planning skills|"
        r"leadership skills|teamwork skills|punctuality|commitment|focus(?! (?:and|handling|order|ring|state|in|"
        r"on)\b)) )",
        lead=LEAD,
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
        unless_before=r"(?:developed|improved) ",
    ),
    asked(
        heads="take taking takes",
        keys="serious",
        lead=LEAD,
        shape=r"tak(?:e|ing|es) (?P<cue>(?:[^ .,;:!?]+ ){0,6}?(?:<adv>|more |very |far |much |even )*seriously )",
        unless_before=r"(?:not|never|n't|could|can|would|did|we|i|they) ",
        unless=r"\b(?:we|they|i|company|and) take (?:<w>){0,6}?seriously",
    ),
    asked(
        heads="more better greater stricter tighter improved clearer closer",
        keys="discipline communicat attention care caution diligence vigilance rigor rigour curiosity honest patience "
        "foresight accountab ownership commitment effort teamwork organi punctual motivation focus consideration "
        "thought self respect transparency cooperation collaboration coordination planning preparation time "
        "thorough professional empathy humility responsib leadership listening awareness courage initiative trust",
        lead=OPENS,
        shape=r"(?P<cue>(?:more|better|greater|stricter|tighter|improved|clearer|closer) (?:and [\w-]+ )?(?:[\w-]+ )??"
        r"(?:discipline|communication|attention(?: to (?:detail|<w>))?|care|caution|diligence|vigilance|rigou?r|"
        r"curiosity|honesty|patience|"
        r"foresight|accountability|ownership|commitment|efforts?|teamwork|organi[sz]ation|punctuality|motivation|"
        r"focus|consideration|thought|self-discipline|respect|transparency|cooperation|collaboration|coordination|"
        r"planning|preparation|time[- ]management|thoroughness|professionalism|empathy|humility|responsibility|"
        r"leadership|listening|courage|initiative|trust) )(?=when|with|within|in |on |between|among|from |about|"
        r"before|around|during|towards?|amongst|\. |! |, |; |$|and |is |are |by (?:the )?(?:team|everyone|all|us|me))",
        unless=r"\b(?:was|were|led|helped|made|gave|meant|came|improved|had|resulted|would|will|could|can|helps|"
        r"should lead|saved|kept|would have|nodes?|services?|servers?)\b",
    ),
    asked(
        heads="requires require demands demand deserves deserve needs need calls",
        keys="caution care diligence vigilance discipline attention foresight",
        shape=r"(?:requires?|demands?|deserves?|needs?|calls for) (?:<adv>)?(?P<cue>(?:extreme|more|greater|extra|"
        r"utmost|the utmost|much more|a lot more|constant|our full|everyone 's|better|a higher) (?:level of )?"
        r"(?:caution|care|diligence|vigilance|discipline|attention|foresight) )",
        unless=r"\b(?:would|if) ",
    ),
    asked(
        heads="treat treating handle handling approach",
        keys="care caution respect attention diligence",
        lead=rf"{OPENS}|{MUST}(?:<adv>|all |always )*",
        shape=r"(?:treat|handle|approach) (?:[^ .,;:!?]+ ){1,6}?with (?P<cue>(?:<adv>|the |more |great |greater |extra "
        r"|"
        r"extreme |much |utmost |due |proper |a lot of |a bit more )*(?:care|caution|respect|attention|diligence) )",
    ),
    asked(
        heads="never not stop",
        needs=r"\b(?:overlook|ignor|neglect|underestimat|procrastinat|panic|rush|complacen|slack|guess|complain|blam|"
        r"excuses|corners|granted|over-?(?:engineer|complicat|promis)|being|pretending|hoping)",
        keys="overlook ignor neglect underestimat procrastinat panic rush complacen slack guess complain blam excuses "
        "corners granted being pretending hoping over",
        lead=rf"{OPENS}(?:do |must |should |let us |we )*|{MUST}(?:<adv>)*",
        shape=r"(?:(?:never|not) (?:ever |again |get |be |become )*(?P<cue>(?:overlook|ignore|neglect|underestimate|"
        r"procrastinate|panic|rush|complacent|slack|take (?:<w>){1,4}?for granted|cut corners|make excuses) )|stop "
        r"(?:<adv>)?(?:ignoring|neglecting|procrastinating|panicking|rushing|guessing|complaining|blaming|slacking|"
        r"underestimating|taking (?:<w>){1,4}?for granted|cutting corners|making excuses|over-?engineering|"
        r"over-?complicating|over-?promising|being (?:<adv>|so |too )*(?:afraid|lazy|shy|stubborn|"
        r"careless|reactive|naive|polite|complacent|scared|sloppy|arrogant)|pretending|hoping) )",
        unless=r"\b(?:could|would|should|can|may|might|did|does|will) not (?:ignore|neglect|overlook)|not (?:be )?"
        r"(?:ignored?|neglected)",
    ),
    asked(
        heads="make get getting form develop think work improve",
        keys="habit first skill management communication discipline planning estimat patience listening teamwork focus "
        "attitude leadership decision coordination organi ethic delegation preparation prioriti scoping follow "
        "handover",
        needs=r"\b(?:habits?|first|skills|management|communication|discipline|planning|estimat|patience|listening|"
        r"teamwork|focus|attitude|leadership|decision|coordination|organi|ethic|delegation|preparation|prioriti|"
        r"scoping|"
        r"follow|handover)",
        lead=LEAD,
        shape=r"(?P<cue>(?:(?:make (?:it )?an? (?:[\w-]+ )?habit (?:of|to)|get(?:ting)? in(?:to)? the habit of|"
        r"(?:form|develop) (?:better|good|healthier) (?:[\w-]+ )?habits)|think first|(?:work|improve) on (?:<adv>)?"
        r"(?:my|our|their|his|her|your) (?:own )?(?:[\w-]+ ){0,2}?(?:skills|time management|communication|discipline|"
        r"planning|estimat[a-z]+|patience|listening|teamwork|focus|attitude|habits|leadership|project management|"
        r"decision-making|coordination|organi[sz]ation|work ethic|delegation|preparation|prioriti[sz]ation|scoping|"
        r"follow-through|handovers?)) )",
    ),
    asked(
        heads="not",
        keys="trusting naive careless optimistic ambitious lazy complacent reactive hasty confident shy afraid "
        "stubborn "
        "relaxed casual greedy cheap sloppy reckless rigid cautious dependent reliant defensive passive quick eager",
        lead=LEAD,
        shape=r"not (?P<cue>(?:be|get|become) (?:so|too|as|this|that|overly|quite so) (?:<adv>)?(?:trusting|naive|"
        r"careless|optimistic|ambitious|lazy|complacent|reactive|hasty|confident|shy|afraid|stubborn|relaxed|casual|"
        r"greedy|cheap|sloppy|reckless|rigid|cautious|dependent|reliant|defensive|passive|quick to|eager) )",
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
    ),
    asked(
        heads="slow read look ask test check plan measure stop think communicate practice practise document listen",
        keys="down before first communicat test plan practi ask check document listen",
        lead=OPENS,
        shape=r"(?P<cue>(?:slow down(?: and (?:think|breathe|check|read)|(?= \.|\. | !| $))|(?:read|look|ask|test|"
        r"check|"
        r"plan|measure|stop|think) (?:first , |before (?:you|we|i|acting|typing|running|merging) )|test (?:, )?(?:and "
        r")?"
        r"test|communicate [,!.] (?:and )?communicate|communicate (?:and )?communicate|plan , (?:and )?plan|"
        r"practi[sc]e , (?:and )?practi[sc]e|ask , (?:and )?ask|check , (?:and )?check|document , (?:and )?document|"
        r"listen , (?:and )?listen))",
        unless=r"\b(?:test test|before you (?:begin|start|install))\b",
    ),
)
