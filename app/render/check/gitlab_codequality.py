"""Findings as a GitLab Code Quality report."""

import hashlib
from collections.abc import Iterator

from app.domain.finding import Finding
from app.domain.scales import Level
from app.render.check.json import listed
from app.render.check.report import Report

SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTICE: "info", Level.OFF: "info"}


def render_gitlab_codequality(report: Report) -> Iterator[str]:
    """Yield the report as GitLab's JSON array."""
    yield "["
    yield from listed(map(_issue, report.findings()), depth=0, indent=1)
    yield "]\n"


def _issue(finding: Finding) -> dict[str, object]:
    said = finding.message if not finding.reframe else f"{finding.message} {finding.reframe}"
    return {
        "type": "issue",
        "check_name": f"{finding.code} {finding.slug}",
        "description": said,
        "categories": ["Style"],
        "severity": SEVERITIES[finding.level],
        # GitLab shows one issue per fingerprint, and takes at least 32 digits for granted.
        "fingerprint": hashlib.sha256(f"{finding.path}\0{finding.fingerprint}".encode("utf-8", "replace")).hexdigest(),
        "location": {
            "path": finding.path,
            "lines": {"begin": finding.place.line, "end": finding.place.end_line},
        },
    }
