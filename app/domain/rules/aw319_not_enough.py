"""AW319: people's work is measured as too little."""

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_DEGREE = (
    r"(?:extensively|sufficiently|adequately|properly|fully|thoroughly|carefully|correctly|enough|rigorously|"
    r"appropriately|effectively|closely|completely|diligently|deeply|comprehensively|clearly|seriously|well|"
    r"responsibly|really|actually)"
)
_DO = (
    r"(?:test|check|verif|validat|consider|think|plan|review|communicat|investigat|understand|understood|monitor|"
    r"document|prepar|evaluat|assess|prioriti|read|coordinat|poka-yoke|look|vet|account|thought|research|inform|train|"
    r"explain|discuss|scop|estimat|audit|brief|inspect|analy|handl|manag|follow|examin|study|appreciat|learn|"
    r"take into|took into|ask|account|listen|use|spend|rehears|defin|clean)"
)

PATTERNS = (
    Pattern(
        heads="tried attempted wanted",
        keys="many much",
        shape=r"(?:tried|attempted|wanted) to (?:<adv>)*(?:<w>){1,3}?too (?:much|many) ",
        subject=BEFORE,
        category="judgement",
        message="'{cue}' grades a choice by how it ended.",
        reframe="What was the plan based on, and what would have shown earlier that it did not hold?",
    ),
    Pattern(
        heads="overly too over-ambitious overambitious overconfident over-confident complacent naive overoptimistic "
        "over-optimistic",
        keys="aggressive ambitious assume blame casual cavalier complacent confident dismiss eager far focused greedy "
        "hasty judge lax naive optimistic over-ambitious over-confident over-optimistic overambitious overconfident "
        "overly overoptimistic relaxed reliant trusting",
        shape=r"(?:(?:overly|too|far too|way too) (?:optimistic|ambitious|confident|complacent|naive|trusting|eager|"
        r"hasty|greedy|relaxed|casual|cavalier|lax|aggressive with|reliant on our|quick to (?:assume|judge|dismiss|"
        r"blame)|focused on)|over-?ambitious|over-?confident|over-?optimistic|complacent|naive (?:assumption|belief|"
        r"of us)) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' grades a choice by how it ended.",
        reframe="What was the plan based on, and what would have shown earlier that it did not hold?",
        unless_before=r"(?:not|n't) (?:be |being )?",
        unless=r"retry|algorithm|caching|threshold|\b(?:cache|timeout|limit|heuristic|planner|scheduler|optimi[sz]er|"
        r"locking|model)s? ",
    ),
    Pattern(
        heads="underestimated wasted waste wasting",
        shape=r"waste of (?!cpu |disk |memory )(?:<w>){0,2}?(?:time|hours?|days?|weeks?|months?|years?|sprints?|"
        r"semesters?|millions|billions|"
        r"thousands|money|resources|effort|energy) ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' grades work by its outcome.",
        reframe="What did the work hope to find, and what would have shown sooner that it led elsewhere?",
    ),
    Pattern(
        heads="wasted wasting",
        shape=r"wast(?:ed|ing) (?:<w>){0,3}?(?:time|hours?|days?|weeks?|months?|years?|sprints?|semesters?|millions|"
        r"billions|thousands|money|"
        r"resources|effort|energy) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        category="judgement",
        message="'{cue}' grades work by its outcome.",
        reframe="What did the work hope to find, and what would have shown sooner that it led elsewhere?",
        unless_before=r"\b(?:of|the|any|less|more|much|some|prevent|avoid|not|without|to|was|were|is|are|be|been) ",
    ),
    Pattern(
        heads="know knew",
        keys="idea know",
        shape=r"(?:know|knew) (?:how to (?:collaborate|communicate|work|use|code|test|do)|what (?:he|she|they|"
        r"we) (?:was|were) doing) ",
        subject=BEFORE,
        levels=Levels(other=Level.NOTICE, crowd=Level.NOTICE, implied=Level.NOTICE, thing=Level.NOTICE),
        category="judgement",
        message="'{cue}' explains the outcome by what people could not do.",
        reframe="Which support would have let people do this with ease?",
        needs=r"(?:did|do|does) not (?:<adv>|even )*know|without knowing|no idea",
        unless=r"\b(?:we|users|customers) did not know how",
    ),
    Pattern(
        heads="not never",
        keys="thought",
        shape=r"(?:not|never) (?:<adv>|well |quite )*(?P<cue>thought (?:out|through) )",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
    ),
    Pattern(
        heads="not",
        keys="equipped prepared",
        shape=r"not (?:<adv>)*(?P<cue>(?:prepared|equipped) (?:to|for) )",
        subject=BEFORE,
        unless_before=r"(?:is|are|am|be) (?:<adv>)*",
        category="judgement",
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="Which time, information and support was there, and which was missing?",
    ),
    Pattern(
        heads="not",
        keys="manner way fashion",
        shape=r"not (?:<adv>|being |been |really )*(?:done|handled|managed|run|carried out|conducted|organi[sz]ed|"
        r"approached|planned) in (?P<cue>an? (?:[\w-]+ ,? ?){1,4}(?:manner|way|fashion) )",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' measures people's work with a rule that the outcome wrote.",
        reframe="How much was enough by the standards of that day, and what would have shown that more was needed?",
    ),
)

RULE = Rule(
    code="AW319",
    slug="not-enough",
    level=Level.NOTICE,
    of_words=True,
    summary="Work is not measured as too little after the fact.",
    why="'Did not sufficiently test' holds work against a measure that the outcome wrote. Before it, the same work "
    "was enough each week. Say what was tested, and what would have shown that more was needed.",
    bad="We did not test the rollback thoroughly enough.",
    good="The rollback was tested with one region; the second region holds ten times the data.",
)
