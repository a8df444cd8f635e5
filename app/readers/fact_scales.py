"""What the words of facts mean on our scales."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from app.domain.patterns import linear
from app.domain.postmortem import Fact, ReadingNote
from app.domain.scales import Category, Detection, DocumentStatus, Visibility
from app.readers.dates import Ambiguous, find_dates


def _any_of(families: Iterable[tuple[StrEnum, str]]) -> re.Pattern[str]:
    """Return an expression for whole words of several families, each a group of its own."""
    groups = "|".join(f"(?P<{name.value}>{words})" for name, words in families)
    expression: re.Pattern[str] = linear(rf"\b(?:{groups})\b")
    return expression


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
_NAMED = {category.value.replace("_", " "): category for category, _ in _CATEGORIES} | {"unknown": Category.UNKNOWN}
_METHOD = _any_of(_DETECTION)
_CATEGORY = _any_of(_CATEGORIES)


def status_of(text: str | None) -> DocumentStatus | None:
    """Return how far the document has come, or None where its status says something else."""
    words = (text or "").casefold()
    return next((status for status, names in _STATUS if words.startswith(names)), None)


def visibility_of(text: str | None) -> Visibility | None:
    """Return who may read the document, or None where it does not say."""
    first = re.match(r"\w+", (text or "").casefold())
    return _VISIBILITY.get(first.group()) if first else None


def detection_of(text: str) -> Detection:
    """Return how the incident was noticed, by the first telling word."""
    hit = _METHOD.search(text[:400].casefold())
    return Detection(str(hit.lastgroup)) if hit else Detection.UNKNOWN


def category_of(named: str | None, cause: str | None) -> Category:
    """Return the category that is named, else the one that the root cause speaks of most."""
    for text in (named, cause):
        sample = (text or "")[:600].casefold().replace("_", " ")
        if sample in _NAMED:
            return _NAMED[sample]
        counts = Counter(match.lastgroup for match in _CATEGORY.finditer(sample))
        if counts:
            return max(_NAMED.values(), key=lambda category: counts[category.value])
    return Category.UNKNOWN


def day_of(fact: Fact | None, notes: list[ReadingNote]) -> date | None:
    """Return the day of a fact; one that cannot be read becomes a note."""
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
