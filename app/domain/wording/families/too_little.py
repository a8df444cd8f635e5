"""Work measured as too little, whatever the verb: 'was not contributing enough', 'not reviewed closely enough'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.words import CRAFT, HEED, TRAIT, any_of
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW319"

_measured = partial(
    Pattern,
    category="judgement",
    message="'{cue}' measures people's work with a rule that the outcome wrote.",
    reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
    levels=always(Level.NOTICE),
)
_BY_PEOPLE = Levels(own=Level.NOTICE, other=Level.WARNING, implied=Level.NOTICE)
# States and luck, of which nobody has more by working harder.
_STATE = (
    r"(?:have|had|having|know|knew|known|get|got|getting|receive|received|see|saw|seen|need|needed|want|wanted|exist|"
    r"existed|fit|scale|last|lasted|matter|mattered|help|happen|happened|go|going|went|be|being|hold|find|found|feel|"
    r"lucky|fortunate|big|large|small|old|close|sure|far|long|much|many|quite|only|a|an|the|in|on|at|to|for|as|by|"
    r"that|this|our|my|their|able|available|necessarily|just|because|since|expect|expected|allow|allowed|yet|until|"
    r"using|running|getting|recover|recovered|end|there|all|every|sleep|slept|well-known|work closely|work)"
)
_AS_DUE = (
    r"as [\w-]+ as (?:[^ .,;:!?]+ ){1,4}?(?:should|could|ought|deserved?|needed|needs|required?|wanted|expected|"
    r"hoped|might)"
)
_DEGREE = (
    r"(?:enough|sufficiently|adequately|properly|thoroughly|carefully|extensively|rigorously|diligently|closely|"
    r"seriously|wisely|responsibly|efficiently|effectively|correctly|appropriately|well|proactively|consistently|"
    rf"systematically|in (?:enough|sufficient|any|great|greater) (?:detail|depth)|{_AS_DUE})"
)
_DEGREE_KEYS = (
    "enough sufficient adequate proper thorough careful extensive rigorous diligent close serious wise responsib "
    "efficient effective correct appropriate well proactive consistent systematic detail depth should could ought "
    "deserve needed needs require want expect hope might"
)
_SPACE = (
    r"(?:memory|disk|space|capacity|funds|cpu|ram|resources|bandwidth|storage|quota|replicas|liquidity|money|room|"
    r"gas|nodes|known|for)"
)

_NEEDS = r"\b(?:" + _DEGREE_KEYS.replace(" ", "|") + ")"

# What people can have given too little of, as it says; and what only people have.
_GIVEN = (
    "communication coordination planning preparation thought care attention collaboration consideration testing "
    "discussion effort diligence foresight caution scrutiny focus emphasis reflection practice supervision respect "
    "concern interest discipline patience honesty ownership leadership seriousness urgency thoroughness playtesting "
    "play-testing rehearsal research rigor rigour review oversight commitment motivation teamwork involvement empathy "
    "curiosity initiative dedication courage transparency cooperation engagement eyes"
)
_GIVEN_NEEDS = rf"\b{any_of(_GIVEN)} "
_TRAITS = (
    "discipline foresight accountability follow-through seriousness urgency thoroughness professionalism teamwork "
    "diligence rigor rigour courage ambition empathy humility perseverance self-discipline "
    "self-control morals ethics conscience integrity shame remorse decency imagination creativity curiosity"
)

PATTERNS = (
    _measured(
        heads="not never",
        keys=_DEGREE_KEYS,
        needs=_NEEDS,
        shape=rf"(?:not|never) (?:<adv>|even )*(?P<cue>(?!{_STATE} )(?P<act>[\w-]+ )"
        rf"(?:[^ .,;:!?]+ ){{0,7}}?{_DEGREE} )(?!{_SPACE} )",
        subject=BEFORE,
        levels=_BY_PEOPLE,
        human_act=True,
        unless_before=r"(?:can|may|might|could|would|if|do|does|to|should|must|will|what|why|is|are|am|was|were|been|"
        r"being) (?:<adv>)*",
        unless=r"\bnot (?:<adv>)?(?:mean|think|believe|be|know|have) ",
    ),
    _measured(
        heads="not never",
        keys=_DEGREE_KEYS,
        needs=_NEEDS,
        lead=r"(?:was|were|been|am) (?:<adv>)*",
        shape=rf"(?:not|never) (?:<adv>|even )*(?P<cue>(?:(?!{_STATE} )[\w-]+ing (?:[^ .,;:!?]+ ){{0,7}}?{_DEGREE}|"
        rf"(?!{_STATE} )[\w-]+ enough) )(?!{_SPACE} )",
        subject=BEFORE,
        levels=_BY_PEOPLE,
        unless_before=r"(?:if|what|why) (?:<adv>)*",
    ),
    _measured(
        heads="not never",
        keys="thorough careful diligent rigorous vigilant disciplined proactive attentive cautious critical honest "
        "strict prepared communicative assertive",
        shape=r"(?:not|never) (?:been |being |<adv>|very |really )*(?P<cue>(?:(?:thorough|careful|diligent|rigorous|"
        r"vigilant|disciplined|proactive|attentive|cautious|critical|honest|strict|prepared|communicative|"
        r"assertive) enough |thorough |thoroughly done |diligent |attentive ))(?!(?:in|for) (?:the )?(?:default))",
        unless=r"\b(?:check|validation|parser|regex|schema|linter|rule|limit|policy|type|filter)s? (?:<w>){0,4}not "
        r"(?:<w>){0,2}strict|\b(?:if|should|must|can|cannot) (?:<w>){0,4}not ",
    ),
    _measured(
        heads="not never",
        keys=_DEGREE_KEYS,
        needs=_NEEDS,
        shape=rf"(?:not|never) (?:been |being |<adv>)*(?P<cue>(?:{CRAFT}|escalated|monitored|watched|cleaned up|"
        rf"secured|supported|followed(?: up)?|listened to|handled) (?:[^ .,;:!?]+ ){{0,5}}?{_DEGREE} )(?!{_SPACE} )",
        lead=r"(?:was|were|been|being|had|^) (?:<adv>)*",
        unless=r"\b(?:contract|function|parser|compiler|browser|kernel|library|server|client|driver|packet|event|"
        r"request|input|exception|error|signal|file|node|character|string|field|option|flag|buffer)s? "
        r"(?:<w>){0,4}(?:was|were|been) not|exception|\byet\b",
    ),
    _measured(
        heads="paid pay paying gave give giving given put showed shown show showing took had has have devoted spent",
        keys="attention thought consideration heed regard care notice interest respect concern initiative effort "
        "emphasis priority responsibility desire motivation ambition discipline diligence foresight urgency "
        "ownership caution",
        shape=r"(?:paid|pay(?:ing)?|gave|giv(?:e|ing|en)|put|show(?:ed|n|ing)?|took|ha(?:d|s|ve)|devoted|"
        r"spent) (?:<w>)??(?P<cue>(?:<adv>|far |very |too |almost |next to |much )*(?:no|little|scant|insufficient|"
        r"inadequate|minimal|zero|hardly any|barely any|not enough|few) (?:<adv>|real |or no |to no |particular |"
        r"actual )*(?:attention|thought|consideration|heed|regard|care|interest|respect|concern|initiative|effort|"
        r"emphasis|priority|responsibility|desire|motivation|ambition|discipline|diligence|foresight|"
        r"sense of urgency|ownership|caution) )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\bhad no (?:<w>)?(?:effect|impact)",
        unless_before=r"(?:should|must|can|could|to|do|not) ",
    ),
    _measured(
        heads="little no insufficient inadequate zero barely hardly scant minimal",
        needs=r"\b(?:was|were|is|been|went|gone) (?:[^ ]+ ){0,2}?(?:given|paid|put|spent|devoted|invested|made|done|"
        r"shown|exercised|taken|directed|into|performed|conducted|carried|dedicated) ",
        keys="given paid put spent devoted invested made done shown exercised taken directed into performed conducted "
        "carried dedicated",
        shape=rf"(?:very |too )?(?:little|no|insufficient|inadequate|zero|barely any|hardly any|scant|minimal) "
        rf"(?:<adv>|"
        rf"real |or no |to no |if any |actual |if not none at all |\( |proper |prior )*(?:{HEED}|response|teamwork|"
        r"collaboration|review|reviewing|interest|heed|regard|supervision) (?P<cue>(?:was|were|is|had been|"
        r"has been|went|gone) (?:<adv>|being )*(?:given|paid|put|spent|devoted|invested|made|done|shown|exercised|"
        r"taken|directed|into|performed|conducted|carried out|dedicated) )",
        unless=r"\b(?:memory|cpu|disk|capacity|quota|ram|storage|no time (?:was|is) (?:lost|taken))\b|no (?:<w>)?"
        r"(?:action|notice|response) (?:was|is) (?:taken|given|made)|\bno (?:priority|warning|notice|feedback)",
    ),
    _measured(
        heads="not never",
        keys="right correct straight",
        needs=r"\b(?:right|correct|straight) ",
        shape=r"(?:not|never) (?:<adv>|quite |even )*(?P<cue>(?:get|got|gotten|getting) (?:[^ .,;:!?]+ ){1,5}?"
        r"(?:right|correct|straight) )(?!to |away|now|after|back|into)",
        subject=BEFORE,
        unless_before=r"(?:can|may|might|could|would|if|do|does|to|should|must|will) (?:<w>)?",
        levels=Levels(),
        of_people=True,
    ),
    _measured(
        heads="not hardly nowhere",
        keys="level task job challenge standard",
        needs=r"\b(?:level|task|job|challenge|standards?) ",
        shape=r"(?:not|hardly|nowhere near|never) (?:<adv>|quite |really )*(?P<cue>(?:on|at) (?:the same|a similar|"
        r"their|his|her|an equal|that|the required|the right) (?:[\w-]+ )?level |up to (?:the|our|their|his|her|"
        r"this) (?:[\w-]+ )?(?:task|job|challenge|standards?) )",
        subject=BEFORE,
        levels=Levels(),
        of_people=True,
    ),
    _measured(
        heads="not too very little hardly barely scarcely insufficient",
        keys=_GIVEN,
        needs=_GIVEN_NEEDS,
        shape=rf"(?:not (?:<adv>|nearly )*(?:enough|sufficient)|(?:too|very|far too) little|little(?: to no| or no)|"
        rf"(?:hardly|barely|scarcely) any) (?:<adv>|real |proper |prior |internal |of )*"
        rf"(?P<cue>(?:[\w-]+ )?{any_of(_GIVEN)} )(?!(?:memory|space|time|traffic|page|data|data|set) )",
        unless=r"\b(?:nodes?|services?|servers?|clusters?|devices?|processes)\b|needs? little|requires? little|"
        r"\ba little |(?:for|with|at) (?:very |so )?little effort",
    ),
    _measured(
        heads="no zero",
        keys=_TRAITS,
        shape=rf"(?:no|zero) (?:<adv>|real |clear |actual |proper |sense of |sort of |kind of |apparent )*"
        rf"(?P<cue>{any_of(_TRAITS)} )(?!(?:field|column|value|check|test|section|page) )",
        unless=r"\b(?:need|needs|needed|requires?|required|takes?|with|there is|in|was in) (?:<w>)?no |"
        r"\bno (?:<w>)?(?:oversight|leadership|commitment|respect|accountability) (?:election|team|board|fee|period|"
        r"node)",
    ),
    _measured(
        heads="not hardly never",
        keys="very particular exactly especial all terribl remotely overly really",
        shape=rf"(?:not|hardly|never) (?:<adv>|being )*(?P<cue>(?:very|particularly|exactly|especially|all that|"
        rf"terribly|remotely|overly|really) {TRAIT} )",
        lead=r"(?:was|were|been|is|are|am) (?:<adv>)*",
        needs=r"\b(?:very|particularly|exactly|especially|all|terribly|remotely|overly|really) ",
        subject=BEFORE,
        levels=_BY_PEOPLE,
    ),
    _measured(
        heads="far anything less nowhere",
        lead=r"(?:was|were|been|is|are|am|being) (?:<adv>)*",
        shape=rf"(?:far from|anything but|less than|nowhere near) (?:being |<adv>)*(?P<cue>{TRAIT} )",
        subject=BEFORE,
        levels=_BY_PEOPLE,
    ),
)
