"""Acts judged by a word behind them, signs that were passed, and what more care would have done."""

import pytest

from tests.app.domain.wording.families.telling import codes


@pytest.mark.parametrize(
    "sentence",
    [
        "A technician wired the second rack incorrectly.",
        "We configured the retention policy wrongly.",
        "The lead approved the change despite repeated warnings.",
        "Support did not answer in a timely manner.",
        "The regression slipped through code review.",
        "A silly mistake took the site down.",
        "Our estimates were hopelessly optimistic.",
        "We have had a word with the engineer responsible.",
        "Reading the diff would have revealed the change.",
        "Had the warning been taken seriously, the disk would not have filled up.",
        "If we had a better plan, we would have finished.",
    ],
)
def test_it_speaks(sentence: str) -> None:
    assert codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The parser handled the empty field incorrectly.",
        "The value was entered incorrectly by the importer.",
        "The release continued despite the outage of the mirror.",
        "The job did not finish in a timely manner.",
        "Traffic slipped past the old load balancer.",
        "The schedule was weekly.",
        "If we had a second region, we could fail over.",
        "Systems should tolerate human error.",
        "Running the job twice would have no effect.",
        "We talked to the team that owns the service.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "speaks"),
    [
        ("The rule was carelessly changed by an administrator.", True),
        ("The file was badly encoded by the exporter.", False),
        ("I did not read the manual as I should have.", True),
        ("The cache does not behave as it should.", False),
        ("Applied the plan without a second review.", True),
        ("A change cannot be merged without approval.", False),
        ("It was not until noon that we realised the disk was full.", False),
        ("The project was supposed to be small.", False),
    ],
)
def test_people_and_systems_are_told_apart(sentence: str, speaks: bool) -> None:
    assert bool(codes(sentence)) is speaks
