"""Value classes as `dataclasses` makes them, without its price at the start of a process.

A command that runs for a twentieth of a second cannot spend half of it on writing methods. Here `__init__` is written
once several values were made, and the other methods are shared. Everything else works as with `dataclasses`, whose
own functions take these classes too.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
    from typing import Any, NamedTuple
else:
    from collections import namedtuple

    def dataclass(*, frozen: bool = False, slots: bool = False, kw_only: bool = False) -> Callable[[type], type]:
        """Make a class of values out of its annotations."""

        def decorate(plain: type) -> type:
            return _made(plain, frozen=frozen, slots=slots, kw_only=kw_only)

        return decorate

    def field(
        *,
        default: Any = ...,
        default_factory: Callable[[], Any] | None = None,
        repr: bool = True,  # noqa: A002
    ) -> Any:
        """Describe a field beyond its annotation; the names are those of `dataclasses`."""
        return _Field(default, default_factory, repr)

    def replace(value: Any, /, **changes: Any) -> Any:
        """Return a value with some fields changed."""
        for name in value.__match_args__ + value.__keywords__:
            changes.setdefault(name, getattr(value, name))
        return value.__class__(**changes)

    class _OfTuples(type):
        """Makes a class of named tuples out of the annotations of one."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            names = body["__annotations__"]
            made = namedtuple(
                name, names, defaults=[body[one] for one in names if one in body], module=body["__module__"]
            )
            made.__doc__ = body["__doc__"]
            return made

    class NamedTuple(metaclass=_OfTuples):
        """What classes of named tuples are written under, as with `typing`."""


__all__ = ["NamedTuple", "dataclass", "field", "replace"]

FEW = 8  # values that are set field by field, which for so few takes less time than to write a method


class _Field:
    """A field as its class describes it; `...` and None stand for no default."""

    __slots__ = ("default", "factory", "shown")

    def __init__(self, default: Any = ..., factory: Callable[[], Any] | None = None, shown: bool = True) -> None:
        self.default = default
        self.factory = factory
        self.shown = shown


class _Described:
    """The fields as `dataclasses` describes them, for its functions; made when one of them asks."""

    def __init__(self, fields: dict[str, _Field], annotations: dict[str, Any], kw_only: bool) -> None:
        self._known = fields, annotations, kw_only

    def __get__(self, value: Any, owner: type) -> Any:
        import dataclasses

        fields, annotations, kw_only = self._known
        body: dict[str, Any] = {"__annotations__": annotations, "__doc__": owner.__doc__}
        for name, known in fields.items():
            if known.factory is not None:
                body[name] = dataclasses.field(default_factory=known.factory, repr=known.shown)
            elif known.default is not ...:
                body[name] = dataclasses.field(default=known.default, repr=known.shown)
        twin: Any = dataclasses.dataclass(kw_only=kw_only)(type(owner.__name__, (), body))
        return twin.__dataclass_fields__


def _made(plain: type, *, frozen: bool, slots: bool, kw_only: bool) -> type:
    body = dict(plain.__dict__)
    annotations = body.get("__annotations__", {})
    fields = {name: _field_of(body.pop(name, ...)) for name in annotations}
    names = tuple(fields)
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    if slots:
        body["__slots__"] = names
    body |= {
        "__match_args__": () if kw_only else names,
        "__keywords__": names if kw_only else (),
        "__dataclass_fields__": _Described(fields, annotations, kw_only),
        "__eq__": _eq,
        "__repr__": _repr,
        "__hash__": _hash if frozen else None,
        "__getstate__": _state,
        "__setstate__": _set_state,
        "_values": _reader(names),
        "_shown": tuple(name for name, known in fields.items() if known.shown),
    }
    if frozen:
        body |= {"__setattr__": _refuse, "__delattr__": _refuse}
    made = type(plain)(plain.__name__, plain.__bases__, body)
    made.__qualname__ = plain.__qualname__
    made.__init__ = _first_init(made, fields, kw_only=kw_only)  # type: ignore[misc]
    return made


def _field_of(written: Any) -> _Field:
    return written if isinstance(written, _Field) else _Field(written)


def _reader(names: tuple[str, ...]) -> Any:
    """Return what reads all fields of a value as a tuple."""
    if len(names) > 1:
        return staticmethod(attrgetter(*names))
    return staticmethod(lambda value: tuple(getattr(value, name) for name in names))


def _first_init(made: type, fields: dict[str, _Field], *, kw_only: bool) -> Callable[..., None]:
    """Return an `__init__` that sets the fields of a few values, then writes the real one and puts it in its place."""
    left = FEW
    places = () if kw_only else tuple(fields)

    def init(self: Any, /, *values: Any, **named: Any) -> None:
        nonlocal left
        left -= 1
        given = dict(zip(places, values, strict=False)) | named
        if left >= 0 and len(given) == len(values) + len(named) and given.keys() <= fields.keys():
            for name, one in fields.items():
                if name in given:
                    object.__setattr__(self, name, given[name])
                elif one.factory is not None or one.default is not ...:
                    object.__setattr__(self, name, one.default if one.factory is None else one.factory())
                else:
                    break
            else:
                return
        real = _written_init(made, fields, kw_only=kw_only)
        made.__init__ = real  # type: ignore[misc]
        real(self, *values, **named)  # raises where something is missing or unknown

    return init


def _written_init(made: type, fields: dict[str, _Field], *, kw_only: bool) -> Callable[..., None]:
    known: dict[str, Any] = {"_made": made}
    parameters, lines = ["*"] if kw_only and fields else [], []
    for name, one in fields.items():
        known[f"_set_{name}"] = _setter(made, name)
        known[f"_default_{name}"] = one.factory or one.default
        optional = one.factory is not None or one.default is not ...
        parameters.append(f"{name}=_default_{name}" if optional else name)
        value = f"_default_{name}() if {name} is _default_{name} else {name}" if one.factory else name
        lines.append(f"    _set_{name}(_self, {value})\n")
    # As `dataclasses` does; nothing but the names of a class's own annotations goes in.
    exec(f"def __init__(_self, {', '.join(parameters)}):\n{''.join(lines) or '    pass'}", known)  # noqa: S102
    written: Callable[..., None] = known["__init__"]
    written.__qualname__ = f"{made.__qualname__}.__init__"
    return written


def _setter(made: type, name: str) -> Callable[[Any, Any], None]:
    """Return what sets a field, in a frozen value too."""
    slot = made.__dict__.get(name)
    if slot is not None:
        setter: Callable[[Any, Any], None] = slot.__set__
        return setter
    return lambda value, given: object.__setattr__(value, name, given)


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._values(self) == self._values(other)


def _hash(self: Any) -> int:
    return hash(self._values(self))


def _repr(self: Any) -> str:
    return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._shown)})"


def _state(self: Any) -> Any:
    return self._values(self)


def _set_state(self: Any, state: Any) -> None:
    for name, value in zip((*self.__match_args__, *self.__keywords__), state, strict=True):
        object.__setattr__(self, name, value)


def _refuse(self: Any, name: str, *_value: Any) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change the field {name!r}")
