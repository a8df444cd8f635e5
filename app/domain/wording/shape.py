"""Shapes of words as expressions, compiled late: a looser one, cheap to make, meets the first sentences."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

_FEW = 40  # sentences after which the looser expression no longer pays
_LOOK = re.compile(r"(?<!\\)\(\?<?[=!]")
_NAMED = re.compile(r"\(\?P<\w+>")


class Shape:
    """An expression that starts at a word of a canonical line."""

    __slots__ = ("_asked", "_exact", "_might", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._exact: re.Pattern[str] | None = None
        self._might: Callable[[bytes], Any] | None = None
        self._asked = 0

    def match(self, line: str, place: int) -> re.Match[str] | None:
        """Return the match that starts at a place of the line, or None."""
        if self._exact is None:
            if self._is_ruled_out(line, place):
                return None
            self._exact = re.compile(self._source)
        return self._exact.match(line, place)

    def _is_ruled_out(self, line: str, place: int) -> bool:
        self._asked += 1
        if self._asked > _FEW or not line.isascii():
            return False
        if self._might is None:
            self._might = _looser(self._source)
        return not self._might(line[place:].encode())


def without_looks(source: str) -> str:
    """Return an expression without its looks ahead and behind, so that it matches all that it did, and more."""
    look = _LOOK.search(source)
    while look is not None:
        source = source[: look.start()] + "(?:)" + source[_closing(source, look.start()) + 1 :]
        look = _LOOK.search(source)
    return source


def _closing(source: str, at: int) -> int:
    """Return where the group that opens at an offset is closed."""
    depth, in_set = 0, False
    while True:
        char = source[at]
        if char == "\\":
            at += 1
        elif in_set:
            in_set = char != "]"
        elif char == "[":
            in_set = True
        else:
            depth += (char == "(") - (char == ")")
            if depth == 0:
                return at
        at += 1


def _looser(source: str) -> Callable[[bytes], Any]:
    re2 = _re2()
    if re2 is None:
        return bool  # no line is empty, so nothing is ruled out
    shapes = re2.Set.MatchSet()
    shapes.Add(_NAMED.sub("(?:", without_looks(source)))
    shapes.Compile()
    match: Callable[[bytes], Any] = shapes.Match
    return match


@cache
def _re2() -> Any:
    try:
        import re2
    except ImportError:
        return None
    return re2
