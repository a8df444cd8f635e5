"""How much this process was asked to judge, which says whether machines pay."""

from functools import cache

_MANY = 250_000  # code points; making the machines costs as much as reading these without them


class _Pace:
    """How many code points this process was asked about; a machine pays only where there are many."""

    asked = 0


def pays(size: int) -> bool:
    """Say whether one more text of a size is best told by a machine."""
    _Pace.asked += size
    return _Pace.asked > _MANY and _has_re2()


def expect(size: int) -> None:
    """Say beforehand how many code points will be asked about, so that a machine is made at once where it pays."""
    _Pace.asked += size


@cache
def _has_re2() -> bool:
    from importlib.util import find_spec  # seldom asked, and a check of one file need not wait for it

    return find_spec("re2") is not None
