"""The weekly report is due once a week, whatever the calendar or the clock does."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.metrics.weeks import Week, is_late, week_of_key, week_window, weekly_is_due, weeks_until
from app.domain.policy import Policy, ReportsPolicy

DEFAULT = Policy()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "zone", "key", "start", "end"),
    [
        pytest.param("2026-11-23T09:00", "UTC", "2026-W47", (2026, 11, 16), (2026, 11, 22), id="a Monday"),
        pytest.param("2026-11-22T23:59", "UTC", "2026-W46", (2026, 11, 9), (2026, 11, 15), id="a Sunday night"),
        pytest.param(
            "2026-11-22T23:59", "Europe/Berlin", "2026-W47", (2026, 11, 16), (2026, 11, 22), id="Monday there"
        ),
        pytest.param("2027-01-04T09:00", "UTC", "2026-W53", (2026, 12, 28), (2027, 1, 3), id="a year of 53 weeks"),
        pytest.param("2026-12-28T09:00", "UTC", "2026-W52", (2026, 12, 21), (2026, 12, 27), id="the last full week"),
        pytest.param("2025-01-06T09:00", "UTC", "2025-W01", (2024, 12, 30), (2025, 1, 5), id="a week of two years"),
    ],
)
def test_the_window_is_the_week_that_ended_last(
    now: str, zone: str, key: str, start: tuple[int, int, int], end: tuple[int, int, int]
) -> None:
    assert week_window(at(now), Policy(time_zone=zone)) == Week(key, date(*start), date(*end))


def test_a_key_leads_back_to_its_week() -> None:
    assert week_of_key("2026-W53") == Week("2026-W53", date(2026, 12, 28), date(2027, 1, 3))
    with pytest.raises(ValueError, match="53"):
        week_of_key("2025-W53")


def test_weeks_in_a_row_cross_the_year() -> None:
    assert [week.key for week in weeks_until(week_of_key("2027-W01"), 3)] == ["2026-W52", "2026-W53", "2027-W01"]


@pytest.mark.parametrize(
    ("now", "last", "due"),
    [
        pytest.param("2026-11-23T08:59", "2026-W46", None, id="a minute early"),
        pytest.param("2026-11-23T09:00", "2026-W46", "2026-W47", id="on the hour"),
        pytest.param("2026-11-23T09:05", "2026-W47", None, id="posted: once is enough"),
        pytest.param("2026-11-25T20:00", "2026-W46", "2026-W47", id="two days down: made up for"),
        pytest.param("2026-11-25T20:00", "2025-W50", "2026-W47", id="a year down: one catch-up, not 48"),
        pytest.param("2026-11-23T08:00", "2026-W45", "2026-W46", id="last week's is still missing"),
        pytest.param("2026-11-23T09:00", None, "2026-W47", id="the first ever"),
        pytest.param("2027-01-04T09:00", "2026-W52", "2026-W53", id="week 53"),
        pytest.param("2027-01-11T09:00", "2026-W53", "2027-W01", id="week 1 after week 53"),
        pytest.param("2026-11-23T08:30", "2026-W47", None, id="the clock went back over the hour"),
        pytest.param("2026-11-23T09:00", "2027-W47", "2026-W47", id="the clock had run a year ahead"),
    ],
)
def test_a_week_is_reported_once_and_one_missed_is_made_up_for(now: str, last: str | None, due: str | None) -> None:
    assert weekly_is_due(at(now), DEFAULT, last) == due


@pytest.mark.parametrize(
    ("weekly", "zone", "now", "due"),
    [
        ("off", "UTC", "2026-11-23T09:00", None),
        ("friday 16", "UTC", "2026-11-27T15:59", None),
        ("friday 16", "UTC", "2026-11-27T16:00", "2026-W47"),
        ("monday 9", "America/New_York", "2026-11-23T13:59", None),
        ("monday 9", "America/New_York", "2026-11-23T14:00", "2026-W47"),
        ("sunday 2", "Europe/Berlin", "2026-03-29T01:00", "2026-W12"),
    ],
)
def test_the_policy_says_when(weekly: str, zone: str, now: str, due: str | None) -> None:
    policy = Policy(time_zone=zone, reports=ReportsPolicy(weekly=weekly))
    assert weekly_is_due(at(now), policy, "2026-W46" if "11" in now[:7] else "2026-W11") == due


@pytest.mark.parametrize(
    ("window", "now", "late"),
    [
        ("2026-W47", "2026-11-23T09:00", False),
        ("2026-W47", "2026-11-23T23:00", False),
        ("2026-W47", "2026-11-24T01:00", True),
        ("2026-W46", "2026-11-23T08:00", True),
    ],
)
def test_a_report_of_a_later_day_is_late(window: str, now: str, late: bool) -> None:
    assert is_late(window, at(now), DEFAULT) is late


@settings(max_examples=15)
@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["UTC", "Asia/Kolkata", "America/New_York", "Pacific/Apia", "Europe/Berlin"]),
    st.sampled_from(["monday 9", "sunday 2", "friday 23", "wednesday 0"]),
)
def test_hour_by_hour_each_week_is_reported_once_and_in_order(start: datetime, zone: str, weekly: str) -> None:
    policy = Policy(time_zone=zone, reports=ReportsPolicy(weekly=weekly))
    last, posted = None, []
    for hour in range(24 * 7 * 3):
        due = weekly_is_due(start + timedelta(hours=hour), policy, last)
        if due is not None:
            posted.append(due)
            last = due
    assert posted == sorted(set(posted))
    assert len(posted) in (3, 4)
