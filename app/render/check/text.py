"""Findings as text, for people at a terminal."""

from collections.abc import Callable, Iterator

from app.domain.finding import Finding
from app.domain.scales import Level
from app.render.check.report import CheckedFile, Report, spoken_counts
from app.render.check.visible import visible

WIDTH = 100  # columns of a source line that are shown
COLOURS = {Level.ERROR: "31", Level.WARNING: "33", Level.NOTICE: "36"}
Paint = Callable[[str, str], str]
BOLD, FAINT = "1", "2"


def render_text(report: Report, *, coloured: bool = False) -> Iterator[str]:
    """Yield the report grouped by file, each finding with its words underlined and what to ask instead."""
    paint = _painted if coloured else _plain
    for file in report.files():
        if file.findings:
            yield "".join(f"{line}\n" for line in _file(file, paint))
    fixable = f" Fixable with --fix: {report.fixable}." if report.fixable else ""
    yield f"{spoken_counts(report)}{fixable}\n"


def _file(file: CheckedFile, paint: Paint) -> Iterator[str]:
    yield paint(visible(file.path), BOLD)
    for finding in file.findings:
        yield from _finding(finding, file.lines.get(finding.place.line), paint)
    yield ""


def _finding(finding: Finding, source: str | None, paint: Paint) -> Iterator[str]:
    where = f"{finding.place.line}:{finding.place.column}"
    level = paint(f"{finding.level.value:<7}", COLOURS[finding.level])
    yield f"  {where:>7}  {level}  {visible(finding.message)}  {paint(f'{finding.code} {finding.slug}', FAINT)}"
    if source is not None and finding.excerpt and not _is_whole(source, finding):
        shown, before, width = _window(source, finding)
        yield f"           | {shown}"
        yield f"           | {' ' * before}{paint('^' * width, COLOURS[finding.level])}"
    if finding.replacement is not None:
        yield f"           write: {visible(finding.replacement)}"
    if finding.reframe:
        yield f"           ask: {visible(finding.reframe)}"


def _is_whole(source: str, finding: Finding) -> bool:
    """Say whether a finding is about its line as a whole, so that nothing in it need be underlined."""
    start, end = finding.place.column - 1, finding.place.end_column - 1
    return finding.place.end_line != finding.place.line or not (
        source[:start].strip(" |-*#") or source[end:].strip(" |")
    )


def _window(source: str, finding: Finding) -> tuple[str, int, int]:
    """Return the part of a line around the words, how far in they stand, and how wide they are on a terminal."""
    start = min(finding.place.column - 1, len(source))
    one_line = finding.place.end_line == finding.place.line
    end = min(finding.place.end_column - 1, len(source)) if one_line else len(source)
    first = max(0, start - WIDTH // 3) if len(source) > WIDTH else 0
    last = first + WIDTH
    lead = "…" if first else ""
    tail = "…" if last < len(source) else ""
    before = lead + visible(source[first:start])
    words = visible(source[start : min(end, last)])
    return (
        before + words + visible(source[max(start, min(end, last)) : last]) + tail,
        _width(before),
        _width(words) or 1,
    )


def _width(text: str) -> int:
    """Return how many columns a terminal gives to a text."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width  # only where it makes a difference

    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _plain(text: str, _code: str) -> str:
    return text


def _painted(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"
