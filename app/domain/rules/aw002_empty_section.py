"""AW002: a section without content, or with a placeholder where the content should be."""

from collections.abc import Iterator
from functools import lru_cache

from app.domain.finding import Remark
from app.domain.placeholders import find_worth_a_look, is_placeholder
from app.domain.places import lines_of, passage_place
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem, Section
from app.domain.rule import Context, Rule
from app.domain.scales import Level
from app.domain.words import plain_words

REACH = 3  # lines between what opens a list and its first item
OPENING = 500  # characters of a section that hold its first line, or all of it that is looked at
TOLD_BY = 80  # characters of a line that tell whether it is the template's


def check(doc: Postmortem, _policy: Policy, context: Context) -> Iterator[Remark]:
    """Yield a remark for each empty section and each placeholder in the others."""
    flagged: set[int] = set()  # lines
    for section in _leaves(doc):
        message = _objection(doc, section, context.template)
        if message:
            flagged.update(range(section.place.line, section.end_line + 1))
            yield Remark(place=section.place, message=message, excerpt=section.title)
    for passage in doc.prose_touching(find_worth_a_look):
        is_text = passage.kind in ("paragraph", "item") and passage.section != "actions"
        if not is_text or not is_placeholder(passage.text):
            continue
        place = passage_place(doc, passage)
        if place.line not in flagged and not _opens_actions(doc, passage.text, place.line):
            yield Remark(
                place=place,
                message=f"'{_short(passage.text)}' is still to be written. Write it, or take the line out.",
                excerpt=passage.text,
            )


def _opens_actions(doc: Postmortem, text: str, line: int) -> bool:
    """Say whether a line such as `TODO:` stands above action items."""
    return text.rstrip(" *_").endswith(":") and any(0 < item.line - line <= REACH for item in doc.action_items)


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
    if not _may_be_hollow(text[:OPENING].splitlines()[0], template):
        return None
    lines = [line for line in text.splitlines() if line.strip()]
    if template and all(_words(line) in _template_lines(template) for line in lines):
        return f"The section '{section.title}' still holds the template's text. Write it, or take the heading out."
    if all(is_placeholder(line) for line in lines):
        return f"The section '{section.title}' only says '{_short(text)}'. Write it, or take the heading out."
    return None


def _may_be_hollow(first_line: str, template: str) -> bool:
    """Say whether a section that opens like this could hold nothing of its own; most are settled by that."""
    return is_placeholder(first_line) or bool(template and _words(first_line) in _template_lines(template))


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
    return plain_words(line[:TOLD_BY].casefold())


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
