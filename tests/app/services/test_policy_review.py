"""A change that edits the policy hears whether the new one is good, and what it would do differently."""

from tests.app.services.stage import PATH, POLICY, Stage, document

OVERDUE = "Alert on disk space | Dana | 2026-03-04 | P1 | open"


def comment_on(stage: Stage, policy: str | None) -> str:
    number = stage.forge.open_change("Another policy", {".afterword.yml": policy}, by="lee")
    stage.settle(times=2)
    (text,) = stage.said(number)
    return text


def test_a_policy_that_cannot_be_used_is_answered_with_each_line_to_mend() -> None:
    text = comment_on(Stage(), "mode: lives\nescalation: {teirs: [1, 2, 3]}\n")
    assert text.startswith("**The policy cannot be used like this.**")
    assert "- .afterword.yml:1:7: `mode` is `lives`. Write `live` or `shadow`." in text
    assert ".afterword.yml:2:14: `teirs`" in text


def test_a_good_policy_is_called_good_and_counts_only_after_the_merge() -> None:
    text = comment_on(Stage(), POLICY + "time_zone: Europe/Berlin\n")
    assert text.startswith("**The policy can be used.** It counts from the merge on")


def test_a_policy_without_which_the_defaults_hold_is_good_too() -> None:
    assert comment_on(Stage(), None).startswith("**The policy can be used.**")


def test_who_would_newly_be_mentioned_is_said_without_mentioning_them() -> None:
    stage = Stage(policy=POLICY + "escalation: {tiers: [1, 300, 400], remind_before: 0}\n")
    stage.merge(document(OVERDUE))
    stage.forward(14)
    text = comment_on(stage, POLICY)
    assert "Only with the new policy would these people be mentioned today: dana, max." in text
    assert "would then remind or escalate 1 time instead of 0" in text


def test_a_mended_policy_is_said_in_the_same_comment() -> None:
    stage = Stage()
    number = stage.forge.open_change("Another policy", {".afterword.yml": "mode: lives\n"}, by="lee")
    stage.settle()
    stage.forge.push_to_change(number, {".afterword.yml": "mode: shadow\n"}, by="lee")
    stage.settle()
    (text,) = stage.said(number)
    assert "It turns shadow mode on" in text


def test_a_broken_policy_on_the_default_branch_is_told_to_whoever_opens_a_change() -> None:
    stage = Stage(policy="mode: lives\n")
    number = stage.forge.open_change("A postmortem", {PATH: document(OVERDUE)}, by="lee")
    stage.settle()
    (text,) = stage.said(number)
    assert "- .afterword.yml:1:7: `mode` is `lives`. Write `live` or `shadow`." in text
