"""Headers that every answer carries, whoever gives it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_ALWAYS = (
    ("cache-control", "no-store"),
    ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("server", "afterword"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
)
_OVER_TLS = (*_ALWAYS, ("strict-transport-security", "max-age=31536000"))


def harden(headers: list[tuple[str, str]], scheme: str) -> list[tuple[str, str]]:
    """Return headers with those that they lack."""
    names = {name.lower() for name, _ in headers}
    ours = _OVER_TLS if scheme == "https" else _ALWAYS
    return [*headers, *(pair for pair in ours if pair[0] not in names)]


class Hardened:
    """Adds the headers that an answer does not set itself."""

    def __init__(self, app: "WSGIApplication") -> None:
        self._app = app

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request."""

        def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            # looked up here, because a proxy that we trust may have said that the way to it was https
            return start_response(status, harden(headers, environ["wsgi.url_scheme"]), *error)

        return self._app(environ, start)
