"""Markdown as a tree of blocks, each with its bytes; the leaves keep the parser's inline events."""

from collections.abc import Iterable, Mapping
from itertools import islice

from pyromark import Options, events_with_range

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from typing import Any

    from app.readers.plain import Plain

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
# Tags within a line that mean what Markdown has signs for.
_TAGS = {
    "<b>": (OPEN, "Strong"), "<strong>": (OPEN, "Strong"), "</b>": (CLOSE, "Strong"), "</strong>": (CLOSE, "Strong"),
    "<i>": (OPEN, "Emphasis"), "<em>": (OPEN, "Emphasis"), "</i>": (CLOSE, "Emphasis"), "</em>": (CLOSE, "Emphasis"),
}  # fmt: skip
_BREAKS = {"SoftBreak": (SOFT, " "), "HardBreak": (HARD, "\n")}
_NOTHING: "list[Any]" = []  # what every leaf has below it; never added to


class TooLarge(Exception):
    """The text holds more than anybody writes by hand; the message says of what."""


class Block:
    """A block of the document. `level` is that of a heading, or 1 for a list that
    is numbered; `checked` is set for an item with a check box."""

    __slots__ = ("checked", "children", "end", "inlines", "kind", "level", "parent", "plain", "start")

    def __init__(self, kind: str, start: int, end: int, parent: "Block | None") -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.parent = parent
        if kind in _LEAVES:
            self.children: list[Block] = _NOTHING
            self.inlines: list[Inline] = []
        else:
            self.children = []
            self.inlines = _NOTHING
        self.level = 0
        self.checked: bool | None = None
        self.plain: Plain | None = None  # its text, once somebody read it

    def words(self) -> str:
        """Return the text of a leaf and nothing else; `plain` also knows where it stands and what it was."""
        if len(self.inlines) == 1:
            sort, value, _, _ = self.inlines[0]
            return value if sort <= HARD else ""
        return "".join([value for sort, value, _, _ in self.inlines if sort <= HARD])

    def within(self, kind: str) -> "Block | None":
        """Return the nearest block of a kind that holds this one, or the block itself."""
        block: Block | None = self
        while block is not None and block.kind != kind:
            block = block.parent
        return block


def read_blocks(text: str, size: int) -> tuple[Block, list[Block]]:
    """Parse a text of `size` bytes into its tree, and the leaves in order; raises TooLarge."""
    tree = _Tree(size)
    events = iter(events_with_range(text, options=_OPTIONS))
    tree.take(islice(events, MAX_EVENTS + 1))
    if next(events, None) is not None:
        raise TooLarge(f"more than {MAX_EVENTS} pieces of Markdown")
    return tree.root, tree.leaves


def let_go(leaves: list[Block]) -> None:
    """Take the tree apart but for the way up from each leaf, so that all of it goes when the last leaf goes."""
    for leaf in leaves:
        block = leaf.parent
        while block is not None and block.children:
            block.children = []
            block = block.parent


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

    def take(self, events: "Iterable[tuple[Any, Any]]") -> None:
        """Take the parser's events: 35,000 for a megabyte, of which most are text, or the start or end of a block."""
        for event, span in events:
            if "Text" in event:
                if self._inlines is None:
                    self._open_loose(span)
                self._inlines.append((TEXT, event["Text"], span["start"], span["end"]))  # type: ignore[union-attr]
            elif "End" in event:
                self._end(event["End"], span)
            elif "Start" in event:
                self._start(event["Start"], span)
            elif event.__class__ is str:
                if event in _BREAKS:
                    self._inline(*_BREAKS[event], span)
            else:
                ((name, value),) = event.items()
                if name in _INLINE:
                    sort = _INLINE[name]
                    if sort == HTML:
                        sort, value = _TAGS.get(value.lower(), (sort, value))
                    self._inline(sort, value, span)
                elif name == "TaskListMarker" and (item := self._top.within("item")) is not None:
                    item.checked = value

    def _inline(self, sort: int, value: str, span: Mapping[str, int]) -> None:
        if self._inlines is None:
            self._open_loose(span)
        self._inlines.append((sort, value, span["start"], span["end"]))  # type: ignore[union-attr]

    def _open_loose(self, span: Mapping[str, int]) -> None:
        """Open a paragraph for the text of a tight list item, which comes without one of its own."""
        self._open("paragraph", span)

    def _start(self, value: "Any", span: Mapping[str, int]) -> None:
        name = detail = value
        if value.__class__ is not str:
            ((name, detail),) = value.items()
        kind = _BLOCKS.get(name)
        if kind is None:
            self._inline(*_opening(name, detail), span)
            return
        if self._inlines:
            self._close_loose(self._inlines)
        block = self._open(kind, span)
        if kind == "heading":
            block.level = int(detail["level"][1])
            self._headings += 1
            if self._headings > MAX_HEADINGS:
                raise TooLarge(f"more than {MAX_HEADINGS} headings")
        elif kind == "list" and detail is not None:
            block.level = 1

    def _end(self, value: "Any", span: Mapping[str, int]) -> None:
        name = value if value.__class__ is str else next(iter(value))
        kind = _BLOCKS.get(name)
        if kind is None:
            self._inline(CLOSE, name, span)
            return
        if self._inlines and (kind != self._top.kind or kind not in _LEAVES):
            self._close_loose(self._inlines)
        self._close()

    def _open(self, kind: str, span: Mapping[str, int]) -> Block:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise TooLarge(f"lists or quotes nested over {MAX_DEPTH} levels deep")
        top = self._top
        self._top = block = Block(kind, span["start"], span["end"], top)
        top.children.append(block)
        if kind in _LEAVES:
            self._inlines = block.inlines
            self.leaves.append(block)
        return block

    def _close(self) -> None:
        self._depth -= 1
        self._inlines = None
        if self._top.parent is not None:
            self._top = self._top.parent

    def _close_loose(self, inlines: list[Inline]) -> None:
        self._top.end = max(self._top.end, inlines[-1][3])
        self._close()


def _opening(name: str, detail: "Any") -> tuple[int, str]:
    if name == "Link":
        is_address = detail["link_type"] in ("Autolink", "Email")
        return AUTOLINK if is_address else LINK, detail["dest_url"]
    if name == "Image":
        return IMAGE, detail["dest_url"]
    return OPEN, name
