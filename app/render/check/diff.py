"""What a fix changes, as a unified diff that `git apply` takes."""

from collections.abc import Iterator
from difflib import unified_diff


def render_diff(path: str, before: str, after: str) -> str:
    """Return the difference of two texts of one file, line endings as they are; empty where there is none."""
    names = f"a/{path}", f"b/{path}"
    return "".join(_ended(unified_diff(_lines(before), _lines(after), *names)))


def _lines(text: str) -> list[str]:
    """Return the lines of a text with their line feeds; no other sign ends a line, for git either."""
    *whole, rest = text.split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])


def _ended(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
