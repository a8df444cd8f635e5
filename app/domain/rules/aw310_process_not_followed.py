"""AW310: a process was not followed, a step was skipped."""

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_PROCESS = (
    r"(?:process(?:es)?|procedures?|polic(?:y|ies)|runbooks?|playbooks?|protocols?|checklists?|guidelines?|"
    r"conventions?|rules?|instructions?|best practices?|practices?|standards?|sops?|workflows?|steps?|guidance|"
    r"recommendations?|advice|guides?|documentation|docs|discipline|directives?|orders?|warning messages?)"
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
