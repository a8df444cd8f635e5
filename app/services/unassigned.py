"""An owner who cannot be assigned is named on the issue, once, with the reason."""

from app.domain.effects import PostComment
from app.domain.marker import Marker
from app.domain.tracked import TrackedItem
from app.render.item_texts import unassigned
from app.services.context import Context


def tell_unassigned(item: TrackedItem, fallback: tuple[str, ...], context: Context) -> PostComment:
    """Return the comment that says who could not be assigned and why, and tells those who stand in."""
    issue = item.issue_ref
    owner, reason = item.owner or "", item.unassigned_reason or "nobody knows their login"
    marker = Marker("mention", f"{item.key}/unassigned")
    return PostComment(
        key=f"item/{item.key}/unassigned",
        repo=issue.repo,
        number=issue.number,
        body=context.keys.sign(unassigned(owner, reason, fallback), marker),
    )
