"""The folders that documents belong to, each with its policy."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import config
from app.domain.policy import Policy
from app.domain.rule import Context
from app.domain.rules import rules_by_name
from app.readers.policy import POLICY_PATH, PolicyError, PolicyProblem, read_policy

Version = tuple[int, int] | None  # what tells one content of a file from another; None where there is no file


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a document is reviewed against. `problems` are why the policy on disk is not the one in force."""

    policy: Policy
    context: Context
    problems: tuple[PolicyProblem, ...] = ()


class Root:
    """A folder with a policy, which is read again when the file on disk is another one.

    `told` are the problems of the policy that the editor knows of.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: tuple[PolicyProblem, ...] = ()
        self._seen: tuple[Version, Version] | None = None
        self._known = Surroundings(Policy(), Context())

    def surroundings(self) -> Surroundings:
        """Return the policy in force, which is the last good one, and the template; the same while neither changes."""
        template = self.folder / self._known.policy.postmortems.template
        seen = _version(self.folder / POLICY_PATH), _version(template)
        if seen != self._seen:
            policy, problems = self._policy()
            self._known = Surroundings(policy, Context(template=self._template(policy)), problems)
            self._seen = seen
        return self._known

    def name_of(self, file: Path) -> str:
        """Return a file's path from the root, with `/`."""
        return file.relative_to(self.folder).as_posix() if file.is_relative_to(self.folder) else file.name

    def _policy(self) -> tuple[Policy, tuple[PolicyProblem, ...]]:
        try:
            text = (self.folder / POLICY_PATH).read_text(encoding="utf-8", errors="replace")
            return (read_policy(text, POLICY_PATH, rules_by_name()) if text.strip() else Policy()), ()
        except PolicyError as error:
            return self._known.policy, error.problems
        except OSError:
            return Policy(), ()

    def _template(self, policy: Policy) -> str:
        try:
            return (self.folder / policy.postmortems.template).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return config.read_text("templates/postmortem.md")


def root_folder(file: Path, workspace: Iterable[Path]) -> Path:
    """Return the folder whose policy holds for a file: its repository, else its part of the workspace, else its own."""
    above = next((folder for folder in file.parents if (folder / ".git").exists()), None)
    if above is not None:
        return above
    holding = [folder for folder in workspace if file.is_relative_to(folder)]
    return max(holding, key=lambda folder: len(folder.parts), default=file.parent)


def _version(file: Path) -> Version:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
