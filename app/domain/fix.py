"""Replacements that findings offer, put into the text."""

from collections.abc import Iterable

from app.domain.finding import Finding
from app.domain.places import span_of


def with_replacements(text: str, findings: Iterable[Finding]) -> str:
    """Return a document's text with the replacements of its findings; of two that overlap, the first is taken."""
    offered = ((*span_of(text, one.place), one.replacement) for one in findings if one.replacement is not None)
    parts = []
    done = 0
    for start, end, replacement in sorted(offered):
        if start >= done:
            parts += [text[done:start], replacement]
            done = end
    return "".join([*parts, text[done:]])
