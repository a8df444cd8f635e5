"""AW324: people are laughed at or shamed."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

_MESSAGE = "'{cue}' laughs at people or shames them. The next report will be shorter."
_REFRAME = "What did the situation look like to them, and what made the step look sensible?"
_FOLLY = (
    r"(?:childlike|childish|infantile|juvenile|laughable|ridiculous|cowardly|shameless|tone-deaf|clownish|pathetic|"
    r"ludicrous|farcical|comical|absurd|half-witted|brain-?dead|boneheaded|bone-headed|hare-brained|harebrained|"
    r"idiotic|moronic|asinine|cringeworthy|despicable|disgusting|deplorable|scandalous|outrageous|egregious|gross)"
)
_DEED = (
    r"(?:response|behaviou?r|excuses?|attempts?|decisions?|attitude|conduct|statement|handling|management|explanation|"
    r"error|errors|mistakes?|lack of|oversight|failure|blunder|idea|claim|neglect|mismanagement|stunt|move)"
)
_NAMED = (
    r"(?:joke|disgrace|embarrassment|liars?|crooks?|fraud|frauds|scammers?|cowards?|cowboys?|narcissists?|tyrants?|"
    r"bull(?:y|ies)|jerks?|nerds?|noobs?|clowns?|idiots?|morons?|fools?|amateurs?|hypocrites?|psychopaths?|"
    r"sociopaths?|nightmare|pain to work|control freaks?|dictators?|parasites?|thieves|monkeys|dinosaurs?|"
    r"laughing ?stock|circus|clown ?show|shit ?show|train ?wreck|know-it-alls?|slackers?|charlatans?|con m[ae]n|"
    r"grifters?|snake oil|hacks?|menace|loose cannons?|dead ?weight|waste of (?:space|time|money|"
    r"salary|oxygen|air)|pain in the [\w-]+|losers?|wrecking ball|weak(?:est)? link|lunatics?|maniacs?|madm[ae]n|"
    r"imposters?|impostors?|wannabes?|poser|phon(?:y|ies)|quacks?|swindlers?|fraudsters?|traitors?|snakes?|weasels?|"
    r"rats?|pigs?|sheep|lemmings|prima donnas?|primadonnas?|divas?|micro-?managers?|control freak|whiners?|"
    r"crybab(?:y|ies)|trolls?|pushovers?|doormats?|yes-m[ae]n|good for nothing|good-for-nothing|has-beens?|crackpots?|"
    r"disaster (?:to|of a)|hindrance|burden on|butchers?|vandals?|criminals?|bandits?|dumb|thick as)"
)

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="shame",
        shape=r"shame on (?:you|him|her|them|us|me|the|whoever|<w>)",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="yell yelled shout shouted scream screamed shouting yelling screaming swear",
        shape=r"(?:yell|shout|scream|swear)(?:ed|ing)? at (?:you|him|her|them|us|me|the|whoever|<w>)",
        levels=always(Level.ERROR),
        category="punitive_action",
        unless=r"\b(?:you can|feel free to|please) (?:yell|shout|scream)|screen|(?:me|us) (?:if|when)\b",
    ),
    _told(
        heads=r"childlike childish infantile juvenile laughable ridiculous cowardly shameless tone-deaf clownish "
        r"pathetic ludicrous farcical comical absurd half-witted braindead brain-dead boneheaded bone-headed "
        r"hare-brained harebrained idiotic moronic asinine cringeworthy despicable disgusting deplorable scandalous "
        r"outrageous egregious gross",
        shape=rf"{_FOLLY} (?:[\w-]+ ){{0,2}}?{_DEED} ",
        levels=always(Level.ERROR),
        unless_before=r"(?:not|no|n't) (?:a |an )?",
    ),
    _told(
        heads="is was are were am 's be",
        keys="joke disgrace embarrassment liar crook fraud scammer coward cowboy narcissist tyrant bull jerk nerd "
        "noob clown idiot moron fool amateur hypocrite psychopath sociopath nightmare pain control dictator parasite "
        "thieves monkey dinosaur laughing circus shit train know-it slacker charlatan con grifter snake hack "
        "menace loose dead waste loser wrecking weak lunatic maniac "
        "madm impost wannabe poser phon quack swindler traitor weasel rat pig sheep lemming prima diva micro whiner "
        "crybab troll pushover doormat yes-m good has-been crackpot disaster hindrance burden butcher vandal "
        "criminal bandit dumb thick",
        shape=r"(?:is|was|are|were|am|'s|be) (?:<adv>|just |such )*(?:a |an |the |all )?(?:(?:complete|total|"
        r"absolute|utter|bunch of|real|typical|bit of a|massive|huge|bloody|fucking|pathological|horrible|"
        rf"little) )*(?P<cue>{_NAMED} )(?!page|file|account|detection|proof|test|about|in the|mode|alert|check)",
        subject=BEFORE,
        imagined=True,
        of_people=True,
        levels=Levels(other=Level.ERROR, somebody=Level.ERROR),
        unless_before=r"(?:not|no|n't) (?:a |an )?",
    ),
    _told(
        heads="bunch pack gang band team crowd",
        shape=rf"(?:bunch|pack|gang|band|team|crowd) of (?:[\w-]+ )?(?P<cue>{_NAMED} )",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="run led managed governed operated staffed built written designed maintained coded developed",
        shape=rf"(?:run|led|managed|governed|operated|staffed|built|written|designed|maintained|coded|developed) by "
        rf"(?:a |an )?(?:bunch of |pack of |[\w-]+ )?(?P<cue>{_NAMED} )",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="was is were are been still being",
        keys="drunk hungover hung-over intoxicated stoned inebriated brain-dead braindead delusional insane crazy "
        "nuts mad worthless useless impossible clueless incapable corrupt evil",
        shape=r"(?:was|is|were|are|been|still|being) (?:<adv>|half |completely |so |too |probably )*(?P<cue>(?:drunk|"
        r"hung-?over|intoxicated|stoned|inebriated|brain-?dead|delusional|insane|crazy|nuts|worthless|useless|"
        r"clueless|corrupt|evil|impossible to (?:work|deal|talk) with) )",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.ERROR, somebody=Level.ERROR),
        of_people=True,
        reframe="Which support did people have at that hour, and which guard would hold whoever was there?",
        unless=r"\b(?:file|files|disk|record|data|block|state|table|index|header|payload|database|fs|"
        r"cache)s? (?:<w>){0,4}corrupt",
    ),
    _told(
        heads="being",
        keys="drunk greedy high hung-over hungover intoxicated lazy stoned stupid",
        shape=r"being (?P<cue>(?:drunk|hung-?over|intoxicated|stoned|high|lazy|stupid|greedy) )",
        levels=always(Level.ERROR),
        reframe="Which support did people have at that hour, and which guard would hold whoever was there?",
        unless=r"\b(?:avoid|not|without|instead of) being",
    ),
    _told(
        heads="no",
        keys="clue idea",
        shape=r"no (?:fucking |bloody )?(?:clue|idea) (?:of |about |on )?(?:what|how) (?:he|she|they|the team|"
        r"these people) ?(?:is|are|was|were|'s)? ?",
        subject=BEFORE,
        levels=Levels(own=None, other=Level.ERROR, somebody=Level.ERROR, crowd=Level.WARNING, implied=Level.WARNING),
        reframe="Which information and support did they have, and which was missing?",
        needs=r"\b(?:has|have|had|with|got) (?:<adv>|absolutely )*no ",
    ),
    _told(
        heads="amateur clown shit horror comedy",
        keys="amateur clown shit comedy horror",
        shape=r"(?:amateur hour|clown ?show|shit ?show|comedy of errors|horror show) ",
        levels=always(Level.WARNING),
    ),
    _told(
        heads="massive epic total complete huge colossal spectacular monumental",
        shape=r"(?:massive|epic|total|complete|huge|colossal|spectacular|monumental) (?P<cue>(?:fails?|f-?up|fuck-?up|"
        r"screw-?up|blunders?|cock-?up|failures? (?:of|by|in|at) (?:<det>)?(?:<w>)?(?:leadership|management|"
        r"judge?ment|communication|planning|oversight|diligence|team|engineer|process|discipline|governance)) )",
        levels=always(Level.WARNING),
        reframe="Which conditions came together, and which of them can be changed?",
        unless_before=r"(?:not|no) (?:a |an )?",
        unless_after=r"(?:over|safe|open)",
    ),
    _told(
        heads="genius geniuses brainiac brainiacs wizards masterminds",
        lead=r"(?:some|these|those|our|said|what) (?:[\w-]+ )?",
        shape=r"<w>",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="genius bravo kudos congratulations congrats job work done whoever clap",
        keys="genius whoever clap",
        shape=r"(?:genius (?:[\w-]+ ){0,2}?(?:move|idea|plan|decision|design|strategy|method|choice|engineering|"
        r"[\w-]+ method)|(?:bravo|"
        r"kudos|congratulations|congrats|job|work|done|clap) (?:, )?(?:to |for )?whoever) ",
        levels=always(Level.WARNING),
        unless_before=r"(?:not|no) (?:an? )?",
        unless=r"whoever (?:<adv>)*(?:found|fixed|noticed|spotted|caught|wrote (?:this|the) (?:guide|doc|runbook|"
        r"tool))",
    ),
    _told(
        heads="much",
        keys="ask expect",
        shape=r"much to (?:ask|expect) (?:of|from|that|for|\.|,)",
        lead=r"too ",
        levels=always(Level.WARNING),
        unless=r"not too much",
    ),
    _told(
        heads="so-called self-proclaimed self-styled",
        shape=r"<w>(?:[\w-]+ )?(?:experts?|engineers?|developers?|leaders?|genius(?:es)?|professionals?|auditors?|"
        r"seniors?) ",
        levels=always(Level.ERROR),
    ),
    _told(
        heads="trust",
        shape=r"(?P<cue>trust )(?P<who>)",
        lead=r"(?:cannot|can not|can never|could not|no longer|do not|would not|never) (?:<adv>)*",
        subject=AFTER,
        levels=Levels(own=None, somebody=None),
        message="'{cue}' judges a person. A review cannot change people; it can change what surrounds them.",
        reframe="What would have to be in place so that trust is not needed?",
    ),
    _told(
        heads="typical tech total",
        keys="nerd",
        shape=r"(?:typical|tech|total|complete) (?:[\w-]+ )?nerds? ",
        levels=always(Level.ERROR),
    ),
)

RULE = Rule(
    code="AW324",
    slug="mockery",
    level=Level.ERROR,
    of_words=True,
    summary="Nobody is laughed at or shamed.",
    why="Scorn is remembered longer than any finding, by those whom it meets and by all who might be next. What looks "
    "absurd from here looked like the next sensible step from there.",
    bad="The vendor is a joke, and their childish response was a clown show.",
    good="The vendor answered after two days, with a text that named neither the fault nor a time.",
)
