"""Signed deliveries, as GitHub sends them."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

SECRET = "It's a Secret to Everybody"
PAYLOAD = json.dumps({"action": "opened", "installation": {"id": 77, "node_id": "x"}}).encode()


def signature(body: bytes, secret: str = SECRET) -> str:
    """Return the header that GitHub sends with a body."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def headers(body: bytes, *, delivery: str = "guid-1", event: str = "pull_request", **changes: str) -> dict[str, str]:
    """Return the headers of a delivery; an empty change leaves a header out."""
    sent = {
        "Content-Type": "application/json",
        "X-Hub-Signature-256": signature(body),
        "X-GitHub-Event": event,
        "X-GitHub-Delivery": delivery,
        "X-GitHub-Hook-Installation-Target-Type": "integration",
        "X-GitHub-Hook-Installation-Target-ID": "4242",
        **{name.replace("_", "-"): value for name, value in changes.items()},
    }
    return {name: value for name, value in sent.items() if value}


def post(app: Flask, body: bytes = PAYLOAD, sent: Mapping[str, str] | None = None, **changes: Any) -> TestResponse:
    """Post a delivery to an app."""
    return app.test_client().post(
        "/webhooks/github", data=body, headers=sent if sent is not None else headers(body, **changes)
    )
