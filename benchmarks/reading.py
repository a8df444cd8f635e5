"""How well documents are read: each field against a corpus whose expected reading was made by hand.

Run as `python -m benchmarks.reading [CORPUS]`; CORPUS is the folder with `index.yaml`, else `AFTERWORD_SHARED` says.
An entry may list under `sections_also` the sections that one may see in its document or not, which count neither way.
"""

import os
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from app.domain.postmortem import ActionItem, Postmortem
from app.readers.postmortem import read_postmortem
from app.readers.source import decode

# The corpus names sections more finely, or otherwise, than the product does; None is a section that it does not know.
SECTIONS = {
    "analysis": "root_cause", "cause": "root_cause", "recovery": "resolution", "identified": "detection",
    "corrective_actions": "actions", "remediation": "actions", "prevention": "actions", "severity": None,
    "leadup": None, "context": None, "background": None, "stats": None, "attendees": None, "authors": None,
    "conclusion": None,
}  # fmt: skip
ITEM_FIELDS = ("owner", "due", "status", "link", "line")


@dataclass
class Score:
    """Right, invented and missed answers of one field, and the misses by name."""

    right: int = 0
    invented: int = 0
    missed: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, expected: Any, read: Any, where: str) -> None:
        """Count one answer; absent and read as absent counts for neither."""
        if expected == read:
            self.right += expected is not None
            return
        self.missed += expected is not None
        self.invented += read is not None
        self.misses.append(f"{where}: expected {expected!r}, read {read!r}")

    @property
    def precision(self) -> float:
        """Return the share of what was read that is right."""
        return self.right / (self.right + self.invented) if self.right + self.invented else 1.0

    @property
    def recall(self) -> float:
        """Return the share of what is there that was read."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def measure(corpus: Path) -> dict[str, Score]:
    """Read every document of a corpus, and score each field."""
    scores: dict[str, Score] = defaultdict(Score)
    for entry in yaml.safe_load((corpus / "index.yaml").read_text(encoding="utf-8")):
        text = decode((corpus / entry["file"]).read_bytes())
        doc = read_postmortem(f"postmortems/{entry['slug']}.md", text)
        _compare(entry["slug"], entry["expected"], doc, scores)
    return scores


def _compare(slug: str, expected: dict[str, Any], doc: Postmortem, scores: dict[str, Score]) -> None:
    scores["title"].add(_plain(expected["title"]), _plain(doc.title), slug)
    scores["date"].add(expected["incident_date"], doc.incident_date and doc.incident_date.isoformat(), slug)
    severity = doc.severity.text if doc.severity else None
    scores["severity"].add(_plain(expected["severity"]), _plain(severity), slug)
    known = [SECTIONS.get(name, name) for name in expected["sections"]]
    read = {section.slug for section in doc.sections if section.slug}
    optional = set(expected.get("sections_also", ())) - set(known)
    for name in sorted({name for name in known if name} | (read - optional)):
        scores["sections"].add(name if name in known else None, name if name in read else None, slug)
    _compare_items(slug, expected["action_items"], list(doc.action_items), scores)


def _compare_items(slug: str, expected: list[dict[str, Any]], read: list[ActionItem], scores: dict[str, Score]) -> None:
    left = list(read)
    for item in expected:
        match = next((one for one in left if _same_title(item["title"], one.title)), None)
        where = f"{slug}:{item['line']}"
        scores["item titles"].add(item["title"], item["title"] if match else None, where)
        if match is not None:
            left.remove(match)
            for name in ITEM_FIELDS:
                scores[f"item {name}"].add(_value(item[name], name), _value(getattr(match, name), name), where)
    for extra in left:
        scores["item titles"].add(None, extra.title, f"{slug}:{extra.line}")


def _same_title(one: str, other: str) -> bool:
    """Compare leniently: one may be the beginning of the other."""
    first, second = _plain(one) or "", _plain(other) or ""
    return bool(first and second) and (first.startswith(second) or second.startswith(first))


def _value(value: Any, name: str) -> Any:
    if name == "line" or value is None:
        return value
    text = str(value)
    return text.lstrip("@") if name == "owner" else text.strip()


def _plain(text: str | None) -> str | None:
    return " ".join(re.sub(r"[`*_]+", "", text).split()).strip(" .") if text else None


def main() -> None:
    """Print each field's figures, and name each miss."""
    shared = Path(os.environ.get("AFTERWORD_SHARED", "../shared"))
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else shared / "corpus" / "documents"
    scores = measure(corpus)
    print(f"{'field':<14}{'precision':>10}{'recall':>8}{'F1':>7}{'right':>7}{'invented':>10}{'missed':>8}")
    for name, score in scores.items():
        figures = f"{score.precision:>10.3f}{score.recall:>8.3f}{score.f1:>7.3f}"
        print(f"{name:<14}{figures}{score.right:>7}{score.invented:>10}{score.missed:>8}")
    for name, score in scores.items():
        for miss in score.misses:
            print(f"{name}: {miss}")


if __name__ == "__main__":
    main()
