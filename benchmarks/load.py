"""A small load driver: so many connections, each sending its next signed delivery as soon as the last is answered."""

import hashlib
import hmac
import selectors
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from urllib.parse import urlsplit

SECRET = "benchmark-secret"


@dataclass
class Load:
    """What came of it: seconds, latencies in seconds, and answers by status."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    codes: dict[int, int] = field(default_factory=dict)

    @property
    def rate(self) -> float:
        """Return acknowledged deliveries a second."""
        return self.codes.get(202, 0) / self.seconds

    def percentile(self, share: float) -> float:
        """Return a latency in milliseconds."""
        ordered = sorted(self.latencies)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def drive(url: str, body: bytes, connections: int, seconds: float) -> Load:
    """Deliver for so many seconds, each time under a new id."""
    address = urlsplit(url)
    requests, load, selector = _requests(body), Load(), selectors.DefaultSelector()
    began: dict[socket.socket, float] = {}
    for _ in range(connections):
        connection = socket.create_connection((address.hostname or "", address.port or 80))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        selector.register(connection, selectors.EVENT_READ)
        began[connection] = time.perf_counter()
        connection.sendall(next(requests))
    start = time.perf_counter()
    while (now := time.perf_counter()) < start + seconds:
        for key, _ in selector.select(1.0):
            connection = key.fileobj
            assert isinstance(connection, socket.socket)
            code = int(connection.recv(65536)[9:12] or b"0")
            now = time.perf_counter()
            load.codes[code] = load.codes.get(code, 0) + 1
            load.latencies.append(now - began[connection])
            began[connection] = now
            connection.sendall(next(requests))
    load.seconds = now - start
    for connection in began:
        connection.close()
    return load


def _requests(body: bytes) -> Iterator[bytes]:
    signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    head = (
        "POST /webhooks/github HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"X-Hub-Signature-256: sha256={signature}\r\nX-GitHub-Event: pull_request\r\nContent-Length: {len(body)}\r\n"
    )
    nonce = time.time_ns()
    for number in count():
        yield f"{head}X-GitHub-Delivery: {nonce}-{number}\r\n\r\n".encode() + body
