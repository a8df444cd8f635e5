"""Reads a unified diff: which lines of the new side a review may point at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HUNK = re.compile(r"^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@")
_NO_NEWLINE = "\\"


@dataclass(frozen=True, slots=True)
class PatchLines:
    """Line numbers on the new side: those that were added, and all that the diff shows."""

    added: frozenset[int]
    shown: frozenset[int]


def read_patch(patch: str) -> PatchLines:
    """Read the hunks of one file's diff; text before the first hunk is passed over."""
    seen = list(_new_side(patch))
    return PatchLines(frozenset(line for line, sign, _ in seen if sign == "+"), frozenset(line for line, _, _ in seen))


def text_of_new_file(patch: str, additions: int) -> str | None:
    """Return the whole text of an added file, or None where the diff does not hold all of it."""
    lines = [text for _, sign, text in _new_side(patch) if sign == "+"]
    if len(lines) != additions or not lines:
        return None
    ends_open = patch.rstrip("\n").rpartition("\n")[2].startswith(_NO_NEWLINE)
    return "\n".join(lines) + ("" if ends_open else "\n")


def _new_side(patch: str) -> Iterator[tuple[int, str, str]]:
    number = 0
    for line in patch.split("\n"):
        if hunk := _HUNK.match(line):
            number = int(hunk[1])
        elif number and line[:1] in {"+", " "}:
            yield number, line[0], line[1:]
            number += 1
