"""Appeals to memory and resolve, and reminders that machines send."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Don't forget to run the migrations next time.", Level.NOTICE),
        ("Note to self: read the manual first.", Level.NOTICE),
        ("Everyone was told again to double check the target before running the script.", Level.NOTICE),
        ("Please, please test before you push.", Level.NOTICE),
        ("We need to keep our eyes open.", Level.NOTICE),
        ("Lesson learned: never trust a green build.", Level.NOTICE),
        ("Developers have to remember to bump the version.", Level.NOTICE),
        ("Next time: test on a real phone before the demo.", Level.NOTICE),
        ("Let's not do this again.", Level.NOTICE),
        ("We must never again deploy without a rollback plan.", Level.NOTICE),
        ("Moral of the story: back up your work.", Level.NOTICE),
        ("Never assume that the other team knows.", Level.NOTICE),
        ("Please be more careful with the production keys.", Level.NOTICE),
        ("We should all remember to lock our screens.", Level.NOTICE),
        ("Don't be the person who breaks the build.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "If you have been affected, please contact support.",
        "The bot reminds the owner two days before the due date.",
        "Remember that the cache is per region.",
        "Do not forget to close the handle, or the file stays locked.",
        "Please read the runbook at the link below.",
        "Lesson: the limit is per account, not per user.",
        "The reminder is sent every Monday at nine.",
        "Next time the job runs, it picks up where it left off.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
