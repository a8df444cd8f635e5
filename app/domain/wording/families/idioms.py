"""Turns of speech for carelessness and bad bets: heads in the sand, the easy way out, all eggs in one basket."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, PEOPLE_OR_NOTE, Levels, Pattern, always

CODE = "AW309"

_OUR = r"(?:our|my|their|his|her|its)"

_idiom = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' is a verdict in a picture. What was seen and weighed at the time is not told.",
    reframe="What did the options look like at the time, and what would have made the risk visible?",
    levels=PEOPLE_OR_NOTE,
)

PATTERNS = (
    _idiom(
        heads="kicked kicking buried burying stuck threw rolled rolling tempted tempting played playing flew flying "
        "rested resting painted barked barking put putting took taking asked courted bet gambled drank missed fell "
        "fallen",
        keys="barked barking blind buried burying cart courted dice dirty drank easy eggs fallen fate fell flew "
        "kicked kicking lazy missed painted played playing puting rested resting road stuck taking tempting threw "
        "trouble",
        shape=rf"(?:kick(?:ed|ing) the can|(?:bur(?:ied|ying)|stuck) (?:<w>){{1,2}}?heads? in the sand|threw caution|"
        r"roll(?:ed|ing) the dice|tempt(?:ed|ing) fate|play(?:ed|ing) with fire|(?:flew|flying) blind|rest(?:ed|"
        rf"ing) on {_OUR} laurels|painted (?:ourselves|myself|themselves) into a corner|bark(?:ed|"
        rf"ing) up the wrong tree|putt?(?:ing)? (?:<w>){{1,3}}?eggs in one basket|putt?(?:ing)? the cart|t(?:ook|"
        r"aking) the (?:easy|lazy|quick and dirty) (?:way|route|path|road|option)|asked for trouble|courted disaster|"
        r"drank the kool-aid|missed the mark|f(?:ell|allen) flat on) ",
        of_people=True,
        unless=r"\b(?:sql|ui|flag) (?:<w>)?missed the mark",
    ),
    _idiom(
        heads="blind oblivious deaf",
        lead=r"(?:was|were|am|been|is|are) (?:<adv>|completely |so )*",
        shape=r"(?:blind|oblivious|deaf) to (?:<det>|our |all )?",
        levels=Levels(),
    ),
    _idiom(
        heads="clouded",
        lead=r"judge?ment (?:was|is|had been|got) (?:<adv>)*",
        shape=r"clouded ",
        subject="any",
        levels=always(Level.NOTICE),
    ),
    _idiom(
        heads="but",
        keys="herself himself myself ourselves themselves",
        lead=r"(?:nobody|no one|no-one|none) (?:else )?to blame ",
        shape=r"but (?:ourselves|myself|themselves|himself|herself) ",
        subject="any",
        levels=always(Level.NOTICE),
    ),
    _idiom(
        heads="hindsight",
        shape=r"hindsight (?:is|being) (?:always )?(?:20|twenty|perfect|a )",
        subject="any",
        levels=always(Level.NOTICE),
        message="'{cue}' admits that the view is from after, and takes it all the same.",
        reframe="What was in view at the time, without what is known now?",
    ),
    _idiom(
        heads="denial",
        lead=r"(?:was|were|is|are|been|living) (?:<adv>|completely )*in (?:complete |total )?",
        shape=r"denial (?!of)",
        levels=Levels(),
    ),
    _idiom(
        heads="no",
        keys="plan discipline strategy sense respect interest intention shame backbone integrity regard concern",
        lead=r"(?:had|have|has|with|showed|shows) (?:<adv>|absolutely )*",
        shape=r"no (?:<adv>|real )?(?:plan|discipline|strategy|sense of|respect for|interest in|intention (?:of|to)|"
        r"shame|backbone|integrity|regard for|concern for) ?",
        levels=Levels(own=None),
        of_people=True,
        unless=r"\b(?:users?|customers?|we|i) (?:had|have|has) no",
    ),
    _idiom(
        heads="more",
        keys="interested concerned focused worried",
        shape=r"more (?:interested in|concerned (?:with|about)|focused on|worried about) (?:[^ .;:!?]+ ){1,6}?than ",
        of_people=True,
        levels=Levels(),
    ),
    _idiom(
        heads="garbage crap trash junk rubbish nonsense",
        lead=r"(?:produced|delivered|wrote|shipped|built|gave us|handed us|sold us|pushed) (?:<adv>|complete |utter |"
        r"total |us )*",
        shape=r"<w>(?!collect|data|value|byte|in|input|output|text|bytes|values)",
        levels=Levels(own=Level.NOTICE),
        message="'{cue}' insults the work and whoever did it.",
        reframe="What was the work meant to carry, and what has changed since?",
    ),
    _idiom(
        heads="unsupervised",
        shape=r"unsupervised ",
        lead=r"(?:left|was|were|working|worked) (?:<adv>|completely )*",
        subject="any",
        levels=always(Level.NOTICE),
        needs=r"\b(?:interns?|juniors?|engineers?|developers?|staff|students?|trainees?|contractors?|hires?|people|he|"
        r"she|they)\b",
    ),
)
