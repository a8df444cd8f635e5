"""The labels that Afterword puts on issues."""

from app.domain.policy import Policy
from app.domain.scales import Kind, Priority

Label = tuple[str, str, str]  # name, colour, description

_PRIORITY_COLOURS = {Priority.P0: "b60205", Priority.P1: "d93f0b", Priority.P2: "fbca04", Priority.P3: "c2e0c6"}
_PRIORITY_WORDS = {Priority.P0: "critical", Priority.P1: "high", Priority.P2: "medium", Priority.P3: "low"}


def labels_of_item(priority: Priority, kind: Kind | None, policy: Policy) -> tuple[str, ...]:
    """Return the labels of an item's issue."""
    own = [policy.actions.label]
    if priority is not Priority.UNSET:
        own.append(f"priority:{priority.value}")
    if kind is not None:
        own.append(f"kind:{kind.value}")
    return (*own, *policy.actions.labels)


def catalogue(policy: Policy) -> tuple[Label, ...]:
    """Return every label that a repository needs, with its colour and description."""
    items = [(policy.actions.label, "5319e7", "An action item of a postmortem")]
    items += [
        (f"priority:{priority.value}", colour, f"Priority of an action item: {_PRIORITY_WORDS[priority]}")
        for priority, colour in _PRIORITY_COLOURS.items()
    ]
    items += [(f"kind:{kind.value}", "bfdadc", f"What an action item does: {kind.value}") for kind in Kind]
    items += [
        ("status:in-progress", "0e8a16", "Somebody works on this action item"),
        ("status:blocked", "e99695", "This action item waits for something"),
        (policy.reports.label, "1d76db", "Weekly postmortem metrics"),
    ]
    return tuple(items) + tuple((name, "ededed", "") for name in policy.actions.labels)
