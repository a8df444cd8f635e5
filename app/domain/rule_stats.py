"""How much authors make of each rule."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.finding import Finding
from app.domain.rule import Rule
from app.domain.tracked import PostedFinding


@dataclass(frozen=True, slots=True)
class RuleStats:
    """How often a rule spoke, and how many of these findings people dismissed."""

    rule: Rule
    findings: int
    dismissed: int

    @property
    def precision(self) -> float | None:
        """The share of its findings that nobody dismissed; None where it never spoke."""
        return 1 - self.dismissed / self.findings if self.findings else None


def count_rules(
    judged: Iterable[tuple[Finding, bool]], ignored: Iterable[PostedFinding], rules: Sequence[Rule]
) -> list[RuleStats]:
    """Return the figures of each rule, from findings with whether a comment in the document dismisses each.

    `ignored` are those that somebody dismissed in a review's thread; they count once, whether the words still
    stand in a document or were never merged.
    """
    threads = {posted.fingerprint: posted.code for posted in ignored}
    found: Counter[str] = Counter()
    dismissed: Counter[str] = Counter()
    for finding, is_dismissed in judged:
        found[finding.code] += 1
        dismissed[finding.code] += is_dismissed or threads.pop(finding.fingerprint, None) is not None
    found.update(threads.values())
    dismissed.update(threads.values())
    return [RuleStats(rule, found[rule.code], dismissed[rule.code]) for rule in rules]
