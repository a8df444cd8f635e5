"""`afterword init`: what it writes is good as it stands, and it never writes over anything."""

import re
from pathlib import Path

import pytest

from app.domain.policy import Policy
from app.readers.policy import read_policy
from tests.app.cli.checkouts import GOOD, Repository

FILES = (
    ".afterword.yml",
    "postmortems/template.md",
    ".github/ISSUE_TEMPLATE/incident.yml",
    ".github/workflows/afterword.yml",
)


def test_it_writes_what_a_repository_starts_with(repository: Repository) -> None:
    status, out, _ = repository.afterword("init")
    assert status == 0
    assert all(f"wrote  {name}\n" in out for name in FILES)
    assert "AFTERWORD_MARKER_KEY" in out
    assert all((repository.root / name).is_file() for name in FILES)


def test_a_second_time_changes_nothing(repository: Repository) -> None:
    repository.afterword("init")
    own = repository.write(FILES[0], "time_zone: Europe/Berlin\n")
    before = {name: (repository.root / name).read_bytes() for name in FILES}
    status, out, _ = repository.afterword("init")
    assert status == 0
    assert all(f"kept   {name}\n" in out for name in FILES)
    assert before == {name: (repository.root / name).read_bytes() for name in FILES}
    assert own.read_text() == "time_zone: Europe/Berlin\n"


def test_with_a_server_the_workflow_is_left_out(folder: Repository, tmp_path: Path) -> None:
    status, out, _ = folder.afterword("init", "--dir", str(tmp_path / "new"), "--no-workflow")
    assert (status, "secret" in out) == (0, False)
    assert not (tmp_path / "new/.github/workflows").exists()
    assert (tmp_path / "new" / FILES[0]).is_file()


def test_the_policy_can_be_read_and_its_examples_too(repository: Repository) -> None:
    repository.afterword("init")
    text = (repository.root / FILES[0]).read_text()
    assert read_policy(text).postmortems.paths == ("postmortems/**",)
    policy = read_policy(re.sub(r"^# (?= *\w+:)", "", text, flags=re.MULTILINE))
    assert (policy.people["dana"].manager, policy.teams["checkout"].lead, policy.directors) == (
        "max",
        "lena",
        ("dora",),
    )


def test_what_it_writes_passes_the_check_and_a_draft_can_be_started(repository: Repository) -> None:
    repository.afterword("init")
    assert repository.afterword("check") == (0, "0 files: nothing to say.\n", "")
    assert repository.afterword("check", "postmortems/template.md", "--fail-on", "error")[0] == 0
    status, out, _ = repository.afterword("new", "Checkout was down", "--date", "2026-03-14")
    assert (status, out) == (0, f"{repository.root}/postmortems/2026-03-14-checkout-was-down.md\n")
    repository.write("postmortems/good.md", GOOD)
    assert repository.afterword("check", "postmortems/good.md", "--fail-on", "warning")[0] == 0


def test_a_folder_that_cannot_be_written_is_named(folder: Repository) -> None:
    folder.write("taken", "a file")
    status, _, err = folder.afterword("init", "--dir", "taken")
    assert status == 2
    assert "taken" in err


@pytest.mark.parametrize("name", FILES)
def test_a_link_that_leads_elsewhere_is_not_followed(repository: Repository, tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    (repository.root / name).parent.mkdir(parents=True, exist_ok=True)
    (repository.root / name).symlink_to(elsewhere)
    assert repository.afterword("init")[0] == 0
    assert not elsewhere.exists()


def test_the_page_that_the_policy_points_at_shows_every_key(repository: Repository) -> None:
    repository.afterword("init")
    assert "`afterword explain policy`" in (repository.root / FILES[0]).read_text()
    status, out, _ = repository.afterword("explain", "policy")
    assert (status, read_policy(out)) == (0, Policy())
