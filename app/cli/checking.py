"""Files to findings, one by one or over several processes."""

# ruff: noqa: PTH123, PTH202
# pathlib would cost a check of one file a tenth of its time.

import gc
import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from app.cli.checkout import STDIN, Target
from app.domain.finding import Finding
from app.domain.lint import lint
from app.domain.policy import Policy
from app.domain.postmortem import Place, Postmortem, ReadingNote
from app.domain.records import dataclass
from app.domain.rule import Context
from app.domain.scales import Level
from app.domain.wording.pace import expect
from app.errors import AuthorError
from app.readers.postmortem import read_postmortem
from app.readers.source import MAX_BYTES, decode
from app.render.check.report import CheckedFile

MANY = 64  # files from which several processes pay
YOUNG = 20_000  # new objects between two looks for garbage; a document is thousands, and goes as a whole
FEW = 4  # files that a process takes at a time
LEVELS = {level.value: level for level in Level}
_BEGINNING = Place(1, 1, 1, 1)
Flat = tuple[tuple[int, int, int, int], tuple[str, str, str], tuple[str, str, str | None, str | None, str]]


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


def check_files(targets: Sequence[Target], job: Job) -> Iterator[Checked]:
    """Check files, in their order; many of them on every processor."""
    processors = _processors()
    gc.set_threshold(YOUNG)
    if len(targets) >= MANY:
        expect(sum(map(_size, targets)))
    if len(targets) < MANY or processors < 2 or not hasattr(os, "fork"):
        yield from (check_file(target, job) for target in targets)
        return
    # What the first file makes ready, such as rules and expressions, the other processes inherit.
    yield check_file(targets[0], job)
    yield from _in_processes(targets[1:], job, processors)


def _size(target: Target) -> int:
    """Return how many bytes a file holds; of one that cannot be looked at it is told when it is read."""
    try:
        return os.path.getsize(target.file)
    except OSError:
        return 0


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


def _in_processes(targets: Sequence[Target], job: Job, processors: int) -> Iterator[Checked]:
    import marshal

    from app.cli.crew import MOST, in_order

    size = max(FEW, -(-len(targets) // MOST))
    pieces = [targets[start : start + size] for start in range(0, len(targets), size)]

    def work(number: int) -> bytes:
        return marshal.dumps([_flat(check_file(target, job)) for target in pieces[number]])

    for piece in in_order(len(pieces), work, processors):
        yield from map(_built, marshal.loads(piece))  # noqa: S302  # written by a fork of this process


def _flat(checked: Checked) -> tuple[object, ...]:
    """Return what was found as plain tuples, which go to another process in a tenth of the time."""
    file = checked.file
    findings = [
        (
            (one.place.line, one.place.column, one.place.end_line, one.place.end_column),
            (one.code, one.slug, one.level.value),
            (one.message, one.excerpt, one.reframe, one.replacement, one.fingerprint),
        )
        for one in file.findings
    ]
    return file.path, findings, dict(file.lines), checked.problem


def _built(flat: tuple[str, Iterable[Flat], dict[int, str], str | None]) -> Checked:
    path, found, lines, problem = flat
    findings = (
        Finding(
            path=path,
            place=Place(*place),
            code=code,
            slug=slug,
            level=LEVELS[level],
            message=message,
            excerpt=excerpt,
            reframe=reframe,
            replacement=replacement,
            fingerprint=fingerprint,
        )
        for place, (code, slug, level), (message, excerpt, reframe, replacement, fingerprint) in found
    )
    return Checked(CheckedFile(path, tuple(findings), lines), problem)
