"""Which patterns each passage of a long document could hold, told by machines that look for all shapes at once."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from app.domain.wording.bare import FOUL, bare_sources, bare_texts
from app.domain.wording.gate import Entry, Numbers, gate
from app.domain.wording.pattern import opened
from app.domain.wording.shape import loosened

_MEMORY = 64 * 1024 * 1024  # bytes that a machine may take; it takes about a tenth
_FIRST = ("<w>", r"[\w-]+ ")  # how a shape starts that takes any word there; that word is one of the heads
_TOGETHER = 20  # lines that a machine of shapes with steps, which seldom finds one, sees at once
_FEW = 30  # shapes with steps in one machine; together they would make it very large
_ANY_WORD = "[^"  # in a shape that steps over words: such shapes together make a machine large


class _Scan(NamedTuple):
    """Machines, and which patterns their shapes are: one of shapes without steps and FOUL, several of those with."""

    near: Callable[[bytes], Any]
    near_numbers: tuple[int, ...]
    foul: int
    wide: tuple[tuple[Callable[[bytes], Any], tuple[int, ...]], ...]


def candidates(sources: Sequence[bytes], text_of: Callable[[int], str]) -> Iterator[tuple[int, Numbers]]:
    """Yield which of some passages could hold a cue, and by which patterns; `sources` are in Markdown.

    `text_of` returns the text of a passage as it reads, for those whose source cannot be told.
    """
    found = in_lines(bare_sources(sources))
    unclear = [number for number, patterns in found if patterns is None]
    clear = dict(in_lines(bare_texts([text_of(number) for number in unclear]))) if unclear else {}
    place = {number: position for position, number in enumerate(unclear)}
    for number, patterns in found:
        if patterns is not None:
            yield number, patterns
        elif place[number] in clear:
            yield number, clear[place[number]]


def in_lines(lines: list[bytes]) -> list[tuple[int, Numbers]]:
    """Return which lines could hold a pattern, and which; None of them where a line is foul."""
    scan = _scan()
    found: dict[int, Numbers] = {}
    for number, hits in enumerate(map(scan.near, lines)):
        if hits:
            hit_numbers = None if scan.foul in hits else _kept(lines[number], [scan.near_numbers[hit] for hit in hits])
            if hit_numbers != ():
                found[number] = hit_numbers
    for start in range(0, len(lines), _TOGETHER):
        together = lines[start : start + _TOGETHER]
        joined = b"\x1e".join(together)
        for machine, numbers in scan.wide:
            if not machine(joined):
                continue
            for number, hits in enumerate(map(machine, together), start):
                known = found.get(number, ())
                if hits and known is not None:
                    more = _kept(lines[number], [numbers[hit] for hit in hits])
                    if more:
                        found[number] = tuple(sorted((*known, *more)))
    return sorted(found.items())


def _kept(line: bytes, numbers: list[int]) -> tuple[int, ...]:
    """Leave out the patterns whose lead does not stand before their shape, or which miss what they need."""
    return tuple([number for number in sorted(numbers) if all(look(line) for look in _looks(number))])


@cache
def _looks(number: int) -> tuple[Callable[[bytes], Any], ...]:
    entry = gate().entries[number]
    lead, needs = entry.pattern.lead, entry.pattern.needs
    shapes = []
    if lead:
        shapes.append(f" (?:{loosened(opened(lead))}){_shape_of(entry)[1:]}")
    if needs:
        shapes.append(loosened(opened(needs)))
    return tuple(map(_machine, shapes))


def _machine(*shapes: str) -> Callable[[bytes], Any]:
    import re2

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = _MEMORY
    options.never_capture = True
    options.log_errors = False
    made = re2.Set.SearchSet(options)
    for shape in shapes:
        made.Add(shape)
    made.Compile()
    match: Callable[[bytes], Any] = made.Match
    return match


@cache
def _scan() -> _Scan:
    shapes = [_shape_of(entry) for entry in gate().entries]
    near = tuple(number for number, shape in enumerate(shapes) if _ANY_WORD not in shape)
    wide = [number for number, shape in enumerate(shapes) if _ANY_WORD in shape]
    parts = [tuple(wide[start : start + _FEW]) for start in range(0, len(wide), _FEW)]
    joined = [shape.replace(_ANY_WORD, r"[^\x1e") for shape in shapes]
    return _Scan(
        near=_machine(*[shapes[number] for number in near], FOUL),
        near_numbers=near,
        foul=len(near),
        wide=tuple((_machine(*[joined[number] for number in part]), part) for part in parts),
    )


def _shape_of(entry: Entry) -> str:
    shape = entry.pattern.shape
    heads = "|".join(map(re.escape, sorted(entry.pattern.heads.split())))
    first = next((first for first in _FIRST if shape.startswith(first)), None)
    looser = loosened(opened(shape.removeprefix(first or "")))
    return f" (?:(?:{heads}) +{looser})" if first else f" (?:{looser})"
