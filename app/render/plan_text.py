"""A plan as a dry run prints it: one line an effect."""

from collections.abc import Iterable

from app.domain.effects import (
    AssignIssue,
    CreateIssue,
    Effect,
    EnsureLabels,
    PostComment,
    PostReview,
    PublishCheck,
    React,
    ResolveThread,
    UpdateIssue,
    UpsertComment,
)
from app.domain.marker import without_marker


def plan_lines(effects: Iterable[Effect]) -> list[str]:
    """Return what would be done, in order, in words."""
    return [f"{effect.repo.name}: {_line(effect)}" for effect in effects]


def _line(effect: Effect) -> str:
    match effect:
        case CreateIssue():
            owner = f", for {effect.owner}" if effect.owner else ""
            return f"open the issue '{effect.title}' ({', '.join(effect.labels)}{owner})"
        case UpdateIssue():
            return f"{'close' if effect.close_as else 'update'} issue {effect.number}"
        case AssignIssue():
            parts = [f"assign {', '.join(effect.add)} to"] if effect.add else []
            parts += [f"take {', '.join(effect.remove)} from"] if effect.remove else []
            return f"{' and '.join(parts)} issue {effect.number}"
        case PostComment():
            return f"comment on issue {effect.number}: {_first_line(effect.body)}"
        case UpsertComment():
            return f"bring our comment on {effect.number} up to date"
        case PublishCheck():
            return f"put the check '{effect.title}' on {effect.head_sha[:8]}"
        case PostReview():
            comments = f"{len(effect.comments)} review comment{'' if len(effect.comments) == 1 else 's'}"
            return f"write {comments} on change {effect.number}"
        case ResolveThread():
            return f"resolve comment {effect.comment_id} on change {effect.number}"
        case React():
            return f"put a thumbs up on comment {effect.comment_id}"
        case EnsureLabels():
            return f"make sure that {len(effect.labels)} labels exist"


def _first_line(body: str) -> str:
    return next(iter(without_marker(body).strip().splitlines()), "")
