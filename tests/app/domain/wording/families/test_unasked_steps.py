"""Steps that are missed by name, and what is done without a thing, an effect or a choice."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The intern pulled two disks out of the rack without labelling either of them.", Level.WARNING),
        ("They turned off the gateway without so much as a note to the schools.", Level.WARNING),
        ("Our group handed in the build without ever having played it.", Level.NOTICE),
        ("The cutover was started on a Friday evening without a word to the support desk.", Level.NOTICE),
        ("We bumped the library two versions without looking at the changelog.", Level.NOTICE),
        ("The provider rotated the keys without giving anyone notice.", Level.WARNING),
        ("The zone file was edited by one of the engineers and loaded with out checking it.", Level.NOTICE),
        ("The flag was flipped without first being tried in staging.", Level.NOTICE),
        ("Index created without consulting the readers of the table.", Level.NOTICE),
        ("Declared the incident over without observable proof.", Level.NOTICE),
        ("The web host decided to replace the controller without any warning to its customers.", Level.WARNING),
        ("We published the helper without setting its scope to internal.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We replaced the disk without interrupting the service.",
        "The parser accepts the header without validating its length.",
        "Alice restored the table without needing the backup.",
        "It was not possible to roll back without rebuilding the index.",
        "Without knowing which shard was slow, we restarted all of them.",
        "The daemon died without warning.",
        "Nobody can deploy without a review.",
        "Do not restart the service without telling the on-call.",
        "The team moved traffic away without losing a single order.",
        "The query ran without a plan cache.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
