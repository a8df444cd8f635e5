from pathlib import Path

import pytest

import app.domain.rules as package
from app.domain.postmortem import Suppression
from app.domain.rule import Rule
from app.domain.rules import JUDGED, NAMES, WORDING, all_rules, find_rule, rules_about
from tests.documents import entry, item, line, note, postmortem, remarks, why
from tests.shared import ROOT

RULES = all_rules()


def test_every_file_is_listed_in_order() -> None:
    folder = Path(package.__file__).parent
    assert sorted(path.stem for path in folder.glob("aw*.py")) == list(NAMES)


def test_codes_and_slugs_are_each_used_once() -> None:
    names = [name for rule in RULES for name in (rule.code, rule.slug)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("rule", "name"), [*zip(RULES, NAMES, strict=True)], ids=NAMES)
def test_a_rule_is_named_like_its_file_and_has_a_test(rule: Rule, name: str) -> None:
    assert name == f"{rule.code.lower()}_{rule.slug.replace('-', '_')}"
    assert (ROOT / "tests/app/domain/rules" / f"test_{name}.py").exists()


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_a_rule_says_its_case_in_whole_sentences(rule: Rule) -> None:
    for text in (rule.summary, rule.why):
        assert text[0].isupper() or text[0] in "'0123456789"
        assert text.endswith((".", "'"))
    assert rule.bad.strip()
    assert rule.good.strip()


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_a_rule_has_nothing_to_say_where_it_is_not_asked(rule: Rule) -> None:
    full = {
        "notes": (note("unknown_status", "?"), note("ambiguous_date", "03/04/2026")),
        "action_items": (item("Be careful", owner=None), item("Be careful", due="soon")),
        "timeline": (entry("10:02"), entry("09:01")),
        "whys": (why("Dana forgot."),),
        "suppressions": (Suppression(frozenset(), 1, 9, None, line(1)),),
    }
    judged = JUDGED.get(rule.code.lower())
    doc = postmortem(**{name: facts for name, facts in full.items() if name != judged})
    asked = rule in rules_about(doc)
    assert asked == (judged is None and not rule.code.lower().startswith(WORDING))
    assert asked or rule.check is None or not remarks(rule, doc)


@pytest.mark.parametrize("name", ["AW101", "aw101", "action-owner", " Action-Owner "])
def test_a_rule_is_found_by_code_or_slug(name: str) -> None:
    found = find_rule(name)
    assert found is not None
    assert found.code == "AW101"


def test_an_unknown_name_is_no_rule() -> None:
    assert find_rule("AW999") is None
