import io
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.app.cli.checkouts import BLAMING, GOOD, Repository

NAME = "postmortems/checkout.md"


@pytest.mark.parametrize(
    ("text", "options", "status"),
    [
        pytest.param(GOOD, [], 0, id="nothing to say"),
        pytest.param(BLAMING, [], 0, id="a warning does not fail by default"),
        pytest.param(BLAMING, ["--fail-on", "warning"], 1, id="unless asked to"),
        pytest.param(BLAMING, ["--fail-on", "never"], 0, id="never"),
        pytest.param(GOOD.replace("SEV-3", "SEV-1"), ["--fail-on", "notice"], 1, id="a notice"),
        pytest.param(GOOD.partition("## Action")[0].replace("SEV-3", "SEV-1"), [], 1, id="an error"),
        pytest.param(BLAMING, ["--fail-on", "sometimes"], 2, id="a call that cannot be understood"),
        pytest.param(BLAMING, ["--now", "yesterday"], 2, id="a time that is none"),
    ],
)
def test_the_exit_status_tells_how_it_went(repository: Repository, text: str, options: list[str], status: int) -> None:
    repository.write(NAME, text)
    assert repository.afterword("check", NAME, *options)[0] == status


def test_a_finding_says_where_it_is_and_what_to_ask(repository: Repository) -> None:
    repository.write(NAME, BLAMING)
    (found,) = repository.findings()
    assert (found["path"], found["line"], found["level"]) == (NAME, 28, "warning")
    assert BLAMING.splitlines()[27][found["column"] - 1 : found["end_column"] - 1] == found["excerpt"]
    assert found["reframe"]


def test_without_a_path_the_policys_paths_are_checked(repository: Repository) -> None:
    for name in (NAME, "incidents/a.md", "notes/b.md", "postmortems/README.md", "postmortems/c.txt"):
        repository.write(name, BLAMING)
    assert {found["path"] for found in repository.findings()} == {NAME, "incidents/a.md"}
    repository.write(".afterword.yml", "postmortems:\n  paths: [notes/**]\n")
    assert {found["path"] for found in repository.findings()} == {"notes/b.md"}


def test_ignored_files_are_no_postmortems_of_the_repository(repository: Repository) -> None:
    repository.write(".gitignore", "postmortems/private/\n")
    repository.write("postmortems/private/a.md", BLAMING)
    assert repository.findings() == []


def test_without_git_folders_are_searched_too(folder: Repository) -> None:
    folder.write(NAME, BLAMING)
    folder.write(".cache/postmortems/a.md", BLAMING)
    assert {found["path"] for found in folder.findings()} == {NAME}


def test_a_path_that_is_given_is_checked_whatever_the_policy_says(repository: Repository) -> None:
    repository.write("notes/template.md", BLAMING)
    repository.write(".afterword.yml", "postmortems:\n  exclude: [notes/**]\n")
    assert len(repository.findings("notes/template.md")) == 1


def test_a_folder_that_is_given_is_searched(repository: Repository) -> None:
    for name in ("notes/a.md", "notes/deep/b.md", "notes/README.md", "notes/.hidden/c.md", "other/d.md"):
        repository.write(name, BLAMING)
    assert [found["path"] for found in repository.findings("notes")] == ["notes/a.md", "notes/deep/b.md"]


def test_from_a_folder_of_the_checkout_paths_still_count_from_its_root(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.write(NAME, BLAMING)
    monkeypatch.chdir(repository.root / "postmortems")
    assert [found["path"] for found in repository.findings("checkout.md")] == [NAME]
    assert [found["path"] for found in repository.findings()] == [NAME]


def test_a_dash_is_standard_input(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(BLAMING.encode())))
    assert [found["path"] for found in repository.findings("-")] == ["-"]


