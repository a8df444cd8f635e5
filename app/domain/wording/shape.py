"""Shapes of words as expressions, compiled late: a looser one, cheap to make, meets the first sentences."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

_FEW = 40  # sentences after which the looser expression no longer pays
_LOOK = re.compile(r"(?<!\\)\(\?<?[=!]")
_NEGATIVE = re.compile(r"(?<!\\)\(\?(?:<[=!]|!)")  # and what looks behind
_NOTHING = "(?:)"
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\{\d*,?\d*\}\??|[\^$ .]")
_EDGES = frozenset({"^", "$", r"\b", r"\B", r"\A", r"\Z"})
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


class Search:
    """An expression that is seldom found in a text, so that a looser one, which is quick, looks first.

    It has no looks ahead or behind, and neither `$` nor white space stands in a set.
    """

    __slots__ = ("_exact", "_flags", "_might", "_source")

    def __init__(self, source: str, *, any_case: bool = False) -> None:
        self._source = source
        self._flags = re.IGNORECASE if any_case else 0
        self._exact: re.Pattern[str] | None = None
        self._might: Callable[[bytes], Any] | None = None

    def finds(self, text: str) -> bool:
        """Say whether the expression is found in a text."""
        if text.isascii():
            if self._might is None:
                looser = self._source.replace(r"\s", r"[\s\x0b\x1c-\x1f]").replace("$", r"\n?$")
                self._might = _looser(f"(?i){looser}" if self._flags else looser, anywhere=True)
            if not self._might(text.encode()):
                return False
        if self._exact is None:
            self._exact = re.compile(self._source, self._flags)
        return self._exact.search(text) is not None


def without_looks(source: str) -> str:
    """Return an expression without its looks ahead and behind, so that it matches all that it did, and more."""
    return _without(_LOOK, source)


def _without(group: re.Pattern[str], source: str) -> str:
    found = group.search(source)
    while found is not None:
        source = source[: found.start()] + _NOTHING + source[_closing(source, found.start()) + 1 :]
        found = group.search(source)
    return source


def loosened(source: str) -> str:
    """Return an expression that matches wherever this one does on a bare line, and that costs a machine little."""
    source = _without(_NEGATIVE, source)
    last = max((look.start() for look in _LOOK.finditer(source) if _ends(source, look.start())), default=None)
    if last is not None:  # nothing comes after it, so what it sees may as well be taken
        source = f"{source[:last]}(?:{source[last + len('(?=') :]}"
    return _PART.sub(_loosened_part, without_looks(source))


def _ends(source: str, at: int) -> bool:
    """Say whether the group that opens at an offset is the last thing in an expression."""
    return not source[_closing(source, at) + 1 :].replace(_NOTHING, "")


def _loosened_part(match: re.Match[str]) -> str:
    part = match[0]
    if part.startswith("("):
        return "(?:"
    if part == " ":
        return "(?: +)"  # a group, since the shape may repeat it
    if part in (".", r"\s") or (part[0] == "[" and (" " in part) is (part[1] != "^")):
        return f"(?:{part}| +)"  # what may stand for the one space of a canonical line
    if part.startswith("{"):
        return "*" if part[1] in "0," else "+"
    return "" if part in _EDGES else part


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


def _looser(source: str, *, anywhere: bool = False) -> Callable[[bytes], Any]:
    re2 = _re2()
    if re2 is None:
        return lambda text: True
    shapes = re2.Set.SearchSet() if anywhere else re2.Set.MatchSet()
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
