"""Brackets behind an action item that hold nothing but marks, such as `(Dana, P2, 2026-05-05)`."""

import re

from app.domain.patterns import pattern
from app.readers.dates import find_dates
from app.readers.owners import are_initials, looks_like_names

ASIDE = pattern(r"\((?P<inside>[^()]{1,100})\)[\s.]*\Z")
ASIDE_PART = pattern(r"[^,;|/·]+")
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
