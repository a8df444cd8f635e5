"""Mass action has a fuse: more than the policy's cap in one run posts nothing but one notice that asks a person."""

import shlex
from collections.abc import Sequence

from app.domain.effects import CreateIssue, Effect
from app.domain.marker import Marker
from app.render.item_texts import fuse_notice
from app.services.context import Context

NOTICE = "notice/"
_WORDS = {
    "new_issues": ("open new issues", "track"),
    "escalations": ("escalate overdue items", "sweep"),
    "closes": ("close issues", "sweep"),
}


def blown_fuse(name: str, effects: Sequence[Effect], context: Context, paths: Sequence[str] = ()) -> CreateIssue | None:
    """Return the notice to post instead of `effects`, or None while they are within the policy's cap.

    While a person has not closed the notice before, it is that one, so that nobody is asked twice. `paths` are the
    documents that are held back.
    """
    limit = int(getattr(context.policy.escalation, f"fuse_{name}"))
    if len(effects) <= limit or context.past_fuse:
        return None
    what, verb = _WORDS[name]
    command = shlex.join(["afterword", verb, "--repo", context.repo.name, *_path_options(paths), "--past-fuse"])
    examples = [_example(effect) for effect in effects[:5]]
    body = fuse_notice(what, len(effects), limit, f"escalation.fuse.{name}", command, examples)
    standing = _standing(name, context)
    key = standing or f"{_place(context)}/{name}/{context.today.isoformat()}"
    notice = CreateIssue(
        key=f"{NOTICE}{key}",
        repo=context.repo,
        title=f"Afterword held back {len(effects)} actions and asks for a decision",
        body=context.keys.sign(body, Marker("notice", key)),
        labels=(context.policy.reports.label,),
    )
    if standing:
        context.store.assume_sent((notice,))
    return notice


def _standing(name: str, context: Context) -> str | None:
    """Return the key of the notice that nobody has answered yet."""
    for issue in context.forge.issues(context.policy.reports.label):
        marker = context.genuine(issue, "notice")
        if issue.state == "open" and marker and marker.key.startswith(f"{_place(context)}/{name}/"):
            return marker.key
    return None


def _path_options(paths: Sequence[str]) -> list[str]:
    return [word for path in paths for word in ("--path", path)]


def _place(context: Context) -> str:
    return context.repo.tag


def _example(effect: Effect) -> str:
    return effect.title if isinstance(effect, CreateIssue) else f"issue {getattr(effect, 'number', '')}"
