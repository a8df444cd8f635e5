"""The work of somebody else, graded: 'the vendor's poor planning', 'their slow response', 'bad leadership'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always
from app.domain.wording.phrases import POOR, PROCESS

CODE = "AW311"

_OTHERS = Levels(own=None, somebody=Level.WARNING)
_POOR = rf"(?:{POOR}|slow|late|lame|weird|lazy|inept|absurd|cheap|vague|half-baked|evasive|delayed|dismissive)"
_WORK = (
    rf"(?:{PROCESS}|response|responses|support|customer service|audits?|security|polic(?:y|ies)|plans?|approach|"
    r"infrastructure|engineering|design|advice|explanation|decision)"
)
_LACK = (
    r"(?:lack of (?:[\w-]+ )?(?:care|attention|experience|understanding|knowledge|communication|oversight|training|"
    r"diligence|effort|interest|commitment|discipline|foresight|planning|preparation|transparency|competence|"
    r"professionalism|urgency|concern|accountability|judge?ment|involvement|motivation|response)|inexperience|"
    r"inability to|unwillingness to|reluctance to|failure to|indifference|inaction|naivety|complacency|negligence)"
)

_graded = partial(
    Pattern,
    category="judgement",
    message="'{cue}' grades other people's work by its outcome.",
    reframe="Which time, information and tools did this work have, and which of them ran short?",
)

PATTERNS = (
    _graded(
        heads="'s",
        shape=rf"'s (?P<cue>(?:<adv>|own |very |rather |continued |utter )*{_POOR} (?:[\w-]+ )?{_WORK} )",
        subject=BEFORE,
        of_people=True,
        levels=_OTHERS,
        unless=r"\b(?:server|page|disk|memory|network|cache)s? 's",
    ),
    _graded(
        heads="'s",
        shape=rf"'s (?P<cue>(?:<adv>|own |very |rather |continued |utter |complete |total )*{_LACK} )",
        subject=BEFORE,
        of_people=True,
        levels=_OTHERS,
    ),
    _graded(
        heads="'s",
        shape=rf"'s (?P<cue>(?:[\w-]+ )?{_WORK} (?:was|were|is|are|has been|have been) (?:<adv>|very |quite |so |"
        rf"really |simply )*(?:{_POOR}|lacking|unacceptable|a joke|useless|worthless|non-existent) )",
        subject=BEFORE,
        of_people=True,
        levels=_OTHERS,
    ),
    _graded(
        heads="their his her",
        shape=rf"(?:their|his|her) (?P<cue>(?:[\w-]+ )?(?:{_WORK}|apolog(?:y|ies)|excuses?|answers?|statement|report|"
        r"reply|code|attitude) (?:was|were|is|are|has been|have been) (?:<adv>|very |quite |so |really |simply )*"
        rf"(?:{_POOR}|hollow|insincere|evasive|empty|lacking|unacceptable|a joke|useless|worthless|non-existent|"
        rf"laughable|"
        r"a mess|a disaster) )",
        levels=always(Level.WARNING),
        unless=r"\b(?:nodes|servers|services|pods|clients|users|customers|devices|machines|queries|empty|caches?)\b",
    ),
    _graded(
        heads="their his her",
        shape=rf"(?:their|his|her) (?:<adv>|own |very |rather |continued )*(?:{_POOR} (?:[\w-]+ )?{_WORK}|{_LACK}) ",
        levels=always(Level.WARNING),
        unless=r"\b(?:nodes|servers|services|pods|clients|users|customers|devices|machines|queries)\b",
    ),
    _graded(
        heads="bad poor terrible weak awful incompetent horrible toxic clueless absent",
        shape=r"<w>(?:<w>)?(?:leadership|ceo|cto|founders?|executives?|upper management|senior management|bosses|"
        r"boss) ",
        levels=always(Level.WARNING),
        unless=r"\b(?:our|my) (?:own )?(?:bad|poor|weak)|\b(?:no|not|without|avoid) (?:<w>)?(?:bad|poor|weak)",
    ),
    _graded(
        heads="far hardly less nowhere",
        shape=r"(?:far from|hardly|less than|nowhere near) acceptable ",
        levels=always(Level.WARNING),
    ),
)
