"""AW314: people are told that they were too slow or too late."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always
from app.domain.wording.rewriting import long_time

_MESSAGE = "'{cue}' is a reproach. How long it took, and what filled the time, is a fact."
_REFRAME = "What filled this time, and what would have shortened it?"

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="took take takes taken taking",
        keys="take taking took",
        shape=r"t(?:ook|ake|akes|aken|aking) (?P<cue>(?:us|me|the team|our team|the (?:[\w-]+ )?(?:engineers?|team|"
        r"responders?)|him|her|them) (?P<swap>(?:much |far |way |a bit |a little )?too long )|(?:us|me|them|him|"
        r"her) (?:forever|ages))",
        levels=always(Level.NOTICE),
        rewrite=long_time,
    ),
    _told(
        heads="took take takes taken taking",
        keys="take taking took",
        shape=r"t(?:ook|ake|akes|aken|aking) (?P<cue>(?P<swap>(?:much |far |way |a bit |"
        r"a little )?too long )(?:to (?P<act><w>))?)",
        subject=BEFORE,
        rewrite=long_time,
    ),
    _told(
        heads="spent spend spending wasted",
        shape=r"(?:spent|spend|spending) (?P<cue>(?P<swap>(?:<adv>|way |far |much |a bit |a little )*too (?:much|long|"
        r"many) (?:time |hours |days |weeks |effort )?))",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, implied=Level.NOTICE),
        rewrite=long_time,
    ),
    _told(
        heads="was were am are is been responded reacted acted waited came arrived noticed realised realized started "
        "waiting",
        keys="late long slow",
        shape=r"(?:was|were|am|been|responded|reacted|acted|waited|came|arrived|noticed|realised|realized|"
        r"started) (?:<adv>|far |way |much |a bit |a little )*(?P<cue>too (?:late|slow|slowly|"
        r"long)(?: to (?P<act>[\w-]+ ))?)",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE, implied=Level.NOTICE),
    ),
    _told(
        heads="too way far much",
        keys="aggressively eagerly early easily hastily heavily late loosely narrowly optimistically quickly rashly "
        "roughly slowly",
        lead=r"(?!<be> )(?:[\w-]+ed|came|began|sent|gave|told|left|got|stuck|went|grew|took) (?:[^ .,;:!?]+ ){0,5}?",
        shape=r"(?:way |far |much )?too (?:late|slowly|hastily|quickly|roughly|loosely|eagerly|aggressively|easily|"
        r"rashly|narrowly|heavily|optimistically|early) ",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
    ),
    _told(
        heads="too",
        keys="energy spent wasted",
        shape=r"too much (?:time|effort|energy) (?:was |were |had been |has been |is )?(?:spent|wasted) ",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="left leaving waited waiting until",
        keys="leaving left wait",
        shape=r"(?:left|leaving|waited|waiting|wait) (?:<w>){0,3}?(?:until|till|to|for) (?:the )?(?:very )?(?:end|"
        r"(?:last|final) (?:minute|moment|second|day|night|week|evening|hours?))",
        levels=always(Level.NOTICE),
        reframe="Which earlier milestone would have brought this forward?",
    ),
    _told(
        heads="not",
        keys="early enough fast soon",
        shape=r"not (?:<w>){0,3}?(?:soon|quickly|fast|early) enough ",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, implied=Level.NOTICE),
    ),
    _told(
        heads="meeting meetings",
        shape=r"meetings? (?:<w>){0,3}?did not happen (?:soon|early|often) enough",
        levels=always(Level.NOTICE),
    ),
    _told(
        heads="finally",
        shape=r"finally (?:check|notic|realis|realiz|look|respond|react|wok|got around|bothered|read|pick|acknowledg|"
        r"decid|admit)[^ ]* ",
        subject=BEFORE,
        levels=Levels(own=None, other=Level.WARNING, somebody=Level.NOTICE),
        category="hindsight",
        reframe="What would have led here sooner?",
    ),
    _told(
        heads="too",
        keys="long",
        lead=r"(?!<be> )(?:[\w-]+ed|stuck|kept|went|held|left|let) (?:[^ .,;:!?]+ ){0,6}?for (?:far |way |much )?",
        shape=r"too long ",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
    ),
    _told(
        heads="slow",
        lead=r"(?:was|were|been|am|is|are) (?:<adv>|far |way |very |quite |a bit |a little |so |too )*",
        shape=r"slow (?:to|in) (?P<act><w>)",
        unless=r"\bslow to (?:load|render|boot|start up|compile|build|run)\b",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, other=Level.WARNING, somebody=Level.NOTICE),
    ),
)

RULE = Rule(
    code="AW314",
    slug="time-reproach",
    level=Level.NOTICE,
    of_words=True,
    summary="Time is given in minutes, not in reproaches.",
    why="'It took us too long' says that people were slow. 'Detection took four hours' says where four hours went, "
    "and lets the reader ask what they were made of.",
    bad="It took us far too long to find the failing node.",
    good="Finding the failing node took fifty minutes, thirty of them on a dashboard that averages over all nodes.",
)
