"""What the facts of a document mean: levels, moments, people, lists."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.policy import Policy
from app.domain.postmortem import Fact, Postmortem, ReadingNote
from app.domain.scales import Category, Detection, DocumentStatus, Visibility
from app.domain.words import severity_level
from app.readers.blocks import Block
from app.readers.dates import Ambiguous, find_dates
from app.readers.durations import read_duration
from app.readers.facts import Written, first_text
from app.readers.front_matter import FrontMatter
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.patterns import pattern
from app.readers.plain import plain

_LIST = pattern(r"\s*(?:[,;\n•]|\s/\s|\band\b|\s&\s)\s*")
_STATUS = (
    (DocumentStatus.DRAFT, ("draft", "in progress", "wip", "work in progress", "in review", "unreviewed", "pending")),
    (DocumentStatus.REVIEWED, ("reviewed", "approved", "accepted")),
    (DocumentStatus.COMPLETED, ("completed", "complete", "final", "finalised", "finalized", "published", "closed",
                                "resolved", "done")),
)  # fmt: skip
_VISIBILITY = {
    "public": Visibility.PUBLIC, "external": Visibility.PUBLIC, "internal": Visibility.INTERNAL,
    "company": Visibility.INTERNAL, "restricted": Visibility.RESTRICTED, "confidential": Visibility.RESTRICTED,
    "private": Visibility.RESTRICTED, "secret": Visibility.RESTRICTED,
}  # fmt: skip
_DETECTION = (
    (Detection.CUSTOMER, r"customers?|clients?|users? report|end.?users?|support tickets?|twitter|social media"),
    (Detection.MONITORING, r"monitor\w*|alert\w*|alarms?|pag(?:er|ed|ing)\w*|automat\w*|dashboards?|pingdom|grafana|"
     r"prometheus|datadog|cloudwatch|statping|sentry|uptime\w*|health.?checks?|synthetic\w*|metrics?"),
    (Detection.HUMAN_REPORT, r"engineers?|team members?|employees?|colleagues?|staff|manual\w*|human|noticed|reported|"
     r"developers?|internal\w*|someone|support|validators?|slack|discord"),
)  # fmt: skip
_CATEGORIES = (
    (Category.SECURITY, r"security|breach|leak\w*|credentials?|vulnerab\w*"),
    (Category.CONFIGURATION, r"config\w*|misconfig\w*|settings?|feature flags?"),
    (Category.DEPLOYMENT, r"deploy\w*|release|rollout|roll-out|ci/?cd|migration"),
    (Category.CAPACITY, r"capacity|load|scal\w*|overload\w*|saturat\w*|quota|limits?|exhaust\w*"),
    (Category.DEPENDENCY, r"dependenc\w*|third.?part\w*|upstream|vendor|provider"),
    (Category.MONITORING, r"monitoring|alert\w*|observability"),
    (Category.INCIDENT_RESPONSE, r"incident.?response|response|on.?call|runbooks?"),
    (Category.DATA, r"data|database|schema|corruption|backups?"),
    (Category.INFRASTRUCTURE, r"infra\w*|hardware|network\w*|disk|power|kubernetes|cloud|dns|tls|certificates?"),
    (Category.PROCESS, r"process\w*|human|communication|training|documentation|change management"),
)  # fmt: skip


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
    severity = facts.first("severity")
    notes: list[ReadingNote] = []
    status = facts.text("status")
    values: dict[str, Any] = {
        "severity": severity,
        "severity_level": severity_level(severity.text, policy.severity_map) if severity else None,
        "impact": facts.text("impact") or sections.text("impact"),
        "services": _names(facts.text("services")),
        "status": DocumentStatus.DRAFT if facts.text("draft") == "true" else _status(status),
        "visibility": _visibility(facts.text("visibility")),
        "lead_responder": _person(facts.text("lead")),
        "document_owner": facts.joined("owner"),
        "contact": facts.text("contact"),
        "participants": tuple(dict.fromkeys(name for text in facts.all("participants") for name in people_in(text))),
        "facilitator": _person(facts.text("facilitator")),
        "executive_summary": facts.text("executive_summary")
        or sections.text("executive_summary")
        or sections.text("summary"),
        "key_learning": facts.text("key_learning"),
        "root_cause_summary": facts.text("root_cause") or sections.text("root_cause"),
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
    detection = facts.text("detection") or sections.text("detection") or ""
    values["detection_method"] = _detection(detection)
    values["root_cause_category"] = _category(facts.text("category"), values["root_cause_summary"])
    values["duration_text"] = facts.text("duration")
    values["duration"] = read_duration(values["duration_text"] or "")
    updated = facts.first("updated")
    values["last_updated"] = _day(updated, notes)
    return replace(doc, **values), notes


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


def _status(text: str | None) -> DocumentStatus | None:
    words = (text or "").casefold()
    return next((status for status, names in _STATUS if words.startswith(names)), None)


def _visibility(text: str | None) -> Visibility | None:
    first = re.match(r"\w+", (text or "").casefold())
    return _VISIBILITY.get(first.group()) if first else None


def _detection(text: str) -> Detection:
    sample = text[:400].casefold()
    hits = [
        (match.start(), method) for method, words in _DETECTION if (match := re.search(rf"\b(?:{words})\b", sample))
    ]
    return min(hits)[1] if hits else Detection.UNKNOWN


def _category(named: str | None, cause: str | None) -> Category:
    for text in (named, cause):
        sample = (text or "")[:600].casefold().replace("_", " ")
        if sample in {category.value.replace("_", " ") for category in Category}:
            return Category(sample.replace(" ", "_"))
        counts = {category: len(re.findall(rf"\b(?:{words})\b", sample)) for category, words in _CATEGORIES}
        best = max(counts, key=lambda category: counts[category])
        if counts[best]:
            return best
    return Category.UNKNOWN


def _day(fact: Fact | None, notes: list[ReadingNote]) -> date | None:
    if fact is None:
        return None
    found = next((found for found in find_dates(fact.text) if found.has_year), None)
    if found is None:
        return None
    if isinstance(found.day, Ambiguous) or found.day is None:
        kind = "unreadable_date" if found.day is None else "ambiguous_date"
        notes.append(ReadingNote(kind, found.text, fact.place))
        return None
    return found.day
