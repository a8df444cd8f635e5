"""The baseline of a checkout: where it stands, and whose version counts."""

# ruff: noqa: PTH112, PTH118, PTH123
# pathlib would cost a check of one file a tenth of its time.

import os
from collections.abc import Sequence
from dataclasses import dataclass

from app.cli.checking import Checked
from app.cli.checkout import Checkout
from app.domain.baseline import Baseline
from app.domain.documents import BASELINE
from app.domain.finding import Finding
from app.domain.records import replace
from app.errors import AuthorError
from app.readers.baseline import read_baseline
from app.render.check.report import CheckedFile


@dataclass(frozen=True, slots=True)
class Looked:
    """What a run looked at: the findings of whole documents, and the documents' paths, None for all there are."""

    findings: tuple[Finding, ...]
    paths: frozenset[str] | None

    @classmethod
    def at(cls, checked: Sequence[Checked], *, everything: bool) -> "Looked":
        """Sum up a run; a document that could not be used was not looked at."""
        usable = [one.file for one in checked if not one.problem]
        whole = everything and len(usable) == len(checked)
        findings = tuple(finding for file in usable for finding in file.findings)
        return cls(findings, None if whole else frozenset(file.path for file in usable))


class Comparison:
    """A run beside a baseline, file by file."""

    def __init__(self, baseline: Baseline, *, everything: bool) -> None:
        """Take the baseline; `everything` says that every document of the checkout is looked at."""
        self._left = baseline.by_path()  # of the documents that were not looked at yet
        self._everything = everything
        self._settled = 0

    def without_known(self, checked: Checked, told: CheckedFile) -> CheckedFile:
        """Return what is told of a file without what the baseline holds; a file that cannot be used settles nothing."""
        held = self._left.pop(told.path, Baseline())
        if checked.problem:
            self._everything = False
        else:
            self._settled += held.settled(checked.file.findings, None)
        new = tuple(held.unknown(told.findings))
        return replace(told, findings=new, known=len(told.findings) - len(new))

    def settled(self) -> int:
        """Return how many findings of the baseline occur no more, once every file has gone by."""
        return self._settled + (sum(held.size for held in self._left.values()) if self._everything else 0)


def baseline_for(checkout: Checkout, file: str | None, base: str | None) -> Baseline:
    """Read the baseline: from a file that was named, from the base commit, or from the working tree.

    A change under review could otherwise put what it does into the baseline. Raises AuthorError where the file that
    was named is missing or what was found is no baseline.
    """
    if file is not None:
        named = _of_file(file)
        if named is None:
            raise AuthorError(
                f"The baseline {file} does not exist. Write it with `afterword check --write-baseline {file}`."
            )
        return named
    if base is None:
        return _of_file(os.path.join(checkout.root, BASELINE)) or Baseline()
    from app.cli.git import text_at

    text = text_at(checkout.root, base, BASELINE)
    return Baseline() if text is None else read_baseline(text, f"{BASELINE} at {base[:12]}")


def write_baseline(checkout: Checkout, file: str | None, looked: Looked) -> tuple[Baseline, str]:
    """Write what a run found; return it, and what to tell about it.

    Raises AuthorError where the file is something else than a baseline, or lies outside the checkout behind a link.
    """
    from pathlib import Path

    from app.cli.files import replace_file
    from app.render.check.baseline import render_baseline

    target = file or os.path.join(checkout.root, BASELINE)
    if not target.endswith(".json") or os.path.isdir(target):
        raise AuthorError(f"A baseline is a .json file, and {target} is not. Name paths to check before the options.")
    if checkout.leaves(target):
        raise AuthorError(f"{target} is a link that leads out of this checkout. Name the file itself.")
    before = _of_file(target) or Baseline()
    after = before.renewed(looked.findings, looked.paths)
    replace_file(Path(target), render_baseline(after).encode())
    gone = before.settled(looked.findings, looked.paths)
    dropped = f"; {gone} settled and were dropped" if gone else ""
    name = checkout.name_of(target)
    return after, f"{name} holds {_findings(after.size)} now, {before.size} before{dropped}."


def _of_file(file: str) -> Baseline | None:
    try:
        with open(file, encoding="utf-8", errors="replace") as opened:
            return read_baseline(opened.read(), file)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise AuthorError(f"The baseline {file} could not be read: {error.strerror}.") from error


def _findings(count: int) -> str:
    return "1 finding" if count == 1 else f"{count} findings"
