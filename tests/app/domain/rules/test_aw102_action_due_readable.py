import pytest

from app.domain.rules.aw102_action_due_readable import ACTION_DUE_READABLE
from tests.documents import item, note, postmortem, remarks


@pytest.mark.parametrize(
    ("due", "said"),
    [
        pytest.param("next sprint", "'next sprint' is not a day", id="words"),
        pytest.param("2026-02-30", "'2026-02-30' is not a day", id="no day"),
        pytest.param("TBD", None, id="a placeholder is a missing date"),
        pytest.param(None, None, id="a missing date is another rule's"),
    ],
)
def test_a_due_text_names_a_day(due: str | None, said: str | None) -> None:
    found = remarks(ACTION_DUE_READABLE, postmortem(action_items=(item(due=due, due_date=None),)))
    assert [said in remark.message for remark in found if said] == ([True] if said else [])
    assert len(found) == (said is not None)


def test_a_date_that_could_be_two_shows_both() -> None:
    ambiguous = item(due="03/04/2026", due_date=None)
    doc = postmortem(action_items=(ambiguous,), notes=(note("ambiguous_date", "03/04/2026", at=ambiguous.line),))
    (remark,) = remarks(ACTION_DUE_READABLE, doc)
    assert "Write 2026-03-04 or 2026-04-03." in remark.message
