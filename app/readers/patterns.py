"""Regular expressions that are compiled when they are first used: a short document needs few of them."""

import re
from typing import Any, AnyStr, cast


class _Lazy:
    """Compiles itself at the first use, and hands its methods out from then on."""

    __slots__ = ("_flags", "_shape", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    def __init__(self, shape: Any, flags: int) -> None:
        self._shape = shape
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._shape, self._flags)
        for method in _Lazy.__slots__[2:]:
            setattr(self, method, getattr(compiled, method))
        return object.__getattribute__(self, name)


def pattern(shape: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return an expression that costs nothing until somebody matches with it."""
    return cast("re.Pattern[AnyStr]", _Lazy(shape, flags))
