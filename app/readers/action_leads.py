"""What an action item opens with: a lead that is its title, a name, or a status."""

import re
from collections.abc import Collection

from app.domain.patterns import pattern
from app.domain.words import is_status
from app.readers.action_marks import FIELDS
from app.readers.action_work import Work
from app.readers.labels import read_label
from app.readers.owners import is_known, looks_like_names

_GENERIC_LEAD = pattern(r"(?:action|todo|to-do|task|ai|item|follow-?up|step)(?:\s*item)?\s*#?\d{0,2}", re.IGNORECASE)
_PERSON_TO = pattern(r"(?P<owner>[^\W\d_][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\s(?=(?:to|will)\s[a-z])")
_ASIDE = pattern(r"\([^()]*\)")
_LEAD = 40  # characters at the head of a text in which a status with a colon is looked for


def read_lead(work: Work, people: Collection[str]) -> tuple[int, int] | None:
    """Return where a bold lead with a colon stands, or take a bold name as the owner."""
    start = work.start()
    if _status_lead(work, start):
        return None
    bold = next((span for span in work.plain.strong if span.start <= start < span.end), None)
    if bold is None:
        _named_actor(work, people, start)
        return _italic_lead(work, work.start())
    label = read_label(work.plain, start)
    words = work.text[bold.start : bold.end]
    name = label.text if label else words
    if label and label.bold and label.text.casefold() in FIELDS:
        return None
    if label and label.bold and not is_known(name, people):
        if _GENERIC_LEAD.fullmatch(label.text):
            work.cut(label.start, label.value)
            return None
        return label.start, label.value
    rest = _ASIDE.sub("", work.text[bold.end :]).strip(" :.")
    if rest and (is_known(name, people) or (not label and looks_like_names(words, people))):
        work.set("owner", name, bold.start, bold.start + len(name))
        work.cut(start, label.value if label else bold.end)
    return None


def _italic_lead(work: Work, start: int) -> tuple[int, int] | None:
    """Return where a lead in italics with a colon stands."""
    span = next((span for span in work.plain.emphasis if span.start <= start < span.end), None)
    words = work.text[start : span.end].strip() if span else ""
    if span is None or not words.endswith(":") or words[:-1].casefold() in FIELDS:
        return None
    return start, span.end


def _status_lead(work: Work, start: int) -> bool:
    """Read a status in front of the rest, such as `Done: limit the pool`."""
    label = read_label(work.plain, start) if ":" in work.text[start : start + _LEAD] else None
    if label is None or label.start > start or not is_status(label.text) or not work.text[label.value :].strip():
        return False
    work.set("status", label.text, label.start, label.start + len(label.text))
    work.cut(start, label.value)
    return True


def _named_actor(work: Work, people: Collection[str], start: int) -> None:
    match = _PERSON_TO.match(work.text, start) if people else None
    if match and is_known(match["owner"], people):
        work.set("owner", match["owner"], *match.span("owner"))
        work.cut(start, match.end())
