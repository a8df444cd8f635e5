"""The bell that wakes workers; losing a ring loses nothing, because the work list lives in SQL."""

from typing import Protocol


class Bell(Protocol):
    """Wakes a worker."""

    def ring(self) -> None:
        """Wake a worker soon; a failure to ring is not an error for the caller."""
