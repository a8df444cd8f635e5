"""What a value in the policy may look like. The reader, the editors' schema and the documentation all go by these."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Text:
    """Words as written, or in `lower` case. `pattern` matches the whole, and means the same in JSON Schema."""

    pattern: str = r"[^\x00-\x1f\x7f]{1,500}"
    hint: str = "some words on one line"
    lower: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words; `enum` is what they become, where they are a scale of ours."""

    options: tuple[str, ...]
    enum: type[StrEnum] | None = None

    @property
    def hint(self) -> str:
        """Say what may be written."""
        return spoken(self.options)


@dataclass(frozen=True, slots=True)
class Login:
    """A person's name on the forge, with or without `@`."""

    hint: str = "a login, such as `dana`"
    pattern: str = r"@?[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}"


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA time zone."""

    hint: str = "an IANA time zone, such as `Europe/Berlin`"


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day."""

    hint: str = "a date such as `2026-03-01`"


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number; its `unit` may stand behind it."""

    low: int
    high: int
    unit: str = ""

    @property
    def hint(self) -> str:
        """Say what may be written."""
        unit = f" {self.unit}" if self.unit else ""
        return f"a whole number from {self.low} to {self.high}{unit}"


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    hint: str = "`true` or `false`"


@dataclass(frozen=True, slots=True)
class Many:
    """A list. `ascending` wants each number above the one before; `length` wants exactly so many."""

    item: "Shape"
    length: int | None = None
    at_least: int = 0
    ascending: bool = False

    @property
    def hint(self) -> str:
        """Say what may be written."""
        if self.ascending:
            return f"a list of {self.length} whole numbers, each above the one before"
        return f"a list{' with at least one entry' if self.at_least else ''}, each entry {self.item.hint}"


@dataclass(frozen=True, slots=True)
class Table:
    """Entries under names that the author chooses. `can_be_off` lets `off` take a default entry away."""

    key: "Text | Choice | Login | Number"
    value: "Shape"
    can_be_off: bool = False

    @property
    def hint(self) -> str:
        """Say what may be written."""
        off = ", or `off`" if self.can_be_off else ""
        return f"indented `name: value` lines: the name {self.key.hint}, the value {self.value.hint}{off}"


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that are written below a word of their own, and belong to the fields around it."""

    keys: tuple["Key", ...]
    hint: str = "indented `key: value` lines"


@dataclass(frozen=True, slots=True)
class Block:
    """Keys that together make one value of type `makes`."""

    makes: type[Any]
    keys: tuple["Key", ...]
    hint: str = "indented `key: value` lines"


Shape = Text | Choice | Login | Zone | Day | Number | Flag | Many | Table | Group | Block


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its name in the file, what it may hold, what it means, and the field it fills (by default its name)."""

    name: str
    shape: Shape
    meaning: str
    field: str = ""

    @property
    def target(self) -> str:
        """Return the name of the field that the key fills."""
        return self.field or self.name


def spoken(options: tuple[str, ...]) -> str:
    """Return a choice as a sentence says it: `a`, `b` or `c`."""
    quoted = [f"`{option}`" for option in options]
    return " or ".join(part for part in (", ".join(quoted[:-1]), quoted[-1]) if part)
