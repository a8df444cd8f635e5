"""`afterword check`: review postmortems without writing anything to a forge."""

# ruff: noqa: PTH109, PTH110, PTH118, PTH123
# pathlib would cost a check of one file a tenth of its time.

import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from types import SimpleNamespace

import config
from app.cli.checking import Checked, Job, check_file, check_files
from app.cli.checkout import Checkout, Target, find_targets, own_targets
from app.cli.policy_source import base_in_actions, policy_for
from app.cli.printing import print_report
from app.cli.times import read_time
from app.domain.documents import BASELINE
from app.domain.policy import Policy
from app.domain.records import dataclass, replace
from app.domain.rule import Context
from app.errors import AuthorError
from app.render.check.report import CheckedFile, Report

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from argparse import ArgumentParser

    from app.cli.baseline import Comparison
    from app.domain.baseline import Baseline

HELP = "review postmortems: wording, action items, completeness"
FORMATS = ("text", "json", "sarif", "github", "gitlab-codequality", "junit")
DESCRIPTION = """\
Reviews postmortems and prints what it finds. Without PATH, these are the files under the policy's paths; a file that is
named is always checked, a folder is searched for Markdown, and `-` reads standard input.

  afterword check
  afterword check postmortems/2026-03-14-checkout.md
  afterword check --diff origin/main --format github
  afterword check --fail-on warning --format sarif --output afterword.sarif
  afterword check --write-baseline      accept what there is today; tell only what is new from now on
  afterword check --fix                 write what findings offer to write instead, and show the difference

The policy is .afterword.yml of the working tree; with --diff, and in GitHub Actions on a pull request, it is that of
the commit the change goes to, so that a change cannot switch off the rules it breaks.
Dates are compared with today's only with --diff or --now, when a document is about to be published.
The baseline, like the policy, is that of the working tree or of the commit the change goes to.

exit status: 0 nothing at or above --fail-on, 1 findings, 2 the call or an input could not be used
"""


