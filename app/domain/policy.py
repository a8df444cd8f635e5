"""What a repository chose in `.afterword.yml`. The fields hold the defaults; `default.yml` spells them out."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from app.domain.records import dataclass, field
from app.domain.scales import Level, Visibility

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any


def _nothing() -> "Mapping[Any, Any]":
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsPolicy:
    """Which files are postmortems and what they must hold."""

    paths: tuple[str, ...] = ("postmortems/**", "docs/postmortems/**", "incidents/**")
    exclude: tuple[str, ...] = ()
    headings: Mapping[str, tuple[str, ...]] = field(default_factory=_nothing)
    required_sections: tuple[str, ...] = ("summary", "impact", "timeline", "root_cause", "actions")
    template: str = "postmortems/template.md"
    visibility: Visibility | None = None
    start_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LintPolicy:
    """How loud each rule is, and from which level a check fails."""

    rules: Mapping[str, Level] = field(default_factory=_nothing)
    fail_on: str = "error"  # error | warning | notice | never
    language: str = "auto"
    ignored_phrases: tuple[str, ...] = ()
    extra_phrases: Mapping[str, str] = field(default_factory=_nothing)  # phrase -> reframe
    names: str = "allow"  # allow | notice


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsPolicy:
    """How action items become issues."""

    label: str = "postmortem-action"
    labels: tuple[str, ...] = ()  # further labels on every issue
    milestone: str | None = None
    repositories: Mapping[str, str] = field(default_factory=_nothing)  # team or service -> owner/name
    accept_actions_from: tuple[str, ...] = ()
    due_by_priority: Mapping[str, int] = field(
        default_factory=lambda: MappingProxyType({"P0": 3, "P1": 14, "P2": 30, "P3": 90})
    )  # days after publication; also the latest date the priority allows
    write_back: str = "pull-request"  # pull-request | off


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """How to reach one person. `names` are the words documents use for them."""

    names: tuple[str, ...] = ()
    email: str | None = None
    chat: str | None = None
    manager: str | None = None
    time_zone: str | None = None
    delegate: str | None = None
    left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A team, who leads it, and what it runs."""

    names: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    lead: str | None = None
    services: tuple[str, ...] = ()
    channel: str | None = None
    similar: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationPolicy:
    """When who hears about an overdue item."""

    tiers: tuple[int, int, int] = (1, 8, 15)  # days overdue: owner, manager, directors
    min_gap: int = 3  # working days between two tiers of one item
    reassign: str = "add"  # add | replace
    remind_before: int = 2  # days before the due date; 0 switches it off
    mentions_per_day: int = 3
    mentions_per_week: int = 10
    count: str = "calendar"  # calendar | working days overdue
    fuse_new_issues: int = 20
    fuse_escalations: int = 10
    fuse_closes: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthPolicy:
    """When quiet items get a nudge, in days without human activity."""

    stale: int = 14
    p0: int = 3
    p1: int = 7
    close_p3: bool = False
    close_p3_after: int = 90
    close_p3_warned: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentsPolicy:
    """Which issues are incidents, and by when their postmortem is due."""

    labels: tuple[str, ...] = ("incident",)
    postmortem_due: Mapping[int, str] = field(
        default_factory=lambda: MappingProxyType({1: "3 days", 2: "5 working days"})
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsPolicy:
    """When and where reports are posted."""

    weekly: str = "monday 9"  # weekday and hour in `time_zone`, or off
    monthly: str = "off"
    quarterly: str = "off"
    repository: str | None = None  # where; None is the documents' own repository
    label: str = "postmortem-report"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningPolicy:
    """Where learnings go."""

    channels: Mapping[str, str] = field(default_factory=_nothing)  # category -> channel
    mail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sink:
    """A place that text leaves to, and who can read it there."""

    audience: Visibility = Visibility.RESTRICTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Everything a repository may choose."""

    postmortems: DocumentsPolicy = DocumentsPolicy()
    severity_map: Mapping[str, int] = field(default_factory=_nothing)
    lint: LintPolicy = LintPolicy()
    actions: ActionsPolicy = ActionsPolicy()
    people: Mapping[str, Person] = field(default_factory=_nothing)
    teams: Mapping[str, Team] = field(default_factory=_nothing)
    directors: tuple[str, ...] = ()
    roster: tuple[str, ...] = ()
    time_zone: str = "UTC"
    working_days: tuple[str, ...] = ("mon", "tue", "wed", "thu", "fri")
    working_hours: tuple[int, int] = (9, 17)
    holidays: tuple[date, ...] = ()
    escalation: EscalationPolicy = EscalationPolicy()
    health: HealthPolicy = HealthPolicy()
    incidents: IncidentsPolicy = IncidentsPolicy()
    reports: ReportsPolicy = ReportsPolicy()
    learning: LearningPolicy = LearningPolicy()
    sinks: Mapping[str, Sink] = field(default_factory=_nothing)
    templates: Mapping[str, str] = field(default_factory=_nothing)
    mode: str = "live"  # live | shadow
