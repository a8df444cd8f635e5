"""What was done against a rule by people, and what machines break, pass by and check."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Contrary to the agreed process, the schema was altered directly in production.", Level.NOTICE),
        ("The patch was applied outside of the change process.", Level.NOTICE),
        ("In clear breach of company policy, he reused the password.", Level.NOTICE),
        ("The change freeze was broken by an intern.", Level.WARNING),
        ("The protocol was disregarded.", Level.NOTICE),
        ("Code review was skipped for the hotfix.", Level.NOTICE),
        ("Ignoring the guidelines, Sam pushed to main.", Level.NOTICE),
        ("This goes against everything in our release policy.", Level.NOTICE),
        ("The deployment violated the two-person rule.", Level.NOTICE),
        ("The merge bypassed code review.", Level.NOTICE),
        ("They strayed from the plan in week two.", Level.WARNING),
        ("Best practices were not adhered to.", Level.NOTICE),
        ("The naming convention was never respected.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The insert violated a unique constraint.",
        "Pods that violate the policy are rejected.",
        "The request was checked against the policy.",
        "Contrary to the documentation, the API returns 200.",
        "The traffic bypassed the load balancer.",
        "The build skipped the tests because the path filter did not match.",
        "The tests were skipped because the runner was out of disk.",
        "The header violates the HTTP protocol.",
        "The check was skipped when the cache was warm.",
        "We went outside to wait for the fire brigade.",
        "The process was killed.",
        "The plan was abandoned when the vendor replied.",
        "Retention rules were ignored by the compactor.",
        "The policy was overridden by a more specific rule.",
        "The instruction was dropped by the optimizer.",
        "The steps were omitted from the page.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
