"""Single words of the policy, read by their shape."""

import re
from datetime import date
from functools import cache
from typing import Any, Final

from app.domain.policy_shapes import Choice, Day, Flag, Login, Number, Shape, Text, Zone

UNREADABLE: Final = object()  # the word does not fit its shape
OFF: Final = object()  # `off`, where it takes a table's entry away

_LONGEST = 1000


def read_word(shape: Shape, text: str) -> Any:
    """Return the value that a word stands for, or UNREADABLE."""
    text = text.strip()
    if len(text) > _LONGEST:
        return UNREADABLE
    match shape:
        case Text():
            return _text(shape, text)
        case Login():
            return text.removeprefix("@") if re.fullmatch(shape.pattern, text) else UNREADABLE
        case Choice():
            option = next((option for option in shape.options if option.casefold() == text.casefold()), None)
            return UNREADABLE if option is None else shape.enum(option) if shape.enum else option
        case Number():
            return _number(shape, text)
        case Flag():
            # YAML 1.1 reads all of these as truth values, and people write them.
            words = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
            return words.get(text.casefold(), UNREADABLE)
        case Day():
            return _day(text)
        case Zone():
            return text if is_zone(text) else UNREADABLE
    return UNREADABLE


def nearest(word: str, options: list[str]) -> str | None:
    """Return the option that a misspelt word most likely means."""
    from difflib import get_close_matches  # a policy without mistakes never needs it

    by_case = {option.casefold(): option for option in options}
    close = get_close_matches(word.casefold()[:100], by_case, n=1, cutoff=0.6)
    return by_case[close[0]] if close else None


def is_zone(name: str) -> bool:
    """Say whether the machine's time zone database knows a name."""
    if name == "UTC":
        return True
    from zoneinfo import ZoneInfo  # most policies get by with UTC

    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def nearest_zone(name: str) -> str | None:
    """Return the time zone that a misspelt name most likely means."""
    zones = _zones()
    cities = {zone.rpartition("/")[2]: zone for zone in zones}
    city = nearest(name.rpartition("/")[2].replace(" ", "_"), list(cities))
    return nearest(name, zones) or (cities[city] if city else None)


@cache
def _zones() -> list[str]:
    from zoneinfo import available_timezones

    return sorted(available_timezones())


def _text(shape: Text, text: str) -> Any:
    if not re.fullmatch(shape.pattern, text):
        return UNREADABLE
    return text.lower() if shape.lower else text


def _number(shape: Number, text: str) -> Any:
    digits = text.removesuffix(shape.unit).strip() if shape.unit else text
    if shape.unit.endswith("days") and text.endswith(shape.unit.removesuffix("s")):
        digits = text.removesuffix(shape.unit.removesuffix("s")).strip()
    if not re.fullmatch(r"[0-9]{1,6}", digits) or not shape.low <= int(digits) <= shape.high:
        return UNREADABLE
    return int(digits)


def _day(text: str) -> Any:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return UNREADABLE
    try:
        return date.fromisoformat(text)
    except ValueError:
        return UNREADABLE
