"""Conditions that nobody met, and conditions that hold."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("If management had budgeted for a second engineer, none of this would have happened.", Level.WARNING),
        ("If the previous team had left any documentation, we'd have been done in an hour.", Level.WARNING),
        ("If the import job was coded correctly, the duplicates would not have appeared.", Level.NOTICE),
        ("Had anyone looked at the dashboard that evening, the disk would not have filled up.", Level.NOTICE),
        ("Had they bothered to read the changelog, they would have seen the breaking change.", Level.WARNING),
        ("This whole incident would have been avoided had we kept to the freeze.", Level.NOTICE),
        ("Were it not for the stubbornness of the lead, we would have switched engines in May.", Level.WARNING),
        ("If whoever wrote the migration had read the docs, we would not be here.", Level.WARNING),
        ("If the plan was communicated properly, nobody would have been surprised.", Level.NOTICE),
        ("Had the warnings been heeded, the plant would still be running.", Level.NOTICE),
        ("With a little more thought, this could have been a one line change.", Level.NOTICE),
        ("I'd rather have spent that week on the menus.", Level.NOTICE),
        ("We would have done well to listen to the users.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "If the disk had been larger, the node would have survived.",
        "Had the failover worked, traffic would have moved to Dublin.",
        "We could not have known that the vendor had changed the format.",
        "Users could have lost their draft if they closed the tab in that window.",
        "With a canary stage the error rate would have shown up on one node only.",
        "Without the rollback, the outage would have lasted longer.",
        "If the writer had crashed between the two steps, the index would have been left stale.",
        "The feature flag would have allowed a rollback without a deploy.",
        "Although the engineers had been paged, the VPN was down and they could not log in.",
        "If the token had expired, the client would have logged in again.",
        "If the leader had been partitioned, a new election would have started.",
        "Had the disk been full, the kernel would have logged it.",
        "We could have lost more data if the snapshot had been older.",
        "If you would like to know more, read the runbook.",
        "We would not have found the race without the trace from the client.",
        "Without the quick reaction of the night shift, the damage would have been larger.",
        "The page would have been delivered in under a minute had the phone been on the network.",
        "With more replicas the cluster would have had a quorum.",
        "Everyone with access to the bucket could read the file.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
