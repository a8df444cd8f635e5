from datetime import date, time

import pytest

from app.domain.postmortem import TimelineEntry
from app.domain.rules.aw202_timeline_order import TIMELINE_ORDER
from tests.documents import line, postmortem, remarks


def at(clock: str | None, day: str | None = None, number: int = 1) -> TimelineEntry:
    return TimelineEntry(
        text="something happened",
        time=clock,
        place=line(number),
        day=date.fromisoformat(day) if day else None,
        clock=time.fromisoformat(clock) if clock else None,
    )


def separator(number: int) -> TimelineEntry:
    return TimelineEntry("", "26th August", line(number))


@pytest.mark.parametrize(
    ("entries", "lines"),
    [
        pytest.param([at("10:42"), at("10:58", number=2)], [], id="forward"),
        pytest.param([at("10:58"), at("10:42", number=2)], [2], id="back"),
        pytest.param([at("10:58"), at(None, number=2), at("10:42", number=3)], [3], id="across one without a time"),
        pytest.param([at("23:50"), at("00:10", number=2)], [], id="midnight went by"),
        pytest.param([at("23:50", "2026-03-14"), at("00:10", "2026-03-15", 2)], [], id="the next day"),
        pytest.param([at("00:10", "2026-03-15"), at("23:50", "2026-03-14", 2)], [2], id="the day before"),
        pytest.param([at("10:42"), at("10:42", number=2)], [], id="at once"),
        pytest.param([at("10:58"), separator(2), at("08:10", number=3)], [], id="a day written between them"),
        pytest.param([at("10:50"), at("10:40", number=2), at("10:45", number=3)], [2], id="told once"),
    ],
)
def test_a_timeline_runs_forward(entries: list[TimelineEntry], lines: list[int]) -> None:
    said = remarks(TIMELINE_ORDER, postmortem(timeline=tuple(entries)))
    assert [remark.place.line for remark in said] == lines
