"""The editors' schema and the documentation say what the reader does."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

import config
from app.readers.policy import PolicyError, read_policy
from app.render.policy_schema import render_policy_rows, render_policy_schema
from tests.shared import ROOT

SCHEMA = json.loads(render_policy_schema())


def as_editors_see_it(text: str) -> Any:
    """Read YAML 1.2, as editors do, with dates and keys as words."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {str(name): plain(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [plain(inner) for inner in value]
        return value.isoformat() if isinstance(value, date) else value

    return plain(YAML(typ="safe", pure=True).load(text))


def test_the_committed_schema_is_what_the_table_of_keys_says() -> None:
    assert config.read_text("policies/afterword.schema.json") == render_policy_schema()


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", ["default.yml", "opposite.yml"])
def test_editors_accept_the_shipped_policies(name: str) -> None:
    seen = as_editors_see_it(config.read_text(f"policies/{name}"))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(seen)] == []


@pytest.mark.parametrize(
    ("text", "is_good"),
    [
        ("mode: shadow", True),
        ("mode: shadows", False),
        ("colour: red", False),
        ("escalation: {tiers: [1, 2]}", False),
        ("escalation: {teirs: [1, 2, 3]}", False),
        ("escalation: {min_gap: 2 working days}", True),
        ("escalation: {min_gap: 2 weeks}", False),
        ("health: null", True),
        ("health: {stale: 0}", False),
        ("health: {close_p3: on}", True),
        ("actions: {due_by_priority: {P1: off}}", True),
        ("actions: {due_by_priority: {P9: 3}}", False),
        ("incidents: {postmortem_due: {3: 5 working days}}", True),
        ("incidents: {postmortem_due: {7: 5 days}}", False),
        ("postmortems: {paths: [../x]}", False),
        ("people: {dana: {manager: maria}}", True),
        ("people: {dana: {boss: maria}}", False),
        ("lint: {rules: {AW101: off}}", True),
        ("lint: {rules: {AW1: off}}", False),
    ],
)
def test_editors_and_the_reader_agree(text: str, is_good: bool) -> None:
    assert Draft202012Validator(SCHEMA).is_valid(as_editors_see_it(text)) is is_good
    try:
        read_policy(text)
    except PolicyError:
        assert not is_good
    else:
        assert is_good


@pytest.mark.parametrize("row", list(render_policy_rows()), ids=lambda row: row.split("`")[1])
def test_every_key_is_on_its_page_with_default_and_meaning(row: str) -> None:
    page = (Path(ROOT) / "docs/policy.md").read_text(encoding="utf-8")
    assert row in page.splitlines()


@pytest.mark.parametrize("row", list(render_policy_rows()), ids=lambda row: row.split("`")[1])
def test_every_key_is_shown_in_the_default_file(row: str) -> None:
    name = row.split("`")[1].rpartition(".")[2]
    assert f"{name}:" in config.read_text("policies/default.yml")
