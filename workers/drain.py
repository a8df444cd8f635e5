"""Empties the work list: the same few lines behind the queue's job and the embedded loop."""

from collections.abc import Callable

from workers.work import Work

# Rows taken at once: enough to spare round trips, few enough to be done within their lease and to hand back in time.
DELIVERIES = 8
EFFECTS = 16


def drain(work: Work, enough: Callable[[], bool]) -> int:
    """Handle and deliver until nothing is due or `enough()` says so; return how many rows moved."""
    total = 0
    while not enough():
        moved = work.handle_deliveries(DELIVERIES)
        if not enough():
            moved += work.deliver(EFFECTS)
        if not moved:
            break
        total += moved
    return total
