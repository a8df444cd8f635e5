"""AW313: somebody is punished, or threatened."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

_ALL = Levels(own=Level.ERROR, other=Level.ERROR, somebody=Level.ERROR, crowd=None)
_MESSAGE = "'{cue}' punishes. Whoever sees the next problem will keep it to themselves."
_REFRAME = "Which change would protect the next person in the same place?"
_PUNISHED = (
    r"(?:fired|sacked|dismissed|terminated|suspended|reprimanded|disciplined|demoted|punished|penali[sz]ed|fined|"
    r"sanctioned|let go|written up|held (?:personally |fully |directly )?(?:accountable|responsible|liable)|laid off|"
    r"put on (?:a |an )?(?:pip|performance|probation|notice)|formally warned|cautioned|scolded|shamed|stripped of|"
    r"retrained|sent (?:back )?(?:to|for|on) (?:re)?training|asked to leave|removed from (?:the )?(?:team|rotation|"
    r"project|role|position|on-call)|banned from|relieved of|given an? (?:formal |written |final |verbal |official |"
    r"stern |severe |first |last )*(?:warning|reprimand|ultimatum)|dealt with (?:accordingly|severely|harshly|by hr)|"
    r"made an example of|named and shamed|shown the door|benched|blacklisted|court-martial?led|struck off|"
    r"spoken to|talked to|taken off|docked)"
)

_told = partial(Pattern, category="punitive_action", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="was were been be is are got get being gets",
        keys="accountable banned cautioned demoted directly disciplined dismissed docked fined fired given laid leave "
        "let liable notice on-call example shamed warning reprimand ultimatum dealt shown benched "
        "blacklisted court struck named penalised penalized performance personally position probation project "
        "punished put "
        "relieved removed reprimanded responsible retrained retraining role rotation sacked sanctioned scolded shamed "
        "spoken stripped suspended taken talked terminated training verbal warned written",
        shape=rf"(?:was|were|been|be|is|are|got|get|being|gets) (?:<adv>|since )*(?P<cue>{_PUNISHED} )",
        subject=BEFORE,
        imagined=True,
        levels=_ALL,
        unless_after=r"(?:up|off|again|at \d|on (?!the spot|the same)|for the team)",
        unless=r"\bno (?:one|individuals?|person|people|employee|engineer)s? (?:<w>){0,2}(?:was|were|be|been)|"
        r"\bnobody\b|can be reprimanded|without fear|(?:not|never) (?:be |been )?(?:fired|punished|blamed|"
        r"reprimanded)|\b(?:issues?|concerns?|warnings?|reports?|alerts?|claims?|complaints?|objections?|questions?|"
        r"suggestions?) (?:<w>){0,12}?they (?:were|are) |\b(?:leaders?|validators?|operators?|delegators?|nodes?|"
        r"drivers?|providers?|groups?|members?|"
        r"builders?|guards?|brokers?|coordinators?|signers?) (?:<w>){0,2}(?:was|were|is|are|been|be|got|get|being|"
        r"gets) (?:<adv>|since )*(?:terminated|suspended|penali[sz]ed|let go|stripped|banned|dismissed|held)|"
        r"\b(?:stale|inactive|clean-?up|github|gitlab|npm|organi[sz]ation|mailing list|channel)\b|in no event|"
        r"terminated (?:by|with) (?:an? |the )?(?:newline|semicolon|signal|null|nul|character|timeout|controller|"
        r"kernel|scheduler|comma|dot|[\w-]+ (?:character|sequence|byte))|relieved of (?:this|the|that) (?:task|work|"
        r"burden)|\bchild(?:ren)? (?:<w>){0,3}terminated|\b(?:alerts?|events?|triggers?|webhooks?|rules?|hooks?|"
        r"signals?|missiles?|rockets?|callbacks?|timers?)\b (?:<w>){0,8}fired",
    ),
    _told(
        heads="fire fired sack sacked dismiss suspend suspended reprimand reprimanded discipline disciplined demote "
        "demoted punish punished penalise penalize fine retrain retrained firing retraining re-train scold",
        shape=r"<w>(?P<who>)",
        subject=AFTER,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
        unless_before=r"(?:not|n't|never|to|no|you|was|were|is|are|been|be|who|avoid|without|than|alarm|alert|alerts|"
        r"alarms|trigger|page|pages|and) ",
        unless_after=r"(?:<det>)?(?:team|support|group|lead|member|on-call|oncall|operator|shift|watch|staff|security|"
        r"operations|ops)[ ]",
    ),
    _told(
        heads="will must should shall to needs need has have",
        keys="demote discipline dismiss fire penalise penalize punish re-train reprimand retrain sack scold suspend",
        shape=r"(?:will|must|should|shall|to|needs? to|has to|have to) (?:<adv>)*(?P<cue>(?:fire|sack|dismiss|suspend|"
        r"reprimand|discipline|demote|punish|penali[sz]e|retrain|scold|re-train) )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
        unless=r"blame and punish",
    ),
    _told(
        heads="guilty culprits offenders perpetrators",
        lead=r"(?:the|those|all|repeat|any|every) ",
        shape=r"(?:guilty (?:part(?:y|ies)|ones?|persons?|people|man|individuals?|must|should|will|can|to be)|culprits "
        r"(?:must|should|will|to be|need)|(?:offenders|perpetrators) (?:must|should|will|need|who|are|get)) ",
        levels=always(Level.ERROR),
        unless=r"\battack|hacker|thief|thieves|police",
    ),
    _told(
        heads="disciplinary punitive formal written final",
        shape=r"(?:disciplinary|punitive) (?:action|actions|measures?|process|proceedings?|hearing|consequences|"
        r"steps)|(?:formal|written|final) warning (?:to|for|was|has|will|issued|given)",
        levels=always(Level.ERROR),
        unless_before=r"(?:no|not|without|avoid|never|any) (?:<w>)?",
        unless=r"\b(?:no|never|avoid|without) (?:<w>){0,3}disciplinary",
    ),
    _told(
        heads="consequences repercussions heads zero not tolerated",
        keys="consequences heads repercussions tolerated zero",
        shape=r"(?:(?:consequences|repercussions) for (?:the |those |whoever |anyone |individuals |him|her|"
        r"them)(?:<w>)?|heads (?:will|must|should|have to) roll|zero tolerance|not be tolerated)",
        levels=always(Level.ERROR),
        unless_before=r"(?:no|not|without) ",
    ),
    _told(
        heads="access privileges permissions rights",
        keys="privileges rights stripped taken",
        shape=r"(?P<cue>(?:access|privileges|permissions|rights) (?:was|were|has been|have been) (?:taken away|"
        r"stripped) from )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
    ),
    _told(
        heads="access privileges permissions rights",
        keys="consequence his punishment removed revoked stripped taken withdrawn",
        shape=r"(?:access|privileges|permissions|rights) (?:was|were|has been|have been|is|will be|should be|"
        r"must be) (?:<adv>)*(?:revoked|removed|taken away|withdrawn|stripped) (?:as a (?:punishment|consequence|"
        r"result of (?:his|her|their))|because of (?:his|her|their))",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="deserve deserves deserved belong belongs",
        keys="fire fired sacked jail prison punish demot suspend",
        shape=r"(?:deserve[sd]? (?:to be |to go to |to |a |an )?(?:<w>)?(?:fired|sacked|jail|prison|punish[a-z]*|"
        r"demoted|"
        r"suspended)|belongs? in (?:jail|prison)) ",
        subject=BEFORE,
        imagined=True,
        levels=_ALL,
        unless_before=r"(?:nobody|no one|not|never) ",
    ),
    _told(
        heads="resigned left quit",
        shape=r"(?:resigned|left|quit) in disgrace ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="how",
        keys="break crash destroy job kill mess screw",
        shape=r"how (?:not )?to (?:not )?(?:break|destroy|crash|kill|mess|screw|do (?:his|her|their|your) job)",
        levels=always(Level.WARNING),
        category="judgement",
        message="'{cue}' is a jibe at whoever acted.",
        reframe="Which part of the system would make this lesson unnecessary?",
        needs=r"\b(?:101|train|training|teach|course|lesson|class|workshop)\b",
    ),
    _told(
        heads="should must needs has ought",
        keys="demoted dismissed fired resign sacked step",
        shape=r"(?:should|must|needs to|has to|ought to) (?:<adv>)*(?P<cue>(?:(?:have )?(?:resign(?:ed)?|"
        r"step(?:ped)? down)|have been (?:fired|sacked|dismissed|demoted)) )",
        levels=always(Level.ERROR),
        unless_before=r"(?:nobody|no one|no-one) ",
    ),
    _told(
        heads="needs need needed",
        keys="re-training retraining",
        shape=r"need(?:s|ed)? (?:<adv>)*(?P<cue>(?:retraining|re-training) )",
        subject=BEFORE,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR),
    ),
)

RULE = Rule(
    code="AW313",
    slug="sanction",
    level=Level.ERROR,
    of_words=True,
    summary="Nobody is punished or threatened.",
    why="A sanction teaches one thing: say less. The next incident is then longer, because those who saw it coming "
    "kept quiet. What a person needs after an incident is part of no postmortem.",
    bad="The contractor will be held accountable and must be retrained.",
    good="Contractors get the same read-only role as new staff until the second week.",
)
