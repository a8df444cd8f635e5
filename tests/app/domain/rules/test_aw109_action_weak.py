import pytest

from app.domain.rules.aw109_action_weak import ACTION_WEAK
from app.domain.scales import Level
from tests.documents import item, postmortem, remarks


@pytest.mark.parametrize(
    ("title", "phrase"),
    [
        ("Be more careful when deploying", "Be more careful"),
        ("Everyone should be a bit more mindful of limits", "be a bit more mindful"),
        ("Remind the team to check the region", "Remind the team"),
        ("Pay closer attention to the dashboards", "Pay closer attention"),
        ("Always double-check the region", "Always double-check"),
        ("Don’t forget to renew the certificate", "Don’t forget"),
        ("Avoid human errors in deploys", "Avoid human errors"),
        ("Make sure everyone knows the runbook", "Make sure everyone knows"),
    ],
)
def test_asking_people_to_try_harder_is_weak(title: str, phrase: str) -> None:
    (remark,) = remarks(ACTION_WEAK, postmortem(action_items=(item(title),)))
    assert (remark.excerpt, remark.level) == (phrase, None)


@pytest.mark.parametrize(
    "title",
    [
        "Discipline the engineer who ran the script",
        "Give a written warning to the operator",
        "Hold the on-call engineer accountable",
        "Have a word with Sam",
        "Take disciplinary action",
    ],
)
def test_a_sanction_is_an_error(title: str) -> None:
    (remark,) = remarks(ACTION_WEAK, postmortem(action_items=(item(title),)))
    assert remark.level is Level.ERROR


@pytest.mark.parametrize(
    "title",
    [
        "Fire an alert when the queue is deeper than 500",
        "Automate the rollout to prevent human error",
        "Terminate idle sessions after 10 minutes",
        "Show a final warning before the table is dropped",
        "Suspend users after ten failed logins",
        "Have a talk with the platform team about ownership",
        "Add a double-check to the deploy script",
        "Make sure users are redirected",
    ],
)
def test_changes_to_the_system_are_left_alone(title: str) -> None:
    assert remarks(ACTION_WEAK, postmortem(action_items=(item(title),))) == []


def test_the_description_is_read_too() -> None:
    doc = postmortem(action_items=(item("Deploys", description="Engineers must be more careful."),))
    assert [remark.excerpt for remark in remarks(ACTION_WEAK, doc)] == ["be more careful"]
