"""AW320: steps that people did not take, beside what systems do not do and what people could not know."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("The team did not rotate the key before the hand-over.", Level.WARNING),
        ("The contractor never switched back to the other account.", Level.WARNING),
        ("Half of the group did not attend the rehearsals.", Level.WARNING),
        ("Those who approved the change did not read it.", Level.WARNING),
        ("Contoso did not test the migration.", Level.WARNING),
        ("Hooli never told its customers.", Level.WARNING),
        ("Bob hadn't enabled the alert.", Level.WARNING),
        ("The admin had not verified the backups.", Level.WARNING),
        ("I didn't get around to writing tests.", Level.NOTICE),
        ("We never discussed the second region.", Level.NOTICE),
        ("Omitted to check the second region.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in [cue.level for cue in judge(sentence) if cue.code == "AW320"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The team did not have access to the console.",
        "The engineer did not know about the flag.",
        "The on-call engineer did not receive the page.",
        "We did not rotate the key.",
        "Terraform did not apply the plan.",
        "Half of the nodes did not answer.",
        "The vendor confirmed that it had not changed the route.",
        "The team was not paged.",
        "Alice did not need to restart anything.",
        "We were not checking for negative values.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert "AW320" not in [cue.code for cue in judge(sentence)]
