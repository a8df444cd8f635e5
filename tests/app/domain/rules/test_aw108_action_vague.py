import pytest

from app.domain.rules.aw108_action_vague import ACTION_VAGUE
from tests.documents import item, postmortem, remarks


@pytest.mark.parametrize(
    "title",
    [
        "Improve monitoring",
        "improve our alerting and documentation",
        "Better communication between teams",
        "Investigate further",
        "Look into the issue.",
        "Review the processes",
        "Fix the bug",
        "More testing",
    ],
)
def test_a_verb_with_a_field_of_work_is_vague(title: str) -> None:
    assert len(remarks(ACTION_VAGUE, postmortem(action_items=(item(title),)))) == 1


@pytest.mark.parametrize(
    "title",
    [
        "Improve monitoring of the payment queue",
        "Investigate why Redis evicts keys",
        "Review alerts older than 90 days",
        "Fix the bug in `parse_date`",
        "Add an alert on queue depth",
        "Upgrade Kubernetes",
        "Document the failover",
        "",
    ],
)
def test_a_named_thing_or_a_bound_is_enough(title: str) -> None:
    assert remarks(ACTION_VAGUE, postmortem(action_items=(item(title),))) == []


def test_a_description_may_hold_the_bound() -> None:
    described = item("Improve monitoring", description="Alert when the queue is deeper than 500 for 5 minutes")
    assert remarks(ACTION_VAGUE, postmortem(action_items=(described,))) == []


def test_the_place_is_the_title_in_the_row() -> None:
    text = "\n" * 11 + "| P1 | Improve monitoring | @dana |\n"
    (remark,) = remarks(ACTION_VAGUE, postmortem(text=text, action_items=(item("Improve monitoring"),)))
    assert (remark.place.line, remark.place.column, remark.place.end_column) == (12, 8, 26)
