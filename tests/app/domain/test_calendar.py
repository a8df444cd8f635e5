"""Working time holds in every zone, over clock changes, holidays and year ends."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import (
    Span,
    day_after,
    days_overdue,
    is_working_day,
    local_date,
    next_working_moment,
    read_span,
    working_days_between,
    zone_of,
)
from app.domain.policy import EscalationPolicy, Policy
from app.domain.scales import WEEKDAYS

ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"]
CHRISTMAS = Policy(holidays=(date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)))
WORKING = Policy(escalation=EscalationPolicy(count="working"))

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC))
policies = st.builds(
    Policy,
    time_zone=st.sampled_from(ZONES),
    working_days=st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True).map(tuple),
    working_hours=st.tuples(st.integers(0, 12), st.integers(13, 24)) | st.sampled_from([(2, 3), (0, 1), (0, 24)]),
    holidays=st.lists(days, max_size=5).map(tuple),
)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        pytest.param(date(2026, 12, 24), True, id="a Thursday"),
        pytest.param(date(2026, 12, 25), False, id="a holiday on a Friday"),
        pytest.param(date(2026, 12, 26), False, id="a Saturday"),
        pytest.param(date(2024, 2, 29), True, id="a leap day"),
    ],
)
def test_weekends_and_holidays_are_no_working_days(day: date, works: bool) -> None:
    assert is_working_day(day, CHRISTMAS) is works


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        pytest.param(date(2026, 11, 20), date(2026, 11, 20), 0, id="the same day"),
        pytest.param(date(2026, 11, 20), date(2026, 11, 23), 1, id="Friday to Monday"),
        pytest.param(date(2026, 11, 23), date(2026, 11, 20), 0, id="backwards"),
        pytest.param(date(2026, 12, 24), date(2027, 1, 4), 5, id="over holidays and the year's end"),
        pytest.param(date(2026, 11, 21), date(2026, 11, 22), 0, id="a weekend"),
    ],
)
def test_working_days_are_counted_after_the_first_and_with_the_last(start: date, end: date, count: int) -> None:
    assert working_days_between(start, end, CHRISTMAS) == count


def test_a_holiday_that_stands_twice_is_one_day_off() -> None:
    policy = Policy(holidays=(date(2026, 12, 25), date(2026, 12, 25)))
    assert working_days_between(date(2026, 12, 24), date(2026, 12, 28), policy) == 1


@given(days, st.integers(0, 800), policies)
def test_working_days_are_what_counting_them_one_by_one_gives(start: date, length: int, policy: Policy) -> None:
    every = [start + timedelta(days=step) for step in range(1, length + 1)]
    end = start + timedelta(days=length)
    assert working_days_between(start, end, policy) == sum(is_working_day(day, policy) for day in every)


@pytest.mark.parametrize(
    ("today", "calendar", "working"),
    [
        pytest.param(date(2026, 11, 19), 0, 0, id="the day before"),
        pytest.param(date(2026, 11, 20), 0, 0, id="the due date itself"),
        pytest.param(date(2026, 11, 21), 1, 0, id="the next day, a Saturday"),
        pytest.param(date(2026, 11, 23), 3, 1, id="Monday"),
        pytest.param(date(2027, 11, 20), 365, 260, id="a clock a year ahead"),
        pytest.param(date(2025, 11, 20), 0, 0, id="a clock a year behind gives no negative age"),
    ],
)
def test_an_item_is_overdue_from_the_day_after_counting_from_one(today: date, calendar: int, working: int) -> None:
    due = date(2026, 11, 20)
    assert (days_overdue(due, today, Policy()), days_overdue(due, today, WORKING)) == (calendar, working)


@pytest.mark.parametrize(
    ("zone", "overdue"),
    [("UTC", 0), ("Europe/Berlin", 1), ("America/New_York", 0), ("Asia/Kolkata", 1), ("Pacific/Apia", 1)],
)
def test_a_friday_deadline_ends_with_friday_in_the_configured_zone(zone: str, overdue: int) -> None:
    late_friday = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    assert days_overdue(date(2026, 11, 20), local_date(late_friday, zone), Policy()) == overdue


@pytest.mark.parametrize(
    ("zone", "now", "shown"),
    [
        pytest.param("Europe/Berlin", datetime(2026, 3, 29, 0, 59, tzinfo=UTC), date(2026, 3, 29), id="clock forward"),
        pytest.param("Europe/Berlin", datetime(2026, 10, 24, 22, 30, tzinfo=UTC), date(2026, 10, 25), id="clock back"),
        pytest.param("Pacific/Apia", datetime(2011, 12, 30, 10, 30, tzinfo=UTC), date(2011, 12, 31), id="a lost day"),
        pytest.param("America/New_York", datetime(2024, 3, 1, 4, 59, tzinfo=UTC), date(2024, 2, 29), id="a leap day"),
    ],
)
def test_the_local_date_is_what_the_wall_calendar_shows(zone: str, now: datetime, shown: date) -> None:
    assert local_date(now, zone) == shown


@pytest.mark.parametrize(
    ("now", "then"),
    [
        pytest.param(datetime(2026, 11, 20, 10, 5), datetime(2026, 11, 20, 10, 5), id="in working hours: now"),
        pytest.param(datetime(2026, 11, 20, 7, 59), datetime(2026, 11, 20, 8), id="before work: at nine, Berlin time"),
        pytest.param(datetime(2026, 11, 20, 16), datetime(2026, 11, 23, 8), id="from five on Friday: on Monday"),
        pytest.param(datetime(2026, 3, 28, 12), datetime(2026, 3, 30, 7), id="over the clock change: an hour earlier"),
        pytest.param(datetime(2026, 12, 24, 20), datetime(2026, 12, 28, 8), id="over the holidays"),
    ],
)
def test_what_is_held_back_goes_out_at_the_next_working_hour(now: datetime, then: datetime) -> None:
    policy = Policy(time_zone="Europe/Berlin", holidays=CHRISTMAS.holidays)
    assert next_working_moment(now.replace(tzinfo=UTC), policy) == then.replace(tzinfo=UTC)


def test_a_person_is_written_to_in_their_own_morning() -> None:
    now = datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert next_working_moment(now, Policy(), "America/New_York") == datetime(2026, 11, 20, 14, tzinfo=UTC)


@given(moments, policies)
def test_the_next_working_moment_is_never_past_and_always_working_time(now: datetime, policy: Policy) -> None:
    moment = next_working_moment(now, policy)
    local = moment.astimezone(zone_of(policy.time_zone))
    assert moment >= now
    assert is_working_day(local.date(), policy)
    assert policy.working_hours[0] <= local.hour < policy.working_hours[1]
    assert next_working_moment(moment, policy) == moment


def test_a_policy_without_a_working_day_holds_nothing_back_for_ever() -> None:
    now = datetime(2026, 11, 20, 10, tzinfo=UTC)
    policy = Policy(working_days=())
    assert next_working_moment(now, policy) == now
    assert next_working_moment(now, Policy(working_hours=(9, 9))) == now
    assert day_after(date(2026, 11, 20), Span(2, working=True), policy) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("3 days", Span(3)),
        ("1 day", Span(1)),
        ("5 working days", Span(5, working=True)),
        ("1 Working  Day", Span(1, working=True)),
        ("2 weeks", Span(14)),
        ("2w", Span(14)),
        ("10d", Span(10)),
        ("three days", None),
        ("-3 days", None),
        ("3 months", None),
        ("", None),
    ],
)
def test_a_span_is_read_as_written(text: str, span: Span | None) -> None:
    assert read_span(text) == span


@pytest.mark.parametrize(
    ("start", "span", "day"),
    [
        pytest.param(date(2026, 11, 20), Span(3), date(2026, 11, 23), id="calendar days"),
        pytest.param(date(2026, 11, 20), Span(5, working=True), date(2026, 11, 27), id="a working week"),
        pytest.param(date(2026, 11, 21), Span(0, working=True), date(2026, 11, 23), id="no day, from a Saturday"),
        pytest.param(date(2026, 12, 24), Span(1, working=True), date(2026, 12, 28), id="over the holidays"),
        pytest.param(date(9999, 12, 30), Span(9000), date.max, id="beyond the calendar"),
        pytest.param(date(9999, 12, 30), Span(9, working=True), date.max, id="working days beyond the calendar"),
    ],
)
def test_a_span_leads_to_a_day(start: date, span: Span, day: date) -> None:
    assert day_after(start, span, CHRISTMAS) == day


@given(days, st.integers(0, 60), policies)
def test_a_span_of_working_days_holds_that_many(start: date, amount: int, policy: Policy) -> None:
    end = day_after(start, Span(amount, working=True), policy)
    assert is_working_day(end, policy)
    assert working_days_between(start, end, policy) == (amount or int(end != start))
