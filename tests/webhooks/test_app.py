"""What every answer has in common: hosts, proxies, headers, errors, health and metrics."""

from collections.abc import Iterable
from ipaddress import ip_network

import pytest
from flask import Blueprint, Flask

from app.errors import TransientError
from app.settings import Settings
from app.store.open import SqlStore
from tests.webhooks.conftest import SETTINGS
from tests.webhooks.deliveries import PAYLOAD, SECRET, post, signature
from webhooks.app import create_app
from webhooks.metrics import EVENTS
from workers.bell import ThreadBell


class BrokenStore:
    """A database that is down."""

    def check(self) -> None:
        raise TransientError("The database at db.internal did not answer.")

    def receive(self, deliveries: object) -> None:
        raise TransientError("The database at db.internal did not answer.")

    def counts(self) -> Iterable[tuple[str, str, int]]:
        raise TransientError("The database at db.internal did not answer.")


class SilentBell(ThreadBell):
    """A queue that is down."""

    def answers(self) -> bool:
        return False


@pytest.fixture
def broken() -> Flask:
    return create_app(SETTINGS, BrokenStore(), ThreadBell())  # type: ignore[arg-type]


def test_fault_14_without_a_database_a_delivery_is_to_be_sent_again(broken: Flask) -> None:
    answer = post(broken)
    assert answer.status_code == 503
    assert int(answer.headers["Retry-After"]) >= 1
    assert answer.mimetype == "application/problem+json"
    assert "db.internal" not in answer.get_data(as_text=True)


def test_fault_15_without_the_queue_deliveries_are_still_taken(store: SqlStore) -> None:
    app = create_app(SETTINGS, store, SilentBell())
    assert post(app).status_code == 202
    assert len(store.claim_deliveries(10)) == 1


def test_the_process_is_alive_whatever_is_down(broken: Flask) -> None:
    answer = broken.test_client().get("/healthz")
    assert (answer.status_code, answer.json) == (200, {"status": "ok"})


@pytest.mark.parametrize(
    ("database", "bell", "code", "words"),
    [
        pytest.param(True, ThreadBell(), 200, ("ready", "up", "up"), id="all is well"),
        pytest.param(True, SilentBell(), 200, ("degraded", "up", "down"), id="fault 15: the queue is down"),
        pytest.param(False, ThreadBell(), 503, ("unavailable", "down", "up"), id="fault 14: the database is down"),
    ],
)
def test_readiness_needs_the_database_and_misses_the_queue(
    store: SqlStore, database: bool, bell: ThreadBell, code: int, words: tuple[str, str, str]
) -> None:
    app = create_app(SETTINGS, store if database else BrokenStore(), bell)  # type: ignore[arg-type]
    answer = app.test_client().get("/readyz")
    assert answer.status_code == code
    assert answer.json == dict(zip(("status", "database", "queue"), words, strict=True))


def metrics(app: Flask, **environ: str) -> str:
    return app.test_client().get("/metrics", environ_overrides=environ).get_data(as_text=True)


def test_metrics_count_what_came_and_what_waits(app: Flask) -> None:
    post(app)
    post(app, delivery="guid-2")
    post(app, X_Hub_Signature_256="sha256=00")
    text = metrics(app)
    assert 'afterword_deliveries_accepted_total{event="pull_request"} 2.0' in text
    assert 'afterword_deliveries_refused_total{reason="signature"} 1.0' in text
    assert 'afterword_rows{list="inbox",state="received"} 2.0' in text
    assert "afterword_inbox_oldest_seconds" in text
    assert "afterword_database_up 1.0" in text
    assert text.endswith("# EOF\n")


def test_metrics_say_so_when_the_database_is_down(broken: Flask) -> None:
    assert "afterword_database_up 0.0" in metrics(broken)


