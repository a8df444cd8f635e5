"""What people do to changes, issues and comments of the emulated forge, and how a test reads them."""

from collections.abc import Sequence
from typing import Any

from tests.parts.emulator_controls import Controls
from tests.parts.emulator_seed import LEAD


class Issues(Controls):
    """Changes, issues, comments. `repo` is always `owner/name`; `token` is the person who acts."""

    def open_change(
        self,
        repo: str,
        branch: str,
        title: str = "A postmortem",
        *,
        body: str = "",
        base: str = "main",
        draft: bool = False,
        token: str = LEAD,
    ) -> int:
        """Open a pull request and return its number; `branch` is `owner:branch` for one from a fork."""
        wanted = {"title": title, "head": branch, "base": base, "body": body, "draft": draft}
        return int(self.api("POST", f"/repos/{repo}/pulls", wanted, token=token)["number"])

    def merge(self, repo: str, number: int, method: str = "merge", *, token: str = LEAD) -> str:
        """Merge a pull request and return the commit."""
        answer = self.api("PUT", f"/repos/{repo}/pulls/{number}/merge", {"merge_method": method}, token=token)
        return str(answer["sha"])

    def close_change(self, repo: str, number: int, *, token: str = LEAD) -> None:
        """Close a pull request without merging it."""
        self.api("PATCH", f"/repos/{repo}/pulls/{number}", {"state": "closed"}, token=token)

    def change(self, repo: str, number: int) -> dict[str, Any]:
        """Return a pull request."""
        pull: dict[str, Any] = self.api("GET", f"/repos/{repo}/pulls/{number}")
        return pull

    def checks(self, repo: str, sha: str) -> list[dict[str, Any]]:
        """Return the check runs of a commit, each with its annotations."""
        runs: list[dict[str, Any]] = self.api("GET", f"/repos/{repo}/commits/{sha}/check-runs?filter=all")["check_runs"]
        return [{**run, "annotations": self.every(f"/repos/{repo}/check-runs/{run['id']}/annotations")} for run in runs]

    def statuses(self, repo: str, sha: str) -> list[dict[str, Any]]:
        """Return the statuses of a commit, newest first."""
        return self.every(f"/repos/{repo}/commits/{sha}/statuses")

    def review_comments(self, repo: str, number: int) -> list[dict[str, Any]]:
        """Return the comments on lines of a pull request."""
        return self.every(f"/repos/{repo}/pulls/{number}/comments")

    def open_issue(
        self,
        repo: str,
        title: str,
        body: str = "",
        *,
        labels: Sequence[str] = (),
        assignees: Sequence[str] = (),
        token: str = LEAD,
    ) -> int:
        """Open an issue and return its number."""
        wanted = {"title": title, "body": body, "labels": list(labels), "assignees": list(assignees)}
        return int(self.api("POST", f"/repos/{repo}/issues", wanted, token=token)["number"])

    def edit_issue(self, repo: str, number: int, *, token: str = LEAD, **fields: Any) -> None:
        """Edit an issue, as `PATCH /issues/{number}` does."""
        self.api("PATCH", f"/repos/{repo}/issues/{number}", fields, token=token)

    def close_issue(self, repo: str, number: int, reason: str = "completed", *, token: str = LEAD) -> None:
        """Close an issue as completed, not_planned or duplicate."""
        self.edit_issue(repo, number, state="closed", state_reason=reason, token=token)

    def reopen_issue(self, repo: str, number: int, *, token: str = LEAD) -> None:
        """Open an issue again."""
        self.edit_issue(repo, number, state="open", token=token)

    def label(self, repo: str, number: int, *labels: str, token: str = LEAD) -> None:
        """Put labels on an issue or pull request."""
        self.api("POST", f"/repos/{repo}/issues/{number}/labels", {"labels": list(labels)}, token=token)

    def unlabel(self, repo: str, number: int, label: str, *, token: str = LEAD) -> None:
        """Take a label off."""
        self.api("DELETE", f"/repos/{repo}/issues/{number}/labels/{label}", token=token)

    def comment(self, repo: str, number: int, body: str, *, token: str = LEAD) -> int:
        """Comment on an issue or pull request and return the comment's id."""
        return int(self.api("POST", f"/repos/{repo}/issues/{number}/comments", {"body": body}, token=token)["id"])

    def issue(self, repo: str, number: int) -> dict[str, Any]:
        """Return an issue, or a pull request as an issue."""
        found: dict[str, Any] = self.api("GET", f"/repos/{repo}/issues/{number}")
        return found

    def issues(self, repo: str, label: str | None = None) -> list[dict[str, Any]]:
        """Return the issues in any state, oldest first, without the pull requests."""
        query = "state=all&direction=asc" + (f"&labels={label}" if label else "")
        return [row for row in self.every(f"/repos/{repo}/issues?{query}") if "pull_request" not in row]

    def comments(self, repo: str, number: int) -> list[dict[str, Any]]:
        """Return the comments of an issue or pull request, oldest first."""
        return self.every(f"/repos/{repo}/issues/{number}/comments")
