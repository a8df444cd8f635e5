"""AW310: a process was not followed, a step was skipped."""

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, CLAUSE, NOTED, Levels, Pattern, always

_PROCESS = (
    r"(?:process(?:es)?|procedures?|polic(?:y|ies)|runbooks?|playbooks?|protocols?|checklists?|guidelines?|"
    r"conventions?|rules?|instructions?|best practices?|practices?|standards?|sops?|workflows?|steps?|guidance|"
    r"recommendations?|advice|guides?|documentation|docs|discipline|directives?|orders?|warning messages?)"
)
_OMITTED = (
    r"(?:checking|testing|verifying|reviewing|validating|consulting|asking|telling|informing|notifying|following|"
    r"reading|coordinating|communicating|double-checking|confirming|thinking|considering|looking|understanding|"
    r"discussing|announcing|warning|waiting for (?:a |the )?(?:review|approval)|getting (?:<det>)?(?:<w>)?(?:approval|"
    r"review|sign-off)|going through|documenting|planning|questioning|realising|realizing|knowing what)"
)
_USUAL = (
    r"(?:(?:the|our|any|a|proper|adequate|sufficient|due|prior|usual|required|necessary|mandatory|enough|thorough|"
    r"formal|appropriate) ){1,3}(?:[\w-]+ ){0,2}?(?:test|tests|testing|review|reviews|approval|rehearsal|protocol|"
    r"procedure|process|verification|validation|planning|preparation|consideration|communication|notice|consultation|"
    r"check|checks|checklist|safety net|care|thought|supervision|coordination|training|understanding|analysis|caution|"
    r"authorization|authorisation|permission|diligence|attention|notification|sign-off|peer review|code review)"
)
_MESSAGE = "'{cue}' holds people against a process. A process that is easy to skip is the finding."
_REFRAME = "Was the process clear and at hand, and what made it easy to skip?"

