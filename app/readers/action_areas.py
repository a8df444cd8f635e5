"""Where a document has its action items, and what the headings there say about all of them."""

import re
from collections.abc import Iterator

from app.domain.patterns import pattern
from app.domain.records import dataclass, replace
from app.domain.scales import Priority
from app.domain.words import is_status, item_state, kind_of, priority_level
from app.readers.action_drafts import Group
from app.readers.action_links import find_links
from app.readers.dates import find_dates
from app.readers.outline import Part
from app.readers.plain import plain

_PAREN = pattern(r"\((?P<inside>[^()]*)\)\s*$")
_TARGET = pattern(r"^(?:target|due|by|deadline|eta|expected|planned)(?:\s(?:date|by))?\s*:?\s*", re.IGNORECASE)
_QUARTER = pattern(r"\bQ[1-4]\b|\b20\d\d\b", re.IGNORECASE)
_PROPOSED = pattern(r"\W*(?:potential|possible|candidate|proposed|suggested|example)\b", re.IGNORECASE)
_PRIORITY = pattern(r"\bP[0-3]\b|priority", re.IGNORECASE)
# What a subsection may be called and still hold action items; any other known section below is a story of its own.
_GROUPS = frozenset({None, "actions", "improvements", "resolution", "detection", "response"})


@dataclass(slots=True)
class Area:
    """A part of the document that holds action items, and what its headings say about them."""

    part: Part
    group: Group


def find_areas(parts: list[Part], labelled: list[Part]) -> list[list[Area]]:
    """Return each section of action items as its parts: the section's own, then its subsections'."""
    found: list[list[Area]] = []
    advised: list[list[Area]] = []  # what is recommended rather than promised
    end = advice = -1
    for number, part in enumerate(parts):
        if part.slug == "timeline":
            end = max(end, part.end)  # what was done at the time is no promise
        elif part.slug == "improvements":
            advice = max(advice, part.end)
        if part.slug != "actions" or part.start < end:
            continue
        end = part.end
        (advised if part.start < advice else found).append(list(_within(parts[number:], part)))
    found = found or advised
    promised = [areas for areas in found if not _PROPOSED.match(areas[0].part.title)]
    found = promised or found
    headed = bool(found)
    for part in labelled:
        covered = any(areas[0].part.start <= part.start < areas[0].part.end for areas in found)
        is_digest = headed and not part.is_open and not part.blocks  # such as `- **Remediation:** …` in a summary
        if part.slug == "actions" and not covered and not is_digest:
            found.append([Area(part, Group())])
    return found


def _within(parts: list[Part], top: Part) -> Iterator[Area]:
    skip = -1
    groups: list[tuple[int, Group]] = []
    for part in parts:
        if part.start >= top.end:
            return
        if part.start < skip:
            continue
        if part is not top and part.slug not in _GROUPS:
            skip = part.end
            continue
        while groups and groups[-1][0] >= part.level:
            groups.pop()
        group = _heading_group(part) if part is not top else replace(_heading_group(part), kind=None)
        if groups:
            group = group.inside(groups[-1][1])
        groups.append((part.level, group))
        yield Area(part, group)


def _heading_group(part: Part) -> Group:
    """Read what a heading says about the items below it, such as `Short-term (Completed)`."""
    text = plain(part.head)
    inside = _PAREN.search(text.text)
    links = [link.target for link in find_links(text)]
    words = inside["inside"].strip() if inside else ""
    bare = text.text[: inside.start()] if inside else text.text
    group = Group(link=links[0] if links else None, kind=kind_of(bare))
    if priority_level(bare) is not Priority.UNSET and _PRIORITY.search(bare):
        group = replace(group, priority=bare.strip())
    target = _TARGET.sub("", words)
    if words and (target != words or _QUARTER.search(words) or any(find_dates(words))) and not links:
        return replace(group, due=target)
    if words and item_state(words) is not None and not links:
        return replace(group, status=words)
    return replace(group, status=bare.strip()) if is_status(bare) else group
