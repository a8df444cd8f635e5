"""Which link of an action item is its tracking link, and which words are only there to hold it."""

import re
from itertools import islice

from app.domain.patterns import pattern
from app.domain.records import dataclass
from app.domain.vocabulary import words
from app.readers.plain import Plain

_URL = pattern(r"https?://[^\s<>()\[\]|]+(?:\([^\s()]*\)[^\s<>()\[\]|]*)*")
_TRACKING = pattern(
    r"https?://[^\s]+?(?:/(?:-/)?(?:issues|merge_requests|pull|pulls|work_items)/\d+|/browse/[A-Z][A-Z0-9]+-\d+|"
    r"/pull-requests/\d+|/_workitems/edit/\d+)|https?://linear\.app/[^\s/]+/issue/|https?://app\.asana\.com/\S+/\d+|"
    r"https?://(?:www\.)?trello\.com/c/|https?://app\.(?:shortcut|clubhouse)\S*/story/|"
    r"https?://[^\s/]+/T\d{2,}(?![\w])|https?://bugzilla\S+id=\d+"
)
_SHORT = pattern(r"(?<![\w/&])(?:[\w.-]+/[\w.-]+)?[#!]\d{1,7}(?!\w)|\bGH-\d+\b")
_LABEL = pattern(
    r"(?:[\w.-]+/[\w.-]+)?[#!]?\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d+|GH-\d+|#.*|(?:follow along )?here|"
    r"(?:(?:the|an?|this|see|tracking|tracked in|github|gitlab|linear|jira)\s)*"
    r"(?:jira|github|gitlab|linear|ticket|issue|bug|story|task|epic|pr|mr|pull request|merge request|link|card)"
    r"(?:\s?[#:!]?\s?\d+|\s(?:link|issue|ticket))?",
    re.IGNORECASE,
)
# The number of a ticket without an address, where it stands apart from the words: in front, in brackets, or alone.
_KEY = pattern(r"\s*(?:\[|\()?(?P<key>[A-Z][A-Z0-9]{1,9}-\d{1,6})(?:\]|\))?(?:\s?[:–—]|\s-)?(?=\s|\Z)")
_KEY_BEHIND = pattern(r"(?:\s*[\[(]|\s[-–—]\s)(?P<key>[A-Z][A-Z0-9]{1,9}-\d{1,6})[\])]?[\s.]*\Z")
_NO_PROJECTS = words(  # what looks like one and is none
    "UTF SHA ISO CVE RFC HTTP TLS AES GPT SEV AI ACT ACTION TASK ITEM AR INC ADR MD RSA IPV PEP EC GH COVID AW"
)
_REACH = 8000  # characters of a text in which links are looked for
_MOST = 200
_END = ".,;:!?'\"”’*_"


@dataclass(frozen=True, slots=True)
class FoundLink:
    """An address and where it stands in the text; `is_label` where the words there only name the link."""

    start: int
    end: int
    target: str
    is_label: bool
    tracks: bool


def find_links(text: Plain) -> list[FoundLink]:
    """Return the links of a text in order: written as links, bare addresses, and numbers such as `#12`."""
    found = [_written(text, span.start, span.end, span.target) for span in text.links[:_MOST] if span.end <= _REACH]
    taken = [(link.start, link.end) for link in found]
    for match in islice(_URL.finditer(text.text, 0, _REACH), _MOST) if "://" in text.text else ():
        target = match.group().rstrip(_END)
        if not _inside(match.start(), taken):
            tracks = bool(_TRACKING.match(target))
            found.append(FoundLink(match.start(), match.start() + len(target), target, tracks, tracks))
    taken = [(link.start, link.end) for link in found]
    has_number = "#" in text.text or "!" in text.text or "GH-" in text.text
    for match in islice(_SHORT.finditer(text.text, 0, _REACH), _MOST) if has_number else ():
        if not _inside(match.start(), taken):
            found.append(FoundLink(match.start(), match.end(), match.group(), True, True))
    found.sort(key=lambda link: link.start)
    return found


def find_key(text: str, start: int) -> tuple[str, int, int] | None:
    """Return a ticket's number before a text, or behind it in brackets or after a dash, and where to cut it out."""
    for match in (_KEY.match(text, start), _KEY_BEHIND.search(text, max(start, len(text) - 40))):
        if match is not None and match["key"].partition("-")[0] not in _NO_PROJECTS:
            return match["key"], match.start(), match.end()
    return None


def is_tracking(target: str) -> bool:
    """Say whether an address leads to an issue or a change."""
    return bool(_TRACKING.match(target))


def _written(text: Plain, start: int, end: int, target: str) -> FoundLink:
    words = text.text[start:end].strip(" []()")
    tracks = is_tracking(target)
    is_label = bool(_LABEL.fullmatch(words)) or (tracks and words == target)
    return FoundLink(start, end, target, is_label, tracks)


def _inside(position: int, taken: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in taken)
