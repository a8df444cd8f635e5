"""People asked to try harder: to communicate more, be proactive, take responsibility, never do it again."""

from typing import Any

from app.domain.scales import Level
from app.domain.wording.families.asked import LEAD, MUST, OPENS
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always
from app.domain.wording.phrases import MEANS

CODE = "AW312"


def _asked(*, unless: str = "", levels: Levels | None = None, **parts: Any) -> Pattern:
    return Pattern(
        category="judgement",
        message="'{cue}' asks people to try harder. The next busy day undoes it.",
        reframe="Which check, default or limit would make the care unnecessary?",
        levels=levels or always(Level.NOTICE),
        unless=f"{MEANS}|{unless}" if unless else MEANS,
        **parts,
    )


_ASKED = Levels(other=Level.NOTICE, crowd=Level.NOTICE, implied=Level.NOTICE)
_EVERYONE = (
    rf"(?:everyone|everybody|all of us|each of us|nobody|no one|every one of us|every (?:engineer|developer|"
    rf"member)|each (?:member|developer|person)) {MUST}(?:<adv>|be )*"
)
_CONDUCT = (
    r"(?:communicat(?:e|ing)|talk(?:ing)?|speak(?:ing)?|ask(?:ing)?|listen(?:ing)?|plan(?:ning)?|prepar(?:e|ing)|"
    r"think(?:ing)?|focus(?:ing)?|"
    r"concentrat(?:e|ing)|coordinat(?:e|ing)|co-ordinat(?:e|ing)|collaborat(?:e|ing)|cooperat(?:e|ing)|engag(?:e|"
    r"ing)|participat(?:e|ing)|contribut(?:e|ing)|"
    r"practi[sc](?:e|ing)|behav(?:e|ing)|read(?:ing)?|meet(?:ing)?|study(?:ing)?|manag(?:e|ing) "
    r"(?:our|my|your|their|his|her)? ?(?:own )?(?:time|workload|tasks|expectations|schedule)|"
    r"organi[sz](?:e|ing) (?:ourselves|myself|yourself|themselves|our|my|your|their)|collaborat(?:e|ing)|"
    r"proof-?read|research|question(?:ing)?|estimat(?:e|ing)|"
    r"prioriti[sz](?:e|ing)|delegat(?:e|ing)|scop(?:e|ing)|budget(?:ing)? (?:our|my|your|their) time|commit "
    r"ourselves|respect(?:ing)?|reach(?:ing)? out|follow(?:ing)? up|speak(?:ing)? up|"
    r"learn(?:ing)?|discuss(?:ing)?|interact(?:ing)?|consult(?:ing)?|inform(?:ing)?|share|sharing|use (?:our|my|"
    r"your|their) time|spend (?:our|my|your|their) time|handle (?:<w>)?(?:stress|conflict|pressure|deadlines)|"
    r"work(?:ing)? (?:as a team|together|with each other|in a team|on (?:our|my|your|their)|with (?:the|our|other)))"
)
_MORE = (
    r"(?:more (?:often|frequently|carefully|thoroughly|regularly|closely|clearly|effectively|efficiently|openly|"
    r"actively|proactively|deeply|realistically|"
    r"critically|seriously|honestly|transparently|explicitly|responsibly|wisely|consistently|diligently|evenly|"
    r"strictly|directly|precisely|attention|time|care|effort|questions|"
    r"with (?:each|one|the team|our|my|your)|as a team|together|between (?:us|each)|among|to each|in advance)|"
    r"more(?= \.|$| !)|better|"
    r"harder|earlier|sooner|ahead of time|"
    r"properly|wisely|efficiently|with more care|at all times)"
)
_TRAIT = (
    r"(?:proactive|pro-active|communicative|transparent|explicit|organi[sz]ed|realistic|responsive|open|clear|"
    r"assertive|critical|deliberate|intentional|"
    r"patient|focused|focussed|engaged|involved|honest|prepared|systematic|professional|pragmatic|conscious|"
    r"punctual|committed|"
    r"motivated|collaborative|cooperative|structured|humble|sceptical|skeptical|thoughtful|"
    r"careful|vigilant|diligent|attentive|cautious|mindful|thorough|disciplined|alert|responsible|conscientious|"
    r"rigorous|considerate|meticulous|watchful|aware|prudent|"
    r"forthcoming|upfront|respectful|decisive|productive|serious|accountable|methodical|supportive|vocal|outspoken|"
    r"detail-oriented|hands-on|sensible|judicious|discerning|wary)"
)
_DO_BETTER = (
    r"(?:step up|get (?:its|their|our|his|her|your) act together|do better|try harder|grow up|own up to|up (?:our|"
    r"their|its|his|her|your) game|"
    r"learn (?:to (?:communicate|listen|plan|delegate|say no|ask|let go|trust|estimate|work together|cooperate|test|"
    r"respect)|from (?:this|these) (?:mistakes?|failures?))|"
    r"improve (?:as (?:a )?(?:team|developers?|engineers?|people)|(?:his|her|their|our|my) (?:own "
    r")?(?:communication|discipline|attitude|skills|time|planning|teamwork))|"
    r"respect (?:each other|the (?:rules|process|deadlines?|team|time)|our|their|other)|listen (?:to (?:our|the|"
    r"their|each|other)|more|better|carefully)|care more|"
    r"raise (?:our|their|the) (?:bar|game|standards)|(?:get|become) better at|work (?:harder|on (?:our|my|their|his|"
    r"her) (?:communication|discipline|time|attitude|skills|planning|"
    r"estimat|listening|patience|focus))|hold (?:ourselves|themselves|each other|everyone|everybody|him|her|"
    r"engineers|developers) (?:<adv>)?(?:more |to a |accountable|to the)|"
    r"be held (?:accountable|to a)|(?:re-?familiari[sz]e|re-?acquaint|familiari[sz]e|remind|educate|discipline|"
    r"challenge) (?:themselves|ourselves|yourself|myself|himself|herself)|"
    r"take (?:<det>|more |full |greater |better |extra |personal |some )*(?:responsibility|accountability|"
    r"initiative|pride)|"
    r"take (?:more |full |greater |better |personal )ownership|defend (?:<w>)?quality|stay (?:on top|focused|"
    r"vigilant|disciplined|organi[sz]ed)|"
    r"keep (?:a (?:closer|better|watchful) eye|(?:our|their|your) eyes? (?:open|on)|(?:our|their|your) guard up)|"
    r"think (?:twice|harder|ahead|it through|things through)|"
    r"be on time|pull (?:our|their|his|her|your) weight|put in (?:more|the (?:work|effort|hours)|extra)|do (?:our|"
    r"their|my|your|its) (?:homework|due diligence|part|job properly)|"
    r"exercise (?:more|greater|due|extreme|better) (?:care|caution|diligence|judge?ment)|act (?:faster|sooner|"
    r"quicker|responsibly|professionally)|"
    r"(?:react|respond) (?:faster|sooner|quicker|more (?:quickly|promptly))|escalate (?:sooner|earlier|faster|"
    r"quicker)|speak up)"
)

