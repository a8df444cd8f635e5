import pytest

from app.domain.rules.aw206_whys_person import WHYS_PERSON
from tests.documents import postmortem, remarks, why


@pytest.mark.parametrize(
    "answer",
    [
        "Because the developer didn't test it properly.",
        "Because of human error.",
        "The engineer was careless.",
        "Because the developer was rushing to meet a deadline.",
        "Someone restarted the wrong node.",
    ],
)
def test_an_answer_that_is_a_person_is_asked_about(answer: str) -> None:
    assert len(remarks(WHYS_PERSON, postmortem(whys=(why(answer),)))) == 1


@pytest.mark.parametrize(
    "answer",
    [
        "Because a query consumed all available memory.",
        "Because we don't have a process to update templates.",
        "The on-call engineer had no access to the dashboard.",
        "Because there are no query limits.",
        "",
    ],
)
def test_an_answer_that_is_a_condition_is_left_alone(answer: str) -> None:
    assert remarks(WHYS_PERSON, postmortem(whys=(why(answer),))) == []
