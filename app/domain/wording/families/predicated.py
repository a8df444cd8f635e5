"""Work that is said to be bad: 'communication was poor', 'our naming was a mess', 'testing not thorough enough'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.words import BAD_AFTER, BAD_KEYS, FOLLY, FOLLY_HEADS, RECKLESS, RECKLESS_HEADS, VERY
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always
from app.domain.wording.phrases import OF_SOFTWARE

CODE = "AW311"

_said = partial(
    Pattern,
    category="judgement",
    message="'{cue}' grades people's work. What it held, and which time and information it had, is what can be learnt.",
    reframe="What was the work meant to achieve with the time and the information at hand?",
    levels=always(Level.NOTICE),
)
# What people do together; said to be bad, it is they who are judged, whoever's it is.
_DOING = (
    "work attention planning communication communications comms coordination co-ordination preparation preparations "
    "teamwork "
    "leadership collaboration cooperation judgement judgment decision-making estimation estimate estimates delegation "
    "supervision prioritisation prioritization mentoring onboarding follow-up follow-through handover handovers "
    "hand-over hand-overs handoff handoffs hand-off attitude ethic commitment motivation participation involvement "
    "effort efforts organisation organization scoping testing playtesting play-testing review reviews governance "
    "management diligence etiquette professionalism execution reaction handling discipline attendance meetings "
    "meeting standups stand-ups discussions retrospectives upkeep practice instinct instincts housekeeping note-taking "
    "timekeeping marketing "
    "recruitment hiring practices habits culture hygiene priorities preparedness attempt attempts decisions decision "
    "choice choices stewardship craftsmanship workmanship briefing"
)
# What people make; it is judged where it is theirs.
_MADE = (
    r"(?:approach|plans?|designs?|code|code ?base|implementations?|architecture|schedules?|timelines?|goals?|"
    r"expectations?|assumptions?|communications?|methodology|idea|strategy|research|analysis|work|understanding|"
    r"coding|programming|code quality|scope|ambitions?|use of (?:our |my )?time|requirements?|documentation|"
    r"documentation practices|commit messages?|commits|thinking|reasoning|knowledge|skills?|git history|"
    r"commit history|repo|repository|naming|folder structure|project structure|presentation|demo|report|backlog|"
    r"board|process|workflow|launch|rollout|migration|concept|(?:concept|design) document|prototype|pitch|logic|"
    r"notes|explanations?|instructions?|runbooks?|readme|art|comments|first (?:draft|version|attempt)|drafts?|"
    r"response|performance|conduct|behaviou?r|contributions?|git usage|usage of [\w-]+|use of [\w-]+|tests|test plan)"
)
_IS = (
    r"(?:(?:was|were|is|are|has been|have been|had been|seemed|felt|became|remained|proved|turned out|ended up|"
    r"looked|had become|has become) (?:to be |being )?)"
)
_ABOUT = (
    r"(?:(?:of|in|for|on|with|between|among|amongst|during|at|to|by|around|from|across|within|regarding|before|after|"
    r"towards?|over|inside|behind|about|as|this|last|that|all) (?:[^ .,;:!?]+ ){1,5}?){0,2}"
)
_NOT_GOOD = (
    r"(?:not|never|hardly|barely|far from|anything but|nowhere near|less than|nothing (?:short of|but)) (?:<adv>|very |"
    r"so |that |as |all that |exactly |quite |a |the |our |my )*(?:good|great|ideal|adequate|sufficient|thorough|"
    r"careful|realistic|professional|systematic|consistent|rigorous|solid|organi[sz]ed|effective|efficient|optimal|"
    r"up to (?:par|scratch|standard|the (?:task|job|mark))|where (?:it|they) (?:should|needed|ought)|"
    r"well (?:thought|planned|organi[sz]ed|done)|perfect|stellar|acceptable|excusable|impressive|best|a success|"
    r"timely|transparent|proactive|critical|(?:thorough|good|careful|clear|detailed|rigorous|strict|realistic|"
    r"extensive|deep|honest|open|regular|frequent|strong|strong|fast|quick|tight|critical|serious) enough)"
)
_MESS = (
    r"(?:<det>|bit of (?:a )?|kind of (?:a )?|complete |total |absolute |utter |huge |real |big |hot |tangled |"
    r"<adv>)*(?:mess|disaster|shambles|joke|train ?wreck|nightmare|catastrophe|dumpster fire|flop|waste of time|"
    r"embarrassment|house of cards|fiasco|debacle|disgrace|farce|afterthought|formality|box-ticking exercise|"
    r"tick-box exercise|rubber stamp|sham|shitshow|clusterfuck|cluster ?fuck|travesty|abomination|atrocity|crime|"
    r"scandal|insult)"
)
_BELOW = (
    r"(?:below (?:our |the |any )?(?:par|standards?)|all over the place|(?:way|far|badly|completely|wildly|totally) "
    r"off|too (?:<adv>)?(?:ambitious|optimistic|vague|loose|naive|slow|late|lax|relaxed|rushed|superficial|shallow|"
    r"rigid|aggressive|rudimentary|simplistic|basic|messy|sloppy|informal|hasty|weak|little|casual|sparse|"
    r"infrequent|complicated|complex|big|large|broad|hurried)|behind (?:where|what) |out of (?:control|hand|line)|"
    r"on autopilot|(?:more )?reactive than [\w-]+|as good as (?:absent|"
    r"none)|worse than)"
)
_FELL = rf"(?:{BAD_AFTER}|{_NOT_GOOD}|{_MESS}|{_BELOW})"
_FELL_KEYS = (
    f"{BAD_KEYS} mess disaster shambles joke train nightmare catastrophe dumpster flop waste embarrassment house "
    "fiasco debacle disgrace farce afterthought formality box tick rubber sham shit cluster travesty abomination "
    "atrocity crime scandal insult below place off too behind out autopilot reactive good worse great ideal adequate "
    "sufficient thorough careful realistic professional systematic consistent rigorous solid organi effective "
    "efficient optimal par scratch standard task job mark where well perfect stellar acceptable excusable impressive "
    "best success timely transparent proactive critical enough"
)
_SYSTEMS = (
    r"\b(?:server|http|https|api|rpc|dns|service|system|database|memory|query|error|cache|node|network|package|"
    r"session|state|thread|connection|data|inter-[\w-]+|quadtree|frequency|step|voltage|gateway|device|port|serial|"
    r"client|status|i2c|peer|disk|storage|file|log|input|output|signal|request|outbound|inbound) (?:management|"
    r"responses?|communications?|handling|planning|execution|design|reaction|testing|organi[sz]ation)|response times?|"
    r"test coverage|(?:between|among|with|to|from|across) (?:the |our |all )*(?:[\w-]+ )?(?:nodes?|services?|pods?|"
    r"servers?|devices?|clusters?|replicas?|hosts?|clients?|sensors?|processes|peers?|databases?|controllers?|"
    r"modules?|components?|regions?|sites?)\b|\b(?:is|are) (?:<w>)?(?:bad|wrong) practice|"
    rf"\b(?:{OF_SOFTWARE})"
)

PATTERNS = (
    _said(
        heads=_DOING,
        keys=_FELL_KEYS,
        shape=rf"<w>{_ABOUT}(?P<cue>{_IS}{VERY}{_FELL} |(?:: |- |– )?{_NOT_GOOD} |"
        r"(?:way |far )?too (?:shallow|superficial|late|lax|rushed|vague|optimistic|ambitious|informal|hasty|little|"
        r"sparse|"
        r"infrequent|slow|weak|loose|casual) (?=$|[.;!,] )|"
        rf"(?:: |- |– ){VERY}{_FELL} "
        r"(?=$|[.!;] ))",
        unless=rf"{_SYSTEMS}|\bif\b|not (?:too|so|that) (?:bad|poor)|\bno (?:single )?(?:decision|choice)",
        unless_after=r"(?:for|to) (?:the )?(?:use|users|customers)",
    ),
    _said(
        heads="project task work workload labour labor time",
        keys=_FELL_KEYS,
        shape=rf"<w>(?:design|distribution|split|allocation|division|sharing) {_ABOUT}(?P<cue>{_IS}{VERY}{_FELL} )",
        unless=_SYSTEMS,
    ),
    _said(
        heads="our my",
        keys=_FELL_KEYS,
        shape=rf"(?:our|my) (?:own )?(?:[\w-]+ ){{0,3}}?{_MADE} {_ABOUT}(?:<adv>)?(?P<cue>{_IS}{VERY}{_FELL} )",
        unless=rf"{_SYSTEMS}|\bif\b|not (?:too|so|that) (?:bad|poor)",
    ),
    _said(
        heads="the this that",
        keys="mess disaster shambles joke train dumpster embarrassment fiasco debacle disgrace farce afterthought "
        "sham shit cluster travesty abomination",
        shape=rf"<w>(?:[\w-]+ ){{0,2}}?{_MADE} {_ABOUT}(?:<adv>)?(?P<cue>{_IS}(?:<det>|bit of (?:a )?|"
        r"kind of (?:a )?|complete |total |absolute |utter |huge |real |big |hot |tangled |<adv>)*(?:mess|disaster|"
        r"shambles|joke|train ?wreck|dumpster fire|embarrassment|fiasco|debacle|disgrace|farce|afterthought|sham|"
        r"shitshow|clusterfuck|travesty|abomination) )",
        unless=rf"{_SYSTEMS}|\bif\b",
    ),
    _said(
        heads="was were is are be been seems seemed felt proved turned",
        keys=FOLLY_HEADS,
        shape=rf"(?:<be>|seem(?:s|ed)|felt|proved|turned out) (?:to be )?{VERY}(?:an? )?(?P<cue>{FOLLY} )",
        category="hindsight",
        message="'{cue}' grades a decision by its outcome.",
        reframe="What spoke for this decision at the time, and what did nobody see yet?",
        unless=r"\bis (?:<adv>)*(?:silly|stupid|hasty) |\b(?:would|could|may|might|if|not|never) (?:<w>){0,4}be ",
        unless_before=r"(?:not|never|no) ",
        unless_after=r"(?:scheduler|heuristic|algorithm|matching)",
    ),
    _said(
        heads="was were is are been seems seemed felt proved turned bordered borders bordering verged",
        keys=RECKLESS_HEADS,
        shape=rf"(?:<be>|seem(?:s|ed)|felt|proved|turned out|border(?:s|ed|ing) on|verged on) (?:to be |the "
        rf")?{VERY}(?:an? )?"
        rf"(?P<cue>{RECKLESS} )",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, implied=Level.NOTICE, thing=Level.WARNING),
        message="'{cue}' passes sentence; it does not say what to change.",
        reframe="Which limit was crossed, and what would have kept us within it?",
        unless=r"\b(?:would|could|may|might|if) (?:<w>){0,4}be |\bnot (?:<adv>)*(?:be )?(?:reckless|negl)",
    ),
    _said(
        heads="our my",
        keys="work improv polish practice discipline",
        shape=rf"(?:our|my) (?:own )?(?:[\w-]+ ){{0,3}}?(?:{_MADE}|{_DOING.replace(' ', '|')}) "
        rf"{_ABOUT}(?P<cue>(?:needs?|"
        r"needed|could use|could have used|could do with|could) (?:<adv>|some |a lot of |more |much |a bit of |lots of "
        r"|"
        r"serious |real )*(?:work|improvement|polish|practice|discipline|improving|(?:be |have been "
        r")?(?:<adv>)?improved?) )",
        needs=r"\b(?:work|improv(?:ement|ing|ed|e)|polish|practice|discipline) ",
        unless=rf"{_SYSTEMS}|\bneed(?:s|ed)? (?:to|work to)",
    ),
    _said(
        heads=_DOING,
        keys="weak letdown let-down sore achilles failing downfall undoing",
        shape=rf"<w>{_ABOUT}(?P<cue>{_IS}(?:<det>|<adv>|one of |another |big |biggest |major |real |main |constant )*"
        r"(?:weak (?:points?|spots?|link)|weakness(?:es)?|letdown|let-down|sore point|achilles|failings?|downfall|"
        r"undoing) )",
        unless=_SYSTEMS,
    ),
    _said(
        heads="communication coordination teamwork organisation organization motivation leadership delegation "
        "collaboration attitude commitment discipline",
        keys="problem struggle failure nightmare",
        shape=rf"<w>{_ABOUT}(?P<cue>{_IS}(?:<det>|<adv>|another |big |biggest |major |huge |real |main |constant )*"
        r"(?:problem|struggle|failure|nightmare) )",
        reframe="Which channel or meeting would have carried this, and was there one?",
        unless=_SYSTEMS,
    ),
)
