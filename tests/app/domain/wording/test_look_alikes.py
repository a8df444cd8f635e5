"""Families of neutral meaning that share their words with blame, each beside the blame that it looks like."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge

NOTICE, WARNING, ERROR = Level.NOTICE, Level.WARNING, Level.ERROR


def level(sentence: str) -> Level | None:
    return max((cue.level for cue in judge(sentence)), key=lambda found: found.rank, default=None)


NEUTRAL = {
    "gratitude": [
        "Thanks to Kim, the broken index was found within an hour.",
        "Many thanks to the storage team for the fix of the crash.",
        "The outage was short, thanks to the on-call engineer.",
    ],
    "software does it": [
        "Insufficient validation of the header let the request pass.",
        "Poor handling of null values in the parser stopped the import.",
        "Bad focus handling made the form unusable.",
        "The estimate of the planner was wrong by a factor of ten.",
        "Communication between the nodes was poor.",
        "Insufficient training data made the model worse.",
        "The bot accidentally closed forty tickets.",
    ],
    "a role of software": [
        "The old leader was terminated after the election.",
        "The validator was penalised by the protocol.",
        "Two stale members were removed from the team on GitHub.",
        "The timers were reset after they were fired.",
    ],
    "a choice told with its reason": [
        "I ignored this line as it only shows up in the editor.",
        "The list looked complete, so we ignored the second file.",
        "They dismissed the alarm because it had fired each night.",
        "The crew refused to use the faulty valve.",
    ],
    "a state that led to something": [
        "Two of the writers fell ill, which caused a delay of a week.",
        "The engineer did not know of the second key, leading to the outage.",
        "The owner was on leave, which led to a longer outage.",
    ],
    "a limit of time or money": [
        "If we had more budget, we would rent a second region.",
        "If I had more time, I would draw the sprites again.",
        "If we had another month, we would add a map.",
    ],
    "a condition": [
        "The callback runs if only one argument is given.",
        "The cleanup is skipped if only the label is set.",
        "When incorrectly called, the tool exits with 2.",
    ],
    "directions for a reader": [
        "Simply follow the steps on the page.",
        "All you have to do is to open the console.",
        "You can simply check the signature with the tool.",
    ],
    "a plan with its means": [
        "Communicate maintenance better by using the status page.",
        "Use a better name for the flag.",
        "Be more explicit in the error message.",
        "Spend less time on menus.",
    ],
    "other senses": [
        "The job takes care of old files.",
        "It was obvious from the graph that traffic had doubled.",
        "If the reason is obvious, the form can be left empty.",
        "The page should make it obvious which region is shown.",
        "The report names a failure to open the socket.",
        "The proxy crashed with a wrong port in the request.",
        "Lots of wasted time went into waiting for parcels.",
    ],
    "what shall not happen": [
        "The lock prevents engineers from accidentally deleting a volume.",
        "A second prompt keeps users from accidentally closing the account.",
        "We keep a copy in case somebody mistakenly drops the table.",
    ],
    "a condition without an actor": [
        "Communication breakdown across time zones.",
        "Inexperience with the new engine.",
        "There was a lack of communication channels at night.",
    ],
    "what not to write": [
        "Never write that an engineer was careless.",
        "Do not write that the admin failed to check the lag.",
        "Avoid writing that somebody should have known.",
    ],
    "a guess about what happened": [
        "We might accidentally have added a second copy.",
        "I could have missed something in this list.",
        "The key could be fixed to the first column.",
    ],
}

BLAME = {
    "gratitude": [
        ("Thanks to the vendor forgetting the renewal, the site was down.", WARNING),
        ("Thanks to an engineer who deleted the index, search was down.", WARNING),
        ("The outage was caused by the storage team.", WARNING),
    ],
    "software does it": [
        ("Insufficient validation of the migration plan delayed the launch.", NOTICE),
        ("Poor handling of the incident made it longer.", NOTICE),
        ("Our planning was poor.", NOTICE),
    ],
    "a role of software": [
        ("The release manager was suspended for a week.", ERROR),
        ("Two engineers were fired over the outage.", ERROR),
        ("They were dismissed after the review.", ERROR),
    ],
    "a choice told with its reason": [
        ("They ignored the alarm for a week.", WARNING),
        ("We ignored every warning.", NOTICE),
        ("The vendor refused to help.", WARNING),
    ],
    "a state that led to something": [
        ("A developer pushed an untested change, which caused the outage.", WARNING),
        ("The operator opened the valve, leading to the accident.", WARNING),
        ("Alice restarted the wrong host, which led to a longer outage.", WARNING),
    ],
    "a limit of time or money": [
        ("If we had read the manual, we would have seen the limit.", NOTICE),
        ("If only we had asked the network team.", NOTICE),
        ("If Alice had checked the lag, the failover would have worked.", WARNING),
    ],
    "directions for a reader": [
        ("All they had to do was read the manual.", NOTICE),
        ("It could easily have been prevented.", NOTICE),
        ("The mistake was obvious in hindsight.", NOTICE),
    ],
    "a plan with its means": [
        ("We must communicate better.", NOTICE),
        ("We should be more careful.", NOTICE),
        ("Put more effort into planning.", NOTICE),
    ],
    "other senses": [
        ("Their failure to escalate cost an hour.", WARNING),
        ("Pushed the wrong tag.", NOTICE),
        ("We wasted two weeks on the menu.", NOTICE),
    ],
    "a condition without an actor": [
        ("The delay was due to our inexperience.", NOTICE),
        ("Management failures led to the delay.", WARNING),
        ("The team lacked discipline.", WARNING),
    ],
    "what not to write": [
        ("The engineer was careless, and nobody wrote that down.", ERROR),
        ("The admin failed to check the lag.", WARNING),
        ("Alice should have known better.", WARNING),
    ],
    "loudness": [
        ("The careless edit took down the site.", WARNING),
        ("The reviewer was careless.", ERROR),
        ("The delay was due to poor time management.", NOTICE),
        ("The delay was due to the management.", WARNING),
        ("He did not try to explain it.", WARNING),
        ("He did not care about the outage.", ERROR),
    ],
}


@pytest.mark.parametrize("sentence", [pytest.param(text, id=text) for texts in NEUTRAL.values() for text in texts])
def test_what_only_looks_like_blame_is_silent(sentence: str) -> None:
    assert level(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "expected"), [pytest.param(*pair, id=pair[0]) for pairs in BLAME.values() for pair in pairs]
)
def test_the_blame_beside_it_speaks(sentence: str, expected: Level) -> None:
    assert level(sentence) is expected
