"""What one decision comes to: what to remember and what to do, committed in one transaction."""

from dataclasses import dataclass

from app.domain.effects import Effect
from app.domain.tracked import LogEntry, ReviewRecord, TrackedDocument, TrackedItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Effects are planned under their keys; items, documents and reviews replace what stands under theirs."""

    effects: tuple[Effect, ...] = ()
    items: tuple[TrackedItem, ...] = ()
    documents: tuple[TrackedDocument, ...] = ()
    reviews: tuple[ReviewRecord, ...] = ()
    log: tuple[LogEntry, ...] = ()

    def __add__(self, other: "Plan") -> "Plan":
        """Join two plans; what comes later wins where both write the same thing."""
        return Plan(
            effects=self.effects + other.effects,
            items=self.items + other.items,
            documents=self.documents + other.documents,
            reviews=self.reviews + other.reviews,
            log=self.log + other.log,
        )
