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
        heads="made had operated were under",
        keys="assumption belief idea impression",
        shape=r"(?:made|had|under|operated (?:on|under)) (?:an? |the |some )?(?:wrong|false|incorrect|mistaken|bad|"
        r"faulty|flawed|naive) (?:assumptions?|impression|beliefs?|idea) ",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
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
        heads="sign signs red warning clue clues hint hints opportunity opportunities indicator indicators",
        keys="acted along ignored misread missed noticed overlooked unheeded",
        shape=r"(?:signs?|(?:red|warning) (?:flags?|signs?)|clues?|hints?|opportunit(?:y|ies)|"
        r"indicators?) (?:that )?(?:(?:we|i|they|the team|everyone|nobody|no one) (?:all |should |could |had |"
        r"have )*(?:missed|overlooked|ignored|misread|noticed|acted on)|(?:were|was|had been|"
        r"went) (?:<adv>)*(?:missed|overlooked|ignored|unheeded|misread|there all along)) ",
        levels=always(Level.NOTICE),
        message="'{cue}' sees a sign that only the outcome made one.",
        reframe="What else did the same signal mean on other days, and what would have set it apart?",
    ),
    _told(
        heads="in with",
        keys="hindsight retrospect",
        shape=r"(?:in|with) (?:hindsight|retrospect) (?:, )?(?:(?:it|this|that|the <w>) (?:was|is|seems|"
        r"should have been|had been) (?:<adv>|a |an )*(?:obvious|clear|wrong|mistake|bad|foolish|naive|avoidable|"
        r"unwise|reckless|evident)|we should|i should|we could|i could|we were|i was)",
        levels=always(Level.NOTICE),
        message="'{cue}' knows the outcome; the people then did not.",
        reframe="What did the situation look like before the outcome was known?",
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
        unless=r"\b(?:is|'s|are|be) (?:<adv>|not |such |in general |considered )*(?:an? )?(?:<adv>|very |pretty |"
        r"real |really )*(?:bad|terrible|horrible|stupid|poor|dumb|awful) (?:idea|call|move|choice|"
        r"decision)s? (?!that (?:we|i|they))|call (?:of|to) [\w-]+ [\w-]+$",
    ),
    _told(
        heads="still",
        keys="assuming",
        shape=r"still assuming ",
        levels=always(Level.NOTICE),
        needs=r"just|themselves|itself",
    ),
    _told(
        heads="jumped",
        keys="conclusion",
        shape=r"jumped to (?:<det>)?(?:wrong )?conclusions? ",
        subject=BEFORE,
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
    "only the outcome made plain. Record what they believed and why it was reasonable: that is what a reader can "
    "learn from.",
    bad="We wrongly assumed that the chart sets memory limits.",
    good="We expected the chart to set memory limits, as our other charts do; its defaults set none.",
)
