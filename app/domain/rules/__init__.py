"""Every rule, one file each; this is the list."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from app.domain.postmortem import Postmortem
from app.domain.rule import Rule

NAMES = (
    "aw000_unreadable_file",
    "aw001_required_section",
    "aw002_empty_section",
    "aw003_missing_fact",
    "aw004_unreadable_date",
    "aw005_severity_unknown",
    "aw006_facilitator",
    "aw007_suppression_reason",
    "aw008_language",
    "aw009_too_late",
    "aw010_secret",
    "aw011_hidden_characters",
    "aw100_action_items",
    "aw101_action_owner",
    "aw102_action_due_readable",
    "aw103_action_due",
    "aw104_action_due_past",
    "aw105_action_due_late",
    "aw106_action_one_owner",
    "aw107_action_owner_known",
    "aw108_action_vague",
    "aw109_action_weak",
    "aw110_action_only_detection",
    "aw111_action_too_many",
    "aw112_action_duplicate",
    "aw113_action_status",
    "aw201_timeline_times",
    "aw202_timeline_order",
    "aw203_timeline_detection",
    "aw204_impact_number",
    "aw205_whys_depth",
    "aw206_whys_person",
    "aw207_whys_action",
    "aw301_person_as_cause",
    "aw302_human_error",
    "aw303_counterfactual",
    "aw304_failed_to",
    "aw305_accident",
    "aw306_hindsight",
    "aw307_character",
    "aw308_minimizer",
    "aw309_lack_of_care",
    "aw310_process_not_followed",
    "aw311_quality_judgement",
    "aw312_exhortation",
    "aw313_sanction",
    "aw314_time_reproach",
    "aw315_house_phrase",
    "aw316_person_named",
    "aw317_faulty_act",
    "aw318_competence",
    "aw319_not_enough",
    "aw320_omission",
    "aw321_teamwork",
    "aw322_evasion",
    "aw323_haste",
    "aw324_mockery",
)
WORDING = "aw3"  # how the names of the rules begin that the wording review finds remarks for
# What rules judge, where that may be missing: they are not even imported for a document without it.
JUDGED = {
    **dict.fromkeys(("aw004", "aw113"), "notes"),
    "aw007": "suppressions",
    **{f"aw{number}": "action_items" for number in range(101, 113)},
    **dict.fromkeys(("aw202", "aw203"), "timeline"),
    **dict.fromkeys(("aw205", "aw206", "aw207"), "whys"),
}


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of their codes."""
    return tuple(_rule_of(name) for name in NAMES)


@cache
def rules_by_name() -> Mapping[str, Rule]:
    """Return every rule under its code and under its slug."""
    rules = all_rules()
    return {rule.code: rule for rule in rules} | {rule.slug: rule for rule in rules}


def rules_about(doc: Postmortem) -> Iterator[Rule]:
    """Yield the rules, but those of wording, that could have something to say about a document."""
    for name in NAMES:
        judged = JUDGED.get(name[:5])
        if not name.startswith(WORDING) and (judged is None or getattr(doc, judged)):
            yield _rule_of(name)


@cache
def rule_of(code: str) -> Rule:
    """Return the rule of a code."""
    return _rule_of(next(name for name in NAMES if name.startswith(code.casefold())))


def find_rule(name: str) -> Rule | None:
    """Return the rule of a code in any case, or of a slug."""
    named = rules_by_name()
    return named.get(name.strip().upper()) or named.get(name.strip().casefold())


@cache
def _rule_of(name: str) -> Rule:
    """Return the one rule that a module of this folder is named after."""
    module = import_module(f"{__name__}.{name}")
    rules = (value for value in vars(module).values() if isinstance(value, Rule))
    return next(rule for rule in rules if name.startswith(rule.code.casefold()))
