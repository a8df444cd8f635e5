"""What we write on a change: the sticky summary, the comment on a line, the annotation of a check."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.domain.effects import Annotation
from app.domain.finding import Finding
from app.domain.postmortem import Postmortem
from app.domain.scales import Level
from app.render.forge_text import Safe, link, one_line, render

ROWS_SHOWN = 40
ANNOTATION_LEVELS = {Level.ERROR: "failure", Level.WARNING: "warning", Level.NOTICE: "notice"}


@dataclass(frozen=True, slots=True)
class DocumentReview:
    """One document of a change as it was read, what was found in it, and what its merge will do."""

    doc: Postmortem
    findings: tuple[Finding, ...]
    accepted: int  # findings that the baseline holds, or that people ignored
    merge_lines: tuple[str, ...]
    url: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """All that a summary tells of: a change's documents, and which settings of the repository could not be used."""

    documents: tuple[DocumentReview, ...]
    policy_problem: str | None = None
    baseline_problem: str | None = None

    @property
    def findings(self) -> list[Finding]:
        """The findings of all documents, in their order."""
        return [finding for document in self.documents for finding in document.findings]


def counts(findings: Sequence[Finding]) -> str:
    """Return such as `1 error, 2 warnings`, or `nothing to change`."""
    parts = []
    for level in (Level.ERROR, Level.WARNING, Level.NOTICE):
        number = sum(finding.level is level for finding in findings)
        if number:
            parts.append(f"{number} {level.value}{'' if number == 1 else 's'}")
    return ", ".join(parts) or "nothing to change"


def summary(reviewed: Reviewed, inline: Collection[str]) -> Safe:
    """Return the sticky summary of a change; what has a comment on its line (`inline`) is counted and not repeated."""
    said = f"{len(inline)} of these {'is' if len(inline) == 1 else 'are'} commented on the lines. " if inline else ""
    return render(
        "review_summary.md.j2",
        headline=Safe(f"Postmortem review: {counts(reviewed.findings)}"),
        documents=[_document(document, inline) for document in reviewed.documents],
        inline=Safe(said),
        accepted=sum(document.accepted for document in reviewed.documents),
        problems=(reviewed.policy_problem or "").splitlines(),
        baseline_problem=reviewed.baseline_problem,
    )


def finding_comment(finding: Finding, suggestion: str | None) -> Safe:
    """Return the comment on a line, with a suggestion block where a rewrite reads well."""
    return render(
        "finding.md.j2",
        message=finding.message,
        reframe=finding.reframe,
        suggestion=None if suggestion is None else suggestion_block(suggestion),
        code=finding.code,
        slug=finding.slug,
    )


def suggestion_block(lines: str) -> Safe:
    """Return a suggestion block whose fence is longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall(r"`+", lines)), default=0)
    fence = "`" * max(3, longest + 1)
    return Safe(f"{fence}suggestion\n{lines}\n{fence}")


def suggested_lines(text: str, finding: Finding) -> tuple[int, int, str] | None:
    """Return first line, last line and their text with a finding's replacement put in; None without a replacement."""
    if finding.replacement is None:
        return None
    lines = text.replace("\r\n", "\n").split("\n")
    place = finding.place
    first, last = place.line, place.end_line
    if not (1 <= first <= last <= len(lines)):
        return None
    before, after = lines[first - 1][: place.column - 1], lines[last - 1][place.end_column - 1 :]
    return first, last, before + finding.replacement + after


def annotation(finding: Finding) -> Annotation:
    """Return a finding as an annotation of a check run; GitHub takes columns only within one line."""
    place = finding.place
    single = place.line == place.end_line
    text = finding.message if finding.reframe is None else f"{finding.message}\n{finding.reframe}"
    return Annotation(
        path=finding.path,
        start_line=place.line,
        end_line=place.end_line,
        start_column=place.column if single else None,
        end_column=max(place.column, place.end_column - 1) if single else None,
        level=ANNOTATION_LEVELS[finding.level],
        title=f"{finding.code} {finding.slug}",
        message=text,
    )


def _document(review: DocumentReview, inline: Collection[str]) -> dict[str, object]:
    told = [finding for finding in review.findings if finding.fingerprint not in inline]
    shown = told[:ROWS_SHOWN]
    return {
        "path": review.doc.path,
        "rows": [_row(finding, review.url) for finding in shown],
        "more": len(told) - len(shown),
        "merge": [Safe(line) for line in review.merge_lines],
    }


def _row(finding: Finding, url: str) -> dict[str, object]:
    return {
        "where": link(str(finding.place.line), f"{url}#L{finding.place.line}"),
        "level": Safe(f"{finding.level.value} {finding.code}"),
        "message": finding.message,
        "reframe": finding.reframe or "",
    }


def merge_line(title: str, owner: str | None, reason: str | None, due: str | None) -> Safe:
    """Say what the merge will do with one action item."""
    who = f"for {one_line(owner)}" if owner else "without an owner"
    when = f", due {due}" if due else ""
    return render("merge_line.md.j2", title=title, who=who, when=Safe(when), why=reason)
