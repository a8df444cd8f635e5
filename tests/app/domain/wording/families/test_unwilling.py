"""Care that people are said to have withheld, and choices of systems."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Few of us looked at the change.", Level.NOTICE),
        ("No attempt was made to inform the residents.", Level.NOTICE),
        ("The agency showed no regard for the risk.", Level.WARNING),
        ("The directors were unwilling to delay the launch.", Level.WARNING),
        ("The company never learned from its own mistakes.", Level.WARNING),
        ("The manager chose to ignore the memo.", Level.WARNING),
        ("We kept postponing the upgrade.", Level.NOTICE),
        ("They put speed before safety.", Level.WARNING),
        ("Schedule was valued over quality.", Level.NOTICE),
        ("Dana had a habit of merging at night.", Level.WARNING),
        ("We lost interest in the third week.", Level.NOTICE),
        ("The nurses were inadequately trained for the new pump.", Level.NOTICE),
        ("We pushed it while not considering the load.", Level.NOTICE),
        ("I did not listen to my advisers.", Level.NOTICE),
        ("The founders never took our advice.", Level.WARNING),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A few users looked at the page.",
        "No attempt is made to check the input.",
        "The graph showed no interest rate.",
        "I was hesitant to restart the node.",
        "The model learned from past incidents.",
        "The parser ignores the second value.",
        "The job kept running.",
        "The packet lost its way.",
        "This series has a tendency to diverge.",
        "The network was trained on images.",
        "We were not checking for negative values.",
        "We choose to ignore duplicate keys.",
        "The socket did not listen to the port.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
