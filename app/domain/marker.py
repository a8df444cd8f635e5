"""The signed hidden line by which we find again what we posted.

It reads `<!-- afterword v1 KIND KEY BASE64(json) BASE64(hmac) -->`, and is the last line of its text.
"""

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.errors import OperatorError

MAX_PAYLOAD = 4096
_LINE = re.compile(r"<!-- afterword v1 ([a-z-]{1,32}) (\S{1,200}) ([A-Za-z0-9+/=]{0,5600}) ([A-Za-z0-9+/=]{44}) -->")


@dataclass(frozen=True, slots=True)
class Marker:
    """What a posted text is (`kind`), which one (`key`), and what we need to remember with it."""

    kind: str  # item | status | mention | report | review | finding | notice | ...
    key: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundMarker:
    """A marker line in a text, and whether one of our keys signed it."""

    marker: Marker
    genuine: bool


@dataclass(frozen=True, slots=True)
class MarkerKeys:
    """The signing keys: the first signs, all verify."""

    secrets: tuple[bytes, ...] = field(repr=False)

    @classmethod
    def of(cls, text: str) -> "MarkerKeys":
        """Read the comma list of `AFTERWORD_MARKER_KEY`; raises OperatorError where it holds no key."""
        secrets = tuple(part.strip().encode() for part in text.split(",") if part.strip())
        if not secrets:
            raise OperatorError(
                "AFTERWORD_MARKER_KEY is empty. Set it to a long random text, such as `openssl rand -hex 32` prints."
            )
        return cls(secrets)

    def line(self, marker: Marker) -> str:
        """Return the marker as its signed line; raises OperatorError over 4 KB of payload."""
        payload = json.dumps(marker.data, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
        if len(payload) > MAX_PAYLOAD:
            raise OperatorError(
                f"The marker {marker.kind} {marker.key} holds {len(payload)} bytes, over {MAX_PAYLOAD}."
            )
        encoded = base64.b64encode(payload).decode()
        mac = _mac(self.secrets[0], marker.kind, marker.key, encoded)
        return f"<!-- afterword v1 {marker.kind} {marker.key} {encoded} {mac} -->"

    def sign(self, body: str, marker: Marker) -> str:
        """Return `body` with the marker as its last line."""
        return f"{body.rstrip()}\n\n{self.line(marker)}\n"

    def find(self, body: str) -> FoundMarker | None:
        """Read the last marker line of a text, genuine or not; None where there is none."""
        lines = list(_LINE.finditer(body))
        if not lines:
            return None
        kind, key, encoded, mac = lines[-1].groups()
        expected = (_mac(secret, kind, key, encoded) for secret in self.secrets)
        genuine = any(hmac.compare_digest(mac, candidate) for candidate in expected)
        data = _payload(encoded)
        return FoundMarker(Marker(kind, key, data or {}), genuine and data is not None)

    def genuine(self, body: str, author: str, trusted: Sequence[str]) -> Marker | None:
        """Return the marker only where a trusted author posted it and its signature fits."""
        found = self.find(body)
        if found is None or not found.genuine or author.casefold() not in {name.casefold() for name in trusted}:
            return None
        return found.marker


def without_marker(body: str) -> str:
    """Return a text without its marker lines."""
    return _LINE.sub("", body).rstrip()


def _mac(secret: bytes, kind: str, key: str, encoded: str) -> str:
    message = f"v1 {kind} {key} {encoded}".encode()
    return base64.b64encode(hmac.new(secret, message, hashlib.sha256).digest()).decode()


def _payload(encoded: str) -> Mapping[str, Any] | None:
    try:
        value = json.loads(base64.b64decode(encoded, validate=True))
    except (binascii.Error, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