def configure(parser: "ArgumentParser") -> None:
    """Add this command's options."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - is standard input")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print findings (default: text)")
    parser.add_argument(
        "--fail-on",
        choices=("error", "warning", "notice", "never"),
        help="the level from which the exit status is 1 (default: the policy's, else error)",
    )
    parser.add_argument("--diff", metavar="BASE", help="only findings on lines that differ from this commit or branch")
    parser.add_argument("--policy", metavar="FILE", help="read the policy from this file")
    parser.add_argument("--now", metavar="TIME", type=read_time, help="publish at this time (RFC 3339)")
    parser.add_argument("--output", metavar="FILE", help="write to a file instead of standard output")
    baseline = parser.add_argument_group("findings that were there before")
    baseline.add_argument(
        "--write-baseline",
        metavar="FILE",
        nargs="?",
        const="",
        help=f"write the present findings to a baseline, so that later runs leave them out (default: {BASELINE})",
    )
    baseline.add_argument("--baseline", metavar="FILE", help=f"use this baseline (default: {BASELINE}, where it is)")
    baseline.add_argument("--no-baseline", action="store_true", help="tell every finding")
    fix = parser.add_argument_group("fixing")
    fix.add_argument("--fix", action="store_true", help="apply the replacements of findings, and print the difference")
    fix.add_argument("--dry-run", action="store_true", help="with --fix: print the difference only")


@dataclass(frozen=True, slots=True)
class _Call:
    """What one call is about. `since` is the commit that lines are compared with."""

    checkout: Checkout
    policy: Policy
    since: str | None
    today: date | None
    everything: bool  # every document of the checkout is meant
    baseline: "Baseline | None" = None


def run(arguments: SimpleNamespace) -> int:
    """Check, print, and return the exit status."""
    _refuse_contradictions(arguments)
    call, problems = _understand(arguments)
    targets, unusable = _targets(call, arguments.paths)
    job = Job(call.policy, Context(today=call.today, template=_template(call)))
    checked: Iterable[Checked] = check_files(targets, job)
    if arguments.write_baseline is not None:
        checked = list(checked)
        call = _with_new_baseline(call, arguments, checked)
    if arguments.fix:
        checked, unfixed = _fixed(call, arguments, job, list(zip(targets, checked, strict=True)))
        unusable += unfixed
    problems += unusable
    report = _report(call, checked, len(targets), arguments.fail_on or call.policy.lint.fail_on, problems)
    if arguments.dry_run:
        deque(report.files(), maxlen=0)
    else:
        print_report(report, arguments)
    for problem in problems:
        print(f"afterword: {problem}", file=sys.stderr)
    return 2 if problems else int(report.failing > 0)


def _refuse_contradictions(arguments: SimpleNamespace) -> None:
    """Raise AuthorError where options do not go together."""
    writes = arguments.write_baseline is not None
    if writes and arguments.diff:
        raise AuthorError("A baseline holds what whole documents say. Leave --diff out to write one.")
    if writes and arguments.fix:
        raise AuthorError("Run --fix first, then --write-baseline for what is left.")
    if arguments.no_baseline and (writes or arguments.baseline):
        raise AuthorError("--no-baseline goes with neither --baseline nor --write-baseline. Leave one of them out.")
    if arguments.dry_run and not arguments.fix:
        raise AuthorError("--dry-run shows what --fix would do. Add --fix; a check alone changes nothing.")


def _understand(arguments: SimpleNamespace) -> tuple[_Call, list[str]]:
    """Find the checkout, the base and the policy; a policy that cannot be used is told, and the default taken."""
    checkout = Checkout.around(os.getcwd())
    base = since = None
    named = arguments.diff or (None if arguments.policy else base_in_actions(os.environ))
    if named:
        from app.cli.git import commit_of, fork_point

        base = commit_of(checkout.root, named)
        since = fork_point(checkout.root, base) if arguments.diff else None
    problems = []
    try:
        policy = policy_for(checkout, arguments.policy, base)
    except AuthorError as error:
        policy, problems = Policy(), [str(error)]
    now = arguments.now or (datetime.now(UTC) if named else None)
    everything = not arguments.paths and since is None
    baseline = None
    if not arguments.no_baseline and arguments.write_baseline is None:
        baseline = _baseline(checkout, arguments.baseline, base)
    return _Call(checkout, policy, since, _day(now, policy), everything, baseline), problems


def _baseline(checkout: Checkout, file: str | None, base: str | None) -> "Baseline | None":
    """Read the baseline, where there is one to read."""
    if file is None and base is None and not os.path.exists(os.path.join(checkout.root, BASELINE)):
        return None
    from app.cli.baseline import baseline_for

    return baseline_for(checkout, file, base)


def _day(now: datetime | None, policy: Policy) -> date | None:
    if now is None:
        return None
    from app.domain.calendar import local_date  # its time zones cost more than a check of one file

    return local_date(now, policy.time_zone)


def _targets(call: _Call, paths: Sequence[str]) -> tuple[list[Target], list[str]]:
    if call.since is None:
        return (
            find_targets(call.checkout, paths, call.policy)
            if paths
            else (own_targets(call.checkout, None, call.policy), [])
        )
    from app.cli.git import changed_files

    names = changed_files(call.checkout.root, call.since)
    if not paths:
        return own_targets(call.checkout, names, call.policy), []
    given, problems = find_targets(call.checkout, paths, call.policy)
    return [target for target in given if target.name in names], problems


def _with_new_baseline(call: _Call, arguments: SimpleNamespace, checked: Sequence[Checked]) -> _Call:
    from app.cli.baseline import Looked, write_baseline

    file = arguments.write_baseline or arguments.baseline
    baseline, said = write_baseline(call.checkout, file, Looked.at(checked, everything=call.everything))
    print(f"afterword: {said}", file=sys.stderr)
    return replace(call, baseline=baseline)


def _fixed(
    call: _Call, arguments: SimpleNamespace, job: Job, found: Sequence[tuple[Target, Checked]]
) -> tuple[list[Checked], list[str]]:
    """Fix what was found and check the changed files again; also return why files could not be changed."""
    from app.cli.fix import fix_files, show_diff

    told = _report(call, [checked for _, checked in found], len(found), "never", []).files()
    wanted = [(target, file.findings) for (target, _), file in zip(found, told, strict=True)]
    fixes = fix_files(call.checkout, wanted, job, write=not arguments.dry_run)
    show_diff(fixes, sys.stdout if arguments.dry_run or arguments.format == "text" else sys.stderr)
    changed = {fix.target.name for fix in fixes if fix.diff and not arguments.dry_run}
    again = [check_file(target, job) if target.name in changed else checked for target, checked in found]
    return again, [fix.problem for fix in fixes if fix.problem]


def _report(call: _Call, checked: Iterable[Checked], total: int, fail_on: str, problems: list[str]) -> Report:
    """Sum up what is to be told; why files could not be used is added to the problems as they go by."""
    if call.baseline is None:
        return Report(_told(call, checked, problems), fail_on, total)
    from app.cli.baseline import Comparison

    compared = Comparison(call.baseline, everything=call.everything)
    return Report(_told(call, checked, problems, compared), fail_on, total, compared.settled)


def _told(
    call: _Call, checked: Iterable[Checked], problems: list[str], compared: "Comparison | None" = None
) -> Iterator[CheckedFile]:
    """Yield what is to be told: not what the baseline holds, nor what stands on lines that did not change."""
    for one in checked:
        if one.problem:
            problems.append(one.problem)
        file = _narrowed(call, one.file)
        yield compared.without_known(one, file) if compared else file


def _narrowed(call: _Call, file: CheckedFile) -> CheckedFile:
    """Leave only the findings on changed lines, where lines are compared at all."""
    if call.since is None or not file.findings:
        return file
    from app.cli.git import changed_lines

    changed = changed_lines(call.checkout.root, call.since, file.path)
    if changed is None:
        return file
    kept = tuple(
        finding
        for finding in file.findings
        if any(finding.place.line < lines.stop and lines.start <= finding.place.end_line for lines in changed)
    )
    return replace(file, findings=kept)


def _template(call: _Call) -> str:
    """Return the text that new postmortems start from, which is no answer to anything."""
    try:
        with open(os.path.join(call.checkout.root, call.policy.postmortems.template), encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return config.read_text("templates/postmortem.md")
