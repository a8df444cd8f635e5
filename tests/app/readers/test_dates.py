"""Dates, times and durations as people write them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.readers.dates import Ambiguous, find_dates, read_date
from app.readers.durations import find_clock, read_duration, read_moment

MARCH_2 = date(2026, 3, 2)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02", "2026/03/02", "2 March 2026", "2nd of March 2026", "March 2nd, 2026", "Mar 2 2026", "02.03.2026",
        "2-Mar-2026", "2-Mar-26", "Monday, March 2, 2026 at 10:00", "2026-03-02T10:00:00Z", "2. März 2026",
        "2 de marzo de 2026", "Mar 2-3, 2026", "1–2 March 2026", "2026\u201103\u201102", "2026年3月2日 10時",
    ],
)  # fmt: skip
def test_the_usual_forms_are_read(text: str) -> None:
    assert read_date(text) == MARCH_2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("25/12/2026", date(2026, 12, 25), id="no month 25"),
        pytest.param("12/25/2026", date(2026, 12, 25), id="no month 25, the other way"),
        pytest.param("05-05-2026", date(2026, 5, 5), id="both readings are one day"),
        pytest.param("20/10/25", date(2025, 10, 20), id="a short year"),
        pytest.param("2024-02-30", None, id="no such day"),
        pytest.param("version 1.2.3", None, id="a version"),
        pytest.param("soon", None, id="no date"),
        pytest.param("March 2", None, id="no year"),
    ],
)
def test_other_dates(text: str, day: date | None) -> None:
    assert read_date(text) == day


def test_what_could_be_two_days_is_never_guessed() -> None:
    assert read_date("03/04/2026") == Ambiguous("03/04/2026", (date(2026, 4, 3), date(2026, 3, 4)))


def test_a_day_without_a_year_says_so() -> None:
    assert [(found.text, found.has_year) for found in find_dates("On 17. November, it broke")] == [
        ("17. November", False)
    ]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1 hour and 48 minutes", 108), ("5 hours 26 minutes of active impact", 326), ("4h 33m", 273), ("~2h", 120),
        ("2h30m", 150), ("90 min", 90), ("an hour", 60), ("2 days", 2880), ("from 10:00 on", None),
    ],
)  # fmt: skip
def test_durations(text: str, minutes: int | None) -> None:
    assert read_duration(text) == (None if minutes is None else timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("text", "clock"),
    [("11.57 deployed", "11:57"), ("9:45 PM", "21:45"), ("12:05 am", "00:05"), ("2 pm", "14:00"), ("no time", None)],
)
def test_times_of_day(text: str, clock: str | None) -> None:
    found = find_clock(text)
    assert (found[2].isoformat("minutes") if found else None) == clock


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-02 14:10 UTC", datetime(2026, 3, 2, 14, 10, tzinfo=UTC)),
        ("2026-03-02T14:10:05+02:00", datetime(2026, 3, 2, 14, 10, 5, tzinfo=timezone(timedelta(hours=2)))),
        ("14:10 CET", datetime(2026, 3, 1, 14, 10, tzinfo=timezone(timedelta(hours=1)))),
        ("2026-03-02", None),
    ],
)
def test_moments(text: str, moment: datetime | None) -> None:
    assert read_moment(text, date(2026, 3, 1), UTC) == moment


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4 марта 2026", date(2026, 3, 4)),
        ("4 березня 2026", date(2026, 3, 4)),
        ("4 października 2026", date(2026, 10, 4)),
        ("4 Mart 2026", date(2026, 3, 4)),
        ("4 mrt 2026", date(2026, 3, 4)),
        ("22/Mar/2022", date(2022, 3, 22)),
    ],
)
def test_months_of_more_languages_and_slashes_are_known(text: str, day: date) -> None:
    assert read_date(text) == day


def test_of_several_days_the_first_is_known_too() -> None:
    (found,) = find_dates("3-5 March 2026")
    assert (found.first, found.day) == (date(2026, 3, 3), date(2026, 3, 5))
