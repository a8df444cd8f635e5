"""HTML in place of Markdown: blocks of it as the headings, paragraphs and lists that they show."""

import re

from app.domain.patterns import pattern
from app.readers.blocks import CLOSE, CODE, HARD, HTML, LINK, OPEN, SOFT, TEXT, Block, Inline

_TOKEN = pattern(rb"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)\b(?P<rest>[^<>]*)>|<!--")
_TELLING = pattern(rb"<(?:h[1-6]|p|li|ul|ol|b|strong|summary|dt|dd)\b", re.IGNORECASE)
_KEPT = pattern(rb"<(?:table|pre|script|style|svg|iframe|textarea)\b", re.IGNORECASE)  # read otherwise, or not at all
_HREF = pattern(rb"href\s*=\s*[\"']?([^\"'\s<>]+)", re.IGNORECASE)
_LINE = pattern(rb"[^\n]+")
_HEADINGS = {b"h1": 1, b"h2": 2, b"h3": 3, b"h4": 4, b"h5": 5, b"h6": 6, b"summary": 6}
_BOUNDARIES = frozenset(
    b"p div section article header footer main blockquote center details dl dt dd hr figure figcaption aside".split()
)
_MARKS = {b"b": "Strong", b"strong": "Strong", b"i": "Emphasis", b"em": "Emphasis"}
_DEEPEST = 20  # lists within lists


def open_html(root: Block, leaves: list[Block], data: bytes) -> list[Block]:
    """Put what blocks of HTML show in their place in the tree, and return the leaves that there are then."""
    opened: dict[int, _Builder] = {}
    for block in root.children:
        if block.kind == "html":
            source = data[block.start : block.end]
            if _TELLING.search(source) and not _KEPT.search(source):
                builder = _Builder(root, block.start, source)
                if builder.read():
                    opened[block.start] = builder
    if not opened:
        return leaves
    children: list[Block] = []
    for block in root.children:
        children += opened[block.start].blocks if block.start in opened else [block]
    root.children = children
    found: list[Block] = []
    for leaf in leaves:
        is_open = leaf.kind == "html" and leaf.parent is root and leaf.start in opened
        found += opened[leaf.start].leaves if is_open else [leaf]
    return found


