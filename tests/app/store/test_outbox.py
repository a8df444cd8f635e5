"""Effects leave lane by lane, in order, fenced, and an unclear one is never sent blindly."""

import threading
from dataclasses import replace

import pytest
from sqlalchemy import update

from app.domain.effects import Applied, Effect, EnsureLabels
from app.domain.plan import Plan
from app.ports.store import LaneLease, OutboxRow
from app.store.open import SqlStore, open_store
from app.store.schema import effects
from tests.app.store.samples import BANK, SHOP, item, let_pass, mention, new_issue, sticky

DONE = Applied(number=4)


def plan(store: SqlStore, *wanted: Effect) -> int:
    return store.commit(Plan(effects=wanted))


def take(store: SqlStore) -> LaneLease:
    lease = store.take_lane()
    assert lease is not None
    return lease


def take_row(store: SqlStore, lease: LaneLease) -> OutboxRow:
    row = store.next_effect(lease)
    assert row is not None
    return row


def states(store: SqlStore) -> dict[str, str]:
    return {effect.key: state for effect, state, _reason in store.effects()}


def test_what_others_wait_for_leaves_first(store: SqlStore) -> None:
    labels = EnsureLabels(key="labels", repo=SHOP, labels=())
    plan(store, sticky("text"), mention("m1"), mention("m2"), new_issue("i1"), labels)
    lease = take(store)
    sent = []
    while row := store.next_effect(lease):
        sent.append(row.effect.key)
        assert store.settle(lease, row, DONE, Plan(), 0)
    assert sent == ["labels", "i1", "m1", "m2", "status/4"]


def test_two_workers_never_hold_one_lane_and_lanes_do_not_wait_for_each_other(store: SqlStore) -> None:
    plan(store, mention("shop"), mention("bank", BANK))
    first, second = take(store), take(store)
    assert {first.lane, second.lane} == {SHOP.lane, BANK.lane}
    assert store.take_lane() is None


def test_two_workers_that_race_send_each_effect_once(shared_url: str) -> None:
    store = open_store(shared_url)
    keys = [f"m{number}" for number in range(30)]
    plan(store, *[mention(key, replace(SHOP, id=number, installation=number)) for number, key in enumerate(keys, 1)])
    sent: list[str] = []

    def work() -> None:
        own = open_store(shared_url)
        while lease := own.take_lane():
            while row := own.next_effect(lease):
                sent.append(row.effect.key)
                own.settle(lease, row, DONE, Plan(), 0)
            own.release_lane(lease)
        own.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(sent) == sorted(keys)
    assert set(states(store).values()) == {"done"}
    store.close()


def test_a_worker_that_lost_its_lane_can_change_nothing(store: SqlStore) -> None:
    plan(store, mention("m"))
    old = take(store)
    row = take_row(store, old)
    let_pass(store, 121)
    assert store.take_lane() is None, "what was being sent is in doubt first"
    assert store.next_effect(old) is None
    let_pass(store, 61)
    new = take(store)
    assert new.fence > old.fence
    again = take_row(store, new)
    assert again.unclear
    assert not store.settle(old, row, DONE, Plan(items=(item("k"),)), 0)
    assert store.item("k") is None
    store.postpone(old, row, "late", 0, whole_lane=True)
    store.unclear(old, row, "late", 0)
    store.bury(old, row, "late")
    store.release_lane(old)
    assert states(store) == {"m": "sending"}
    assert store.settle(new, again, DONE, Plan(items=(item("k"),)), 0)
    assert states(store) == {"m": "done"}
    assert store.item("k") is not None


def test_a_lane_let_go_in_the_middle_of_a_write_leaves_the_write_in_doubt(store: SqlStore) -> None:
    plan(store, mention("m"))
    lease = take(store)
    take_row(store, lease)
    store.release_lane(lease)
    assert states(store) == {"m": "unknown"}
    assert store.take_lane() is None
    let_pass(store, 61)
    assert take_row(store, take(store)).unclear


