"""`pause`, `resume` and `replay` act on the database that servers and workers share."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.ports.store import Delivery
from app.store.limits import Limits
from app.store.open import SqlStore, open_store
from tests.app.cli.forge import ALERT, FLAGS, PATH, POLICY, Operator, by_app, document
from tests.parts.emulator import Emulator

pytestmark = pytest.mark.real


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Return the address of a database."""
    return f"sqlite:///{tmp_path / 'afterword.sqlite3'}"


@pytest.fixture
def operator(emulator: Emulator, repo: str, url: str) -> Operator:
    """An operator whose repository has a policy and one merged postmortem."""
    emulator.push(repo, {".afterword.yml": POLICY})
    emulator.push(repo, {PATH: document()})
    return Operator(emulator, repo, {**by_app(emulator), "AFTERWORD_DATABASE_URL": url})


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    """The same database, as a server sees it; a delivery has one attempt."""
    with closing(open_store(url, limits=Limits(delivery_attempts=1))) as store:
        yield store


def test_a_pause_holds_back_what_is_planned_until_it_ends(operator: Operator, store: SqlStore) -> None:
    assert operator.call("pause", "--reason", "GitHub moves house").status == 0
    assert str(store.value("paused")).startswith("GitHub moves house (since 20")
    said = operator.call("track", "--repo", operator.repo)
    assert (said.status, operator.titles()) == (0, [])
    assert "`afterword resume`" in said.err
    assert operator.call("resume").out.startswith("Resumed; it was paused GitHub moves house")
    assert operator.call("resume").out == "It was not paused.\n"
    operator.ask("track")
    assert operator.titles() == [ALERT, FLAGS]


def test_a_delivery_that_waits_for_a_server_keeps_no_command_waiting(operator: Operator, store: SqlStore) -> None:
    store.receive([_delivery("waiting")])
    operator.ask("track")
    assert operator.titles() == [ALERT, FLAGS]
    assert [record.state for record in store.deliveries()] == ["received"]


def test_a_dead_delivery_is_shown_and_replayed(operator: Operator, store: SqlStore) -> None:
    store.receive([_delivery("broken")])
    [claimed] = store.claim_deliveries(1)
    store.retry_delivery(claimed, "the policy could not be read", 1)
    assert operator.call("replay", "--dry-run").out == "delivery broken (push): the policy could not be read\n"
    assert operator.call("replay").out == "1 due again\n"
    assert [record.state for record in store.deliveries()] == ["received"]
    assert operator.call("replay").out == "0 due again\n"


def test_a_delivery_that_is_named_is_replayed_whatever_became_of_it(operator: Operator, store: SqlStore) -> None:
    store.receive([_delivery("finished"), _delivery("other")])
    for claimed in store.claim_deliveries(2):
        store.finish_delivery(claimed)
    assert operator.call("replay", "--delivery", "finished").out == "1 due again\n"
    assert {record.id: record.state for record in store.deliveries()} == {"finished": "received", "other": "done"}
    missing = operator.call("replay", "--delivery", "elsewhere")
    assert (missing.status, missing.out) == (1, "0 due again\n")


def test_a_dead_effect_is_named_by_the_command_that_gave_it_up_and_replayed(
    operator: Operator, store: SqlStore
) -> None:
    operator.emulator.fail("/issues$", method="POST", mode="before", status=403, times=2)
    said = operator.call("track", "--repo", operator.repo)
    assert said.status == 1
    assert "2 given up:" in said.out
    assert f"open the issue '{ALERT}'" in said.out
    effects = store.effects(("dead",))
    assert operator.call("replay", "--effect", effects[0][0].key).out == "1 due again\n"
    assert operator.call("replay").out == "1 due again\n"
    operator.ask("track")
    assert operator.titles() == [ALERT, FLAGS]


@pytest.mark.parametrize("command", ["pause", "resume", "replay"])
def test_without_a_database_there_is_nothing_to_act_on(operator: Operator, command: str) -> None:
    said = operator.call(command, DATABASE_URL=None)
    assert said.status == 2
    assert "AFTERWORD_DATABASE_URL is not set. Set it to the database of your server" in said.err


def _delivery(id_: str) -> Delivery:
    return Delivery(source="github.com", id=id_, event="push", body=b"{}", installation=1)
