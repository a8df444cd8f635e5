"""What the facts of a document mean: levels, moments, people, lists."""

import re
from collections.abc import Iterator

from app.domain.patterns import pattern
from app.domain.policy import Policy
from app.domain.postmortem import Fact, Postmortem, ReadingNote
from app.domain.records import replace
from app.domain.scales import DocumentStatus
from app.domain.words import severity_level
from app.readers.blocks import Block
from app.readers.durations import read_duration
from app.readers.fact_scales import category_of, day_of, detection_of, status_of, visibility_of
from app.readers.facts import Written, first_text
from app.readers.front_matter import FrontMatter
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.plain import plain

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any

_SEVERITY = pattern(r"\bSEV(?:ERITY)?[- ]?[0-5]\b", re.IGNORECASE)
_HEAD = 160  # characters of a title or of the line below it; a longer one tells a story
_LIST = pattern(r"\s*(?:[,;\n•]|\s/\s|\band\b|\s&\s)\s*")


def known_people(front: FrontMatter, written: list[Written], policy: Policy) -> frozenset[str]:
    """Return the names, in lower case, by which the document or the policy knows people and teams."""
    names: set[str] = set()
    for login, person in policy.people.items():
        names.update((login, *person.names))
    for team_name, team in policy.teams.items():
        names.update((team_name, *team.names, *team.members))
    facts = [
        fact.text for field in ("owner", "participants", "lead", "facilitator") for fact in front.facts.get(field, ())
    ]
    facts += [one.text for one in written if one.field in ("owner", "participants", "lead", "facilitator")]
    for text in facts:
        for name in people_in(text):
            names.update((name, name.split()[0]) if name[:1].isupper() else (name,))
            names.update(word for word in name.split() if word[0].isupper() and len(word) > 2)
    return frozenset(name.casefold() for name in names if name)


def people_in(text: str) -> tuple[str, ...]:
    """Return the names in a list of people."""
    bare = re.sub(r"\([^()]*\)|\[[^\[\]]*\]\([^()]*\)|<[^<>]*>|https?://\S+", " ", text)
    names = (" ".join(part.strip(" @.:*_-–").split()) for part in _LIST.split(bare))
    return tuple(name for name in names if name and len(name) < 60 and not name.isdigit() and len(name.split()) <= 5)


def fill_facts(
    doc: Postmortem,
    front: FrontMatter,
    written: list[Written],
    parts: list[Part],
    labelled: list[Part],
    lines: Lines,
    policy: Policy,
) -> tuple[Postmortem, list[ReadingNote]]:
    """Return the document with its facts filled in, and what could not be read among them."""
    facts = _Facts(front, written, lines)
    sections = _Lists(parts, labelled)
    notes: list[ReadingNote] = []
    cause = facts.text("root_cause") or sections.text("root_cause")
    duration = facts.text("duration")
    severity = facts.first("severity") or _severity_in(doc.title, parts, lines)
    filled = replace(
        doc,
        severity=severity,
        severity_level=severity_level(severity.text, policy.severity_map) if severity else None,
        status=DocumentStatus.DRAFT if facts.text("draft") == "true" else status_of(facts.text("status")),
        visibility=visibility_of(facts.text("visibility")),
        root_cause_summary=cause,
        root_cause_category=category_of(facts.text("category"), cause),
        detection_method=detection_of(facts.text("detection") or sections.text("detection") or ""),
        duration_text=duration,
        duration=read_duration(duration or ""),
        last_updated=day_of(facts.first("updated"), notes),
        **_people(facts),
        **_texts(facts, sections),
    )
    return filled, notes


def _severity_in(title: str | None, parts: list[Part], lines: Lines) -> Fact | None:
    """Return the severity that a title gives, such as `[SEV-2] Checkout down`, or a short line below it."""
    if len(parts) < 2:
        return None
    lead = next(iter(parts[1].blocks), None)
    for block, text in ((parts[1].head, title), (lead, plain(lead).text if lead and lead.kind == "paragraph" else "")):
        match = _SEVERITY.search(text) if text and len(text) <= _HEAD else None
        if match and block is not None and block.inlines:
            return Fact(match.group(), lines.place(block.start, block.inlines[-1][3]))
    return None


