"""Tells a delivery that GitHub signed from one that somebody made up."""

import hashlib
import hmac
from collections.abc import Sequence

_PREFIX = b"sha256="


def signature_ok(body: bytes, header: str | None, secrets: Sequence[bytes]) -> bool:
    """Say whether `X-Hub-Signature-256` fits the raw body under one of our secrets.

    Every secret is tried, so that the time taken says nothing about which one fits. SHA-1 is refused.
    """
    claimed = (header or "").encode("utf-8", "surrogatepass")
    expected = [_PREFIX + hmac.new(secret, body, hashlib.sha256).hexdigest().encode() for secret in secrets if secret]
    fits = [hmac.compare_digest(claimed, candidate) for candidate in expected]
    return any(fits)
