"""AW306: sentences in which the outcome is read back into the past, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We wrongly assumed that the cache was warm.", Level.NOTICE),
        ("The engineer incorrectly believed the server was idle.", Level.WARNING),
        ("Did not stop the rollout despite being aware of the risk.", Level.WARNING),
        ("We shipped it even though we knew about the leak.", Level.NOTICE),
        ("We should know better.", Level.NOTICE),
        ("It was a sign we missed.", Level.NOTICE),
        ("Deploying on a Friday was a bad idea.", Level.NOTICE),
        ("The team had been warned about the disk.", Level.WARNING),
        ("The warning signs were all there.", Level.NOTICE),
        ("The writing was on the wall for months.", Level.NOTICE),
        ("We were under the mistaken impression that the snapshots ran nightly.", Level.NOTICE),
        ("We thought, wrongly as it turned out, that the lock was held.", Level.NOTICE),
        ("My assumption that the script was idempotent proved fatal.", Level.NOTICE),
        ("The red flags were ignored from the start.", Level.NOTICE),
        ("The engineers were too confident in the new scheduler.", Level.WARNING),
        ("We put blind faith in the vendor's status page.", Level.NOTICE),
        ("The hints were there from the beginning.", Level.NOTICE),
        ("Our trust in the vendor was misplaced.", Level.NOTICE),
        ("We jumped to the conclusion that the database was at fault.", Level.NOTICE),
        ("The decision to skip staging turned out to be costly.", Level.NOTICE),
        ("It was a poor choice to store the images in the database.", Level.NOTICE),
        ("I fell into the trap of polishing too early.", Level.NOTICE),
        ("Looking back at it now, the split into nine services makes no sense.", Level.NOTICE),
        ("I was dead wrong about the parser.", Level.NOTICE),
        ("We fooled ourselves into thinking that it would scale.", Level.NOTICE),
        ("The team clung to its first theory for far too long.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW306"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was assumed that the failover would be automatic.",
        "We thought the cache was warm because the dashboard was green.",
        "The pool code wrongly assumed that the list was sorted.",
        "We did not know about the new service.",
        "The warning was not shown in the UI.",
        "Who knew that one letter could matter?",
        "We assumed that the timeout was in seconds, as in the other clients.",
        "The team believed the migration was idempotent because the README says so.",
        "We did not know that the token expires after thirty days.",
        "The parser misreads dates written with a comma.",
        "The planner underestimated the number of rows.",
        "The estimator overestimates the size of the index.",
        "The sign-off was given at 14:00 on the basis of green dashboards.",
        "The health check wrongly assumes that port 80 is open.",
        "Customers reported errors at 08:10, and the team started to look at 08:14.",
        "Hindsight bias makes outcomes look inevitable.",
        "They thought that it was the same bug as last week and restarted the service.",
        "They believed that the flag was off because the console showed it as off.",
        "We were confident in the plan after three rehearsals.",
        "The signs of memory pressure were an eviction and a restart.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW306" not in [cue.code for cue in judge(sentence)]
