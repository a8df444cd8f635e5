"""Builds findings and reports for tests of how they are shown."""

from typing import Any

from app.domain.finding import Finding
from app.domain.postmortem import Place
from app.domain.scales import Level
from app.render.check.report import CheckedFile, Report

PATH = "postmortems/checkout.md"


def finding(**facts: Any) -> Finding:
    """Return a finding about two words of a line, except for the given facts."""
    known: dict[str, Any] = {
        "path": PATH,
        "place": Place(3, 7, 3, 18),
        "code": "AW303",
        "slug": "counterfactual",
        "level": Level.WARNING,
        "message": "This measures people against what nobody knew then.",
        "excerpt": "should have",
        "reframe": "What would have shown it?",
        "replacement": None,
        "fingerprint": "0123456789abcdef0123",
    }
    return Finding(**{**known, **facts})


def report(*findings: Finding, source: str = "Alice should have checked the lag.", fail_on: str = "error") -> Report:
    """Return a report about one file, each line of which reads the same."""
    lines = {one.place.line: source for one in findings}
    return Report((CheckedFile(PATH, findings, lines),), fail_on)
