"""The five whys: questions and answers, from lists, tables, headings or bold questions."""

import re
from collections.abc import Iterator

from app.domain.patterns import pattern
from app.domain.postmortem import Why
from app.readers.blocks import Block
from app.readers.headings import normal_heading
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.plain import plain

_ASKS = pattern(
    r"[\s*_>]*(?:\d{1,2}[.):]\s*)?(?:\d(?:st|nd|rd|th)\s)?(?:q(?:uestion)?\s?\d?\s?[:.]\s*)?"
    r"(?:why\s?#?\d{1,2}\s?[:.–-]\s*(?=\S))?(?P<question>(?:\w+\s)?why(?:\s?#?\d{1,2})?\b[^?:\n]{0,300}(?:\?|:|$))[\s*_:–—-]*",
    re.IGNORECASE,
)
_ANSWER = pattern(r"^\s*(?:a(?:nswer)?\s?\d?\s?:|because:?|→|->|=>)\s*", re.IGNORECASE)


def read_whys(parts: list[Part], labelled: list[Part], lines: Lines) -> tuple[Why, ...]:
    """Return the steps of the five whys in order; a step without its own question has an empty one."""
    sections = [part for part in parts if part.slug == "five_whys"] or [p for p in labelled if p.slug == "five_whys"]
    found: list[Why] = []
    for section in sections[:1]:
        inside = [part for part in parts if section.start < part.start < section.end] if section in parts else []
        for part in (section, *inside):
            texts = list(_texts(part))
            asked = any(_ASKS.match(text) for text, _, _ in texts)
            found.extend(_steps(texts, lines, asked=asked))
    return tuple(found)


def _steps(texts: list[tuple[str, int, int]], lines: Lines, *, asked: bool) -> Iterator[Why]:
    question: tuple[str, int, int] | None = None
    for text, start, end in texts:
        match = _ASKS.match(text)
        if match is None:
            if question is not None or not asked:
                first = question or ("", start, end)
                yield Why(first[0], _ANSWER.sub("", text).strip(), lines.place(first[1], end))
                question = None
            continue
        if question is not None:
            yield Why(question[0], "", lines.place(question[1], question[2]))
        answer = _ANSWER.sub("", text[match.end() :]).strip()
        words = match["question"].strip(" *_:")
        if answer:
            question = None
            yield Why(words, answer, lines.place(start, end))
        else:
            question = (words, start, end)
    if question is not None:
        yield Why(question[0], "", lines.place(question[1], question[2]))


def _texts(part: Part) -> Iterator[tuple[str, int, int]]:
    """Yield the texts in which a step may stand: the heading, paragraphs, items, and the rows of a table."""
    if part.head is not None and part.slug != "five_whys":
        yield plain(part.head).text, part.head.start, part.head.end
    if part.rest and part.head is not None:
        yield part.rest, part.head.start, part.head.end
    for block in part.blocks:
        yield from _below(block)


def _below(block: Block) -> Iterator[tuple[str, int, int]]:
    if block.kind == "paragraph":
        text = plain(block)
        if not any(span.end - span.start >= len(text.text.strip()) for span in text.emphasis) and text.text.strip():
            yield text.text, block.start, block.inlines[-1][3] if block.inlines else block.end
    elif block.kind == "row":
        cells = [plain(cell).text.strip() for cell in block.children]
        is_header = block.parent is not None and block.parent.children[0] is block
        if not is_header and any(cells):
            asks = next((cell for cell in cells if _ASKS.match(cell)), "")
            answer = next((cell for cell in reversed(cells) if cell and cell != asks), "")
            yield f"{asks} {answer}".strip() if normal_heading(asks) else answer, block.start, block.end
    else:
        for child in block.children:
            yield from _below(child)
