"""Figures as words, tables and charts."""

from collections.abc import Iterable, Sequence

from app.domain.metrics.rate import Rate
from app.render.forge_text import Safe, neutral

NOTHING_YET = Safe("nothing yet")


def rate_text(rate: Rate) -> Safe:
    """Return a rate with what it is a rate of; of fewer than five things only the count, which says more."""
    if rate.value is None:
        return NOTHING_YET
    if not rate.is_enough:
        return Safe(f"{rate.part}/{rate.whole}")
    percent = round(rate.value * 100)
    if 0 < rate.part < rate.whole:
        percent = min(99, max(1, percent))  # 199 of 200 is not all
    return Safe(f"{percent} % ({rate.part}/{rate.whole})")


def days_text(days: float | None, count: int) -> Safe:
    """Return a number of days with how many items it rests on."""
    return NOTHING_YET if days is None else Safe(f"{days:.1f} (n = {count})")


def plural(count: int, thing: str) -> str:
    """Return a count with its noun: `1 item`, `2 items`."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a Markdown table; cells that are not Safe, numbers or our own words are made inert."""
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    lines += ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def chart(title: str, labels: Sequence[str], bars: Sequence[int], line: Sequence[int] = ()) -> str:
    """Return a mermaid chart of whole numbers. Title and labels are our own words: letters, digits, `-`, commas."""
    top = max(1, *bars, *line) if bars else 1
    rows = [
        "```mermaid",
        "xychart-beta",
        f'    title "{title}"',
        f"    x-axis [{', '.join(labels)}]",
        f'    y-axis "Items" 0 --> {top}',
        f"    bar [{', '.join(map(str, bars))}]",
    ]
    if line:
        rows.append(f"    line [{', '.join(map(str, line))}]")
    return "\n".join([*rows, "```"])


def _cell(cell: object) -> str:
    return str(cell) if isinstance(cell, Safe | int) else neutral(str(cell))
