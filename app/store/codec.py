"""Our values as JSON text and back. What is written here may be read by an older or a newer release."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Annotated, Any, get_args

from pydantic import Field, TypeAdapter

from app.domain.effects import Applied, Effect
from app.domain.tracked import ReviewRecord, TrackedDocument, TrackedItem
from app.store.columns import storable

# Raised when an effect changes so that an older release would carry it out wrongly; such a row waits for a newer one.
EFFECT_VERSION = 1

EFFECT_KINDS: tuple[str, ...] = tuple(
    str(field.default) for member in get_args(Effect) for field in fields(member) if field.name == "kind"
)

EFFECT: TypeAdapter[Effect] = TypeAdapter(Annotated[Effect, Field(discriminator="kind")])
APPLIED = TypeAdapter(Applied)
ITEM = TypeAdapter(TrackedItem)
DOCUMENT = TypeAdapter(TrackedDocument)
REVIEW = TypeAdapter(ReviewRecord)


def write_json(adapter: TypeAdapter[Any], value: object) -> str:
    """Return a value as JSON text, the same text for the same value, in characters that any database takes."""
    plain = _storable(adapter.dump_python(value, mode="json"))
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    """Return what tells one text from another."""
    return hashlib.sha256(text.encode()).hexdigest()


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, Mapping):
        return {_storable(key): _storable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_storable(part) for part in value]
    return value
