"""Steps that are missed by name: 'ran the migration without taking a backup', 'shipped without anyone checking'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.steps import CARE, HUMAN_CARE, MADE, NOT_LEFT_OUT
from app.domain.wording.pattern import BEFORE, CLAUSE, Levels, Pattern, always

CODE = "AW310"

_DEGREE = r"(?:<adv>|first |ever |even |actually |really |so much as |any |due |to )*"
_STEP = (
    r"(?:(?:dress |code |peer |design |security |plan |manual |human |load |user |proper |a |an |any |the |our |"
    r"prior |further |adequate |sufficient |much |usual |required |necessary |mandatory |thorough |formal |due |"
    r"enough |full |appropriate |clear |real |good |second |back-?up |back-?out |rollback |roll-back |single |"
    r"advance |explicit |observable |recent |working |extensive |rigorous |independent )*"
    r"(?:reviews?|approvals?|testing|tests?|verification|validation|sign-?off|consultation|rehearsals?|dry[ -]run|"
    r"permission|supervision|consent|authori[sz]ation|protocol|procedure|process|planning|preparation|consideration|"
    r"communication|notice|checks?|checklist|safety net|care|thought|coordination|training|understanding|analysis|"
    r"caution|diligence|attention|notification|plan|pair of eyes|look|proof|evidence|discussion|agreement|back-?up|"
    r"explanation|research|investigation|precautions?|announcement|feedback|oversight|risk assessment|"
    r"maintenance window|a word|warning|hesitation|input from [^ ]+))"
)
_NOT_STEPS = (
    r"(?!caches?|guides?|suites?|cases?|data|environments?|comments?|tools?|jobs?|files?|stages?|scripts?|images?|"
    r"keys?|tokens?|server|storage|from the (?:server|kernel|client|database|api))"
)
_NO_PERSON = Levels(own=None, other=None, somebody=None, thing=Level.NOTICE, implied=Level.NOTICE, crowd=None)
_UNASKED = (
    rf"{NOT_LEFT_OUT}|\b(?:access|login|accessed) (?:<w>){{0,6}}without\b|^without |without [^,]*, "
    r"(?:since|as (?:there|it|no|the|we)) "
)

_missed = partial(
    Pattern,
    category="judgement",
    message="'{cue}' names a step by its absence. What led past it is not told.",
    reframe="Was this step part of the way that the work is done, and what made it easy to pass by?",
    unless=_UNASKED,
)

PATTERNS = (
    _missed(
        heads="without",
        shape=rf"without {_DEGREE}{HUMAN_CARE} ",
        subject=CLAUSE,
        levels=Levels(implied=Level.NOTICE),
        of_people=True,
    ),
    _missed(
        heads="without",
        shape=rf"without {_DEGREE}(?P<act>{CARE}) ",
        subject=CLAUSE,
        levels=Levels(implied=Level.NOTICE),
        human_act=True,
    ),
    _missed(
        heads="with",
        keys="checking testing asking telling reviewing verifying reading",
        shape=r"with out (?:<adv>|first |even )*(?:checking|testing|asking|telling|reviewing|verifying|reading) ",
        levels=always(Level.NOTICE),
    ),
    _missed(
        heads="without",
        shape=rf"without {_DEGREE}{CARE} ",
        needs=rf"\b{MADE} (?:[^ .;!?]+ ){{0,16}}?without |\b(?:was|were|been|got|being) (?:[^ .;:!?]+ ){{0,4}}?(?:made|"
        r"run|executed|performed|applied|moved|started|done|dropped|enabled|disabled|replaced) "
        r"(?:[^ .;!?]+ ){0,16}?without |\bby (?:<w>){0,3}?(?:engineers?|developers?|operators?|admins?|"
        r"administrators?|team|contractors?|interns?) (?:<w>){0,9}without ",
        levels=always(Level.NOTICE),
    ),
    _missed(
        heads="without",
        shape=rf"without {_DEGREE}{_STEP} {_NOT_STEPS}",
        subject=CLAUSE,
        levels=Levels(implied=Level.NOTICE),
    ),
    _missed(
        heads="without",
        shape=rf"without {_DEGREE}(?!warning|attention|training|communication){_STEP} "
        rf"{_NOT_STEPS}",
        needs=rf"\b{MADE} (?:[^ .;!?]+ ){{0,16}}?without |\b(?:used|ran|executed|applied|made|performed|commenced|"
        r"updated|started|installed|moved|went out) (?:[^ .;!?]+ ){0,12}?without |(?:^|: )assumed "
        r"(?:[^ .;!?]+ ){0,8}?without |deployment|release|rollout|upgrade|migration",
        levels=_NO_PERSON,
        subject=BEFORE,
    ),
    _missed(
        heads="without",
        shape=r"without (?:even|so much as|a word|a second thought|thinking twice|batting an eye|a care|rhyme) ",
        subject=CLAUSE,
        of_people=True,
        levels=Levels(implied=Level.NOTICE),
    ),
    _missed(
        heads="without",
        shape=r"without (?P<cue>(?:anyone|anybody|someone|somebody|any of us|a single (?:person|reviewer|one of us)|"
        r"giving (?:anyone|anybody|us|the [\w-]+)|(?:the )?(?:rest of )?(?:the |our )?(?:owners?|reviewers?|team|"
        rf"others)(?: else)?) (?:<adv>|ever |first |else |on the team |in the team )*(?:{CARE}|noticing|approving|"
        r"knowing|notice|any notice|a chance) )",
        unless=NOT_LEFT_OUT,
        levels=always(Level.NOTICE),
    ),
    _missed(
        heads="without",
        keys="being having",
        shape=r"without (?:first |ever |<adv>)*(?:being|having been) (?:<adv>|first )*(?P<cue>(?:tested|reviewed|"
        r"verified|validated|checked|approved|rehearsed|announced|released|deployed|audited|vetted|inspected|"
        r"documented|discussed|communicated|signed off|tried|run|told|asked|informed|consulted|trained|briefed|"
        r"explained|agreed) )",
        levels=always(Level.NOTICE),
    ),
    _missed(
        heads="without",
        keys="adequately carefully correctly properly sufficiently thoroughly fully",
        shape=r"without (?:properly|sufficiently|adequately|carefully|thoroughly|correctly|fully) [\w-]+ing ",
        levels=always(Level.NOTICE),
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="What would have offered this step at that moment?",
    ),
)
