"""AW322: people are said to have hidden, denied or played down something, or to have put profit first."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

_MESSAGE = "'{cue}' reads a motive into what people did."
_REFRAME = "Who knew what at which time, and what made it costly to say so?"
_LOUD = Levels(own=Level.NOTICE, somebody=Level.WARNING)

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="hid hides hiding concealed concealing covered covering downplayed downplaying downplays played misled "
        "misleading deceived deceiving withheld withholding stonewalled stonewalling shirked shirking dodged dodging "
        "evaded misrepresented whitewashed suppressed trivialised trivialized deflected deflecting betrayed betraying",
        shape=r"(?:hid (?!devices?|events?|api|rules?|backend|driver|reports?|layer|support|descriptor)|hid(?:es|"
        r"ing) (?=(?:<w>){0,4}?(?:truth|facts?|information|loss(?:es)?|incident|breach|hack|problems?|behind|evidence|"
        r"reality|it from|this from))|conceal(?:ed|ing)|cover(?:ed|ing) (?:it |this |that )?up|downplay(?:ed|ing|s)|"
        r"played (?:it |this )?down|misled|misleading (?=<det>|us |me |you |users?|customers?|people|investors?|"
        r"others|everyone|about )|deceiv(?:ed|ing)|with(?:held|holding)|stonewall(?:ed|ing)|shirk(?:ed|ing)|dodg(?:ed|"
        r"ing) (?:<w>){0,3}?(?:question|responsib|blame|duty)|evaded (?:<w>){0,2}?(?:question|responsib)|"
        r"misrepresented|whitewashed|suppressed (?:<w>){0,3}?(?:report|warning|concern|finding|criticism|evidence|"
        r"information)|trivialized|trivialised|deflect(?:ed|ing) (?:<w>){0,2}?(?:blame|responsib|question|criticism)|"
        r"betray(?:ed|ing) )",
        subject=BEFORE,
        levels=_LOUD,
        of_people=True,
        unless_before=r"(?:(?:was|were|is|are|be|been|being) (?:<adv>)*(?!hiding|conceal|withhold)|a |the )",
        unless=r"\b(?:button|panel|layer|column|menu|element|tab|css|dashboard)s?\b",
    ),
    _told(
        heads="brushed shrugged waved swept turned looked laughed turning looking brushing",
        keys="blind brushed brushing deaf laughed looked looking shrugged swept waved",
        shape=r"(?:brush(?:ed|ing) (?:<w>){0,3}?(?:off|aside)|shrugged (?:<w>){0,3}?off|waved (?:<w>){0,3}?(?:away|"
        r"through)|swept (?:<w>){0,4}?under (?:the )?(?:rug|carpet)|turn(?:ed|ing) a (?:deaf ear|blind eye)|look(?:ed|"
        r"ing) the other way|laughed (?:<w>){0,3}?off) ",
        subject=BEFORE,
        levels=_LOUD,
        of_people=True,
        reframe="What did the sign look like among all the others, and how did it reach the people who could act?",
    ),
    _told(
        heads="overruled overrule overrode vetoed silenced dismissed dismisses ignored ignoring ignore ignores "
        "disregarded disregarding dismissing sidelined pressured pressuring",
        shape=r"(?:overruled?|overrode|vetoed|silenced|sidelined|pressur(?:ed|ing)|dismiss(?:ed|es|ing)|ignor(?:ed?|es|"
        r"ing)|disregard(?:ed|ing)) (?:<w>){0,5}?(?:(?:advice|advis|concern|criticism|critics|engineer|expert|"
        r"feedback|guideline|objection|opinion|protest|questions|recommendation|red flag|report|risk|rules?|safety|"
        r"signs|staff|suggestion|team|voices|warning|alarm|alert|complaint|danger|doubt|evidence|fears|memo|plea|"
        r"reminder|symptom|tenants|residents|worr)[^ ]* )",
        subject=BEFORE,
        levels=_LOUD,
        of_people=True,
        reframe="What did the sign look like among all the others, and how did it reach the people who could act?",
        unless_before=r"(?:was|were|is|are|be|been|being|can|could|not|to|should never) (?:<adv>)*",
        unless_after=r"(?:by default|in the log)",
        unless=r"\bso (?:we|i|they|he|she|the team) (?:<adv>)*(?:ignored|dismissed|disregarded)|(?:ignored|dismissed|"
        r"disregarded) (?:<w>){1,8}?(?:, )?(?:as|since|because) ",
    ),
    _told(
        heads="overruled overrule",
        shape=r"overruled? (?=\. |, |$|by )",
        subject=BEFORE,
        of_people=True,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        reframe="Which concern was weighed against what, and who could have added to it?",
    ),
    _told(
        heads="prioritised prioritized prioritising prioritizing put putting valued chose choosing placed placing puts",
        shape=r"(?:prioriti[sz](?:ed|ing)|put(?:ting|s)?|valued|cho(?:se|osing)|plac(?:ed|ing)) (?:<det>|their |"
        r"its )?(?:own )?(?:profits?|money|growth|speed|convenience|costs?|cost savings|revenue|sales|schedule|"
        r"deadlines?|hype|comfort|velocity|short-term [\w-]+|features) (?:(?:above|ahead of|before|over|rather than|"
        r"without|instead of|first)|[.,] |$)",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        of_people=True,
        reframe="Which pressure set this order, and what would have made the other side of the scale visible?",
    ),
    _told(
        heads="greed hubris vanity ego egos selfishness profiteering cronyism corruption nepotism",
        keys="greed hubris vanity ego selfish profiteering cronyism nepotism",
        shape=r"(?:greed|hubris|vanity|egos?|selfishness|profiteering|cronyism|nepotism) ",
        levels=always(Level.ERROR),
        message="'{cue}' explains the outcome by what people are like.",
        reframe="Which incentives and pressures were people under, and which of them can be changed?",
        unless_before=r"(?:not|no|without|alter|my) ",
    ),
    _told(
        heads="hiding concealing withholding covering deceiving misleading",
        keys="conceal cover deceiv hiding mislead withhold",
        lead=r"(?:was|were|is|are|been) (?:<adv>)*",
        shape=r"(?:hiding|concealing|withholding|covering (?:<w>){0,2}?up|deceiving|"
        r"misleading) (?:<w>){0,3}?(?:information|data|facts?|truth|problems?|issues?|it|this|that|evidence|losses|us|"
        r"users|customers|investors|people|the public|something)",
        subject=BEFORE,
        of_people=True,
        levels=_LOUD,
    ),
    _told(
        heads="hide conceal cover downplay mislead deceive withhold deflect dodge suppress silence blame bully "
        "intimidate overlook ignore disregard",
        keys="bully blame conceal cover deceive deflect disregard dodge downplay hide ignore intimidate mislead "
        "overlook silence suppress withhold",
        lead=r"(?:tried|trying|attempt(?:ed|ing)|cho(?:se|osing)|decided|began|beginning|continued?|preferred|rushed|"
        r"hoped|rushed|hoped) (?:<adv>)*(?:to )?(?:<adv>)*",
        shape=r"(?:hide|conceal|cover (?:<w>){0,2}?up|downplay|mislead|deceive|withhold|deflect|dodge|suppress|"
        r"silence|blame (?:<w>)|bully|intimidate|overlook|ignore|disregard) (?!the (?:error|warning|exception|header|"
        r"flag)|(?:it|this|them) for now)",
        subject=BEFORE,
        of_people=True,
        levels=_LOUD,
        imagined=True,
    ),
    _told(
        heads="overlook ignore miss forget fail allow let",
        shape=r"<w>",
        subject=BEFORE,
        levels=Levels(somebody=Level.WARNING),
        message="'{cue}' asks for a culprit. Ask for what was in the way.",
        reframe="What was in view at the time, and what would have offered this step?",
        needs=r"\bhow (?:(?:did|could) (?:<w>){1,6}?|(?:<w>){1,8}?(?:could|can|did) (?:<adv>)*)(?:overlook|"
        r"ignore|miss|forget|fail|allow|let) ",
    ),
    _told(
        heads="criticised criticized condemned slammed lambasted ridiculed panned",
        lead=r"(?:was|were|been|is|are) (?:<adv>|widely |rightly )*",
        shape=r"<w>",
        levels=always(Level.WARNING),
        message="'{cue}' lets others pass the verdict. It still says nothing of what to change.",
        reframe="Which need was not met, and what stood in the way of it?",
        unless_before=r"(?:not|never) ",
    ),
    _told(
        heads="held hold brought",
        keys="account justice",
        shape=r"(?:(?:held|hold) (?:<w>){0,3}?to account|brought to justice) ",
        levels=always(Level.WARNING),
        category="punitive_action",
        message="'{cue}' punishes. Whoever sees the next problem will keep it to themselves.",
        reframe="Which change would protect the next person in the same place?",
    ),
    _told(
        heads="too",
        shape=r"too little (?:, )?too late ",
        levels=always(Level.WARNING),
        message="'{cue}' is a reproach. What was done when is a fact.",
        reframe="What was done at which time, and what would have brought it forward?",
    ),
)

RULE = Rule(
    code="AW322",
    slug="evasion",
    level=Level.WARNING,
    of_words=True,
    summary="No motive is read into what people said or kept to themselves.",
    why="'Downplayed' and 'covered up' need a look into heads that nobody had. Say what was known where, when it was "
    "said and to whom, and what made saying it costly.",
    bad="Management brushed off the warnings and downplayed the risk.",
    good="The risk was raised in two reviews; the plan had no step at which a risk could stop the launch.",
)
