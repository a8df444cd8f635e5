"""Which words every match of an expression has to hold, told from the expression."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from math import fsum
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

MOST = 4_000  # spellings of one stretch of an expression
OPEN = "*"  # before a word of which only the end is known, and behind one of which only the beginning is
_WORD = re.compile(r"(?:^\*?|(?<= ))[a-z'][a-z'-]*(?!\w)")

Common = Callable[[str], float]


def required_words(source: str, common: Common, *, torn: bool = False) -> Iterator[frozenset[str]]:
    """Yield sets of words; all that an expression matches holds at least one word of each set.

    The expression is one over canonical lines, and begins at a word unless it is `torn`. `common` says how common a
    word is; of several that have to stand, the rarest is taken. `*` stands for the unknown rest of a word.
    """
    return _sets(_parser.parse(source), common, torn=torn)


def _sets(nodes: Any, common: Common, *, torn: bool) -> Iterator[frozenset[str]]:
    run: set[str] = set()  # the spellings of a stretch that can be spelt out
    for op, value in (*nodes, (None, None)):
        strings = spellings(op, value)
        if strings is not None and run and len(run) * len(strings) <= MOST:
            run = {before + after for before, after in product(run, strings)}
            continue
        if run:
            yield from _one_each(run, common)
            torn = not all(spelt.endswith(" ") or not spelt for spelt in run)
        run = {f"{OPEN}{spelt}" if torn else spelt for spelt in strings or ()}
        if strings is None and op is not None:
            yield from _inside(op, value, common, torn=torn)
            torn = (torn and _may_be_empty(op, value)) or not _ends_with_space(op, value)


def _one_each(spellings: Iterable[str], common: Common) -> Iterator[frozenset[str]]:
    """Yield a set with one word of each spelling; none where a spelling has none."""
    words = [[_word(spelt, found) for found in _WORD.finditer(spelt)] for spelt in spellings]
    if all(words):
        yield without_longer(min(some, key=common) for some in words)


def _word(spelt: str, found: re.Match[str]) -> str:
    return found[0] + ("" if spelt[found.end() :][:1] == " " else OPEN)


def without_longer(words: Iterable[str]) -> frozenset[str]:
    """Return the words without those that begin like one of which only the beginning is known."""
    known = set(words)
    starts = tuple(word[: -len(OPEN)] for word in known if word.endswith(OPEN))
    return frozenset(
        word for word in known if not any(word.startswith(start) and word != start + OPEN for start in starts)
    )


def _may_be_empty(op: Any, value: Any) -> bool:
    return op not in (sre.MAX_REPEAT, sre.MIN_REPEAT) or value[0] == 0


def _ends_with_space(op: Any, value: Any) -> bool:
    """Say whether every match of a node, where it is not empty, ends between two words."""
    if op is sre.LITERAL:
        return bool(value == ord(" "))
    if op is sre.SUBPATTERN:
        return bool(value[3]) and _ends_with_space(*value[3][-1])
    if op is sre.BRANCH:
        return all(branch and _ends_with_space(*branch[-1]) for branch in value[1])
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return bool(value[2]) and _ends_with_space(*value[2][-1])
    return False


def _inside(op: Any, value: Any, common: Common, *, torn: bool) -> Iterator[frozenset[str]]:
    if op is sre.SUBPATTERN:
        yield from _sets(value[3], common, torn=torn)
    elif op in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[0] > 0:
        yield from _sets(value[2], common, torn=torn)
    elif op is sre.ASSERT and value[0] > 0:
        yield from _sets(value[1], common, torn=torn)
    elif op is sre.BRANCH:
        options = [list(_sets(branch, common, torn=torn)) for branch in value[1]]
        if all(options):
            rarest = [min(option, key=lambda words: fsum(map(common, words))) for option in options]
            yield without_longer(frozenset().union(*rarest))


def spellings(op: Any, value: Any) -> set[str] | None:
    """Return all that a node of an expression matches, or None where that is not a short list."""
    if op is sre.LITERAL:
        return {chr(value)}
    if op in (sre.AT, sre.ASSERT_NOT):
        return {""}
    if op is sre.IN and all(kind is sre.LITERAL for kind, _ in value):
        return {chr(code) for _, code in value}
    if op is sre.SUBPATTERN:
        return _sequence(value[3])
    if op is sre.BRANCH:
        options = [_sequence(branch) for branch in value[1]]
        return None if None in options else set().union(*options)
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[:2] == (0, 1):
        inner = _sequence(value[2])
        return None if inner is None else inner | {""}
    return None


def _sequence(nodes: Any) -> set[str] | None:
    found = {""}
    for op, value in nodes:
        strings = spellings(op, value)
        if strings is None or len(found) * len(strings) > MOST:
            return None
        found = {before + after for before, after in product(found, strings)}
    return found
