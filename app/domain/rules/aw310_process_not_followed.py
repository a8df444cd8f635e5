"""AW310: a process was not followed, a step was skipped."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.families.steps import RULE_KEYS, RULES, STEPS
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_ABSENT = "'{cue}' names a step by its absence, as if it had been there to take."
_OFFERED = "What would have offered this step at that moment?"
_BROKEN = (
    r"(?:skipped|bypassed|circumvented|violated|flouted|ignored|disregarded|broken|breached|overridden|overruled|"
    r"disobeyed|neglected|sidestepped|waived|short-circuited|infringed|contravened|abandoned|forgotten|omitted|"
    r"dismissed|left out|cut short|done away with|thrown out|cast aside|subverted|abused|undermined)"
)
_HELD = (
    r"(?:process(?:es)?|procedures?|polic(?:y|ies)|runbooks?|checklists?|guidelines?|conventions?|rules?|principles?|"
    r"instructions?|practices?|standards?|protocols?|agreements?|freeze|regulations?|laws?|orders|advice|promises?|"
    r"commitments?|recommendations?)"
)
_PASSED = (
    r"(?:skipped|bypassed|circumvented|ignored|neglected|rushed|overlooked|cut short|left out|sidestepped|"
    r"short-circuited|foregone|forgone|waived)"
)
_FOLLOWED = r"(?:followed|adhered to|complied with|respected|obeyed|observed|heeded|honou?red|kept(?: to)?|stuck to)"

_told = partial(
    Pattern,
    category="judgement",
    message="'{cue}' holds people against a process. A process that is easy to skip is the finding.",
    reframe="Was the process clear and at hand, and what made it easy to skip?",
)

PATTERNS = (
    _told(
        heads="not never n't hardly rarely seldom barely poorly",
        keys="adhered complied followed heeded obeyed observed respected honored honoured kept stuck",
        shape=rf"(?:not|never|hardly|rarely|seldom|barely|poorly) (?:<adv>|being |been )*(?P<cue>{_FOLLOWED} )",
        levels=always(Level.NOTICE),
        agentless=True,
        needs=rf"{RULES} (?:<w>){{0,20}}?(?:was|were|is|are|being|been|had|has|have|got) (?:<adv>)*(?:not|never|hardly|"
        rf"rarely|seldom|barely|poorly)|{RULES} (?:not|never) (?:<adv>|being |been )*(?:followed|adhered|respected|"
        r"complied|obeyed|observed)",
        unless=r"\b(?:directives?|standards?|documentation|instructions?) (?:is|are) not hono",
    ),
    _told(
        heads="not never without failed failing",
        keys=RULE_KEYS,
        shape=r"(?:not|never|without|(?:failed|failing) to) (?:<adv>)*(?P<cue>(?:follow(?:ed|ing)?|adher(?:e|ed|ing) "
        r"to|comply(?:ing)? with|(?:stick(?:ing)?|stuck) (?:to|with)|respect(?:ed|ing)?|observ(?:e|ed|ing)|heed(?:ed|"
        r"ing)?|perform(?:ed|ing)?|apply|applied|(?:keep|kept) (?:to )?|abided? by|conform(?:ed)? to|obey(?:ed)?|"
        rf"honou?r(?:ed)?|lived? up to|go by) (?:<w>){{0,5}}?{RULES} )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, crowd=Level.NOTICE),
        of_people=True,
        unless=r", (?:since|as) (?:it|the|this|that|there) |as it would have|because it would|would have (?:made|"
        r"caused)",
        unless_before=r"(?:if|when|to|may|might|can|could) (?:<w>){0,3}",
    ),
    _told(
        heads="was were been being got is are",
        keys="bypassed circumvented flouted skipped violated ignored disregarded broken breached overridden overruled "
        "disobeyed neglected sidestepped waived short-circuited infringed contravened abandoned forgotten omitted "
        "dismissed left rushed overlooked foregone forgone cut done thrown cast subverted abused undermined",
        shape=rf"(?:was|were|been|being|got|is|are) (?:<adv>|simply )*(?P<cue>(?:{_BROKEN}|{_PASSED}) )",
        levels=always(Level.NOTICE),
        agentless=True,
        needs=rf"\b(?:{_HELD} (?:[^ ,;:]+ ){{0,3}}?(?:was|were|been|being|got) (?:<adv>|simply )*{_BROKEN}|(?:{STEPS}|"
        rf"steps?) (?:[^ ,;:]+ ){{0,5}}?(?:was|were|been|being|got) (?:<adv>|simply )*{_PASSED}) ",
        unless=r"\b(?:if|when|can|could|may|might|should|must|automatically|header|packet|row|rows|records?|firewall|"
        r"compactor|optimi[sz]er|rule|more specific|constraint|linter|because|since|as) (?:<w>){0,5}(?:was|were|been|"
        r"being|got|is|are) (?:<adv>|simply )*[\w-]+ |\bautomatically\b",
    ),
    _told(
        heads="not never",
        keys="explicitly",
        shape=r"(?:not|never) explicitly (?:request|ask|check|test|verify|communicate|tell|inform|confirm|review)",
        subject=BEFORE,
        levels=Levels(other=None, somebody=None, implied=Level.NOTICE),
        message=_ABSENT,
        reframe=_OFFERED,
    ),
    _told(
        heads="due because result by from for",
        keys="asking checking communicating considering consulting coordinating documenting following informing "
        "planning reading reviewing testing validating verifying",
        shape=r"(?:due to|because of|result of|by|from|for) not (?:<adv>)*(?P<cue>(?:testing|checking|reviewing|"
        r"verifying|validating|communicating|following|reading|asking|planning|coordinating|consulting|informing|"
        r"documenting|considering) )",
        unless=r"not (?:<adv>)*(?:checking|verifying|validating|testing|reading) (?:<w>){0,3}?(?:array|pointer|string|"
        r"length|null|return|value|type|buffer|argument|index|parameter|field|signature|sender|balance|msg)",
        levels=always(Level.NOTICE),
        message=_ABSENT,
        reframe=_OFFERED,
    ),
    _told(
        heads="was were been",
        keys="audited checked communicated escalated reviewed tested validated verified restored rehearsed exercised "
        "tried discussed documented asked told informed consulted questioned approved challenged revisited followed "
        "acted",
        shape=r"(?:was|were|been) never (?:<adv>|once |been )*(?P<cue>(?:tested|reviewed|verified|validated|checked|"
        r"communicated|escalated|audited|restored|rehearsed|exercised|tried(?: out)?|discussed|documented|asked|told|"
        r"informed|consulted|questioned|approved|challenged|revisited|followed up|acted (?:up)?on) )",
        levels=always(Level.NOTICE),
        agentless=True,
        message=_ABSENT,
        reframe=_OFFERED,
    ),
)

RULE = Rule(
    code="AW310",
    slug="process-not-followed",
    level=Level.NOTICE,
    of_words=True,
    summary="A skipped step is told by what made it easy to skip.",
    why="A process that people can walk past without noticing is a wish. 'The process was not followed' names them; "
    "the question is whether the process was known, possible and in the way.",
    bad="The release checklist was not followed.",
    good="The release checklist lives in a wiki that the release tool does not show.",
)
