"""How much authors make of each rule."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.finding import Finding
from app.domain.rule import Rule


@dataclass(frozen=True, slots=True)
class RuleStats:
    """How often a rule spoke, and how many of these findings authors dismissed."""

    rule: Rule
    findings: int
    dismissed: int

    @property
    def precision(self) -> float | None:
        """The share of its findings that nobody dismissed; None where it never spoke."""
        return 1 - self.dismissed / self.findings if self.findings else None


def count_rules(judged: Iterable[tuple[Finding, bool]], rules: Sequence[Rule]) -> list[RuleStats]:
    """Return the figures of each rule, from findings and whether each is dismissed."""
    found: Counter[str] = Counter()
    dismissed: Counter[str] = Counter()
    for finding, is_dismissed in judged:
        found[finding.code] += 1
        dismissed[finding.code] += is_dismissed
    return [RuleStats(rule, found[rule.code], dismissed[rule.code]) for rule in rules]
