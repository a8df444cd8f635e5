"""Puts what happened on the forge in memory into the inbox, as a webhook would, and reads it back."""

from collections.abc import Iterable
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from app.domain.events import Event
from app.errors import AuthorError
from app.ports.store import Delivery

SOURCE = "memory"
_KINDS = {kind.__name__: kind for kind in get_args(Event)}


def deliveries_of(events: Iterable[Event], first_id: int) -> list[Delivery]:
    """Return events as deliveries, numbered from `first_id`."""
    return [
        Delivery(
            source=SOURCE,
            id=str(number),
            event=type(event).__name__,
            body=_adapter(type(event).__name__).dump_json(event),
        )
        for number, event in enumerate(events, first_id)
    ]


def read_memory_delivery(delivery: Delivery) -> Event:
    """Return the event that a delivery of the forge in memory holds."""
    if delivery.source != SOURCE or delivery.event not in _KINDS:
        raise AuthorError(f"The delivery {delivery.id} does not come from the forge in memory.")
    event: Event = _adapter(delivery.event).validate_json(delivery.body)
    return event


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_KINDS[name])
