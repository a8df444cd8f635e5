"""Choices as read, laid over each other and over the defaults."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.domain.policy import Policy
from app.domain.policy_keys import ROOT
from app.domain.policy_shapes import Block, Group, Key, Table
from app.readers.policy_values import OFF


def build_policy(chosen: Mapping[str, Any]) -> Policy:
    """Return the defaults with the choices laid over them."""
    return replace(Policy(), **_fields(ROOT.keys, chosen, Policy()))


def merged(base: Mapping[Any, Any], own: Mapping[Any, Any]) -> dict[Any, Any]:
    """Lay choices over choices; a reset leaves no trace, so that the default shows."""
    result = dict(base)
    for name, value in own.items():
        if value is None:
            result.pop(name, None)
        elif isinstance(value, dict):
            below = result.get(name)
            result[name] = merged(below if isinstance(below, dict) else {}, value)
        else:
            result[name] = value
    return result


def _build(block: Block, chosen: Mapping[str, Any], default: Any) -> Any:
    return replace(default, **_fields(block.keys, chosen, default))


def _fields(keys: tuple[Key, ...], chosen: Mapping[str, Any], default: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for key in keys:
        if key.name not in chosen:
            continue
        value = chosen[key.name]
        match key.shape:
            case Group():
                fields |= _fields(key.shape.keys, value, default)
            case Block():
                fields[key.target] = _build(key.shape, value, getattr(default, key.target))
            case Table():
                fields[key.target] = _table_of(key.shape, value, getattr(default, key.target))
            case _:
                fields[key.target] = value
    return fields


def _table_of(table: Table, chosen: Mapping[Any, Any], default: Mapping[Any, Any]) -> Mapping[Any, Any]:
    shape = table.value
    if isinstance(shape, Block):
        return MappingProxyType({name: _build(shape, value, shape.makes()) for name, value in chosen.items()})
    return MappingProxyType({name: value for name, value in {**default, **chosen}.items() if value is not OFF})
