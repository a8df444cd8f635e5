"""AW302: sentences in which human error is the explanation, and sentences that only look so."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("This was human error.", Level.WARNING),
        ("The outage was the result of operator error.", Level.WARNING),
        ("Root cause: human error", Level.WARNING),
        ("Human error during maintenance led to the outage.", Level.WARNING),
        ("A manual error during the rollout removed the record.", Level.WARNING),
        ("This was a classic case of user error.", Level.WARNING),
        ("Root cause: operator mistake.", Level.WARNING),
        ("It came down to plain human error on a long day.", Level.WARNING),
        ("User mistake: the wrong project was selected.", Level.WARNING),
        ("The outage was traced to a technician's error.", Level.WARNING),
        ("A manual error during the DNS change took the site offline.", Level.WARNING),
        ("Cause of the deletion was a human mistake.", Level.WARNING),
        ("The incident was ultimately a people problem.", Level.WARNING),
        ("Cause: operator slip.", Level.WARNING),
        ("Investigators blamed pilot error.", Level.WARNING),
        ("It boiled down to human error.", Level.WARNING),
        ("The misconfiguration was the result of a manual mistake.", Level.WARNING),
        ("Reason for outage: human factor.", Level.WARNING),
        ("User error, nothing more.", Level.WARNING),
        ("Human failure, once again.", Level.WARNING),
        ("It was determined that the loss resulted from user carelessness.", Level.WARNING),
        ("Root cause analysis: finger trouble.", Level.WARNING),
        ("The cause of the leak: an employee's mistake.", Level.WARNING),
        ("A clerical error wiped out the register.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW302"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Human error is inevitable.",
        "Operator error is never a root cause.",
        "The tool should protect against human error.",
        "We first assumed user error.",
        "Two reviews reduce the risk of human error.",
        "Users saw a user error page.",
        "Error handling in the client was added in version 3.",
        "The user error page shows a 500.",
        "Manual errors in the spreadsheet are caught by the importer.",
        "Driver errors were logged on both hosts.",
        "We first suspected an operator error, but the audit log shows a scheduled job.",
        "The wizard reduces the room for human error.",
        "Operator errors are reported to the console as JSON.",
        "A typing error in the template is now caught by the schema.",
        "The human error rate of the labelling task is 4 %.",
        "Pilot error was ruled out by the board.",
        "Human error is normal, so the console now asks for the name of the cluster.",
        "The form rejects user errors before they reach the queue.",
        "The word operator in operator error is a Kubernetes operator here.",
        "Manual mistakes in the DNS zone are caught by a pre-commit check.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW302" not in [cue.code for cue in judge(sentence)]
