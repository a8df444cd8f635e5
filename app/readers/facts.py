"""The facts of a document as written: from labelled lines, small tables and headings."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import zip_longest

from app.domain.patterns import linear
from app.domain.postmortem import Fact
from app.domain.records import dataclass
from app.readers.blocks import CLOSE, CODE, IMAGE, Block
from app.readers.fact_words import FIELD, UNDER_HEADINGS, field_named
from app.readers.labels import line_starts, read_label
from app.readers.lines import Lines
from app.readers.outline import Part
from app.readers.plain import Plain, plain

# How a line may begin that names a fact, in lower case. Its first word is looked up, since to compile the names would
# take longer than reading a short document; a name that is not written in ASCII is looked up when its line is read.
_CANDIDATE = linear(r"(?m)^[ \t>*_+#-]*(?:\d+[.)][ \t]*)?[*_]*(?:([a-z;]+)|[^\x00-\x7f])[^\n:|]*(?::|：)".encode())
_FIRST = frozenset(re.match("[a-z;]*", name)[0].encode() for name in FIELD)  # type: ignore[index]
# Sections in which a labelled line tells a story rather than a fact about the document.
_QUIET = frozenset({"timeline", "actions", "lessons", "went_well", "went_wrong", "lucky", "improvements", "five_whys"})
_PLACEHOLDER = linear(
    r"(?i)\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}|\([^()]*/[^()]*\)|tb[adc]|todo|n/?a|none|unknown|[-–—?.…]+|"
    r"(?:YYYY|DD|MM)[-/.](?:MM|DD)[-/.](?:DD|YYYY)(?:.{0,20})?|(?:\[[^\[\]]*\][^\pL\pN_]*)+"
)
_BADGE = linear(rb"img\.shields\.io/badge/([^\s()/?-]{2,40})-((?:[^\s()/?-]|--){1,40})-")
_DIVIDERS = frozenset("|·•")
_ROWS = 40  # rows of a table that are looked at for facts


@dataclass(frozen=True, slots=True)
class Written:
    """A fact where it was found: its text, and the bytes it stands in."""

    field: str
    text: str
    start: int
    end: int

    def fact(self, lines: Lines) -> Fact:
        """Return it with its place."""
        return Fact(self.text, lines.place(self.start, self.end))


def read_facts(data: bytes, leaves: list[Block], parts: list[Part]) -> list[Written]:
    """Return the facts in order of trust: labelled lines, then tables, headings and badges."""
    quiet = [(part.start, part.end) for part in parts if part.slug in _QUIET]
    found = [*_labelled(data, leaves), *_in_tables(parts), *_under_headings(parts), *_badges(data)]
    return [
        written
        for written in found
        if not is_placeholder(written.text) and not any(start <= written.start < end for start, end in quiet)
    ]


def is_placeholder(text: str) -> bool:
    """Say whether a value only holds the place of one, such as `[SEV-1/SEV-2]`, `YYYY-MM-DD` or `TBD`."""
    bare = text.strip(" *_`.")
    return not bare or bool(_PLACEHOLDER.fullmatch(bare))


def lines_of(leaf: Block) -> Iterator[tuple[str, int, int]]:
    """Yield for each labelled line of a leaf its label, and where the value starts and ends in its text."""
    text = plain(leaf)
    labels = []
    for start in _label_starts(text):
        label = read_label(text, start)
        if label is not None and (label.bold or field_named(label.text)):
            labels.append(label)
    for label, following in zip_longest(labels, labels[1:]):
        end = following.start if following else len(text.text)
        hard = text.text.find("\n", label.value)
        if label.value <= hard < end and text.text[label.value : hard].strip():
            end = hard
        if following and text.text[label.value : end].rstrip()[-1:] in _DIVIDERS:
            end = label.value + len(text.text[label.value : end].rstrip(" |·•"))
        yield label.text, label.value, end


def _label_starts(text: Plain) -> list[int]:
    """Return where a label may start: each line, and each bold word behind a divider, as in `… | **Status**: …`."""
    bold = [
        span.start for span in text.strong if text.text[max(0, span.start - 4) : span.start].rstrip()[-1:] in _DIVIDERS
    ]
    return sorted({*line_starts(text), *bold})


def first_text(blocks: list[Block]) -> tuple[str, int, int] | None:
    """Return the text of the first paragraph or list among blocks, and its bytes."""
    for block in blocks:
        leaves = list(leaves_below(block))
        texts = [plain(leaf).text.strip() for leaf in leaves]
        if block.kind in ("paragraph", "list", "quote") and any(texts):
            return "\n".join(text for text in texts if text), leaves[0].start, leaves[-1].end
    return None


def leaves_below(block: Block) -> Iterator[Block]:
    """Yield the paragraphs below a block, or the block itself."""
    if block.kind == "paragraph":
        yield block
    for child in block.children:
        yield from leaves_below(child)


def _labelled(data: bytes, leaves: list[Block]) -> Iterator[Written]:
    starts = [leaf.start for leaf in leaves]
    seen: set[int] = set()
    for match in _CANDIDATE.finditer(data.lower()):
        word = match[1]
        if word and word not in _FIRST and word.removesuffix(b"s") not in _FIRST:
            continue
        number = bisect_right(starts, match.end() - 1) - 1
        if number < 0 or number in seen or leaves[number].kind not in ("paragraph", "heading"):
            continue
        seen.add(number)
        yield from _of_leaf(leaves[number])


def _of_leaf(leaf: Block) -> Iterator[Written]:
    text = plain(leaf)
    for label, start, end in lines_of(leaf):
        field = field_named(label)
        if field is None:
            continue
        value = text.text[start:end].strip()
        if value:
            shift = len(text.text[start:end]) - len(text.text[start:end].lstrip())
            yield Written(field, value, *text.span(start + shift, start + shift + len(value)))
        elif picture := _picture(leaf, text.byte(start), text.byte(end) if end < len(text.text) else leaf.end):
            yield Written(field, *picture)
        elif end >= len(text.text) and (below := _value_below(leaf)) is not None:
            yield Written(field, *below)


def _value_below(leaf: Block) -> tuple[str, int, int] | None:
    """Return the text behind a leaf that ends in a label, unless that is labelled itself."""
    following = _following(leaf)
    first = following[0] if following and following[0].kind == "paragraph" else None
    label = read_label(plain(first)) if first is not None else None
    return None if label is not None and field_named(label.text) else first_text(following)


def _picture(leaf: Block, start: int, end: int) -> tuple[str, int, int] | None:
    """Return the words of a badge that stands for a value, as in `**Severity**: ![SEV-2](…)`."""
    words: list[str] = []
    is_inside = False
    for sort, value, first, last in leaf.inlines:
        if start <= first < end and sort == IMAGE:
            is_inside, start, end = True, first, last
        elif is_inside and sort == CLOSE and value == "Image":
            break
        elif is_inside and sort <= CODE:
            words.append(value)
    text = "".join(words).strip()
    return (text, start, end) if text else None


def _badges(data: bytes) -> Iterator[Written]:
    """Yield the facts that badges give, such as `https://img.shields.io/badge/severity-SEV2-red`."""
    for match in _BADGE.finditer(data) if b"img.shields.io/badge/" in data else ():
        label, value = (part.decode(errors="replace").replace("_", " ").replace("%20", " ") for part in match.groups())
        field = field_named(label)
        if field:
            yield Written(field, value.replace("--", "-"), *match.span(2))


def _following(leaf: Block) -> list[Block]:
    """Return the blocks behind a leaf that may hold its label's value."""
    parent = leaf.parent
    if parent is None:
        return []
    behind = parent.children[parent.children.index(leaf) + 1 :][:1]
    if behind or parent.kind != "item" or parent.parent is None or parent.parent.children[-1] is not parent:
        return behind
    return _following(parent.parent)


