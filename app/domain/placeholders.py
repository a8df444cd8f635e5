"""Text that only holds the place of text still to come."""

from functools import cache
from typing import Any

import re2

STILL = (
    r"(?:todo|tbd|tba|fixme|wip|work in progress|placeholder|coming soon|lorem ipsum|to be (?:done|written|determined|"
    r"added|filled|completed)|fill (?:me |this )?in|add text here|write here|insert text)\b"
)
ASKED = (
    r"(?:describe|insert|add|your|enter|fill|explain|list|summari[sz]e|summary|link to|name of|date|what|who|when|"
    r"where|why|how|which|provide|write|include|brief|a short)\b[^\n]"
)
LONGEST = 200  # characters of a placeholder in brackets, such as [describe the impact here]
LEAD = 64  # bytes of a source that tell whether it is worth a closer look


def is_placeholder(text: str) -> bool:
    """Say whether a text is a mark such as TODO, three dots, or a request in brackets."""
    if _still().match(text[:80]):
        return True
    return len(text) <= LONGEST and _asked().fullmatch(text) is not None


def may_be_placeholder(source: bytes) -> bool:
    """Say the same of the Markdown that a text was written in, quickly; it may say yes too often."""
    return _worth_a_look().match(source[:LEAD]) is not None


@cache
def _still() -> Any:
    return re2.compile(rf"(?i)[\s*_\-\[<{{(]*{STILL}|[\s.*_…]*[.…][\s.*_…]*$")


@cache
def _asked() -> Any:
    return re2.compile(rf"(?is)[\s.*_]*(?:\[\s*{ASKED}*\]|<\s*{ASKED}*>|\{{\s*{ASKED}*\}})[\s.*_]*")


@cache
def _worth_a_look() -> Any:
    lead = r"[\s*_\-+>#()\d.]*"
    return re2.compile(rf"(?i){lead}(?:[\[<{{\s*_]*{STILL}|[\[<{{]\s*{ASKED}|\.|…)".encode())
