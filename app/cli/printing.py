"""Where the report of `afterword check` goes, and in which format."""

# ruff: noqa: PTH123
# pathlib would cost a check of one file a tenth of its time.

import os
import sys
from collections.abc import Iterable
from types import SimpleNamespace

from app.errors import AuthorError
from app.render.check.report import Report


def print_report(report: Report, arguments: SimpleNamespace) -> None:
    """Print or write a report in the chosen format. Raises AuthorError where the file cannot be written."""
    if arguments.format == "github":
        report.keep()
    parts = _rendered(report, arguments)
    if arguments.output:
        _write(arguments.output, parts)
    else:
        sys.stdout.writelines(parts)
        sys.stdout.flush()
    if arguments.format == "github":
        from app.cli.actions import tell_actions

        tell_actions(report, os.environ)


def _write(output: str, parts: Iterable[str]) -> None:
    try:
        with open(output, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(parts)
    except OSError as error:
        raise AuthorError(f"{output} could not be written: {error.strerror}.") from error


def _rendered(report: Report, arguments: SimpleNamespace) -> Iterable[str]:
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

            return (render_github(report),)
        case "gitlab-codequality":
            from app.render.check.gitlab_codequality import render_gitlab_codequality

            return render_gitlab_codequality(report)
        case "junit":
            from app.render.check.junit import render_junit

            return render_junit(report)
    from app.render.check.text import render_text

    coloured = not arguments.output and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return render_text(report, coloured=coloured)
