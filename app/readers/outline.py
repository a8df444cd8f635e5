"""The document in parts: one per heading, and one per bold or plain label that stands in for a heading."""

from bisect import bisect_left
from collections.abc import Mapping

from app.domain.patterns import pattern
from app.domain.postmortem import Section
from app.domain.records import dataclass, field
from app.readers.blocks import Block
from app.readers.headings import heading_slug, is_known_heading, normal_heading
from app.readers.labels import Label
from app.readers.lines import Lines
from app.readers.plain import plain

_PREVENTION = pattern(
    r"preventions?(?: (?:measures|plan|steps|strategy))?|"
    r"prevent(?:ing|ion of)? (?:.{0,20} )?(?:recurrence|again|future)|"
    r"(?:future |and )?prevention (?:and|in|of|for) .{0,40}|(?:moving|going|looking) (?:forward|ahead)|"
    r"how (?:.{1,20} )?prevent .{1,40}|what (?:.{1,30} )?to prevent .{1,40}"
)
_HTML_HEADING = pattern(
    r"\s*<(?:details[^<>]*>\s*<)?(?:h(?P<level>[1-6])|summary)\b[^<>]*>(?P<title>[^\n]{1,200}?)</(?:h|summ)"
)
_UNSURE = frozenset({None, "improvements"})  # what a section on prevention may be taken for
_TAG = pattern(r"<[^<>]*>")
_FOLDED = 6  # the level of a heading that folds what stands below it


@dataclass(slots=True)
class Part:
    """A heading or label with what stands below it.

    `blocks` are its own, down to the next heading; `start` and `end` are the bytes of the whole, subsections included.
    `rest` is the text behind a label, and `span` where it stands in the text of `head`; a label that has its line to
    itself `is_open` for what follows.
    """

    title: str
    slug: str | None
    level: int
    head: Block | None
    start: int
    end: int
    blocks: list[Block] = field(default_factory=list)
    label: Label | None = None
    rest: str = ""
    span: tuple[int, int] = (0, 0)
    is_open: bool = False


def read_outline(root: Block, synonyms: Mapping[str, tuple[str, ...]]) -> list[Part]:
    """Return a part for what stands above all headings, then one per heading, in order."""
    parts = [Part("", None, 0, None, 0, root.end)]
    open_parts: list[Part] = []
    for block in root.children:
        title, level = heading_of(block)
        if not level:
            parts[-1].blocks.append(block)
            continue
        while open_parts and open_parts[-1].level >= level:
            open_parts.pop().end = block.start
        if parts[0].end > block.start:
            parts[0].end = block.start
        part = Part(title, heading_slug(title, synonyms), level, block, block.start, root.end)
        if part.slug and len(parts) == 1 and level == 1 and not opens_section(title, synonyms):
            part.slug = None  # the document's title, such as `Resolution of the outage in March`
        if part.slug == "improvements" and any(around.slug == "actions" for around in open_parts):
            part.slug = None  # a group of actions, such as `Short-term improvements`
        parts.append(part)
        open_parts.append(part)
    return parts


def heading_of(block: Block) -> tuple[str, int]:
    """Return the words and the level of a heading, be it written in HTML; level 0 is none."""
    if block.kind == "heading":
        return " ".join(plain(block).text.split("\n")).strip(), block.level
    if block.kind != "html" or not block.inlines:
        return "", 0
    match = _HTML_HEADING.match("".join(value for _, value, _, _ in block.inlines[:4]))
    if match is None:
        return "", 0
    return " ".join(_TAG.sub(" ", match["title"]).split()), int(match["level"] or _FOLDED)


def name_actions(parts: list[Part], labelled: list[Part]) -> None:
    """Let a section on prevention be one of action items: if it lists them, or the document has no other."""
    alone = not any(part.slug == "actions" for part in (*parts, *labelled))
    for part in parts:
        if part.slug in _UNSURE and _PREVENTION.fullmatch(normal_heading(part.title)):
            within = (one.blocks for one in parts if part.start <= one.start < part.end)
            if alone or any(block.kind in ("list", "table") for blocks in within for block in blocks):
                part.slug = "actions"


def read_sections(parts: list[Part], labelled: list[Part], leaves: list[Block], lines: Lines) -> tuple[Section, ...]:
    """Return the sections in order: the headings, and the labels whose section has no heading."""
    starts = [leaf.start for leaf in leaves]
    texts = ["" if leaf.kind == "heading" else leaf.words() for leaf in leaves]
    headed = {part.slug for part in parts}
    chosen = [*parts[1:], *(part for part in labelled if part.slug not in headed)]
    chosen.sort(key=lambda part: part.start)
    sections = []
    for part in chosen:
        if part.head is not None:
            first = bisect_left(starts, part.head.start) + 1
            body = texts[first : bisect_left(starts, part.end)]
            sections.append(_section(part, part.head, "\n".join(filter(None, [part.rest, *body])), lines))
    return tuple(sections)


def _section(part: Part, head: Block, text: str, lines: Lines) -> Section:
    start = head.start if part.label is None else part.start
    return Section(
        title=part.title,
        slug=part.slug,
        level=part.level,
        place=lines.place(start, head.inlines[-1][3] if head.inlines else head.start),
        end_line=lines.line(max(part.end - 1, part.start)),
        text=text,
    )


def opens_section(title: str, synonyms: Mapping[str, tuple[str, ...]]) -> bool:
    """Say whether a heading is one of a section word for word, in our words or the policy's."""
    return is_known_heading(title) or any(title.casefold() in map(str.casefold, names) for names in synonyms.values())
