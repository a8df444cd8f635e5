"""The policy says what is chosen, and what is wrong with its line and what to write instead."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import config
from app.domain.policy import Person, Policy, Team
from app.domain.policy_keys import ROOT, SECTION_SLUGS
from app.domain.policy_shapes import Block, Group, Key, Table
from app.domain.scales import Level, Visibility
from app.errors import AuthorError
from app.readers.headings import heading_slug
from app.readers.policy import PolicyError, check_public, merge_policies, read_policy
from tests.shared import ROOT as ROOT_PATH

DEFAULT = config.read_text("policies/default.yml")
OPPOSITE = config.read_text("policies/opposite.yml")


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every field of a policy that is not itself made of fields."""
    for field in fields(value):
        inner = getattr(value, field.name)
        if is_dataclass(inner):
            yield from leaves(inner, f"{path}{field.name}.")
        else:
            yield f"{path}{field.name}", inner


def targets(keys: tuple[Key, ...], path: str = "") -> Iterator[str]:
    """Yield the field that each key of the table fills."""
    for key in keys:
        match key.shape:
            case Group():
                yield from targets(key.shape.keys, path)
            case Block():
                yield from targets(key.shape.keys, f"{path}{key.target}.")
            case _:
                yield f"{path}{key.target}"


def test_the_shipped_policy_is_the_default() -> None:
    assert read_policy(DEFAULT) == Policy()


def test_an_empty_policy_is_the_default() -> None:
    assert read_policy("") == read_policy("# later\n") == Policy()


@pytest.mark.parametrize("name", [name for name, _ in leaves(Policy())])
def test_the_opposite_policy_differs_in_every_field(name: str) -> None:
    assert dict(leaves(read_policy(OPPOSITE)))[name] != dict(leaves(Policy()))[name]


@pytest.mark.parametrize(
    ("read", "default"),
    [(read_policy(OPPOSITE).people["dana"], Person()), (read_policy(OPPOSITE).teams["payments"], Team())],
)
def test_the_opposite_person_and_team_differ_in_every_field(read: Any, default: Any) -> None:
    assert [name for name, value in leaves(read) if value == dict(leaves(default))[name]] == []


def test_every_field_has_its_key() -> None:
    assert sorted(targets(ROOT.keys)) == sorted(name for name, _ in leaves(Policy()))


@pytest.mark.parametrize("slug", SECTION_SLUGS)
def test_every_section_that_the_policy_names_is_one_that_documents_have(slug: str) -> None:
    assert heading_slug(slug.replace("_", " "), {}) == slug


