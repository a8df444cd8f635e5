"""Where the time of day comes from."""

from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the current time, in UTC."""
        return datetime.now(UTC)


class MovableClock:
    """A clock that runs on from where it was set, for demonstrations and tests."""

    def __init__(self, start: datetime) -> None:
        """Begin at `start`, an aware time."""
        self._ahead = start - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the time that this clock shows, in UTC."""
        return datetime.now(UTC) + self._ahead

    def forward(self, by: timedelta) -> None:
        """Move the clock on."""
        self._ahead += by
