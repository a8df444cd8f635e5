"""Scheduled work happens once, and the store knows when there is something to do."""

import pytest

from app.domain.plan import Plan
from app.store.open import SqlStore
from tests.app.store.samples import delivery, let_pass, mention


def test_a_lease_has_one_holder_and_ends_with_its_block(store: SqlStore) -> None:
    with store.lease("sweep", 60) as first, store.lease("sweep", 60) as second, store.lease("report", 60) as other:
        assert (first, second, other) == (True, False, True)
    with store.lease("sweep", 60) as again:
        assert again


def test_a_lease_that_ran_out_passes_on_and_is_not_ended_by_its_former_holder(store: SqlStore) -> None:
    with store.lease("sweep", 60):
        let_pass(store, 61)
        late = store.lease("sweep", 60)
        assert late.__enter__()
    with store.lease("sweep", 60) as third:
        assert not third
    late.__exit__(None, None, None)


def test_windows_and_settings_are_remembered(store: SqlStore) -> None:
    assert store.last_window("weekly") is None
    store.finish_window("weekly", "2026-W52")
    store.finish_window("weekly", "2026-W53")
    assert store.last_window("weekly") == "2026-W53"
    store.set_value("since", "a")
    store.set_value("since", "b")
    assert store.value("since") == "b"
    store.set_value("since", None)
    assert store.value("since") is None


def test_nothing_is_due_in_an_empty_store(store: SqlStore) -> None:
    store.check()
    assert store.next_due_in() is None
    assert store.inbox_age() == 0
    assert store.counts() == []


def test_the_next_due_row_says_when_to_wake(store: SqlStore) -> None:
    store.receive([delivery("a")])
    assert store.next_due_in() == 0
    store.finish_delivery(store.claim_deliveries(1)[0])
    assert store.next_due_in() is None
    store.commit(Plan(effects=(mention("m"),)))
    assert store.next_due_in() == 0


@pytest.mark.parametrize(
    ("situation", "seconds"),
    [
        pytest.param("claimed", 120, id="a delivery in hand: the end of its lease"),
        pytest.param("resting", 30, id="a lane at rest: the end of the rest"),
        pytest.param("sending", 120, id="an effect on its way: the end of the lane's lease"),
        pytest.param("unclear", 60, id="an effect in doubt: the time to look it up"),
    ],
)
def test_what_waits_says_for_how_long(store: SqlStore, situation: str, seconds: float) -> None:
    if situation == "claimed":
        store.receive([delivery("a")])
        store.claim_deliveries(1)
    else:
        store.commit(Plan(effects=(mention("m"),)))
        lease = store.take_lane()
        assert lease is not None
        row = store.next_effect(lease)
        assert row is not None
        if situation == "resting":
            store.postpone(lease, row, "Rate limit.", 30, whole_lane=True)
        elif situation == "unclear":
            store.unclear(lease, row, "The answer was lost.", 60)
        if situation != "sending":
            store.release_lane(lease)
    assert store.next_due_in() == pytest.approx(seconds, abs=5)


def test_deliveries_are_listed_and_replayed(store: SqlStore) -> None:
    store.receive([delivery("a"), delivery("b")])
    for claimed in store.claim_deliveries(2):
        store.finish_delivery(claimed, "parked")
    assert [(each.id, each.state) for each in store.deliveries(["parked"], limit=1)] == [("b", "parked")]
    assert store.inbox_age() == 0
    assert store.replay_deliveries(delivery="a") == 1
    assert [each.delivery.id for each in store.claim_deliveries(2)] == ["a"]
    assert store.replay_deliveries(["done"]) == 0