def test_an_unclear_write_stays_unclear_when_looking_it_up_has_to_wait(store: SqlStore) -> None:
    plan(store, mention("m"))
    lease = take(store)
    store.unclear(lease, take_row(store, lease), "The answer was lost.", 0)
    store.postpone(lease, take_row(store, lease), "Rate limit.", 0, whole_lane=True)
    row = take_row(store, lease)
    assert row.unclear
    assert row.attempts == 2, "waiting for a rate limit is no attempt"
    store.bury(lease, row, "It cannot be found.")
    assert store.replay_effect("m")
    assert take_row(store, lease).unclear


@pytest.mark.parametrize("whole_lane", [True, False])
def test_a_rate_limit_rests_the_lane_and_a_refusal_only_its_effect(store: SqlStore, whole_lane: bool) -> None:
    plan(store, mention("m1"), mention("m2"))
    lease = take(store)
    store.postpone(lease, take_row(store, lease), "Wait.", 30, whole_lane=whole_lane)
    following = store.next_effect(lease)
    assert (following is None) is whole_lane


def test_a_lane_rests_between_two_writes(store: SqlStore) -> None:
    plan(store, mention("m1"), mention("m2"))
    lease = take(store)
    store.settle(lease, take_row(store, lease), DONE, Plan(), 1.0)
    assert store.next_effect(lease) is None
    let_pass(store, 2)
    assert take_row(store, lease).effect.key == "m2"


def test_an_effect_that_happens_once_is_planned_once_for_ever(store: SqlStore) -> None:
    assert plan(store, mention("m"), mention("m")) == 1
    lease = take(store)
    store.settle(lease, take_row(store, lease), DONE, Plan(), 0)
    assert plan(store, replace(mention("m"), body="another wording")) == 0
    assert store.next_effect(lease) is None
    assert store.effect_is_planned("m")
    assert not store.effect_is_planned("other")


@pytest.mark.parametrize(
    ("texts", "sent"),
    [
        pytest.param(["a", "a"], ["a"], id="the same text again is nothing new"),
        pytest.param(["a", "b"], ["b"], id="a newer text takes the place of one that waits"),
        pytest.param(["a", "SEND", "a"], ["a"], id="what was sent last is not sent again"),
        pytest.param(["a", "SEND", "b"], ["a", "b"], id="a newer text follows"),
        pytest.param(["a", "SEND", "b", "a"], ["a"], id="back to what was sent: nothing to send"),
        pytest.param(["a", "SEND", "b", "SEND", "a"], ["a", "b", "a"], id="back after sending: sent again"),
    ],
)
def test_a_converging_effect_sends_the_newest_text_once(store: SqlStore, texts: list[str], sent: list[str]) -> None:
    arrived = []
    for text in [*texts, "SEND"]:
        if text != "SEND":
            plan(store, sticky(text))
        elif lease := store.take_lane():
            while row := store.next_effect(lease):
                arrived.append(row.effect.body)
                store.settle(lease, row, DONE, Plan(), 0)
            store.release_lane(lease)
    assert arrived == sent


def test_a_hint_alone_is_nothing_new_to_send(store: SqlStore) -> None:
    plan(store, replace(sticky("a"), is_first=True))
    lease = take(store)
    row = take_row(store, lease)
    assert row.effect == replace(sticky("a"), is_first=True)
    store.settle(lease, row, DONE, Plan(), 0)
    assert plan(store, replace(sticky("a"), comment_id=9)) == 0
    assert states(store) == {"status/4": "done"}


