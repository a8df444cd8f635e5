"""What a check found: the one value that every format renders."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from app.domain.finding import Finding
from app.domain.records import dataclass, field
from app.domain.scales import Level

NEVER = 9  # above the rank of every level
LEVELS = (Level.ERROR, Level.WARNING, Level.NOTICE)


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """One document's findings, and the lines of its text that they point at, by number.

    `known` counts the findings left out because the baseline holds them.
    """

    path: str
    findings: tuple[Finding, ...]
    lines: Mapping[int, str] = field(default_factory=dict)
    known: int = 0


class Report:
    """What one run found. Files may go by while they are still being checked; only the sums of those gone by are kept.

    `total` is how many files there are. `fail_on` is the level from which the run fails, or never.
    """

    def __init__(
        self,
        files: Iterable[CheckedFile],
        fail_on: str = "error",
        total: int | None = None,
        settled: Callable[[], int] = int,
    ) -> None:
        """Take the files; `settled` counts, once all have gone by, the findings that only the baseline holds."""
        self._files = files
        self._threshold = Level(fail_on).rank if fail_on != "never" else NEVER
        self.total = total if total is not None else len(tuple(files))
        self.settled = settled
        self._begin()

    def _begin(self) -> None:
        self.levels: Counter[Level] = Counter()
        self.known = self.fixable = self.failing = 0

    def files(self) -> Iterator[CheckedFile]:
        """Yield each file, and add it to the sums."""
        self._begin()
        for file in self._files:
            self.known += file.known
            for finding in file.findings:
                self.levels[finding.level] += 1
                self.fixable += finding.replacement is not None
                self.failing += self.fails(finding)
            yield file

    def keep(self) -> None:
        """Keep every file, for a format that has to look at them more than once."""
        self._files = tuple(self._files)

    def findings(self) -> Iterator[Finding]:
        """Yield every finding, file by file."""
        for file in self.files():
            yield from file.findings

    def fails(self, finding: Finding) -> bool:
        """Say whether a finding is loud enough to fail the run."""
        return finding.level.rank >= self._threshold


def spoken_counts(report: Report) -> str:
    """Return the sums of a report in words, such as `3 files: 1 error, 2 notices. In the baseline: 12 more.`."""
    said = ", ".join(_many(report.levels[level], level.value) for level in LEVELS if report.levels[level])
    return f"{_many(report.total, 'file')}: {said or 'nothing to say'}.{_beside(report)}"


def _beside(report: Report) -> str:
    """Return what the baseline keeps out of a report, and what it could let go."""
    gone = report.settled()
    known = [f"{report.known} more"] if report.known else []
    settled = [f"{gone} settled (--write-baseline drops what is settled)"] if gone else []
    return f" In the baseline: {', '.join(known + settled)}." if known or settled else ""


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
