"""Which words every match of a shape has to hold, so that a pattern's keys can be checked against its shape."""

import re
from collections.abc import Callable, Iterator
from itertools import product
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from app.domain.wording.pattern import Pattern, opened
from tools.required import spellings

LIMIT = 900
# Contractions are opened before matching, so these words need not stand in the source.
OPENED = frozenset({"not", "have", "are", "will", "shall", "is", "am", "had", "would", "s", "d"})


Common = Callable[[str], float]


def candidates(pattern: Pattern, common: Common = lambda word: -len(word)) -> Iterator[frozenset[str]]:
    """Yield sets of words; every text that the pattern matches holds at least one word of each set.

    `common` says how common a word is; of several words that have to stand, the rarest is taken.
    """
    yield frozenset(pattern.heads.split())
    for part in (pattern.shape, pattern.lead, pattern.needs):
        if part:
            yield from _sets(_parser.parse(opened(part)), common)


def _sets(nodes: Any, common: Common) -> Iterator[frozenset[str]]:
    for strings in _runs(nodes, common):
        words = _single_words(strings, common)
        if words:
            yield words


def _single_words(strings: frozenset[str], common: Common) -> frozenset[str] | None:
    chosen = set()
    for string in strings:
        words = [word for word in re.split(r"[^a-z~-]+", string) if _is_key(word)]
        if not words:
            return None
        chosen.add(min(words, key=common))
    return frozenset(word for word in chosen if not any(other != word and word.startswith(other) for other in chosen))


def _is_key(word: str) -> bool:
    return len(word) > 2 and word not in OPENED and "~" not in word and word[0] != "-"


def _runs(nodes: Any, common: Common) -> Iterator[frozenset[str]]:
    """Yield, for each stretch of a sequence that can be spelt out, all its spellings."""
    run: set[str] | None = None
    torn = False  # after a wildcard a run may begin inside a word
    for op, value in nodes:
        strings = spellings(op, value)
        if strings is not None and run is None and torn:
            strings = {f"~{string}" for string in strings}
        if strings is not None and run is not None and len(run) * len(strings) <= LIMIT:
            run = {a + b for a, b in product(run, strings)}
            continue
        if run:
            yield frozenset(run)
        run = set(strings) if strings is not None else None
        if strings is None:
            torn = not _ends_with_space(op, value)
            yield from _inside(op, value, common)
    if run:
        yield frozenset(run)


def _ends_with_space(op: Any, value: Any) -> bool:
    """Say whether every match of a node ends between two words."""
    if op is sre.LITERAL:
        return bool(value == ord(" "))
    if op is sre.SUBPATTERN:
        return bool(value[3]) and _ends_with_space(*value[3][-1])
    if op is sre.BRANCH:
        return all(branch and _ends_with_space(*branch[-1]) for branch in value[1])
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return bool(value[2]) and _ends_with_space(*value[2][-1])
    return op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT)


def _inside(op: Any, value: Any, common: Common) -> Iterator[frozenset[str]]:
    if op is sre.SUBPATTERN:
        yield from _runs(value[3], common)
    elif op in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[0] > 0:
        yield from _runs(value[2], common)
    elif op is sre.ASSERT and value[0] > 0:
        yield from _runs(value[1], common)
    elif op is sre.BRANCH:
        options = [list(_sets(branch, common)) for branch in value[1]]
        if all(options):
            rarest = (min(option, key=lambda words: sum(map(common, words))) for option in options)
            yield frozenset().union(*(frozenset(f"{word} " for word in words) for words in rarest))
