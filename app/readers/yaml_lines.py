"""YAML as a tree of words with their places: nothing is resolved, built or run, and size and depth have a budget."""

from dataclasses import dataclass
from typing import Any

import yaml

MAX_CHARACTERS = 256 * 1024
MAX_NODES = 20_000  # aliases count as what they stand for
MAX_DEPTH = 20

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A word as written: `on`, `12:30` and `1.10` stay what they are. Lines and columns count from 1."""

    text: str
    plain: bool
    line: int
    column: int
    size: int = 1

    @property
    def is_null(self) -> bool:
        """Say whether nothing, `null` or `~` was written, without quotes."""
        return self.plain and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list."""

    items: tuple["Node", ...]
    line: int
    column: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """A mapping, in the order written, each key once."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    line: int
    column: int
    size: int


Node = Scalar | Items | Entries


@dataclass(frozen=True, slots=True)
class YamlProblem:
    """What is wrong with the text, and where."""

    line: int
    column: int
    message: str


class _GiveUp(Exception):
    """The rest of the text is not worth reading."""

    def __init__(self, problem: YamlProblem) -> None:
        self.problem = problem


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    is_mapping: bool
    line: int
    column: int
    anchor: str | None
    children: list[Node]


def read_yaml(text: str) -> tuple[Node | None, tuple[YamlProblem, ...]]:
    """Read one YAML document; the tree is None where the text is empty or its structure cannot be followed."""
    if len(text) > MAX_CHARACTERS:
        return None, (YamlProblem(1, 1, f"The file is over {MAX_CHARACTERS // 1024} KiB. Keep it shorter."),)
    composer = _Composer()
    try:
        loader = _LOADER(text)
        try:
            while loader.check_event():
                composer.take(loader.get_event())
        finally:
            loader.dispose()
    except _GiveUp as stop:
        return None, (*composer.problems, stop.problem)
    except (yaml.YAMLError, UnicodeError) as error:
        return None, (*composer.problems, _syntax_problem(error))
    return composer.root, tuple(composer.problems)


class _Composer:
    """Builds the tree from parser events without recursion."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.problems: list[YamlProblem] = []
        self._open: list[_Open] = []
        self._anchors: dict[str, Node] = {}
        self._nodes = 0

    def take(self, event: Any) -> None:
        """Take the parser's next event."""
        match event:
            case yaml.DocumentStartEvent() if self.root is not None:
                raise _GiveUp(_at(event, "A second document starts here. Keep one, without `---` between."))
            case yaml.ScalarEvent():
                self._check_tag(event)
                plain = event.style is None or event.style == ""
                line, column = _place(event)
                self._add(Scalar(text=event.value, plain=plain, line=line, column=column), event, event.anchor)
            case yaml.AliasEvent():
                self._add(self._anchored(event), event, None)
            case yaml.CollectionStartEvent():
                self._check_tag(event)
                if len(self._open) >= MAX_DEPTH:
                    raise _GiveUp(_at(event, f"This is nested over {MAX_DEPTH} levels deep. Write it flatter."))
                line, column = _place(event)
                self._open.append(_Open(isinstance(event, yaml.MappingStartEvent), line, column, event.anchor, []))
            case yaml.CollectionEndEvent():
                done = self._open.pop()
                self._add(self._closed(done), event, done.anchor)

    def _anchored(self, event: Any) -> Node:
        node = self._anchors.get(event.anchor)
        if node is None:
            raise _GiveUp(_at(event, f"`*{event.anchor}` has no finished `&{event.anchor}` above it. Write it out."))
        return node

    def _add(self, node: Node, event: Any, anchor: str | None) -> None:
        self._nodes += node.size if isinstance(event, yaml.AliasEvent) else 1
        if self._nodes > MAX_NODES:
            raise _GiveUp(_at(event, f"The file holds over {MAX_NODES} values, aliases written out. Keep it smaller."))
        if anchor:
            self._anchors[anchor] = node
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node

    def _closed(self, done: _Open) -> Node:
        size = 1 + sum(child.size for child in done.children)
        if not done.is_mapping:
            return Items(items=tuple(done.children), line=done.line, column=done.column, size=size)
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(done.children[::2], done.children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.problems.append(YamlProblem(key.line, key.column, "A key is one word, not a list or a mapping."))
            elif key.text in entries:
                first = entries[key.text][0].line
                message = f"`{shown(key.text)}` stands already in line {first}. Keep one of the two."
                self.problems.append(YamlProblem(key.line, key.column, message))
            else:
                entries[key.text] = (key, value)
        return Entries(entries=tuple(entries.values()), line=done.line, column=done.column, size=size)

    def _check_tag(self, event: Any) -> None:
        if event.tag is not None:
            self.problems.append(_at(event, f"Leave the tag `{shown(event.tag)}` out; write the value alone."))


def shown(text: str, most: int = 60) -> str:
    """Return a text fit to stand between backticks in one line of a message."""
    safe = "".join(char if char.isprintable() and char != "`" else "�" for char in text)
    return safe if len(safe) <= most else safe[: most - 1] + "…"


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _at(event: Any, message: str) -> YamlProblem:
    return YamlProblem(*_place(event), message)


def _syntax_problem(error: Exception) -> YamlProblem:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return YamlProblem(1, 1, "The file holds a character that YAML does not allow. Save it as plain UTF-8 text.")
    reason = shown(str(getattr(error, "problem", None) or "the line does not fit"), 120)
    message = (
        f"This is not YAML: {reason}. Check the indentation, the colons and the quotes here and in the line above."
    )
    return YamlProblem(mark.line + 1, mark.column + 1, message)
