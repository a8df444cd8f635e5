"""Which patterns a sentence could hold, told from its words before any pattern is imported.

The index says what stands around the first words of each pattern. `make index` writes it; where a pattern was changed
since then, the patterns themselves are asked, which takes longer.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType

from app.domain import rules
from app.domain.wording import families
from app.domain.wording.words import Words

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from app.domain.wording.pattern import Pattern

SHORT = 3  # letters; contractions only lengthen longer words, as in "shouldn't"
BEGINNING = "^"  # what stands before the first word of a sentence
PART = "*"  # the unknown rest of a word, as in 'miss*' and '*ly'
BAR = "|"  # stands in no word

Numbers = tuple[int, ...] | None  # of patterns, as the gate counts them; None where any of them is possible


class PatternFile:
    """A file that holds patterns: that of a rule, or of a family."""

    def __init__(self, package: ModuleType, name: str) -> None:
        self.name = name
        self._package = package

    @property
    def code(self) -> str:
        """Return the code of the rule that its patterns speak for."""
        module = self._imported()
        code: str = module.RULE.code if self._package is rules else module.CODE
        return code

    @property
    def patterns(self) -> "tuple[Pattern, ...]":
        """Return its patterns."""
        return getattr(self._imported(), "PATTERNS", ())

    def _imported(self) -> ModuleType:
        return import_module(f"{self._package.__name__}.{self.name}")


class Entry:
    """A pattern as the gate knows it.

    `stems` are beginnings of words, of which one stands in the source of whatever the pattern holds in. `before` are
    the words that may stand before it, `needs` sets of words of which one each has to stand in its sentence; where they
    are empty, nothing is known of that. Behind a bar stand the words of which only a part is known.
    """

    __slots__ = ("_file", "_place", "before", "code", "needs", "stems")

    def __init__(
        self, file: PatternFile, place: int, code: str, stems: str, before: str = "", needs: tuple[str, ...] = ()
    ) -> None:
        self.code = code
        self.stems = stems
        self.before = before
        self.needs = needs
        self._file = file
        self._place = place

    @property
    def pattern(self) -> "Pattern":
        """Return the pattern itself; its file is imported at the first question."""
        return self._file.patterns[self._place]


class Gate:
    """The patterns, and where they could begin.

    An opening is the number of a pattern with the words that may follow where it begins; nothing where any may. `heads`
    are the words with which patterns begin, each with the numbers of its openings.
    """

    def __init__(
        self, entries: Sequence[Entry], openings: Sequence[tuple[int, str]], heads: Mapping[str, Sequence[int]]
    ) -> None:
        self.entries = entries
        self.openings = openings
        self.heads = heads


@cache
def gate() -> Gate:
    """Return the gate over every wording rule."""
    from app.domain.wording import index  # large, and not there while it is written for the first time

    if sources_size() not in (index.SIZE, 0):
        return as_imported()
    entries = [
        Entry(file, place, code, *told)
        for file, (code, patterns) in zip(pattern_files(), index.FILES, strict=True)
        for place, told in enumerate(patterns)
    ]
    return Gate(entries, index.OPENINGS, index.HEADS)


def as_imported() -> Gate:
    """Return the gate without the index, over what the patterns themselves say."""
    entries: list[Entry] = []
    heads: dict[str, list[int]] = {}
    for file in pattern_files():
        for place, pattern in enumerate(file.patterns):
            for head in pattern.heads.split():
                heads.setdefault(head, []).append(len(entries))
            needs = (BAR.join(("", *pattern.keys.split())),) if pattern.keys else ()
            entries.append(Entry(file, place, file.code, stems_of(pattern), needs=needs))
    return Gate(entries, [(number, "") for number in range(len(entries))], heads)


def sources_size() -> int:
    """Return how many bytes the files take of which patterns are made; 0 where Afterword was installed without."""
    wording, *_ = import_module(families.__name__.rpartition(".")[0]).__path__
    return sum(
        file.stat().st_size
        for folder, start in ((wording, "p"), (families.__path__[0], ""), (rules.__path__[0], rules.WORDING))
        for file in os.scandir(folder)
        if file.name.startswith(start) and file.name.endswith(".py")
    )


def pattern_files() -> Iterator[PatternFile]:
    """Yield every file that holds patterns: those of rules, then those of families."""
    yield from (PatternFile(rules, name) for name in rules.NAMES if name.startswith(rules.WORDING))
    yield from (PatternFile(families, name) for name in families.NAMES)


def stems_of(pattern: "Pattern") -> str:
    """Return beginnings of words, short words whole; every source that the pattern holds in has one of them."""
    heads = (head if len(head) > SHORT else rf"{head}\b" for head in pattern.heads.split())
    return pattern.keys or " ".join(heads)


def openings(words: Words) -> list[tuple[int, int]]:
    """Return which patterns could hold in a sentence, and at which words."""
    known = gate()
    lows, end = words.lows, len(words.lows) - 1
    present, line = frozenset(lows), f" {words.line}"
    met: dict[int, bool] = {}  # whether the sentence has what a pattern needs
    found = []
    for place, low in enumerate(lows):
        if low in known.heads:
            for number in _opened_by(low, lows[place + 1] if place < end else ""):
                entry = known.entries[number]
                if entry.before and not _is_among(lows[place - 1] if place else BEGINNING, entry.before):
                    continue
                if number not in met:
                    met[number] = all(_holds_one(line, present, needed) for needed in entry.needs)
                if met[number]:
                    found.append((number, place))
    return sorted(found)


@lru_cache(maxsize=8192)
def _opened_by(low: str, after: str) -> tuple[int, ...]:
    """Return the numbers of the patterns that may start with these two words; documents repeat their words."""
    known = gate()
    opened = [known.openings[number] for number in known.heads[low]]
    return tuple([number for number, following in opened if not following or _is_among(after, following)])


def _is_among(word: str, words: str) -> bool:
    """Say whether a word is one of some; behind a bar stand those of which only the beginning or the end is known."""
    if f" {word} " in words:
        return True
    return BAR in words and any(
        word.startswith(part[:-1]) if part.endswith(PART) else word.endswith(part[1:])
        for part in words.partition(BAR)[2].split()
    )


def _holds_one(line: str, present: frozenset[str], needed: str) -> bool:
    whole, parts = _told_apart(needed)
    return not whole.isdisjoint(present) or any(part in line for part in parts)


@lru_cache(maxsize=4096)
def _told_apart(needed: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the whole words of a set, and the stretches of a line that its other words are looked for by."""
    whole, _, parts = needed.partition(BAR)
    return frozenset(whole.split()), tuple(parts.split(BAR)) if parts else ()
