"""Dates as people write them. What could be two days is never guessed."""

import re
from collections.abc import Iterator
from datetime import date

from app.domain.patterns import pattern
from app.domain.records import dataclass

MONTHS = {
    1: "january jan januar janvier janv enero ene janeiro gennaio januari января січня stycznia ocak",
    2: "february feb februar février févr fév febrero fevereiro fev febbraio februari февраля лютого lutego şubat",
    3: "march mar märz mrz mars marts marzo março maart mrt maret марта березня marca mart",
    4: "april apr avril avr abril abr aprile апреля квітня kwietnia nisan",
    5: "may mai maj mayo maio maggio mei мая травня maja mayıs",
    6: "june jun juni juin junio junho giugno giu июня червня czerwca haziran",
    7: "july jul juli juillet juil julio julho luglio lug июля липня lipca temmuz",
    8: "august aug août agosto augustus augusti agustus августа серпня sierpnia ağustos",
    9: "september sep sept septembre septiembre setembro settembre сентября вересня września eylül",
    10: "october oct oktober okt octobre octubre outubro ottobre ott октября жовтня października ekim",
    11: "november nov novembre noviembre novembro ноября листопада listopada kasım",
    12: "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember декабря грудня grudnia aralık",
}
_MONTH = {name: number for number, names in MONTHS.items() for name in names.split()}
_STARTS = frozenset(name[:3] for name in _MONTH)
_NAMES = r"[^\W\d_]{3,12}"  # whether it is a month is looked up, since all their names would take long to compile
_ORDINAL = r"(?:st|nd|rd|th|er|º|\.)?"
_DATE = pattern(
    rf"""(?<![\w/.-])(?:
    (?P<y1>\d{{4}})(?P<s1>[-/.])(?P<m1>\d{{1,2}})(?P=s1)(?P<d1>\d{{1,2}})(?=\D|$)
    | (?P<d2>\d{{1,2}})\.\s?(?P<m2>\d{{1,2}})\.\s?(?P<y2>\d{{4}})(?!\d)
    | (?P<a3>\d{{1,2}})(?P<s3>[-/])(?P<b3>\d{{1,2}})(?P=s3)(?P<y3>\d{{4}}|\d{{2}})(?![\d/-])
    | (?:(?P<f4>\d{{1,2}}){_ORDINAL}\s?[-–]\s?)?(?P<d4>\d{{1,2}}){_ORDINAL}[\s/-]?(?:(?:of|de|di)\s)?
        (?P<m4>{_NAMES})\b\.?(?:\s(?:de|of))?(?:,?[\s/-](?P<y4>\d{{4}}|(?<=-)\d{{2}})(?!\d|:\d))?
    | (?P<m5>{_NAMES})\b\.?\s(?:the\s)?(?P<d5>\d{{1,2}}){_ORDINAL}(?![\d:]|\w)
        (?:\s?[-–]\s?\d{{1,2}}{_ORDINAL}(?!\d|-))?(?:,?\s(?P<y5>\d{{4}})(?!\d|:\d))?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_DIGITS = pattern(r"\d+")
_WORD_BEFORE = pattern(r"([^\W\d_]{3,12})\.?\s(?:the\s)?\Z", re.IGNORECASE)
_REACH = len("października. the ") + 1
# Other hyphens, and the signs of `2026年3月14日`, as what a date is read with; each is one character for another.
_AS_WRITTEN_HERE = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2012": "-", "年": "-", "月": "-", "日": " "})


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A date that reads as either of two days."""

    text: str
    readings: tuple[date, date]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text, of several days the last.

    `day` is None where there is no such day; without a year it is that of the year 4. `first` is the first day where
    the text names several, as in `3-5 March 2026`.
    """

    start: int
    end: int
    text: str
    day: date | Ambiguous | None
    has_year: bool = True
    first: date | None = None


def read_date(text: str) -> date | Ambiguous | None:
    """Return the one date that a text holds, an ambiguity, or None where it holds none that can be read."""
    full = [found.day for found in find_dates(text) if found.has_year]
    return full[0] if full else None


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of a text in order, days without a year and days that do not exist included."""
    if not text.isascii():
        text = text.translate(_AS_WRITTEN_HERE)
    end = 0
    for start in _beginnings(text):
        match = _DATE.match(text, start) if start >= end else None
        if match is not None:
            found = _found(match)
            if found is not None:
                end = match.end()
                yield found


def _beginnings(text: str) -> Iterator[int]:
    """Yield where a date may begin, in order: at a number, or at the month before it.

    To try every character takes several times as long.
    """
    for number in _DIGITS.finditer(text):
        start = number.start()
        before = text[max(0, start - _REACH) : start]
        if before[-1:].isspace():
            word = _WORD_BEFORE.search(before)
            if word is not None and word[1][:3].casefold() in _STARTS:
                yield start - len(before) + word.start()
        if not before or not (before[-1].isalnum() or before[-1] in "_/.-"):
            yield start


def _found(match: re.Match[str]) -> FoundDate | None:
    part = match.groupdict()
    start, end, text = match.start(), match.end(), match.group()
    if part["a3"]:
        return FoundDate(start, end, text, _numeric(text, int(part["a3"]), int(part["b3"]), int(part["y3"])))
    if part["y1"]:
        return FoundDate(start, end, text, _day(int(part["y1"]), int(part["m1"]), int(part["d1"])))
    if part["y2"]:
        return FoundDate(start, end, text, _day(int(part["y2"]), int(part["m2"]), int(part["d2"])))
    number, name, year = (part["d4"], part["m4"], part["y4"]) if part["d4"] else (part["d5"], part["m5"], part["y5"])
    month = _MONTH.get(name.casefold())
    if month is None:
        return None
    if year is None:
        return FoundDate(start, end, text, _day(4, month, int(number)), has_year=False)
    first = _day(_century(int(year)), month, int(part["f4"])) if part["f4"] else None
    return FoundDate(start, end, text, _day(_century(int(year)), month, int(number)), first=first)


def _numeric(text: str, first: int, second: int, year: int) -> date | Ambiguous | None:
    year = _century(year)
    european, american = _day(year, second, first), _day(year, first, second)
    if european and american and european != american:
        return Ambiguous(text, (european, american))
    return european or american


def _century(year: int) -> int:
    return year + 2000 if year < 100 else year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
