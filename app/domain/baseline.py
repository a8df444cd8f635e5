"""What an old repository already holds: findings that were there before anybody looked."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.domain.finding import Finding


class Entry(NamedTuple):
    """One finding of a baseline, in the order in which a baseline lists them."""

    path: str
    code: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each finding stood in the documents when the baseline was written."""

    counts: Mapping[Entry, int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many findings it holds."""
        return sum(self.counts.values())

    def by_path(self) -> dict[str, "Baseline"]:
        """Return what it holds of each document."""
        found: dict[str, dict[Entry, int]] = {}
        for entry, count in self.counts.items():
            found.setdefault(entry.path, {})[entry] = count
        return {path: Baseline(counts) for path, counts in found.items()}

    def unknown(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Yield the findings of whole documents that the baseline does not hold."""
        left = Counter(self.counts)
        for finding in findings:
            entry = entry_of(finding)
            if left[entry] > 0:
                left[entry] -= 1
            else:
                yield finding

    def settled(self, findings: Iterable[Finding], looked_at: Collection[str] | None) -> int:
        """Return how many of its findings occur no more.

        `looked_at` are the paths of the documents that the findings are from, None where that is every document.
        """
        found = Counter(map(entry_of, findings))
        ours = (entry for entry in self.counts if looked_at is None or entry.path in looked_at)
        return sum(max(0, self.counts[entry] - found[entry]) for entry in ours)

    def renewed(self, findings: Iterable[Finding], looked_at: Collection[str] | None) -> "Baseline":
        """Return a baseline of these findings, which keeps what it holds about documents that were not looked at."""
        kept = {} if looked_at is None else {e: count for e, count in self.counts.items() if e.path not in looked_at}
        return Baseline(kept | Counter(map(entry_of, findings)))


def entry_of(finding: Finding) -> Entry:
    """Return what a baseline calls a finding."""
    return Entry(finding.path, finding.code, finding.fingerprint)
