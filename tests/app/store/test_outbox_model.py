"""Random interleavings of planning, sending, lost answers, crashes and time, against a forge that is a plain dict."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from app.domain.effects import Applied, Effect
from app.domain.plan import Plan
from app.ports.store import LaneLease, OutboxRow
from app.store.open import SqlStore, open_store
from app.store.schema import lanes
from tests.app.store.conftest import url_of
from tests.app.store.samples import BANK, SHOP, empty, let_pass, mention, sticky

REPOS = st.sampled_from([SHOP, BANK])
TEXTS = st.sampled_from(["a", "b", "c"])
ENDINGS = st.sampled_from(
    ["answered", "answered", "lost before", "lost after", "never left", "refused", "crash before", "crash after"]
)


@dataclass
class Worker:
    """A worker, and what it has in hand."""

    lease: LaneLease | None = None
    row: OutboxRow | None = None
    ending: str = ""


@dataclass
class DictForge:
    """What stands on the forge: how often each mention was written, and the text of each sticky comment."""

    mentions: Counter[str] = field(default_factory=Counter)
    texts: dict[str, str] = field(default_factory=dict)

    def write(self, effect: Effect) -> None:
        if effect.once:
            self.mentions[effect.key] += 1
        else:
            self.texts[effect.key] = effect.body

    def stands(self, effect: Effect) -> bool:
        return effect.once and self.mentions[effect.key] > 0


class OutboxMachine(RuleBasedStateMachine):
    """Two workers, two lanes, and everything that can go wrong between them."""

    store: SqlStore
    workers: tuple[Worker, ...] = ()

    @initialize()
    def start(self) -> None:
        empty(self.store)
        self.forge = DictForge()
        self.workers = (Worker(), Worker())
        self.wanted: dict[str, str] = {}
        self.refused: set[str] = set()
        self.doubtful: set[str] = set()

    @rule(repo=REPOS)
    def plan_mention(self, repo) -> None:
        self.store.commit(Plan(effects=(mention(f"{repo.name}/mention", repo),)))

    @rule(repo=REPOS, text=TEXTS)
    def plan_text(self, repo, text) -> None:
        key = f"{repo.name}/status"
        before = self.wanted.get(key)
        changed = self.store.commit(Plan(effects=(sticky(text, key=key, repo=repo),)))
        assert not (changed and before == text), "a text that is wanted already is nothing new"
        self.wanted[key] = text

    @precondition(lambda self: self.first(lambda worker: worker.row is None))
    @rule(ending=ENDINGS)
    def send(self, ending) -> None:
        worker = self.first(lambda worker: worker.row is None)
        worker.lease = worker.lease or self.store.take_lane()
        row = self.store.next_effect(worker.lease) if worker.lease else None
        if row is None:
            self.let_go(worker)
            return
        key = row.effect.key
        assert row.unclear == (key in self.doubtful), "in doubt exactly while nobody knows whether it arrived"
        self.doubtful.add(key)
        if row.unclear and self.forge.stands(row.effect):
            ending = "answered"
        elif ending in ("answered", "lost after", "crash after"):
            self.forge.write(row.effect)
        if ending.startswith("crash"):
            worker.lease = None
        else:
            worker.row, worker.ending = row, ending

    @precondition(lambda self: self.first(lambda worker: worker.row))
    @rule()
    def hear_the_answer(self) -> None:
        worker = self.first(lambda worker: worker.row)
        row, worker.row = worker.row, None
        key = row.effect.key
        if worker.ending == "answered":
            if self.store.settle(worker.lease, row, Applied(), Plan(), 0):
                self.doubtful.discard(key)
        elif worker.ending.startswith("lost") or row.unclear:
            self.store.unclear(worker.lease, row, "The answer was lost.", 60)
        else:
            held = self.state(key) == "sending" and not self.is_sent_by_another(worker)
            if worker.ending == "refused":
                self.store.bury(worker.lease, row, "Refused.")
            else:
                self.store.postpone(worker.lease, row, "Wait.", 30, whole_lane=False)
            if held:
                self.doubtful.discard(key)
                self.refused |= {key} if worker.ending == "refused" else set()

    def state(self, key: str) -> str:
        return next(state for effect, state, _reason in self.store.effects() if effect.key == key)

    def is_sent_by_another(self, worker: Worker) -> bool:
        with self.store._database.engine.begin() as connection:
            assert worker.lease is not None
            lane = connection.execute(select(lanes.c.fence).where(lanes.c.lane == worker.lease.lane)).scalar_one()
        return bool(lane != worker.lease.fence)

    @precondition(lambda self: self.first(lambda worker: worker.lease))
    @rule()
    def release(self) -> None:
        self.let_go(self.first(lambda worker: worker.lease))

    def let_go(self, worker: Worker) -> None:
        if worker.lease is not None:
            self.store.release_lane(worker.lease)
        worker.lease = worker.row = None

    def first(self, fits: Callable[[Worker], object]) -> Worker | None:
        return next((worker for worker in self.workers if fits(worker)), None)

    @rule(seconds=st.sampled_from([1, 31, 61, 121]))
    def time_passes(self, seconds) -> None:
        let_pass(self.store, seconds)

    @invariant()
    def nobody_is_mentioned_twice(self) -> None:
        if hasattr(self, "forge"):
            assert all(count == 1 for count in self.forge.mentions.values() if count)

    def teardown(self) -> None:
        if not hasattr(self, "forge"):
            return
        for _ in range(20):
            let_pass(self.store, 121)
            while lease := self.store.take_lane():
                while row := self.store.next_effect(lease):
                    if not (row.unclear and self.forge.stands(row.effect)):
                        self.forge.write(row.effect)
                    assert self.store.settle(lease, row, Applied(), Plan(), 0)
                self.store.release_lane(lease)
        self.nobody_is_mentioned_twice()
        for effect, state, _reason in self.store.effects():
            assert state == "done" or (state == "dead" and effect.key in self.refused)
            if state == "done" and effect.once:
                assert self.forge.mentions[effect.key] == 1
            elif state == "done":
                assert self.forge.texts[effect.key] == self.wanted[effect.key], "the newest text stands"


@pytest.mark.parametrize(
    ("database", "examples"), [("memory", 60), pytest.param("postgresql", 8, marks=pytest.mark.real)]
)
def test_whatever_happens_each_mention_arrives_once_and_the_newest_text_stands(
    database: str, examples: int, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    store = open_store(url_of(database, request, tmp_path))
    machine = type("Machine", (OutboxMachine,), {"store": store})
    checks = [HealthCheck.too_slow]
    chosen = settings(max_examples=examples, stateful_step_count=40, deadline=None, suppress_health_check=checks)
    run_state_machine_as_test(machine, settings=chosen)
    store.close()
