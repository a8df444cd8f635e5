import pytest

from app.domain.postmortem import Section
from app.domain.rule import Context
from app.domain.rules.aw002_empty_section import EMPTY_SECTION
from tests.documents import item, line, passage, postmortem, remarks, section


@pytest.mark.parametrize(
    ("body", "text", "found"),
    [
        pytest.param("", "", True, id="nothing at all"),
        pytest.param("<!-- Who noticed, and when? -->", "", True, id="only a hint of the template"),
        pytest.param("```mermaid\ngraph LR\n```", "", False, id="a diagram is content"),
        pytest.param("TODO", "TODO", True, id="a placeholder"),
        pytest.param("TBD (Ana)", "TBD (Ana)", True, id="a placeholder with a name"),
        pytest.param("[describe the impact here]", "[describe the impact here]", True, id="brackets to be filled"),
        pytest.param("None.", "None.", False, id="none is an answer"),
        pytest.param("1,200 users", "1,200 users", False, id="an answer"),
    ],
)
def test_a_section_holds_an_answer(body: str, text: str, found: bool) -> None:
    source = f"## Impact\n{body}\n"
    impact = Section(
        title="Impact", slug="impact", level=2, place=line(1, 9), end_line=1 + len(body.split("\n")), text=text
    )
    assert bool(remarks(EMPTY_SECTION, postmortem(text=source, sections=(impact,)))) is found


def test_untouched_text_of_the_template_is_no_answer() -> None:
    template = "## Impact\n\nWho was affected, and **for how long**?\n\n| Service | Users |\n|---|---|\n"
    sections = (
        section("impact", "Who was affected, and for how long?\nService\nUsers"),
        section("timeline", "Who was affected: the shop.", at=8),
    )
    (remark,) = remarks(EMPTY_SECTION, postmortem(sections=sections), context=Context(template=template))
    assert remark.excerpt == "Impact"
    assert "template" in remark.message


def test_the_parent_of_a_section_is_not_empty_itself() -> None:
    sections = (section("root_cause", "", at=1), section("five_whys", "Why? Because.", level=3, at=2))
    assert remarks(EMPTY_SECTION, postmortem(text="## Root cause\n### Whys\nWhy?\n", sections=sections)) == []


def test_a_placeholder_between_other_text_is_found_at_its_line() -> None:
    source = "## Impact\n\nThe shop was closed.\n\nTODO: add the figures\n"
    impact = section("impact", "The shop was closed.\nTODO: add the figures", at=1)
    passages = (passage("The shop was closed.", source), passage("TODO: add the figures", source))
    (remark,) = remarks(EMPTY_SECTION, postmortem(text=source, sections=(impact,), passages=passages))
    assert (remark.place.line, remark.place.column, remark.place.end_column) == (5, 1, 22)


def test_a_line_that_opens_the_action_items_is_not_still_to_be_written() -> None:
    source = "# Checkout\n\nTODO:\n1. Limit the pool\n"
    facts = {"text": source, "passages": (passage("TODO:", source),)}
    assert not remarks(EMPTY_SECTION, postmortem(action_items=(item("Limit the pool", place=line(4)),), **facts))
    assert remarks(EMPTY_SECTION, postmortem(**facts))
