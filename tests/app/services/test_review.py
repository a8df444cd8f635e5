"""A change is reviewed at its head: what is new goes on its lines, what is fixed is resolved, nothing is said twice."""

from collections.abc import Mapping

import pytest

from app.domain.baseline import Baseline
from app.domain.documents import BASELINE
from app.domain.lint import lint
from app.domain.policy import Policy
from app.domain.rule import Context as LintContext
from app.errors import UnclearWrite
from app.readers.postmortem import read_postmortem
from app.render.check.baseline import render_baseline
from tests.app.services.stage import PATH, Stage, document

ALERT = "Alert on disk space | Dana | 2026-03-12 | P1 | open"
SOUND = document(ALERT, "Limit the dead letters to one day | lee | 2026-03-27 | P2 | open")
BLAMING = SOUND.replace("because its disk was full.", "because its disk was full.\n\nDana failed to check the disk.")
WORSE = BLAMING.replace("Dana failed to check the disk.", "Dana failed to check the disk.\n\nLee was careless.")


def opened(text: str, *, policy: str | None = None) -> tuple[Stage, int]:
    stage = Stage() if policy is None else Stage(policy=policy)
    number = stage.forge.open_change("A postmortem", {PATH: text}, by="lee")
    stage.settle()
    return stage, number


def checks(stage: Stage, number: int) -> list[tuple[str, str]]:
    head = stage.forge.change(number).head_sha
    return [(check.conclusion, check.title) for check in stage.forge.state.checks if check.head_sha == head]


def lines(stage: Stage, number: int) -> dict[str, bool]:
    """Return the first line of each comment on a line, and whether it is resolved."""
    return {c.body.splitlines()[0]: c.resolved for c in stage.forge.review_comments(number)}


def test_a_sound_document_gets_a_green_check_and_one_comment_that_says_what_the_merge_does() -> None:
    stage, number = opened(SOUND)
    assert checks(stage, number) == [("success", "Postmortem review: nothing to change")]
    (text,) = stage.said(number)
    assert "“Alert on disk space” becomes an issue for Dana, due 2026-03-12" in text
    assert lines(stage, number) == {}


def test_an_edit_says_that_what_has_its_issue_keeps_it() -> None:
    stage = Stage()
    stage.merge(SOUND)
    number = stage.forge.open_change(
        "One more", {PATH: SOUND + "| Cap the queue | lee | 2026-03-27 | P2 | open |\n"}, by="lee"
    )
    stage.settle()
    (text,) = stage.said(number)
    assert "- “Cap the queue” becomes an issue for lee" in text
    assert "- 2 action items have their issues already" in text
    assert "“Alert on disk space” becomes" not in text


def test_an_edit_of_a_document_from_before_the_policy_says_that_nothing_is_tracked() -> None:
    stage = Stage(files={PATH: SOUND})
    number = stage.forge.open_change("An edit", {PATH: SOUND.replace("12 %", "13 %")}, by="lee")
    stage.settle()
    assert "the incident was before the policy's start date" in stage.said(number)[0]


def test_blame_gets_a_comment_on_its_line() -> None:
    stage, number = opened(BLAMING)
    (comment,) = stage.forge.review_comments(number)
    assert comment.line == BLAMING.splitlines().index("Dana failed to check the disk.") + 1
    assert "'Dana failed to check' judges people" in comment.body
    assert checks(stage, number)[0][0] == "neutral"


def test_a_rewrite_that_reads_well_is_offered_as_a_suggestion_for_the_whole_line() -> None:
    stage, number = opened(
        SOUND.replace("disk was full.", "disk was full.\n\nThe rollback should have been started earlier.")
    )
    (comment,) = stage.forge.review_comments(number)
    assert "```suggestion\nThe rollback was not started earlier.\n```" in comment.body


def test_the_summary_tells_only_what_has_no_comment_on_its_line() -> None:
    stage, number = opened(BLAMING.replace("12 % of orders were late.", "Orders were late."))
    (text,) = stage.said(number)
    assert "1 warning, 1 notice" in text
    assert "The impact has no number" in text
    assert "judges people" not in text
    assert "1 of these is commented on the lines." in text


def test_an_insult_fails_the_check() -> None:
    stage, number = opened(WORSE)
    assert checks(stage, number)[0][0] == "failure"


