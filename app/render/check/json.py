"""Findings as JSON, for programs."""

import json
from collections.abc import Iterable, Iterator

from app.domain.finding import Finding
from app.render.check.report import Report

VERSION = 1


def render_json(report: Report) -> Iterator[str]:
    """Yield the report as one JSON document; lines and columns count from 1, the end is exclusive."""
    empty = json.dumps({"version": VERSION, "files": report.total, "findings": []}, indent=2)
    head, _, tail = empty.rpartition("]")
    yield head
    yield from listed(map(_plain, report.findings()), depth=2, indent=2)
    yield f"]{tail}\n"


def listed(values: Iterable[object], depth: int, indent: int) -> Iterator[str]:
    """Yield the values of a list as `json.dumps` writes them between its brackets; `depth` is that of the list."""
    outer, inner = "\n" + " " * depth, "\n" + " " * (depth + indent)
    lead = inner
    for value in values:
        yield lead + json.dumps(value, indent=indent).replace("\n", inner)
        lead = f",{inner}"
    if lead != inner:
        yield outer


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
