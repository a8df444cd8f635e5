"""What people's words mean on our scales."""

import pytest

from app.domain.scales import ItemState, Kind, Priority
from app.domain.words import item_state, kind_of, priority_level, severity_level


@pytest.mark.parametrize(
    ("written", "state"),
    [
        ("done", ItemState.COMPLETED), ("✅", ItemState.COMPLETED), ("[x]", ItemState.COMPLETED),
        ("Closed", ItemState.COMPLETED), ("n/a DONE", ItemState.COMPLETED), ("wip", ItemState.IN_PROGRESS),
        ("Doing", ItemState.IN_PROGRESS), ("In Progress (50%)", ItemState.IN_PROGRESS), ("blocked", ItemState.BLOCKED),
        ("waiting for legal", ItemState.BLOCKED), ("won’t do", ItemState.WONT_DO), ("declined", ItemState.WONT_DO),
        ("cancelled", ItemState.WONT_DO), ("", ItemState.OPEN), (None, ItemState.OPEN), ("[ ]", ItemState.OPEN),
        ("todo", ItemState.OPEN), ("not done", ItemState.OPEN), ("purple", None),
    ],
)  # fmt: skip
def test_states(written: str | None, state: ItemState | None) -> None:
    assert item_state(written) is state


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("SEV-1", 1), ("sev1", 1), ("S1", 1), ("P1", 1), ("critical", 1), ("Major outage", 1), ("high", 2),
        ("Major", 2),
        ("SEV 2 (checkout)", 2), ("moderate", 3), ("low", 4), ("minor", 4), ("info", 5),
        ("None critical", None),
        ("Internal", None), ("purple", None), (None, None),
    ],
)  # fmt: skip
def test_severities(written: str | None, level: int | None) -> None:
    assert severity_level(written, {}) == level


def test_a_policy_may_have_its_own_severities() -> None:
    assert severity_level("Purple", {"purple": 2}) == 2
    assert severity_level("high", {"High": 1}) == 1


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("P0", Priority.P0), ("urgent", Priority.P0), ("High", Priority.P1), ("p-2", Priority.P2),
        ("low priority", Priority.P3), ("P7", Priority.UNSET), (None, Priority.UNSET),
    ],
)  # fmt: skip
def test_priorities(written: str | None, level: Priority) -> None:
    assert priority_level(written) is level


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Prevention", Kind.PREVENT),
        ("Monitoring", Kind.DETECT),
        ("corrective", Kind.REPAIR),
        ("misc", None),
        (None, None),
    ],
)
def test_kinds(written: str | None, kind: Kind | None) -> None:
    assert kind_of(written) is kind
