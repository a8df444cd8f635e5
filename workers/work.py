"""What the processes of this folder run, in the least words; `app.bootstrap` builds the real one."""

from datetime import datetime
from typing import Protocol

from app.ports.store import Store


class Work(Protocol):
    """The work that waits in the store. Every call takes rows under a lease, so that any number may run at once."""

    @property
    def store(self) -> Store:
        """Return where the work waits."""

    def handle_deliveries(self, limit: int) -> int:
        """Read up to `limit` due deliveries and do what they ask for; return how many."""

    def deliver(self, limit: int) -> int:
        """Carry up to `limit` due effects out on their forges; return how many."""

    def tick(self, now: datetime) -> None:
        """Do the scheduled work whose window has come; what another process holds or has done is left out."""
