"""What `docs/check.md` tells people to copy."""

import argparse
import json
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from app.cli import check
from app.cli.main import COMMANDS
from tests.shared import ROOT

PAGE = (ROOT / "docs/check.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """Return the examples of a language, in their order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def calls() -> list[str]:
    lines = "\n".join([*blocks("sh"), *blocks("yaml")]).splitlines()
    return [line.strip().removeprefix("- ") for line in lines if "afterword check" in line]


@pytest.mark.parametrize("call", calls())
def test_a_command_of_the_page_is_understood(call: str) -> None:
    words = shlex.split(call, comments=True)[2:]
    kept = words[: next((at for at, word in enumerate(words) if word in "<>"), None)]
    parser = argparse.ArgumentParser(exit_on_error=False)
    check.configure(parser)
    parser.parse_args(kept)


@pytest.mark.parametrize(
    ("number", "check_with"),
    [
        pytest.param(1, ("--builtin-schema", "vendor.github-workflows"), id="the workflow"),
        pytest.param(3, ("--builtin-schema", "vendor.gitlab-ci"), id="the job for GitLab"),
    ],
)
def test_a_pipeline_of_the_page_is_well_formed(number: int, check_with: tuple[str, str], tmp_path: Path) -> None:
    file = tmp_path / "example.yml"
    file.write_text(blocks("yaml")[number])
    subprocess.run([sys.executable, "-m", "check_jsonschema", *check_with, file], check=True, timeout=120)


def test_the_hook_of_the_page_is_the_one_that_is_offered(tmp_path: Path) -> None:
    file = tmp_path / ".pre-commit-config.yaml"
    file.write_text(blocks("yaml")[0])
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", file], check=True, timeout=120)
    (offered,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert yaml.safe_load(file.read_text())["repos"][0]["hooks"][0]["id"] == offered["id"]


def test_editors_start_a_command_that_there_is() -> None:
    (code,), (helix,) = blocks("json"), blocks("toml")
    assert json.loads(code)["glspc.server.commandArguments"] == ["lsp"]
    assert tomllib.loads(helix)["language-server"]["afterword"]["args"] == ["lsp"]
    assert "lsp" in COMMANDS
