"""Brackets behind an action item that hold nothing but marks, such as `(Dana, P2, 2026-05-05)`."""

import re
from collections.abc import Collection, Sequence

from app.domain.patterns import pattern
from app.readers.dates import find_dates
from app.readers.owners import are_initials, is_known, is_team, looks_like_names

ASIDE = pattern(r"\((?P<inside>[^()]{1,100})\)[\s.]*\Z")
ASIDE_PART = pattern(r"[^,;|/·]+")
# A name behind a dash or in brackets, at the end.
NAME_BEHIND = pattern(r"(?:\s[-–—]\s*|\s\()(?P<name>[^\W\d_][\w.'’-]+(?:\s[^\W\d_][\w.'’-]*){0,2})\)?[\s.]*\Z")
_TAIL = 60  # characters in which it is looked for
_PRIORITY = pattern(r"[Pp][0-3]|(?:high|medium|low|critical)(?: priority)?", re.IGNORECASE)
_STATUS_WORDS = pattern(r"done|completed|in progress|todo|to do|open|blocked|wip", re.IGNORECASE)


def mark_of(words: str) -> str:
    """Say what one of the words in brackets is: due, priority, status, a name, or "" for anything else."""
    dates = list(find_dates(words))
    if dates and dates[0].end - dates[0].start >= len(words) - len("due by "):
        return "due"
    if _PRIORITY.fullmatch(words):
        return "priority"
    if _STATUS_WORDS.fullmatch(words):
        return "status"
    return "name" if looks_like_names(words, ()) or are_initials(words) else ""


def names_behind(texts: Sequence[str]) -> frozenset[str]:
    """Return the names, in lower case, that stand behind the items of a list, where most of them end in one."""
    matches = (NAME_BEHIND.search(text[-_TAIL:]) for text in texts)
    names = [match["name"] for match in matches if match and looks_like_names(match["name"], ())]
    return frozenset(map(str.casefold, names)) if len(names) > 1 and 2 * len(names) >= len(texts) else frozenset()


def is_surely_name(name: str, people: Collection[str]) -> bool:
    """Say whether a name in brackets or behind a dash is that of somebody: of one we know, or of a team."""
    return is_known(name, people) or is_team(name)
