"""What people let happen or left lying, and what only sat or stayed."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The ticket sat untouched in the backlog for half a year.", Level.NOTICE),
        ("The certificate was allowed to lapse.", Level.NOTICE),
        ("They allowed a single point of failure to remain in place for years.", Level.WARNING),
        ("We let scope creep take over the second half of the project.", Level.NOTICE),
        ("Nothing was done about the leak.", Level.NOTICE),
        ("No action was taken until the second explosion.", Level.NOTICE),
        ("The supervisor sat on the report for a month.", Level.WARNING),
        ("The board took no action.", Level.WARNING),
        ("Management did nothing to stop it.", Level.WARNING),
        ("The bug report lingered in the tracker for a year.", Level.NOTICE),
        ("The moderators stood by while the forum burned.", Level.WARNING),
        ("The regulator remained silent.", Level.WARNING),
        ("How could it be allowed to happen?", Level.NOTICE),
        ("Sorry for letting it get this far.", Level.NOTICE),
        ("The alert went unanswered for two hours.", Level.NOTICE),
        ("The merge request sat unreviewed for three weeks.", Level.NOTICE),
        ("We let our egos get in the way.", Level.ERROR),
        ("Little was done to improve the wiring.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The worker sat idle for an hour.",
        "The restart did nothing.",
        "The bug allowed attackers to remain in the network.",
        "We let the queue drain overnight.",
        "The old cluster was left running as a fallback.",
        "No action was needed.",
        "No action is required from users.",
        "The cache was allowed to warm up.",
        "The node remained silent because its link was down.",
        "We took no further action, since the vendor had fixed it.",
        "The connection lingered in TIME_WAIT.",
        "Nothing was lost.",
        "The alert stayed silent.",
        "Users are allowed to stay logged in.",
        "The process was allowed to continue, and finished at noon.",
        "The dashboard did nothing when clicked.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
