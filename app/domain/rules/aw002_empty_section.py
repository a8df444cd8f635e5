"""AW002: a section without content, or with a placeholder where the content should be."""

from collections.abc import Iterator
from functools import lru_cache

from app.domain.finding import Remark
from app.domain.places import lines_of, passage_place
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem, Section
from app.domain.rule import Context, Rule
from app.domain.scales import Level

PLACEHOLDERS = (
    *("todo", "tbd", "tba", "fixme", "wip", "work in progress", "placeholder", "coming soon", "lorem ipsum"),
    *("to be done", "to be written", "to be determined", "to be added", "to be filled", "to be completed"),
    *("fill in", "fill me in", "fill this in", "add text here", "write here", "insert text"),
)
_PLACEHOLDER_BYTES = tuple(word.encode() for word in PLACEHOLDERS)
PROMPTS = (
    *(
        "describe",
        "insert",
        "add ",
        "your ",
        "enter ",
        "fill",
        "explain",
        "list ",
        "summar",
        "link to",
        "name of",
        "date",
    ),
    *("what ", "who ", "when ", "where ", "why ", "how ", "which ", "provide", "write", "include", "brief", "a short"),
)
BRACKETS = {"<": ">", "[": "]", "{": "}"}
LONGEST = 200  # characters of a placeholder in brackets, such as [describe the impact here]


def check(doc: Postmortem, _policy: Policy, context: Context) -> Iterator[Remark]:
    """Yield a remark for each empty section and each placeholder in the others."""
    flagged: set[int] = set()  # lines
    for section in _leaves(doc):
        message = _objection(doc, section, context.template)
        if message:
            flagged.update(range(section.place.line, section.end_line + 1))
            yield Remark(place=section.place, message=message, excerpt=section.title)
    for passage in doc.prose(_may_hold_a_placeholder):
        if (
            passage.kind not in ("paragraph", "item")
            or passage.section == "actions"
            or not is_placeholder(passage.text)
        ):
            continue
        place = passage_place(doc, passage)
        if place.line not in flagged:
            yield Remark(
                place=place,
                message=f"'{_short(passage.text)}' is still to be written. Write it, or take the line out.",
                excerpt=passage.text,
            )


def _may_hold_a_placeholder(source: bytes) -> bool:
    start = source[:32].lower()
    return any(word in start for word in _PLACEHOLDER_BYTES) or start.lstrip(b" -*_").startswith((b"<", b"[", b"{"))


def is_placeholder(text: str) -> bool:
    """Say whether a text only holds the place of one that is still to come."""
    start = text[:24].lstrip(" \t*_-[<{(").casefold()
    if start.startswith(PLACEHOLDERS):
        word = next(word for word in PLACEHOLDERS if start.startswith(word))
        return not start[len(word) : len(word) + 1].isalnum()
    stripped = text.strip(" .*_")
    if not stripped:
        return bool(text.strip())
    asked = stripped[1:].strip().casefold().startswith(PROMPTS) and " " in stripped
    return asked and len(stripped) <= LONGEST and BRACKETS.get(stripped[0]) == stripped[-1]


def _leaves(doc: Postmortem) -> Iterator[Section]:
    """Yield the sections without subsections; the title of a document is none."""
    for section, following in zip(doc.sections, (*doc.sections[1:], None), strict=False):
        is_parent = following is not None and following.level > section.level
        if not is_parent and not (section.level == 1 and section.title == doc.title):
            yield section


def _objection(doc: Postmortem, section: Section, template: str) -> str | None:
    text = section.text.strip()
    if section.slug == "actions" and not doc.action_items:
        return None  # AW100 says so
    if not text:
        if section.slug is None or _has_source(doc, section):
            return None
        return f"The section '{section.title}' is empty. Fill it in, or take the heading out."
    lines = [line for line in text.splitlines() if line.strip()]
    if template and all(_words(line) in _template_lines(template) for line in lines):
        return f"The section '{section.title}' still holds the template's text. Write it, or take the heading out."
    if all(is_placeholder(line) for line in lines):
        return f"The section '{section.title}' only says '{_short(text)}'. Write it, or take the heading out."
    return None


def _has_source(doc: Postmortem, section: Section) -> bool:
    """Say whether something stands there that is no prose, such as a diagram or a log."""
    body = lines_of(doc.text, section.place.end_line + 1, section.end_line)
    while (opened := body.find("<!--")) >= 0:
        closed = body.find("-->", opened)
        if closed < 0:
            return bool(body[:opened].strip())
        if body[:opened].strip():
            return True
        body = body[closed + 3 :]
    return bool(body.strip(" \t\r\n-_*"))


@lru_cache(maxsize=8)
def _template_lines(template: str) -> frozenset[str]:
    lines = template.splitlines()
    cells = (cell for line in lines if "|" in line for cell in line.split("|"))
    return frozenset(words for text in (*lines, *cells) if (words := _words(text)))


def _words(line: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in line.casefold()).split())


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}…"


EMPTY_SECTION = Rule(
    code="AW002",
    slug="empty-section",
    level=Level.NOTICE,
    check=check,
    summary="No section is empty or holds a placeholder.",
    why="An empty heading looks finished from afar. Readers cannot tell whether there was nothing to say or nobody "
    "has said it yet.",
    bad="## Impact\n\nTBD",
    good="## Impact\n\n1,200 customers could not check out for 42 minutes.",
)
