"""Which files of a repository are postmortems."""

import re
from functools import lru_cache

from app.domain.policy import Policy

_OTHERS = frozenset({"readme.md", "index.md", "template.md", "_index.md", "contributing.md", "changelog.md"})


def is_postmortem_path(path: str, policy: Policy) -> bool:
    """Say whether a path, with `/` between its folders, is that of a postmortem under a policy."""
    documents = policy.postmortems
    name = path.rpartition("/")[2].casefold()
    if not name.endswith(".md") or name in _OTHERS or "template" in re.split(r"[^a-z]+", name):
        return False
    if path == documents.template or any(matches(path, pattern) for pattern in documents.exclude):
        return False
    return any(matches(path, pattern) for pattern in documents.paths)


def matches(path: str, pattern: str) -> bool:
    """Say whether a path fits a glob: `*` and `?` stay within a folder, `**` crosses them, `[ab]` is either.

    A pattern that ends in `/`, or names a folder, takes in everything below.
    """
    return _compiled(pattern).fullmatch(path) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    pattern = pattern.removeprefix("./").removeprefix("/")
    if pattern.endswith("/"):
        pattern += "**"
    parts: list[str] = []
    position = 0
    while position < len(pattern):
        token, position = _token(pattern, position)
        parts.append(token)
    tail = "" if pattern.endswith("**") or "." in pattern.rpartition("/")[2] else "(?:/.*)?"
    return re.compile("".join(parts) + tail, re.DOTALL)


def _token(pattern: str, at: int) -> tuple[str, int]:
    """Return one piece of a glob as an expression, and where the next one starts."""
    if pattern.startswith("**/", at):
        return "(?:[^/]+/)*", at + 3
    if pattern.startswith("**", at):
        return ".*", at + 2
    if pattern[at] == "*":
        return "[^/]*", at + 1
    if pattern[at] == "?":
        return "[^/]", at + 1
    closed = pattern.find("]", at + 2)
    if pattern[at] == "[" and closed > 0:
        inside = pattern[at + 1 : closed].replace("\\", "\\\\").replace("[", "\\[")
        return f"[{'^' + inside[1:] if inside[0] == '!' else inside}]", closed + 1
    return re.escape(pattern[at]), at + 1