@pytest.mark.parametrize("key", [key for key in ROOT.keys if isinstance(key.shape, Table)], ids=lambda key: key.name)
def test_every_field_of_an_entry_has_its_key(key: Key) -> None:
    assert isinstance(key.shape, Table)
    if isinstance(key.shape.value, Block):
        made = {field.name for field in fields(key.shape.value.makes)}
        assert {inner.target for inner in key.shape.value.keys} == made


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        pytest.param("mode: lives\n", 1, 7, "`mode` is `lives`. Write `live` or `shadow`.", id="a word of few"),
        pytest.param(
            "\nescalation:\n  teirs: [1]\n", 3, 3, "`teirs` is not a key in `escalation`. Write `tiers`.", id="a slip"
        ),
        pytest.param("colour: red\n", 1, 1, "`colour` is not a key. Keys there are `postmortems`", id="a strange key"),
        pytest.param("Mode: live\n", 1, 1, "Write `mode`.", id="a capital"),
        pytest.param("time_zone: Europe/Berln\n", 1, 12, "Perhaps `Europe/Berlin` is meant.", id="a zone's slip"),
        pytest.param("time_zone: New York\n", 1, 12, "Perhaps `America/New_York` is meant.", id="a city"),
        pytest.param("time_zone: ../../etc/passwd\n", 1, 12, "IANA time zone", id="a path for a zone"),
        pytest.param("holidays: [2026-02-30]\n", 1, 12, "Write a date such as", id="a day that is none"),
        pytest.param("holidays: 2026-02-03\n", 1, 11, "Write a list", id="a word for a list"),
        pytest.param("health: {stale: 12:30}\n", 1, 17, "`health.stale` is `12:30`", id="a time for days"),
        pytest.param("health: {stale: 0}\n", 1, 17, "from 1 to 3650", id="out of bounds"),
        pytest.param("health: {stale: -3}\n", 1, 17, "whole number", id="a negative number"),
        pytest.param("health: {close_p3: maybe}\n", 1, 20, "Write `true` or `false`.", id="neither yes nor no"),
        pytest.param("escalation: {tiers: [8, 1, 15]}\n", 1, 21, "each above the one before", id="tiers out of order"),
        pytest.param("escalation: {tiers: [1, 8]}\n", 1, 21, "list of 3", id="a tier missing"),
        pytest.param("working_hours: [17, 9]\n", 1, 16, "each above the one before", id="hours the wrong way round"),
        pytest.param("working_days: []\n", 1, 15, "at least one", id="no working day"),
        pytest.param("lint: {rules: {AW1: off}}\n", 1, 16, "a rule's code or slug", id="no rule's code"),
        pytest.param("lint: {rules: {AW101: loud}}\n", 1, 23, "`error`, `warning`, `notice` or `off`", id="no level"),
        pytest.param("postmortems: {paths: [/etc/*]}\n", 1, 23, "inside the repository", id="an absolute path"),
        pytest.param("postmortems: {paths: [a/../../b]}\n", 1, 23, "inside the repository", id="a path upwards"),
        pytest.param("actions: {repositories: {pay: pay}}\n", 1, 31, "such as `acme/payments`", id="no owner/name"),
        pytest.param("incidents: {postmortem_due: {6: 3 days}}\n", 1, 30, "from 1 to 5", id="a severity of six"),
        pytest.param("learning: {mail: ['a@b.org\\nBcc: c@d.org', x]}\n", 1, 19, "mail address", id="a mail header"),
        pytest.param(
            "sinks: {slack: {audience: everyone}}\n", 1, 27, "`public`, `internal` or `restricted`", id="audience"
        ),
        pytest.param("people: {dana: {mail: d@x.org}}\n", 1, 17, "Write `email`.", id="a person's key"),
        pytest.param("people: [dana]\n", 1, 9, "`people` is a mapping", id="a list for a mapping"),
        pytest.param("lint: error\n", 1, 7, "`lint` holds no keys", id="a word for a block"),
        pytest.param("directors: [[a]]\n", 1, 13, "not one word", id="a list for a word"),
        pytest.param("- mode\n", 1, 1, "The policy holds no keys", id="a list for the whole"),
        pytest.param("directors: ['a b']\n", 1, 13, "a login, such as `dana`", id="a name for a login"),
    ],
)
def test_a_mistake_is_named_with_line_and_fix(text: str, line: int, column: int, said: str) -> None:
    with pytest.raises(AuthorError) as caught:
        read_policy(text)
    assert isinstance(caught.value, PolicyError)
    problem = caught.value.problems[0]
    assert (problem.line, problem.column, problem.path) == (line, column, ".afterword.yml")
    assert said in problem.message
    assert str(caught.value).startswith(f".afterword.yml:{line}:{column}: ")


def test_all_mistakes_are_said_at_once_in_the_order_of_their_lines() -> None:
    with pytest.raises(PolicyError) as caught:
        read_policy("mode: a\nmode: b\nlint:\n  fail_on: c\n  langage: de\nhealth: {p0: x}\n", "org.yml")
    assert [problem.line for problem in caught.value.problems] == [1, 2, 4, 5, 6]
    assert {problem.path for problem in caught.value.problems} == {"org.yml"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("".join(f"k{number}: 1\n" for number in range(9000)), id="unknown keys"),
        pytest.param("mode: live\n" * 9000, id="one key again and again"),
        pytest.param(
            "people:\n" + "".join(f"  u{number}: {{time_zone: Europe/Berln}}\n" for number in range(4000)), id="zones"
        ),
    ],
)
def test_a_thousand_mistakes_are_cut_after_the_first_fifty(text: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_policy(text)
    assert len(caught.value.problems) == 51
    assert "There is more from here on" in caught.value.problems[-1].message


def test_a_tag_that_would_run_code_runs_nothing() -> None:
    with pytest.raises(PolicyError, match="Leave the tag"):
        read_policy("directors: [!!python/object/apply:os.abort []]\n")


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        pytest.param("lint: {rules: {AW101: off}}", "lint.rules", {"AW101": Level.OFF}, id="off is a level"),
        pytest.param("actions: {labels: [on, 12:30, 1.10]}", "actions.labels", ("on", "12:30", "1.10"), id="words"),
        pytest.param("health: {close_p3: on}", "health.close_p3", True, id="on is yes where yes or no is asked"),
        pytest.param("health: {stale: 30 days}", "health.stale", 30, id="days with their unit"),
        pytest.param("escalation: {min_gap: 1 working day}", "escalation.min_gap", 1, id="one day with its unit"),
        pytest.param("directors: ['@olu']", "directors", ("olu",), id="a login with its sign"),
        pytest.param("postmortems: {visibility: Internal}", "postmortems.visibility", Visibility.INTERNAL, id="case"),
        pytest.param("reports: {weekly: Friday 16}", "reports.weekly", "friday 16", id="a weekday's capital"),
        pytest.param(
            "actions: {due_by_priority: {P1: 7}}",
            "actions.due_by_priority",
            {"P0": 3, "P1": 7, "P2": 30, "P3": 90},
            id="a mapping is laid over the default",
        ),
        pytest.param(
            "actions: {due_by_priority: {P3: off}}",
            "actions.due_by_priority",
            {"P0": 3, "P1": 14, "P2": 30},
            id="off takes a default away",
        ),
    ],
)
def test_a_value_is_read_as_it_is_meant(text: str, field: str, value: object) -> None:
    assert dict(leaves(read_policy(text)))[field] == value


