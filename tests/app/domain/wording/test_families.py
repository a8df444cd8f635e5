"""Families of grammar: each with other nouns, tenses, names and contractions, beside what only looks alike."""

from itertools import product

import pytest

from app.domain.scales import Level
from app.domain.wording import judge

PEOPLE = ("Alice", "The release manager", "Our contractor", "One of the technicians", "A staffer", "@dana")
SYSTEMS = ("The scheduler", "The health check", "Migration 005", "The nightly job", "The developer portal", "It")


def level(sentence: str) -> Level | None:
    return max((cue.level for cue in judge(sentence)), key=lambda found: found.rank, default=None)


@pytest.mark.parametrize(
    ("who", "act"),
    list(
        product(
            PEOPLE,
            [
                "ran the script twice, but forgot to update the mapping.",
                "moved seven servers, however, missed one.",
                "opened the ticket, and accidentally swapped the two numbers.",
                "made the critical error.",
                "did two mistakes.",
                "was slow to react.",
                "planned too loosely for the second region.",
                "stuck with the wrong plan.",
                "waited for far too long.",
                "failed at that.",
                "tried to move too many tables.",
            ],
        )
    ),
)
def test_an_act_of_somebody_is_a_warning(who: str, act: str) -> None:
    assert level(f"{who} {act}") is Level.WARNING


@pytest.mark.parametrize(
    ("who", "act"),
    list(
        product(
            SYSTEMS,
            [
                "ran the script twice, but failed to update the mapping.",
                "was slow to react.",
                "waited for far too long.",
                "failed at that.",
                "responded too slowly.",
                "did not copy the new code.",
                "was not prepared to serve the traffic.",
            ],
        )
    ),
)
def test_the_same_act_of_a_system_is_no_blame(who: str, act: str) -> None:
    assert level(f"{who} {act}") is None


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("We promised a date too early.", id="too with an adverb"),
        pytest.param("We kept the old plan for too long.", id="for too long"),
        pytest.param("We were slow to see the pattern.", id="slow"),
        pytest.param("I failed here.", id="failed here"),
        pytest.param("We simply weren't prepared for the load.", id="not prepared"),
        pytest.param("We made the most expensive engineering mistake of the year.", id="a long mistake"),
        pytest.param("Underestimated the size of the table", id="a note without a subject"),
        pytest.param("Overlooked the second region", id="another note"),
        pytest.param("Not disciplined enough with deadlines", id="a note with not enough"),
        pytest.param("Release process not thought through", id="not thought through"),
        pytest.param("Too many meetings on our part", id="on our part"),
        pytest.param("The delay was due to not testing the rollback.", id="due to not"),
        pytest.param("The switch was flipped without properly draining the queue.", id="without properly"),
        pytest.param("Failure in reviewing the change", id="failure in"),
        pytest.param("It slipped because of inexperience.", id="inexperience"),
        pytest.param("We fell short of the goal.", id="fell short"),
        pytest.param("We really should have had a second pair of eyes.", id="should have had"),
        pytest.param("While debugging accidentally pushed the wrong branch", id="a participle without a subject"),
        pytest.param("If we had asked we may have heard of it.", id="may have"),
        pytest.param("Plan it earlier and test it harder.", id="try harder"),
        pytest.param("Double and triple check the target.", id="double and triple"),
        pytest.param("We needed to have rehearsed the rollback.", id="needed to have"),
        pytest.param("It never should have shipped.", id="never should"),
        pytest.param("I regret not asking earlier.", id="regret"),
        pytest.param("We jumped to the wrong conclusion.", id="conclusions"),
        pytest.param("We assumed, wrongly, that the disk was new.", id="an adverb between commas"),
        pytest.param("The ticket fell through the cracks.", id="cracks"),
        pytest.param("We lost track of the deadline.", id="lost track"),
        pytest.param("No one on the team tested the rollback.", id="no one of a group"),
        pytest.param("There was a breakdown in communication.", id="breakdown"),
        pytest.param("The migration was never reviewed.", id="never reviewed"),
        pytest.param("We failed as a team.", id="failed as a team"),
        pytest.param("The wrong decision was made in March.", id="wrong decision"),
    ],
)
def test_authors_and_notes_are_a_notice(sentence: str) -> None:
    assert level(sentence) is Level.NOTICE


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The engineer who ran the migration failed to look at the lag.", Level.WARNING),
        ("She should never have been given the keys.", Level.WARNING),
        ("The packet should never have been accepted.", None),
        ("It could have been avoided if the reviewers had looked.", Level.WARNING),
        ("A mistake by the new release manager cost an hour.", Level.WARNING),
        ("The failover was triggered by the leader.", None),
        ("The crash was caused by the memory manager.", None),
        ("It broke because someone changed the rule.", Level.WARNING),
        ("It could break because someone may change the rule.", None),
        ("Never give a junior developer the keys.", Level.WARNING),
        ("Never give the service account these keys.", None),
        ("The director should have resigned.", Level.ERROR),
        ("Some idiot changed it.", Level.ERROR),
        ("Telling people to be careful is not a plan.", None),
        ("The site went down after an engineer accidentally deleted a table.", Level.WARNING),
        ("The site went down after the pipeline accidentally deleted a table.", None),
        ("The sysadmin, working late at night in the other office, had accidentally moved it.", Level.WARNING),
        ("The trigger was human error.", Level.WARNING),
        ("We ask whether it was human error.", None),
        ("They missed out on checking the edge.", Level.WARNING),
        ("We ought not to have moved every service at once.", Level.NOTICE),
        ("The team should have been asking for the numbers.", Level.WARNING),
        ("The job should have been fetching the other page.", None),
        ("Started too late", Level.NOTICE),
        ("It went out without first being tested.", Level.NOTICE),
        ("A missed opportunity was the dry run.", Level.NOTICE),
        ("Nobody saw that anything was wrong.", None),
        ("The fault lies with the operations team.", Level.WARNING),
        ("Had the team run the checks, the bug would have been found.", Level.WARNING),
        ("The engineer needs retraining.", Level.ERROR),
        ("Lack of communication tools between regions.", None),
        ("The lack of coordination between the nodes split the cluster.", None),
        ("We are not prepared to share the data yet.", None),
        ("We did error handling in the client.", None),
        ("Because someone asked, we added a page.", None),
        ("If you fire the engineer, nobody learns.", None),
        ("Replicas can be read without properly closing the session.", None),
    ],
)
def test_who_and_what_decide_how_loud_it_is(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected
