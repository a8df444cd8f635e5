"""What a sign or a duty is said to have called for, and what a system is for."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The very first ticket should have prompted a wider search.", Level.NOTICE),
        ("That alone should have been reason enough to stop the rollout.", Level.NOTICE),
        ("The second crash should have rung some bells.", Level.NOTICE),
        ("I didn't use the staging cluster the way I should have.", Level.NOTICE),
        ("We did not talk to each other as often as we should.", Level.NOTICE),
        ("We had the chance to fix this in March and let it pass.", Level.NOTICE),
        ("It was up to the release manager to check the tag.", Level.WARNING),
        ("The backup job was meant to be tested by the platform team every quarter, and was not.", Level.NOTICE),
        ("We did not split the work the way we should have.", Level.NOTICE),
        ("Nothing stopped us from testing the restore.", Level.NOTICE),
        ("There was no reason not to run the test suite.", Level.NOTICE),
        ("It was the manager's job to make sure the rota was filled.", Level.WARNING),
        ("The deployment could just as well have waited for the morning.", Level.NOTICE),
        ("It should not have taken a customer to tell us.", Level.NOTICE),
        ("The team had the option to delay the launch but pressed ahead.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The load balancer should have removed the node after three failed probes.",
        "The second request should have triggered a cache refresh.",
        "The retry should have led to a second write, but it did not.",
        "The alarm should have gone off at 02:10.",
        "The watchdog should have restarted the worker.",
        "We should have a second pair of eyes on risky changes.",
        "We should have more than one replica in each zone.",
        "You should have access to the console once you are added to the group.",
        "The job should have been finished by 06:00, but the queue was blocked.",
        "Payments that should have been captured were left pending.",
        "The response should have contained the tenant's id.",
        "The counter should have been 41 and was 42.",
        "A missing key should have led to a 404, not a 500.",
        "The third failed login should have locked the account.",
        "The deploy should have taken five minutes; it took forty.",
        "What should have happened: the job is skipped when the lock is held.",
        "Orders should have been routed to the second warehouse, but the flag was off.",
        "We should have an owner for each alert by the end of June.",
        "The field should have been a string.",
        "The pipeline was supposed to run the checks in parallel.",
        "The ticket was opened as it should be, with the trace attached.",
        "The probes were meant to restart the pod.",
        "A healthy node should have answered within 50 ms.",
        "There should have been 12 rows and there were 11.",
        "The device should have reported 40 degrees.",
        "Updates are delayed by up to an hour for free accounts.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