def test_a_push_resolves_what_is_fixed_and_repeats_nothing() -> None:
    stage, number = opened(WORSE)
    before = lines(stage, number)
    assert len(before) == 2
    stage.forge.push_to_change(number, {PATH: "# A new first line\n\n" + BLAMING}, by="lee")
    stage.settle()
    after = lines(stage, number)
    assert len(after) == 2
    assert [resolved for text, resolved in after.items() if "careless" in text] == [True]
    assert [resolved for text, resolved in after.items() if "failed to" in text] == [False]
    assert len(stage.said(number)) == 1


def test_a_thread_in_which_people_wrote_stays_open() -> None:
    stage, number = opened(BLAMING)
    (comment,) = stage.forge.review_comments(number)
    stage.forge.reply(number, comment.id)
    stage.forge.push_to_change(number, {PATH: SOUND}, by="lee")
    stage.settle()
    assert list(lines(stage, number).values()) == [False]


def test_deliveries_sent_three_times_are_said_once() -> None:
    stage = Stage()
    number = stage.forge.open_change("A postmortem", {PATH: WORSE}, by="lee")
    stage.settle(times=3)
    assert (len(lines(stage, number)), len(stage.said(number)), len(checks(stage, number))) == (2, 1, 1)


def test_a_lost_answer_to_a_review_posts_it_once() -> None:
    stage = Stage()
    number = stage.forge.open_change("A postmortem", {PATH: WORSE}, by="lee")
    stage.forge.fail_next(UnclearWrite("the answer was lost"), committed=True, times=3)
    stage.settle()
    stage.settle()
    assert (len(stage.forge.review_comments(number)), len(stage.said(number)), stage.undone()) == (2, 1, [])


def test_a_review_that_is_not_remembered_is_read_back_from_the_forge() -> None:
    stage, number = opened(WORSE)
    stage.start_over()
    stage.forge.push_to_change(number, {PATH: BLAMING}, by="lee")
    stage.settle()
    assert len(stage.forge.review_comments(number)) == 2
    assert len(stage.said(number)) == 1
    assert sum(lines(stage, number).values()) == 1


def test_a_change_without_a_postmortem_hears_nothing() -> None:
    stage = Stage()
    number = stage.forge.open_change("Code", {"src/main.py": "should_have = 'failed to'\n"}, by="lee")
    stage.settle()
    assert (checks(stage, number), stage.said(number)) == ([], [])


def test_the_policy_of_the_change_itself_does_not_count() -> None:
    stage = Stage()
    files = {PATH: WORSE, ".afterword.yml": "lint: {rules: {AW304: off, AW307: off}}\n"}
    number = stage.forge.open_change("Quiet please", files, by="lee")
    stage.settle()
    assert len(lines(stage, number)) == 2


def test_the_policy_of_the_default_branch_does() -> None:
    stage, number = opened(WORSE, policy="lint: {rules: {AW304: off, AW307: off}}\n")
    assert lines(stage, number) == {}


def test_a_suppressed_line_is_left_alone() -> None:
    text = BLAMING.replace("the disk.\n", "the disk. <!-- afterword-disable-line AW304 -- quoted -->\n", 1)
    stage, number = opened(text)
    assert lines(stage, number) == {}


def test_at_most_thirty_comments_go_on_lines_and_the_rest_in_the_summary() -> None:
    rows = [f"Write part {n} of the runbook for service {n} | lee | | P2 | open" for n in range(40)]
    stage, number = opened(document(*rows))
    assert len(stage.forge.review_comments(number)) == 30
    assert "30 of these are commented on the lines." in stage.said(number)[0]


def test_what_stands_outside_the_diff_goes_to_the_summary() -> None:
    stage = Stage(files={PATH: BLAMING})
    number = stage.forge.open_change("An edit", {PATH: BLAMING.replace("12 %", "13 %")}, by="lee")
    stage.settle()
    assert lines(stage, number) == {}
    assert "'Dana failed to check' judges people" in stage.said(number)[0]


def test_a_hostile_document_brings_no_mention_or_html_into_our_words() -> None:
    text = SOUND.replace("Alert on disk space", "@everyone closes #1 <img src=x> @acme/all")
    stage, number = opened(text)
    body = stage.said(number)[0]
    assert "@everyone" not in body
    assert "<img" not in body
    assert "#1" not in body


