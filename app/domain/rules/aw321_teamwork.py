"""AW321: people are said to have been absent, silent, idle or hard to work with."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_MESSAGE = "'{cue}' measures what people gave. What they had to give, and to what, is not told."
_REFRAME = "Which part of the work was agreed with whom, and what stood in the way of it?"
_GIVEN = (
    r"(?:involved|invested|active|engaged|committed|motivated|present|prepared|contributing|participating|responsive|"
    r"dedicated|interested|helpful|cooperative|reliable|punctual|on time|enthusiastic|focused|working|pulling|"
    r"organi[sz]ed|disciplined|consistent|serious|attentive|supportive|accountable|transparent|professional)"
)
_GIVEN_KEYS = (
    "involved invested active engaged committed motivated present prepared contributing participating responsive "
    "dedicated interested helpful cooperative reliable punctual time enthusiastic focused working pulling organised "
    "organized disciplined consistent serious attentive supportive accountable transparent professional"
)
_TOOK_PART = (
    r"(?:show(?:ed)? up|turn(?:ed)? up|attend(?:ed)?|contribut(?:e|ed)|communicat(?:e|ed)|help(?:ed)?|participat(?:e|"
    r"ed)|speak|spoke|came to|come to|check(?:ed)? in|listen(?:ed)?|said anything|say anything|join(?:ed)?|"
    r"cooperat(?:e|ed)|collaborat(?:e|ed)|engag(?:e|ed)|pull(?:ed)?|took part|take part|commit(?:ted)?|deliver(?:ed)?|"
    r"intervene[d]?|react(?:ed)?)"
)
_PERSON = (
    r"(?:members?|people|persons?|teammates?|team-mates?|partners?|students?|participants?|staff|colleagues?|"
    r"developers?|engineers?|devs|managers?|contributors?|maintainers?|individuals?|folks|coworkers?)"
)

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="not",
        keys=_GIVEN_KEYS,
        shape=rf"not (?:all|everyone|everybody|every|each) (?:<w>){{0,5}}?(?P<cue>(?:was|were|is|are|felt|seemed|"
        rf"has been|have been) (?:<adv>|as |so |very |fully )*{_GIVEN} )",
        levels=always(Level.WARNING),
        unless=r"\b(?:nodes?|services?|servers?|pods?|replicas?|hosts?|clusters?|regions?)\b",
    ),
    _told(
        heads="not",
        keys="attend cared communicated contributed delivered did follow help her his listened participated "
        "pulled put showed turn their took worked answered replied responded wrote finished learn kept met read made "
        "commit bother prepar stuck respect",
        shape=r"not (?:all|everyone|everybody|every|each) (?:<w>){0,5}?(?P<cue>(?:contributed|participated|pulled|"
        r"did (?:their|his|her|the)|put|took part|cared|worked|helped|followed|communicated|attended|showed up|"
        r"delivered|listened|turned up|answered|replied|responded|finished|learned|learnt|"
        r"committed|bothered|prepared|stuck to|respected) )",
        levels=always(Level.WARNING),
        unless=r"\b(?:nodes?|services?|servers?|pods?|replicas?|hosts?|clusters?|regions?|tests?)\b",
    ),
    _told(
        heads="was were is are am been",
        keys=_GIVEN_KEYS,
        shape=r"(?:was|were|is|are|am|been) (?P<cue>(?:(?:not|never|rarely|barely|hardly|seldom|less|insufficiently|"
        rf"scarcely) (?:<adv>|as |so |very |fully |that |too |being )*){_GIVEN} )(?!for (?:the )?\d|with the (?:issue|"
        r"bug))",
        subject=BEFORE,
        levels=Levels(own=None),
        human_act=True,
        unless_after=r"(?:in|with|by|on) (?:this|the) (?:incident|call|change|decision|initial)",
        unless=r"\bnot (?:<adv>)*(?:present|involved) (?:in|at|during|when)\b",
    ),
    _told(
        heads="rarely seldom barely hardly never scarcely",
        keys="show turn attend contribut communicat help participat speak spoke came come check listen said say join "
        "cooperat collaborat engag pull took take commit deliver interven react",
        shape=r"(?:rarely|seldom|barely|hardly|never|scarcely) (?:ever |even |really |once |"
        rf"actually )*(?P<cue>{_TOOK_PART} )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
    ),
    _told(
        heads="rarely seldom barely hardly never",
        shape=r"(?:rarely|seldom|barely|hardly|never) (?:ever |even |really |once )*(?P<cue>(?:answer(?:ed)?|repl(?:y|"
        r"ied)|respond(?:ed)?|wrote back|got back) )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
        unless=r"\b(?:port|endpoint|ping|health|dns|query|server|node)s?\b",
    ),
    _told(
        heads="not",
        keys="show turn attend contribut communicat help participat speak spoke came come check listen said say join "
        "cooperat collaborat engag pull took take commit deliver interven react anything much any back",
        shape=rf"not (?:<adv>|bother to |want to )*(?P<cue>(?:{_TOOK_PART}|do (?:anything|much|any)|get back to) )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
        unless=r"do anything (?:wrong|bad|special|else)|\b(?:can|may|might|could|would|should|must|will|to|"
        r"if (?:<w>){1,4}do|was|were|is|are|been|be) not\b|\b(?:they|these|those|it|but) do not |not (?:<adv>)*(?:help|"
        r"join|come|commit|react|take) (?:to|the|a|this|any|because|with (?:the )?(?:issue|problem|load))",
    ),
    _told(
        heads="not",
        keys="weight share part",
        shape=r"not (?:<adv>)*(?P<cue>(?:pull|carry|pulled|pulling) (?:his|her|their|our|my) (?:own )?weight )",
        levels=always(Level.WARNING),
    ),
    _told(
        heads="arrived came showed turned submitted delivered sent handed finished",
        keys="deadline late",
        shape=r"(?:arrived|came|showed up|turned up|submitted|delivered|sent|handed in|"
        r"finished) (?:<w>){0,6}?(?P<cue>(?:very |too |so |quite |extremely |always |often |constantly )*late |"
        r"(?:<w>){0,6}before the (?:final )?deadline )",
        subject=BEFORE,
        levels=Levels(own=None),
        of_people=True,
        message="'{cue}' is a reproach. When it came, and what it waited for, is a fact.",
        reframe="What did it wait for, and when could others have known?",
        unless_after=r"(?:because|due to|since|as |for lack|january|february|march|april|may|june|july|august|"
        r"september|october|november|december|in|at|on|\d|that|last|night|evening|afternoon|monday|friday)",
    ),
    _told(
        heads="was were is are",
        keys="late",
        shape=r"(?:was|were|is|are) (?:always|often|constantly|consistently|usually|frequently|regularly|"
        r"forever) late ",
        subject=BEFORE,
        message="'{cue}' is a reproach. When something came, and what it waited for, is a fact.",
        reframe="What did it wait for, and when could others have known?",
    ),
    _told(
        heads="disappeared vanished ghosted flaked bailed went left abandoned checked",
        keys="alone awol bailed checked dark disappeared everybody everyone flaked ghosted hanging lurch mia missing "
        "quiet silent stranded vanished",
        shape=r"(?:disappeared|vanished|ghosted|flaked|bailed|went (?:<adv>)*(?:silent|quiet|dark|missing|awol|mia)|"
        r"left (?:us|me|everyone|the team|everybody|them) (?:all )?(?:hanging|in the lurch|alone|stranded)|"
        r"checked out) ",
        subject=BEFORE,
        reframe="How would others have learned that help was needed, and who could have given it?",
        unless_after=r"(?:of|from (?:the|a) (?:branch|list|page)|the branch|branch|code|a)",
        unless=r"\b(?:branch|branches|commit|submodule|repo|repository|worktree|tag|revision|"
        r"head)s? (?:[^ ]+ ){0,6}checked out|checked out (?:[^ ]+ ){0,5}(?:branch|commit|submodule|repo|repository|"
        r"worktree|tag|revision|head|version|files?)",
    ),
    _told(
        heads="kept keeps keep",
        keys="arguing changing complaining delaying demanding forgetting ignoring insisting interrupting postponing "
        "pushing putting adding",
        shape=r"ke(?:pt|eps?) (?:on )?(?P<cue>(?:arguing|changing (?:his|her|their|the|our|my|its|direction|course|"
        r"plans?|priorities|requirements|everything)|complaining|delaying|demanding|forgetting|ignoring|insisting|"
        r"interrupting|postponing|pushing (?:it|this|that|back|for)|putting (?:it|this|that|things) (?:off|aside)|"
        r"putting off|adding (?:more|new|features)) )",
        subject=BEFORE,
        message="'{cue}' tells of people as of a nuisance. What they were after is not told.",
        reframe="What was each side after, and where could that have been settled?",
    ),
    _told(
        heads="blamed blaming pointed pointing bickered bickering quarrelled quarreled made making argued fought",
        keys="another argued bicker blam each excuses fault finger fought instead other quarrel",
        shape=r"(?:blam(?:ed|ing) (?:each other|one another|others|everyone|everybody|him|her|us|me|them|"
        rf"the (?:[\w-]+ )?(?:team|{_PERSON}|users?|customers?)|(?:a|its|their|his|her) (?:contractor|supplier|"
        r"engineer|technician|intern|employee|vendor|staff|predecessor|colleague)s?)|point(?:ed|"
        r"ing) (?:the )?fingers?|bicker(?:ed|ing)|quarrell?ed|ma(?:de|king) (?:<w>)?excuses|(?:argued|"
        r"fought) (?:<w>)?(?:instead|with each|with one|over who)) ",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE),
        message="'{cue}' tells of people as of a nuisance. What they were after is not told.",
        reframe="What was each side after, and where could that have been settled?",
    ),
    _told(
        heads="inactive unmotivated lazy unresponsive uncooperative toxic unreliable disengaged uncommitted "
        "uninterested unhelpful difficult absent unproductive passive irresponsible unprepared freeloading",
        shape=rf"<w>(?:<w>)?{_PERSON} (?!list|page|role)",
        levels=always(Level.WARNING),
        unless_before=r"(?:not|no|mark|remove|removing|delete|purge) ",
        unless=r"\b(?:delete|purge|prune|remove)s? inactive|policy",
    ),
    _told(
        heads="unresponsive uncooperative unhelpful disorganised disorganized unmotivated uninterested disengaged "
        "inactive unreliable uninvolved stubborn dismissive defensive evasive disrespectful uncommunicative",
        lead=r"(?:was|were|is|are|been|became|remained|seemed) (?:<adv>|very |quite |so |too |largely |rather |"
        r"often )*",
        shape=r"<w>",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE),
        unless=r"\b(?:node|server|page|site|service|host|process|api|pod|ui|app|leader|disk|validator|operator)s?\b",
    ),
    _told(
        heads="some certain few many",
        shape=r"(?:some|certain|a few|few|many) (?:of (?:the |our |us )?)?(?:team |group |"
        rf"project )?{_PERSON} (?P<cue>(?:did (?:less|more|nothing|very little|not (?:work|do|care|want|put))|"
        r"were (?:<adv>)*(?:not|less|more) (?:<adv>|as |so )*(?:working|involved|motivated|active|engaged|committed|"
        r"interested)|worked (?:less|more|harder)|lacked|had no (?:motivation|interest|commitment)) )",
        levels=always(Level.WARNING),
    ),
    _told(
        heads="uneven unequal unfair unbalanced uneven lopsided",
        shape=r"<w>(?:<w>)?(?:distribution|division|split|share|contributions?|participation|effort|workload|"
        r"allocation|involvement|amount) (?:of (?:the )?(?:work|tasks?|workload|effort|responsibilit|labou?r|duties)|"
        r"among|between|across (?:the )?team|in the team|within)",
        levels=always(Level.NOTICE),
        reframe="How was the work shared out, and who could see how much each had?",
        unless=r"\b(?:nodes?|shards?|partitions?|brokers?|replicas?|servers?|hosts?|pods?|zones?)\b",
    ),
    _told(
        heads="dead free freeloaders freeriders free-riders freeloader slackers",
        keys="dead freeload freerid free rider weight slack",
        shape=r"(?:dead ?weight|free(?:-| )?(?:loaders?|riders?)|freeriders?) ",
        levels=always(Level.ERROR),
        message="'{cue}' insults people.",
    ),
    _told(
        heads="made",
        keys="excuses",
        shape=r"made (?:<w>)?excuses ",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, implied=Level.WARNING),
        message="'{cue}' tells of people as of a nuisance. What they were after is not told.",
        reframe="What was each side after, and where could that have been settled?",
    ),
)

RULE = Rule(
    code="AW321",
    slug="teamwork",
    level=Level.WARNING,
    of_words=True,
    summary="Nobody is measured by how much they took part.",
    why="'Never replied' and 'not as involved' say what reached the writer, not what the others had on their desk. "
    "Say how work and messages were meant to reach people, and where that ended.",
    bad="Two members rarely replied and did not pull their weight.",
    good="Messages went to a channel that two members had muted; nobody was asked by name until the last week.",
)
