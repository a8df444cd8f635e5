"""Work that only counts, over a list of our own."""

import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime


class FakeStore:
    """Says when the next row is due."""

    def __init__(self) -> None:
        self.due_in: deque[float | None] = deque()

    def next_due_in(self) -> float | None:
        return self.due_in.popleft() if self.due_in else None


class FakeWork:
    """Deliveries and effects as mere numbers; what handling a delivery plans is delivered next."""

    def __init__(self, deliveries: int = 0, effects: int = 0) -> None:
        self.store = FakeStore()
        self.deliveries = deliveries
        self.effects = effects
        self.ticks: list[datetime] = []
        self.limits: list[tuple[str, int]] = []
        self.failures: deque[Exception] = deque()
        self.plans = False
        self.done = threading.Event()

    def handle_deliveries(self, limit: int) -> int:
        if self.failures:
            raise self.failures.popleft()
        self.limits.append(("deliveries", limit))
        taken = min(limit, self.deliveries)
        self.deliveries -= taken
        self.effects += taken if self.plans else 0
        return taken

    def deliver(self, limit: int) -> int:
        self.limits.append(("effects", limit))
        taken = min(limit, self.effects)
        self.effects -= taken
        if not self.effects and not self.deliveries:
            self.done.set()
        return taken

    def tick(self, now: datetime) -> None:
        self.ticks.append(now)


def eventually(condition: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Wait for a condition of another thread or process; return whether it came true."""
    ends = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > ends:
            return False
        time.sleep(0.02)
    return True
