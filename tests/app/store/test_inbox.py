"""A delivery is stored once, handled at least once and finished once."""

import threading

import pytest

from app.store.limits import Limits
from app.store.open import SqlStore, open_store
from tests.app.store.samples import delivery, let_pass


def states(store: SqlStore) -> dict[str, int]:
    return {state: rows for name, state, rows in store.counts() if name == "inbox"}


def test_a_delivery_that_comes_twice_is_claimed_once(store: SqlStore) -> None:
    store.receive([delivery("a"), delivery("a")])
    store.receive([delivery("a")])
    assert [each.delivery.id for each in store.claim_deliveries(10)] == ["a"]
    assert store.claim_deliveries(10) == []


def test_a_race_of_two_receivers_and_two_workers_handles_each_delivery_once(shared_url: str) -> None:
    names = [f"d{number}" for number in range(40)]
    handled: list[str] = []

    def work() -> None:
        store = open_store(shared_url)
        store.receive([delivery(name) for name in names])
        while claimed := store.claim_deliveries(3):
            for each in claimed:
                handled.append(each.delivery.id)
                store.finish_delivery(each)
        store.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(handled) == sorted(names)


@pytest.mark.parametrize(
    ("ending", "again"),
    [
        pytest.param("done", False, id="finished: a redelivery changes nothing"),
        pytest.param("parked", True, id="parked: the account may be allowed by now"),
        pytest.param("dead", True, id="dead: somebody wants it tried again"),
        pytest.param("waiting", True, id="failed and waiting: no need to wait longer"),
    ],
)
def test_a_redelivery_runs_again_only_what_has_not_been_done(store: SqlStore, ending: str, again: bool) -> None:
    store.receive([delivery("a")])
    (claimed,) = store.claim_deliveries(1)
    if ending in ("done", "parked"):
        store.finish_delivery(claimed, ending)
    elif ending == "waiting":
        store.retry_delivery(claimed, "The forge is down.", 60)
    else:
        for _ in range(8):
            store.retry_delivery(claimed, "The forge is down.", 0)
            claimed = next(iter(store.claim_deliveries(1)), claimed)
        assert states(store) == {"dead": 1}
    assert store.claim_deliveries(1) == []
    store.receive([delivery("a")])
    assert bool(store.claim_deliveries(1)) is again


def test_a_delivery_in_hand_is_not_handed_out_again_by_a_redelivery(store: SqlStore) -> None:
    store.receive([delivery("a")])
    store.claim_deliveries(1)
    store.receive([delivery("a")])
    assert store.claim_deliveries(1) == []


def test_installations_take_turns(store: SqlStore) -> None:
    store.receive([delivery(f"noisy{number}", installation=1) for number in range(5)])
    store.receive([delivery(f"quiet{number}", installation=2) for number in range(2)])
    claimed = [each.delivery.id for each in store.claim_deliveries(4)]
    assert claimed == ["noisy0", "quiet0", "noisy1", "quiet1"]


def test_a_worker_that_lost_its_lease_cannot_finish(store: SqlStore) -> None:
    store.receive([delivery("a")])
    (late,) = store.claim_deliveries(1)
    let_pass(store, 121)
    (claimed,) = store.claim_deliveries(1)
    assert claimed.attempts == 2
    store.finish_delivery(late)
    store.retry_delivery(late, "too late", 0)
    assert states(store) == {"claimed": 1}
    store.finish_delivery(claimed)
    assert states(store) == {"done": 1}


def test_waits_between_attempts_double_up_to_an_hour(store: SqlStore) -> None:
    store.receive([delivery("a")])
    waits = []
    for _ in range(7):
        (claimed,) = store.claim_deliveries(1)
        store.retry_delivery(claimed, "The forge is down.", 100)
        waits.append(round(store.next_due_in() or 0))
        let_pass(store, 3601)
    assert waits == [100, 200, 400, 800, 1600, 3200, 3600]


def test_a_delivery_that_kills_its_worker_each_time_dies_and_lets_others_pass(store: SqlStore) -> None:
    store.receive([delivery("poison")])
    for _ in range(Limits().delivery_attempts):
        assert len(store.claim_deliveries(1)) == 1
        let_pass(store, 121)
    store.receive([delivery("good")])
    assert [each.delivery.id for each in store.claim_deliveries(5)] == ["good"]
    assert states(store) == {"claimed": 1, "dead": 1}
    assert store.replay_deliveries() == 1
    assert [each.delivery.id for each in store.claim_deliveries(5)] == ["poison"]


def test_names_that_a_database_cannot_hold_are_stored_with_the_replacement_sign(store: SqlStore) -> None:
    store.receive([delivery("a\0b\ud800", body=b'{"title": "\\u0000 \\ud800"} \x00\xff')])
    (claimed,) = store.claim_deliveries(1)
    assert claimed.delivery.id == "a\ufffdb\ufffd"
    assert claimed.delivery.body == b'{"title": "\\u0000 \\ud800"} \x00\xff'


def test_only_old_and_finished_deliveries_are_purged(store: SqlStore) -> None:
    store.receive([delivery("done"), delivery("due")])
    store.finish_delivery(store.claim_deliveries(1)[0])
    assert store.purge_deliveries(30) == 0
    assert store.purge_deliveries(-1) == 1
    assert states(store) == {"received": 1}
