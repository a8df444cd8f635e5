"""Findings as GitHub Actions takes them: annotations in the log, and the job summary."""

from collections.abc import Iterator, Sequence

from app.domain.finding import Finding
from app.domain.scales import Level
from app.render.check.report import LEVELS, Report, spoken_counts
from app.render.check.visible import visible

PER_LEVEL = 10  # annotations of one level that GitHub shows per step; further ones vanish
SUMMARY_BYTES = 900_000  # GitHub refuses a summary over 1 MiB
COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTICE: "notice"}


def render_github(report: Report) -> str:
    """Return workflow commands that annotate lines; what is over GitHub's limit follows as plain lines of the log."""
    parts: list[str] = []
    rest: list[Finding] = []
    findings = list(report.findings())
    for level in LEVELS:
        found = [finding for finding in findings if finding.level is level]
        shown = found if len(found) <= PER_LEVEL else found[: PER_LEVEL - 1]
        if len(shown) < len(found):
            message = (
                f"{len(found)} {level}s: the first {len(shown)} are annotated, all of them are in the job summary."
            )
            parts.append(f"::{COMMANDS[level]} title=Afterword::{_data(message)}")
            rest += found[len(shown) :]
        parts += [_annotation(finding) for finding in shown]
    parts += [f"  {_plain(finding)}" for finding in rest]
    return "\n".join([*parts, spoken_counts(report), ""])


def render_summary(report: Report) -> str:
    """Return the job summary as Markdown, cut where GitHub would refuse it."""
    findings = sorted(report.findings(), key=lambda finding: -finding.level.rank)
    head = ["## Postmortem review", "", spoken_counts(report), ""]
    if findings:
        head += ["| level | where | what | rule |", "|---|---|---|---|"]
    return "\n".join([*head, *_rows(findings), ""])


def _rows(findings: Sequence[Finding]) -> Iterator[str]:
    size = 0
    for number, finding in enumerate(findings):
        row = _row(finding)
        size += len(row.encode("utf-8", "replace")) + 1
        if size > SUMMARY_BYTES:
            yield ""
            yield f"{len(findings) - number} more are left out here; `afterword check` shows all of them."
            return
        yield row


def _row(finding: Finding) -> str:
    where = _code(f"{finding.path}:{finding.place.line}")
    what = _cell(finding.message) + (f"<br>{_cell(finding.reframe)}" if finding.reframe else "")
    return f"| {finding.level} | {where} | {what} | {finding.code} {finding.slug} |"


def _annotation(finding: Finding) -> str:
    place = finding.place
    where = f"file={_property(finding.path)},line={place.line},endLine={place.end_line}"
    if place.line == place.end_line:
        where += f",col={place.column},endColumn={max(place.column, place.end_column - 1)}"
    title = _property(f"{finding.code} {finding.slug}")
    said = finding.message if not finding.reframe else f"{finding.message}\n{finding.reframe}"
    return f"::{COMMANDS[finding.level]} {where},title={title}::{_data(said)}"


def _plain(finding: Finding) -> str:
    # The runner obeys `::command` at the start of a line and `##[command]` anywhere in it.
    line = (
        f"{finding.level} {finding.path}:{finding.place.line}:{finding.place.column}: {finding.message} {finding.code}"
    )
    return visible(line).replace("##[", "# #[")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _cell(text: str) -> str:
    """Return a text that neither opens a tag, nor leaves its cell, nor mentions anybody."""
    safe = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "@\u200b")
    for sign in "\\`*_[]|#~$":
        safe = safe.replace(sign, f"&#{ord(sign)};")
    return safe


def _code(text: str) -> str:
    return f"<code>{_cell(text)}</code>"
