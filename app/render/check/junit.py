"""Findings as JUnit XML, which every CI shows."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from app.domain.finding import Finding
from app.render.check.aside import aside
from app.render.check.report import CheckedFile, Report

# What XML 1.0 cannot hold, not even escaped.
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(report: Report) -> Iterator[str]:
    """Yield one suite per file; what fails the run is a failure, the rest a passed case with its text."""
    cases = 0
    with aside() as suites:  # the sums stand before what they sum up
        for file in report.files():
            cases += max(1, len(file.findings))
            suites.writelines(f"{line}\n" for line in _suite(file, report))
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield f'<testsuites name="afterword" tests="{cases}" failures="{report.failing}">\n'
        suites.seek(0)
        yield from suites
    yield "</testsuites>\n"


def _suite(file: CheckedFile, report: Report) -> Iterator[str]:
    name = _attribute(file.path)
    failures = sum(report.fails(finding) for finding in file.findings)
    yield f'  <testsuite name={name} tests="{max(1, len(file.findings))}" failures="{failures}">'
    if not file.findings:
        yield f'    <testcase classname={name} name="nothing to say"/>'
    for finding in file.findings:
        yield from _case(finding, name, report.fails(finding))
    yield "  </testsuite>"


def _case(finding: Finding, name: str, fails: bool) -> Iterator[str]:
    title = _attribute(f"{finding.code} {finding.slug}, line {finding.place.line}: {finding.message}")
    said = _text(
        f"{finding.path}:{finding.place.line}:{finding.place.column}: {finding.message}\n{finding.reframe or ''}"
    )
    yield f"    <testcase classname={name} name={title}>"
    if fails:
        kind = _attribute(f"{finding.level} {finding.code}")
        yield f"      <failure type={kind} message={_attribute(finding.message)}>{said}</failure>"
    else:
        yield f"      <system-out>{said}</system-out>"
    yield "    </testcase>"


def _attribute(text: str) -> str:
    return quoteattr(_IMPOSSIBLE.sub("\N{REPLACEMENT CHARACTER}", text))


def _text(text: str) -> str:
    return escape(_IMPOSSIBLE.sub("\N{REPLACEMENT CHARACTER}", text))
