"""Mass action has a fuse: more than the policy's cap in one run posts nothing but one notice that asks a person."""

from collections.abc import Sequence

from app.domain.effects import CreateIssue, Effect
from app.domain.marker import Marker
from app.render.item_texts import fuse_notice
from app.services.context import Context

_WORDS = {
    "new_issues": ("open new issues", "track"),
    "escalations": ("escalate overdue items", "sweep"),
    "closes": ("close issues", "sweep"),
}


def blown_fuse(name: str, effects: Sequence[Effect], context: Context) -> CreateIssue | None:
    """Return the notice to post instead of `effects`, or None while they are within the policy's cap."""
    limit = int(getattr(context.policy.escalation, f"fuse_{name}"))
    if len(effects) <= limit or context.past_fuse:
        return None
    what, command = _WORDS[name]
    body = fuse_notice(
        what, len(effects), limit, f"escalation.fuse.{name}", command, [_example(effect) for effect in effects[:5]]
    )
    key = f"notice/{context.repo.host}/{context.repo.id or context.repo.name}/{name}/{context.today.isoformat()}"
    return CreateIssue(
        key=key,
        repo=context.repo,
        title=f"Afterword held back {len(effects)} actions and asks for a decision",
        body=context.keys.sign(body, Marker("notice", key.removeprefix("notice/"))),
        labels=(context.policy.reports.label,),
    )


def _example(effect: Effect) -> str:
    return effect.title if isinstance(effect, CreateIssue) else f"issue {getattr(effect, 'number', '')}"
