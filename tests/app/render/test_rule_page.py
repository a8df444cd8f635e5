import pytest

from app.domain.rule import Rule
from app.domain.rules import all_rules
from app.render.rule_page import render_rule, render_rule_index
from tests.shared import ROOT

PAGES = ROOT / "docs" / "rules"


@pytest.mark.parametrize("rule", all_rules(), ids=[rule.code for rule in all_rules()])
def test_the_page_says_what_the_rule_says(rule: Rule) -> None:
    page = PAGES / f"{rule.slug}.md"
    assert page.read_text(encoding="utf-8") == render_rule(rule), "run `afterword rules --pages docs/rules`"


def test_the_index_lists_every_rule_and_no_page_is_left_over() -> None:
    assert (PAGES / "README.md").read_text(encoding="utf-8") == render_rule_index(all_rules())
    assert {path.stem for path in PAGES.glob("*.md")} == {"README", *(rule.slug for rule in all_rules())}


def test_a_page_shows_code_blocks_inside_its_examples() -> None:
    secret = next(rule for rule in all_rules() if rule.slug == "secret")
    assert "````markdown\n```" in render_rule(secret)
