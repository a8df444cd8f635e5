"""Where a comment has to stand so that it switches one rule off at one place."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from app.domain.finding import Finding
from app.lsp.review import Reviewed, review

REASON = "say here why"


class Insertion(NamedTuple):
    """A text to put in at an offset."""

    offset: int
    text: str


def silencing(reviewed: Reviewed, finding: Finding) -> Insertion | None:
    """Return the comment that silences a finding and as little else as possible; None where no comment does.

    Each place where it could stand is tried out, since Markdown decides what a comment belongs to.
    """
    tried = [(_quieted(reviewed, finding, insertion), insertion) for insertion in _candidates(reviewed, finding)]
    working = [(count, insertion) for count, insertion in tried if count]
    return min(working, key=lambda pair: pair[0])[1] if working else None


def _candidates(reviewed: Reviewed, finding: Finding) -> Iterator[Insertion]:
    text = reviewed.text
    start, end = reviewed.span(finding)
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    last -= text[first:last].endswith("\r")
    ending = "\r\n" if "\r\n" in text else "\n"
    here = f" <!-- afterword-disable-line {finding.code} -- {REASON} -->"
    if not text[first:last].rstrip().endswith("|"):
        yield Insertion(last, here)
    yield Insertion(end, here)
    blank = text.rfind(ending * 2, 0, first)
    for line in (first, blank + 2 * len(ending) if blank >= 0 else 0):
        yield Insertion(line, f"<!-- afterword-disable-next-line {finding.code} -- {REASON} -->{ending}")
    yield Insertion(len(text), f"{ending}<!-- afterword-disable {finding.code} -- {REASON} -->{ending}")


def _quieted(reviewed: Reviewed, finding: Finding, insertion: Insertion) -> int:
    """Return how many findings an insertion silences; 0 where it misses this one or changes those of other rules."""
    text = reviewed.text[: insertion.offset] + insertion.text + reviewed.text[insertion.offset :]
    left = review(reviewed.name, text, reviewed.surroundings).findings
    if any(one.fingerprint == finding.fingerprint for one in left):
        return 0
    before, after = (Counter(one.code for one in found) for found in (reviewed.findings, left))
    others = any(before[code] != after[code] for code in before | after if code != finding.code)
    return 0 if others else before[finding.code] - after[finding.code]