def ignore(stage: Stage, number: int, body: str, by: str = "lena") -> int:
    (comment,) = stage.forge.review_comments(number)
    answer = stage.forge.reply(number, comment.id, body, by=by)
    stage.settle()
    return answer


def test_a_finding_that_is_ignored_is_resolved_counts_no_more_and_is_not_posted_again() -> None:
    stage, number = opened(BLAMING)
    ignore(stage, number, "We quote her.\n\n/afterword ignore AW304 she said so herself")
    assert list(lines(stage, number).values()) == [True]
    assert checks(stage, number)[-1] == ("success", "Postmortem review: nothing to change")
    stage.forge.push_to_change(number, {PATH: "# First\n\n" + BLAMING.replace("12 %", "13 %")}, by="lee")
    stage.settle()
    assert len(stage.forge.review_comments(number)) == 1


def test_an_ignore_that_was_carried_out_is_answered_with_a_thumbs_up() -> None:
    stage, number = opened(BLAMING)
    answer = ignore(stage, number, "/afterword ignore AW304 she said so herself")
    assert stage.forge.state.thumbs_up == {answer}


def test_what_is_ignored_stays_so_after_the_database_is_lost() -> None:
    stage, number = opened(BLAMING)
    ignore(stage, number, "/afterword ignore AW304 she said so herself")
    stage.start_over()
    stage.forge.push_to_change(number, {PATH: BLAMING.replace("12 %", "13 %")}, by="lee")
    stage.settle()
    assert checks(stage, number)[-1] == ("success", "Postmortem review: nothing to change")
    assert list(lines(stage, number).values()) == [True]


@pytest.mark.parametrize(
    ("body", "by", "why"),
    [
        ("/afterword ignore AW304 because", "mallory", "takes triage or write access"),
        ("/afterword ignore AW304", "lena", "a reason is missing"),
        ("/afterword ignore AW101 because", "lena", "this thread is about AW304"),
    ],
)
def test_an_ignore_that_cannot_be_carried_out_gets_one_reply_that_says_why(body: str, by: str, why: str) -> None:
    stage, number = opened(BLAMING)
    ignore(stage, number, body, by)
    stage.settle(times=2)
    assert list(lines(stage, number).values()) == [False]
    (reply,) = [text for text in stage.said(number) if "was not carried out" in text]
    assert why in reply


@pytest.mark.parametrize(
    "body",
    ["> /afterword ignore AW304 x", "```\n/afterword ignore AW304 x\n```", "<!--\n/afterword ignore AW304 x\n-->"],
)
def test_a_command_in_a_quotation_or_in_code_is_none(body: str) -> None:
    stage, number = opened(BLAMING)
    ignore(stage, number, body)
    assert list(lines(stage, number).values()) == [False]
    assert len(stage.said(number)) == 1


def baseline_of(text: str, path: str = PATH) -> str:
    policy = Policy()
    return render_baseline(Baseline().renewed(lint(read_postmortem(path, text, policy), policy, LintContext()), None))


def edited(files: Mapping[str, str], text: str) -> tuple[Stage, int]:
    stage = Stage(files=files)
    number = stage.forge.open_change("An edit", {PATH: text}, by="lee")
    stage.settle()
    return stage, number


def test_what_an_old_document_began_with_is_left_out_and_counted() -> None:
    stage, number = edited({PATH: BLAMING, BASELINE: baseline_of(BLAMING)}, WORSE)
    assert [comment.body.splitlines()[0] for comment in stage.forge.review_comments(number)] == [
        next(line for line in lines(stage, number) if "careless" in line)
    ]
    assert "1 more is in the baseline or ignored." in stage.said(number)[0]


def test_a_change_cannot_accept_what_it_brings() -> None:
    stage = Stage(files={PATH: SOUND})
    number = stage.forge.open_change("An edit", {PATH: BLAMING, BASELINE: baseline_of(BLAMING)}, by="lee")
    stage.settle()
    assert len(lines(stage, number)) == 1


def test_a_baseline_that_cannot_be_read_is_told_and_hides_nothing() -> None:
    stage, number = edited({PATH: SOUND, BASELINE: "{}"}, BLAMING)
    assert len(lines(stage, number)) == 1
    assert "is not a baseline. Write it again" in stage.said(number)[0]
