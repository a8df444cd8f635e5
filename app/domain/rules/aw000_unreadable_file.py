"""AW000: a file that could not be read as a postmortem."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule
from app.domain.scales import Level

KINDS = frozenset({"unreadable_file", "too_large"})  # nothing of the file was read
FRONT_MATTER = "unreadable_front_matter"


def check(doc: Postmortem, _policy: Policy, _context: Context) -> Iterator[Remark]:
    """Yield what kept the reader from reading the file."""
    for note in doc.notes:
        if note.kind in KINDS:
            yield Remark(place=note.place, message=note.text, about=note.kind)
        elif note.kind == FRONT_MATTER:
            message = f"The front matter was left out: {note.text} Everything below it was read."
            yield Remark(place=note.place, message=message, about=note.kind, level=Level.WARNING)


UNREADABLE_FILE = Rule(
    code="AW000",
    slug="unreadable-file",
    level=Level.ERROR,
    check=check,
    summary="Every postmortem can be read.",
    why="A file that is not UTF-8 text, or is far larger than any postmortem, is not checked at all; silence would "
    "look like praise.",
    bad="A Markdown file saved as UTF-16, or a log of 20 MB pasted into the timeline.",
    good="A Markdown file in UTF-8, with long logs linked rather than pasted.",
)
