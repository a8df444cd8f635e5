"""What words the matches of an expression begin and end with, as far as the expression spells them out.

Words are those of a canonical line, where each is followed by one space.
"""

from collections.abc import Iterable
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

MOST = 6_000  # spellings of one expression; more tell little
ANY = "*"  # from here on anything may stand
SOME = "\0"  # letters or signs of one word, whichever
BEGINNING = "^"  # stands before the first word of a line
_ROUNDS = 12  # of a repetition; each round of most adds a word, and only two are asked for
_SPACE = (sre.LITERAL, ord(" "))


class TooMany(Exception):
    """An expression has more spellings than are worth telling apart."""


def first_words(source: str) -> set[tuple[str, str]]:
    """Return the first two words of all that an expression matches; raises TooMany."""
    spellings = _Spelling(forward=True).of(source)
    return {_pair(*spelt.split(" ", 2)) for spelt in spellings}


def _pair(first: str, second: str = ANY, rest: str = "") -> tuple[str, str]:
    return first, second


def last_words(source: str) -> set[str]:
    """Return the last words of all that an expression matches, which begins at a word; raises TooMany."""
    spellings = _Spelling(forward=False).of(source)
    return {_last(spelt) for spelt in spellings}


def _last(spelt: str) -> str:
    return spelt.split(" ")[-2] if spelt.endswith(" ") and len(spelt) > 1 else ANY


class _Spelling:
    """Spells expressions out from one end, until two words are whole or anything may follow."""

    def __init__(self, *, forward: bool) -> None:
        self._forward = forward

    def of(self, source: str) -> set[str]:
        spellings = self._sequence(_parser.parse(source), {""}, is_last=True)
        return {spelt if self._is_done(spelt) else self._joined(spelt, self._end) for spelt in spellings}

    @property
    def _end(self) -> str:
        return ANY if self._forward else ""

    def _is_done(self, spelt: str) -> bool:
        return ANY in spelt or spelt.count(" ") >= 2

    def _joined(self, spelt: str, part: str) -> str:
        if part == SOME and spelt[-1 if self._forward else 0 :][:1] == SOME:
            return spelt
        return spelt + part if self._forward else part + spelt

    def _added(self, spellings: Iterable[str], parts: Iterable[str]) -> set[str]:
        known = tuple(parts)
        out: set[str] = set()
        for spelt in spellings:
            if self._is_done(spelt):
                out.add(spelt)
            else:
                out.update([self._joined(spelt, part) for part in known])
        return _few(out)

    def _sequence(self, nodes: Iterable[Any], spellings: set[str], *, is_last: bool = False) -> set[str]:
        ordered = list(nodes) if self._forward else list(nodes)[::-1]
        for number, (op, value) in enumerate(ordered, start=1):
            pending = {spelt for spelt in spellings if not self._is_done(spelt)}
            if not pending:
                break
            spellings = (spellings - pending) | self._node(
                op, value, pending, is_last=is_last and number == len(ordered)
            )
        return _few(spellings)

    def _node(self, op: Any, value: Any, spellings: set[str], *, is_last: bool) -> set[str]:
        if op is sre.SUBPATTERN:
            return self._sequence(value[3], spellings, is_last=is_last)
        if op is sre.BRANCH:
            return _few(set().union(*(self._sequence(branch, spellings, is_last=is_last) for branch in value[1])))
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            return self._repeated(*value, spellings)
        if op is sre.ASSERT and is_last and self._forward and value[0] > 0:
            return self._sequence(value[1], spellings, is_last=True)  # what it sees stands right behind
        if op is sre.AT and value is sre.AT_BEGINNING and not self._forward:
            return self._added(spellings, {f" {BEGINNING} "})
        if op in (sre.ASSERT, sre.ASSERT_NOT, sre.AT):
            return spellings
        return self._added(spellings, _signs(op, value))

    def _repeated(self, fewest: int, most: int, inner: Any, spellings: set[str]) -> set[str]:
        if len(inner) == 1 and most > 1 and inner[0][0] in (sre.IN, sre.NOT_LITERAL) and SOME in _signs(*inner[0]):
            parts = {ANY} if ANY in _signs(*inner[0]) else {SOME}
            return self._added(spellings, parts if fewest else {"", *parts})
        for _ in range(fewest):
            spellings = self._sequence(inner, spellings)
        known, new = set(spellings), spellings
        for _ in range(min(most - fewest, _ROUNDS)):
            new = self._sequence(inner, {spelt for spelt in new if not self._is_done(spelt)}) - known
            known |= new
        if new and most - fewest > _ROUNDS:
            known |= self._added(new, {ANY})
        return _few(known)


def _few(spellings: set[str]) -> set[str]:
    if len(spellings) > MOST:
        raise TooMany
    return spellings


def _signs(op: Any, value: Any) -> set[str]:
    """Return what one node that takes one sign may take."""
    if op is sre.LITERAL:
        return {chr(value)}
    if op is sre.NOT_LITERAL:
        return {SOME if value == ord(" ") else ANY}
    if op is not sre.IN:
        return {ANY}
    if value[0][0] is sre.NEGATE:
        return {SOME if _SPACE in value else ANY}
    return {_member(kind, inner) for kind, inner in value}


def _member(kind: Any, inner: Any) -> str:
    if kind is sre.LITERAL:
        return chr(inner)
    return SOME if kind is sre.RANGE or inner in (sre.CATEGORY_WORD, sre.CATEGORY_DIGIT) else ANY
