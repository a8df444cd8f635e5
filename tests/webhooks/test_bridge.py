"""The bridge between Granian and Flask, without Granian."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any

import pytest

from app.store.open import open_store
from tests.webhooks.conftest import SETTINGS
from tests.webhooks.deliveries import PAYLOAD, headers
from tests.webhooks.test_app import BrokenStore
from webhooks import bridge
from webhooks.app import create_app
from webhooks.bridge import Bridge
from webhooks.github import MAX_BODY
from workers.bell import ThreadBell


class FakeHeaders:
    """Headers as Granian gives them: lower case, any number of each."""

    def __init__(self, items: list[tuple[str, str]]) -> None:
        self._items = items

    def get(self, name: str, default: str | None = None) -> str | None:
        return dict(self._items).get(name, default)

    def items(self) -> list[tuple[str, str]]:
        return self._items


class FakeScope:
    """One request."""

    def __init__(self, method: str, headers: list[tuple[str, str]], client: str = "192.0.2.7:4711") -> None:
        self.method, self.headers, self.client = method, FakeHeaders(headers), client
        self.path, self.query_string, self.scheme, self.server = "/here", "a=1", "http", "127.0.0.1:8000"


class FakeProto:
    """Sends the chunks of a body, each after a pause, and keeps the answer."""

    def __init__(self, chunks: Iterable[bytes], pause: float = 0.0) -> None:
        self._chunks, self._pause = iter(chunks), pause
        self.taken = 0
        self.answer: tuple[int, dict[str, str], bytes] | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            await asyncio.sleep(self._pause)
            self.taken += len(chunk)
            yield chunk

    def response_bytes(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.answer = (status, dict(headers), body)


class Echo:
    """A WSGI app that keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        self.asked.append(environ)
        self.bodies.append(environ["wsgi.input"].read())
        start_response("202 Accepted", [("X-Is", "there")])
        return [b"o", b"k"]


def ask(
    app: Echo, chunks: Iterable[bytes] = (), *, method: str = "POST", pause: float = 0.0, **given: str
) -> FakeProto:
    """Send one request over a bridge."""
    proto = FakeProto(chunks, pause)
    sent = [(name.replace("_", "-"), value) for name, value in given.items()]
    asyncio.run(Bridge(app).__rsgi__(FakeScope(method, sent), proto))  # type: ignore[arg-type]
    return proto


def test_a_request_goes_through_with_its_body_and_comes_back_with_its_answer() -> None:
    app = Echo()
    proto = ask(app, [b"one ", b"two"], content_type="application/json", content_length="7", x_name="value")
    assert proto.answer == (202, {"X-Is": "there"}, b"ok")
    assert app.bodies == [b"one two"]
    asked = app.asked[0]
    assert (asked["REQUEST_METHOD"], asked["PATH_INFO"], asked["QUERY_STRING"]) == ("POST", "/here", "a=1")
    assert (asked["CONTENT_TYPE"], asked["CONTENT_LENGTH"]) == ("application/json", "7")
    assert (asked["REMOTE_ADDR"], asked["HTTP_X_NAME"]) == ("192.0.2.7", "value")


def test_the_environment_of_the_process_is_not_that_of_a_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_MARKER_KEY", "secret")
    monkeypatch.setenv("HTTP_X_FORWARDED_FOR", "127.0.0.1")
    app = Echo()
    ask(app)
    assert "secret" not in app.asked[0].values()
    assert "HTTP_X_FORWARDED_FOR" not in app.asked[0]


def test_a_header_with_an_underscore_passes_for_no_other() -> None:
    app, proto = Echo(), FakeProto([])
    scope = FakeScope("GET", [("x_forwarded_for", "127.0.0.1"), ("a", "1"), ("a", "2")], client="[2001:db8::1]:80")
    asyncio.run(Bridge(app).__rsgi__(scope, proto))  # type: ignore[arg-type]
    assert "HTTP_X_FORWARDED_FOR" not in app.asked[0]
    assert app.asked[0]["HTTP_A"] == "1,2"
    assert app.asked[0]["REMOTE_ADDR"] == "2001:db8::1"


def test_fault_7_a_body_that_trickles_in_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge, "PATIENCE", 0.1)
    app = Echo()
    proto = ask(app, [b"x"] * 1000, pause=0.02, content_length="1000")
    assert proto.answer is not None
    assert proto.answer[0] == 408
    assert app.asked == [], "no thread was ever busy with it"


@pytest.mark.parametrize(
    ("length", "taken"),
    [
        pytest.param(str(MAX_BODY + 1), 0, id="a length over the limit"),
        pytest.param("-1", 0, id="a length below nothing"),
        pytest.param("many", 0, id="a length that is no number"),
        pytest.param("0", MAX_BODY + 2**20, id="chunks without end"),
    ],
)
def test_fault_6_a_body_without_measure_is_refused_before_the_app(length: str, taken: int) -> None:
    app = Echo()
    endless = (b"x" * 2**20 for _ in range(1000))
    proto = ask(app, endless, content_length=length)
    assert proto.answer is not None
    assert proto.answer[0] == 413
    assert proto.taken == taken
    assert app.asked == []


def test_fault_6_many_large_bodies_at_once_stay_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge, "_BYTES_AT_ONCE", 10 * 2**20)
    app = Echo()
    over = Bridge(app)
    protos = [FakeProto([b"x" * 2**20] * 4, pause=0.001) for _ in range(8)]

    async def all_at_once() -> None:
        await asyncio.gather(*(over.__rsgi__(FakeScope("POST", []), proto) for proto in protos))  # type: ignore[arg-type]

    asyncio.run(all_at_once())
    codes = [proto.answer[0] for proto in protos if proto.answer]
    assert sorted(set(codes)) == [202, 503]
    after = FakeProto([b"x" * 2**20] * 4)
    asyncio.run(over.__rsgi__(FakeScope("POST", []), after))  # type: ignore[arg-type]
    assert after.answer is not None
    assert after.answer[0] == 202, "what was held is given back"


def test_the_end_comes_after_the_last_answer() -> None:
    ended: list[bool] = []
    over = Bridge(Echo(), at_the_end=lambda: ended.append(True))
    loop = asyncio.new_event_loop()
    over.__rsgi_del__(loop)
    loop.close()
    assert ended == [True]


@pytest.mark.parametrize(
    ("store", "code"),
    [pytest.param(open_store("sqlite://"), 202, id="stored"), pytest.param(BrokenStore(), 503, id="not stored")],
)
def test_a_delivery_waits_for_its_commit_without_a_thread(store: Any, code: int) -> None:
    over = Bridge(create_app(SETTINGS, store, ThreadBell()))
    over._threads.shutdown()  # whatever asked for a thread now would fail
    proto = FakeProto([PAYLOAD])
    scope = FakeScope(
        "POST", [(name.lower(), value) for name, value in headers(PAYLOAD).items()] + [("host", "localhost")]
    )
    scope.path = "/webhooks/github"
    asyncio.run(over.__rsgi__(scope, proto))  # type: ignore[arg-type]
    assert proto.answer is not None
    assert proto.answer[0] == code
    assert proto.answer[1]["server"] == "afterword"