def _people(facts: "_Facts") -> "dict[str, Any]":
    return {
        "lead_responder": _person(facts.text("lead")),
        "document_owner": facts.joined("owner"),
        "contact": facts.text("contact"),
        "participants": tuple(dict.fromkeys(name for text in facts.all("participants") for name in people_in(text))),
        "facilitator": _person(facts.text("facilitator")),
    }


def _texts(facts: "_Facts", sections: "_Lists") -> "dict[str, Any]":
    summary = facts.text("executive_summary") or sections.text("executive_summary") or sections.text("summary")
    return {
        "impact": facts.text("impact") or sections.text("impact"),
        "services": _names(facts.text("services")),
        "executive_summary": summary,
        "key_learning": facts.text("key_learning"),
        "contributing_factors": sections.items("contributing_factors") or _names(facts.text("factors")),
        "system_factors": sections.items("system_factors") or _names(facts.text("system_factors")),
        "detection_gap": facts.text("detection_gap"),
        "prevention": facts.text("prevention"),
        "went_well": sections.items("went_well"),
        "improvements": sections.items("improvements") or sections.items("went_wrong"),
        "lessons": sections.items("lessons"),
        "references": (*facts.all("references"), *sections.items("references")),
        "fingerprint": facts.text("fingerprint"),
    }


class _Facts:
    """The facts by field, the front matter's first."""

    def __init__(self, front: FrontMatter, written: list[Written], lines: Lines) -> None:
        self._front = front
        self._written = written
        self._lines = lines

    def all(self, field: str) -> tuple[str, ...]:
        """Return every text of a field."""
        below = [one.text for one in self._written if one.field == field]
        return tuple(dict.fromkeys([fact.text for fact in self._front.facts.get(field, ())] + below))

    def joined(self, field: str) -> str | None:
        """Return the texts of a field in one."""
        return ", ".join(text.replace("\n", ", ") for text in self.all(field)) or None

    def text(self, field: str) -> str | None:
        """Return the first text of a field."""
        fact = self.first(field)
        return fact.text if fact else None

    def first(self, field: str) -> Fact | None:
        """Return the first fact of a field."""
        front = self._front.facts.get(field)
        if front:
            return front[0]
        return next((one.fact(self._lines) for one in self._written if one.field == field), None)


class _Lists:
    """The items and texts of sections."""

    def __init__(self, parts: list[Part], labelled: list[Part]) -> None:
        self._parts = [*parts, *labelled]

    def text(self, slug: str) -> str | None:
        """Return the first text of a section."""
        for part in self._parts:
            if part.slug == slug:
                below = first_text(part.blocks)
                if part.rest or below:
                    return part.rest or (below[0] if below else None)
        return None

    def items(self, slug: str) -> tuple[str, ...]:
        """Return the items of a section, or its paragraphs where it has no list."""
        for part in self._parts:
            if part.slug == slug:
                found = list(_items(part.blocks))
                if found:
                    return tuple(found)
        return ()


def _items(blocks: list[Block]) -> Iterator[str]:
    lists = [block for block in blocks if block.kind == "list"]
    if not lists:
        texts = (plain(block) for block in blocks if block.kind == "paragraph")
        yield from (
            text.text.strip()
            for text in texts
            if text.text.strip() and not any(span.end - span.start >= len(text.text.strip()) for span in text.emphasis)
        )
    for block in lists:
        for item in block.children:
            if item.children and plain(item.children[0]).text.strip():
                yield plain(item.children[0]).text.strip()


def _person(text: str | None) -> str | None:
    return text.lstrip("@") if text else None


def _names(text: str | None) -> tuple[str, ...]:
    if not text:
        return ()
    return tuple(part.strip(" .`*_") for part in re.split(r"\s*[,;\n]\s*|\s+and\s+", text) if part.strip(" .`*_-"))
