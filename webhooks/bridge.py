"""Runs a WSGI app behind Granian's own protocol, so that a slow sender costs a coroutine and not a thread."""

import asyncio
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from io import BytesIO
from typing import TYPE_CHECKING, Any

from flask import Response
from granian.rsgi import HTTPProtocol, ProtocolClosed, ProtocolError, Scope  # type: ignore[attr-defined]

from webhooks.github import MAX_BODY
from webhooks.hardening import harden
from webhooks.later import LATER, Later
from webhooks.problems import problem

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

PATIENCE = 10.0  # seconds in which a body has to be here; GitHub itself gives up after ten
_THREADS = 64
_SMALL = 2**20  # bytes of a delivery that is verified in a moment
_BYTES_AT_ONCE = 256 * 2**20  # of all bodies that are being received or answered

Answer = tuple[int, list[tuple[str, str]], bytes]


class Bridge:
    """A WSGI app as Granian's RSGI sees it: a body is here as a whole before a thread begins with it."""

    def __init__(self, wsgi: "WSGIApplication", at_the_end: Callable[[], None] = lambda: None) -> None:
        self._wsgi = wsgi
        self._at_the_end = at_the_end
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="request")
        self._held = 0  # bytes

    async def __rsgi__(self, scope: Scope, proto: HTTPProtocol) -> None:
        """Answer a request."""
        body = bytearray()
        try:
            async with asyncio.timeout(PATIENCE):
                refusal = await self._receive(scope, proto, body)
            answer = refusal or await self._ask(scope, bytes(body))
        except TimeoutError:
            answer = _refusal(HTTPStatus.REQUEST_TIMEOUT, "slow", "The body did not arrive in time. Send it again.")
        except (ProtocolClosed, ProtocolError):
            return
        finally:
            self._held -= len(body)
        proto.response_bytes(*answer)

    def __rsgi_del__(self, _loop: asyncio.AbstractEventLoop) -> None:
        """Finish what was begun, when the process is asked to end."""
        self._threads.shutdown()
        self._at_the_end()

    async def _receive(self, scope: Scope, proto: HTTPProtocol, body: bytearray) -> Answer | None:
        """Fill in the body; returns an answer where it is not taken."""
        length = scope.headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MAX_BODY:
            return _too_large()
        if scope.method in ("GET", "HEAD"):
            return None
        async for chunk in proto:
            body += chunk
            self._held += len(chunk)
            if len(body) > MAX_BODY:
                return _too_large()
            if self._held > _BYTES_AT_ONCE:
                detail = "Too much is being received at once. Send it again."
                return _refusal(HTTPStatus.SERVICE_UNAVAILABLE, "unavailable", detail, {"Retry-After": "1"})
        return None

    async def _ask(self, scope: Scope, body: bytes) -> Answer:
        """Run the app: a small delivery right here, since it is brief and waits for nothing, all else on a thread."""
        environ = _environ(scope, body)
        later: list[Later] = []
        environ[LATER] = later
        if scope.path.startswith("/webhooks/") and len(body) <= _SMALL:
            answer = self._answer(environ)
        else:
            loop = asyncio.get_running_loop()
            answer = await loop.run_in_executor(self._threads, self._answer, environ)
        return _flat(await later[0].wait_here()) if later else answer

    def _answer(self, environ: "WSGIEnvironment") -> Answer:
        status, headers = 500, list[tuple[str, str]]()

        def start_response(line: str, sent: list[tuple[str, str]], _error: object = None) -> Callable[[bytes], None]:
            nonlocal status, headers
            status, headers = int(line[:3]), sent
            return lambda _data: None

        chunks: Iterable[bytes] = self._wsgi(environ, start_response)
        try:
            return status, headers, b"".join(chunks)
        finally:
            close = getattr(chunks, "close", None)
            if close:
                close()


def _environ(scope: Scope, body: bytes) -> "WSGIEnvironment":
    """Return what PEP 3333 asks for, and nothing of the process's own environment."""
    host, _, port = scope.server.rpartition(":")
    client = scope.client.rpartition(":")[0].strip("[]")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": scope.path,
        "QUERY_STRING": scope.query_string,
        "REMOTE_ADDR": client,
        "SERVER_NAME": host.strip("[]"),
        "SERVER_PORT": port,
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.scheme,
        "wsgi.input": BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in scope.headers.items():
        if "_" not in name:  # X_Forwarded_For would pass for X-Forwarded-For
            key = "HTTP_" + name.upper().replace("-", "_")
            environ[key] = f"{environ[key]},{value}" if key in environ else value
    environ["CONTENT_TYPE"] = environ.pop("HTTP_CONTENT_TYPE", "")
    environ.pop("HTTP_TRANSFER_ENCODING", None)
    environ.pop("HTTP_CONTENT_LENGTH", None)
    environ["CONTENT_LENGTH"] = str(len(body))
    return environ


def _too_large() -> Answer:
    detail = "The body is over 25 MB, which is more than GitHub ever sends."
    return _refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "size", detail)


def _refusal(status: HTTPStatus, kind: str, detail: str, headers: dict[str, str] | None = None) -> Answer:
    answer = problem(status, kind, detail, headers)
    answer.headers["Connection"] = "close"
    return _flat(answer)


def _flat(answer: Response) -> Answer:
    return answer.status_code, harden(list(answer.headers.items()), "http"), answer.get_data()
