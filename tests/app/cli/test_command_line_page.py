"""docs/command-line.md: every command and option stands there, and its examples print what it says."""

import argparse
import re
import shlex
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from app.cli.main import COMMANDS
from tests.app.cli.forge import Operator, by_token
from tests.parts.emulator import Emulator
from tests.shared import ROOT

PAGE = (ROOT / "docs/command-line.md").read_text(encoding="utf-8")
DOCUMENT = re.findall(r"^```markdown\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
FILE = "postmortems/2026-03-14-checkout.md"
LOCAL = ("init", "new", "check", "show", "explain", "rules")
ON_DATABASE = ("pause", "resume", "replay")
UNSET = ("GITHUB_TOKEN", "MARKER_KEY", "DATABASE_URL")


def examples() -> Iterator[tuple[str, str]]:
    """Yield each command of the page with what it prints there."""
    for block in re.findall(r"^```console\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = example.partition("\n")
            yield command, output


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_is_explained(name: str) -> None:
    parser = argparse.ArgumentParser(add_help=False)
    import_module(f"app.cli.{name}").configure(parser)
    options = [option for action in parser._actions for option in action.option_strings]
    assert re.search(rf"^### .*\b{name}\b", PAGE, re.MULTILINE)
    assert [option for option in options if f"`{option}" not in PAGE] == []


@pytest.mark.real
def test_the_examples_print_what_the_page_says(
    emulator: Emulator, repo: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    emulator.push(repo, {FILE: DOCUMENT, ".afterword.yml": "time_zone: UTC\n"})
    operator = Operator(emulator, repo, by_token(emulator))
    ran = [(command, said, _run(command.replace("acme/postmortems", repo), operator)) for command, said in examples()]
    wrong = [
        f"$ {command}\n{printed}" for command, said, printed in ran if not _fits(printed.replace(repo, _NAME), said)
    ]
    assert wrong == []
    assert len(ran) > 15


_NAME = "acme/postmortems"


def _run(command: str, operator: Operator) -> str:
    """Run an example in the current folder, which has the page's document once it has been set up."""
    wanted = command.removesuffix("; echo $?")
    name, *arguments = shlex.split(wanted)[1:]
    unset = dict.fromkeys(UNSET) if not arguments and name not in (*LOCAL, *ON_DATABASE) else {}
    changes = {"DATABASE_URL": "sqlite:///server.sqlite3"} if name in ON_DATABASE else unset
    said = operator.call(name, *arguments, **changes)
    Path(FILE).parent.mkdir(exist_ok=True)
    Path(FILE).write_text(DOCUMENT, encoding="utf-8")
    return said.out + said.err + (f"{said.status}\n" if wanted != command else "")


def _fits(printed: str, said: str) -> bool:
    """Say whether an output is what the page shows, where `…` on a line of its own stands for the rest."""
    shown, dots, _ = said.partition("…\n")
    return printed.startswith(shown) if dots else printed == said
