"""Which findings go where on a change, and which earlier comments are settled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.finding import Finding
from app.domain.forge import ChangedFile, ReviewComment
from app.domain.scales import Level
from app.domain.tracked import PostedFinding

MOST_COMMENTS = 30


@dataclass(frozen=True, slots=True)
class Placed:
    """Findings that get a comment on their line, and those that only the summary names."""

    inline: tuple[Finding, ...]
    summary: tuple[Finding, ...]


def place_findings(findings: Sequence[Finding], files: Mapping[str, ChangedFile]) -> Placed:
    """Choose what is said on the lines: warnings, errors and rewrites on changed lines, thirty at most."""
    worthy = [finding for finding in findings if _speaks_on_line(finding) and _is_changed(finding, files)]
    worthy.sort(key=lambda finding: (-finding.level.rank, finding.path, finding.place.line, finding.place.column))
    inline = frozenset(finding.fingerprint for finding in worthy[:MOST_COMMENTS])
    return Placed(
        tuple(finding for finding in findings if finding.fingerprint in inline),
        tuple(finding for finding in findings if finding.fingerprint not in inline),
    )


def settled(
    posted: Sequence[PostedFinding], findings: Sequence[Finding], threads: Mapping[int, ReviewComment]
) -> tuple[PostedFinding, ...]:
    """Return the open comments whose finding is gone; a thread in which people wrote stays open."""
    present = {finding.fingerprint for finding in findings}
    return tuple(
        comment
        for comment in posted
        if comment.state == "open" and comment.fingerprint not in present and not _people_wrote(comment, threads)
    )


def conclusion(findings: Sequence[Finding], fail_on: str) -> str:
    """Return the conclusion of the check run: failure from the policy's level on, neutral below it."""
    if fail_on != "never" and any(finding.level.rank >= Level(fail_on).rank for finding in findings):
        return "failure"
    return "neutral" if findings else "success"


def _speaks_on_line(finding: Finding) -> bool:
    return finding.level.rank >= Level.WARNING.rank or finding.replacement is not None


def _is_changed(finding: Finding, files: Mapping[str, ChangedFile]) -> bool:
    file = files.get(finding.path)
    return file is not None and finding.place.line in file.added_lines and finding.place.end_line in file.shown_lines


def _people_wrote(comment: PostedFinding, threads: Mapping[int, ReviewComment]) -> bool:
    thread = threads.get(comment.comment_id)
    return thread is not None and thread.human_replies > 0
