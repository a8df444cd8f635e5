"""Findings as editors show them: diagnostics, and a rule's page at the words."""

from lsprotocol import types

from app.domain.finding import Finding
from app.domain.rules import rules_by_name
from app.domain.scales import Level
from app.lsp.pages import RulePages
from app.lsp.positions import Positions
from app.lsp.review import Reviewed
from app.readers.policy import PolicyProblem
from app.render.rule_page import render_rule

SOURCE = "afterword"
SEVERITIES = {
    Level.ERROR: types.DiagnosticSeverity.Error,
    Level.WARNING: types.DiagnosticSeverity.Warning,
    Level.NOTICE: types.DiagnosticSeverity.Information,
    Level.OFF: types.DiagnosticSeverity.Hint,
}


def diagnostic(finding: Finding, reviewed: Reviewed, positions: Positions, pages: RulePages) -> types.Diagnostic:
    """Return a finding as a diagnostic: its question below its message, its code a link to the rule's page."""
    return types.Diagnostic(
        range=positions.range(*reviewed.span(finding)),
        severity=SEVERITIES[finding.level],
        code=finding.code,
        code_description=types.CodeDescription(href=pages.address(finding.code)),
        source=SOURCE,
        message=finding.message if not finding.reframe else f"{finding.message}\n{finding.reframe}",
        data={"fingerprint": finding.fingerprint},
    )


def policy_diagnostic(problem: PolicyProblem) -> types.Diagnostic:
    """Return what is wrong with a policy as a diagnostic of its file."""
    at = types.Position(problem.line - 1, problem.column - 1)
    return types.Diagnostic(
        range=types.Range(at, types.Position(problem.line, 0)),
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE,
        message=problem.message,
    )


def hover(reviewed: Reviewed, positions: Positions, at: types.Position) -> types.Hover | None:
    """Return the pages of the rules that speak at a position."""
    offset = positions.offset(at)
    found = reviewed.between(offset, offset)
    if not found:
        return None
    pages = [render_rule(rules_by_name()[code]) for code in dict.fromkeys(finding.code for finding in found)]
    value = "\n---\n\n".join(pages)
    return types.Hover(
        contents=types.MarkupContent(kind=types.MarkupKind.Markdown, value=value),
        range=positions.range(*reviewed.span(found[0])),
    )
