"""AW201: a timeline whose entries have no time."""

import re
from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.patterns import pattern
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem, Section, TimelineEntry
from app.domain.rule import Context, Rule, document_place
from app.domain.scales import Level

# A day is a time too, where a timeline spans weeks.
_DAY = pattern(
    r"\d{4}-\d\d-\d\d|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE
)


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each entry without a time, or one for a timeline where most have none."""
    section = timeline_section(doc)
    untimed = [entry for entry in doc.timeline if entry.time is None]
    if (section and section.text.strip() and not doc.timeline) or len(untimed) * 2 > len(doc.timeline):
        yield Remark(
            place=section.place if section else document_place(doc),
            message="The timeline has no times. Start each entry with one, as in `10:42 UTC: first alert`.",
            excerpt=section.title if section else "",
            about="timeline",
        )
        return
    lone = list(_lone(doc))
    if lone:
        others = f" (nor do {len(lone) - 1} more)" if len(lone) > 1 else ""
        yield Remark(
            place=lone[0].place,
            message=f"This entry has no time{others}. Start it with one, or write `about 10:45` where nobody knows.",
            excerpt=lone[0].text,
        )


def _lone(doc: Postmortem) -> Iterator[TimelineEntry]:
    """Yield the entries without a time or day that do not belong to the timed one above them."""
    column = 0
    for entry in doc.timeline:
        if entry.time is not None:
            column = entry.place.column
        elif not (column and entry.place.column > column) and not _DAY.search(entry.text):
            yield entry


def timeline_section(doc: Postmortem) -> Section | None:
    """Return the section that holds the timeline."""
    return next((section for section in doc.sections if section.slug == "timeline"), None)


TIMELINE_TIMES = Rule(
    code="AW201",
    slug="timeline-times",
    level=Level.NOTICE,
    check=check,
    summary="Every entry of the timeline has a time.",
    why="How long it took to notice, to respond and to recover can only be learned from times.",
    bad="- The first alert fired.\n- We rolled back.",
    good="- 10:42 UTC: the first alert fired.\n- 10:58 UTC: we rolled back.",
)
