"""What people do to repositories, teams and branches of the emulated forge."""

import base64
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from tests.parts.emulator_controls import Controls
from tests.parts.emulator_seed import LEAD, ORG


class Repositories(Controls):
    """Repositories, teams, commits. `repo` is always `owner/name`; `token` is the person who acts."""

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


def _tree_entry(path: str, text: str | None) -> dict[str, Any]:
    entry = {"path": path, "mode": "100644", "type": "blob"}
    return {**entry, "sha": None} if text is None else {**entry, "content": text}