@pytest.mark.parametrize(
    ("newer", "ending", "follows"),
    [
        pytest.param(["b"], "settle", "b", id="the newer text follows the one under way"),
        pytest.param(["b", "a"], "settle", None, id="back to the one under way: nothing follows"),
        pytest.param(["b", "c"], "settle", "c", id="only the newest follows"),
        pytest.param(["b"], "unclear", "a", id="the one in doubt is cleared up before the newer follows"),
        pytest.param(["b"], "postpone", "b", id="one that never left is overtaken"),
        pytest.param(["b"], "bury", "b", id="one that was refused does not hold the newer back"),
    ],
)
def test_a_newer_text_is_not_lost_while_an_older_is_being_sent(
    store: SqlStore, newer: list[str], ending: str, follows: str | None
) -> None:
    plan(store, sticky("a"))
    lease = take(store)
    row = take_row(store, lease)
    for text in newer:
        plan(store, sticky(text))
    match ending:
        case "settle":
            assert store.settle(lease, row, DONE, Plan(), 0)
        case "unclear":
            store.unclear(lease, row, "The answer was lost.", 0)
        case "postpone":
            store.postpone(lease, row, "Wait.", 0, whole_lane=False)
        case "bury":
            store.bury(lease, row, "Refused.")
    following = store.next_effect(lease)
    assert (following.effect.body if following else None) == follows
    if following and following.unclear:
        store.settle(lease, following, DONE, Plan(), 0)
        assert take_row(store, lease).effect.body == newer[-1]


def test_an_answer_and_what_follows_from_it_are_one_transaction(store: SqlStore) -> None:
    plan(store, new_issue("i"))
    lease = take(store)
    follow_up = Plan(items=(item("k"),), effects=(mention("m"),))
    assert store.settle(lease, take_row(store, lease), DONE, follow_up, 0)
    assert store.item("k") == item("k")
    assert take_row(store, lease).effect == mention("m")


def test_while_paused_nothing_leaves(store: SqlStore) -> None:
    plan(store, mention("m1"))
    lease = take(store)
    store.set_value("paused", "2026-11-22")
    assert store.next_effect(lease) is None
    store.release_lane(lease)
    assert store.take_lane() is None
    assert store.next_due_in() is None
    assert plan(store, mention("m2")) == 1, "all else goes on"
    store.set_value("paused", None)
    assert take_row(store, take(store)).effect.key == "m1"


def test_nothing_leaves_for_a_repository_without_afterword(store: SqlStore) -> None:
    plan(store, mention("m"))
    store.save_repository(SHOP, active=False, private=True)
    assert store.take_lane() is None
    store.save_repository(SHOP, active=True, private=True)
    assert take_row(store, take(store)).effect.key == "m"


def test_an_effect_follows_a_repository_to_its_new_name_and_credential(store: SqlStore) -> None:
    plan(store, mention("m"))
    moved = replace(SHOP, name="new-home/shop", installation=9)
    store.save_repository(moved, active=True, private=True)
    lease = take(store)
    assert lease.lane == moved.lane
    assert take_row(store, lease).effect.repo == moved


@pytest.mark.parametrize(
    "written_by_a_newer_release",
    [
        pytest.param({"kind": "sing_a_song"}, id="an effect unknown here"),
        pytest.param({"version": 99}, id="a version unknown here"),
        pytest.param({"payload": '{"kind": "post_comment"}'}, id="a payload that cannot be read here"),
    ],
)
def test_a_row_of_a_newer_release_is_left_alone(store: SqlStore, written_by_a_newer_release: dict[str, object]) -> None:
    plan(store, mention("new"), mention("plain"))
    with store._database.engine.begin() as connection:
        connection.execute(update(effects).where(effects.c.key == "new").values(**written_by_a_newer_release))
    lease = take(store)
    row = take_row(store, lease)
    assert row.effect.key == "plain"
    store.settle(lease, row, DONE, Plan(), 0)
    assert store.next_effect(lease) is None
    assert ("outbox", "planned", 1) in store.counts()


def test_text_that_a_database_cannot_hold_leaves_with_the_replacement_sign(store: SqlStore) -> None:
    plan(store, sticky("a\0b\ud800c"))
    assert take_row(store, take(store)).effect == sticky("a\ufffdb\ufffdc")
