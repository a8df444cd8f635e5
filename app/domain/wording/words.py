"""A sentence as words: contractions opened, emphasis and link targets left out, every word with its offsets."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " "}
)
_APOSTROPHE = r"(?:'|&\#8217;|&\#39;|&rsquo;|&apos;)"
_TOKEN = rf"""
    (?P<url>https?://[^\s<>()]+)
  | (?P<word>\w+(?:(?:{_APOSTROPHE}|[-.@])\w+)*)(?P<owns>{_APOSTROPHE}(?!\w))?
  | (?P<mark>[.,;:!?()\["'/—–-]|\](?!\([^()\s]*\)))
  | (?P<code>`[^`]*`)
  | (?P<tag></?[a-zA-Z][^<>]*>|\]\([^()\s]*\)|<!--|-->)
  | (?P<handle>@[A-Za-z0-9][\w-]*)
"""
# Most sentences hold nothing but these signs: no contraction, code, handle or markup. They are read in one go.
_PLAIN = re.compile(r"[A-Za-z0-9 ,.;:!?()\"/\n\ufffc–—-]*")
_PLAIN_TOKEN = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*|[.,;:!?()\"/—–-]")
SPLITS = {
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "dont": ("do", "not"), "didnt": ("did", "not"), "doesnt": ("does", "not"),
    "wasnt": ("was", "not"), "werent": ("were", "not"), "isnt": ("is", "not"), "couldnt": ("could", "not"),
    "shouldnt": ("should", "not"), "wouldnt": ("would", "not"), "hadnt": ("had", "not"), "hasnt": ("has", "not"),
    "shouldve": ("should", "have"), "couldve": ("could", "have"), "wouldve": ("would", "have"),
    "shoulda": ("should", "have"), "coulda": ("could", "have"), "woulda": ("would", "have"),
}  # fmt: skip
_TAILS = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'m": "am", "'d": "'d", "'s": "'s"}


class Word(NamedTuple):
    """One word or mark. `low` is its canonical form; `kind` is word, code, handle or mark."""

    low: str
    start: int
    end: int
    kind: str
    capital: bool = False


class _PlainWords(Sequence[Word]):
    """The words of a plain sentence, each made when somebody asks for it."""

    __slots__ = ("_found", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Any] = list(_PLAIN_TOKEN.finditer(text.lower()))

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self._found)))]
        found = self._found[index]
        if found.__class__ is not Word:
            low, start = found[0], found.start()
            kind = "word" if low[0].isalnum() else "mark"
            found = self._found[index] = Word(low, start, found.end(), kind, self._text[start].isupper())
        return found


class Words:
    """A sentence in canonical form: `line` is its words joined by one space, and ends with one.

    `lows` are the canonical words; the words with their offsets are read when somebody asks for them.
    """

    __slots__ = ("_words", "line", "lows", "places", "text")

    def __init__(self, text: str, lows: list[str], words: Sequence[Word] | None = None) -> None:
        self.text = text
        self.lows = lows
        self._words = words
        self.line = " ".join((*lows, ""))
        self.places = list(accumulate([len(low) + 1 for low in lows[:-1]], initial=0)) if lows else []

    @property
    def words(self) -> Sequence[Word]:
        """Return the words with their offsets in the text."""
        if self._words is None:
            self._words = _PlainWords(self.text)
        return self._words

    def index_at(self, place: int) -> int:
        """Return which word stands at an offset of `line`."""
        return bisect_right(self.places, place) - 1

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
    words = list(_read(text))
    return Words(text, [word.low for word in words], words)


def _read(text: str) -> Iterator[Word]:
    straight = text if text.isascii() else text.translate(STRAIGHT)
    for match in _token().finditer(straight):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "word" or kind == "owns":
            raw = match["word"]
            if raw.isalpha() and (low := raw.lower()) not in SPLITS:
                yield Word(low, start, start + len(raw), "word", raw[0].isupper())
            else:
                yield from _read_word(raw, start)
            if kind == "owns":
                yield Word("'s" if raw.endswith(("s", "S")) else "'", start + len(raw), end, "word")
        elif kind == "mark":
            yield Word(match["mark"], start, end, "mark")
        elif kind == "code" or kind == "url":
            yield Word("`", start, end, "code")
        elif kind == "handle":
            yield Word(match["handle"].lower(), start, end, "handle", capital=True)


def _read_word(raw: str, start: int) -> list[Word]:
    """Read a word that holds more than letters: emphasis around it, a contraction, an entity, a number."""
    bare = raw.strip("_")
    if not bare:
        return []
    start += raw.index(bare)
    opened = _opened(re.sub(_APOSTROPHE, "'", bare).lower(), start, start + len(bare), bare[0].isupper())
    if "&" in bare:  # an entity is longer than its sign, so its parts share one place
        return [word._replace(start=start, end=start + len(bare)) for word in opened]
    return opened
