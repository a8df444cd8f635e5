"""People asked to try harder: to communicate more, be proactive, take responsibility, never do it again."""

from app.domain.scales import Level
from app.domain.wording.families.asked import ASKED, LEAD, MUST, OPENS, asked
from app.domain.wording.families.words import TRAIT
from app.domain.wording.pattern import BEFORE, Levels

CODE = "AW312"

_EVERYONE = (
    r"(?:everyone|everybody|all of us|each of us|nobody|no one|every one of us|every (?:engineer|developer|member)|"
    rf"each (?:member|developer|person)) {MUST}(?:<adv>|be )*"
)
_CONDUCT = (
    r"(?:communicat(?:e|ing)|talk(?:ing)?|speak(?:ing)?|ask(?:ing)?|listen(?:ing)?|plan(?:ning)?|prepar(?:e|ing)|"
    r"think(?:ing)?|focus(?:ing)?|concentrat(?:e|ing)|coordinat(?:e|ing)|co-ordinat(?:e|ing)|collaborat(?:e|ing)|"
    r"cooperat(?:e|ing)|engag(?:e|ing)|participat(?:e|ing)|contribut(?:e|ing)|practi[sc](?:e|ing)|behav(?:e|ing)|"
    r"read(?:ing)?|meet(?:ing)?|study(?:ing)?|manag(?:e|ing) (?:our|my|your|their|his|her)? ?(?:own )?(?:time|"
    r"workload|tasks|expectations|schedule)|organi[sz](?:e|ing) (?:ourselves|myself|yourself|themselves|(?:our|my|"
    r"your|their) (?:time|day|days|work|tasks|schedule|meetings|sprints?|thoughts|team|workload))|collaborat(?:e|ing)|"
    r"proof-?read|research|question(?:ing)?|estimat(?:e|ing)|prioriti[sz](?:e|ing)|"
    r"delegat(?:e|ing)|scop(?:e|ing)|budget(?:ing)? (?:our|my|your|their) time|commit ourselves|respect(?:ing)?|"
    r"reach(?:ing)? out|follow(?:ing)? up|speak(?:ing)? up|learn(?:ing)?|discuss(?:ing)?|interact(?:ing)?|"
    r"consult(?:ing)?|inform(?:ing)?|share|sharing|use (?:our|my|your|their) time|spend (?:our|my|your|their) time|"
    r"handle (?:<w>)?(?:stress|conflict|pressure|deadlines)|work(?:ing)? (?:as a team|together|with each other|"
    r"in a team|on (?:our|my|your|their)|with (?:the|our|other)))"
)
_MORE = (
    r"(?:more (?:often|frequently|carefully|thoroughly|regularly|closely|clearly|effectively|efficiently|openly|"
    r"actively|proactively|deeply|realistically|critically|seriously|honestly|transparently|explicitly|responsibly|"
    r"wisely|consistently|diligently|evenly|strictly|directly|precisely|attention|time|care|effort|questions|"
    r"with (?:each|one|the team|our|my|your)|as a team|together|between (?:us|each)|among|to each|in advance)|"
    r"more(?= \.|$| !)|better|harder|earlier|sooner|ahead of time|properly|wisely|efficiently|with more care|"
    r"at all times)"
)
_DO_BETTER = (
    r"(?:step up|get (?:its|their|our|his|her|your) act together|do (?:a (?:<adv>|much |far )*)?better(?: job)?|try "
    r"harder|grow up|own (?:up to|their|our|his|her|its)|up (?:our|"
    r"their|its|his|her|your) game|learn (?:to (?:communicate|listen|plan|delegate|say no|ask|let go|trust|estimate|"
    r"work together|cooperate|test|respect)|from (?:this|these) (?:mistakes?|failures?))|improve (?:as (?:a )?(?:team|"
    r"developers?|engineers?|people)|(?:his|her|their|our|my) (?:own )?(?:communication|discipline|attitude|skills|"
    r"time|planning|teamwork))|respect (?:each other|the (?:rules|process|deadlines?|team|time)|our|their|other)|"
    r"listen (?:to (?:our|the|their|each|other)|more|better|carefully)|care more|raise (?:our|their|the) (?:bar|game|"
    r"standards)|(?:get|become) better at|work (?:harder|on (?:our|my|their|his|her) (?:communication|discipline|time|"
    r"attitude|skills|planning|estimat|listening|patience|focus))|hold (?:ourselves|themselves|each other|everyone|"
    r"everybody|him|her|engineers|developers) (?:<adv>)?(?:more |to a |accountable|to the)|be held (?:accountable|"
    r"to a)|(?:re-?familiari[sz]e|re-?acquaint|familiari[sz]e|remind|educate|discipline|challenge) (?:themselves|"
    r"ourselves|yourself|myself|himself|herself)|take (?:<det>|more |full |greater |better |extra |personal |"
    r"some )*(?:responsibility|accountability|initiative|pride)|take (?:more |full |greater |better |"
    r"personal )ownership|defend (?:<w>)?quality|stay (?:on top|focused|vigilant|disciplined|organi[sz]ed)|"
    r"keep (?:a (?:closer|better|watchful) eye|(?:our|their|your) eyes? (?:open|on)|(?:our|their|your) guard up)|"
    r"think (?:twice|harder|ahead|it through|things through)|be on time|pull (?:our|their|his|her|your) weight|"
    r"put in (?:more|the (?:work|effort|hours)|extra)|do (?:our|their|my|your|its) (?:homework|due diligence|part|"
    r"job properly)|exercise (?:more|greater|due|extreme|better) (?:care|caution|diligence|judge?ment)|act (?:faster|"
    r"sooner|quicker|responsibly|professionally)|(?:react|respond) (?:faster|sooner|quicker|more (?:quickly|"
    r"promptly))|escalate (?:sooner|earlier|faster|quicker)|speak up|feel (?:more )?(?:responsible|accountable))"
)

