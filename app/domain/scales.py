"""The words and scales that every part of Afterword shares."""

from enum import StrEnum

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Level(StrEnum):
    """How loud a finding is, loudest first; `OFF` silences a rule."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"
    OFF = "off"

    @property
    def rank(self) -> int:
        """Return 3 for an error down to 0 for off."""
        return {"error": 3, "warning": 2, "notice": 1, "off": 0}[self.value]


class Kind(StrEnum):
    """What an action item does about the incident."""

    PREVENT = "prevent"
    DETECT = "detect"
    MITIGATE = "mitigate"
    INVESTIGATE = "investigate"
    REPAIR = "repair"
    PROCESS = "process"


class ItemState(StrEnum):
    """Where an action item stands."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    COMPLETED = "completed"
    WONT_DO = "wont_do"

    @property
    def is_live(self) -> bool:
        """Say whether somebody still has to do something."""
        return self not in (ItemState.COMPLETED, ItemState.WONT_DO)


class Priority(StrEnum):
    """How urgent an action item is; critical is P0."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    UNSET = "unset"


class DocumentStatus(StrEnum):
    """How far a postmortem document has come."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    COMPLETED = "completed"


class Visibility(StrEnum):
    """Who may read a text, widest first."""

    PUBLIC = "public"
    INTERNAL = "internal"
    RESTRICTED = "restricted"


class Detection(StrEnum):
    """How an incident was noticed."""

    MONITORING = "monitoring"
    HUMAN_REPORT = "human_report"
    CUSTOMER = "customer"
    UNKNOWN = "unknown"


class Category(StrEnum):
    """The one taxonomy of root causes and learnings."""

    CONFIGURATION = "configuration"
    CAPACITY = "capacity"
    DEPENDENCY = "dependency"
    DEPLOYMENT = "deployment"
    MONITORING = "monitoring"
    INFRASTRUCTURE = "infrastructure"
    SECURITY = "security"
    INCIDENT_RESPONSE = "incident_response"
    DATA = "data"
    PROCESS = "process"
    UNKNOWN = "unknown"
