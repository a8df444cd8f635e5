"""Files to findings, one by one or over several processes."""

# ruff: noqa: PTH123
# pathlib would cost a check of one file a tenth of its time.

import gc
import os
import sys
from collections.abc import Iterable, Sequence

from app.cli.checkout import STDIN, Target
from app.domain.lint import lint
from app.domain.policy import Policy
from app.domain.postmortem import Place, Postmortem, ReadingNote
from app.domain.records import dataclass
from app.domain.rule import Context
from app.errors import AuthorError
from app.readers.postmortem import read_postmortem
from app.readers.source import MAX_BYTES, decode
from app.render.check.report import CheckedFile

MANY = 64  # files from which several processes pay
YOUNG = 20_000  # new objects between two looks for garbage; a document is thousands, and goes as a whole
_BEGINNING = Place(1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Job:
    """What every file is checked against."""

    policy: Policy
    context: Context


@dataclass(frozen=True, slots=True)
class Checked:
    """A file's findings, and why it could not be used, where it could not."""

    file: CheckedFile
    problem: str | None = None


def check_files(targets: Sequence[Target], job: Job) -> list[Checked]:
    """Check files, in their order; many of them on every processor."""
    processors = _processors()
    gc.set_threshold(YOUNG)
    if len(targets) < MANY or processors < 2 or not hasattr(os, "fork"):
        return [check_file(target, job) for target in targets]
    # What the first file makes ready, such as rules and expressions, the other processes inherit.
    return [check_file(targets[0], job), *_in_processes(targets[1:], job, processors)]


def _processors() -> int:
    """Return how many processors this process may use, which in a container are fewer than there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def check_file(target: Target, job: Job) -> Checked:
    """Check one file; what keeps it from being read is a finding too."""
    try:
        data = _bytes_of(target)
        doc = read_postmortem(target.name, decode(data), job.policy, template=job.context.template)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        return Checked(CheckedFile(target.name, ()), f"{target.name} could not be read: {reason}.")
    except AuthorError as error:
        doc = Postmortem(path=target.name, text="", notes=(ReadingNote("unreadable_file", str(error), _BEGINNING),))
    findings = lint(doc, job.policy, job.context)
    lines = _lines(doc.text, {finding.place.line for finding in findings})
    refused = next((note.text for note in doc.notes if note.kind in ("unreadable_file", "too_large")), None)
    return Checked(CheckedFile(target.name, findings, lines), f"{target.name}: {refused}" if refused else None)


def _bytes_of(target: Target) -> bytes:
    if target.file == STDIN:
        return sys.stdin.buffer.read(4 * MAX_BYTES)
    with open(target.file, "rb") as file:
        return file.read(4 * MAX_BYTES)  # far over the limit is refused just like over the limit


def _lines(text: str, numbers: Iterable[int]) -> dict[int, str]:
    """Return some lines of a text by their number, so that the text itself need not be kept."""
    wanted = set(numbers)
    if not wanted:
        return {}
    lines = text.split("\n")
    return {number: lines[number - 1].rstrip("\r") for number in wanted if number <= len(lines)}


_shared: list[Job] = []  # what forked processes inherit, since a policy cannot be sent to them


def _in_processes(targets: Sequence[Target], job: Job, processors: int) -> list[Checked]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    _shared[:] = [job]
    try:
        with ProcessPoolExecutor(processors, mp_context=get_context("fork")) as pool:
            return list(pool.map(_check_inherited, targets, chunksize=16))
    finally:
        _shared.clear()


def _check_inherited(target: Target) -> Checked:
    return check_file(target, _shared[0])
