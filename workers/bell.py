"""The bell inside one process."""

import threading
import time
from typing import Protocol

from app.ports.bell import Bell


class CheckedBell(Bell, Protocol):
    """A bell that can say whether it would be heard."""

    def answers(self) -> bool:
        """Say whether a ring would reach a worker's queue."""


class ThreadBell:
    """Wakes a thread of this process. Rings that come before somebody waits count as one."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        """Wake whoever waits."""
        self._rung.set()

    def answers(self) -> bool:
        """Say that this bell is always heard."""
        return True

    def wait(self, seconds: float) -> None:
        """Return at the next ring, at once where one came since the last wait, or after `seconds`."""
        self._rung.wait(seconds)
        self._rung.clear()


class BackgroundBell:
    """Rings another bell from a thread of its own, so that a slow queue holds nobody up.

    Rings that come within `pause` seconds of another become one, which is rung at the end of it.
    """

    def __init__(self, bell: CheckedBell, pause: float = 0.05) -> None:
        self._bell = bell
        self._pause = pause
        self._here = ThreadBell()
        self._closed = False
        threading.Thread(target=self._run, name="bell", daemon=True).start()

    def ring(self) -> None:
        """Have the other bell rung soon."""
        self._here.ring()

    def answers(self) -> bool:
        """Say whether the other bell would be heard."""
        return self._bell.answers()

    def close(self) -> None:
        """Let the thread end."""
        self._closed = True
        self._here.ring()

    def _run(self) -> None:
        while not self._closed:
            self._here.wait(3600.0)
            if not self._closed:
                self._bell.ring()
                time.sleep(self._pause)
