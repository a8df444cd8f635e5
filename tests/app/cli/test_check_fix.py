import codecs
import subprocess
from pathlib import Path

import pytest

from tests.app.cli.checkouts import BLAMING, GOOD, Repository

NAME = "postmortems/checkout.md"
FORGOT = GOOD + "\nWe forgot to renew 😀 the certificate, and we failed to verify the backup.\n"
FIXED = GOOD + "\nWe did not renew 😀 the certificate, and we did not verify the backup.\n"


def test_what_findings_offer_is_written_and_they_are_gone(repository: Repository) -> None:
    repository.write(NAME, FORGOT)
    status, out, _ = repository.afterword("check", "--fix", "--fail-on", "notice")
    assert (repository.root / NAME).read_text() == FIXED
    assert (status, out.endswith("1 file: nothing to say.\n")) == (0, True)
    assert f"--- a/{NAME}\n+++ b/{NAME}\n" in out


def test_a_dry_run_only_shows_what_git_can_apply(repository: Repository) -> None:
    repository.write(NAME, FORGOT)
    status, out, _ = repository.afterword("check", "--fix", "--dry-run", "--fail-on", "notice")
    assert (status, (repository.root / NAME).read_text()) == (1, FORGOT)
    assert "In" not in out.splitlines()[-1]
    subprocess.run(["git", "apply", "-"], cwd=repository.root, input=out, text=True, check=True)
    assert (repository.root / NAME).read_text() == FIXED


def test_what_has_no_replacement_is_left_and_told(repository: Repository) -> None:
    repository.write(NAME, BLAMING)
    status, out, _ = repository.afterword("check", "--fix", "--fail-on", "warning")
    assert (status, (repository.root / NAME).read_text()) == (1, BLAMING)
    assert "AW303" in out
    assert "---" not in out


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        pytest.param(b"", "utf-8", id="UTF-8"),
        pytest.param(codecs.BOM_UTF8, "utf-8", id="UTF-8 with a mark"),
        pytest.param(codecs.BOM_UTF16_LE, "utf-16-le", id="UTF-16"),
        pytest.param(codecs.BOM_UTF16_BE, "utf-16-be", id="UTF-16, the other way round"),
        pytest.param(codecs.BOM_UTF32_LE, "utf-32-le", id="UTF-32"),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\ufeff"], ids=["", "a mark too many"])
def test_everything_else_stays_byte_for_byte(
    repository: Repository, mark: bytes, encoding: str, ending: str, last: str
) -> None:
    file = repository.write(NAME, mark + (last + FORGOT.replace("\n", ending).rstrip()).encode(encoding))
    repository.afterword("check", "--fix")
    assert file.read_bytes() == mark + (last + FIXED.replace("\n", ending).rstrip()).encode(encoding)


def test_the_mode_of_a_file_stays_and_a_link_inside_stays_a_link(repository: Repository) -> None:
    file = repository.write("notes/real.md", FORGOT)
    file.chmod(0o640)
    link = repository.root / NAME
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(file)
    repository.afterword("check", "--fix", NAME)
    assert link.is_symlink()
    assert file.read_text() == FIXED
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(file.parent.iterdir()) == [file]


def test_a_link_out_of_the_checkout_is_left_alone(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside: Path = tmp_path_factory.mktemp("elsewhere") / "file.md"
    outside.write_text(FORGOT)
    (repository.root / "postmortems").mkdir()
    (repository.root / NAME).symlink_to(outside)
    assert repository.afterword("check", "--fix")[0] == 0
    assert repository.afterword("check", "--fix", NAME)[0] == 2
    assert outside.read_text() == FORGOT


def test_only_the_named_files_are_changed(repository: Repository) -> None:
    repository.write(NAME, FORGOT)
    repository.write("postmortems/other.md", FORGOT)
    repository.afterword("check", "--fix", NAME)
    assert (repository.root / "postmortems/other.md").read_text() == FORGOT


def test_only_what_is_told_is_fixed(repository: Repository) -> None:
    repository.write(NAME, FORGOT)
    base = repository.commit()
    repository.afterword("check", "--write-baseline")
    repository.afterword("check", "--fix")
    assert (repository.root / NAME).read_text() == FORGOT
    repository.write(NAME, FORGOT + "\nWe forgot to rotate the key.\n")
    repository.afterword("check", "--fix", "--no-baseline", "--diff", base, "--now", "2026-03-15T09:00:00Z")
    assert (repository.root / NAME).read_text() == FORGOT + "\nWe did not rotate the key.\n"


def test_a_file_that_must_not_be_written_is_a_problem(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.write(NAME, FORGOT)
    monkeypatch.setattr("app.cli.files.os.access", lambda *_: False)
    status, _, err = repository.afterword("check", "--fix")
    assert (status, "read-only" in err) == (2, True)
    assert (repository.root / NAME).read_text() == FORGOT


def test_another_format_keeps_its_output_to_itself(repository: Repository) -> None:
    repository.write(NAME, FORGOT)
    _, out, err = repository.afterword("check", "--fix", "--format", "json")
    assert out.startswith('{\n  "version": 1')
    assert f"+++ b/{NAME}" in err


def test_a_dry_run_needs_a_fix(repository: Repository) -> None:
    assert repository.afterword("check", "--dry-run")[0] == 2
