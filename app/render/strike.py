"""Strikes a posted text through, for a forge that does not let us resolve its thread."""

import re
from collections.abc import Iterator

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_LINE = re.compile(r"^(\s*(?:[-*+>]\s+|\d{1,9}[.)]\s+|#{1,6}\s+)*)(.*?)\s*$")


def struck_through(body: str) -> str:
    """Return a text with every line struck through; code and suggestions go, hidden comments stay as they are."""
    return "\n".join(_struck_lines(body))


def _struck_lines(body: str) -> Iterator[str]:
    fence = ""
    for line in body.split("\n"):
        if match := _FENCE.match(line):
            if not fence:
                fence = match[1]
            elif match[1].startswith(fence):
                fence = ""
        elif not fence:
            yield _struck(line)


def _struck(line: str) -> str:
    match = _LINE.match(line)
    if match is None or not match[2] or match[2].startswith(("<", "~~")):
        return line
    return f"{match[1]}~~{match[2]}~~"
