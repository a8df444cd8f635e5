"""Turns of speech for carelessness and bad bets: heads in the sand, the easy way out, all eggs in one basket."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, PEOPLE_OR_NOTE, Levels, Pattern, always

CODE = "AW309"

_OUR = r"(?:our|my|their|his|her|its)"
_SELVES = r"(?:ourselves|myself|themselves|himself|herself|itself|yourself)"
_TAKEN = (
    r"(?:kick(?:ed|ing|s)? the can|(?:bur(?:y|ied|ying)|st[iu]ck(?:ing)?) (?:<w>){1,2}?heads? in the sand|thr[eo]w "
    r"caution|"
    r"roll(?:ed|ing)? the dice|tempt(?:ed|ing)? fate|play(?:ed|ing)? with fire|(?:flew|fly|flying) blind|rest(?:ed|"
    r"ing)? on "
    rf"{_OUR} laurels|(?:paint|box|back|wedge|corner)(?:ed|ing)? {_SELVES} in(?:to)?|bark(?:ed|ing)? up the wrong tree|"
    rf"putt?(?:ing)? (?:<w>){{1,3}}?eggs in one basket|putt?(?:ing)? the cart|t(?:ook|ake|aking) the (?:easy|lazy|"
    rf"quick and "
    r"dirty) (?:way|route|path|road|option)|ask(?:ed|ing) for trouble|court(?:ed|ing) disaster|dr[aiu]nk(?:ing)? the "
    rf"kool-?aid|missed the mark|f(?:ell|allen|all) flat on|sh(?:ot|oot|ooting) {_SELVES} in the foot|d(?:ug|ig|"
    rf"igging) "
    r"(?:<det>)?(?:own )?grave|(?:fumbl|drop)(?:ped|ed|ping|ing|e)? the ball|(?:ch[ao]s(?:ed|ing)|went on) "
    rf"(?:<w>){{0,2}}?wild goose "
    r"chase|f(?:ell|all|alling) asleep|doz(?:ed|ing) off|nodd(?:ed|ing) off|fr(?:oze|ozen|eezing) (?:up|at the|in "
    r"the face|"
    r"under|completely)|l(?:ost|ose|osing) (?:the plot|(?:<w>)?nerve|(?:<w>)?cool|(?:<w>)?temper)|went to pieces|"
    r"cho(?:ked|king) under|c(?:ut|utting) off (?:<w>)?nose|opened a can of worms|opened pandora 's box|bit(?:ten)? "
    r"off more "
    r"than|(?:was|were) caught (?:napping|off guard|with (?:<w>)?pants)|caught (?:napping|with (?:<w>)?pants down)|"
    rf"r(?:an|un|unning) around like headless|ty(?:ed|ing)? {_SELVES} in knots|sh(?:ut|utting) the stable door|"
    rf"lock(?:ed|ing) "
    r"the stable door|fell for (?:<w>){1,4}?(?:trap|trick|scam|phish|hoax|hype)[a-z]*|b(?:ought|uying) into the|"
    r"t(?:ook|aking) "
    r"the bait|pull(?:ed|ing) the plug on the wrong|talk(?:ed|ing) (?:ourselves|myself|themselves) into|believ(?:ed|"
    r"ing) "
    r"(?:our|their|his|her|its) own (?:hype|press|marketing|lies)|c(?:ame|ome|oming) back to (?:bite|haunt)) "
)
_TAKEN_HEADS = (
    "kick kicked kicking kicks bury buried burying stuck stick sticking threw throw roll rolled rolling tempt tempted "
    "tempting play played playing fly flew flying rest rested resting paint painted painting box boxed boxing back "
    "backed "
    "backing wedge wedged cornered bark barked barking put putting take took taking asked asking courted courting "
    "bet drank "
    "drink drunk drinking missed fell fall fallen shot shoot shooting dug dig digging fumbled fumble fumbling "
    "dropped drop "
    "dropping chased chasing went falling dozed dozing nodded nodding froze frozen freezing lost lose losing choked "
    "choking "
    "cut cutting opened bit bitten was were caught ran run running tied tying shut shutting locked locking bought "
    "buying "
    "pulled pulling talked talking believed believing came come coming"
)
_TAKEN_KEYS = (
    "can sand caution dice fate fire blind laurels ourselves myself themselves himself herself itself yourself tree "
    "basket "
    "cart easy lazy quick trouble disaster kool mark flat grave ball goose asleep off froze frozen freezing plot "
    "nerve cool "
    "temper pieces choked choking worms pandora than napping guard pants headless knots stable trap trick scam "
    "phish hoax "
    "hype bait wrong press marketing lies bite haunt into"
)

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
        heads=_TAKEN_HEADS,
        keys=_TAKEN_KEYS,
        shape=_TAKEN,
        of_people=True,
        unless=r"\b(?:sql|ui|flag) (?:<w>)?missed the mark",
    ),
    _idiom(
        heads="paid moving moved shifting shifted changing threw throw throwing burned burnt",
        keys="dearly price goal mind money fingers",
        shape=r"(?:paid (?:dearly|the price)|(?:mov|shift)(?:ed|ing) the goal ?posts|changing (?:its|his|her|their|"
        r"our|my) "
        r"minds?|thr[eo]w(?:ing)? money at|burn(?:ed|t) (?:<w>)?fingers) ",
        of_people=True,
        levels=Levels(somebody=Level.WARNING, crowd=Level.WARNING),
    ),
    _idiom(
        heads="texting dozing daydreaming drinking showing chatting napping flirting scrolling slacking "
        "goofing "
        "gaming partying fooling messing",
        lead=r"(?:was|were|am|been|is|are|busy|caught|while) (?:<adv>|all |too busy )*",
        shape=r"(?:texting|dozing|daydreaming|drinking|showing off|chatting|napping|flirting|scrolling|"
        r"slacking|"
        r"goofing (?:off|around)|gaming|partying|fooling around|messing (?:around|about)) ",
        levels=Levels(somebody=Level.WARNING),
        unless_after=r"(?:window|loop|thread|with (?:the )?(?:vendor|support|customers?|users?))",
    ),
    _idiom(
        heads="skimped skimp skimping skimps cheaped abandoned strikes struck business",
        shape=r"(?:skimp(?:ed|ing|s)? on|cheaped out|abandoned (?:the )?ship|str(?:ikes|uck) again|business "
        r"(?:<adv>)?(?:[\w-]"
        r"+ing|being)) ",
        lead=r"|ha(?:d|s|ve) no ",
        of_people=True,
        needs=r"\b(?:skimp(?:ed|ing|s)? on|cheaped out|abandoned (?:the )?ship|str(?:ikes|uck) again|ha(?:d|s|ve) no "
        r"business) ",
        levels=Levels(somebody=Level.WARNING),
    ),
    _idiom(
        heads="straw",
        needs=r"\b(?:i|we|he|she|they) (?:<w>){0,4}?(?:was|were|being|am|is|are|be) the (?:last |final )?straw ",
        shape=r"straw (?:that|which) broke ",
        subject="any",
        levels=always(Level.NOTICE),
    ),
    _idiom(
        heads="finger",
        lead=r"lift(?:ed|ing)? a ",
        shape=r"finger ",
        subject="any",
        levels=always(Level.WARNING),
    ),
    _idiom(
        heads="suck sucked sucks",
        shape=r"suck(?:ed|s)? at ",
    ),
    _idiom(
        heads="am was were are is 'm being",
        keys="bad terrible awful horrible hopeless useless rubbish lousy poor worst crap",
        shape=r"(?:am|was|were|are|is|being) (?:<adv>|very |pretty |quite |so |really |just )*(?P<cue>(?:bad|"
        r"terrible|awful|"
        r"horrible|hopeless|useless|rubbish|lousy|poor|crap|the worst) at )",
        levels=Levels(),
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
)
