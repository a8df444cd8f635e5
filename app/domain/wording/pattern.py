"""What a wording rule is made of: shapes of words, whom they may be about, and what to say instead."""

import re
from collections.abc import Callable
from functools import cache

from app.domain.records import dataclass
from app.domain.scales import Level
from app.domain.wording.shape import Search, Shape
from app.domain.wording.who import Who
from app.domain.wording.words import Words

BEFORE, AFTER, CLAUSE, ANY = "before", "after", "clause", "any"

_ADVERB = (
    r"(?:(?:[\w-]+ly|also|just|even|ever|never|really|at least|perhaps|maybe|then|still|already|all|both|instead|"
    r"first|always|again|better|again|once|ideally|in hindsight|in retrospect) )"
)
_IRREGULAR = (
    "been|done|made|gone|taken|given|known|found|caught|thought|told|said|kept|left|lost|held|set|"
    "put|run|written|read|built|begun|broken|brought|bought|chosen|come|cut|drawn|driven|fallen|"
    "forgotten|gotten|got|hit|let|led|meant|met|paid|proven|shown|shut|spent|split|spoken|spread|"
    "stood|stuck|taught|thrown|understood|undone|withdrawn|rerun|reset|overseen|overridden|foreseen|"
    "forgone|rebuilt|rewritten|looked|seen|sent|felt|heard|asked|sought|fought|dealt|slept|won|grown|"
    "eaten|hidden|sat|sold|stolen|worn|woken|quit|fed|learnt|burnt|become|mistaken|overtaken|overdone|"
    "outgrown|frozen|rung|shot|struck|swept|torn|spelt|flown|blown|bent|bet|bid|bound|burst|cast|"
    "crept|dug|drunk|fled|flung|forbidden|forgiven|ground|hung|hurt|laid|lent|lit|rid|ridden|risen|"
    "shaken|shed|shrunk|slid|sped|spun|sprung|sunk|swung|undertaken|undergone|overcome|overheard|upheld|"
    "withheld|withstood|misled|misread|misunderstood|misspelt|redone|remade|reread|resent|rethought|retold|"
    "outdone|forecast|broadcast|unwound|wound|upset|sworn|borne|broke"
)
_MACROS = {
    "<adv>": _ADVERB,
    "<vbn>": rf"(?:[\w-]+ed|{_IRREGULAR})",
    "<have>": r"(?:have|of|'ve|has)",
    "<det>": r"(?:(?:the|a|an|our|my|his|her|their|its|this|that|these|those|any|some|all|such|more|no) )",
    "<be>": r"(?:is|are|was|were|be|been|being|am|'s)",
    "<w>": r"(?:[^ .;:!?]+ )",
}
Rewriting = Callable[[Words, re.Match[str]], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """How loud a pattern is for each kind of subject; None is silence."""

    own: Level | None = Level.NOTICE
    other: Level | None = Level.WARNING
    somebody: Level | None = Level.NOTICE
    crowd: Level | None = None
    implied: Level | None = None
    thing: Level | None = None

    def of(self, who: Who) -> Level | None:
        """Return the level for one kind of subject."""
        level: Level | None = getattr(self, who.value)
        return level


def always(level: Level) -> Levels:
    """Return one level for every subject."""
    return Levels(own=level, other=level, somebody=level, crowd=level, implied=level, thing=level)


PEOPLE = Levels()
PEOPLE_OR_NOTE = Levels(implied=Level.NOTICE)
PEOPLE_AND_CROWD = Levels(crowd=Level.WARNING)
NOTED = Levels(crowd=Level.NOTICE, implied=Level.NOTICE, thing=Level.NOTICE)
EVERYONE = Levels(crowd=Level.WARNING, implied=Level.NOTICE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A family of phrases.

    `heads` are the words that the shape can start with. Where those are common, `keys` are rarer stems of which one has
    to stand somewhere in the sentence. `shape`, `unless…` and `needs` are expressions over the
    canonical line, where every word is followed by one space. Groups of the shape: `cue` the words to show (else all
    of it), `verb` where the subject is looked for, `who` where a following subject starts, `act` what should have
    happened, `swap` the words that `rewrite` replaces. `message` knows {cue}; `reframe_act` knows {act}.
    """

    heads: str
    keys: str = ""
    shape: str
    category: str
    message: str
    reframe: str
    subject: str = ANY
    levels: Levels = PEOPLE
    reframe_act: str = ""
    rewrite: Rewriting | str | None = None
    own_rewrite: bool = False  # the rewrite only reads well of the authors themselves
    unless: str = ""
    unless_before: str = ""
    unless_after: str = ""
    needs: str = ""
    lead: str = ""  # what stands right before the shape; the subject is looked for where it starts
    agentless: bool = False  # a passive: "by" a system silences it, "by" a person makes it a warning
    imagined: bool = False  # also holds where the sentence only supposes, with 'if' or 'could'
    of_people: bool = False  # only people do so: a company's name before it, or 'some of them', is somebody
    human_act: bool = False  # with no subject, or one that also names software, `act` must be a thing only people do
    about_people_only: bool = False  # survives guidance text: it is an attack whoever says it


def opened(shape: str) -> str:
    """Return a shape with its macros written out."""
    for macro, meaning in _MACROS.items():
        shape = shape.replace(macro, meaning)
    return shape


@cache
def compiled(shape: str) -> re.Pattern[str]:
    """Return a shape as an expression; compiled at first use."""
    return re.compile(opened(shape))


@cache
def searching(shape: str) -> Search:
    """Return a shape as an expression that may stand anywhere."""
    return Search(opened(shape))


@cache
def starting(shape: str) -> Shape:
    """Return a shape as an expression for where a word starts."""
    return Shape(opened(shape))
