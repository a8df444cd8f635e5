"""Text that only holds the place of text still to come."""

from collections.abc import Iterator

from app.domain.patterns import linear

STILL = (
    r"(?:todo|tbd|tba|fixme|wip|work in progress|placeholder|coming soon|lorem ipsum|to be (?:done|written|determined|"
    r"added|filled|completed)|fill (?:me |this )?in|add text here|write here|insert text)\b"
)
ASKED = (
    r"(?:describe|insert|add|your|enter|fill|explain|list|summari[sz]e|summary|link to|name of|date|what|who|when|"
    r"where|why|how|which|provide|write|include|brief|a short)\b[^\n]"
)
LONGEST = 200  # characters of a placeholder in brackets, such as [describe the impact here]
# What may stand before a text in a line of Markdown: quotes, bullets, numbers, check boxes, the names of footnotes.
MARKS = r"(?:[ \t>*+#-]|\d+[.)]|\[[ xX]\]|\[\^[^\]\n]*\]:)*"
_STILL = linear(rf"(?i)[\s*_\-\[<{{(]*{STILL}|[\s.*_…]*[.…][\s.*_…]*$")
_ASKED = linear(rf"(?is)[\s.*_]*(?:\[\s*{ASKED}*\]|<\s*{ASKED}*>|\{{\s*{ASKED}*\}})[\s.*_]*")
_DOTS = r"[\s.*_…]*[.…][ \t\r.*_…]*$"
_WORTH_A_LOOK = linear(rf"(?im)^{MARKS}(?:[\s*_\-\[<{{(]*{STILL}|{_DOTS}|[\s.*_]*[\[<{{]\s*{ASKED})".encode())


def is_placeholder(text: str) -> bool:
    """Say whether a text is a mark such as TODO, three dots, or a request in brackets."""
    if _STILL.match(text[:80]):
        return True
    return len(text) <= LONGEST and _ASKED.fullmatch(text) is not None


def find_worth_a_look(source: bytes) -> Iterator[tuple[int, int]]:
    """Yield stretches of Markdown, in UTF-8, that hold the beginning of every placeholder, and of little else."""
    return (match.span() for match in _WORTH_A_LOOK.finditer(source))
