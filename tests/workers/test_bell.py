"""The bell inside one process: it wakes, and it holds nobody up."""

import threading
import time

from workers.bell import BackgroundBell, ThreadBell


def test_a_ring_before_the_wait_is_heard() -> None:
    bell = ThreadBell()
    bell.ring()
    bell.ring()
    began = time.monotonic()
    bell.wait(10)
    assert time.monotonic() - began < 5


def test_rings_count_once() -> None:
    bell = ThreadBell()
    bell.ring()
    bell.wait(10)
    waiting = threading.Thread(target=bell.wait, args=(30,))
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    bell.ring()
    waiting.join(10)
    assert not waiting.is_alive()


class SlowBell(ThreadBell):
    """Takes its time, and counts."""

    def __init__(self) -> None:
        super().__init__()
        self.rings = 0
        self.rung = threading.Event()
        self.go_on = threading.Event()

    def ring(self) -> None:
        self.rings += 1
        self.rung.set()
        self.go_on.wait(10)


def test_who_rings_in_the_background_waits_for_nobody() -> None:
    slow = SlowBell()
    bell = BackgroundBell(slow, pause=0.0)
    bell.ring()
    assert slow.rung.wait(10)
    for _ in range(1000):
        bell.ring()
    assert slow.rings == 1
    slow.rung.clear()
    slow.go_on.set()
    assert slow.rung.wait(10)
    bell.close()


def test_rings_within_a_moment_of_another_wait_for_its_end() -> None:
    slow = SlowBell()
    slow.go_on.set()
    bell = BackgroundBell(slow, pause=60.0)
    bell.ring()
    assert slow.rung.wait(10)
    for _ in range(100):
        bell.ring()
        time.sleep(0.001)
    assert slow.rings == 1
