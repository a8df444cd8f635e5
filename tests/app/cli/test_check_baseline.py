import json
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.checkouts import BLAMING, GOOD, Repository

NAME = "postmortems/checkout.md"
OTHER = "postmortems/other.md"
FILE = ".afterword-baseline.json"
FORGOT = "\nBob forgot to renew the certificate.\n"


def entries(repository: Repository, file: str = FILE) -> list[dict[str, Any]]:
    return list(json.loads((repository.root / file).read_text())["findings"])


@pytest.fixture
def old(repository: Repository) -> Repository:
    """A repository with a finding that its baseline holds."""
    repository.write(NAME, BLAMING)
    status, _, err = repository.afterword("check", "--write-baseline", "--fail-on", "warning")
    assert (status, f"{FILE} holds 1 finding now, 0 before." in err) == (0, True)
    return repository


def test_what_was_there_before_is_not_told(old: Repository) -> None:
    status, out, _ = old.afterword("check", "--fail-on", "notice")
    assert (status, out) == (0, "1 file: nothing to say. In the baseline: 1 more.\n")
    assert [one["code"] for one in old.findings("--no-baseline")] == ["AW303"]


def test_what_comes_new_is_told_wherever_the_old_has_moved(old: Repository) -> None:
    old.write(NAME, BLAMING.replace("## Summary", "Something new.\n\n## Summary") + FORGOT)
    assert [one["code"] for one in old.findings()] == ["AW304"]


def test_the_keys_of_the_json_stay(old: Repository) -> None:
    _, out, _ = old.afterword("check", "--format", "json")
    assert json.loads(out) == {"version": 1, "files": 1, "findings": []}


def test_the_same_words_once_more_are_new(old: Repository) -> None:
    sentence = BLAMING.splitlines()[-1]
    old.write(NAME, f"{BLAMING}\n{sentence}\n")
    assert len(old.findings()) == 1


def test_what_settled_is_counted_until_the_baseline_is_written_again(old: Repository) -> None:
    old.write(NAME, GOOD)
    _, out, _ = old.afterword("check")
    assert "In the baseline: 1 settled (--write-baseline drops" in out
    _, _, err = old.afterword("check", "--write-baseline")
    assert "holds 0 findings now, 1 before; 1 settled" in err
    assert entries(old) == []


def test_a_document_that_is_gone_settles_its_findings(old: Repository) -> None:
    (old.root / NAME).unlink()
    assert "1 settled" in old.afterword("check")[1]


def test_one_file_says_nothing_about_the_others(old: Repository) -> None:
    old.write(OTHER, GOOD + FORGOT)
    assert "settled" not in old.afterword("check", OTHER)[1]
    old.afterword("check", OTHER, "--write-baseline")
    assert [(one["path"], one["code"]) for one in entries(old)] == [(NAME, "AW303"), (OTHER, "AW304")]


def test_the_file_is_sorted_and_one_finding_a_line(repository: Repository) -> None:
    for name in (OTHER, NAME):
        repository.write(name, BLAMING + FORGOT)
    repository.afterword("check", "--write-baseline")
    first = (repository.root / FILE).read_text()
    listed = [(one["path"], one["code"], one["count"]) for one in entries(repository)]
    assert listed == [(NAME, "AW303", 1), (NAME, "AW304", 1), (OTHER, "AW303", 1), (OTHER, "AW304", 1)]
    repository.write(OTHER, BLAMING)
    repository.afterword("check", "--write-baseline")
    second = (repository.root / FILE).read_text()
    lines = set(first.splitlines()) ^ set(second.splitlines())
    assert len([line for line in lines if OTHER in line]) <= 3
    assert "AW304" in "".join(lines)


def test_another_file_is_written_and_used_where_it_is_named(repository: Repository) -> None:
    repository.write(NAME, BLAMING)
    repository.afterword("check", "--write-baseline", "known.json")
    assert len(repository.findings()) == 1
    assert repository.findings("--baseline", "known.json") == []


def test_a_change_cannot_accept_what_it_does(repository: Repository) -> None:
    repository.write(NAME, GOOD)
    base = repository.commit()
    repository.write(NAME, BLAMING)
    repository.afterword("check", "--write-baseline")
    repository.commit()
    later = ("--diff", base, "--now", "2026-03-15T09:00:00Z")
    assert [one["code"] for one in repository.findings(*later)] == ["AW303"]
    assert repository.findings(*later, "--baseline", FILE) == []


def test_the_baseline_of_the_base_holds_for_a_change(old: Repository) -> None:
    base = old.commit()
    old.write(NAME, BLAMING.replace("the deploy.", "the deploy. It was late.") + FORGOT)
    found = old.findings("--diff", base, "--now", "2026-03-15T09:00:00Z")
    assert [one["code"] for one in found] == ["AW304"]


def test_what_cannot_be_read_is_never_accepted(repository: Repository) -> None:
    repository.write(NAME, b"\xff\xfe\xff")
    assert repository.afterword("check", "--write-baseline")[0] == 2
    assert entries(repository) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("--write-baseline", "--diff", "main"), "Leave --diff out", id="of a part of the lines"),
        pytest.param(("--write-baseline", "--fix"), "Run --fix first", id="while fixing"),
        pytest.param(("--write-baseline", "--no-baseline"), "Leave one of them out", id="with and without"),
        pytest.param(("--write-baseline", NAME), "is a .json file", id="over a document"),
        pytest.param(("--write-baseline", "package.json"), "is not a baseline", id="over another file"),
        pytest.param(("--baseline", "nowhere.json"), "nowhere.json does not exist", id="a missing file"),
        pytest.param(("--baseline", "package.json"), "is not a baseline", id="another file"),
        pytest.param(("--baseline", "newer.json"), "newer Afterword", id="a file of a newer release"),
    ],
)
def test_a_call_that_would_do_harm_is_refused(repository: Repository, arguments: tuple[str, ...], said: str) -> None:
    repository.write(NAME, BLAMING)
    repository.write("package.json", '{"name": "x"}')
    repository.write("newer.json", '{"version": 2, "findings": []}')
    status, _, err = repository.afterword("check", *arguments)
    assert (status, said in err) == (2, True)
    assert (repository.root / NAME).read_text() == BLAMING
    assert (repository.root / "package.json").read_text() == '{"name": "x"}'


def test_a_link_that_leads_away_is_not_written_through(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside: Path = tmp_path_factory.mktemp("elsewhere") / "file.json"
    outside.write_text('{"version": 1, "findings": []}')
    (repository.root / FILE).symlink_to(outside)
    repository.write(NAME, BLAMING)
    assert repository.afterword("check", "--write-baseline")[0] == 2
    assert outside.read_text() == '{"version": 1, "findings": []}'
