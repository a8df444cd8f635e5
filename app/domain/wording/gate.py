"""Which patterns a sentence could hold at all, told from its bare words before anything is parsed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from itertools import chain
from typing import NamedTuple

from app.domain.rules import NAMES
from app.domain.wording import families
from app.domain.wording.pattern import Pattern

_BARE = re.compile(r"[a-z]+(?:-[a-z]+)*")
# What is left of a contraction when its apostrophe splits it, and the words it stands for.
_LEFT = {
    "t": ("not",), "s": ("'s", "is"), "d": ("'d",), "ve": ("have",), "re": ("are",), "m": ("am",), "ll": ("will",),
    "cannot": ("can", "not"), "won": ("will",), "shan": ("shall",), "ain": ("is",), "rsquo": ("not", "'s", "'d"),
    "apos": ("not", "'s", "'d"),
}  # fmt: skip
_NEGATED = ("dont", "didnt", "doesnt", "wasnt", "werent", "isnt", "couldnt", "shouldnt", "wouldnt", "hadnt", "hasnt")
_MERGED = {word: (word.removesuffix("nt"), "not") for word in _NEGATED} | {
    f"{word}{tail}": (word, "have") for word in ("should", "could", "would") for tail in ("ve", "a")
}


Numbers = tuple[int, ...] | None  # of patterns, as the gate counts them; None where any of them is possible


class Entry(NamedTuple):
    """A pattern as the gate knows it."""

    code: str
    pattern: Pattern
    heads: frozenset[str]


class Gate(NamedTuple):
    """The patterns, and which of them a word that starts like this may open; stems by their first three letters."""

    entries: tuple[Entry, ...]
    stems: Mapping[str, tuple[tuple[str, tuple[int, ...]], ...]]
    exact: Mapping[str, tuple[int, ...]]


@cache
def gate() -> Gate:
    """Return the gate over every wording rule; the rules are imported at the first question."""
    entries: list[Entry] = []
    stems: dict[str, dict[str, list[int]]] = {}
    exact: dict[str, list[int]] = {}
    for code, pattern in _patterns():
        number = len(entries)
        heads = frozenset(pattern.heads.split())
        entries.append(Entry(code, pattern, heads))
        for key in pattern.keys.split():
            stems.setdefault(key[:3], {}).setdefault(key, []).append(number)
        for head in heads if not pattern.keys else ():
            exact.setdefault(head, []).append(number)
    return Gate(
        tuple(entries),
        {start: tuple((key, tuple(found)) for key, found in keys.items()) for start, keys in stems.items()},
        {head: tuple(found) for head, found in exact.items()},
    )


def _patterns() -> Iterator[tuple[str, Pattern]]:
    """Yield every pattern under the code it speaks for: those of the rule files, then those of the families."""
    for name in filter(_is_wording, NAMES):
        rule = import_module(f"app.domain.rules.{name}")
        yield from ((rule.RULE.code, pattern) for pattern in getattr(rule, "PATTERNS", ()))
    for name in families.NAMES:
        family = import_module(f"{families.__name__}.{name}")
        yield from ((family.CODE, pattern) for pattern in family.PATTERNS)


def bare_words(sentence: str) -> set[str]:
    """Return the words of a sentence in lower case, those inside contractions too."""
    words = set(_BARE.findall(sentence.lower()))
    if "t" in words:
        words.update([word[:-1] for word in words if word.endswith("n")])  # 'shouldn' of "shouldn't"
    for word in words & _SHORT:
        words.update(_LEFT.get(word) or _MERGED[word])
    return words


def admitted(words: Iterable[str]) -> list[Entry]:
    """Return the patterns that a sentence of these words could hold."""
    entries = gate().entries
    present = frozenset(words)
    numbers = _NOTHING.union(*map(_opened_by, present))
    return [entries[number] for number in sorted(numbers) if not entries[number].heads.isdisjoint(present)]


@lru_cache(maxsize=8192)
def _opened_by(word: str) -> frozenset[int]:
    """Return the numbers of the patterns that a word may open; documents repeat their words."""
    known = gate()
    stems = known.stems.get(word[:3], ())
    opened = [known.exact.get(word, ()), *(found for key, found in stems if word.startswith(key))]
    return frozenset(chain.from_iterable(opened)) or _NOTHING


_NOTHING: frozenset[int] = frozenset()
_SHORT = frozenset(_LEFT) | frozenset(_MERGED)


def _is_wording(name: str) -> bool:
    return name.startswith("aw3")
