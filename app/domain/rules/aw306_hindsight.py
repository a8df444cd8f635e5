"""AW306: what became known later is read back into the past."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always
from app.domain.wording.rewriting import without_adverb

_WRONGLY = r"(?:wrongly|mistakenly|incorrectly|falsely|erroneously|naively|foolishly|wrongfully|blindly|inaccurately)"
_HEADS = "wrongly mistakenly incorrectly falsely erroneously naively foolishly wrongfully blindly inaccurately"
_THOUGHT = (
    r"(?:assumed|assuming|assumes|assume|thought|thinking|believed|believing|concluded|concluding|interpreted|"
    r"estimated|expected|presumed|supposed|understood|judged|convinced|guessed|reasoned|identified|diagnosed|"
    r"attributed|trusted|relied|accepted|dismissed|decided|classified)"
)
_MESSAGE = "'{cue}' grades a belief by its outcome. At the time it was the best one at hand."
_REFRAME = "What made this belief reasonable at the time, and what would have shown otherwise?"

_told = partial(Pattern, category="hindsight", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads=_HEADS,
        shape=rf"(?P<cue>(?P<swap>{_WRONGLY} {_THOUGHT} ))",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        rewrite=without_adverb,
        unless_before=r"(?:was|were|been|being|is|are|be|got) (?:<adv>)*",
    ),
    _told(
        heads=_HEADS,
        shape=rf"(?P<cue>(?P<swap>{_WRONGLY} (?:assumed|thought|believed|estimated|judged|presumed|guessed|diagnosed|"
        r"trusted) ))",
        levels=always(Level.NOTICE),
        rewrite=without_adverb,
        needs=r"(?:was|were|been) (?:<adv>)*(?:wrongly|mistakenly|incorrectly|falsely|erroneously) ",
    ),
    _told(
        heads="assumed thought believed",
        shape=r"(?:assumed|thought|believed) (?:, )?(?:wrongly|mistakenly|incorrectly|falsely|erroneously|naively) ",
        subject=BEFORE,
    ),
    _told(
        heads="made had operated were was under acted",
        keys="assumption belief idea impression premise theory",
        shape=r"(?:made|had|under|operated (?:on|under)|acted (?:on|under)) (?:an? |the |some |this |that )?(?:\( |\" "
        r")?(?:<adv>)?(?:wrong|false|incorrect|mistaken|bad|faulty|flawed|naive|erroneous|misguided) (?:\) |\" "
        r")?(?:assumptions?|impression|beliefs?|idea|premise|theory) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
    ),
    _told(
        heads="assumption assumptions belief beliefs expectation expectations trust faith confidence optimism hope "
        "hopes reasoning judgement judgment instinct intuition plan bet gamble",
        keys="wrong false incorrect mistaken fatal costly naive unfounded misplaced foolish premature disastrous "
        "flawed unjustified unwarranted optimistic over-optimistic overoptimistic",
        lead=r"(?:my|our|his|her|their|'s) (?:[\w-]+ )?",
        shape=r"<w>(?:[^ .,;:!?]+ ){0,9}?(?:was|were|proved|proven|turned out|had been|is) (?:to be )?(?:<adv>|also |"
        r"too |just |far too )*(?P<cue>(?:wrong|false|incorrect|mistaken|fatal|costly|naive|unfounded|misplaced|"
        r"foolish|premature|disastrous|flawed|unjustified|unwarranted|(?:over-?)?optimistic) )",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="proved turned proven",
        keys="costly fatal mistake error disastrous naive unwise short-sighted misguided bad poor wrong",
        shape=r"(?:proved|proven|turned out) (?:to (?:be|have been) )?(?:<adv>|an? |the |our |rather |very "
        r")*(?P<cue>(?:costly|fatal|mistakes?|errors?|disastrous|naive|unwise|short-sighted|misguided|wrong|(?:bad|"
        r"poor|wrong) (?:idea|choice|decision|move|call|bet)) )",
        levels=always(Level.NOTICE),
        message="'{cue}' grades a decision by its outcome.",
        reframe="What spoke for this decision at the time, and what did nobody see yet?",
        needs=r"\b(?:decisions?|decided|choice|chose|choosing|deciding|bet|gamble|approach|strategy|optimism|"
        r"judge?ment|trust|trusting|relying|reliance|skipping|ignoring|rushing|assum[a-z]+|plan|idea|my|our|their|his|"
        r"her|we|i|they) (?:[^ .;:!?]+ ){0,12}?(?:proved|proven|turned out)",
        unless=r"\b(?:hypothesis|theory|suspicion|lead|guess|index|pointer|offset)\b",
    ),
    _told(
        heads="blind blindly",
        shape=r"blind(?:ly)? (?:trust|faith|belief|confidence|reliance|acceptance|obedience|optimism|trusting|relying|"
        r"accepting|believing|following|copying) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|instead of|rather than|not) (?:<w>){0,2}blind",
    ),
    _told(
        heads="confirmation tunnel sunk-cost wishful optimism normalcy over-confidence overconfidence groupthink "
        "complacency hubris",
        keys="bias vision fallacy thinking over-confidence overconfidence groupthink complacency hubris",
        lead=r"^(?:[^\w]|\d)*",
        shape=r"(?:(?:confirmation|optimism|normalcy) bias|tunnel vision|sunk-cost fallacy|wishful thinking|"
        r"over-?confidence|groupthink|complacency|hubris) (?=\. |: |- |– |— |\( |$|in |about |on |among |led |after )",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="premature hasty",
        shape=r"(?:premature|hasty) (?:declarations?|conclusions?|optimism|all-clear|celebrations?|victory|confidence|"
        r"closure|sign-off|announcements?|decisions?|judge?ments?|diagnosis) ",
        levels=always(Level.NOTICE),
        unless=r"\b(?:avoid|prevent|not|no) (?:<w>){0,3}(?:premature|hasty)",
    ),
    _told(
        heads="so too overly very",
        keys="sure confident certain convinced optimistic trusting",
        lead=r"(?:was|were|am|been|felt|became|got|grew) (?:<adv>)*",
        shape=r"(?:so|too|overly|very) (?:sure|confident|certain|convinced|optimistic|trusting) ",
        subject=BEFORE,
        of_people=True,
    ),
    _told(
        heads="should ought must",
        keys="better much must ought really",
        shape=r"(?:should|ought to|must) (?:really )?know (?:much )?better ",
        levels=always(Level.NOTICE),
        message="'{cue}' takes knowledge for granted that nobody was shown to have.",
        reframe="Which information was missing, and how could the system bring it?",
    ),
    _told(
        heads="knew",
        shape=r"knew (?:all |full well )?(?:about|of) ",
        subject=BEFORE,
        levels=Levels(own=None, somebody=None),
        message="'{cue}' reads today's knowledge into somebody's mind of then.",
        reframe="Who could see which part of this at the time, and where did it stop?",
    ),
    _told(
        heads="error errors lapse lapses",
        keys="judgement judgment lapse",
        shape=r"(?:errors?|lapses?) (?:in|of) (?:<det>)?judge?ment ",
        levels=always(Level.NOTICE),
        category="judgement",
        message="'{cue}' grades a decision by its outcome.",
        reframe="What spoke for this decision at the time, and what did nobody see yet?",
    ),
    _told(
        heads="sign signs red warning clue clues hint hints opportunity opportunities indicator indicators alarm "
        "writing",
        keys="acted along already brushed over bells everywhere flags ignored misread missed noticed obvious "
        "overlooked plain unheeded visible wall there dismissed unnoticed clear",
        shape=r"(?:signs?|(?:red|warning) (?:flags?|signs?)|alarm bells|clues?|hints?|opportunit(?:y|ies)|indicators?|"
        r"writing) (?:that )?(?:(?:we|i|they|he|she|the team|everyone|nobody|no one) (?:all |should |could |had |have "
        r")*(?:missed|overlooked|ignored|misread|noticed|acted on|dismissed|brushed)|(?:were|was|had been|went) "
        r"(?:<adv>)*(?:missed|overlooked|ignored|unheeded|unnoticed|dismissed|misread|there (?:all along|from|for|, |"
        r"\. )|everywhere|all (?:there|over)|obvious|plain|clear|clearly visible|already (?:there|visible)|on the "
        r"wall)) ?",
        levels=always(Level.NOTICE),
        message="'{cue}' sees a sign that only the outcome made one.",
        reframe="What else did the same signal mean on other days, and what would have set it apart?",
        unless=r"\b(?:road|traffic|map|plus|minus|dollar) signs?|signs? (?:is|are) (?:obvious|clear) (?:to|for|if|"
        r"when)",
    ),
    _told(
        heads="many numerous countless several amount number plenty lot lots obvious glaring clear tons bunch enough "
        "few",
        keys="flag sign bell",
        shape=r"<w>(?:of )?(?:[\w-]+ )?(?P<cue>(?:red flags?|warning (?:signs|bells)|alarm bells) )",
        levels=always(Level.NOTICE),
        message="'{cue}' sees a sign that only the outcome made one.",
        reframe="What else did the same signal mean on other days, and what would have set it apart?",
        unless=r"\b(?:no|any|if|whether|look(?:ing)? for|watch(?:ing)? for) (?:<w>){0,4}(?:red flags?|warning signs)",
    ),
    _told(
        heads="hindsight retrospect retrospectively back",
        keys="hindsight look retrospect thinking",
        lead=r"(?:in|with|of|perfect|20/20|looking|thinking|look|^) ",
        shape=r"<w>(?:on (?:it|this|that|things) |at (?:it|this|that|things) |now )?(?:, )?(?:[^ .;:!?]+ "
        r"){0,18}?(?P<cue>(?:(?:was|were|is|seems?|seemed|had been|'s|be) (?:<adv>|an? |the |probably |perhaps |quite |"
        r"very |rather |our |my |so |much )*(?:obvious|clear(?:ly)?|wrong|mistakes?|bad|foolish|naive|avoidable|unwise|"
        r"reckless|evident|errors?|asking for|hardly|barely|silly|stupid|premature|unnecessary|overkill|risky|"
        r"optimistic|ill-[\w-]+|misguided|too [\w-]+|not (?:<w>)?(?:enough|ideal|necessary|needed|wise|worth|good|"
        r"right|the best))|makes? no sense|made no sense|we should|i should|(?:we|i) could have|regret[a-z]*|"
        r"underestimated|overestimated|misjudged|overlooked|neglected) )",
        levels=always(Level.NOTICE),
        message="'{cue}' knows the outcome; the people then did not.",
        reframe="What did the situation look like before the outcome was known?",
        unless=r"\b(?:could|would|should) not have (?:known|been|helped|changed)|hindsight bias|made (?:<w>){0,3}sense|"
        r"not (?:at all )?(?:obvious|clear)|less (?:obvious|clear)|\bback (?:up|to|in|from|into|online|then)\b",
        needs=r"\b(?:hindsight|retrospect|retrospectively|looking back|look back|thinking back)\b",
    ),
    _told(
        heads="took take taken taking",
        keys="granted",
        shape=r"t(?:ook|ake|aken|aking) (?:it|this|that|<w>) for granted ",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING),
    ),
    _told(
        heads="aware",
        shape=r"aware (?:of|that|in|what|which|how) ",
        subject=BEFORE,
        levels=Levels(own=None, somebody=None),
        message="'{cue}' makes somebody's picture of the moment the fault.",
        reframe="What did the screen show at that moment, and what would have made the difference plain?",
        needs=r"(?:not|never) (?:fully|really|entirely|even|properly|completely|sufficiently) aware",
    ),
    _told(
        heads="bad terrible horrible stupid poor dumb awful",
        shape=r"(?:bad|terrible|horrible|stupid|poor|dumb|awful) (?:idea|call|move|decision|decisions|choice|choices|"
        r"decission|decissions|judge?ment) ",
        levels=always(Level.NOTICE),
        message="'{cue}' grades a decision by its outcome.",
        reframe="What spoke for this decision at the time, and what did nobody see yet?",
        unless_before=r"(?:not|n't|if|avoid|prevent|usually|always|is|be) (?:a |an )?",
        unless_after=r"(?:support|quality|making process|of (?:<det>)?(?:<w>)?(?:function|method|api)|implementation|"
        r"semantics|stack)",
        unless=r"\b(?:is|'s|are|be) (?:<adv>|not |such |in general |considered )*(?:an? )?(?:<adv>|very |pretty |real |"
        r"really )*(?:bad|terrible|horrible|stupid|poor|dumb|awful) (?:idea|call|move|choice|decision)s? (?!that (?:we|"
        r"i|they))|call (?:of|to) [\w-]+ [\w-]+$",
    ),
    _told(
        heads="missed",
        keys="opportunit",
        shape=r"missed (?:an |the |our |many |several )?opportunit(?:y|ies) ",
        levels=always(Level.NOTICE),
        message="'{cue}' sees a chance that only the outcome made one.",
        reframe="What else did the moment ask for, and what would have made this way stand out?",
    ),
)

RULE = Rule(
    code="AW306",
    slug="hindsight",
    level=Level.NOTICE,
    of_words=True,
    summary="The past is told with what was known then.",
    why="After the outcome every sign points to it. 'Wrongly assumed' and 'despite being warned' judge people by what "
    "only the outcome made plain. Record what they believed and why it was reasonable: that is what a reader can learn "
    "from.",
    bad="We wrongly assumed that the chart sets memory limits.",
    good="We expected the chart to set memory limits, as our other charts do; its defaults set none.",
)