PATTERNS = (
    Pattern(
        heads="not never n't",
        keys="adhered complied followed heeded obeyed observed respected",
        shape=r"(?:not|never) (?:<adv>|being |been |always |correctly )*(?P<cue>(?:followed|adhered to|complied with|"
        r"respected|obeyed|observed|heeded) )",
        levels=always(Level.NOTICE),
        agentless=True,
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        needs=rf"{_PROCESS} (?:<w>){{0,20}}?(?:was|were|is|are|being|been|had|has|have|got) (?:<adv>)*(?:not|never)",
    ),
    Pattern(
        heads="not never without failed failing",
        keys="adhere adhering applied apply comply follow heed observe observing perform respect stick",
        shape=r"(?:not|never|without|(?:failed|failing) to) (?:<adv>|even )*(?P<cue>(?:follow(?:ed|ing)?|adher(?:e|"
        r"ed|ing) to|comply(?:ing)? with|stick(?:ing)? to|respect(?:ed|ing)?|observ(?:e|ed|ing)|heed(?:ed|ing)?|"
        rf"perform(?:ed|ing)?|apply|applied) (?:<w>){{0,5}}?{_PROCESS} )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, crowd=Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        unless=r"as it would have|because it would|would have (?:made|caused)",
        unless_before=r"(?:if|when|to|may|might|can|could) (?:<w>){0,3}",
    ),
    Pattern(
        heads="skipped bypassed circumvented sidestepped violated skipping bypassing circumventing violating disobeyed",
        shape=rf"<w>(?:<w>){{0,4}}?(?:{_PROCESS}|review|reviews|testing|approval|check|checks|staging|verification|"
        r"validation|control|controls|qa|canary|ci|safeguards?) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
    ),
    Pattern(
        heads="was were",
        keys="bypassed circumvented flouted skipped violated",
        shape=r"(?:was|were) (?:<adv>|simply )*(?P<cue>(?:skipped|bypassed|circumvented|violated|flouted) )",
        levels=always(Level.NOTICE),
        category="judgement",
        message=_MESSAGE,
        reframe=_REFRAME,
        needs=rf"(?:{_PROCESS}|reviews?|testing|approvals?|rehearsal|staging|verification|qa) (?:<w>){{0,5}}?(?:was|"
        r"were) (?:<adv>|simply )*(?:skipped|bypassed|circumvented|violated|flouted)",
    ),
    Pattern(
        heads="without",
        shape=rf"without (?:even |first |ever |properly |fully |actually |really |anyone |anybody )*{_OMITTED} ",
        subject=CLAUSE,
        levels=Levels(implied=Level.NOTICE),
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
        unless=r"\b(?:contract|function|service|code|system|script|strategy|attacker|hacker) (?:<w>){0,8}without\b|"
        r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not) (?:<w>){0,9}without\b",
    ),
    Pattern(
        heads="without",
        shape=r"without (?:even |first |ever |properly |fully |actually |really |anyone |anybody )*(?:checking|"
        r"testing|consulting|asking|telling|informing|notifying|reading|coordinating|double-checking|following|"
        r"reviewing|verifying) ",
        levels=Levels(own=None, other=None, somebody=None, crowd=None, implied=None, thing=Level.NOTICE),
        subject=BEFORE,
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
        needs=r"\b(?:deployed|merged|released|shipped|rolled|pushed|applied|made|changed|launched|started|run|ran|"
        r"moved|enabled|migrated|upgraded|done|implemented|created|written|built|published|rushed|we|i|team|engineer|"
        r"developer)\b (?:<w>){0,14}without",
        unless=r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not|contract|function|service|"
        r"attacker|hacker) (?:<w>){0,9}without\b",
    ),
    Pattern(
        heads="without",
        shape=r"without (?:(?:code|peer|prior|any|proper|further|adequate|sufficient|a|design|security) )*(?:review|"
        r"approval|testing|consultation|sign-off|permission|supervision|rehearsal|verification) ",
        subject=CLAUSE,
        levels=NOTED,
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have made this step part of the way, rather than a thing to remember?",
        unless=r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not|should|will|must|contract|"
        r"attacker|certificates?|tokens?|packets?|requests?|inputs?|values?|messages?|signatures?|endpoint|"
        r"parameters?|bots?|go|goes|are accepted|is accepted|hacker) (?:<w>){0,9}without\b|access|login|written|"
        r"without permission , ",
    ),
    Pattern(
        heads="without",
        shape=rf"without {_USUAL} ",
        subject=CLAUSE,
        levels=NOTED,
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have made this step part of the way, rather than a thing to remember?",
        unless=r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not|should|will|must|contract|"
        r"attacker|hacker) (?:<w>){0,9}without\b|access|login|written",
    ),
    Pattern(
        heads="not never",
        keys="explicitly",
        shape=r"(?:not|never) explicitly (?:request|ask|check|test|verify|communicate|tell|inform|confirm|review)",
        subject=BEFORE,
        levels=Levels(other=None, somebody=None, implied=Level.NOTICE),
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
    ),
    Pattern(
        heads="due because result by from for",
        keys="asking checking communicating considering consulting coordinating documenting following informing "
        "planning reading reviewing testing validating verifying",
        shape=r"(?:due to|because of|result of|by|from|for) not (?:<adv>)*(?P<cue>(?:testing|checking|reviewing|"
        r"verifying|validating|communicating|following|reading|asking|planning|coordinating|consulting|informing|"
        r"documenting|considering) )",
        unless=r"not (?:<adv>)*(?:checking|verifying|validating|testing|reading) (?:<w>){0,3}?(?:array|pointer|string|"
        r"length|null|return|value|type|buffer|argument|index|parameter|field|signature|sender|balance|msg)",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
    ),
    Pattern(
        heads="without",
        keys="adequately carefully correctly properly sufficiently thoroughly",
        shape=r"without (?:properly|sufficiently|adequately|carefully|thoroughly|correctly) [\w-]+ing ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="What would have offered this step at that moment?",
        unless=r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not|should|will|must|contract|"
        r"attacker|hacker) (?:<w>){0,9}without\b",
    ),
    Pattern(
        heads="was were",
        keys="audited checked communicated escalated reviewed tested validated verified",
        shape=r"(?:was|were) never (?:<adv>)*(?P<cue>(?:tested|reviewed|verified|validated|checked|communicated|"
        r"escalated|audited) )",
        levels=always(Level.NOTICE),
        agentless=True,
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have offered this step at that moment?",
    ),
    Pattern(
        heads="without",
        keys="being",
        shape=r"without (?:first |ever |even |properly )*being (?:<adv>)*(?:tested|reviewed|verified|validated|"
        r"checked|approved|rehearsed|announced) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have made this step part of the way, rather than a thing to remember?",
        unless=r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not|should|will|"
        r"must) (?:<w>){0,9}without\b",
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
