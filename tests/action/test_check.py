"""`mode: check`, as a pull request sees it."""

import pytest

from tests.action.runner import Runner, on_pull_request, shipped_workflow
from tests.app.cli.checkouts import BLAMING, GOOD
from tests.parts.act import ActRun

pytestmark = pytest.mark.real

NAME = "postmortems/checkout.md"
NOW = "2026-03-15T09:00:00Z"  # before the due dates of the documents
NO_OWNER = GOOD.replace(" @dana", "")
INSULT = "\nBob was careless and incompetent.\n"
BLAME = BLAMING.removeprefix(GOOD)


def codes(run: ActRun) -> set[str]:
    """Return the rules of a run's annotations."""
    return {note.place.get("title", "").split()[0] for note in run.annotations}


def test_a_change_is_annotated_counted_and_summarised(runner: Runner) -> None:
    base = runner.git("rev-parse", "HEAD")
    runner.write(NAME, NO_OWNER + BLAME)
    runner.commit()
    run = runner.check(base, now=NOW)
    assert run.exit_code == 0, run.log
    places = {(note.level, note.place["file"], note.place["line"]) for note in run.annotations}
    assert places == {("warning", NAME, "26"), ("warning", NAME, "28")}
    assert codes(run) == {"AW101", "AW303"}
    assert [run.outputs[name] for name in ("errors", "warnings", "notices")] == ["0", "2", "0"]
    assert f"<code>{NAME}:26</code>" in run.summary
    assert run.outputs["sarif"].endswith("/afterword.sarif")
    assert '"ruleId": "AW101"' in run.log, "a later step can read the SARIF file"


def test_it_fails_from_the_level_that_is_asked_for_and_passes_when_clean(runner: Runner) -> None:
    base = runner.git("rev-parse", "HEAD")
    runner.write(NAME, GOOD)
    clean = runner.commit()
    assert runner.check(base, now=NOW).exit_code == 0
    runner.write(NAME, GOOD + INSULT)
    runner.commit()
    failed = runner.check(clean, now=NOW)
    assert (failed.exit_code, failed.outputs["errors"]) == (1, "1"), failed.log
    assert "exit status 1" in failed.log
    assert runner.check(clean, now=NOW, fail_on="never").exit_code == 0


def test_only_changed_lines_are_told(runner: Runner) -> None:
    runner.write(NAME, NO_OWNER)
    runner.write("postmortems/other.md", NO_OWNER)
    base = runner.commit()
    runner.write(NAME, NO_OWNER + BLAME)
    runner.commit()
    assert codes(runner.check(base, now=NOW)) == {"AW303"}
    assert codes(runner.check(None, now=NOW, paths="postmortems/other.md\n")) == {"AW101"}


def test_the_change_cannot_switch_off_the_rules_it_breaks(runner: Runner) -> None:
    base = runner.git("rev-parse", "HEAD")
    runner.write(".afterword.yml", "lint:\n  rules: {counterfactual: off}\n")
    runner.write(NAME, BLAMING)
    runner.commit()
    assert codes(runner.check(base, now=NOW)) == {"AW303"}
    assert codes(runner.check(base, now=NOW, policy=".afterword.yml")) == set()


def test_nothing_in_a_document_or_its_name_is_obeyed(runner: Runner) -> None:
    base = runner.git("rev-parse", "HEAD")
    name = "postmortems/a,line 1\n::add-mask::99\n##[error]b.md"
    hostile = "::error::Alice should have known%0A::set-output name=warnings::99 ##[set-output name=sarif]x."
    runner.write(name, NO_OWNER.replace("Limit the pool", "##[error]%0ALimit the pool") + f"\n{hostile}\n\n{hostile}\n")
    runner.commit()
    run = runner.check(base, now=NOW)
    assert [run.outputs[name] for name in ("errors", "warnings", "notices")] == ["0", "3", "0"]
    assert run.outputs["sarif"].endswith("/afterword.sarif")
    assert [note.place["title"] for note in run.annotations] == ["AW101 action-owner", *["AW303 counterfactual"] * 2]
    assert {note.place["file"] for note in run.annotations} == {name}


def test_a_checkout_without_history_says_what_to_fetch(runner: Runner) -> None:
    run = runner.check("0123456789" * 4)
    assert run.exit_code == 1
    assert "fetch-depth: 0" in run.log
    assert "exit status 2" in run.log


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        pytest.param({"mode": "chekc ::x"}, "The input mode is 'chekc???x'. Write check,", id="unknown mode"),
        pytest.param({"mode": "track", "token": "t"}, "The input marker-key is empty.", id="no marker key"),
    ],
)
def test_a_call_that_cannot_work_says_what_to_set(runner: Runner, inputs: dict[str, str], said: str) -> None:
    run = runner.run("push", {}, inputs)
    assert [note.message.startswith(said) for note in run.annotations] == [True], run.log
    assert "exit status 2" in run.log


def test_the_workflow_that_init_writes_checks_a_pull_request(runner: Runner) -> None:
    base = runner.git("rev-parse", "HEAD")
    runner.write(NAME, GOOD + INSULT)
    runner.commit()
    run = runner.run("pull_request", on_pull_request(base), {}, shipped_workflow())
    assert run.exit_code == 1, run.log
    assert "AW307" in codes(run)
