import json
import subprocess
import sys
from importlib import import_module

import pytest

from app.cli.main import COMMANDS, version
from tests.app.cli.checkouts import BLAMING, Repository
from tests.shared import ROOT


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_says_what_the_commands_say(name: str) -> None:
    module = import_module(f"app.cli.{name}")
    assert COMMANDS[name] == module.HELP
    assert callable(module.configure)
    assert callable(module.run)


def test_help_lists_the_commands_and_the_exit_statuses(folder: Repository) -> None:
    for call in ([], ["--help"], ["-h"]):
        _, out, _ = folder.afterword(*call)
        assert all(f"  {name} " in out for name in COMMANDS)
        assert "exit status" in out


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself_with_an_example(folder: Repository, name: str) -> None:
    status, out, _ = folder.afterword(name, "--help")
    assert status == 0
    assert f"  afterword {name}" in out


def test_the_version_is_the_installed_one(folder: Repository) -> None:
    assert folder.afterword("--version") == (0, f"afterword {version()}\n", "")


def test_a_slip_of_the_pen_is_understood(folder: Repository) -> None:
    status, _, err = folder.afterword("chekc")
    assert status == 2
    assert "Did you mean `check`?" in err


def test_a_problem_is_one_line_and_status_2(folder: Repository) -> None:
    assert folder.afterword("show", "nowhere.md") == (
        2,
        "",
        "afterword: nowhere.md could not be read: No such file or directory.\n",
    )


def test_a_missing_part_of_the_installation_is_named(folder: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "app.cli.explain", None)
    monkeypatch.setattr("app.cli.main.import_module", lambda _: import_module("sqlalchemy_that_is_not_there"))
    status, _, err = folder.afterword("explain", "AW101")
    assert (status, "pip install 'afterword[server]'" in err) == (2, True)


def test_it_runs_as_a_program_and_stops_quietly_when_nobody_reads_on(folder: Repository) -> None:
    folder.write("postmortems/a.md", BLAMING)
    command = f"{sys.executable} -m app rules --format json | head -c 1"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("{", "")


def test_rules_are_listed_as_text_and_json(folder: Repository) -> None:
    _, text, _ = folder.afterword("rules")
    assert "AW101  action-owner" in text
    _, out, _ = folder.afterword("rules", "--format", "json")
    listed = json.loads(out)
    assert listed["version"] == 1
    assert {"code", "slug", "level", "summary", "why"} == set(listed["rules"][0])


@pytest.mark.parametrize("name", ["AW101", "aw101", "action-owner"])
def test_a_rule_is_explained_by_its_page(folder: Repository, name: str) -> None:
    page = (ROOT / "docs/rules/action-owner.md").read_text()
    assert folder.afterword("explain", name) == (0, page, "")


def test_an_unknown_rule_is_told_with_a_guess(folder: Repository) -> None:
    status, _, err = folder.afterword("explain", "action-ownr")
    assert (status, "`action-owner`" in err) == (2, True)
