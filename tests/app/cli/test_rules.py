import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.plan import Plan
from app.domain.refs import ChangeRef, RepoRef
from app.domain.rules import all_rules
from app.domain.tracked import PostedFinding, ReviewRecord
from app.store.open import open_store
from tests.app.cli.checkouts import BLAMING, GOOD, Repository

DISMISSED = BLAMING.rstrip() + " <!-- afterword-disable-line AW303 -- we quote the customer -->\n"


def stats(folder: Repository, *arguments: str) -> dict[str, dict[str, Any]]:
    _, out, _ = folder.afterword("rules", "--stats", "--format", "json", *arguments)
    return {one["code"]: one for one in json.loads(out)["rules"]}


@pytest.fixture
def old(repository: Repository) -> Repository:
    """A repository in which one of three counterfactuals is dismissed."""
    for name, text in {"a.md": BLAMING, "b.md": BLAMING, "c.md": DISMISSED, "d.md": GOOD}.items():
        repository.write(f"postmortems/{name}", text)
    return repository


def test_the_precision_of_a_rule_is_what_authors_left_standing(old: Repository) -> None:
    found = stats(old)
    assert list(found) == [rule.code for rule in all_rules()]
    assert (found["AW303"]["findings"], found["AW303"]["dismissed"]) == (3, 1)
    assert found["AW303"]["precision"] == pytest.approx(2 / 3)
    assert found["AW101"]["precision"] is None


def test_paths_narrow_what_is_counted(old: Repository) -> None:
    assert stats(old, "postmortems/c.md")["AW303"]["precision"] == 0


def test_what_was_ignored_in_reviews_counts_once(
    old: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    standing = next(f for f in old.findings("postmortems/a.md") if f["code"] == "AW303")
    url = f"sqlite:///{tmp_path / 'server.sqlite3'}"
    with closing(open_store(url)) as store:
        store.commit(
            Plan(
                reviews=(
                    reviewed("acme/pm", standing["fingerprint"], "AW303"),
                    reviewed("acme/other", "never-merged", "AW304"),
                )
            )
        )
    monkeypatch.setenv("AFTERWORD_DATABASE_URL", url)
    found = stats(old)
    assert (found["AW303"]["findings"], found["AW303"]["dismissed"]) == (3, 2)
    assert (found["AW304"]["findings"], found["AW304"]["dismissed"]) == (1, 1)
    assert stats(old, "--repo", "acme/pm")["AW304"]["findings"] == 0


def reviewed(name: str, fingerprint: str, code: str) -> ReviewRecord:
    change = ChangeRef(RepoRef("github.com", name, len(name)), 1)
    return ReviewRecord(change=change, head_sha="a", posted=(PostedFinding(fingerprint, 1, "ignored", code),))


def test_people_read_a_table(old: Repository) -> None:
    status, out, _ = old.afterword("rules", "--stats")
    (row,) = [line.split() for line in out.splitlines() if line.startswith("AW303")]
    assert (status, row) == (0, ["AW303", "counterfactual", "3", "1", "67%"])
    assert out.endswith("\n4 files.\n")


def test_a_document_that_cannot_be_read_is_told(old: Repository) -> None:
    old.write("postmortems/e.md", b"\xff\xff")
    status, out, err = old.afterword("rules", "--stats")
    assert (status, "postmortems/e.md" in err, "AW303" in out) == (2, True, True)


def test_paths_need_the_figures(old: Repository) -> None:
    assert old.afterword("rules", "postmortems")[0] == 2


def test_the_list_names_every_rule(repository: Repository) -> None:
    _, out, _ = repository.afterword("rules", "--format", "json")
    assert [one["code"] for one in json.loads(out)["rules"]] == [rule.code for rule in all_rules()]
    assert len(repository.afterword("rules")[1].splitlines()) == len(all_rules())
