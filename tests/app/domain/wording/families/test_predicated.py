"""Work that is said to be bad, and things that are only small, slow or down."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Testing of the new importer was anything but thorough.", Level.NOTICE),
        ("The decision to skip the canary was short-sighted.", Level.NOTICE),
        ("Communication within the team: terrible", Level.NOTICE),
        ("Code reviews were a rubber stamp.", Level.NOTICE),
        ("The task split was unfair.", Level.NOTICE),
        ("Our naming was all over the place and our commit messages were useless.", Level.NOTICE),
        ("Our documentation was an afterthought again.", Level.NOTICE),
        ("The quality of our runbooks is frankly poor.", Level.NOTICE),
        ("My part of the report was rushed and it shows.", Level.NOTICE),
        ("The first prototype was an embarrassment.", Level.NOTICE),
        ("The whole rollout was a fiasco from start to finish.", Level.NOTICE),
        ("Running the migration without a dry run was foolish.", Level.NOTICE),
        ("Knowledge transfer was half-hearted at best.", Level.NOTICE),
        ("The handling of the first hour was amateurish.", Level.NOTICE),
        ("The post-release checks were perfunctory.", Level.NOTICE),
        ("Choosing Friday afternoon for the cutover was reckless.", Level.WARNING),
        ("It was negligent to store the keys there.", Level.ERROR),
        ("We were sloppy with access rights.", Level.NOTICE),
        ("The bank's engineers had been remarkably cavalier about testing.", Level.ERROR),
        ("Our Git etiquette needs work.", Level.NOTICE),
        ("Estimation was our weak point.", Level.NOTICE),
        ("Teamwork in the last sprint was a struggle.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The retry logic works as designed.",
        "The workload was split over three queues.",
        "We did not have enough people on shift.",
        "The warning was below the fold of the page.",
        "The greedy algorithm picks the first match.",
        "Our commit messages follow the convention.",
        "We did not have enough capacity in the second zone.",
        "The team worked through the night to restore the service.",
        "The query plan was poor.",
        "The test discipline of the course follows ISTQB.",
        "Communication between the pods was a problem.",
        "Testing between nodes was slow.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
