"""Where words stand in a document."""

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from operator import add

from app.domain.postmortem import Passage, Place, Postmortem


def place_of(text: str, start: int, end: int) -> Place:
    """Return the place of the code points from `start` to `end` of a document."""
    starts = _line_starts(text)
    line = bisect_right(starts, start)
    end_line = bisect_right(starts, end)
    return Place(line, start - starts[line - 1] + 1, end_line, end - starts[end_line - 1] + 1)


def span_of(text: str, place: Place) -> tuple[int, int]:
    """Return the code points of a document at which a place starts and ends."""
    starts = _line_starts(text)
    return starts[place.line - 1] + place.column - 1, starts[place.end_line - 1] + place.end_column - 1


def passage_place(doc: Postmortem, passage: Passage) -> Place:
    """Return the place of a whole passage."""
    return place_of(doc.text, passage.starts[0], passage.starts[len(passage.text) - 1] + 1)


def phrase_place(doc: Postmortem, within: Place, phrase: str) -> Place:
    """Return where a phrase stands inside a place, or that place where the source writes it differently."""
    starts = _line_starts(doc.text)
    first = starts[within.line - 1]
    last = starts[within.end_line] if within.end_line < len(starts) else len(doc.text)
    found = doc.text.find(phrase, first, last)
    return within if found < 0 else place_of(doc.text, found, found + len(phrase))


def overlap(one: Place, other: Place) -> bool:
    """Say whether two places have a code point in common."""
    starts_before = (one.line, one.column) < (other.end_line, other.end_column)
    return starts_before and (other.line, other.column) < (one.end_line, one.end_column)


def lines_of(text: str, first: int, last: int) -> str:
    """Return the lines from `first` to `last`, both counted from 1 and both included."""
    starts = _line_starts(text)
    if first > len(starts):
        return ""
    return text[starts[first - 1] : starts[last] if last < len(starts) else len(text)]


@lru_cache(maxsize=2)
def _line_starts(text: str) -> tuple[int, ...]:
    """Return the offset of each line; kept for the last documents, since rules ask about one at a time."""
    ends = accumulate(map(len, text.split("\n")[:-1]), initial=0)
    return tuple(map(add, ends, range(len(text) + 1)))
