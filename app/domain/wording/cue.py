"""What the engine says about one sentence."""

from app.domain.records import dataclass
from app.domain.scales import Level


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Words that may stand in [start, end) of the sentence; the whole still reads well and keeps its facts."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """The words of a sentence that carry blame.

    `start` and `end` are code-point offsets in the sentence, the end exclusive. `subject` is whom the sentence is
    about, as written, or None where no one is named. `why` holds the words that decided.
    """

    start: int
    end: int
    code: str
    category: str
    level: Level
    subject: str | None
    message: str
    reframe: str
    rewrite: Rewrite | None
    why: tuple[str, ...]