class _Builder:
    """Builds the blocks of one stretch of HTML; unclosed and unknown tags do no harm."""

    def __init__(self, root: Block, base: int, source: bytes) -> None:
        self.blocks: list[Block] = []
        self.leaves: list[Block] = []
        self._root = root
        self._base = base
        self._source = source
        self._open: list[Block] = []  # lists and items, the innermost last
        self._leaf: Block | None = None
        self._links = 0
        self._in_code = False

    def read(self) -> bool:
        """Read all of it; say whether it shows any text."""
        at = 0
        while (match := _TOKEN.search(self._source, at)) is not None:
            self._text(at, match.start())
            at = match.end()
            name = match["name"]
            if name is None:
                at = self._comment(match.start())
            elif match["end"]:
                self._end(name.lower(), match.end())
            elif len(self._open) < 2 * _DEEPEST:
                self._start(name.lower(), match["rest"], match.start())
        self._text(at, len(self._source))
        self._close_leaf()
        return any(leaf.kind != "html" for leaf in self.leaves)

    def _comment(self, start: int) -> int:
        end = self._source.find(b"-->", start)
        end = len(self._source) if end < 0 else end + 3
        self._close_leaf()
        leaf = self._add("html", start, end)
        leaf.inlines.append((HTML, self._source[start:end].decode(errors="replace"), leaf.start, leaf.end))
        return end

    def _start(self, name: bytes, rest: bytes, at: int) -> None:
        if name in _HEADINGS:
            self._close_leaf()
            self._open.clear()
            self._leaf = self._add("heading", at, at)
            self._leaf.level = _HEADINGS[name]
        elif name in (b"ul", b"ol"):
            self._close_leaf()
            self._open_list(at, is_numbered=name == b"ol")
        elif name == b"li":
            self._item(at)
        elif name in _BOUNDARIES:
            self._close_leaf()
        elif name == b"input" and b"checkbox" in rest.lower() and self._open:
            self._open[-1].checked = b"checked" in rest.lower().replace(b"checkbox", b"")
        else:
            self._inline_start(name, rest, at)

    def _inline_start(self, name: bytes, rest: bytes, at: int) -> None:
        href = _HREF.search(rest) if name == b"a" else None
        if name == b"br" and self._leaf is not None:
            self._note(HARD, "\n", at, at)
        elif name in _MARKS:
            self._note(OPEN, _MARKS[name], at, at)
        elif href is not None:
            self._note(LINK, href[1].decode(errors="replace"), at, at)
            self._links += 1
        elif name == b"code":
            self._in_code = True

    def _end(self, name: bytes, at: int) -> None:
        if name in _HEADINGS or name in _BOUNDARIES:
            self._close_leaf()
        elif name in (b"ul", b"ol", b"li"):
            self._close_leaf()
            kind = "item" if name == b"li" else "list"
            while any(block.kind == kind for block in self._open):
                block = self._open.pop()
                block.end = self._base + at
                if block.kind == kind:
                    break
        elif name in _MARKS and self._leaf is not None:
            self._note(CLOSE, _MARKS[name], at, at)
        elif name == b"a" and self._links:
            self._links -= 1
            self._note(CLOSE, "Link", at, at)
        elif name == b"code":
            self._in_code = False

    def _item(self, at: int) -> None:
        self._close_leaf()
        if self._open and self._open[-1].kind == "item":
            self._open.pop().end = self._base + at  # the end of an item need not be written
        if not self._open:
            self._open_list(at, is_numbered=False)
        self._open.append(self._add("item", at, at))

    def _open_list(self, at: int, *, is_numbered: bool) -> None:
        if self._open and self._open[-1].kind == "list":
            self._open.append(self._add("item", at, at))
        block = self._add("list", at, at)
        block.level = int(is_numbered)
        self._open.append(block)

    def _text(self, start: int, end: int) -> None:
        for line in _LINE.finditer(self._source, start, end):
            words = line.group().strip()
            if not words and self._leaf is None:
                continue
            if line.start() > start:
                self._note(SOFT, " ", line.start(), line.start())
            if words:
                first = line.start() + line.group().find(words)
                tail = " " if line.group()[-1:].isspace() and line.end() == end else ""
                lead = " " if line.group()[:1].isspace() and line.start() == start and self._has_text() else ""
                self._words(lead, words, tail, first)
            elif line.start() == start and self._has_text():
                self._note(TEXT, " ", line.start(), line.start())

    def _words(self, lead: str, words: bytes, tail: str, first: int) -> None:
        text = words.decode(errors="replace")
        if "&" in text:
            from html import unescape  # its table of entities takes long to import, and few documents hold one here

            text = unescape(text).replace("\u00a0", " ")
        if lead:
            self._note(TEXT, lead, first, first)
        self._note(CODE if self._in_code else TEXT, text, first, first + len(words))
        if tail:
            self._note(TEXT, tail, first + len(words), first + len(words))

    def _has_text(self) -> bool:
        return self._leaf is not None and bool(self._leaf.inlines)

    def _note(self, sort: int, value: str, start: int, end: int) -> None:
        if self._leaf is None:
            if sort in (SOFT, HARD, CLOSE):
                return
            while self._open and self._open[-1].kind == "list":
                self._open.append(self._add("item", start, start))
            self._leaf = self._add("paragraph", start, start)
            if self._open and len(self._open[-1].children) == 1:
                self._open[-1].start = self._leaf.start  # an item stands where its words do
        if sort == SOFT and not self._leaf.inlines:
            return
        self._leaf.inlines.append((sort, value, self._base + start, self._base + end))
        self._leaf.end = self._base + end

    def _add(self, kind: str, start: int, end: int) -> Block:
        parent = self._open[-1] if self._open and kind != "heading" else self._root
        block = Block(kind, self._base + start, self._base + end, parent)
        (self.blocks if parent is self._root else parent.children).append(block)
        if kind in ("paragraph", "heading", "html"):
            self.leaves.append(block)
        return block

    def _close_leaf(self) -> None:
        leaf, self._leaf = self._leaf, None
        self._links = 0
        self._in_code = False
        if leaf is None:
            return
        _trim(leaf.inlines)
        if not leaf.inlines:
            self.leaves.pop()
            (self.blocks if leaf.parent is self._root or leaf.parent is None else leaf.parent.children).pop()
        for block in self._open:
            block.end = max(block.end, leaf.end)


def _trim(inlines: list[Inline]) -> None:
    """Take the blanks off the end of a leaf."""
    while inlines and inlines[-1][0] in (TEXT, SOFT, HARD) and not inlines[-1][1].strip():
        inlines.pop()
