"""What is in the way: rights, policy, labels, markers; each with what to do about it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.forge import IssueSnapshot
from app.services.context import Context
from app.services.policies import policy_problem, refresh_policy

# What each feature needs of an App's rights, and what is missing without it.
NEEDS: tuple[tuple[str, str, str], ...] = (
    ("metadata", "read", "nothing works"),
    ("contents", "read", "documents and the policy cannot be read"),
    ("issues", "write", "action items do not become issues, nobody is reminded"),
    ("pull_requests", "write", "changes get no comments"),
    ("checks", "write", "changes get no check run; the comments stay"),
    ("contents", "write", "settled comments are struck through instead of resolved"),
    ("members", "read", "team mentions reach nobody"),
)
OPTIONAL = frozenset({("contents", "write"), ("members", "read")})
_RANK = {"none": 0, "read": 1, "write": 2, "admin": 3}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at: `ok`, `hint` (works without it) or `fault`, and what to do."""

    level: str
    what: str
    advice: str | None = None


def diagnose(context: Context, rights: Mapping[str, str] | None) -> Iterator[Diagnosis]:
    """Look at one repository; `rights` are the App's there, None where a token cannot say."""
    yield Diagnosis("ok", f"{context.repo.name} can be read, as {context.forge.login()}")
    yield from _rights(rights)
    yield _policy(context)
    yield from _markers(context)


def _rights(rights: Mapping[str, str] | None) -> Iterator[Diagnosis]:
    if rights is None:
        yield Diagnosis("ok", "rights: those of the token")
        return
    for name, level, without in NEEDS:
        if _RANK.get(rights.get(name, "none"), 0) >= _RANK[level]:
            yield Diagnosis("ok", f"{name}: {level}")
        else:
            kind = "hint" if (name, level) in OPTIONAL else "fault"
            yield Diagnosis(
                kind, f"{name}: {level} is missing", f"without it {without}; grant it to the App and accept"
            )


def _policy(context: Context) -> Diagnosis:
    refresh_policy(context.forge, context.store, context.read_base)
    problem = policy_problem(context)
    return (
        Diagnosis("fault", "the policy is not in force", problem) if problem else Diagnosis("ok", "the policy is good")
    )


def _markers(context: Context) -> Iterator[Diagnosis]:
    """List the issues whose marker was posted by us but does not fit any of our keys: they block their item."""
    broken = [issue for issue in context.forge.issues(context.policy.actions.label) if _is_broken(issue, context)]
    for issue in broken:
        yield Diagnosis(
            "fault",
            f"the marker of issue {issue.ref.number} does not fit AFTERWORD_MARKER_KEY",
            "add the key it was signed with to the comma list, or restore the issue's last line",
        )
    if not broken:
        yield Diagnosis("ok", "every marker fits")


def _is_broken(issue: IssueSnapshot, context: Context) -> bool:
    found = context.keys.find(issue.body)
    ours = {author.casefold() for author in context.authors()}
    return found is not None and not found.genuine and issue.author.casefold() in ours
