from app.domain.rules.aw201_timeline_times import TIMELINE_TIMES
from tests.documents import entry, postmortem, remarks, section

TIMELINE = section("timeline", "The alert fired. We rolled back.", at=6)


def test_a_timeline_without_times_is_told_once() -> None:
    entries = (entry(None, at=7), entry(None, at=8), entry("10:42", at=9))
    (remark,) = remarks(TIMELINE_TIMES, postmortem(sections=(TIMELINE,), timeline=entries))
    assert remark.place.line == 6


def test_prose_is_no_timeline() -> None:
    assert len(remarks(TIMELINE_TIMES, postmortem(sections=(TIMELINE,)))) == 1


def test_a_few_entries_without_a_time_are_told_one_by_one() -> None:
    entries = (entry("10:42", at=7), entry(None, at=8), entry("10:58", at=9))
    said = remarks(TIMELINE_TIMES, postmortem(sections=(TIMELINE,), timeline=entries))
    assert [remark.place.line for remark in said] == [8]


def test_a_document_without_a_timeline_is_another_rules() -> None:
    assert remarks(TIMELINE_TIMES, postmortem()) == []
