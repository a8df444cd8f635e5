"""AW302: human error is given as the explanation."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import Pattern, always

_ERROR = (
    r"(?:(?:human|operator|user|pilot|people|engineer|developer|admin|administrator|manual|personnel|employee|staff|"
    r"clerical|user's|technician|driver|programmer|crew) (?:errors?|mistakes?|failures?|slips?|oversights?|fault|"
    r"negligence|factor error|blunders?|carelessness))"
)
_TALKED_ABOUT = (
    r"inevitable|never a|not a root|resilien|symptom|toleran|label|concept|term\b|understanding human|invites|"
    r"blam(?:e|ing) human|isn't a|is not a|was not|were not|no (?:human|operator|user) error|rather than|instead of|"
    r"normal and|opportunit|assum|suspect|initially|always a risk|reduce|less likely|user error (?:page|message|code)|"
    r"returns? a|thought|whether|if (?:it|this|that) (?:was|is)|ruled out|not due to|or any other|natural disaster"
)
_GUARDED = (
    r"(?:prevent|prevents|preventing|avoid|avoids|avoiding|reduce|reduces|reducing|eliminate|eliminates|eliminating|"
    r"minimi[sz]e|minimi[sz]es|minimi[sz]ing|mitigate|mitigating|against|to|for|from|of|possible|potential|"
    r"possibility|risk|chance|likelihood|catch|catches|detect|detects|tolerate|tolerates|withstand|survive|absorb|"
    r"limit|limits|remove|removing|removes|prone|less|any|about|with|without|can cause|may cause|could cause|lower|"
    r"lowers|lowering|view|stop|decrease|decreases) (?:of |for |from |to )?(?:<det>)?(?:[\w-]+ )?"
)

_MESSAGE = "'{cue}' is a label for what is not yet understood, not a cause."
_REFRAME = "Which conditions made this slip possible, and how can the system make it harder to make or easier to undo?"

_told = partial(Pattern, category="human_error_cause", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="due caused because result case example instance matter product cause reason attributed down explained "
        "was to by from",
        keys="admin blunder carelessness clerical crew developer driver employee engineer errors factor failure fault "
        "human manual mistake negligence operator oversight people personnel pilot programmer slip staff technician "
        "user",
        shape=r"(?:due to|caused by|because of|(?:a |the )?(?:result|case|example|instance|matter|product) of|"
        rf"causes? (?:was|is|were|:)|cause (?:<w>){{0,3}}(?:was|is|:)|reason (?:<w>){{0,4}}(?:was|is|:)|attributed to|"
        r"down to|explained by|to be|by|from) (?P<cue>(?:<det>|simple |plain |pure |possible |some |"
        rf"a )*(?:[\w-]+ )?{_ERROR} )",
        levels=always(Level.WARNING),
        unless=rf"{_TALKED_ABOUT}",
        unless_before=r"(?:prevent|avoid|not|never|protect|recover|safe|resilience|resilient|guard|learn|risk|range|"
        r"variety) (?:<w>){0,3}",
    ),
    _told(
        heads="human operator user pilot people engineer developer admin administrator manual personnel employee "
        "staff clerical",
        shape=rf"{_ERROR} (?=in |by |during |when |while |led |lead |leads |caused |resulted |introduced |was |were |"
        r"on the part|that |which |made |brought |took |triggered |deleted |dropped |at |, which|and |\( |: |\. $|- |"
        r"$)",
        levels=always(Level.WARNING),
        unless=rf"{_TALKED_ABOUT}",
        unless_before=_GUARDED,
        unless_after=r"(?:was|were) (?:ruled|not|never|suspected|assumed|excluded)",
    ),
    _told(
        heads="the",
        keys="admin blunder carelessness clerical crew developer driver employee engineer errors factor failure fault "
        "human manual mistake negligence operator oversight people personnel pilot programmer slip staff technician "
        "user",
        shape=rf"the {_ERROR} ",
        levels=always(Level.NOTICE),
        unless=rf"{_TALKED_ABOUT}",
        unless_before=r"(?:prevent|reduce|eliminate|minimi[sz]e|risk|chance|likelihood|possibility|"
        r"potential) (?:<w>){0,2}",
        needs=r"\b(?:impact|effect|result|consequence|was|caused|led)\b",
    ),
    _told(
        heads="someone somebody",
        shape=r"(?:someone|somebody) fat-fingered ",
        levels=always(Level.WARNING),
    ),
    _told(
        heads="was is",
        keys="admin blunder carelessness clerical crew developer driver employee engineer errors factor failure fault "
        "human manual mistake negligence operator oversight people personnel pilot programmer slip staff technician "
        "user",
        shape=rf"(?:was|is) (?:<adv>|simple |plain |pure |just |a |an )*(?P<cue>{_ERROR} )(?!handling|message|page|"
        r"rate)",
        levels=always(Level.WARNING),
        unless=_TALKED_ABOUT,
    ),
    _told(
        heads="human operator user pilot engineer developer admin employee clerical technician driver programmer crew",
        shape=rf"{_ERROR} (?:, (?:<w>){{1,9}}?, (?:is|was|were|are|caused|led) |, \" |\" |\) |\? )",
        levels=always(Level.WARNING),
        unless=_TALKED_ABOUT,
        unless_before=_GUARDED,
    ),
    _told(
        heads="series number string combination chain lot lots amount",
        shape=rf"(?:series|number|string|combination|chain|lots?|amount) of (?P<cue>(?:[\w-]+ )?{_ERROR} )",
        levels=always(Level.WARNING),
        unless=_TALKED_ABOUT + r"|\breduc|prevent|avoid",
    ),
    _told(
        heads="blamed blames blaming blame cited cites citing",
        shape=rf"(?:blam(?:ed|es|ing|e)|cit(?:ed|es|ing)) (?:it |this )?(?:on )?(?:<det>)?(?P<cue>{_ERROR} )",
        levels=always(Level.WARNING),
        unless=r"\b(?:not|never|rather than|instead of|avoid|easy to) (?:<w>)?blam",
    ),
    _told(
        heads="pebkac pebcak fat-finger fat-fingered fat-fingering fat thick-fingered",
        keys="pebkac pebcak fat-finger finger thick-finger",
        shape=r"(?:pebkac|pebcak|fat(?:-| )finger(?:s|ed|ing)?|thick-fingered) ",
        levels=always(Level.WARNING),
        unless=_TALKED_ABOUT + r"|\b(?:prevent|avoid|protect|guard|against)",
    ),
    _told(
        heads="human operator user",
        lead=r"(?:cause|reason|factor|trigger|probably|likely|possibly|presumably|just|simply|plain|simple|pure|sheer|"
        r"old|classic|,) (?:: |- |, |was |is )*",
        shape=rf"{_ERROR} ",
        levels=always(Level.WARNING),
        unless=_TALKED_ABOUT,
        unless_before=_GUARDED,
        needs=r"\b(?:cause|reason|factor|trigger|probably|likely|possibly|presumably|simple|plain|pure|sheer|"
        r"classic)\b",
    ),
)

RULE = Rule(
    code="AW302",
    slug="human-error",
    level=Level.WARNING,
    of_words=True,
    summary="Human error is not given as the explanation.",
    why="People err every day, and most days nothing happens. What differs is the system around them: what the tool "
    "showed, what it asked for, what it let through. 'Human error' names the place where the analysis should begin.",
    bad="The outage was due to human error during the migration.",
    good="The migration script takes the host from the last session, and nothing on the screen shows which host that "
    "is.",
)
