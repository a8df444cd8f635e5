"""Which files of a repository are postmortems, and where what was accepted of them is listed."""

import re
from functools import lru_cache

from app.domain.policy import Policy
from app.domain.vocabulary import words

BASELINE = ".afterword-baseline.json"  # from the root
# A file whose name consists of these words, one of the first among them, is about postmortems rather than one.
_ABOUT = words("readme index toc template templates contributing changelog guide guidelines howto")
_BESIDE = words(
    "postmortem postmortems post mortem mortems incident incidents report reports review reviews retro retrospective",
    "rca blameless outage example sample doc document the a for how to write writing of",
)
_NEVER = words("summary.md license.md security.md support.md agents.md claude.md codeowners.md code_of_conduct.md")


def is_postmortem_path(path: str, policy: Policy) -> bool:
    """Say whether a path, with `/` between its folders, is that of a postmortem under a policy."""
    return is_document_path(path, policy) and any(matches(path, pattern) for pattern in policy.postmortems.paths)


def is_document_path(path: str, policy: Policy) -> bool:
    """Say whether a file somewhere may be a postmortem: Markdown, not excluded, and neither template nor index."""
    name = path.rpartition("/")[2].casefold()
    if not name.endswith(".md") or path == policy.postmortems.template or name in _NEVER:
        return False
    parts = {part for part in re.split(r"[^a-z0-9]+", name.removesuffix(".md")) if part.strip("0")}
    if "template" in parts:
        parts = {part for part in parts if not part.isdecimal()}  # a template may bear the day it was made
    if parts & _ABOUT and parts <= _ABOUT | _BESIDE:
        return False
    return not any(matches(path, pattern) for pattern in policy.postmortems.exclude)


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
    names_a_folder = not set("*?[.") & set(pattern.rpartition("/")[2])
    return re.compile("".join(parts) + ("(?:/.*)?" if names_a_folder else ""), re.DOTALL)


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
