"""Whom we believe about where a request comes from."""

from collections.abc import Iterable, Sequence
from ipaddress import ip_address
from typing import TYPE_CHECKING

from werkzeug.middleware.proxy_fix import ProxyFix

from app.settings import Network

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_HOST", "HTTP_FORWARDED")
FORWARDED_BY_STRANGER = "afterword.forwarded"


class TrustedProxies:
    """Takes `X-Forwarded-*` from configured proxies; of anybody else's only the fact that it was there is kept."""

    def __init__(self, app: "WSGIApplication", networks: Sequence[Network]) -> None:
        self._plain = app
        self._behind_proxy = ProxyFix(app, x_for=1, x_proto=1, x_host=1)
        self._networks = networks

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request."""
        if self._is_proxy(environ.get("REMOTE_ADDR", "")):
            return self._behind_proxy(environ, start_response)
        claims = [environ.pop(name, None) for name in _FORWARDED]
        environ[FORWARDED_BY_STRANGER] = any(claims)
        return self._plain(environ, start_response)

    def _is_proxy(self, address: str) -> bool:
        try:
            return any(ip_address(address) in network for network in self._networks)
        except ValueError:
            return False


def is_local(environ: "WSGIEnvironment") -> bool:
    """Say whether a request comes from this machine itself, rather than through a proxy that runs on it."""
    try:
        on_loopback = ip_address(environ.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
    return on_loopback and not environ.get(FORWARDED_BY_STRANGER)
