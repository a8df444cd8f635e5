"""What a document is called."""

from app.readers.blocks import Block
from app.readers.fact_words import field_named
from app.readers.front_matter import FrontMatter
from app.readers.headings import is_known_heading, known_section
from app.readers.labels import read_label
from app.readers.outline import heading_of
from app.readers.plain import plain

_LONGEST = 120  # characters of a first line that may be a title without being a heading


def read_title(front: FrontMatter, root: Block) -> str | None:
    """Return the title: the front matter's, else the first heading that opens no known section, else a first line."""
    if front.facts.get("title"):
        return front.facts["title"][0].text
    first = next((block for block in root.children if heading_of(block)[1]), None)
    title, level = heading_of(first) if first is not None else ("", 0)
    if first is not None and not is_known_heading(title) and not _is_fact(first):
        before = root.children[: root.children.index(first)]
        if level == 1 or not any(_is_title_line(block) for block in before[:1]):
            return title or None
    block = next((block for block in root.children if block.kind != "html"), None)
    if block is not None and _is_title_line(block):
        return plain(block).text.strip()
    return _first_line(block) if block is not None and first is None else None


def _is_fact(heading: Block) -> bool:
    """Say whether a heading gives one of the facts, such as `## Owner: Dana`."""
    label = read_label(plain(heading))
    return label is not None and field_named(label.text) not in (None, "title")


def _first_line(block: Block) -> str | None:
    """Return the first line of a text without headings, where the next one opens a section."""
    text = plain(block) if block.kind == "paragraph" else None
    if text is None or not text.wraps:
        return None
    first, following = text.text[: text.wraps[0]].strip(), text.text[text.wraps[0] + 1 : [*text.wraps, None][1]]
    return first if known_section(following) and not known_section(first) and not first.endswith(":") else None


def _is_title_line(block: Block) -> bool:
    text = plain(block).text.strip() if block.kind == "paragraph" else ""
    is_line = bool(text) and len(text) <= _LONGEST and "\n" not in text and not text.endswith((".", ":", "?"))
    if text.startswith(("{%", "{{")):
        return False  # what a site generator puts something in place of
    return is_line and not known_section(text)
