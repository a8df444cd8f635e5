"""Findings as SARIF 2.1.0, for code scanning."""

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from itertools import chain, islice
from typing import Any
from urllib.parse import quote

from app.domain.finding import Finding
from app.domain.rule import Rule
from app.domain.rules import all_rules
from app.domain.scales import Level
from app.render.check.aside import aside
from app.render.check.json import listed
from app.render.check.report import Report
from app.render.rule_page import render_rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST = 25_000  # results that GitHub takes in one run
LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTICE: "note", Level.OFF: "none"}


def render_sarif(report: Report, version: str) -> Iterator[str]:
    """Yield the report as a SARIF log of one run, the loudest results first; `version` is Afterword's own."""
    rules = all_rules()
    index = {rule.code: place for place, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "Afterword", "version": version, "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The root of the checkout."}}},
        "results": [],
    }
    empty = json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1)
    head, _, tail = empty.rpartition("[]")
    yield f"{head}["
    with ExitStack() as opened:
        waiting = {level: opened.enter_context(aside()) for level in Level}
        for finding in report.findings():
            waiting[finding.level].write(json.dumps(_result(finding, index)) + "\n")
        for lines in waiting.values():
            lines.seek(0)
        loudest_first = islice(chain.from_iterable(waiting.values()), MOST)
        yield from listed(map(json.loads, loudest_first), depth=3, indent=1)
    yield f"]{tail}\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.slug,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.why, "markdown": render_rule(rule)},
        "defaultConfiguration": {"level": LEVELS[rule.level]},
    }


def _result(finding: Finding, index: Mapping[str, int]) -> dict[str, Any]:
    location = {"artifactLocation": _artifact(finding.path), "region": _region(finding)}
    said = finding.message if not finding.reframe else f"{finding.message} {finding.reframe}"
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": LEVELS[finding.level],
        "message": {"text": _literal(said)},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"afterword/v1": finding.fingerprint},
    }
    if finding.replacement is not None:
        change = {"deletedRegion": _region(finding), "insertedContent": {"text": finding.replacement}}
        result["fixes"] = [
            {
                "description": {"text": "Say it without blame."},
                "artifactChanges": [{"artifactLocation": _artifact(finding.path), "replacements": [change]}],
            }
        ]
    return result


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(path), "uriBaseId": "SRCROOT"}


def _region(finding: Finding) -> dict[str, int]:
    place = finding.place
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _literal(text: str) -> str:
    """Keep `[words](1)` in a message from becoming a link to another place of the log."""
    return text.replace("](", "] (")
