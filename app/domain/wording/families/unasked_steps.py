"""Steps that are missed by name: 'the migration was run without taking a backup', 'without anyone checking'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import Levels, Pattern, always

CODE = "AW310"

_STEP = (
    r"(?:checking(?! out)|testing|verifying|reviewing|validating|consulting|asking|telling|informing|notifying|"
    r"confirming|reading|coordinating|communicating|double-checking|considering|understanding|discussing|announcing|"
    r"documenting|noticing|looking|knowing|realising|realizing|approving|questioning)"
)
_COPY = r"(?:back-?ups?|back-? ups?|snapshots?|dumps?|cop(?:y|ies))"
_DONE = (
    r"(?:made|run|ran|deployed|merged|released|shipped|changed|applied|pushed|executed|performed|started|done|"
    r"rolled out|upgraded|updated|introduced|enabled|disabled|removed|deleted|dropped|launched|published|switched|"
    r"migrated|went|gone|moved|approved|signed off|put|taken|turned)"
)

_missed = partial(
    Pattern,
    category="judgement",
    message="'{cue}' names a step by its absence. What led past it is not told.",
    reframe="Was this step part of the way that the work is done, and what made it easy to pass by?",
    levels=always(Level.NOTICE),
)

PATTERNS = (
    _missed(
        heads="without",
        keys="anyone anybody someone somebody",
        shape=rf"without (?P<cue>(?:anyone|anybody|someone|somebody) (?:<adv>|ever |first )*{_STEP} )",
    ),
    _missed(
        heads="without",
        keys="taking making creating having backup back-up snapshot dump copy",
        shape=rf"without (?:first |<adv>)*(?P<cue>(?:taking|making|creating|having) (?:<det>|[\w-]+ )*?{_COPY} )",
        needs=rf"\b(?:{_DONE}|we|i|they|he|she|engineer|developer|team|admin) ",
        levels=Levels(implied=Level.NOTICE, thing=Level.NOTICE, crowd=Level.NOTICE),
    ),
    _missed(
        heads="without",
        shape=rf"without (?:first |even |<adv>|properly )*(?P<cue>{_STEP} )",
        needs=rf"\b(?:was|were|been|got) (?:[^ .;:!?]+ ){{0,4}}?{_DONE} (?:[^ .;:!?]+ ){{0,12}}?without ",
        unless=r"\b(?:can|could|may|might|should|must|would|will) be ",
    ),
    _missed(
        heads="without",
        keys="review approval testing verification validation sign-off consultation rehearsal test tests dry run",
        shape=r"without (?:<det>|prior |proper |any )*(?P<cue>(?:[\w-]+ ){0,2}?(?:reviews?|approval|testing|"
        r"verification|validation|sign-off|consultation|rehearsal|tests?|dry[ -]run) )(?!suites?|cases?|data|"
        r"environments?|comments?)",
        needs=r"\b(?:used|merged|deployed|pushed|released|ran|changed|applied|shipped|published|executed|implemented|"
        r"made|introduced|approved|went live|went out|rolled out|launched|migrated|upgraded|updated|switched) ",
        unless=r"\b(?:can|could|may|might|must|cannot|never|not|possible|allowed|able to|allows?|lets?|blocked?|"
        r"blocks|prevents?|if|when) ",
    ),
)
