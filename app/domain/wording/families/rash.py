"""Acts judged by an adverb of character: 'tweeted irresponsibly', 'blithely approved', 'was foolishly removed'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW307"

_VICES = (
    "irresponsibly recklessly foolishly stupidly arrogantly dishonestly lazily sloppily unprofessionally haphazardly "
    "half-heartedly naively rashly unwisely selfishly greedily thoughtlessly mindlessly heedlessly callously clumsily "
    "amateurishly incompetently ineptly cluelessly cavalierly lackadaisically idiotically moronically shamelessly "
    "deceitfully unethically wantonly blithely nonchalantly senselessly stubbornly obstinately childishly petulantly "
    "rudely disrespectfully smugly ignorantly hypocritically sneakily underhandedly wilfully willfully inexplicably "
    "shamefully disgracefully blindly flippantly impulsively over-zealously overzealously cowardly inexcusably "
    "unreasonably lamely cluelessly obliviously"
)
_VICE = rf"(?:{'|'.join(_VICES.split())})"
_PASTS = (
    r"(?:[\w-]+ed|ran|put|set|cut|sent|made|left|took|gave|wrote|chose|did|built|got|shut|went|kept|let|hit|drove|"
    r"flew|spoke|spent|sold|told|thought|sank|threw|held|led|dealt)"
)
_OF_PEOPLE = Levels(somebody=Level.WARNING, crowd=Level.NOTICE)

_rash = partial(
    Pattern,
    category="judgement",
    message="'{cue}' judges whoever acted. A review cannot change people; it can change what surrounds them.",
    reframe="What did the step look like at that moment, and which pressure or information led to it?",
    levels=_OF_PEOPLE,
)

PATTERNS = (
    _rash(
        heads=_VICES,
        shape=rf"{_VICE} (?:and [\w-]+ly )?(?:{_PASTS}|[\w-]+ing) ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(somebody=Level.WARNING, crowd=Level.NOTICE, implied=Level.NOTICE),
        unless_before=r"(?:not|never|was|were|been|being|is|are|be|to) (?:<adv>)*",
    ),
    _rash(
        heads=_VICES,
        lead=rf"{_PASTS} (?:[^ .,;:!?]+ ){{0,6}}?",
        shape=rf"{_VICE} ",
        subject=BEFORE,
        of_people=True,
        unless_before=r"(?:not|never|was|were|been|being|is|are|be) (?:<adv>)*",
    ),
    _rash(
        heads=_VICES,
        lead=r"(?:was|were|been|being) (?:<adv>)*",
        shape=rf"{_VICE} <vbn> ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:not|never) (?:<w>)?[\w-]+ly <vbn> ",
        unless_before=r"(?:not|never) (?:<adv>)*",
    ),
    _rash(
        heads=_VICES,
        lead=r"(?:was|were|been|being) <vbn> (?:[^ .,;:!?]+ ){0,3}?",
        shape=rf"{_VICE} (?=\. |, |$|by |and |from |in )",
        levels=always(Level.NOTICE),
        unless_before=r"(?:not|never) (?:<adv>)*",
    ),
    _rash(
        heads="somehow conveniently bizarrely curiously miraculously magically",
        shape=r"(?:somehow|conveniently|bizarrely|curiously|miraculously|magically) (?:<adv>)*(?P<cue>(?:managed|"
        r"forgot|decided|thought|considered|believed|deemed|missed|neglected|overlooked|convinced|felt|chose|failed|"
        r"omitted|found it|made the decision|got the idea|ended up (?:not )?[\w-]+ing|assumed|never) )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        message="'{cue}' makes the act a riddle. It made sense to whoever acted, with what they saw.",
        unless=r"somehow managed to (?:fix|recover|save|restore|survive|finish|complete|win|get (?:it|this|everything) "
        r"(?:working|done|to work)|make it|pull)",
    ),
    _rash(
        heads="had have has having",
        keys="audacity nerve gall cheek temerity arrogance effrontery",
        shape=r"(?:had|have|has|having) the (?P<cue>(?:audacity|nerve|gall|cheek|temerity|arrogance|effrontery) )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, other=Level.ERROR, somebody=Level.ERROR),
        message="'{cue}' insults whoever acted, and says nothing about the incident.",
    ),
    _rash(
        heads="played plays playing acted acting behaved behaving",
        shape=r"(?:play(?:ed|s|ing)? (?:the )?(?:hero|god|cowboy|superman)|(?:act|behav)(?:ed|ing) like (?:an? |the |"
        r"spoiled |a bunch of )*(?:hero|god|cowboys?|child|children|maniacs?|amateurs?|tyrants?|dictators?|kings?|"
        r"kids|toddlers?|bull)) ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=Level.NOTICE, other=Level.ERROR, somebody=Level.ERROR),
        unless_before=r"(?:not|never) (?:to )?",
    ),
)
