"""How long leases last and how often is tried, in seconds and attempts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a store was opened with; everything is measured by the database's clock."""

    delivery_attempts: int = 8
    delivery_lease: float = 120.0
    longest_wait: float = 3600.0  # between two attempts at one delivery
    lane_lease: float = 120.0  # longer than any single call to a forge may take
    unclear_wait: float = 60.0  # before an effect whose answer was lost is looked up
