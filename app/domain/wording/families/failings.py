"""Failings told as nouns: blind trust, neglect, a lapse of judgement, a rookie move, one of our weaker moments."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.families.words import FOLLY, FOLLY_HEADS, HEED, RECKLESS, RECKLESS_HEADS, WORK
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW309"

_failing = partial(
    Pattern,
    category="judgement",
    message="'{cue}' names a failing. What made it the thing to do at the time is not told.",
    reframe="What else asked for attention at the time, and what would have shown that this needed it too?",
    levels=always(Level.NOTICE),
)
_GRAVE = (
    r"(?:serious|major|huge|big|massive|terrible|grave|gross|critical|clear|obvious|glaring|costly|egregious|"
    r"inexcusable|unforgivable|embarrassing|horrible|awful|bad|unfortunate|momentary|regrettable|shocking|blatant|"
    r"utter|complete|total|reckless|callous|wilful|willful|astonishing|staggering|appalling|wanton|flagrant|"
    r"monumental|colossal|classic|rookie|amateur|stupid|silly|dumb)"
)
_DEED = (
    r"(?:attempts?|moves?|actions?|acts?|responses?|reactions?|gambles?|bets?|excuses?|approach|steps?|shortcuts?|"
    r"judge?ments?|assumptions?|beliefs?|promises?|deals?|investments?|spending|behaviou?r|conduct|handling|use|usage|"
    r"plans?|ideas?|choices?|decisions?|practices?|habits?|attitudes?|mistakes?|errors?|management|optimism|"
    r"confidence|faith|trust|pride|driving|speed|haste|testing|planning|disregard|changes?|edits?|work|job|"
    r"engineering|mindset|culture|policy|policies|strategy|lending|statements?|tweets?|claims?|comments?)"
)

PATTERNS = (
    _failing(
        heads="blind blindly misplaced misguided undue unwarranted unjustified unfounded unquestioning uncritical "
        "excessive naive exaggerated irrational",
        keys="trust faith confidence belief reliance obedience optimism acceptance loyalty priorit hope assumption",
        shape=r"<w>(?:and [\w-]+ )?(?:trust|faith|confidence|belief|reliance|obedience|optimism|acceptance|loyalty|"
        r"priorit(?:y|ies)|hopes?) ",
        unless_before=r"(?:no|not|never|without|avoid|against) (?:<det>)?",
        unless=r"\b(?:zero|trust) (?:store|anchor|chain|policy|domain)",
    ),
    _failing(
        heads="years decades months neglect disregard indifference inattention inattentiveness dereliction abdication",
        keys="neglect under mismanag complacen denial inaction disregard indifferen inattent derelict abdicat",
        lead=r"(?:[^ .;:!?]+ )?",
        shape=r"(?:(?:years|decades|months) of (?:<w>){0,3}?(?:neglect|under-?investment|mismanagement|complacency|"
        r"denial|"
        r"inaction|indifference)|neglect (?:of|by|from)|disregard (?:for|of|towards?)|indifference (?:to|towards?|of)|"
        r"inattention|inattentiveness|dereliction|abdication) ",
        unless_before=r"(?:please|to|can|will|must|should|may|not|never|we|you|i|they|and) ",
        unless=r"\bappears? to have been\b|\b(?:fix(?:e[sd])?|please|can be|safely) (?:<w>){0,3}(?:neglect|disregard|"
        r"inattention)",
    ),
    _failing(
        heads="lapse lapses",
        shape=r"lapses? (?:(?:of|in) (?:<det>|[\w-]+ )??(?:judge?ment|attention|concentration|communications?|"
        r"discipline|diligence|care|focus|memory|oversight|vigilance|security|procedure|protocol|process|planning|"
        r"leadership|responsibility)|on (?:our|my|their|his|her|the)|by (?:our|my|their|the)|from (?:our|the)) ?",
    ),
    _failing(
        heads="lapse blunder blunders mistake mistakes error errors misjudgement misjudgment misstep missteps slip-up "
        "slip-ups fumble folly gaffe failing failings",
        lead=rf"(?:was|were|is|are|made|making|proved|in|with|by|:|,|after|through|commit(?:ted)?|despite|of|to|and|"
        rf"for) (?:<det>|yet |<adv>|one of |our |my )*{_GRAVE} (?:, )?(?:[\w-]+ )??",
        shape=r"(?:lapses?|blunders?|misjudge?ments?|missteps?|slip-ups?|fumble|folly|gaffe|failings?) ",
        keys="lapse blunder misjudg misstep slip-up fumble folly gaffe failing",
    ),
    _failing(
        heads="in",
        lead=r"(?:^|, )",
        keys="blunder misjudg misstep lapse fumble gaffe act",
        needs=r"\b(?:blunder|misjudg|misstep|lapse|fumble|gaffe|act )",
        shape=rf"in (?:a|an|what (?:<w>){{0,5}}?(?:a|an)|another|yet another|one of) "
        rf"(?:<w>){{0,3}}?(?P<cue>(?:{_GRAVE} )?"
        r"(?:blunder|misjudge?ment|misstep|lapse|fumble|gaffe|act of (?:<w>){0,2}(?:folly|stupidity|negligence))s? )",
        levels=always(Level.WARNING),
    ),
    _failing(
        heads="rookie rookies amateur beginner novice school-boy schoolboy noob newbie bush-league childish",
        keys="rookie amateur beginner novice school noob newbie bush childish",
        shape=r"<w>(?:'s )?(?:[\w-]+ )??(?P<cue>(?:move|mistakes?|errors?|hour|stuff|decision|league|behaviou?r|"
        r"coding|code|work|job) )",
        unless_after=r"(?:around|to|through|into|from|up|down|randomly)",
    ),
    _failing(
        heads=FOLLY_HEADS,
        shape=rf"{FOLLY} (?:and [\w-]+ |, [\w-]+ )?(?:[\w-]+ ){{0,2}}?(?P<cue>{_DEED} )",
        unless_before=r"(?:not|no|never|any|avoid|prevent|if) (?:<det>|<adv>|such )*",
        unless=r"\bhasty (?:generali[sz]ation|reader)|rash of|silly (?:mistakes?|errors?|typos?)\b",
    ),
    _failing(
        heads=RECKLESS_HEADS,
        shape=rf"{RECKLESS} (?:and [\w-]+ |, [\w-]+ )?(?:[\w-]+ ){{0,2}}?(?P<cue>(?:{_DEED}|{WORK}) )",
        levels=always(Level.WARNING),
        unless_before=r"(?:not|no|never|any|avoid|prevent|if) (?:<det>|<adv>|such )*",
    ),
    _failing(
        heads="my our his her their one 's",
        keys="weak worst worse low poor sloppi dumb stupid silli darkest least",
        shape=r"(?:(?:my|our|his|her|their|'s)|one of (?:my|our|his|her|their|the)) (?P<cue>(?:[\w-]+ )??(?:weak(?:est|"
        r"er)|worst|lowest|poorest|poorer|worse|sloppiest|dumbest|stupidest|silliest|darkest|least (?:proud|fine|"
        r"careful|thought-out|productive)) (?:[\w-]+ )?(?:moments?|decisions?|work|hours?|choices?|code|efforts?|"
        r"calls?|"
        r"performances?|moves?|ideas?|mistakes?|habits?|qualit(?:y|ies)|traits?|skills?|areas?|planning|weeks?|"
        r"sprints?|failures?) )",
        unless=r"\bworst (?:case|outages?|incidents?) ",
    ),
    _failing(
        heads="not hardly never",
        keys="proud impressed",
        shape=r"(?:not|hardly|never|far from|less than) (?:<adv>|very |so |too |at all |exactly )*(?P<cue>(?:proud|"
        r"impressed) (?:of|with|by|to) )",
        unless=r"\bnot only\b",
    ),
    _failing(
        heads="no",
        lead=r"(?:for|without|had|gave|with|there was|was) ",
        keys="reason justification excuse",
        shape=r"no (?:<adv>)?(?:(?:real|good|valid|sensible|justifiable|legitimate|rational|reasonable) reason|"
        r"(?:real |good |valid |possible |conceivable |reasonable )?(?:justification|excuse)) ",
        unless=r"\bno (?:good |real |valid |legitimate )reason (?:to|why|for|that)",
    ),
    _failing(
        heads="with without",
        needs=r"\b(?:attention|thought|care|consideration|priority|scrutiny|diligence|due|effort|focus|emphasis|weight|"
        r"time|importance|planning|preparation|testing|research|discussion|reflection|practice|rigou?r|communication|"
        r"caution|training|guidance|coordination|oversight|supervision|analysis|foresight|feedback|notice|warning|"
        r"regard|concern|heed|respect|explanation|justification|empathy|interest|accountability) ",
        keys="attention caution care consideration communication coordination concern diligence discussion effort "
        "emphasis empathy explanation feedback focus foresight guidance heed importance interest justification notice "
        "oversight planning practice preparation priority reflection regard research respect rigor rigour scrutiny "
        "supervision testing thought time training analysis accountability warning weight due",
        shape=rf"with(?:out|) (?:<adv>|so |very |precious |hardly |barely |absolutely |giving |paying |apparent |any "
        rf"|much |a )*(?P<cue>(?:little|no|scant|zero|insufficient|inadequate|minimal|regard|much|any|enough|"
        rf"sufficient|adequate|proper|due|further) (?:<adv>|or no |to no |real |apparent |prior |actual |further |"
        rf"due |proper )*(?:{HEED}|regard|concern|heed|respect|explanation|justification|empathy|interest|"
        r"accountability) (?:to|for|of|into|about|towards?|as to|whatsoever|at all|on|given|paid|put|being|"
        r"by|from|in|\.|,) )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, thing=Level.NOTICE, crowd=Level.NOTICE),
        imagined=True,
        unless=r"\b(?:can|could|may|able to|allows?|allowed|possible|never|avoid|not|should|will|must|attacker|"
        r"hacker) (?:<w>){0,9}with(?:out)? |without (?:any |prior |further |much )*(?:warning|notice|effort|time|"
        r"feedback|regard) |with (?:no|little|minimal|zero) (?:<w>)?(?:warning|notice|effort|time|feedback)",
    ),
    _failing(
        heads="shocking alarming appalling astonishing staggering stunning inexcusable worrying embarrassing "
        "breathtaking disturbing shameful remarkable woeful glaring blatant gross callous utter striking frightening",
        keys="lack absence disregard failure neglect inability indifference ignorance unwillingness incompetence "
        "naivety carelessness arrogance "
        "complacency negligence laziness hubris greed",
        shape=r"<w>(?P<cue>(?:lack|absence|disregard|failure|neglect|inability|indifference|ignorance|unwillingness|"
        r"incompetence|naivety|carelessness|arrogance|complacency|negligence|laziness|hubris|greed) )",
    ),
)
