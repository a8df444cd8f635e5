"""How people worked together, told as a complaint: idle, absent, losing interest, sharing unfairly."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW321"

_complaint = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' measures what people gave. What they had to give, and to what, is not told.",
    reframe="Which part of the work was agreed with whom, and what stood in the way of it?",
    levels=Levels(),
)

PATTERNS = (
    _complaint(
        heads="lost lose losing",
        keys="interest motivation steam enthusiasm heart focus drive",
        shape=r"los(?:t|e|ing) (?:<adv>|all |our |my |their |his |her |any )*(?:interest|motivation|steam|enthusiasm|"
        r"heart|focus|drive) ",
        of_people=True,
        unless=r"\b(?:window|input|field|element|page|tab|keyboard|cursor|dialog) ",
    ),
    _complaint(
        heads="stopped stop stopping quit",
        shape=r"(?:stopp(?:ed|ing)|stop|quit) (?:<adv>)*(?:caring|showing up|trying|helping|replying|participating|"
        r"attending|communicating|listening to|contributing|paying attention) ",
        of_people=True,
    ),
    _complaint(
        heads="stopped stop quit",
        keys="responding answering working coming",
        shape=r"(?:stopp(?:ed|ing)|stop|quit) (?:<adv>)*(?:responding|answering|coming|working on) ",
        human_act=True,
        unless=r"\b(?:node|server|page|site|service|host|process|api|pod|endpoint|database|disk)s? ",
    ),
    _complaint(
        heads="kept keeps keep",
        keys="fighting bickering blaming quarrelling quarreling rejecting refusing dismissing",
        shape=r"ke(?:pt|eps?) (?:on )?(?:fighting|bickering|blaming|quarrell?ing|refusing|dismissing) ",
        of_people=True,
    ),
    _complaint(
        heads="no",
        keys="idea clue",
        shape=r"no (?:idea|clue) (?:what|how) (?:customers|users|we|they|he|she|people|engineers|developers|"
        r"players) (?:wanted|needed|did|do|were doing|was doing|are doing|is doing|want|need) ",
        levels=Levels(own=None),
        of_people=True,
    ),
    _complaint(
        heads="not never",
        keys="evenly fairly equally equitably",
        shape=r"(?:not|never) (?:<adv>)*(?:divided?|distributed?|split|shared?|allocated?|balanced?|"
        r"spread) (?:<w>){0,5}?(?P<cue>(?:evenly|fairly|equally|equitably) )",
        levels=Levels(implied=Level.NOTICE),
    ),
    _complaint(
        heads="divided distributed split shared allocated",
        keys="unevenly unfairly unequally",
        shape=r"<w>(?:<w>){0,4}?(?P<cue>(?:very |quite |too )?(?:unevenly|unfairly|unequally) )",
        subject="any",
        needs=r"\b(?:work|workload|tasks?|responsibilit(?:y|ies)|duties|effort|roles?) ",
        unless=r"\b(?:shards?|nodes?|servers?|partitions?|threads?|cores?|pods?)\b",
        levels=always(Level.NOTICE),
    ),
    _complaint(
        heads="not never",
        keys="assigned complete deliver fair finish her his submit their",
        shape=r"(?:not|never) (?:<adv>)*(?P<cue>(?:do|did|done|finish|finished|complete|completed|deliver|delivered|"
        r"submit|submitted) (?:his|her|their) (?:assigned |own |fair )?(?:tasks?|work|homework|assignments?|share|"
        r"part|bit|duties|deliverables?) )",
        of_people=True,
        levels=Levels(own=None),
    ),
    _complaint(
        heads="absent missing unavailable offline distracted unprepared uninterested unreachable",
        lead=r"(?:was|were|is|are|been) (?:always|often|frequently|usually|mostly|constantly|regularly|repeatedly|"
        r"sometimes) (?:<adv>)*",
        shape=r"<w>",
        levels=Levels(own=Level.NOTICE),
        unless=r"\b(?:node|server|page|site|service|host|process|api|pod|file|field|value|data|packet|column|key)s? ",
    ),
    _complaint(
        heads="nobody no-one one",
        keys="building built created designed feature game made making products shipped software something things "
        "writing",
        lead=r"(?:built|made|shipped|designed|created|writing|building|making) (?:something|a product|products|"
        r"features|a feature|things|software|an app|a game)(?: that)? (?:no )?",
        shape=r"(?:nobody|no-one|one) (?:<adv>)*(?:wanted|needed|asked for|used|cared about|would use|would buy) ",
        message="'{cue}' grades the work by what came of it.",
        reframe="What was the plan based on, and what would have shown earlier that it did not hold?",
        levels=Levels(implied=Level.NOTICE, thing=None),
    ),
    _complaint(
        heads="not never",
        keys="all",
        shape=r"(?:not|never) (?:<adv>|really )*(?P<cue>(?:plan|planned|think|thought|prepare|prepared|communicate|"
        r"communicated|research|researched|consider|considered|practice|practiced|rehearse|rehearsed|coordinate|"
        r"coordinated|playtest|document|documented|discuss|discussed) (?:<w>){0,6}?at all )",
        levels=Levels(implied=Level.NOTICE),
        unless_before=r"(?:can|could|may|might|do|does|would|should) ",
    ),
)
