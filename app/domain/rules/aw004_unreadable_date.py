"""AW004: a date that is no day, or could be two."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield a remark for each such date; those of action items are AW102's."""
    if not doc.notes:
        return
    items = {line for item in doc.action_items for line in range(item.place.line, item.place.end_line + 1)}
    for note in doc.notes:
        if note.kind in ("ambiguous_date", "unreadable_date") and note.place.line not in items:
            yield Remark(place=note.place, message=date_message(note.text, note.kind), excerpt=note.text)


def date_message(text: str, kind: str) -> str:
    """Say what is wrong with a date, and what to write instead."""
    readings = _readings(text) if kind == "ambiguous_date" else ()
    if readings:
        return f"'{text}' could be two days. Write {readings[0]} or {readings[1]}."
    return f"'{text}' is not a day that can be read. Write a date such as 2026-03-14."


def _readings(text: str) -> tuple[str, str] | tuple[()]:
    """Return both ISO dates behind a text such as 03/04/2026."""
    numbers = "".join(sign if sign.isdigit() else " " for sign in text).split()
    if len(numbers) < 3 or len(numbers[0]) > 2 or len(numbers[1]) > 2:
        return ()
    first, second, year = int(numbers[0]), int(numbers[1]), int(numbers[2])
    year += 2000 if year < 100 else 0
    return f"{year:04}-{first:02}-{second:02}", f"{year:04}-{second:02}-{first:02}"


UNREADABLE_DATE = Rule(
    code="AW004",
    slug="unreadable-date",
    level=Level.NOTICE,
    check=check,
    summary="Every date is one day.",
    why="03/04/2026 is in March for some readers and in April for others. Afterword does not guess.",
    bad="- **Date**: 03/04/2026",
    good="- **Date**: 2026-04-03",
)
