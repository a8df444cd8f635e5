"""Findings as JSON, for programs."""

import json

from app.domain.finding import Finding
from app.render.check.report import Report

VERSION = 1


def render_json(report: Report) -> str:
    """Return the report as one JSON document; lines and columns count from 1, the end is exclusive."""
    findings = [_plain(finding) for finding in report.findings()]
    return json.dumps({"version": VERSION, "files": len(report.files), "findings": findings}, indent=2) + "\n"


def _plain(finding: Finding) -> dict[str, object]:
    return {
        "path": finding.path,
        "line": finding.place.line,
        "column": finding.place.column,
        "end_line": finding.place.end_line,
        "end_column": finding.place.end_column,
        "code": finding.code,
        "slug": finding.slug,
        "level": finding.level.value,
        "message": finding.message,
        "excerpt": finding.excerpt,
        "reframe": finding.reframe,
        "replacement": finding.replacement,
        "fingerprint": finding.fingerprint,
    }
