import pytest

from tests.app.cli.checkouts import Repository


def test_a_draft_goes_where_the_policy_looks(repository: Repository) -> None:
    status, out, _ = repository.afterword("new", "Checkout was down!", "--severity", "SEV-2", "--date", "2026-03-14")
    file = repository.root / "postmortems/2026-03-14-checkout-was-down.md"
    assert (status, out) == (0, f"{file}\n")
    assert file.read_text().startswith("# Postmortem: Checkout was down!\n")


def test_a_draft_can_be_shown_and_only_lacks_its_content(repository: Repository) -> None:
    _, out, _ = repository.afterword("new", "Checkout", "--severity", "SEV-3", "--date", "2026-03-14")
    status, shown, _ = repository.afterword("show", out.strip())
    assert status == 0
    assert "2026-03-14" in shown
    assert {found["code"] for found in repository.findings()} == {"AW002", "AW100"}


def test_the_repositorys_own_template_and_folder_are_used(repository: Repository) -> None:
    repository.write(".afterword.yml", "postmortems:\n  paths: ['docs/rca/*/**']\n  template: docs/form.md\n")
    repository.write("docs/form.md", "# RCA: {title}\n\nDate: {date}\n")
    _, out, _ = repository.afterword("new", "Ümlaut", "--date", "2026-03-14")
    file = repository.root / "docs/rca/2026-03-14-umlaut.md"
    assert out == f"{file}\n"
    assert file.read_text() == "# RCA: Ümlaut\n\nDate: 2026-03-14\n"


def test_nothing_is_overwritten(repository: Repository) -> None:
    file = repository.write("mine.md", "my words")
    status, _, err = repository.afterword("new", "Checkout", "--path", "mine.md")
    assert (status, "is there already" in err) == (2, True)
    assert file.read_text() == "my words"


@pytest.mark.parametrize(("title", "name"), [("停電", "postmortem"), ("../../etc/passwd", "etc-passwd")])
def test_any_title_makes_a_plain_file_name(repository: Repository, title: str, name: str) -> None:
    _, out, _ = repository.afterword("new", title, "--date", "2026-03-14")
    assert out.strip() == str(repository.root / f"postmortems/2026-03-14-{name}.md")


@pytest.mark.parametrize("call", [["new", " "], ["new", "Checkout", "--date", "14 March"]])
def test_a_call_that_says_too_little_is_refused(repository: Repository, call: list[str]) -> None:
    assert repository.afterword(*call)[0] == 2
