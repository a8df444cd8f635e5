"""Group commit: one transaction for all that wait, and no answer that the store did not give."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.errors import OperatorError, TransientError
from app.ports.store import Delivery
from app.store.open import SqlStore
from webhooks.ingest import Ingest
from workers.bell import ThreadBell


class Gate:
    """An inbox that commits when it is let, counts its batches, and fails where it is told to."""

    def __init__(self, error: Exception | None = None, is_open: bool = True) -> None:
        self.batches: list[list[str]] = []
        self.error = error
        self.opened = threading.Event()
        self.entered = threading.Event()
        if is_open:
            self.opened.set()

    def receive(self, deliveries: Sequence[Delivery]) -> None:
        self.entered.set()
        self.opened.wait(10)
        self.batches.append([each.id for each in deliveries])
        if self.error:
            raise self.error


class CountingBell:
    """Counts its rings."""

    def __init__(self) -> None:
        self.rings = 0

    def ring(self) -> None:
        self.rings += 1


def delivery(number: int, size: int = 2) -> Delivery:
    return Delivery(source="github.com/integration/1", id=str(number), event="push", body=b"x" * size)


def store(ingest: Ingest, each: Delivery) -> None:
    """Wait for a delivery's commit as a request does."""
    ingest.submit(each).result(10)


def store_many(ingest: Ingest, numbers: range) -> list[BaseException | None]:
    """Store deliveries from as many threads; return what each was told."""
    with ThreadPoolExecutor(len(numbers)) as pool:
        waiting = [pool.submit(store, ingest, delivery(number)) for number in numbers]
        return [future.exception() for future in waiting]


def test_what_is_acknowledged_stands_in_the_store(store: SqlStore) -> None:
    ingest = Ingest(store, ThreadBell())
    assert store_many(ingest, range(100)) == [None] * 100
    assert sorted(int(claimed.delivery.id) for claimed in store.claim_deliveries(200)) == list(range(100))


def test_requests_that_wait_share_a_transaction_and_a_ring() -> None:
    inbox, bell = Gate(is_open=False), CountingBell()
    ingest = Ingest(inbox, bell)  # type: ignore[arg-type]
    with ThreadPoolExecutor(20) as pool:
        first = pool.submit(store, ingest, delivery(0))
        inbox.entered.wait(5)
        rest = [pool.submit(store, ingest, delivery(number)) for number in range(1, 20)]
        while ingest.waiting < 19:
            pass
        inbox.opened.set()
        assert [future.exception() for future in (first, *rest)] == [None] * 20
    assert [len(batch) for batch in inbox.batches] == [1, 19]
    ingest.close()
    assert bell.rings == 2


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(TransientError("The database did not answer."), id="fault 14: the database is down"),
        pytest.param(OperatorError("The disk is full."), id="fault 54: the disk is full"),
        pytest.param(RuntimeError("surprise"), id="an error that nobody foresaw"),
    ],
)
def test_a_batch_that_fails_fails_for_each_of_its_requests(error: Exception) -> None:
    inbox, bell = Gate(error), CountingBell()
    ingest = Ingest(inbox, bell, rest=0.0)  # type: ignore[arg-type]
    told = store_many(ingest, range(20))
    assert all(isinstance(answer, TransientError) for answer in told)
    assert sorted(int(one) for batch in inbox.batches for one in batch) == list(range(20))
    assert bell.rings == 0


def test_after_a_failure_the_store_is_left_alone_for_a_while() -> None:
    inbox = Gate(TransientError("down"))
    ingest = Ingest(inbox, CountingBell(), rest=60.0)  # type: ignore[arg-type]
    for number in range(3):
        with pytest.raises(TransientError):
            store(ingest, delivery(number))
    assert inbox.batches == [["0"]]


def test_the_writer_survives_a_failure() -> None:
    inbox = Gate(TransientError("down"))
    ingest = Ingest(inbox, CountingBell(), rest=0.0)  # type: ignore[arg-type]
    with pytest.raises(TransientError):
        store(ingest, delivery(1))
    inbox.error = None
    store(ingest, delivery(2))
    assert inbox.batches == [["1"], ["2"]]


def test_a_request_that_gave_up_harms_nobody_and_its_row_is_kept() -> None:
    inbox = Gate(is_open=False)
    ingest = Ingest(inbox, CountingBell())  # type: ignore[arg-type]
    first = ingest.submit(delivery(1))
    inbox.entered.wait(5)
    assert first.cancel()
    inbox.opened.set()
    store(ingest, delivery(2))
    assert inbox.batches == [["1"], ["2"]]


@pytest.mark.parametrize(
    ("sizes", "batches"),
    [
        pytest.param([1] * 100, [64, 36], id="many rows"),
        pytest.param([20 * 2**20] * 3, [1, 1, 1], id="large bodies"),
        pytest.param([40 * 2**20, 1], [1, 1], id="one body larger than a batch"),
    ],
)
def test_a_batch_is_bounded_in_rows_and_bytes(sizes: list[int], batches: list[int]) -> None:
    inbox = Gate(is_open=False)
    ingest = Ingest(inbox, CountingBell())  # type: ignore[arg-type]
    with ThreadPoolExecutor(len(sizes) + 1) as pool:
        pool.submit(store, ingest, delivery(-1))
        inbox.entered.wait(5)
        for number, size in enumerate(sizes):
            pool.submit(store, ingest, delivery(number, size))
        while ingest.waiting < len(sizes):
            pass
        inbox.opened.set()
    assert [len(batch) for batch in inbox.batches] == [1, *batches]


def test_overload_is_refused_rather_than_kept_waiting() -> None:
    inbox = Gate(is_open=False)
    ingest = Ingest(inbox, CountingBell())  # type: ignore[arg-type]
    with ThreadPoolExecutor(10) as pool:
        for number in range(7):
            pool.submit(store, ingest, delivery(number, 25 * 2**20))
            inbox.entered.wait(5)
        while ingest.waiting < 5:
            pass
        with pytest.raises(TransientError, match="Too many"):
            store(ingest, delivery(99, 25 * 2**20))
        inbox.opened.set()


def test_closing_stores_what_waits_and_takes_no_more() -> None:
    inbox = Gate()
    ingest = Ingest(inbox, CountingBell())  # type: ignore[arg-type]
    store(ingest, delivery(1))
    ingest.close()
    with pytest.raises(TransientError, match="going down"):
        store(ingest, delivery(2))
