"""What the page of the demonstration shows of the forge in memory."""

from typing import Any

from app.forges.memory.forge import MemoryForge

ITEM_LABEL, REPORT_LABEL = "postmortem-action", "postmortem-report"


def view_of(forge: MemoryForge) -> dict[str, Any]:
    """Return changes, issues and reports as plain values, the newest first."""
    return {
        "changes": [_change(forge, number) for number in sorted(forge.state.changes, reverse=True)],
        "issues": _issues(forge, ITEM_LABEL),
        "reports": _issues(forge, REPORT_LABEL),
    }


def _change(forge: MemoryForge, number: int) -> dict[str, Any]:
    change = forge.change(number)
    return {
        "number": number,
        "title": change.title,
        "state": change.state,
        "checks": [check for check in forge.state.checks if check.head_sha == change.head_sha],
        "comments": forge.comments(number),
        "lines": forge.review_comments(number),
    }


def _issues(forge: MemoryForge, label: str) -> list[dict[str, Any]]:
    issues = sorted(forge.issues(label), key=lambda issue: issue.ref.number, reverse=True)
    return [
        {
            "number": issue.ref.number,
            "title": issue.title,
            "state": issue.state,
            "body": issue.body,
            "labels": [name for name in issue.labels if name != label],
            "assignees": issue.assignees,
            "comments": forge.comments(issue.ref.number),
        }
        for issue in issues
    ]