BASE = """
lint: {rules: {AW101: error, AW102: off}, ignored_phrases: [a, b], language: de}
people: {dana: {email: d@x.org, manager: maria}, lee: {email: l@x.org}}
actions: {due_by_priority: {P1: 7}}
directors: [olu]
"""


@pytest.mark.parametrize(
    ("own", "field", "value"),
    [
        pytest.param("", "lint.language", "de", id="silence keeps the organisation's choice"),
        pytest.param("lint: {language: en}", "lint.language", "en", id="a word replaces"),
        pytest.param("lint: {ignored_phrases: [c]}", "lint.ignored_phrases", ("c",), id="a list replaces"),
        pytest.param("lint: {ignored_phrases: []}", "lint.ignored_phrases", (), id="an empty list replaces"),
        pytest.param(
            "lint: {rules: {AW102: notice}}",
            "lint.rules",
            {"AW101": Level.ERROR, "AW102": Level.NOTICE},
            id="a mapping merges",
        ),
        pytest.param("lint: {rules: {AW101: null}}", "lint.rules", {"AW102": Level.OFF}, id="null resets an entry"),
        pytest.param("lint: {rules: null}", "lint.rules", {}, id="null resets a mapping"),
        pytest.param("lint: null", "lint.language", "auto", id="null resets a block"),
        pytest.param("directors:", "directors", (), id="an empty value resets"),
        pytest.param(
            "people: {dana: {manager: lee}, lee: null}",
            "people",
            {"dana": Person(email="d@x.org", manager="lee")},
            id="a person merges, a null takes one out",
        ),
        pytest.param(
            "actions: {due_by_priority: {P1: null, P2: 20}}",
            "actions.due_by_priority",
            {"P0": 3, "P1": 14, "P2": 20, "P3": 90},
            id="null resets an entry to its default",
        ),
    ],
)
def test_a_repository_lays_its_policy_over_the_organisations(own: str, field: str, value: object) -> None:
    assert dict(leaves(merge_policies(BASE, own)))[field] == value


def test_a_mistake_in_the_base_names_the_base() -> None:
    with pytest.raises(PolicyError) as caught:
        merge_policies("mode: a", "", base_source="acme/.github-private/.afterword.yml")
    assert caught.value.problems[0].path == "acme/.github-private/.afterword.yml"


@pytest.mark.parametrize(
    ("text", "private", "refused"),
    [
        ("people: {dana: {email: d@x.org}}", False, True),
        ("people: {dana: {email: d@x.org}}", True, False),
        ("teams: {payments: {members: [dana]}}", False, False),
    ],
)
def test_people_in_a_public_repository_are_refused_with_a_next_step(text: str, private: bool, refused: bool) -> None:
    policy = read_policy(text)
    if not refused:
        check_public(policy, private)
        return
    with pytest.raises(PolicyError, match=r"Move it to .* `\.github-private`"):
        check_public(policy, private)


@pytest.mark.parametrize(
    ("name", "said"),
    [("AW101", None), ("action-owner", None), ("acton-owner", "Write `action-owner`."), ("AW999", "is not a key")],
)
def test_a_rule_that_is_not_there_is_refused_where_the_rules_are_known(name: str, said: str | None) -> None:
    text = f"lint: {{rules: {{{name}: off}}}}\n"
    if said is None:
        assert read_policy(text, rules=["AW101", "action-owner"]).lint.rules == {name: Level.OFF}
        return
    with pytest.raises(PolicyError, match=said):
        read_policy(text, rules=["AW101", "action-owner"])


def test_reading_a_sound_policy_loads_nothing_that_a_check_can_do_without() -> None:
    code = "import sys, app.readers.policy as p; p.read_policy('mode: live'); print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT_PATH)
    heavy = {"difflib", "zoneinfo", "jinja2", "pydantic", "sqlalchemy", "requests", "importlib.resources", "json"}
    assert heavy & set(modules.stdout.split()) == set()


WORDS = st.sampled_from(
    [
        "mode",
        "live",
        "lint",
        "rules",
        "people",
        ":",
        " ",
        "\n",
        "  ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a",
        "*a",
        "!!x",
        "'",
        "|",
        "#",
        "é",
        "\t",
        "12:30",
    ]
)


@settings(max_examples=300)
@given(st.lists(WORDS | st.text(max_size=5), max_size=40).map("".join))
def test_any_text_is_a_policy_or_a_policy_error(text: str) -> None:
    try:
        assert isinstance(read_policy(text), Policy)
    except PolicyError as error:
        assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in error.problems)
