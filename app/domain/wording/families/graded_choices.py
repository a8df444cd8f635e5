"""Choices graded by where they led: unwise, a massive mistake, not a good idea, despite being told."""

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Pattern, always

CODE = "AW306"

PATTERNS = (
    Pattern(
        heads="was were is seems seemed feels proved turned",
        keys="bad big colossal costly critical disastrous fatal flawed foolish grave grievous huge ill-advised "
        "ill-conceived ill-considered inadvisable major massive misguided naive poor premature regrettable serious "
        "short-sighted shortsighted terrible unfortunate unwise wrong",
        shape=r"(?:was|were|is|proved|turned out) (?:<adv>|to be )*(?P<cue>(?:wrong|misguided|unwise|ill-advised|"
        r"inadvisable|short-sighted|shortsighted|naive|foolish|regrettable|unfortunate|premature|ill-considered|"
        r"ill-conceived|poor|bad|terrible|disastrous|flawed|a (?:massive|huge|big|terrible|critical|fatal|grave|"
        r"costly|serious|major|grievous|colossal) [^ ]*) )",
        levels=always(Level.NOTICE),
        category="hindsight",
        message="'{cue}' grades a decision by its outcome.",
        reframe="What spoke for this decision at the time, and what did nobody see yet?",
        needs=r"\b(?:decision|idea|choice|move|bet|gamble|judge?ment|plan|strategy)s? (?:<w>){0,9}?(?:was|were|is|"
        r"proved|turned out) (?:<adv>|to be )*(?:wrong|misguided|unwise|ill|inadvis|short|naive|fool|regret|"
        r"unfortunate|premature|poor|bad|terrible|disastrous|flawed|a )",
        unless=r"\b(?:query|execution|routing|data|disk) plan|\bno (?:single |one )?(?:decision|choice|move|idea|plan)",
    ),
    Pattern(
        heads="was were is",
        keys="approach best brightest choice decision finest foolish good great idea ill-advised imprudent "
        "inadvisable misguided moment proudest right silly smart solution strategy stupid unwise wise",
        shape=r"(?:was|were|is) (?:<adv>)*(?P<cue>(?:unwise|inadvisable|ill-advised|misguided|foolish|silly|stupid|"
        r"imprudent|not (?:<adv>|an? |the |our |my |very )*(?:good|great|best|right|smart|smartest|wise|wisest|"
        r"brightest|finest|proudest|ideal) (?:idea|solution|choice|decision|move|call|plan|approach|way|moment|"
        r"moments|strategy)) )",
        levels=always(Level.NOTICE),
        category="hindsight",
        message="'{cue}' grades a decision by its outcome.",
        reframe="What spoke for this decision at the time, and what did nobody see yet?",
        unless=r"\bis (?:<adv>)*(?:not|silly|stupid) |\b(?:if|when) (?:<w>){0,3}(?:is|are) not|it is not (?:a|"
        r"the) (?:good|best) (?:idea|way|choice) (?:to|for)|\bis (?:<adv>)*not (?:a|the) (?:<w>){1,2}(?:to|for)\b",
    ),
    Pattern(
        heads="was is proved",
        keys="blunder judgement judgment misjudg mistake oversight",
        shape=r"(?:was|is|proved) (?:<adv>|to be )*(?P<cue>(?:an? |our |my |the )?(?:massive|huge|big|terrible|"
        r"critical|fatal|grave|costly|serious|major|horrible|monumental|"
        r"colossal)(?: ,)? (?:[\w-]+ ,? ?){0,2}?(?:mistake|blunder|oversight|misjudg[^ ]*|error (?:of|"
        r"in) judge?ment) )",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' grades a choice by its outcome.",
        reframe="What spoke for this choice at the time, and what would have shown where it led?",
        unless_before=r"(?:not|n't) ",
    ),
    Pattern(
        heads="regret regrets regretted regretting",
        shape=r"regret(?:s|ted|ting)? (?:<det>|having |that |not |this |it |<adv>)+",
        subject=BEFORE,
        category="hindsight",
        message="'{cue}' grades a decision by its outcome.",
        reframe="What spoke for this decision at the time, and what did nobody see yet?",
        unless=r"\bregret (?:the |this |any )?(?:inconvenience|impact|outage|disruption|interruption|delay|trouble|"
        r"confusion)",
    ),
    Pattern(
        heads="red warning",
        keys="flag sign",
        shape=r"(?:red flags?|warning signs?) (?:were|was) (?:<adv>|all )*(?:there|everywhere|obvious|visible|present|"
        r"clear|waving) ",
        levels=always(Level.NOTICE),
        category="hindsight",
        message="'{cue}' sees a sign that only the outcome made one.",
        reframe="What did the sign look like among all the others at the time?",
    ),
    Pattern(
        heads="despite",
        shape=r"despite (?:<w>)?(?:being (?:<adv>)?(?:aware|warned|told|asked)|(?:having )?(?:known|knowing)|"
        r"repeated (?:<w>)?(?:warnings?|requests?|reminders?|comms|calls|advice)|(?:<w>){0,2}(?:warnings?|reminders?|"
        r"advice) (?:from|by|to)) ",
        levels=always(Level.WARNING),
        category="hindsight",
        message="'{cue}' turns what was known into a reproach.",
        reframe="What else was known and pressing at that moment, and how did it weigh?",
        unless=r"\b(?:we|i|our|us) |warnings? (?:in|on|from) the (?:log|console|compiler)",
    ),
    Pattern(
        heads="knew known",
        shape=r"kn(?:ew|own) (?:<w>){0,4}?(?:and|but|yet) (?:<adv>|still )*(?:did|ignored|went|chose|let|kept) ",
        subject=BEFORE,
        of_people=True,
        category="hindsight",
        message="'{cue}' turns what was known into a reproach.",
        reframe="What else was known and pressing at that moment, and how did it weigh?",
    ),
)
