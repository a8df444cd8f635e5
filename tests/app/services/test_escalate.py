"""Overdue items are reminded and escalated: one tier at a time, each once, whatever happens."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.escalate import plan_sweep
from app.services.rebuild import rebuild
from tests.app.services.stage import POLICY, Stage, document

ALERT = "Alert on disk space | Dana | 2026-03-06 | P1 | open"  # a Friday


def tracked(*rows: str, policy: str = POLICY) -> tuple[Stage, int]:
    stage = Stage(policy=policy)
    stage.merge(document(*(rows or (ALERT,))))
    return stage, min(stage.issues())


def test_the_story_of_an_overdue_item() -> None:
    stage, number = tracked()
    stage.forward(4)  # Friday: due today
    assert stage.mentions(number) == [
        "@dana This action item is due on 2026-03-06. If the date no longer fits, change the **Due** line above or say "
        "what is in the way."
    ]
    stage.forward(3)  # Monday: overdue
    assert stage.mentions(number)[1].startswith("@dana This action item was due on 2026-03-06, 3 days ago.")
    stage.forward(7)  # Monday a week on
    assert stage.mentions(number)[2].startswith("@dana @max This action item was due on 2026-03-06, 10 days ago")
    assert stage.forge.issue(number).assignees == ("dana", "max")  # type: ignore[union-attr]
    stage.forward(14)
    assert stage.mentions(number)[3].startswith("@dana @dora This action item was due on 2026-03-06, 17 days ago")
    stage.forward(30)
    assert len(stage.mentions(number)) == 4


def test_one_person_alone_is_not_asked_to_settle_it_together() -> None:
    stage, number = tracked("Alert on disk space | lee | 2026-03-04 | P1 | open", policy="time_zone: UTC\n")
    stage.forward(14)
    asked = stage.mentions(number)[-1]
    assert asked.startswith("@lee This action item was due on 2026-03-04")
    assert "What does it need: time, help" in asked


@pytest.mark.parametrize("lose_database", [False, True])
def test_a_stranger_who_bears_the_owners_name_is_mentioned_on_no_tier(lose_database: bool) -> None:
    stage, number = tracked("Alert on disk space | bob | 2026-03-04 | P1 | open")
    if lose_database:
        stage.start_over()
        rebuild(stage.context)
    stage.forward(30)
    assert [text for text in stage.said(number) if "@bob" in text] == []
    assert any("directors" in text for text in stage.said(number))


def test_ten_sweeps_at_once_say_it_once() -> None:
    stage, number = tracked()
    stage.forward(7)
    before = stage.mentions(number)
    for _ in range(10):
        stage.store.commit(plan_sweep(stage.context).plan)
        stage.settle()
    assert stage.mentions(number) == before


def test_nobody_hears_anything_on_a_weekend_or_at_night() -> None:
    stage, number = tracked("Alert on disk space | Dana | 2026-03-05 | P1 | open")
    stage.forward(4)  # Friday, ten o'clock
    heard = len(stage.mentions(number))
    stage, number = tracked("Alert on disk space | Dana | 2026-03-05 | P1 | open")
    stage.forward(3)
    stage.clock.forward(timedelta(hours=14))  # Friday, midnight
    stage.work.tick(stage.clock.now())
    stage.settle()
    night = len(stage.mentions(number))
    stage.forward(2, hour=10)  # the weekend
    assert (heard, night, len(stage.mentions(number))) == (2, 1, 1)


def test_a_holiday_and_a_time_zone_are_respected() -> None:
    stage, number = tracked(policy=POLICY + "holidays: [2026-03-09]\ntime_zone: Pacific/Auckland\n")
    stage.forward(7)
    said_on_the_holiday = [text for text in stage.mentions(number) if "ago" in text]
    assert said_on_the_holiday == []


@pytest.mark.parametrize(
    ("dana", "max_", "heard"),
    [
        pytest.param("Pacific/Auckland", "Pacific/Auckland", 3, id="both work while the policy's zone sleeps"),
        pytest.param("Asia/Tokyo", "America/Los_Angeles", 3, id="their hours never meet"),
    ],
)
def test_whoever_lives_far_away_hears_in_their_own_hours(dana: str, max_: str, heard: int) -> None:
    policy = POLICY.replace("manager: max}", f"manager: max, time_zone: {dana}}}\n  max: {{time_zone: {max_}}}")
    stage, number = tracked(policy=policy)
    for _ in range(14 * 24):
        stage.clock.forward(timedelta(hours=1))
        stage.work.tick(stage.clock.now())
        stage.settle()
    assert len(stage.mentions(number)) == heard
    for comment in stage.forge.comments(number):
        if comment.body.startswith("@dana ") and "@max" not in comment.body:
            assert 9 <= comment.created_at.astimezone(ZoneInfo(dana)).hour < 17


def test_one_person_hears_three_times_a_day_and_the_rest_the_day_after() -> None:
    rows = [
        f"Write part {name} of it | Dana | 2026-03-06 | P2 | open" for name in ("one", "two", "three", "four", "five")
    ]
    stage, _ = tracked(*rows, policy=POLICY + "escalation: {remind_before: 0}\n")
    stage.forward(7)
    assert sum(len(stage.mentions(number)) for number in stage.issues()) == 3
    stage.forward(1)
    assert sum(len(stage.mentions(number)) for number in stage.issues()) == 5


def test_an_item_that_is_done_is_left_in_peace() -> None:
    stage, number = tracked()
    stage.forge.close_issue(number, by="dana")
    stage.settle()
    stage.forward(20)
    assert stage.mentions(number) == []


def test_a_moved_date_takes_the_manager_off_again() -> None:
    stage, number = tracked()
    stage.forward(15)
    issue = stage.forge.issue(number)
    assert issue is not None
    assert issue.assignees == ("dana", "max")
    stage.forge.edit_issue(number, by="dana", body=issue.body.replace("2026-03-06", "2026-05-06"))
    stage.settle()
    stage.forward(1)
    assert stage.forge.issue(number).assignees == ("dana",)  # type: ignore[union-attr]
    assert len(stage.mentions(number)) == 3


def test_the_manager_takes_over_where_the_policy_says_so_and_the_owner_comes_back() -> None:
    stage, number = tracked(policy=POLICY + "escalation: {reassign: replace}\n")
    stage.forward(15)
    issue = stage.forge.issue(number)
    assert issue is not None
    assert issue.assignees == ("max",)
    assert stage.items()["Alert on disk space"].owner == "dana"
    stage.forge.edit_issue(number, by="max", body=issue.body.replace("2026-03-06", "2026-05-06"))
    stage.settle()
    stage.forward(1)
    assert stage.forge.issue(number).assignees == ("dana",)  # type: ignore[union-attr]


def test_a_blocked_item_is_brought_to_mind_and_goes_no_further() -> None:
    stage, number = tracked(policy=POLICY + "escalation: {remind_before: 0}\n")
    stage.forge.label_issue(number, by="dana", add=("status:blocked",))
    stage.settle()
    stage.forward(30)
    (text,) = stage.mentions(number)
    assert "marked as blocked" in text


def test_an_item_first_seen_late_starts_at_its_owner_and_climbs_by_the_gap() -> None:
    stage, number = tracked("Alert on disk space | Dana | 2026-01-05 | P1 | open")
    stage.forward(1)
    assert [text.split()[0:2] for text in stage.mentions(number)] == [["@dana", "This"]]
    stage.forward(2)
    assert len(stage.mentions(number)) == 1
    stage.forward(1)
    assert [text.split()[0:2] for text in stage.mentions(number)][1:] == [["@dana", "@max"]]
    stage.forward(5)
    assert [text.split()[0:2] for text in stage.mentions(number)][2:] == [["@dana", "@dora"]]


def test_more_escalations_than_the_fuse_allows_post_one_notice() -> None:
    people = "".join(f"  p{n}: {{names: [P{n}]}}\n" for n in range(12))
    stage = Stage(policy=f"people:\n{people}escalation: {{remind_before: 0}}\n")
    stage.merge(document(*(f"Write part {n} of it | P{n} | 2026-03-06 | P2 | open" for n in range(12))))
    stage.forward(7)
    heard = [text for number in stage.issues() for text in stage.mentions(number) if "ago" in text]
    assert heard == []
    assert "Afterword held back 12 actions and asks for a decision" in stage.issues("postmortem-report").values()


@pytest.mark.parametrize("lose_database", [False, True], ids=["kept", "lost and rebuilt"])
def test_a_lost_database_sends_nothing_twice_and_gives_the_same_figures(lose_database: bool) -> None:
    from app.services.rebuild import rebuild
    from app.services.reports import weekly_json

    stage, number = tracked(ALERT, "Limit the dead letters | lee | 2026-03-27 | P2 | open")
    stage.forge.close_issue(max(stage.issues()), by="lee")
    stage.settle()
    stage.forward(15)
    figures = weekly_json(stage.context)["completion"]
    said, reports = stage.said(number), stage.issues("postmortem-report")
    if lose_database:
        stage.start_over()
        rebuild(stage.context)
    assert weekly_json(stage.context)["completion"] == figures
    stage.work.tick(stage.clock.now())
    stage.settle()
    assert stage.said(number) == said
    assert stage.issues("postmortem-report") == reports
