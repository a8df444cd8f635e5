"""GitHub and Slack, emulated: how they are started, and what a test does to them.

Everything a person or the forge does is a method here; what the product does goes through its own client.
"""

import base64
import json
import subprocess
import tempfile
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from github import Auth, Github

from tests.parts.emulator_controls import Controls
from tests.parts.emulator_seed import APP_ID, INSTALLATION, LEAD, ORG, PERMISSIONS, private_key, seed
from tests.parts.install import HERE, NODE, install_modules
from tests.parts.processes import end_process, free_ports, wait_until


class EmulatorError(Exception):
    """The emulator refused what a test asked for."""


class Emulator(Controls):
    """One emulated forge. `repo` is always `owner/name`; `token` is the person who acts, `gho_lead` unless said."""

    app_id = APP_ID
    installation = INSTALLATION

    def __init__(self, base_url: str, slack_url: str) -> None:
        self.base_url = base_url
        self.slack_url = slack_url
        self.pem = private_key()

    def api(self, method: str, path: str, body: Any = None, *, token: str | None = LEAD) -> Any:
        """Call the API as a person and return the decoded answer; raise EmulatorError for any refusal."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        request = urllib.request.Request(self.base_url + path, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            raise EmulatorError(f"{method} {path}: {error.code} {error.read().decode(errors='replace')}") from error
        return json.loads(text) if text else None

    def every(self, path: str) -> list[Any]:
        """Return all pages of a list."""
        rows: list[Any] = []
        joint = "&" if "?" in path else "?"
        while page := self.api("GET", f"{path}{joint}per_page=100&page={len(rows) // 100 + 1}"):
            rows += page
            if len(page) < 100:
                break
        return rows

    def github(self, permissions: Mapping[str, str] = PERMISSIONS) -> Github:
        """Return a PyGithub client that acts as the App in its installation, without throttling or retries."""
        auth = Auth.AppInstallationAuth(
            Auth.AppAuth(APP_ID, self.pem), INSTALLATION, token_permissions=dict(permissions)
        )
        return self._client(auth)

    def github_as(self, login: str) -> Github:
        """Return a PyGithub client that acts as a person."""
        return self._client(Auth.Token(f"gho_{login}"))

    def _client(self, auth: Auth.Auth) -> Github:
        return Github(
            base_url=self.base_url, auth=auth, retry=None, seconds_between_requests=None, seconds_between_writes=None
        )

    def installation_token(self, permissions: Mapping[str, str] = PERMISSIONS) -> str:
        """Mint an installation token."""
        jwt = Auth.AppAuth(APP_ID, self.pem).token
        body = {"permissions": dict(permissions)}
        answer = self.api("POST", f"/app/installations/{INSTALLATION}/access_tokens", body, token=jwt)
        return str(answer["token"])

    # Repositories and commits

    def create_repo(self, name: str | None = None, *, private: bool = True) -> str:
        """Create a repository of the organisation, with a README on `main`, and return `owner/name`."""
        body = {"name": name or f"pm-{uuid.uuid4().hex[:10]}", "private": private, "auto_init": True}
        return str(self.api("POST", f"/orgs/{ORG}/repos", body)["full_name"])

    def edit_repo(self, repo: str, **fields: Any) -> str:
        """Change a repository (name, private, archived) and return `owner/name` as it is now."""
        return str(self.api("PATCH", f"/repos/{repo}", fields)["full_name"])

    def fork(self, repo: str, login: str) -> str:
        """Fork a repository as a person and return the fork."""
        return str(self.api("POST", f"/repos/{repo}/forks", {}, token=f"gho_{login}")["full_name"])

    def set_permission(self, repo: str, login: str, permission: str) -> None:
        """Give a person a role in a repository: pull, triage, push, maintain or admin."""
        self.api("PUT", f"/repos/{repo}/collaborators/{login}", {"permission": permission})

    def create_team(self, name: str, members: Sequence[str]) -> str:
        """Create a team of the organisation and return its slug."""
        slug = str(self.api("POST", f"/orgs/{ORG}/teams", {"name": name})["slug"])
        for login in members:
            self.api("PUT", f"/orgs/{ORG}/teams/{slug}/memberships/{login}", {"role": "member"})
        return slug

    def head_sha(self, repo: str, branch: str = "main") -> str:
        """Return the commit that a branch points at."""
        return str(self.api("GET", f"/repos/{repo}/git/ref/heads/{branch}")["object"]["sha"])

    def push(
        self,
        repo: str,
        files: Mapping[str, str | None],
        *,
        branch: str = "main",
        message: str = "Edit",
        force_from: str | None = None,
        token: str = LEAD,
    ) -> str:
        """Push one commit that sets files (None deletes one) and return it; a new branch starts at `main`.

        `force_from` puts the commit on another one and forces the branch there.
        """
        is_new = not any(ref["ref"] == f"refs/heads/{branch}" for ref in self._refs(repo, branch))
        parent = force_from or self.head_sha(repo, "main" if is_new else branch)
        git = f"/repos/{repo}/git"
        tree = [_tree_entry(path, text) for path, text in files.items()]
        tree_sha = self.api("POST", f"{git}/trees", {"base_tree": self._tree(repo, parent), "tree": tree}, token=token)
        commit = {"message": message, "tree": tree_sha["sha"], "parents": [parent]}
        sha = str(self.api("POST", f"{git}/commits", commit, token=token)["sha"])
        if is_new:
            self.api("POST", f"{git}/refs", {"ref": f"refs/heads/{branch}", "sha": sha}, token=token)
        else:
            moved = {"sha": sha, "force": force_from is not None}
            self.api("PATCH", f"{git}/refs/heads/{branch}", moved, token=token)
        return sha

    def _refs(self, repo: str, branch: str) -> list[dict[str, Any]]:
        refs: list[dict[str, Any]] = self.api("GET", f"/repos/{repo}/git/matching-refs/heads/{branch}")
        return refs

    def _tree(self, repo: str, commit: str) -> str:
        return str(self.api("GET", f"/repos/{repo}/git/commits/{commit}")["tree"]["sha"])

    def commit(
        self, repo: str, path: str, text: str | None, branch: str = "main", message: str = "Edit", *, token: str = LEAD
    ) -> str:
        """Push one commit that sets one file, and return it."""
        return self.push(repo, {path: text}, branch=branch, message=message, token=token)

    def read_text(self, repo: str, path: str, branch: str = "main") -> str:
        """Return a file's text."""
        answer = self.api("GET", f"/repos/{repo}/contents/{path}?ref={branch}")
        return base64.b64decode(answer["content"]).decode()

    # Changes

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

    def review_comments(self, repo: str, number: int) -> list[dict[str, Any]]:
        """Return the comments on lines of a pull request."""
        return self.every(f"/repos/{repo}/pulls/{number}/comments")

    # Issues and comments

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


def _tree_entry(path: str, text: str | None) -> dict[str, Any]:
    entry = {"path": path, "mode": "100644", "type": "blob"}
    return {**entry, "sha": None} if text is None else {**entry, "content": text}


@contextmanager
def running_emulator() -> Iterator[Emulator]:
    """Start GitHub and Slack on free ports, and end them after the block."""
    modules = install_modules()
    port = free_ports(2)
    url = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory(prefix="afterword-emulator-") as folder:
        seed_file = Path(folder, "seed.json")
        seed_file.write_text(json.dumps(seed(url)))
        command: list[str | Path] = [
            NODE,
            "--import",
            HERE / "overlay.mjs",
            modules / "emulate" / "dist" / "index.js",
            "start",
        ]
        options: list[str | Path] = ["-s", "github,slack", "-p", str(port), "--seed", seed_file]
        log = Path(folder, "log")
        with log.open("wb") as output:
            process = subprocess.Popen([*command, *options], cwd=folder, stdout=output, stderr=subprocess.STDOUT)
        try:
            wait_until(lambda: _answers(f"{url}/zen"), process, log)
            yield Emulator(url, f"http://127.0.0.1:{port + 1}")
        finally:
            end_process(process)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5):
            return True
    except OSError:
        return False
