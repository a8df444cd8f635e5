"""The page of a running server says what waits and what was given up, and tries it again when asked."""

import re
from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.dashboard.status import status_pages
from app.domain.effects import PostComment
from app.domain.plan import Plan
from app.domain.refs import RepoRef
from app.ports.store import Delivery
from app.store.open import SqlStore, open_store

REPO = RepoRef("github.com", "acme/<script>pm", 7)
EFFECT = PostComment(key="item/K/tier-1", repo=REPO, number=3, body="hello")


class SilentBell:
    def ring(self) -> None:
        """Wake nobody."""


@pytest.fixture
def store() -> Iterator[SqlStore]:
    store = open_store("sqlite://")
    store.save_repository(REPO, active=True, private=True)
    store.commit(Plan(effects=(EFFECT,)))
    lease = store.take_lane()
    assert lease is not None
    row = store.next_effect(lease)
    assert row is not None
    store.bury(lease, row, "the issue is <b>locked</b>")
    store.release_lane(lease)
    yield store
    store.close()


@pytest.fixture
def client(store: SqlStore) -> FlaskClient:
    app = Flask("test")
    app.register_blueprint(status_pages(store, SilentBell()))
    return app.test_client()


def token(client: FlaskClient) -> str:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/").text)
    assert found is not None
    return found[1]


def test_what_was_given_up_is_shown_with_its_reason_and_nothing_comes_alive(client: FlaskClient) -> None:
    page = client.get("/")
    assert "item/K/tier-1: the issue is &lt;b&gt;locked&lt;/b&gt;" in page.text
    assert "<script>" not in page.text
    assert "script" not in page.headers["Content-Security-Policy"]


def test_a_click_tries_an_effect_again(client: FlaskClient, store: SqlStore) -> None:
    client.post("/status/replay", data={"token": token(client), "effect": EFFECT.key})
    assert [state for _, state, _ in store.effects()] == ["planned"]


def test_a_click_tries_a_parked_delivery_again(client: FlaskClient, store: SqlStore) -> None:
    store.receive([Delivery(source="github.com", id="d1", event="push", body=b"{}")])
    (claimed,) = store.claim_deliveries(1)
    store.finish_delivery(claimed, "parked")
    assert "d1, parked" in client.get("/").text
    client.post("/status/replay", data={"token": token(client), "delivery": "d1"})
    assert [record.state for record in store.deliveries()] == ["received"]


def test_pause_stops_what_goes_out_and_resume_lets_it_go(client: FlaskClient, store: SqlStore) -> None:
    store.replay_effect(EFFECT.key)
    client.post("/status/pause", data={"token": token(client), "on": "1"})
    assert store.take_lane() is None
    assert "Paused" in client.get("/").text
    client.post("/status/pause", data={"token": token(client), "on": "0"})
    assert store.take_lane() is not None


@pytest.mark.parametrize("path", ["/status/replay", "/status/pause"])
@pytest.mark.parametrize("forged", ["", "wrong", "é"])
def test_a_form_from_elsewhere_is_refused(client: FlaskClient, path: str, forged: str) -> None:
    assert client.post(path, data={"token": forged, "on": "1"}).status_code == 403
