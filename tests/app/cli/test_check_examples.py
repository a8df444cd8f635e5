"""The examples on each rule's page hold: the first is found, the second is not."""

import pytest

from app.domain.lint import lint
from app.domain.policy import Policy
from app.domain.rule import Context, Rule
from app.domain.rules import all_rules
from app.readers.postmortem import read_postmortem

# Examples in words rather than in Markdown, or that need a policy or a date around them.
TOLD = {"AW000", "AW008", "AW009", "AW010", "AW011", "AW104", "AW105", "AW107", "AW111", "AW315", "AW316"}
RULES = [rule for rule in all_rules() if rule.code not in TOLD]
HEADINGS = {
    "AW1": "## Action items\n\n",
    "AW201": "## Timeline\n\n",
    "AW202": "## Timeline\n\n",
    "AW203": "## Timeline\n\n",
}
HEADINGS |= dict.fromkeys(("AW205", "AW206", "AW207"), "## Five whys\n\n")
TABLE = "| Action | Owner | Due |\n|---|---|---|\n"


def document(example: str, rule: Rule) -> str:
    """Put an example where it would stand in a document."""
    if example.startswith("|"):
        example = (TABLE.replace("Due", "Status") if rule.code == "AW113" else TABLE) + example
    heading = HEADINGS.get(rule.code) or HEADINGS.get(rule.code[:3], "")
    return example if example.startswith("#") else f"# Checkout was down\n\n{heading}{example}\n"


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_a_page_shows_what_its_rule_finds_and_what_it_does_not(rule: Rule) -> None:
    found = [
        rule.code in {finding.code for finding in lint(read_postmortem("a.md", text, Policy()), Policy(), Context())}
        for text in (document(rule.bad, rule), document(rule.good, rule))
    ]
    assert found == [True, False]
