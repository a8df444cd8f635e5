"""The table of policy keys as a JSON Schema for editors, and as rows for the documentation."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from app.domain.policy import Policy
from app.domain.policy_keys import ROOT
from app.domain.policy_shapes import Block, Choice, Day, Flag, Group, Key, Login, Many, Number, Shape, Table, Text, Zone

SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema"


def render_policy_schema() -> str:
    """Return the schema as the text of `config/policies/afterword.schema.json`."""
    schema = {
        "$schema": SCHEMA_ID,
        "title": "Afterword policy",
        "description": "What a repository chooses in .afterword.yml.",
        **_keys(ROOT.keys, Policy()),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def render_policy_rows(keys: tuple[Key, ...] = ROOT.keys, default: Any = None, path: str = "") -> Iterator[str]:
    """Yield one table row of the documentation per key: its path, its default, what to write, what it means."""
    default = Policy() if default is None else default
    for key in keys:
        below = f"{path}{key.name}"
        match key.shape:
            case Group():
                yield from render_policy_rows(key.shape.keys, default, f"{below}.")
            case Block():
                yield from render_policy_rows(key.shape.keys, getattr(default, key.target), f"{below}.")
            case Table(key=_, value=Block() as entry):
                yield _row(below, getattr(default, key.target), key)
                yield from render_policy_rows(entry.keys, entry.makes(), f"{below}.NAME.")
            case _:
                yield _row(below, getattr(default, key.target), key)


def _row(path: str, default: Any, key: Key) -> str:
    value = json.dumps(_plain(default), ensure_ascii=False)
    cells = (f"`{path}`", f"`{value}`", key.shape.hint, key.meaning)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _keys(keys: tuple[Key, ...], default: Any) -> dict[str, Any]:
    properties = {}
    for key in keys:
        inner = default if isinstance(key.shape, Group) else getattr(default, key.target)
        property_ = {"description": key.meaning, **_or_null(_shape(key.shape, inner))}
        if not isinstance(key.shape, Group | Block):
            property_["default"] = _plain(inner)
        properties[key.name] = property_
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _shape(shape: Shape, default: Any = None) -> dict[str, Any]:
    match shape:
        case Block() | Group():
            return _keys(shape.keys, default if default is not None else _made(shape))
        case Table():
            return _table(shape)
        case Many():
            return _many(shape)
        case Choice():
            return {"enum": [str(option) for option in shape.options]}
        case Number():
            return _number(shape)
        case Flag():
            return {"enum": [True, False, "on", "off", "yes", "no"]}
        case Day():
            return {"type": "string", "format": "date"}
        case Zone():
            return {"type": "string", "examples": ["UTC", "Europe/Berlin"]}
        case Text() | Login():
            return {"type": "string", "pattern": f"^(?:{shape.pattern})$"}


def _made(shape: Block | Group) -> Any:
    return shape.makes() if isinstance(shape, Block) else None


def _table(shape: Table) -> dict[str, Any]:
    value = _or_null(_shape(shape.value))
    if shape.can_be_off:
        value = {"anyOf": [*value["anyOf"], {"const": "off"}]}
    table: dict[str, Any] = {"type": "object", "additionalProperties": value}
    match shape.key:
        case Choice():
            table["propertyNames"] = {"enum": [str(option) for option in shape.key.options]}
        case Number():
            table["propertyNames"] = {"enum": [str(number) for number in range(shape.key.low, shape.key.high + 1)]}
        case Text() | Login():
            table["propertyNames"] = {"pattern": f"^(?:{shape.key.pattern})$"}
    return table


def _many(shape: Many) -> dict[str, Any]:
    many: dict[str, Any] = {"type": "array", "items": _shape(shape.item)}
    if shape.length is not None:
        many |= {"minItems": shape.length, "maxItems": shape.length}
    elif shape.at_least:
        many["minItems"] = shape.at_least
    return many


def _number(shape: Number) -> dict[str, Any]:
    number = {"type": "integer", "minimum": shape.low, "maximum": shape.high}
    if not shape.unit:
        return number
    return {"anyOf": [number, {"type": "string", "pattern": f"^[0-9]{{1,4}}( ?{shape.unit.removesuffix('s')}s?)?$"}]}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value
