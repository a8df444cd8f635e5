"""Care that would have helped, missed steps, what was let happen, verdicts, slips, lateness, lacking skills."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels

SPEAKS = {
    "AW303": [
        "Proper planning would have avoided the second outage.",
        "A closer look at the metrics could have revealed the leak.",
        "A more careful and thorough review might have spotted it.",
        "Simply reading the release notes would have shown the change.",
    ],
    "AW310": [
        "The schema was changed without anyone telling the consumers.",
        "The table was dropped without making a copy.",
        "The release was approved without reading the diff.",
    ],
    "AW311": [
        "Errors were made while the tickets were moved.",
        "Our incident management was chaotic.",
        "The handover between the teams was poor.",
        "It was obvious from the beginning that this would not scale.",
        "It was simply a matter of reading the manual.",
    ],
    "AW314": [
        "It took far too long to escalate.",
        "Recovery took unacceptably long.",
        "It took an unacceptable amount of time to notice the leak.",
    ],
    "AW318": ["The contractor lacked the necessary skills.", "The team had little experience with Kafka."],
    "AW320": [
        "We let the backlog pile up for months.",
        "We let the certificate lapse.",
        "The team allowed the logs to grow unchecked.",
    ],
    "AW305": ["Priya ran the script on the live database by mistake.", "The cause was an operator-induced failure."],
}
SILENT = [
    "A circuit breaker would have prevented the cascade.",
    "More replicas would have helped.",
    "Simply restarting the pod fixed it.",
    "The function returns without validating its input.",
    "The table was deleted by mistake.",
    "Protect the bucket so that nobody deletes it by mistake.",
    "If you delete a file by mistake, restore it from the trash.",
    "The server response was slow.",
    "The signal was poor.",
    "The query took far too long to run.",
    "It took two hours to escalate.",
    "We let users know on the status page.",
    "The script lets the cache expire.",
    "We lacked a staging environment.",
    "The new pool was supposed to take over at noon.",
    "There were no signs of an attack.",
]


@pytest.mark.parametrize(("code", "sentence"), [(code, one) for code, told in SPEAKS.items() for one in told])
def test_it_speaks(code: str, sentence: str) -> None:
    assert code in codes(sentence)


@pytest.mark.parametrize("sentence", SILENT)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []


def test_others_are_louder_than_the_authors() -> None:
    assert levels("The vendor's team let the certificate expire.") == [Level.WARNING]
    assert levels("We let the certificate expire.") == [Level.NOTICE]
