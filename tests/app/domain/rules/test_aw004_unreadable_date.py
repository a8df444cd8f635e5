import pytest

from app.domain.rules.aw004_unreadable_date import UNREADABLE_DATE
from tests.documents import item, line, note, postmortem, remarks


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        pytest.param("ambiguous_date", "03/04/2026", "Write 2026-03-04 or 2026-04-03.", id="two days"),
        pytest.param("ambiguous_date", "3.4.26", "Write 2026-03-04 or 2026-04-03.", id="a short year"),
        pytest.param("unreadable_date", "2026-02-30", "such as 2026-03-14", id="no day"),
    ],
)
def test_a_date_that_is_not_one_day_is_told_with_what_to_write(kind: str, text: str, said: str) -> None:
    (remark,) = remarks(UNREADABLE_DATE, postmortem(notes=(note(kind, text),)))
    assert said in remark.message
    assert remark.excerpt == text


def test_the_dates_of_action_items_belong_to_another_rule() -> None:
    doc = postmortem(action_items=(item(place=line(12)),), notes=(note("ambiguous_date", "03/04/2026", at=12),))
    assert remarks(UNREADABLE_DATE, doc) == []
