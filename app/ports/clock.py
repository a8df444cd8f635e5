"""The time of day, for decisions; leases and waits use the database's own clock."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is, with its zone."""

    def now(self) -> datetime:
        """Return the current time, in UTC."""
