"""Shapes of words as expressions, compiled late: a looser one, cheap to make, meets the first sentences."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from app.domain.patterns import pattern

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any

_FEW = 40  # sentences after which the looser expression no longer pays
_LOOK = re.compile(r"(?<!\\)\(\?<?[=!]")
_NEGATIVE = pattern(r"(?<!\\)\(\?(?:<[=!]|!)")  # and what looks behind
_UNLIKE = pattern(r"\\.|\$")
_NOTHING = "(?:)"
_PART = pattern(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\{\d*,?\d*\}\??|[\^$ .]")
_EDGES = frozenset({"^", "$", r"\b", r"\B", r"\A", r"\Z"})
_NAMED = pattern(r"\(\?P<\w+>")


class Shape:
    """An expression that starts at a word of a canonical line.

    Compiling it costs as much as hundreds of looks, so its first lines are met by google-re2, which compiles faster.
    """

    __slots__ = ("_asked", "_exact", "_might", "_source", "_spans", "groupindex")

    def __init__(self, source: str) -> None:
        self._source = source
        self._exact: re.Pattern[str] | None = None
        self._might: Callable[[bytes], Any] | None = None
        self._spans: Any = None
        self._asked = 0
        self.groupindex: dict[str, int] = {}  # by name; known once google-re2 compiled the expression

    def match(self, line: str, place: int) -> re.Match[str] | None:
        """Return the match that starts at a place of the line, or None."""
        if self._exact is None:
            self._asked += 1
            if self._asked <= _FEW and line.isascii() and _re2() is not None:
                if self._is_ruled_out(line, place):
                    return None
                if not _LOOK.search(self._source):
                    return self._first_match(line, place)
            self._exact = re.compile(self._source)
            self._might = self._spans = None  # they would only take memory
        return self._exact.match(line, place)

    def _is_ruled_out(self, line: str, place: int) -> bool:
        if self._might is None:
            self._might = _looser(self._source)
        return not self._might(line[place:].encode())

    def _first_match(self, line: str, place: int) -> re.Match[str] | None:
        if self._spans is None:
            self._spans = _re2().compile(self._source.encode())
            self.groupindex = {name.decode(): number for name, number in self._spans.groupindex.items()}
        found = self._spans.match(line.encode(), place)
        like_python: Any = found and _Match(self, line, found)
        return like_python or None


class _Match:
    """A match of google-re2 in an ASCII line, with what the engine asks of one."""

    __slots__ = ("_line", "_spans", "re")

    def __init__(self, shape: Shape, line: str, found: Any) -> None:
        self.re = shape
        self._line = line
        self._spans = [found.span(number) for number in range(len(found.groups()) + 1)]

    def span(self, group: str | int = 0) -> tuple[int, int]:
        span: tuple[int, int] = self._spans[group if isinstance(group, int) else self.re.groupindex[group]]
        return span

    def start(self, group: str | int = 0) -> int:
        return self.span(group)[0]

    def end(self, group: str | int = 0) -> int:
        return self.span(group)[1]

    def __getitem__(self, group: str | int) -> str | None:
        start, end = self.span(group)
        return None if start < 0 else self._line[start:end]


class Search:
    """An expression that is looked for anywhere; on plain text by google-re2, which compiles it in no time.

    Neither `$` nor white space stands in a set of it.
    """

    __slots__ = ("_exact", "_flags", "_is_enough", "_might", "_source")

    def __init__(self, source: str, *, any_case: bool = False) -> None:
        self._source = source
        self._flags = re.IGNORECASE if any_case else 0
        self._exact: re.Pattern[str] | None = None
        self._might: Callable[[bytes], Any] | None = None
        self._is_enough = _re2() is not None and not _LOOK.search(source)

    def finds(self, text: str) -> bool:
        """Say whether the expression is found in a text."""
        if text.isascii():
            if self._might is None:
                same = _UNLIKE.sub(_as_in_python, self._source)
                self._might = _looser(f"(?i){same}" if self._flags else same, anywhere=True)
            found = bool(self._might(text.encode()))
            if self._is_enough or not found:
                return found
        if self._exact is None:
            self._exact = re.compile(self._source, self._flags)
        return self._exact.search(text) is not None


def _as_in_python(match: re.Match[str]) -> str:
    return {r"\s": r"[\s\x0b\x1c-\x1f]", "$": r"\n?$"}.get(match[0], match[0])


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
