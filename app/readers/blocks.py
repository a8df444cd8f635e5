"""Markdown as a tree of blocks, each with its bytes; the leaves keep the parser's inline events."""

from typing import Any

from pyromark import Options, events_with_range

MAX_EVENTS = 200_000
MAX_DEPTH = 60
MAX_HEADINGS = 5_000

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_GFM
)

# What an inline event is, in the first field of (sort, value, start, end).
TEXT, CODE, SOFT, HARD, HTML, LINK, AUTOLINK, IMAGE, OPEN, CLOSE = range(10)
Inline = tuple[int, str, int, int]

_BLOCKS = {
    "Paragraph": "paragraph",
    "Item": "item",
    "TableHead": "row",
    "TableRow": "row",
    "TableCell": "cell",
    "HtmlBlock": "html",
    "Heading": "heading",
    "List": "list",
    "CodeBlock": "code",
    "BlockQuote": "quote",
    "Table": "table",
    "FootnoteDefinition": "footnote",
}
_LEAVES = frozenset({"paragraph", "cell", "html", "heading", "code"})
_INLINE = {"Text": TEXT, "Code": CODE, "InlineHtml": HTML, "Html": HTML}
_BREAKS = {"SoftBreak": (SOFT, " "), "HardBreak": (HARD, "\n")}


_NOTHING: list[Any] = []  # what every leaf has below it; never added to


class TooLarge(Exception):
    """The text holds more than anybody writes by hand; the message says of what."""


class Block:
    """A block of the document. `level` is that of a heading; `checked` is set for an item with a check box."""

    __slots__ = ("checked", "children", "end", "inlines", "kind", "level", "ordered", "parent", "plain", "start")

    def __init__(self, kind: str, start: int, end: int, parent: "Block | None") -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.parent = parent
        is_leaf = kind in _LEAVES
        self.children: list[Block] = _NOTHING if is_leaf else []
        self.inlines: list[Inline] = [] if is_leaf else _NOTHING
        self.level = 0
        self.checked: bool | None = None
        self.ordered = False
        self.plain: Any = None  # its text, once somebody read it

    def within(self, kind: str) -> "Block | None":
        """Return the nearest block of a kind that holds this one, or the block itself."""
        block: Block | None = self
        while block is not None and block.kind != kind:
            block = block.parent
        return block


def read_blocks(text: str, size: int) -> tuple[Block, list[Block]]:
    """Parse a text of `size` bytes into its tree, and the leaves in order; raises TooLarge."""
    tree = _Tree(size)
    tree.take(events_with_range(text, options=_OPTIONS))
    return tree.root, tree.leaves


class _Tree:
    """Puts the tree together, event by event."""

    __slots__ = ("_depth", "_headings", "_inlines", "_top", "leaves", "root")

    def __init__(self, size: int) -> None:
        self.root = Block("document", 0, size, None)
        self.leaves: list[Block] = []
        self._top = self.root
        self._inlines: list[Inline] | None = None
        self._depth = 0
        self._headings = 0

    def take(self, events: Any) -> None:
        """Take the parser's events. This loop is what reading costs most: 35,000 turns for a megabyte."""
        inline_sort = _INLINE.get
        for count, (event, span) in enumerate(events):
            if event.__class__ is str:
                if event in _BREAKS:
                    self._inline((*_BREAKS[event], span["start"], span["end"]))
                continue
            ((name, value),) = event.items()
            sort = inline_sort(name)
            if sort is not None:
                if self._inlines is not None:
                    self._inlines.append((sort, value, span["start"], span["end"]))
                else:
                    self._inline((sort, value, span["start"], span["end"]))
            elif name == "Start":
                self._start(value, span["start"], span["end"])
            elif name == "End":
                self._end(value, span["start"], span["end"])
            elif name == "TaskListMarker" and (item := self._top.within("item")) is not None:
                item.checked = value
            if count > MAX_EVENTS:
                raise TooLarge(f"more than {MAX_EVENTS} pieces of Markdown")

    def _inline(self, inline: Inline) -> None:
        if self._inlines is None:
            # The text of a tight list item comes without a paragraph of its own.
            self._open("paragraph", inline[2], inline[3])
            self._inlines = self._top.inlines
        self._inlines.append(inline)

    def _start(self, value: Any, start: int, end: int) -> None:
        detail: Any = None
        name = value
        if value.__class__ is not str:
            ((name, detail),) = value.items()
        kind = _BLOCKS.get(name)
        if kind is None:
            self._inline(_opening(name, detail, start, end))
            return
        self._close_loose_text()
        self._open(kind, start, end)
        if kind == "heading":
            self._top.level = int(detail["level"][1])
            self._headings += 1
            if self._headings > MAX_HEADINGS:
                raise TooLarge(f"more than {MAX_HEADINGS} headings")
        elif kind == "list":
            self._top.ordered = detail is not None

    def _end(self, value: Any, start: int, end: int) -> None:
        name = value if value.__class__ is str else next(iter(value))
        kind = _BLOCKS.get(name)
        if kind is None:
            self._inline((CLOSE, name, start, end))
            return
        if kind != self._top.kind or kind not in _LEAVES:
            self._close_loose_text()
        self._close()

    def _open(self, kind: str, start: int, end: int) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise TooLarge(f"lists or quotes nested over {MAX_DEPTH} levels deep")
        block = Block(kind, start, end, self._top)
        self._top.children.append(block)
        self._top = block
        if kind in _LEAVES:
            self._inlines = block.inlines
            self.leaves.append(block)

    def _close(self) -> None:
        self._depth -= 1
        self._inlines = None
        if self._top.parent is not None:
            self._top = self._top.parent

    def _close_loose_text(self) -> None:
        if self._inlines:
            self._top.end = max(self._top.end, self._inlines[-1][3])
            self._close()


def _opening(name: str, detail: Any, start: int, end: int) -> Inline:
    if name == "Link":
        is_address = detail["link_type"] in ("Autolink", "Email")
        return AUTOLINK if is_address else LINK, detail["dest_url"], start, end
    if name == "Image":
        return IMAGE, detail["dest_url"], start, end
    return OPEN, name, start, end
