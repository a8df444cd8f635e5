import json
from pathlib import Path

import pytest

from tests.app.cli.checkouts import BLAMING, GOOD, Repository

NAME = "postmortems/checkout.md"
BLAME = "Alice should have checked the replication lag before the deploy."
LATER = ("--now", "2026-03-15T09:00:00Z")


def test_only_changed_lines_are_told(repository: Repository) -> None:
    repository.write(NAME, BLAMING)
    base = repository.commit()
    repository.write(NAME, BLAMING + "\nBob failed to read the runbook.\n")
    repository.write("postmortems/untouched.md", GOOD)
    assert [found["line"] for found in repository.findings("--diff", base, *LATER)] == [30]
    repository.commit()
    assert [found["line"] for found in repository.findings("--diff", base, *LATER)] == [30]


def test_a_new_file_is_told_as_a_whole(repository: Repository) -> None:
    repository.write(NAME, BLAMING)
    repository.write("notes/other.md", BLAMING)
    assert [found["path"] for found in repository.findings("--diff", "HEAD", *LATER)] == [NAME]
    repository.commit()
    assert [found["line"] for found in repository.findings("--diff", "HEAD~1", *LATER)] == [28]


def test_what_the_other_branch_did_meanwhile_is_not_ours(repository: Repository) -> None:
    repository.git("checkout", "-q", "-b", "feature")
    repository.write("postmortems/ours.md", BLAMING)
    repository.commit()
    repository.git("checkout", "-q", "main")
    repository.write("postmortems/theirs.md", BLAMING)
    repository.commit()
    repository.git("checkout", "-q", "feature")
    assert [found["path"] for found in repository.findings("--diff", "main", *LATER)] == ["postmortems/ours.md"]


def test_a_given_path_is_narrowed_too(repository: Repository) -> None:
    repository.write("notes/old.md", BLAMING)
    repository.commit()
    repository.write("notes/new file [1].md", BLAMING)
    repository.commit()
    found = repository.findings("notes", "--diff", "HEAD~1", *LATER)
    assert [one["path"] for one in found] == ["notes/new file [1].md"]


def test_the_change_cannot_switch_off_the_rules_it_breaks(repository: Repository) -> None:
    base = repository.commit()
    repository.write(".afterword.yml", "lint:\n  rules: {counterfactual: off}\n")
    repository.write(NAME, BLAMING)
    repository.commit()
    assert repository.findings() == []
    assert [found["code"] for found in repository.findings("--diff", base, *LATER)] == ["AW303"]
    own = repository.findings("--diff", base, *LATER, "--policy", ".afterword.yml")
    assert own == []


def test_the_policy_of_the_base_holds(repository: Repository) -> None:
    repository.write(".afterword.yml", "lint:\n  rules: {counterfactual: error}\n")
    base = repository.commit()
    repository.write(".afterword.yml", "lint:\n  rules: {counterfactual: off}\n")
    repository.write(NAME, BLAMING)
    assert repository.afterword("check", "--diff", base, *LATER)[0] == 1


@pytest.mark.parametrize("base", ["nowhere", "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef", "--output=x"])
def test_a_base_that_is_not_here_says_how_to_fetch_it(repository: Repository, base: str) -> None:
    repository.write(NAME, BLAMING)
    status, _, err = repository.afterword("check", f"--diff={base}")

    assert status == 2
    assert "fetch-depth: 0" in err


def test_a_shallow_checkout_says_how_to_fetch_the_history(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit()
    repository.git("checkout", "-q", "-b", "feature")
    repository.write(NAME, BLAMING)
    repository.commit()
    shallow = tmp_path_factory.mktemp("shallow") / "clone"
    repository.git("clone", "-q", "--depth=1", "--no-single-branch", f"file://{repository.root}", str(shallow))
    repository.git("-C", str(shallow), "commit", "-q", "--allow-empty", "-m", "more")
    monkeypatch.chdir(shallow)
    status, _, err = repository.afterword("check", "--diff", "origin/main")
    assert status == 2
    assert "fetch-depth: 0" in err


def test_outside_a_repository_a_comparison_is_refused(folder: Repository) -> None:
    folder.write(NAME, GOOD)
    assert folder.afterword("check", "--diff", "main")[0] == 2


class TestOnAPullRequestInActions:
    """The policy is that of the commit that the pull request goes to."""

    @pytest.fixture
    def base(self, repository: Repository) -> str:
        repository.write(".afterword.yml", "lint:\n  rules: {counterfactual: error}\n")
        commit = repository.commit()
        repository.write(".afterword.yml", "lint:\n  rules: {counterfactual: off}\n")
        repository.write(NAME, BLAMING)
        repository.commit()
        return commit

    @pytest.fixture(autouse=True)
    def _actions(self, base: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
        event: Path = tmp_path_factory.mktemp("runner") / "event.json"
        event.write_text(json.dumps({"pull_request": {"base": {"sha": base}}}))
        for name, value in {"ACTIONS": "true", "BASE_REF": "main", "EVENT_PATH": str(event)}.items():
            monkeypatch.setenv(f"GITHUB_{name}", value)

    def test_the_base_decides(self, repository: Repository) -> None:
        assert repository.afterword("check", "--now", "2026-03-15T09:00:00Z")[0] == 1

    def test_a_policy_that_the_workflow_names_is_taken(self, repository: Repository) -> None:
        assert repository.afterword("check", "--policy", ".afterword.yml")[0] == 0

    def test_without_the_base_nothing_is_guessed(
        self, repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        event = tmp_path / "event.json"
        event.write_text(json.dumps({"pull_request": {"base": {"sha": "d" * 40}}}))
        monkeypatch.setenv("GITHUB_EVENT_PATH", str(event))
        status, _, err = repository.afterword("check")
        assert (status, "fetch-depth: 0" in err) == (2, True)
