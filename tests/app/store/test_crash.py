"""What a killed process held is taken up by another; what it had committed stands."""

import os
import signal
from multiprocessing import get_context

import pytest

from app.domain.effects import Applied
from app.domain.plan import Plan
from app.store.inbox import _receive, _row
from app.store.open import SqlStore, open_store
from tests.app.store.samples import delivery, let_pass, mention

STEPS = ["receiving", "received", "claimed", "planned", "finished", "lane taken", "sending", "settled"]


def work_until(url: str, step: str) -> None:
    """Do what a worker does, and be gone right after the step."""

    def reached(name: str) -> None:
        if name == step:
            os.kill(os.getpid(), signal.SIGKILL)

    store = open_store(url)
    store._database.write(lambda connection: (_receive(connection, [_row(delivery("a"))]), reached("receiving")))
    reached("received")
    (claimed,) = store.claim_deliveries(1)
    reached("claimed")
    store.commit(Plan(effects=(mention("m"),)))
    reached("planned")
    store.finish_delivery(claimed)
    reached("finished")
    lease = store.take_lane()
    assert lease is not None
    reached("lane taken")
    row = store.next_effect(lease)
    assert row is not None
    reached("sending")
    store.settle(lease, row, Applied(), Plan(), 0)
    reached("settled")


def run_and_die(url: str, step: str) -> None:
    process = get_context("fork").Process(target=work_until, args=(url, step))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL


def run_to_rest(store: SqlStore) -> list[tuple[str, bool]]:
    """Do what a worker does until nothing is left; return what was handed out, and whether it was in doubt."""
    handed_out = []
    for _ in range(4):
        let_pass(store, 121)
        for claimed in store.claim_deliveries(10):
            store.commit(Plan(effects=(mention("m"),)))
            store.finish_delivery(claimed)
        while lease := store.take_lane():
            while row := store.next_effect(lease):
                handed_out.append((row.effect.key, row.unclear))
                store.settle(lease, row, Applied(), Plan(), 0)
            store.release_lane(lease)
    return handed_out


@pytest.mark.parametrize("step", STEPS)
def test_a_process_killed_at_any_step_loses_nothing_and_does_nothing_twice(shared_url: str, step: str) -> None:
    run_and_die(shared_url, step)
    store = open_store(shared_url)
    if step == "receiving":
        assert store.counts() == [], "what was not committed was not acknowledged either"
        store.receive([delivery("a")])
    expected = {"sending": [("m", True)], "settled": []}.get(step, [("m", False)])
    assert run_to_rest(store) == expected
    assert store.counts() == [("inbox", "done", 1), ("outbox", "done", 1)]
    store.close()
