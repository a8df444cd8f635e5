"""`.afterword.yml` to Policy. Everything that is wrong is said at once, with its line and what to write instead."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from app.domain.policy import Policy
from app.errors import AuthorError
from app.readers.policy_build import build_policy, merged
from app.readers.policy_tree import MOST_PROBLEMS, PolicyReading
from app.readers.yaml_lines import read_yaml

POLICY_PATH = ".afterword.yml"


@dataclass(frozen=True, slots=True)
class PolicyProblem:
    """One thing to put right. `path` is the policy's file; `line` and `column` count from 1."""

    line: int
    column: int
    path: str
    message: str

    def __str__(self) -> str:
        """Return the problem as one line."""
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


class PolicyError(AuthorError):
    """The policy cannot be used; `problems` are all of them, in the order of their lines."""

    def __init__(self, problems: tuple[PolicyProblem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read_policy(text: str, source: str = POLICY_PATH, rules: Collection[str] | None = None) -> Policy:
    """Read a policy. `rules` are the codes and slugs that `lint.rules` may name, or None for any.

    Raises PolicyError with every problem of the text.
    """
    return build_policy(merged({}, _choices(text, source, rules)))


def merge_policies(
    base_text: str,
    own_text: str,
    base_source: str = "the organisation's .afterword.yml",
    own_source: str = POLICY_PATH,
    rules: Collection[str] | None = None,
) -> Policy:
    """Lay a repository's policy over its organisation's: mappings merge, lists and words replace, `null` resets.

    Raises PolicyError where either text has problems.
    """
    base = merged({}, _choices(base_text, base_source, rules))
    return build_policy(merged(base, _choices(own_text, own_source, rules)))


def check_public(policy: Policy, private: bool, source: str = POLICY_PATH) -> None:
    """Raise PolicyError where a public repository's own policy, before it is merged with a base, lists people."""
    if policy.people and not private:
        message = (
            "`people` holds addresses and managers, and everybody can read this repository. Move it to `.afterword.yml`"
            " in the organisation's private `.github-private` repository, or where AFTERWORD_DEFAULT_POLICY points."
        )
        raise PolicyError((PolicyProblem(1, 1, source, message),))


def _choices(text: str, source: str, rules: Collection[str] | None) -> dict[str, Any]:
    """Return what a text chooses, nested as written; None stands for a reset."""
    node, structure = read_yaml(text)
    reading = PolicyReading(rules)
    chosen = reading.read(node) if node is not None else {}
    found = sorted((*structure, *reading.problems), key=lambda problem: (problem.line, problem.column))
    if len(found) > MOST_PROBLEMS:
        last = found[MOST_PROBLEMS]
        found[MOST_PROBLEMS:] = [replace(last, message="There is more from here on. Put the lines above right first.")]
    if found:
        raise PolicyError(tuple(PolicyProblem(each.line, each.column, source, each.message) for each in found))
    return chosen
