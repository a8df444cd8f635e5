"""From passages to remarks: places, the policy's phrases and names."""

import pytest

from app.domain.policy import LintPolicy, Person, Policy
from app.domain.postmortem import Passage, Postmortem
from app.domain.scales import Level
from app.domain.wording.review import review


def document(text: str, *, kind: str = "paragraph", language: str = "en") -> Postmortem:
    passage = Passage(
        text=text.replace("*", ""), starts=[at for at, sign in enumerate(text) if sign != "*"], kind=kind, section=None
    )
    return Postmortem(path="postmortems/a.md", text=text, language=language, passages=(passage,))


@pytest.mark.parametrize(
    ("words", "column", "end", "replacement"),
    [
        pytest.param("we **wrongly assumed** it", 6, 21, "assumed", id="inside the emphasis"),
        pytest.param("we **wrongly** assumed it", 1, 23, None, id="torn by the emphasis"),
    ],
)
def test_a_remark_stands_where_its_words_stand(words: str, column: int, end: int, replacement: str | None) -> None:
    ((code, remark),) = review(document(f"All was well.\n\n{words}"), Policy())
    assert (code, remark.level) == ("AW306", Level.NOTICE)
    assert (remark.place.line, remark.place.column, remark.place.end_column) == (3, column, end)
    assert remark.replacement == replacement


def test_a_replacement_stands_exactly_where_it_fits() -> None:
    text = "Then we failed to check the lag."
    ((_, remark),) = review(document(text), Policy())
    written = text[: remark.place.column - 1] + (remark.replacement or "") + text[remark.place.end_column - 1 :]
    assert written == "Then we did not check the lag."
    assert remark.excerpt == "failed to"


def test_a_block_quote_is_a_notice_at_most() -> None:
    assert [remark.level for _, remark in review(document("Bob was careless.", kind="quote"), Policy())] == [
        Level.NOTICE
    ]


def test_another_language_has_no_wording_rules() -> None:
    assert list(review(document("Bob was careless.", language="de"), Policy())) == []


@pytest.mark.parametrize(
    ("lint", "codes"),
    [
        pytest.param(LintPolicy(ignored_phrases=("Failed to check",)), [], id="an ignored phrase"),
        pytest.param(LintPolicy(ignored_phrases=("failed to che",)), ["AW304"], id="whole words only"),
        pytest.param(
            LintPolicy(extra_phrases={"usual suspects": "Name the role."}), ["AW304", "AW315"], id="house phrases"
        ),
        pytest.param(LintPolicy(extra_phrases={"failed to": "No."}), ["AW304"], id="one remark for a span"),
        pytest.param(LintPolicy(names="notice"), ["AW304", "AW316"], id="names"),
    ],
)
def test_the_policy_has_its_say(lint: LintPolicy, codes: list[str]) -> None:
    policy = Policy(lint=lint, people={"dana": Person(names=("Dana Field",))})
    text = "We failed to check, and the usual suspects asked Dana."
    assert [code for code, _ in review(document(text), policy)] == codes


def test_people_of_the_policy_are_people() -> None:
    policy = Policy(people={"zq": Person(names=("Zquix",))})
    assert list(review(document("Zquix failed to check the lag."), Policy())) == []
    assert [code for code, _ in review(document("Zquix failed to check the lag."), policy)] == ["AW304"]