PATTERNS = (
    asked(
        heads="communicate communicating talk talking speak speaking ask asking listen listening plan planning "
        "prepare preparing think thinking focus focusing concentrate concentrating coordinate coordinating "
        "co-ordinate collaborate collaborating cooperate cooperating engage engaging participate participating "
        "contribute contributing practice practise practicing care behave read reading meet meeting study studying "
        "manage managing organize organise organizing organising proofread proof-read research question questioning "
        "estimate estimating prioritize prioritise delegate scope budget respect check reach follow learn learning "
        "discuss interact consult inform share sharing use spend handle work working",
        keys="actively advance ahead among attention better between care clearly closely consistently critically "
        "deeply diligently directly each earlier effectively efficiently effort evenly explicitly frequently harder "
        "honestly more often openly our precisely proactively properly questions realistically regularly responsibly "
        "seriously sooner strictly team thoroughly times together transparently wisely",
        shape=rf"{_CONDUCT} (?P<cue>(?:[^ .;:!?]+ ){{0,6}}?{_MORE} )",
        lead=LEAD,
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
        unless=r"\b(?:plan(?:s|ned)? to|will|to) (?:use|add|build|implement|automate|migrate|move|switch|introduce|"
        r"create|deploy|investigate|monitor)|^(?:[^\w]|\d)*<w>(?:ing|ed) |read more (?:about|here|at|in)|learn more|"
        r"share more (?:details|information|info)|more information|for more|could have|should have|would have|"
        r"better understand|better way|what (?:could|can|should) (?:we|i)|more details",
        unless_before=r"(?:not|n't|did|we|i|they) ",
    ),
    asked(
        heads="be become stay being remain",
        keys="bolder braver smarter tougher firm meticulous conscientious disciplined clearer quicker faster wiser "
        "humbler kinder strict afraid ambitious "
        "attentive better careful careless communicator complacent dependent diligent extremely "
        "guard hasty honest informed lazy mindful more naive optimistic organised organized prepared proactive "
        "reactive realistic reliant rigid shy stubborn trusting vigilant",
        shape=r"(?:be|become|stay|being|remain) (?P<cue>(?:<adv>|a |much |a lot |far |even |a bit |a little |way |"
        rf"somewhat )*(?:more (?:<adv>)*{TRAIT}(?! than)|better (?:prepared|organi[sz]ed|informed|at|about|with|"
        r"communicators?)|less (?:careless|naive|optimistic|ambitious|reactive|trusting|complacent|afraid|shy|"
        r"stubborn|rigid|hasty|lazy|reliant|dependent on)|(?:super|extra|extremely|really|always) (?:careful|"
        r"vigilant|mindful|diligent|attentive|honest|realistic)|careful|vigilant|proactive|diligent|meticulous|"
        r"disciplined|conscientious|attentive|on (?:our|your|"
        r"their) guard|(?:stricter|bolder|braver|smarter|tougher|firmer|clearer|quicker|faster|wiser|humbler|kinder|"
        r"firm|strict) (?:with|about|on|in|at|when|and|to)) )",
        lead=LEAD,
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
        unless_before=r"(?:not|n't|never|had|have) ",
        unless=r"\b(?:should|could|would|might|must|ought to) have been|careful(?:ly)? (?:review|test|monitor)ed|"
        r"not a (?:solution|strategy|plan|fix)|when (?:<w>){0,2}needs? to be|"
        r"(?:has|have|had) tried to be",
    ),
    asked(
        heads="step get do try grow own up be learn improve respect listen care raise become work hold re-familiarize "
        "re-familiarise refamiliarize refamiliarise reacquaint re-acquaint familiarize familiarise remind educate "
        "discipline challenge take defend stay keep think pull put exercise act react respond escalate speak",
        keys="accountability accountable ahead attitude become better care closer communicate communication cooperate "
        "deadline defend delegate diligence discipline educate effort engineer escalate estimat everybody everyone "
        "exercise eye failures familiarise familiarize faster focus game grow guard harder held her himself his hold "
        "homework hours improve initiative judgement judgment learn listen mistake myself organised organized our own "
        "part patience people plan pride professionally promptly properly put quicker quickly raise re-acquaint "
        "re-familiarise re-familiarize reacquaint react refamiliarise refamiliarize remind respect responsibility "
        "responsibly say skills sooner speak feel standards stay step teamwork their themselves think time together "
        "twice "
        "vigilant watchful weight yourself",
        shape=rf"(?P<cue>{_DO_BETTER} )",
        lead=rf"{MUST}(?:<adv>|all |both |each |definitely |also |try to |try and |learn to |start to |continue to )*",
        subject=BEFORE,
        imagined=True,
        levels=Levels(
            own=Level.NOTICE, other=Level.NOTICE, crowd=Level.NOTICE, somebody=Level.NOTICE, implied=Level.NOTICE
        ),
        unless=r"\b(?:do not|does not|did not|could|would|should) (?:have|not)|to (?:show|read|ask|trust|give|push|"
        r"put|act|respond) (?:<w>)?(?:the |a |an )?(?:status|page|data|metrics|error|message)|respond (?:faster|"
        r"more (?:quickly|slowly)) (?:than|to (?:requests|load))|would have",
    ),
    asked(
        heads="step grow own take stay keep think put try do act hold get listen respect learn speak ask",
        keys="accountability accountable ahead ask calm care closer colleague communicate community customers "
        "delegate diligence disciplined effort energy estimate eye focused grow gut harder homework hours initiative "
        "learn listen mistakes organised organized our own part plan players pride put respect responsibility "
        "responsibly say speak stay step teammate think thought together try twice vigilant watchful",
        shape=r"(?P<cue>(?:step up|grow up|own up|take (?:more |full |greater |better |personal )*(?:responsibility|"
        r"accountability|initiative|pride|ownership)|stay (?:on top|focused|alert|vigilant|disciplined|organi[sz]ed|"
        r"on track)|keep (?:a (?:closer|better|watchful) eye|(?:our|your|their) eyes? (?:open|on)|calm)|"
        r"think (?:twice|ahead|it through|things through|before you)|put (?:in )?(?:more|extra) (?:hours|effort|time|"
        r"work|thought|care|energy)|do (?:your|our|my) (?:homework|due diligence|part)|act (?:more )?responsibly|"
        r"hold (?:ourselves|yourself|each other) accountable|get (?:your|our) act together|listen to (?:your|our|"
        r"the) (?:users|team|customers|players|community|gut|teammates|colleagues)|respect (?:your|each) (?:team|"
        r"other|colleague|teammate)[a-z]*|learn (?:to (?:say|ask|delegate|listen|communicate|plan|estimate|let|trust|"
        r"work)|from your mistakes)|speak up|ask for help|try (?:harder|to be more)) )",
        lead=OPENS,
        unless=r"\b(?:documentation|guide)\b",
    ),
    asked(
        heads="everyone everybody all each nobody no every",
        shape=rf"{_EVERYONE}(?P<cue>(?:{_DO_BETTER}|be (?:<adv>|a |much |a lot |far )*more {TRAIT}|communicate|"
        r"pay (?:<w>)?attention) )",
    ),
)
