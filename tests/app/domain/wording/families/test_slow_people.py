"""People called slow, and times that are facts."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("It took the vendor three weeks to even acknowledge the report.", Level.NOTICE),
        ("We were late to realise that the queue had stopped.", Level.NOTICE),
        ("Support took its sweet time to answer.", Level.WARNING),
        ("They only reacted when the press called.", Level.WARNING),
        ("Only after the third page did the engineer log in.", Level.WARNING),
        ("The patch sat there for two months before anyone applied it.", Level.NOTICE),
        ("Response from the security team was glacial.", Level.NOTICE),
        ("Too little communication, too late.", Level.NOTICE),
        ("We were slow off the mark.", Level.NOTICE),
        ("It took until Thursday for anyone to open the ticket.", Level.NOTICE),
        ("The vendor kept us waiting for a fix for six weeks.", Level.WARNING),
        ("They waited until the story was in the papers before they said anything.", Level.WARNING),
        ("Management needed weeks to decide.", Level.WARNING),
        ("Communication with the customers was slow and patchy.", Level.NOTICE),
        ("The status page was updated only after an hour, which is way too late.", Level.NOTICE),
        ("It was days before anybody at the company picked up the phone.", Level.NOTICE),
        ("The vendor was in no hurry to respond.", Level.WARNING),
        ("The team was late with everything.", Level.WARNING),
        ("It took way too long to get anyone from the vendor on the phone.", Level.NOTICE),
        ("It took the developers an eternity to admit the bug.", Level.NOTICE),
        ("We burned a whole sprint on a logo.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We decided to wait for the next window because the error rate was falling.",
        "The employee portal was down for nine minutes.",
        "Detection took 47 minutes.",
        "The query took too long and was killed by the timeout.",
        "It took the replica three hours to catch up.",
        "The request arrived too late for the nightly batch.",
        "If a response takes too long, the client retries.",
        "We waited for the vendor's answer until 14:00.",
        "The build is slow because the cache is cold.",
        "The deploy was late in the day, at 17:40.",
        "Vendor support answered after 40 minutes.",
        "The job was stuck for two hours.",
        "It takes about ten minutes to restore the snapshot.",
        "The update was published at 12:05, 25 minutes after detection.",
        "Timeouts that are too short cause retries; timeouts that are too long pile up requests.",
        "The team decided that the rollback could wait until the report run was done.",
        "The estimate was nine days and it took eleven.",
        "It took two hours to copy the snapshot.",
        "The response from the server was slow, at 900 ms.",
        "Late events are dropped after an hour.",
        "The engineer answered the page after nine minutes.",
        "The vendor answered after three days, when the ticket reached the storage team.",
        "The job waits for the lock until the end of the window.",
        "It took the cluster a while to rebalance.",
        "The alert only fires after ten minutes.",
        "Only after the third retry did the client give up.",
        "We waited until the queue was empty before we restarted the broker.",
        "Support is slow to load on old phones.",
        "It was decided that the rollout would wait for the audit.",
        "The command only needs the id of the job.",
        "You only need to open the link once.",
        "The first response was posted eleven minutes after the page.",
        "The queue took 40 minutes to drain.",
        "The replies from the API were late by two seconds.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
