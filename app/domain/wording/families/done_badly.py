"""Work done badly, told by an adverb: 'poorly paced', 'communicated clumsily', 'half-heartedly tested'."""

from functools import partial

from app.domain.wording.families.words import CRAFT, any_of
from app.domain.wording.pattern import BEFORE, NOTED, PEOPLE_OR_NOTE, Pattern

CODE = "AW311"

_HEADS = (
    "poorly badly terribly horribly awfully sloppily carelessly hastily inadequately insufficiently inappropriately "
    "ineffectively inefficiently haphazardly clumsily shoddily messily foolishly unwisely recklessly thoughtlessly "
    "prematurely unprofessionally superficially cursorily half-heartedly halfheartedly dreadfully miserably "
    "disastrously atrociously appallingly abysmally chaotically improperly naively lazily stubbornly irresponsibly "
    "negligently mindlessly shamefully rashly arrogantly inexcusably unfairly selfishly dishonestly stupidly "
    "idiotically amateurishly incompetently insecurely blindly lousily pathetically disgracefully rudely "
    "disrespectfully unevenly unrealistically over-optimistically overoptimistically optimistically woefully crudely "
    "vaguely"
)
_SCARCELY = "barely hardly scarcely"
_ADVERB = any_of(_HEADS)
_SAID = (
    r"(?:communicated|planned|managed|handled|organi[sz]ed|coordinated|prepared|executed|led|supervised|documented|"
    r"designed|tested|reviewed|estimated|written|wrote|taught|graded|presented|run|maintained|thought out|"
    r"thought through|conceived|scoped|scheduled|budgeted|prioriti[sz]ed|negotiated|marketed|announced|explained|"
    r"treated|judged|chosen|timed|staffed|governed|stored|rolled out|put together|carried out|conducted|structured|"
    r"done)"
)
_DID = (
    r"(?:reacted|responded|behaved|performed|chose|decided|ran|spent|acted|worked|implemented|built|coded|did|replied|"
    r"answered|listened|cooperated|collaborated|contributed|invested|traded|drove|flew|spoke|talked|delegated|merged|"
    r"deployed|released|copied|pushed|stored|kept|configured|used|made|played|moved|put|took|let|gave|followed)"
)

_graded = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' grades people's work by its outcome.",
    reframe="Which time, information and tools did this work have, and which of them ran short?",
)

PATTERNS = (
    _graded(
        heads=f"{_HEADS} {_SCARCELY}",
        shape=rf"(?:{_ADVERB}|{any_of(_SCARCELY)}) (?:\) )?(?:[\w-]+ly |and [\w-]+ly )?(?:{CRAFT}|handled|run|built|"
        rf"based|modified) "
        r"(?!for by|as a)",
        levels=NOTED,
        unless_before=r"(?:not|n't|never|if|when|any|no) (?:<be> )?(?:<adv>|so |that |too )*",
        unless=r"\bwhat (?:went|was) [\w-]+ly\b|\blazily (?:evaluated|loaded|checked|built|constructed)|\bblindly "
        r"(?:built|trained)",
        unless_after=r"(?:by|in) (?:<det>)?(?:compiler|kernel|library|browser|database|driver)",
    ),
    _graded(
        heads=_HEADS,
        lead=rf"{_SAID} (?:[^ .,;:!?]+ ){{0,4}}?(?:and |, )?",
        shape=rf"{_ADVERB} ",
        levels=NOTED,
        unless_after=r"[\w-]+ed ",
        unless_before=r"(?:not|never) (?:<adv>)*",
        unless=r"\b(?:memory|cache|pages?|threads?|query|queries|packets?|objects?) (?:<w>)?(?:is|are|was|were) "
        r"(?:<adv>)*(?:managed|handled|executed|run|stored)|stored (?:<w>)?(?:ineff|poor|badly|uneven|naive|ineffic)",
    ),
    _graded(
        heads=_HEADS,
        lead=rf"{_DID} (?:[^ .,;:!?]+ ){{0,5}}?(?:and |, )?",
        shape=rf"{_ADVERB} ",
        levels=PEOPLE_OR_NOTE,
        unless_after=r"[\w-]+ed ",
        unless_before=r"(?:not|never) (?:<adv>)*",
    ),
)
