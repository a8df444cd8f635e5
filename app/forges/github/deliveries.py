"""Asks GitHub to send webhook deliveries again that did not arrive; it never does so by itself."""

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.forges.github.client import Client
from app.forges.github.errors import RefusedError
from app.forges.github.shapes import understood

log = logging.getLogger(__name__)


def redeliver(app: Client, since: datetime) -> int:
    """Send every event again that failed since a time and has not arrived since; return how many."""
    return sum(_attempt(app, delivery) for delivery in _lost(app, since))


@understood
def _lost(app: Client, since: datetime) -> list[int]:
    """Return the newest delivery of each event that never arrived. A redelivery keeps its event's GUID."""
    newest: dict[str, int] = {}
    arrived: set[str] = set()
    for row in _deliveries(app, since):
        if 200 <= int(row.get("status_code") or 0) < 300:
            arrived.add(row["guid"])
        newest.setdefault(row["guid"], int(row["id"]))
    return [delivery for guid, delivery in newest.items() if guid not in arrived]


def _deliveries(app: Client, since: datetime) -> Iterator[Any]:
    """Yield deliveries, newest first."""
    for row in app.pages("/app/hook/deliveries"):
        if datetime.fromisoformat(row["delivered_at"]) < since:
            return
        yield row


def _attempt(app: Client, delivery: int) -> bool:
    try:
        app.post(f"/app/hook/deliveries/{delivery}/attempts", {}, writes=False)  # twice does no harm: events stand once
    except RefusedError as error:
        log.warning("Delivery %d cannot be sent again: %s", delivery, error)
        return False
    return True
