import argparse
from types import SimpleNamespace

import pytest

from app.cli import check
from app.cli.plain_call import read_plain_call


def by_argparse(call: str) -> SimpleNamespace:
    parser = argparse.ArgumentParser(allow_abbrev=False)
    check.configure(parser)
    return parser.parse_args(call.split(), SimpleNamespace())


@pytest.mark.parametrize(
    "call",
    [
        "",
        "a.md",
        "- a.md b.md",
        "--format json a.md b.md",
        "a.md b.md --fail-on never --fix",
        "--diff origin/main --no-baseline --output x.txt",
        "--now 2026-03-02T09:00:00Z a.md",
    ],
)
def test_a_plain_call_is_read_as_argparse_reads_it(call: str) -> None:
    assert read_plain_call(check, call.split()) == by_argparse(call)


@pytest.mark.parametrize(
    "call",
    [
        pytest.param("--help", id="asks for help"),
        pytest.param("--format=json", id="joined by a sign"),
        pytest.param("--form json", id="abbreviated"),
        pytest.param("--format yaml", id="no such choice"),
        pytest.param("--now today", id="no time"),
        pytest.param("--diff", id="without its value"),
        pytest.param("--write-baseline", id="a value that may be left out"),
        pytest.param("a.md --fix b.md", id="places in two places"),
        pytest.param("-- -a.md", id="an end of the options"),
    ],
)
def test_any_other_call_is_left_to_argparse(call: str) -> None:
    assert read_plain_call(check, call.split()) is None
