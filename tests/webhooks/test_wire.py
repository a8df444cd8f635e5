"""What only shows on the wire: bytes that no client library would send, and senders that take their time."""

import socket
from collections.abc import Iterator

import pytest

from tests.webhooks.deliveries import PAYLOAD, headers
from tests.webhooks.running import Server, running_server
from tests.webhooks.test_server import environ

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("wire")
    with running_server("afterword-server", environ(folder), folder) as running:
        yield running


def connect(server: Server) -> socket.socket:
    host, port = server.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=20)


def head(*, method: str = "POST", path: str = "/webhooks/github", **changes: str) -> bytes:
    sent = {"Host": "localhost", **headers(PAYLOAD, **changes)}
    return "".join([f"{method} {path} HTTP/1.1\r\n", *(f"{name}: {value}\r\n" for name, value in sent.items())]).encode(
        "latin-1"
    )


def answer(server: Server, *parts: bytes) -> int:
    """Send bytes as they are; return the status code that comes back."""
    with connect(server) as wire:
        for part in parts:
            try:
                wire.sendall(part)
            except OSError:
                break
        return int(wire.recv(4096)[9:12])


@pytest.mark.parametrize(
    ("request_bytes", "code"),
    [
        pytest.param(head() + b"Content-Length: %d\r\n\r\n" % len(PAYLOAD) + PAYLOAD, 202, id="an honest delivery"),
        pytest.param(
            head() + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(PAYLOAD) + PAYLOAD + b"\r\n0\r\n\r\n",
            202,
            id="the same in chunks",
        ),
        pytest.param(
            head(X_Hub_Signature_256="sha256=" + "\xe9" * 64) + b"Content-Length: 2\r\n\r\n{}",
            401,
            id="fault 2: a signature that is not ASCII",
        ),
        pytest.param(
            head() + b"Content-Length: 99999999999\r\n\r\n", 413, id="fault 6: a length that promises too much"
        ),
        pytest.param(
            head(Content_Encoding="gzip") + b"Content-Length: 2\r\n\r\n{}", 415, id="fault 8: a compressed body"
        ),
        pytest.param(head(method="GET", path="/%68ealthz") + b"\r\n", 200, id="an address with escapes"),
        pytest.param(head(method="GET", path="/%2568ealthz") + b"\r\n", 404, id="an address escaped twice"),
        pytest.param(head(method="GET", path="/../healthz") + b"\r\n", 404, id="an address that climbs"),
        pytest.param(head(method="GET", path="/metrics", X_Forwarded_For="1.2.3.4") + b"\r\n", 401, id="a proxy here"),
    ],
)
def test_bytes_on_the_wire_get_their_answer(server: Server, request_bytes: bytes, code: int) -> None:
    assert answer(server, request_bytes) == code


def test_fault_6_chunks_without_end_are_cut_off(server: Server) -> None:
    chunk = b"100000\r\n" + b"x" * 2**20 + b"\r\n"
    assert answer(server, head() + b"Transfer-Encoding: chunked\r\n\r\n", *[chunk] * 40) == 413


def test_fault_7_slow_senders_keep_nobody_waiting(server: Server) -> None:
    slow = [connect(server) for _ in range(200)]
    try:
        for wire in slow:
            wire.sendall(head() + b"Content-Length: 1000\r\n\r\nabc")
        assert [server.post(delivery=f"honest-{number}") for number in range(5)] == [202] * 5
        assert server.get("/healthz").status_code == 200
        assert int(slow[0].recv(4096)[9:12]) == 408, "and in the end they are given up"
    finally:
        for wire in slow:
            wire.close()


def test_fault_97_no_answer_names_a_program_or_version(server: Server) -> None:
    for path in ("/healthz", "/nothing", "/metrics"):
        sent = " ".join(f"{name}: {value}" for name, value in server.get(path).headers.items()).lower()
        assert "server: afterword" in sent
        assert not any(name in sent for name in ("granian", "werkzeug", "python", "hyper"))
