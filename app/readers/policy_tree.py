"""The policy's YAML tree read along the table of keys; what does not fit becomes a problem with its place."""

from collections.abc import Collection
from typing import Any

from app.domain.policy_keys import ROOT
from app.domain.policy_shapes import Block, Choice, Group, Key, Many, Shape, Table, Zone, spoken
from app.readers.policy_values import OFF, UNREADABLE, nearest, nearest_zone, read_word
from app.readers.yaml_lines import Entries, Items, Node, Scalar, YamlProblem, shown

MOST_PROBLEMS = 50


class _Enough(Exception):
    """More problems would help nobody."""


class PolicyReading:
    """One pass over a tree, along the table of keys; unknown parts are named, never followed."""

    def __init__(self, rules: Collection[str] | None) -> None:
        self.rules = rules
        self.problems: list[YamlProblem] = []

    def read(self, node: Node) -> dict[str, Any]:
        """Return what the whole file chooses, nested as written; `problems` then says what is wrong with it."""
        try:
            return self.keys(node, ROOT.keys, "") or {}
        except _Enough:
            return {}

    def value(self, node: Node, shape: Shape, path: str) -> Any:
        """Return the value of a node; None where nothing was written, or nothing that could be read."""
        if isinstance(node, Scalar) and node.is_null:
            return None
        match shape:
            case Block() | Group():
                return self.keys(node, shape.keys, path)
            case Table():
                return self._table(node, shape, path)
            case Many():
                return self._many(node, shape, path)
            case _:
                return self._word(node, shape, path)

    def keys(self, node: Node, keys: tuple[Key, ...], path: str) -> dict[str, Any] | None:
        """Return the values of a mapping with fixed keys."""
        if isinstance(node, Scalar) and node.is_null:
            return None
        if not isinstance(node, Entries):
            self._say(node, f"{_named(path)} holds no keys. Write indented `key: value` lines.")
            return None
        known = {key.name: key for key in keys}
        chosen = {}
        for name, value in node.entries:
            key = known.get(name.text)
            if key is None:
                self._say(name, _unknown_key(path, name.text, list(known)))
            else:
                chosen[key.name] = self.value(value, key.shape, _below(path, key.name))
        return chosen

    def _table(self, node: Node, shape: Table, path: str) -> dict[Any, Any] | None:
        if not isinstance(node, Entries):
            self._say(node, f"{_named(path)} is a mapping. Write {shape.hint}.")
            return None
        chosen = {}
        for name, value in node.entries:
            key = self._name(name, shape.key, path)
            if key is not None:
                off = shape.can_be_off and isinstance(value, Scalar) and value.text.casefold() == "off"
                chosen[key] = OFF if off else self.value(value, shape.value, _below(path, shown(str(key))))
        return chosen

    def _many(self, node: Node, shape: Many, path: str) -> tuple[Any, ...] | None:
        if not isinstance(node, Items):
            written = f"`{shown(node.text)}`" if isinstance(node, Scalar) else "a mapping"
            self._say(node, f"{_named(path)} is {written}. Write {shape.hint}.")
            return None
        before = len(self.problems)
        values = tuple(self._word(item, shape.item, path) for item in node.items)
        if len(self.problems) > before:
            return None
        is_short = len(values) < shape.at_least or (shape.length is not None and len(values) != shape.length)
        if is_short or (shape.ascending and list(values) != sorted(set(values))):
            self._say(node, f"{_named(path)} is not complete or not in order. Write {shape.hint}.")
            return None
        return values

    def _word(self, node: Node, shape: Shape, path: str) -> Any:
        if not isinstance(node, Scalar) or node.is_null:
            self._say(node, f"{_named(path)} is not one word. Write {shape.hint}.")
            return None
        value = read_word(shape, node.text)
        if value is UNREADABLE:
            self._say(node, f"{_named(path)} is `{shown(node.text)}`. Write {shape.hint}.{_guess(shape, node.text)}")
            return None
        return value

    def _name(self, node: Scalar, shape: Shape, path: str) -> Any:
        value = read_word(shape, node.text)
        if value is UNREADABLE:
            named = f"`{shown(node.text)}` cannot stand in {_named(path)}"
            self._say(node, f"{named}. Write {shape.hint}.{_guess(shape, node.text)}")
            return None
        if path == "lint.rules" and self.rules is not None and value not in self.rules:
            self._say(node, _unknown_key(path, node.text, sorted(self.rules)))
            return None
        return value

    def _say(self, node: Node, message: str) -> None:
        self.problems.append(YamlProblem(node.line, node.column, message[0].upper() + message[1:]))
        if len(self.problems) > MOST_PROBLEMS:
            raise _Enough


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _named(path: str) -> str:
    return f"`{path}`" if path else "the policy"


def _unknown_key(path: str, name: str, known: list[str]) -> str:
    guess = nearest(name, known)
    place = f" in `{path}`" if path else ""
    if guess is not None:
        return f"`{shown(name)}` is not a key{place}. Write `{guess}`."
    few = known if len(known) <= 25 else known[:10]
    return f"`{shown(name)}` is not a key{place}. Keys there are {spoken(tuple(few)).replace(' or ', ' and ')}."


def _guess(shape: Shape, text: str) -> str:
    guess = None
    if isinstance(shape, Zone):
        guess = nearest_zone(text)
    elif isinstance(shape, Choice) and len(shape.options) > 5:
        guess = nearest(text, list(shape.options))
    return f" Perhaps `{guess}` is meant." if guess else ""
