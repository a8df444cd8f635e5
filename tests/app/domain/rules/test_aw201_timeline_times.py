import pytest

from app.domain.postmortem import Place, TimelineEntry
from app.domain.rules.aw201_timeline_times import TIMELINE_TIMES
from tests.documents import entry, postmortem, remarks, section

TIMELINE = section("timeline", "The alert fired. We rolled back.", at=6)


def test_a_timeline_without_times_is_told_once() -> None:
    entries = (entry(None, at=7), entry(None, at=8), entry("10:42", at=9))
    (remark,) = remarks(TIMELINE_TIMES, postmortem(sections=(TIMELINE,), timeline=entries))
    assert remark.place.line == 6


def test_prose_is_no_timeline() -> None:
    assert len(remarks(TIMELINE_TIMES, postmortem(sections=(TIMELINE,)))) == 1


@pytest.mark.parametrize(
    ("untimed", "lines"),
    [
        pytest.param([entry(None, at=8)], [8], id="one"),
        pytest.param([entry(None, at=8), entry(None, at=9)], [8], id="several are told once"),
        pytest.param([TimelineEntry("the second node too", None, Place(8, 5, 8, 24))], [], id="part of the one above"),
        pytest.param([entry(None, "13th Nov: the audit began", at=8)], [], id="a day is a time"),
        pytest.param([entry(None, "Between 2026-03-10 and 2026-03-12", at=8)], [], id="days are times"),
    ],
)
def test_the_first_entry_without_a_time_is_told(untimed: list[TimelineEntry], lines: list[int]) -> None:
    entries = (entry("10:42", at=7), *untimed, *(entry("10:58", at=10 + number) for number in range(3)))
    said = remarks(TIMELINE_TIMES, postmortem(sections=(TIMELINE,), timeline=entries))
    assert [remark.place.line for remark in said] == lines


def test_a_document_without_a_timeline_is_another_rules() -> None:
    assert remarks(TIMELINE_TIMES, postmortem()) == []
