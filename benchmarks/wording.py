"""How well blame is told from facts: `python -m benchmarks.wording [FILE…]`, beside a plain search for ten phrases.

Each file of labelled sentences is scored alone, so that sentences from repositories that no rule was written against
stand beside those that the rules were written with.
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from app.domain.wording import Cue, judge

Row = dict[str, Any]
RANKS = {None: 0, "info": 1, "notice": 1, "warning": 2, "error": 3}
NAMES = {1: "notice and above", 2: "warning and above", 3: "error"}
# What a search for words alone would look for.
TEN_PHRASES = (
    "should have", "failed to", "didn't bother", "careless", "negligent", "obvious", "stupid", "mistake by", "fault of",
    "whose fault",
)  # fmt: skip


class Score(NamedTuple):
    """Hits, false alarms and misses."""

    hits: int
    false_alarms: int
    misses: int

    @property
    def precision(self) -> float:
        """Return the share of findings that are right."""
        return self.hits / max(1, self.hits + self.false_alarms)

    @property
    def recall(self) -> float:
        """Return the share of blame that is found."""
        return self.hits / max(1, self.hits + self.misses)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def __str__(self) -> str:
        counts = f"{self.hits} right, {self.false_alarms} false, {self.misses} missed"
        return f"precision {self.precision:.3f}  recall {self.recall:.3f}  F1 {self.f1:.3f}  ({counts})"


def load(path: Path) -> list[Row]:
    """Return the labelled sentences of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def loudest(cues: Iterable[Cue]) -> int:
    """Return the rank of the loudest cue, 0 where there is none."""
    return max((cue.level.rank for cue in cues), default=0)


def by_words(text: str) -> int:
    """Return what a plain search says: 1 where any of the ten phrases stands."""
    return int(any(phrase in text.lower() for phrase in TEN_PHRASES))


def score_of(
    rows: Sequence[Row], rank: int = 1, rate: Callable[[str], int] = lambda text: loudest(judge(text))
) -> Score:
    """Compare findings of at least one rank with labels of at least that rank."""
    counts: Counter[str] = Counter()
    for row in rows:
        found, label = rate(row["text"]) >= rank, RANKS[row["severity"]] >= rank
        counts["hit" if found and label else "false" if found else "miss" if label else "quiet"] += 1
    return Score(counts["hit"], counts["false"], counts["miss"])


def overlap_of(rows: Sequence[Row]) -> tuple[int, int]:
    """Return in how many sentences found and labelled alike a cue meets the labelled span, and how many there are."""
    met = total = 0
    for row in rows:
        cues = judge(row["text"])
        if row["blame"] and cues:
            start, end = row["span"]
            total += 1
            met += any(cue.start < end and start < cue.end for cue in cues)
    return met, total


def print_table(rows: Sequence[Row]) -> None:
    """Print scores with and without the borderline sentences, by severity, category and genre."""
    firm = [row for row in rows if not row["borderline"]]
    for name, some in (("all sentences", rows), ("without borderline", firm)):
        print(f"\n{name}: {len(some)}, of which {sum(row['blame'] for row in some)} blame")
        for rank, title in NAMES.items():
            print(f"  {title:18} {score_of(some, rank)}")
        print(f"  {'ten phrases':18} {score_of(some, 1, by_words)}")
    met, total = overlap_of(rows)
    print(f"\ncue meets the labelled span: {met} of {total}")
    print("\nrecall by category")
    for category, count in Counter(label for row in rows for label in row["categories"]).most_common():
        found = sum(loudest(judge(row["text"])) > 0 for row in rows if category in row["categories"])
        print(f"  {category:28} {found} of {count}")
    print("\nby genre")
    for genre in sorted({row["genre"] for row in rows}):
        print(f"  {genre:12} {score_of([row for row in rows if row['genre'] == genre])}")
    print("\nleast sure repositories")
    repos = {repo: score_of([row for row in rows if row["repo"] == repo]) for repo in {row["repo"] for row in rows}}
    for repo, score in sorted(repos.items(), key=lambda pair: (pair[1].f1, pair[0]))[:8]:
        if score.misses or score.false_alarms:
            print(f"  {repo:48} {score}")


def print_errors(rows: Sequence[Row], most: int = 20) -> None:
    """Print the worst false alarms, the worst misses, and levels that differ."""
    judged = [(row, judge(row["text"])) for row in rows]
    false = [(loudest(cues), row, cues) for row, cues in judged if cues and not row["blame"]]
    missed = [(RANKS[row["severity"]], row, cues) for row, cues in judged if row["blame"] and not cues]
    for title, errors in (("false alarms", false), ("misses", missed)):
        print(f"\n{title}: {len(errors)}")
        for _, row, cues in sorted(errors, key=lambda error: -error[0])[:most]:
            said = ", ".join(f"{cue.code} '{row['text'][cue.start : cue.end]}'" for cue in cues)
            print(f"  {row['id']} {'(borderline) ' if row['borderline'] else ''}{said}  {row['text'][:150]}")


def report(path: Path) -> None:
    """Print all of it for one file."""
    print(f"\n{'=' * 20} {path.name}")
    rows = load(path)
    print_table(rows)
    print_errors(rows)
    started = time.perf_counter()
    for row in rows:
        judge(row["text"])
    took = time.perf_counter() - started
    print(f"\n{len(rows)} sentences judged in {took:.3f} s")


def main() -> None:
    """Report on the files given, or on the labelled sentences of the reference material."""
    shared = Path(os.environ.get("AFTERWORD_SHARED", Path(__file__).resolve().parents[2] / "shared"))
    paths = [Path(name) for name in sys.argv[1:]] or [shared / "corpus" / "blame-dev.jsonl"]
    for path in paths:
        report(path)
    if len(paths) > 1:
        print(f"\n{'=' * 20} in short")
        for path in paths:
            rows = load(path)
            print(f"{path.name:28} notice  {score_of(rows, 1)}")
            print(f"{'':28} warning {score_of(rows, 2)}")


if __name__ == "__main__":
    main()
