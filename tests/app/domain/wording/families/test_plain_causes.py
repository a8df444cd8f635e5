"""Plain words that still blame, and plain words that do not."""

import pytest

from tests.app.domain.wording.families.telling import codes


@pytest.mark.parametrize(
    "sentence",
    [
        "The export broke because Maria renamed the column.",
        "It failed because an engineer removed the flag.",
        "We skipped the dry run.",
        "The incident was closed prematurely.",
        "The vendor's team responded slowly.",
        "Our late reaction made it worse.",
        "It was the wrong decision to keep the node.",
        "It is astonishing that nobody saw it.",
        "That is simply not acceptable.",
    ],
)
def test_it_speaks(sentence: str) -> None:
    assert codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The export broke because the column was renamed.",
        "It failed because the team was not on the list.",
        "The job failed because the user had no rights.",
        "It crashed because the controller removed the flag.",
        "The step is skipped when the flag is set.",
        "The session was terminated prematurely by the proxy.",
        "The server responded slowly.",
        "It was not the wrong decision.",
        "The value is not acceptable to the parser.",
        "It is surprising that no packets were lost.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