PATTERNS = (
    _asked(
        heads="communicate communicating talk talking speak speaking ask asking listen listening plan planning "
        "prepare preparing think thinking focus "
        "focusing concentrate concentrating coordinate coordinating co-ordinate collaborate collaborating cooperate "
        "cooperating engage engaging "
        "participate participating contribute contributing practice practise practicing care behave read reading "
        "meet meeting study studying manage managing organize "
        "organise organizing organising proofread proof-read research question questioning estimate estimating "
        "prioritize prioritise delegate scope "
        "budget respect check reach follow learn learning discuss interact consult inform share sharing use spend "
        "handle work working",
        keys="actively advance ahead among attention better between care clearly closely consistently "
        "critically deeply diligently directly each earlier effectively efficiently effort evenly "
        "explicitly frequently harder honestly more often openly our precisely proactively properly "
        "questions realistically regularly responsibly seriously sooner strictly team thoroughly times "
        "together transparently wisely",
        shape=rf"{_CONDUCT} (?P<cue>(?:[^ .;:!?]+ ){{0,6}}?{_MORE} )",
        lead=LEAD,
        subject=BEFORE,
        imagined=True,
        levels=_ASKED,
        unless=r"\b(?:plan(?:s|ned)? to|will|to) (?:use|add|build|implement|automate|migrate|move|switch|introduce|"
        r"create|deploy|investigate|monitor)|^(?:[^\w]|\d)*<w>(?:ing|ed) |"
        r"read more (?:about|here|at|in)|learn more|share more (?:details|information|info)|more information|for "
        r"more|could have|should have|would have|"
        r"better understand|better way|what (?:could|can|should) (?:we|i)|more details",
        unless_before=r"(?:not|n't|did|we|i|they) ",
    ),
    _asked(
        heads="be become stay being remain",
        keys="afraid ambitious attentive better careful careless communicator complacent dependent diligent "
        "extremely guard hasty honest informed lazy mindful more naive optimistic organised organized "
        "prepared proactive reactive realistic reliant rigid shy stubborn trusting vigilant",
        shape=rf"(?:be|become|stay|being|remain) (?P<cue>(?:<adv>|a |much |a lot |far |even |a bit |a little |way |"
        rf"somewhat )*(?:more (?:<adv>)*{_TRAIT}(?! than)|better (?:prepared|organi[sz]ed|informed|at|about|with|"
        rf"communicators?)|"
        r"less (?:careless|naive|optimistic|ambitious|reactive|trusting|complacent|afraid|shy|stubborn|rigid|hasty|"
        r"lazy|reliant|dependent on)|"
        r"(?:super|extra|extremely|really|always) (?:careful|vigilant|mindful|diligent|attentive|honest|realistic)|"
        r"careful|vigilant|proactive|diligent|on (?:our|your|their) guard) )",
        lead=LEAD,
        subject=BEFORE,
        imagined=True,
        levels=_ASKED,
        unless_before=r"(?:not|n't|never|had|have) ",
        unless=r"\b(?:should|could|would|might|must|ought to) have been|careful(?:ly)? (?:review|test|monitor)ed|"
        r"not a (?:solution|strategy|plan|fix)|when (?:<w>){0,2}needs? to be",
    ),
    _asked(
        heads="step get do try grow own up be learn improve respect listen care raise become work hold "
        "re-familiarize re-familiarise refamiliarize "
        "refamiliarise reacquaint re-acquaint familiarize familiarise remind educate discipline challenge take "
        "defend stay keep think pull put exercise "
        "act react respond escalate speak",
        keys="accountability accountable ahead attitude become better care closer communicate communication "
        "cooperate deadline defend delegate diligence discipline educate effort engineer escalate estimat "
        "everybody everyone exercise eye failures familiarise familiarize faster focus game grow guard "
        "harder held her himself his hold homework hours improve initiative judgement judgment learn "
        "listen mistake myself organised organized our own part patience people plan pride professionally "
        "promptly properly put quicker quickly raise re-acquaint re-familiarise re-familiarize reacquaint "
        "react refamiliarise refamiliarize remind respect responsibility responsibly say skills sooner "
        "speak standards stay step teamwork their themselves think time together twice vigilant watchful "
        "weight yourself",
        shape=rf"(?P<cue>{_DO_BETTER} )",
        lead=rf"{MUST}(?:<adv>|all |both |each |definitely |also |try to |try and |learn to |start to |continue to )*",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=Level.NOTICE, other=Level.NOTICE, crowd=Level.NOTICE, somebody=Level.NOTICE),
        unless=r"\b(?:do not|does not|did not|could|would|should) (?:have|not)|to (?:show|read|ask|trust|give|push|"
        r"put|act|respond) (?:<w>)?(?:the |a |an )?(?:status|page|data|metrics|error|message)|"
        r"respond (?:faster|more (?:quickly|slowly)) (?:than|to (?:requests|load))|would have",
    ),
    _asked(
        heads="step grow own take stay keep think put try do act hold get listen respect learn speak ask",
        keys="accountability accountable ahead ask calm care closer colleague communicate community customers "
        "delegate diligence disciplined effort energy estimate eye focused grow gut harder homework hours "
        "initiative learn listen mistakes organised organized our own part plan players pride put respect "
        "responsibility responsibly say speak stay step teammate think thought together try twice "
        "vigilant watchful",
        shape=r"(?P<cue>(?:step up|grow up|own up|take (?:more |full |greater |better |personal )*(?:responsibility|"
        r"accountability|initiative|pride|ownership)|"
        r"stay (?:on top|focused|alert|vigilant|disciplined|organi[sz]ed|on track)|keep (?:a (?:closer|better|"
        r"watchful) eye|(?:our|your|their) eyes? (?:open|on)|calm)|"
        r"think (?:twice|ahead|it through|things through|before you)|put (?:in )?(?:more|extra) (?:hours|effort|"
        r"time|work|thought|care|energy)|"
        r"do (?:your|our|my) (?:homework|due diligence|part)|act (?:more )?responsibly|hold (?:ourselves|yourself|"
        r"each other) accountable|get (?:your|our) act together|"
        r"listen to (?:your|our|the) (?:users|team|customers|players|community|gut|teammates|colleagues)|respect "
        r"(?:your|each) (?:team|other|colleague|teammate)[a-z]*|learn (?:to (?:say|ask|delegate|listen|communicate|"
        r"plan|estimate|let|trust|work)|from your mistakes)|"
        r"speak up|ask for help|try (?:harder|to be more)) )",
        lead=OPENS,
        unless=r"\b(?:documentation|guide)\b",
    ),
    _asked(
        heads="everyone everybody all each nobody no every",
        shape=rf"{_EVERYONE}(?P<cue>(?:{_DO_BETTER}|be (?:<adv>|a |much |a lot |far )*more {_TRAIT}|communicate|pay "
        rf"(?:<w>)?attention) )",
    ),
)
