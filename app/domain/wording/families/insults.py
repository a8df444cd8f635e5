"""Words that insult, whoever is meant, and doubts about what somebody is able to do."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW307"

_insult = partial(
    Pattern,
    category="judgement",
    message="'{cue}' insults people, and says nothing about the incident.",
    reframe="What did the situation look like to them, and which support was missing?",
    levels=always(Level.ERROR),
)

PATTERNS = (
    _insult(
        heads="asshole assholes bastards bastard dumbass dumbasses dipshit dipshits jackass jackasses retard retards "
        "retarded cretin cretins imbecile dimwit dimwits numbskull halfwit halfwits buffoon buffoons blockhead "
        "simpleton simpletons douchebag douchebags scumbag scumbags wanker wankers twat nincompoop nincompoops nitwit "
        "nitwits ignoramus ignoramuses bozo bozos doofus dolt dolts knucklehead knuckleheads bonehead boneheads "
        "scum lowlife lowlifes sleazebag sleazebags egomaniac egomaniacs megalomaniac megalomaniacs crackpot "
        "crackpots freeloader freeloaders layabout layabouts deadbeat deadbeats dunce dunces numpty plonker cretinous "
        "birdbrain airhead airheads schmuck nutcase nutcases nutjob nutjobs sleazeball half-wit half-wits buffoonery "
        "idiocracy muppets swine weasels backstabber backstabbers fuckwit fuckwits shithead shitheads dickhead "
        "dickheads arsehole arseholes fuckers morons assclown assclowns asshat asshats jackasses loonies",
        shape=r"<w>",
    ),
    _insult(
        heads="lies",
        shape=r"lies (?!in |with |on |at |within |beyond |behind |ahead |under |outside |between |below |above |"
        r"inside |somewhere |there |here |dormant |flat |down|elsewhere |mainly |mostly |solely |squarely )",
        lead=r"(?:the|his|her|their|your|these|those|of|more|told|tells|telling|to) (?:[\w-]+ )?",
        unless=r"\b(?:fault|blame|responsibility|problem|issue|cause|reason|answer|solution|truth|difference|key|root|"
        r"bug) (?:[^ ]+ ){0,4}lies|\blies, damned",
    ),
    _insult(
        heads="useless worthless hopeless clueless incompetent pathetic dishonest corrupt crooked shady greedy inept "
        "lazy arrogant",
        shape=r"<w>(?:[\w-]+ )?(?:support|company|companies|customer service|government|auditors?|boss|bosses|ceo|cto|"
        r"cfo|politicians?|officials?|bankers?|lawyers?|hosts?|providers?|management|professors?|teachers?|"
        r"maintainers?|exchange|institution|regulators?|bureaucrats?|suits|vendor|vendors) ",
        unless_before=r"(?:not|no|never) (?:<det>)?",
    ),
    _insult(
        heads="manic-depressive psychotic delusional narcissistic tyrannical egomaniacal bipolar paranoid sociopathic "
        "psychopathic hysterical childish spineless gutless two-faced backstabbing power-hungry money-grubbing "
        "self-serving",
        shape=r"<w>(?:[\w-]+ )?(?:ceo|cto|boss|manager|managers|management|founder|founders|lead|leader|leaders|"
        r"director|directors|people|person|man|woman|guy|guys|colleague|colleagues|client|customer|team|developers?|"
        r"engineers?|owner|owners|executives?) ",
    ),
    _insult(
        heads="ability competence judgement judgment skills motives commitment integrity honesty sanity capability",
        lead=r"(?:doubt(?:ed|s|ing)?|question(?:ed|s|ing)?|distrust(?:ed)?) (?:[^ .;:!?]+ ){1,8}?",
        shape=r"<w>",
        message="'{cue}' judges a person. A review cannot change people; it can change what surrounds them.",
        levels=always(Level.WARNING),
        unless=r"\b(?:i|we) (?:<w>)?(?:doubt|question)(?:ed)? (?:my|our|whether)|no doubt",
    ),
    _insult(
        heads="have has had",
        keys="ability competence courage decency discipline expertise guts integrity maturity skill takes",
        shape=r"ha(?:ve|s|d) (?:the |any |enough |sufficient |what |adequate )*(?:ability|skills?|competence|"
        r"discipline|maturity|courage|guts|expertise|integrity|decency|it takes) (?:to|for) ",
        needs=r"\b(?:not|never|no longer) (?:<adv>)*(?:ha(?:ve|s|d)|possess) ",
        subject=BEFORE,
        levels=Levels(own=None),
        message="'{cue}' explains the outcome by what people are missing.",
    ),
    _insult(
        heads="guts courage decency nerve balls backbone spine sense wit wits discipline maturity",
        lead=r"(?:nobody|no one|no-one|none of (?:us|them)|not one of (?:us|them)) (?:<w>){0,4}?(?:had|has|have) "
        r"the (?:common |"
        r"basic )?",
        shape=r"(?:guts|courage|decency|nerve|balls|backbone|spine|sense|wits?|discipline|maturity) (?=to )",
        message="'{cue}' explains the outcome by what people are missing.",
        levels=always(Level.WARNING),
    ),
    _insult(
        heads="competent sane self-respecting half-decent decent responsible serious sensible",
        lead=r"(?:any|no|a|every|only an?) (?:<adv>|half-?way |remotely )?",
        shape=r"<w>(?:[\w-]+ )?(?:engineers?|developers?|admins?|administrators?|sysadmins?|person|people|team|"
        r"company|manager|"
        r"reviewer|tester|vendor|provider|operator|professional|programmer|man|woman|pilot|doctor|organi[sz]ation) "
        r"(?:<adv>)*(?P<cue>(?:would|could|will|does|should|stores?|runs?|uses?|ships?|lets?|deploys?|puts?|pushes|"
        r"leaves?|"
        r"relies|keeps?) )",
        message="'{cue}' measures people by one who does not exist.",
        levels=always(Level.WARNING),
    ),
    _insult(
        heads="green unseasoned unskilled underqualified under-qualified unqualified incapable clueless",
        lead=r"(?:very|too|so|rather|a|an|the|our|their|such) (?:very |too |rather |extremely )?",
        shape=r"<w>(?:founding |management |engineering |development |dev |support |leadership |founder )?(?:team|"
        r"teams|engineers?|developers?|founders?|managers?|staff|crew|people|hires?|leads?) ",
        message="'{cue}' explains the outcome by what people are missing.",
        levels=always(Level.WARNING),
    ),
    _insult(
        heads="code work commit commits script implementation fix coding",
        keys="amateurish awful careless embarrassing horrible lazy mess shoddy sloppy terrible",
        shape=r"(?:code|work|commits?|script|implementation|fix|coding) (?:was|is|were|are) (?:<adv>|very |so |"
        r"pretty |quite |just |really )*(?P<cue>(?:sloppy|lazy|amateurish|careless|shoddy|horrible|awful|terrible|"
        r"a mess|embarrassing) )",
        levels=always(Level.WARNING),
        message="'{cue}' insults the work and whoever did it.",
        reframe="What was the work meant to carry, and what has changed since?",
        unless=r"\b(?:my|our) (?:[\w-]+ )?(?:code|work|commits?|script|implementation|fix|coding) ",
    ),
    _insult(
        heads="my our",
        keys="amateurish awful embarrassing garbage horrible lazy mess rubbish shoddy sloppy terrible trash crap",
        shape=r"(?:my|our) (?:[\w-]+ )?(?:code|codebase|work|commits?|script|implementation|fix|coding|design|"
        r"architecture) (?:was|is|were|are) (?:<adv>|very |so |pretty |quite |just |really |a bit of |kind of |"
        r"complete |total )*(?P<cue>(?:sloppy|lazy|amateurish|shoddy|horrible|awful|terrible|a mess|embarrassing|"
        r"garbage|trash|rubbish|crap) )",
        levels=always(Level.NOTICE),
        message="'{cue}' insults the work, even where it is one's own.",
        reframe="What was the work meant to carry, and what has changed since?",
    ),
    _insult(
        heads="code codebase work software product architecture audit audits",
        keys="amateurish bullshit crap disgrace garbage joke rubbish shit trash",
        shape=r"(?:code|codebase|work|software|audits?) (?:was|is|were|are) (?:<adv>|very |so |pretty |quite |just |"
        r"really |complete |total |absolute |a )*(?P<cue>(?:amateurish|garbage|trash|rubbish|disgrace|shit|crap|"
        r"bullshit|joke) )(?!collect)",
        levels=always(Level.WARNING),
        message="'{cue}' insults the work and whoever did it.",
        reframe="What was the work meant to carry, and what has changed since?",
        unless=r"\b(?:my|our) (?:[\w-]+ )?(?:code|codebase|work|software|audits?) ",
    ),
)
