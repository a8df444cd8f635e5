"""AW304: sentences in which people failed, forgot, overlooked or missed, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Alice failed to check the replication lag.", Level.WARNING),
        ("We failed to verify the backup.", Level.NOTICE),
        ("Failed to notify support before the change.", Level.NOTICE),
        ("The developer forgot to remove the debug flag.", Level.WARNING),
        ("Someone forgot to rotate the key.", Level.NOTICE),
        ("We neglected the old cluster.", Level.NOTICE),
        ("The dependency was overlooked.", Level.NOTICE),
        ("We missed the warning in the logs.", Level.NOTICE),
        ("We underestimated the load.", Level.NOTICE),
        ("The vendor refused to share the logs.", Level.WARNING),
        ("The audit failed to find the bug.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW304"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The health check failed to fire.",
        "The Kubernetes operator failed to reconcile.",
        "The code failed to check for null.",
        "Users failed to log in.",
        "We missed our target for March.",
        "Heartbeats were missed by the standby.",
        "The parser ignored the flag.",
        "Don't forget to review the page.",
        "It is easy to overlook this flag.",
        "Failed to connect to the primary.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW304" not in [cue.code for cue in judge(sentence)]
