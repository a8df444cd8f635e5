"""`afterword check`: review postmortems without writing anything to a forge."""

# ruff: noqa: PTH109, PTH118, PTH123
# pathlib would cost a check of one file a tenth of its time.

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import config
from app.cli.checking import Checked, Job, check_files
from app.cli.checkout import Checkout, Target, find_targets, own_targets
from app.cli.policy_source import base_in_actions, policy_for
from app.cli.times import read_time
from app.domain.policy import Policy
from app.domain.rule import Context
from app.errors import AuthorError
from app.render.check.report import CheckedFile, Report

HELP = "review postmortems: wording, action items, completeness"
FORMATS = ("text", "json", "sarif", "github", "gitlab-codequality", "junit")
DESCRIPTION = """\
Reviews postmortems and prints what it finds. Without PATH, these are the files under the policy's paths; a file that is
named is always checked, a folder is searched for Markdown, and `-` reads standard input.

  afterword check
  afterword check postmortems/2026-03-14-checkout.md
  afterword check --diff origin/main --format github
  afterword check --fail-on warning --format sarif --output afterword.sarif

The policy is .afterword.yml of the working tree; with --diff, and in GitHub Actions on a pull request, it is that of
the commit the change goes to, so that a change cannot switch off the rules it breaks.
Dates are compared with today's only with --diff or --now, when a document is about to be published.

exit status: 0 nothing at or above --fail-on, 1 findings, 2 the call or an input could not be used
"""


def configure(parser: argparse.ArgumentParser) -> None:
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


@dataclass(frozen=True, slots=True)
class _Call:
    """What one call is about. `since` is the commit that lines are compared with."""

    checkout: Checkout
    policy: Policy
    since: str | None
    today: date | None


def run(arguments: argparse.Namespace) -> int:
    """Check, print, and return the exit status."""
    call, problems = _understand(arguments)
    targets, unusable = _targets(call, arguments.paths)
    checked = check_files(targets, Job(call.policy, Context(today=call.today, template=_template(call))))
    problems += unusable + [one.problem for one in checked if one.problem]
    files = tuple(_narrowed(call, one) for one in checked)
    report = Report(files, arguments.fail_on or call.policy.lint.fail_on)
    _print(report, arguments)
    for problem in problems:
        print(f"afterword: {problem}", file=sys.stderr)
    if problems:
        return 2
    return int(any(report.fails(finding) for finding in report.findings()))


def _understand(arguments: argparse.Namespace) -> tuple[_Call, list[str]]:
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
    return _Call(checkout, policy, since, _day(now, policy)), problems


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


def _narrowed(call: _Call, checked: Checked) -> CheckedFile:
    """Leave only the findings on changed lines, where lines are compared at all."""
    if call.since is None or not checked.file.findings:
        return checked.file
    from app.cli.git import changed_lines

    changed = changed_lines(call.checkout.root, call.since, checked.file.path)
    if changed is None:
        return checked.file
    kept = tuple(
        finding
        for finding in checked.file.findings
        if any(finding.place.line < lines.stop and lines.start <= finding.place.end_line for lines in changed)
    )
    return replace(checked.file, findings=kept)


def _template(call: _Call) -> str:
    """Return the text that new postmortems start from, which is no answer to anything."""
    try:
        with open(os.path.join(call.checkout.root, call.policy.postmortems.template), encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return config.read_text("templates/postmortem.md")


def _print(report: Report, arguments: argparse.Namespace) -> None:
    text = _rendered(report, arguments)
    if arguments.output:
        try:
            with open(arguments.output, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        except OSError as error:
            raise AuthorError(f"{arguments.output} could not be written: {error.strerror}.") from error
    else:
        sys.stdout.write(text)
        sys.stdout.flush()
    if arguments.format == "github":
        from app.cli.actions import tell_actions

        tell_actions(report, os.environ)


def _rendered(report: Report, arguments: argparse.Namespace) -> str:
    """Render in the chosen format; only its module is imported."""
    match arguments.format:
        case "json":
            from app.render.check.json import render_json

            return render_json(report)
        case "sarif":
            from app.cli.main import version
            from app.render.check.sarif import render_sarif

            return render_sarif(report, version())
        case "github":
            from app.render.check.github import render_github

            return render_github(report)
        case "gitlab-codequality":
            from app.render.check.gitlab_codequality import render_gitlab_codequality

            return render_gitlab_codequality(report)
        case "junit":
            from app.render.check.junit import render_junit

            return render_junit(report)
    from app.render.check.text import render_text

    coloured = not arguments.output and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return render_text(report, coloured=coloured)
