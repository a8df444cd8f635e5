"""A sentence as words: contractions opened, emphasis and link targets left out, every word with its offsets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from app.domain.records import NamedTuple

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any

STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " "}
)
_APOSTROPHE = r"(?:'|&\#8217;|&\#39;|&rsquo;|&apos;)"
_TOKEN = rf"""
    (?P<url>https?://[^\s<>()]+)
  | (?P<word>\w+(?:(?:{_APOSTROPHE}|[-.@])(?!_+(?:\W|$))\w+)*)(?P<owns>{_APOSTROPHE}(?!\w))?
  | (?P<mark>[.,;:!?()\["'/—–-]|\](?!\([^()\s]*\)))
  | (?P<code>`[^`]*`)
  | (?P<tag></?[a-zA-Z][^<>]*>|\]\([^()\s]*\)|<!--|-->)
  | (?P<handle>@[A-Za-z0-9][\w-]*)
"""
# Most sentences hold nothing but these signs: no contraction, code, handle or markup. They are read in one go.
_PLAIN = re.compile(r"[A-Za-z0-9 ,.;:!?()\"/\n\ufffc–—-]*")
_PLAIN_TOKEN = re.compile(r"[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*|[.,;:!?()\"/—–-]")
_MARKS = frozenset(".,;:!?()[]\"'/—–-")
SPLITS = {
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "dont": ("do", "not"), "didnt": ("did", "not"), "doesnt": ("does", "not"),
    "wasnt": ("was", "not"), "werent": ("were", "not"), "isnt": ("is", "not"), "couldnt": ("could", "not"),
    "shouldnt": ("should", "not"), "wouldnt": ("would", "not"), "hadnt": ("had", "not"), "hasnt": ("has", "not"),
    "shouldve": ("should", "have"), "couldve": ("could", "have"), "wouldve": ("would", "have"),
    "shoulda": ("should", "have"), "coulda": ("could", "have"), "woulda": ("would", "have"),
}  # fmt: skip
_NEAR = 40  # words; up to there, a look for the start of one is cheaper than knowing all starts
_TAILS = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'m": "am", "'d": "'d", "'s": "'s"}


class Word(NamedTuple):
    """One word or mark. `low` is its canonical form; `kind` is word, code, handle or mark."""

    low: str
    start: int
    end: int
    kind: str
    capital: bool = False


class _Lazy(Sequence[Word]):
    """Words that are made when somebody asks for them; until then each is the match of what was written."""

    __slots__ = ("_found", "_text")

    def __init__(self, text: str, found: list[Any] | None) -> None:
        self._text = text
        self._found = found

    def _all(self) -> list[Any]:
        if self._found is None:
            self._found = list(_PLAIN_TOKEN.finditer(self._text))
        return self._found

    def __len__(self) -> int:
        return len(self._all())

    def __getitem__(self, index: Any) -> Any:
        every = self._found or self._all()
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(every)))]
        found = every[index]
        if found.__class__ is not Word:
            written: str = found[0]
            start, end = found.span()
            kind = "mark" if written in _MARKS else "word"
            found = every[index] = Word(written.lower(), start, end, kind, written[0].isupper())
        return found


class Words:
    """A sentence in canonical form: `line` is its words joined by one space, and ends with one.

    `lows` are the canonical words; `words` are they with their offsets in the text.
    """

    __slots__ = ("_places", "line", "lows", "text", "words")

    def __init__(self, text: str, lows: list[str], found: list[Any] | None = None) -> None:
        self.text = text
        self.lows = lows
        self.words: Sequence[Word] = _Lazy(text, found)
        self.line = " ".join((*lows, ""))
        self._places: list[int] | None = None

    def place(self, index: int) -> int:
        """Return where a word starts in `line`."""
        if index < _NEAR:
            return len(" ".join(self.lows[:index])) + 1 if index else 0
        if self._places is None:
            self._places = list(accumulate([len(low) + 1 for low in self.lows], initial=0))
        return self._places[index]

    def index_at(self, place: int) -> int:
        """Return which word stands at an offset of `line`."""
        return min(self.line.count(" ", 0, place), len(self.lows) - 1)

    def low(self, index: int) -> str:
        """Return the canonical word, or nothing beyond either end."""
        return self.lows[index] if 0 <= index < len(self.lows) else ""


@cache
def _token() -> re.Pattern[str]:
    return re.compile(_TOKEN, re.VERBOSE)


def _opened(low: str, start: int, end: int, capital: bool) -> list[Word]:
    if pair := SPLITS.get(low):
        return [Word(pair[0], start, end, "word", capital), Word(pair[1], start, end, "word")]
    tails: list[Word] = []
    while "'" in low:
        tail = next((tail for tail in _TAILS if low.endswith(tail) and len(low) > len(tail)), None)
        if tail is None:
            break
        low = low[: -len(tail)]
        tails.insert(0, Word(_TAILS[tail], max(start, end - len(tail)), end, "word"))
        end = tails[0].start
    return [Word(low, start, max(end, start + 1), "word", capital), *tails]


def read_words(text: str) -> Words:
    """Read a sentence into words; any text is fine, and the time is linear in its length."""
    if _PLAIN.fullmatch(text) and "://" not in text:
        lows: list[str] = _PLAIN_TOKEN.findall(text.lower())
        if SPLITS.keys().isdisjoint(lows):
            return Words(text, lows)
    lows = []
    found: list[Any] = []
    straight = text if text.isascii() else text.translate(STRAIGHT)
    for match in _token().finditer(straight):
        kind = match.lastgroup
        raw = match[0]
        if kind == "mark" or (kind == "word" and raw.isalpha() and (raw := raw.lower()) not in SPLITS):
            lows.append(raw)
            found.append(match)
        elif kind != "tag":
            words = _read(match)
            lows.extend([word.low for word in words])
            found.extend(words)
    return Words(text, lows, found)


def _read(match: re.Match[str]) -> list[Word]:
    """Read what is more than one run of letters."""
    start, end = match.span()
    if match["code"] or match["url"]:
        return [Word("`", start, end, "code")]
    if match["handle"]:
        return [Word(match["handle"].lower(), start, end, "handle", capital=True)]
    raw = match["word"]
    words = _read_word(raw, start)
    if match["owns"]:
        words.append(Word("'s" if raw.endswith(("s", "S")) else "'", start + len(raw), end, "word"))
    return words


def _read_word(raw: str, start: int) -> list[Word]:
    """Read a word that holds more than letters: emphasis around it, a contraction, an entity, a number."""
    bare = raw.strip("_")
    if not bare:
        return []
    start += raw.index(bare)
    straight = re.sub(_APOSTROPHE, "'", bare) if "&" in bare else bare
    opened = _opened(straight.lower(), start, start + len(bare), bare[0].isupper())
    if "&" in bare:  # an entity is longer than its sign, so its parts share one place
        return [word._replace(start=start, end=start + len(bare)) for word in opened]
    return opened
