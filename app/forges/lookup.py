"""Finds what we posted by its signed marker, through lists and all their pages; never through a search index."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.domain.effects import Applied, CreateIssue, Effect, PostComment, PostReview
from app.domain.forge import Comment, IssueSnapshot, ReviewComment
from app.domain.marker import Marker, MarkerKeys
from app.errors import OperatorError


class _Posted(Protocol):
    @property
    def author(self) -> str: ...

    @property
    def body(self) -> str: ...


PostedT = TypeVar("PostedT", bound=_Posted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """Knows our own texts: those that a trusted author posted and one of our keys signed."""

    keys: MarkerKeys
    trusted: tuple[str, ...]

    def find(
        self,
        effect: Effect,
        *,
        issues: Callable[[str], Iterable[IssueSnapshot]],
        comments: Callable[[int], Sequence[Comment]],
        review_comments: Callable[[int], Sequence[ReviewComment]],
    ) -> Applied | None:
        """Say what became of a write; None where it did not arrive, or where sending it again changes nothing."""
        match effect:
            case CreateIssue():
                label = effect.labels[0] if effect.labels else ""
                numbers = sorted(issue.ref.number for issue in self.ours(effect.body, issues(label)))
                return Applied(number=numbers[0], duplicates=tuple(numbers[1:])) if numbers else None
            case PostComment():
                ids = sorted(comment.id for comment in self.ours(effect.body, comments(effect.number)))
                return Applied(comment_id=ids[0]) if ids else None
            case PostReview():
                placed = self.placed(effect, review_comments(effect.number))
                return placed if placed.comments else None
            case _:
                return None

    def ours(self, body: str, posted: Iterable[PostedT]) -> list[PostedT]:
        """Return the texts that carry the same marker as `body`."""
        wanted = self._marker(body)
        return [each for each in posted if self._is(each, wanted)]

    def placed(self, effect: PostReview, posted: Sequence[ReviewComment]) -> Applied:
        """Say which comments of a review stand, and which do not."""
        found = {c.fingerprint: self.ours(c.body, posted) for c in effect.comments}
        return Applied(
            comments=tuple((fingerprint, min(c.id for c in ours)) for fingerprint, ours in found.items() if ours),
            left_out=tuple(fingerprint for fingerprint, ours in found.items() if not ours),
        )

    def _marker(self, body: str) -> Marker:
        found = self.keys.find(body)
        if found is None:
            raise OperatorError("A text to be posted carries no marker, so it could not be found again. Sign it first.")
        return found.marker

    def _is(self, posted: _Posted, wanted: Marker) -> bool:
        """Say whether a text is ours; raises OperatorError where we posted it but no present key signed it."""
        found = self.keys.find(posted.body)
        if found is None or (found.marker.kind, found.marker.key) != (wanted.kind, wanted.key):
            return False
        if posted.author.casefold() not in {name.casefold() for name in self.trusted}:
            return False
        if not found.genuine:
            raise OperatorError(
                f"A text of ours carries the marker {wanted.kind} {wanted.key}, but no key in AFTERWORD_MARKER_KEY "
                "signed it. Add the key that was in use when it was posted, or delete that text."
            )
        return True