def _in_tables(parts: list[Part]) -> Iterator[Written]:
    for part in parts:
        for table in part.blocks:
            if table.kind != "table" or not table.children:
                continue
            rows = [row.children for row in table.children[:_ROWS]]
            heads = [field_named(plain(cell).text) for cell in rows[0]]
            if len(rows[0]) == 2 and not (all(heads) and len(table.children) == 2):
                yield from (written for row in rows if len(row) == 2 for written in _cell(plain(row[0]).text, row[1]))
            elif len(table.children) == 2:
                for label, cell in zip(rows[0], rows[1], strict=False):
                    yield from _cell(plain(label).text, cell)


def _cell(label: str, cell: Block) -> Iterator[Written]:
    field = field_named(label.strip().rstrip(":"))
    text = plain(cell).text.strip()
    if field and text:
        yield Written(field, text, cell.inlines[0][2], cell.inlines[-1][3])


def _under_headings(parts: list[Part]) -> Iterator[Written]:
    for part in parts[1:]:
        field = field_named(part.title) or next((f for f in (field_named(part.title.split("&")[0]),) if f), None)
        if field in UNDER_HEADINGS and (below := first_text(part.blocks)) is not None:
            text, start, end = below
            if field == "severity":
                text = leading_words(plain(part.blocks[0])) if part.blocks[0].kind == "paragraph" else text
            yield Written(field, text, start, end)


def leading_words(text: Plain) -> str:
    """Return the bold opening of a text, else what stands before its first dash or line break."""
    if text.strong and not text.text[: text.strong[0].start].strip():
        return text.text[text.strong[0].start : text.strong[0].end].strip(" :")
    line = text.text.split("\n")[0]
    for dash in (" - ", " – ", " — ", ". "):
        line = line.split(dash)[0]
    return line.strip()
