"""`afterword check --fix`: what findings offer to write instead, put into the files."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from app.cli.checking import Job
from app.cli.checkout import STDIN, Checkout, Target
from app.cli.files import replace_file
from app.domain.finding import Finding
from app.domain.fix import with_replacements
from app.domain.lint import lint
from app.errors import AuthorError
from app.readers.postmortem import read_postmortem
from app.readers.source import decode, encode
from app.render.check.diff import render_diff
from app.render.check.visible import visible


@dataclass(frozen=True, slots=True)
class Fix:
    """What a fix does to one file; `problem` says why it was left as it is, where it was."""

    target: Target
    diff: str = ""
    problem: str | None = None


def fix_files(
    checkout: Checkout, found: Iterable[tuple[Target, Collection[Finding]]], job: Job, *, write: bool
) -> list[Fix]:
    """Apply the replacements of some findings; with `write` the files are changed, else only told how."""
    fixes = []
    for target, findings in found:
        wanted = frozenset(finding.fingerprint for finding in findings if finding.replacement is not None)
        if wanted:
            fixes.append(_fix(checkout, target, wanted, job, write))
    return fixes


def _fix(checkout: Checkout, target: Target, wanted: frozenset[str], job: Job, write: bool) -> Fix:
    """Read a file once more and change just what was read, since it may have been saved since it was checked."""
    try:
        if target.file == STDIN:
            raise AuthorError("What comes on standard input cannot be fixed in place. Name a file.")
        if checkout.leaves(target.file):
            raise AuthorError(f"{target.file} is a link that leads out of this checkout. Name the file itself.")
        data = Path(target.file).read_bytes()
        text = decode(data)
        lead = "\ufeff" if text.startswith("\ufeff") else ""
        doc = read_postmortem(target.name, text, job.policy, template=job.context.template)
        chosen = [one for one in lint(doc, job.policy, job.context) if one.fingerprint in wanted]
        fixed = lead + with_replacements(doc.text, chosen)
        if write and fixed != text:
            replace_file(Path(target.file), encode(fixed, data))
    except OSError as error:
        return Fix(target, problem=f"{target.name} could not be read: {error.strerror}.")
    except AuthorError as error:
        return Fix(target, problem=str(error))
    return Fix(target, render_diff(target.name, text, fixed))


def show_diff(fixes: Iterable[Fix], stream: TextIO) -> None:
    """Print what fixes change: for `git apply` as it is, for a terminal without what would steer it."""
    for fix in fixes:
        if stream.isatty():
            stream.writelines(f"{visible(line.rstrip())}\n" for line in fix.diff.splitlines())
        else:
            stream.write(fix.diff)
    stream.flush()