def test_fault_90_no_label_holds_what_somebody_wrote(app: Flask) -> None:
    for number in range(50):
        post(app, delivery=f"guid-{number}", event="event_" + "abcdefghij"[number % 10] * (1 + number // 10))
    labels = {line.split('"')[1] for line in metrics(app).splitlines() if line.startswith("afterword_deliveries_acc")}
    assert labels <= EVENTS | {"other"}


@pytest.mark.parametrize(
    ("address", "authorization", "forwarded", "code"),
    [
        pytest.param("127.0.0.1", "", "", 200, id="from this machine"),
        pytest.param("::1", "", "", 200, id="from this machine, by IPv6"),
        pytest.param("127.0.0.1", "", "203.0.113.9", 401, id="through a proxy on this machine"),
        pytest.param("203.0.113.9", "", "", 401, id="from elsewhere"),
        pytest.param("203.0.113.9", "Bearer token-2", "", 200, id="from elsewhere, with a token"),
        pytest.param("203.0.113.9", "Bearer token-é", "", 401, id="with a token that is not ASCII"),
        pytest.param("203.0.113.9", "Bearer ", "", 401, id="with an empty token"),
        pytest.param("203.0.113.9", "", "127.0.0.1", 401, id="fault 17: pretending to be this machine"),
    ],
)
def test_fault_97_metrics_are_for_this_machine_and_for_who_has_a_token(
    store: SqlStore, address: str, authorization: str, forwarded: str, code: int
) -> None:
    app = create_app(Settings(metrics_tokens=("token-1", "token-2")), store, ThreadBell())
    sent = {"Authorization": authorization, "X-Forwarded-For": forwarded}
    answer = app.test_client().get(
        "/metrics",
        headers={name: value for name, value in sent.items() if value},
        environ_overrides={"REMOTE_ADDR": address},
    )
    assert answer.status_code == code


@pytest.mark.parametrize(
    ("peer", "forwarded", "code"),
    [
        pytest.param("10.1.2.3", "127.0.0.1", 200, id="a proxy we trust says so"),
        pytest.param("10.1.2.3", "203.0.113.9", 401, id="a proxy we trust says otherwise"),
        pytest.param("10.1.2.3", "127.0.0.1, 203.0.113.9", 401, id="the last address is the proxy's own word"),
        pytest.param("192.0.2.1", "127.0.0.1", 401, id="a stranger says so"),
    ],
)
def test_fault_17_only_configured_proxies_are_believed(store: SqlStore, peer: str, forwarded: str, code: int) -> None:
    app = create_app(Settings(trusted_proxies=(ip_network("10.0.0.0/8"),)), store, ThreadBell())
    answer = app.test_client().get(
        "/metrics", headers={"X-Forwarded-For": forwarded}, environ_overrides={"REMOTE_ADDR": peer}
    )
    assert answer.status_code == code


@pytest.mark.parametrize(
    ("path", "host", "code"),
    [
        pytest.param("/metrics", "localhost:8000", 200, id="loopback by name"),
        pytest.param("/metrics", "[::1]:8000", 200, id="loopback by IPv6"),
        pytest.param("/metrics", "a.evil.example", 400, id="fault 94: a host that is not ours"),
        pytest.param("/metrics", "afterword.example", 200, id="the host of the base URL"),
        pytest.param("/healthz", "10.0.0.7:8000", 200, id="a probe that asks by address"),
    ],
)
def test_fault_94_requests_for_another_host_are_refused(store: SqlStore, path: str, host: str, code: int) -> None:
    hosts = (*Settings().allowed_hosts, "afterword.example")
    app = create_app(Settings(allowed_hosts=hosts), store, ThreadBell())
    assert app.test_client().get(path, headers={"Host": host}).status_code == code


@pytest.mark.parametrize(
    ("method", "path", "code", "kind"),
    [
        pytest.param("GET", "/nothing", 404, "not-found", id="an unknown address"),
        pytest.param("GET", "/webhooks/github", 405, "method", id="another method"),
        pytest.param("POST", "/webhooks/github", 415, "media-type", id="a post without anything"),
    ],
)
def test_errors_are_problems_of_a_stable_kind(app: Flask, method: str, path: str, code: int, kind: str) -> None:
    answer = app.test_client().open(path, method=method)
    assert (answer.status_code, answer.mimetype) == (code, "application/problem+json")
    body = answer.get_json(force=True)
    assert body["type"] == f"urn:afterword:problem:{kind}"
    assert body["status"] == code
    assert set(body) == {"type", "title", "status", "detail", "instance"}


@pytest.mark.parametrize(
    ("address", "code"),
    [pytest.param("127.0.0.1", 200, id="this machine"), pytest.param("192.0.2.1", 404, id="others")],
)
def test_pages_are_for_this_machine_alone(store: SqlStore, address: str, code: int) -> None:
    page = Blueprint("page", __name__)
    page.get("/")(lambda: "hello")
    app = create_app(SETTINGS, store, ThreadBell(), pages=[page])
    assert app.test_client().get("/", environ_overrides={"REMOTE_ADDR": address}).status_code == code


def test_an_error_of_ours_shows_nothing_of_it(store: SqlStore, caplog: pytest.LogCaptureFixture) -> None:
    app = create_app(SETTINGS, store, ThreadBell())

    @app.get("/boom")
    def boom() -> str:
        raise RuntimeError("password=hunter2")

    answer = app.test_client().get("/boom")
    assert answer.status_code == 500
    assert "hunter2" not in answer.get_data(as_text=True)
    assert answer.get_json(force=True)["instance"] in caplog.text


@pytest.mark.parametrize("path", ["/healthz", "/nothing", "/metrics"])
def test_every_answer_is_hardened_and_names_no_version(app: Flask, path: str) -> None:
    sent = app.test_client().get(path, base_url="https://localhost").headers
    assert sent["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in sent["Content-Security-Policy"]
    assert sent["Strict-Transport-Security"].startswith("max-age=")
    assert sent["Server"] == "afterword"


def test_the_mutation_that_drops_the_check_is_seen(app: Flask) -> None:
    """A wrong secret fails and the right one passes, on the same body: a check that always says yes would show."""
    codes = [post(app, X_Hub_Signature_256=signature(PAYLOAD, secret)).status_code for secret in ("other", SECRET)]
    assert codes == [401, 202]
