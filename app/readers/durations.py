"""Times of day, moments and durations as people write them."""

import re
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from app.domain.patterns import pattern
from app.readers.dates import find_dates

_CLOCK = pattern(
    r"(?<![\d.:/-])(?P<hour>[01]?\d|2[0-4])(?P<sign>[:.h])(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?!\d|[.:]\d)"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?\(?(?P<zone>(?-i:Z|[A-Z]{1,3}[SD]?T)|UTC|GMT)\b)?|"
    r"(?<![\d.:/-])(?P<hour2>1[0-2]|0?[1-9])\s?(?P<half2>[ap])\.?m\b",
    re.IGNORECASE,
)
_PART = pattern(
    r"(?<![\d.])(?P<number>\d{1,5}(?:[.,]\d{1,2})?|(?<!\w)(?:an?|one|two|three|half an?)(?=\s))\s?"
    r"(?P<unit>weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[wdhms])(?![a-z])",
    re.IGNORECASE,
)
_UNIT = {"w": 604800, "d": 86400, "h": 3600, "m": 60, "s": 1}
_WORDS = {"a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "half a": 0.5, "half an": 0.5}
_OFFSET = pattern(r"(?<=\d)\s?([+-])(\d\d):?(\d\d)\b")
_HOURS = {"UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "CET": 1, "BST": 1, "CEST": 2, "EET": 2, "EEST": 3, "IST": 5.5,
          "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "JST": 9}  # fmt: skip


def find_clock(text: str) -> tuple[int, int, time] | None:
    """Return where the first time of day of a text stands, and the time."""
    match = _CLOCK.search(text)
    if match is None:
        return None
    hour = int(match["hour"] or match["hour2"])
    half = (match["half"] or match["half2"] or "").lower()
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour % 24
    return match.start(), match.end(), time(hour, int(match["minute"] or 0), int(match["second"] or 0))


def read_moment(text: str, day: date | None, zone: tzinfo) -> datetime | None:
    """Read a date with a time of day; `day` stands in for a missing date, `zone` for a missing zone."""
    dates = [found for found in find_dates(text) if found.has_year and isinstance(found.day, date)]
    rest = text[dates[0].end :] if dates else text
    clock = find_clock(rest.lstrip("T"))
    found = dates[0].day if dates else day
    if clock is None or not isinstance(found, date):
        return None
    return datetime.combine(found, clock[2], _zone(rest, zone))


def read_duration(text: str) -> timedelta | None:
    """Read a duration such as `1 hour and 48 minutes`, `4h 33m` or `~2h`; None where there is none."""
    seconds = 0.0
    end: int | None = None
    for match in _PART.finditer(text) if text else ():
        if end is not None and text[end : match.start()].strip(" ,&").lower() not in ("", "and"):
            break
        number = match["number"].lower()
        amount = _WORDS[number] if number in _WORDS else float(number.replace(",", "."))
        seconds += amount * _UNIT[match["unit"][0].lower()]
        end = match.end()
    return None if end is None else timedelta(seconds=seconds)


def _zone(text: str, zone: tzinfo) -> tzinfo:
    offset = _OFFSET.search(text)
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3])
        return timezone(timedelta(minutes=min(minutes, 1439) * (-1 if offset[1] == "-" else 1)))
    match = _CLOCK.search(text)
    name = (match["zone"] or "").upper() if match else ""
    return timezone(timedelta(hours=_HOURS[name])) if name in _HOURS else zone
