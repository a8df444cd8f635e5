"""How people are said to work: used to ignoring alerts, in silos, talking past each other, doing next to nothing."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW321"

_complaint = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' tells of people as of a nuisance. What they had to deal with is not told.",
    reframe="Which part of the work was agreed with whom, and what stood in the way of it?",
    levels=Levels(),
)
_VICE = (
    r"(?:ignor|dismiss|skip|forget|neglect|overlook|procrastinat|rush|cut(?:ting)? corners|wast|slack|assum|"
    r"postpon|delay|panic|complain|micro-?manag|put(?:ting)? (?:<w>){0,4}?(?:off|aside)|leav(?:e|ing) (?:<w>){1,5}?"
    r"(?:to|until|till|for) (?:the )?(?:last|end|later|tomorrow)|dragg?|underestimat|over-?estimat|over-?engineer|"
    r"over-?complicat|over-?think|over-?commit|copy(?:ing)?(?: and|-) ?past|cheat|blam|disregard|brush|wing|guess|"
    r"rubber-stamp|bypass|circumvent|sweep|shrug|downplay|mute|muting|silenc|working around|click|approv(?:e|ing) "
    r"(?:<w>){0,4}?without)"
)
_VICE_KEYS = (
    "ignor dismiss skip forget neglect overlook procrastinat rush corners wast slack assum postpon delay panic "
    "complain "
    "micro off aside last end later tomorrow drag underestimat over cop cheat blam disregard brush wing guess rubber "
    "bypass circumvent sweep shrug downplay mut silenc working workaround click without"
)
_TASKS = r"(?:work|heavy lifting|workload|effort|hard work|load)"

PATTERNS = (
    _complaint(
        heads="tend tends tended tendency habit habits used accustomed prone inclined propensity penchant kept keeps "
        "keep constantly always routinely regularly repeatedly happily blithely continually",
        keys=_VICE_KEYS,
        shape=r"(?:(?:tend|tends|tended|inclined) to (?:<adv>)?|(?:tendency|propensity) (?:to|of) (?:<adv>)?|habits? "
        r"of "
        r"(?:<adv>)?|(?:used|accustomed|prone) to (?:<adv>|just )?|penchant for |ke(?:pt|eps?) (?:on )?(?:<adv>)?|"
        rf"(?:constantly|always|routinely|regularly|repeatedly|happily|blithely|continually) )(?P<cue>{_VICE}[^ ]* )",
        unless_before=r"(?:to|can|could|will|would|should|may|easy|do|does|was|were|is|are|be|been|not) ",
        of_people=True,
        levels=Levels(crowd=None),
    ),
    _complaint(
        heads="contributed contribute contributes did do does doing done gave give gives delivered achieved offered "
        "brought added wrote accomplished produced",
        keys="nothing minimum little less zero anything",
        shape=r"(?:contribut(?:ed?|es)|did|do|does|doing|done|gave|gives?|delivered|achieved|offered|brought|added|"
        r"wrote|accomplished|produced) (?:<adv>|just |us |me )*(?P<cue>(?:next to nothing|almost nothing|virtually "
        r"nothing|absolutely nothing|hardly anything|barely anything|(?:very |so |too |precious )little|the (?:bare |"
        r"absolute )+minimum|zero (?:<w>)?|(?:far |much |way )?less than (?:everyone|others|the rest|their share|"
        r"his share|her share|expected)|little (?:or|to) nothing) )",
        of_people=True,
        unless_after=r"to (?:do with|the)",
    ),
    _complaint(
        heads="lift lifted lifting move moved bother",
        keys="finger muscle",
        lead=r"(?:not|never|without|hardly|barely) (?:<adv>|once )*",
        shape=r"(?:lift(?:ed|ing)?|move[d]?) a (?:single )?(?:finger|muscle) ",
        subject="any",
        levels=always(Level.WARNING),
    ),
    _complaint(
        heads="doing did does do carrying carried left stuck burdened ended",
        keys="all most bulk majority lion everything more share",
        lead=r"(?:one|two|a (?:single|couple|few|handful)|only|same|half) (?:[^ .,;:!?]+ ){0,8}?",
        shape=rf"(?:doing|did|does|carrying|carried|left with|stuck with|burdened with) (?P<cue>(?:<adv>)?(?:all|"
        rf"(?:almost|nearly) all|most|the (?:bulk|majority|lion 's share|most)|everything|more than (?:<w>)?share) "
        rf"(?:of )?(?:<det>|own )*{_TASKS} )",
        subject="any",
        levels=always(Level.NOTICE),
        unless=r"\b(?:script|tool|library|function|framework|job|service|server|node|machine|core|process|thread) "
        r"(?:<w>){0,3}(?:doing|did|does)",
    ),
    _complaint(
        heads="talk talked talking work worked working works operated operating coded coding developed developing were "
        "was left right one making made",
        keys="past silo vacuum odds loggerhead purposes cross hand",
        shape=r"(?:talk(?:ed|ing)? past (?:each other|one another|us|them)|(?:work(?:ed|ing|s)?|operat(?:ed|ing)|"
        r"cod(?:ed|ing)|develop(?:ed|ing)|were|was|making|made) (?:<w>){0,4}?(?:in (?:an? )?(?:<adv>|information |"
        r"own |separate )*(?:silos?|vacuum)|at (?:odds|loggerheads|cross purposes|cross-purposes))|"
        r"(?:left|right|one) hand (?:<w>){0,3}?not (?:always )?know what the (?:right|left|other)) ",
        subject="any",
        levels=always(Level.NOTICE),
        unless=r"\b(?:tests?|services?|containers?|process(?:es)?|modules?|sandbox|values?|versions?|clocks?)\b",
    ),
    _complaint(
        heads="zero no little minimal poor hardly barely almost virtually",
        keys="communication coordination collaboration teamwork cooperation discussion",
        shape=r"(?:zero|no|(?:very |too )?little|minimal|(?:hardly|barely) any|(?:almost|virtually) no) (?:real |"
        r"proper |actual |effective |meaningful |clear |to no |or no )*(?P<cue>(?:communication|coordination|"
        r"collaboration|teamwork|cooperation) (?:(?:between|among|amongst|within|across|with|from|by) (?:<det>|two |"
        r"different |various |other )*(?:teams?|us|them|people|members|departments?|groups?|artists?|art|designers?|"
        r"developers?|engineers?|management|company|staff|each other|support|vendor|[\w-]+ (?:team|members|"
        r"department|side|group|people|staff))|on (?:our|their|my|his|her) (?:part|side|end)|whatsoever|at all) )",
        subject="any",
        levels=always(Level.NOTICE),
        unless=r"\b(?:nodes?|services?|servers?|pods?|clusters?|processes|devices?)\b",
    ),
    _complaint(
        heads="hardly barely rarely seldom never scarcely almost",
        keys="meeting stand call class available reachable there online office present seen found attendance "
        "session channel",
        shape=r"(?:hardly|barely|rarely|seldom|never|scarcely|almost never) (?:ever |even |really |once )*(?:<be> )?"
        r"(?P<cue>(?:at|in|on) (?:<det>)?(?:[\w-]+ )?(?:meetings?|stand-?ups?|calls?|class|office|sessions?|channel) |"
        r"(?:available|reachable|there|online|present|in attendance|to be (?:seen|found)) )",
        of_people=True,
        levels=Levels(own=None),
        unless=r"\b(?:node|server|page|site|service|host|process|api|pod|data|disk)s? (?:<w>){0,3}(?:hardly|barely|"
        r"rarely|seldom|never)",
    ),
    _complaint(
        heads="attitude mentality mindset culture atmosphere",
        shape=r"(?P<cue>(?:attitude|mentality|mindset|culture|atmosphere) (?:of|that|was|where|:) )(?:\" |'|not |"
        r"<adv>|just |a |the |\( )*(?:someone else|somebody else|not my|it will be|it 'll be|it is fine|that 's fine|"
        r"we 'll|we will|"
        r"move fast|ship it|ship first|done is|good enough|blame|fear|silence|secrecy|neglect|indifference|"
        r"carelessness|complacency|arrogance|denial|panic|distrust|mistrust|entitlement|why bother|yolo|"
        r"worry about|if it (?:works|compiles|ai|is)|works on my|hubris|impunity|laziness|negligence)",
        subject="any",
        levels=always(Level.NOTICE),
    ),
    _complaint(
        heads="threw thrown throwing slapped slapping knocked tacked bolted",
        keys="threw thrown throwing slapped slapping knocked tacked bolted",
        shape=r"(?:threw|thrown|throwing|slapped|slapping|knocked) (?:<w>){0,4}?"
        r"together |(?:tacked|bolted|slapped) (?:<w>){0,3}?on(?:to)? (?:<w>){0,4}?(?:afterwards?|later|at the (?:end|"
        r"last)|as an|to cover|and hoped|$)",
        levels=Levels(implied=Level.NOTICE, thing=Level.NOTICE),
    ),
    _complaint(
        heads="hardly barely rarely seldom scarcely",
        shape=r"(?:hardly|barely|rarely|seldom|scarcely) (?:ever |even |once )*(?P<cue>(?!use|used|uses|see|sees|saw|"
        r"seen|need|"
        r"needed|get|gets|got|receive|received|know|knew|notice|noticed|work|works|worked|have|had|has|is|was|were|"
        r"are|been|be|happen|run|runs|touch|touched|deal|interact|visit|log|fail|failed|miss|missed|a|an|any|the|at|in|"
        r"on|enough|be|change|changed|travel|get|page|paged|exceed)(?P<act>[\w-]+ ))",
        of_people=True,
        levels=Levels(own=None, somebody=None),
        human_act=True,
        unless_before=r"(?:is|are|was|were|be|been|has|have|had) ",
    ),
    _complaint(
        heads="was were is are been be",
        keys="uncommitted hard difficult page freeload slack arguing bicker fighting against pulling burden "
        "no-show nowhere unwilling impossible",
        shape=r"(?:was|were|is|are|been|be) (?:<adv>|often |mostly |constantly |always |simply |a bit |quite |very )*"
        r"(?P<cue>(?:uncommitted|(?:hard|difficult|impossible) to (?:reach|work with|deal with|get hold of|pin down)|"
        r"not (?:<adv>)*on the same page|freeloading|slacking|arguing|bickering|fighting (?:with|over|each)|"
        r"working against|pulling in (?:different|opposite)|a burden|a no-show|no-shows|nowhere to be (?:found|seen)|"
        r"unwilling to) )",
        of_people=True,
    ),
    _complaint(
        heads="like as",
        keys="there free trees nothing drunken headless glorified",
        shape=r"(?:like|as) (?P<cue>(?:if )?(?:there (?:was|were) (?:no tomorrow|plenty|nobody|no (?:rules|limits?))|"
        r"it "
        r"(?:was|were|grew) (?:free|on trees)|nothing (?:happened|had happened|could)|drunken sailors|"
        r"headless chickens|a glorified [\w-]+|glorified [\w-]+) )",
        subject="any",
        levels=always(Level.NOTICE),
        unless=r"\b(?:runs?|behaves?|works?) (?:<w>)?(?:like|as if) nothing",
    ),
    _complaint(
        heads="discipline diligence judgement judgment professionalism teamwork vigilance commitment",
        keys="broke fell slipped lapsed suffered deteriorated downhill collapsed evaporated waned wobbled faltered "
        "failed",
        shape=r"<w>(?:<adv>|in (?:<w>){1,3}?)*(?P<cue>(?:broke down|fell apart|slipped|lapsed|suffered|deteriorated|"
        r"went downhill|collapsed|evaporated|faltered|failed us) )",
        subject="any",
        levels=always(Level.NOTICE),
    ),
)