def test_what_could_be_checked_is_printed_although_something_could_not(repository: Repository) -> None:
    repository.write(NAME, BLAMING)
    status, out, err = repository.afterword("check", NAME, "nowhere.md", "--fail-on", "warning")
    assert status == 2
    assert "AW303" in out
    assert "nowhere.md does not exist" in err


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"caf\xe9\n", "Line 1 holds bytes that are no UTF-8", id="another encoding"),
        pytest.param(b"\x00\xff\xfe\x00" * 99, "UTF-8", id="a binary file"),
        pytest.param(b"word " * 600_000, "over the 2 MiB", id="too large"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_finding_and_status_2(repository: Repository, data: bytes, said: str) -> None:
    repository.write(NAME, data)
    status, out, err = repository.afterword("check", NAME, "--format", "json")
    (found,) = json.loads(out)["findings"]
    assert (found["code"], found["level"]) == ("AW000", "error")
    assert said in found["message"]
    assert NAME in err
    assert status == 2


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_moves_no_column(repository: Repository, mark: str) -> None:
    repository.write(NAME, BLAMING.replace("\n", "\r\n").encode(mark))
    (found,) = repository.findings(NAME)
    assert (found["line"], found["column"]) == (28, 1)


def test_links_that_lead_out_are_not_followed(repository: Repository, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.md").write_text(BLAMING)
    (repository.root / "postmortems").mkdir()
    (repository.root / "postmortems/link.md").symlink_to(outside / "secret.md")
    (repository.root / "folder").symlink_to(outside)
    assert repository.findings() == []
    assert repository.findings("postmortems") == []
    for path in ("postmortems/link.md", "folder/secret.md", "folder"):
        status, out, err = repository.afterword("check", path)
        assert (status, "leads out of this checkout" in err) == (2, True)
        assert "Alice" not in out


def test_what_is_no_file_is_not_opened(repository: Repository) -> None:
    os.mkfifo(repository.root / "pipe.md")
    status, _, err = repository.afterword("check", "pipe.md")
    assert (status, "neither a file nor a folder" in err) == (2, True)


def test_the_policy_sets_levels_and_where_a_check_fails(repository: Repository) -> None:
    repository.write(NAME, BLAMING)
    repository.write(".afterword.yml", "lint:\n  fail_on: warning\n")
    assert repository.afterword("check")[0] == 1
    repository.write("quiet.yml", "lint:\n  rules: {AW303: notice}\n  fail_on: warning\n")
    assert repository.afterword("check", "--policy", "quiet.yml")[0] == 0


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        pytest.param("lint:\n  fail_om: error\n", ".afterword.yml:2:", id="an unknown key"),
        pytest.param("lint:\n  rules: {AW999: off}\n", "AW999", id="an unknown rule"),
        pytest.param("lint: [\n", ".afterword.yml:", id="no YAML"),
    ],
)
def test_a_policy_that_cannot_be_used_is_told_and_the_default_taken(
    repository: Repository, policy: str, said: str
) -> None:
    repository.write(NAME, BLAMING)
    repository.write(".afterword.yml", policy)
    status, out, err = repository.afterword("check", NAME)
    assert status == 2
    assert said in err
    assert "AW303" in out


def test_a_policy_that_is_missing_is_a_problem_only_when_it_was_named(repository: Repository) -> None:
    repository.write(NAME, GOOD)
    assert repository.afterword("check")[0] == 0
    status, _, err = repository.afterword("check", "--policy", "nowhere.yml")
    assert (status, "nowhere.yml does not exist" in err) == (2, True)


def test_dates_are_compared_with_today_only_when_today_is_known(repository: Repository) -> None:
    repository.write(NAME, GOOD.replace("SEV-3", "SEV-2"))
    assert repository.findings(NAME) == []
    found = repository.findings(NAME, "--now", "2026-04-02T09:00:00Z")
    assert {one["code"] for one in found} == {"AW009", "AW104"}


def test_today_is_that_of_the_policys_zone(repository: Repository) -> None:
    repository.write(NAME, GOOD)
    late = ("--now", "2026-04-01T20:00:00Z")
    assert repository.findings(NAME, *late) == []
    repository.write(".afterword.yml", "time_zone: Pacific/Auckland\n")
    assert [one["code"] for one in repository.findings(NAME, *late)] == ["AW104"]


def test_untouched_text_of_the_repositorys_template_is_no_answer(repository: Repository) -> None:
    repository.write(
        "postmortems/template.md", GOOD.replace("1,200 customers could not pay.", "Who could not do what?")
    )
    repository.write(NAME, GOOD.replace("1,200 customers could not pay.", "Who could not do what?"))
    assert "AW002" in {one["code"] for one in repository.findings()}


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "gitlab-codequality", "junit"])
def test_each_format_goes_to_a_file_as_well(repository: Repository, form: str) -> None:
    repository.write(NAME, BLAMING)
    _, printed, _ = repository.afterword("check", "--format", form)
    status, out, _ = repository.afterword("check", "--format", form, "--output", "out.txt")
    assert (status, out) == (0, "")
    assert (repository.root / "out.txt").read_text() == printed
    assert "AW303" in printed


def test_many_files_are_checked_in_their_order(repository: Repository) -> None:
    names = [f"postmortems/{number:03}.md" for number in range(100)]
    for name in names:
        repository.write(name, BLAMING)
    assert [found["path"] for found in repository.findings()] == names


def test_in_actions_a_step_leaves_its_outputs_and_summary(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner: Path = tmp_path_factory.mktemp("runner")
    for name, file in {"GITHUB_OUTPUT": "output", "GITHUB_STEP_SUMMARY": "summary", "RUNNER_TEMP": ""}.items():
        monkeypatch.setenv(name, str(runner / file))
    repository.write(NAME, BLAMING)
    repository.afterword("check", "--format", "github")
    outputs = dict(line.split("=", 1) for line in (runner / "output").read_text().splitlines())
    assert (outputs["errors"], outputs["warnings"], outputs["notices"]) == ("0", "1", "0")
    assert json.loads(Path(outputs["sarif"]).read_text())["version"] == "2.1.0"
    assert "AW303" in (runner / "summary").read_text()
