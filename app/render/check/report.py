"""What a check found: the one value that every format renders."""

from collections import Counter
from collections.abc import Iterator, Mapping

from app.domain.finding import Finding
from app.domain.records import dataclass, field
from app.domain.scales import Level

LEVELS = (Level.ERROR, Level.WARNING, Level.NOTICE)


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """One document's findings, and the lines of its text that they point at, by number."""

    path: str
    findings: tuple[Finding, ...]
    lines: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """What one run found. `fail_on` is the level from which it fails, or never.

    `known` counts the findings left out because the baseline holds them, `settled` those that only the baseline holds.
    """

    files: tuple[CheckedFile, ...]
    fail_on: str = "error"
    known: int = 0
    settled: int = 0

    def findings(self) -> Iterator[Finding]:
        """Yield every finding, file by file."""
        for file in self.files:
            yield from file.findings

    def fails(self, finding: Finding) -> bool:
        """Say whether a finding is loud enough to fail the run."""
        return self.fail_on != "never" and finding.level.rank >= Level(self.fail_on).rank

    def counts(self) -> Counter[Level]:
        """Return how many findings there are of each level."""
        return Counter(finding.level for finding in self.findings())


def spoken_counts(report: Report) -> str:
    """Return the sum of a report in words, such as `3 files: 1 error, 2 notices. In the baseline: 12 more.`."""
    counts = report.counts()
    said = ", ".join(_many(counts[level], level.value) for level in LEVELS if counts[level])
    return f"{_many(len(report.files), 'file')}: {said or 'nothing to say'}.{_beside(report)}"


def _beside(report: Report) -> str:
    """Return what the baseline keeps out of a report, and what it could let go."""
    known = [f"{report.known} more"] if report.known else []
    settled = [f"{report.settled} settled (--write-baseline drops what is settled)"] if report.settled else []
    return f" In the baseline: {', '.join(known + settled)}." if known or settled else ""


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
