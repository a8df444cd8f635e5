"""Lines that an expression may match, put together by chance."""

from random import Random
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any


def spelt(source: str, chance: Random) -> str:
    """Return a line that the expression matches, unless one of its looks ahead forbids it."""
    return _sequence(_parser.parse(source), chance)


def _sequence(nodes: Any, chance: Random) -> str:
    return "".join(_node(op, value, chance) for op, value in nodes)


def _node(op: Any, value: Any, chance: Random) -> str:
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.IN:
        return _one_of(value, chance)
    if op is sre.SUBPATTERN:
        return _sequence(value[3], chance)
    if op is sre.BRANCH:
        return _sequence(chance.choice(value[1]), chance)
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        fewest, most, inner = value
        return "".join(_sequence(inner, chance) for _ in range(chance.randint(fewest, min(most, fewest + 2))))
    if op is sre.ASSERT and value[0] > 0:
        return _sequence(value[1], chance) if chance.random() < 0.5 else ""
    return "" if op in (sre.ASSERT, sre.ASSERT_NOT, sre.AT) else "x"


def _one_of(members: Any, chance: Random) -> str:
    op, value = chance.choice(members)
    if members[0][0] is sre.NEGATE or op is sre.CATEGORY:
        return chance.choice("abc7")
    return chr(value if op is sre.LITERAL else chance.randint(*value))
