"""What more care would have done, and what a safeguard would have."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("With a little more thought, this could have been a one line change.", Level.NOTICE),
        ("A proper load test would have shown that the pool is too small.", Level.NOTICE),
        ("Simply following the runbook would have been enough.", Level.NOTICE),
        ("Upgrading in smaller steps would have made the fault easier to find.", Level.NOTICE),
        ("The company would have fared better with an honest statement.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "If the disk had been larger, the node would have survived.",
        "Had the failover worked, traffic would have moved to Dublin.",
        "The certificate would have expired on 3 May.",
        "A larger connection pool would have hidden the leak for longer.",
        "With a canary stage the error rate would have shown up on one node only.",
        "Without the rollback, the outage would have lasted longer.",
        "An alert on queue depth would have cut detection from two hours to minutes.",
        "If the writer had crashed between the two steps, the index would have been left stale.",
        "We asked what would have made the right command easier to pick.",
        "The feature flag would have allowed a rollback without a deploy.",
        "The new limit would have stopped the runaway job after ten minutes.",
        "If the token had expired, the client would have logged in again.",
        "If the leader had been partitioned, a new election would have started.",
        "Had the disk been full, the kernel would have logged it.",
        "It would have been impossible to tell the two hosts apart from the prompt.",
        "A rate limit on the endpoint would have kept the queue short.",
        "Without the quick reaction of the night shift, the damage would have been larger.",
        "The page would have been delivered in under a minute had the phone been on the network.",
        "With more replicas the cluster would have had a quorum.",
        "Had the lock been held longer, the second writer would have timed out.",
        "We would have to rebuild the index in that case.",
        "If a customer had opened two tabs, the second would have overwritten the first.",
        "What would have happened if both replicas had failed? The restore from tape takes nine hours.",
        "An index on that column would have kept the query under a second.",
        "If the request had been signed, the gateway would have accepted it.",
        "With more memory the worker would have survived the import.",
        "The script would have deleted the wrong rows had the transaction not been rolled back by the lock timeout.",
        "It would have taken nine hours to restore from tape.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
