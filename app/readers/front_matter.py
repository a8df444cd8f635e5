"""The facts in front of a document, between two lines of `---`."""

from collections.abc import Iterator

from app.domain.postmortem import Fact, Place
from app.domain.records import dataclass, field
from app.domain.vocabulary import words
from app.readers.fact_words import field_named

MAX_CHARACTERS = 32 * 1024
_FIELDS = {
    "date": "date", "title": "title", "author": "owner", "authors": "owner", "lastmod": "updated",
    "draft": "draft", "started_at": "date", "resolved_at": "resolved",
}  # fmt: skip
# Keys that only posts have, and the facts that posts give as well as postmortems do.
_OF_A_POST = words(
    "layout template slug permalink tags keywords excerpt subtitle image cover hero featured_image emoji comments",
    "publishdate url feed_url canonical_url readtime reading_time topics categories featured excludefromfeed",
)
_ON_A_POST = frozenset({"date", "title", "owner", "updated", "draft", "category"})


@dataclass(slots=True)
class FrontMatter:
    """What stands in front: each fact's words with its place, and how many bytes it takes up."""

    size: int = 0
    facts: dict[str, list[Fact]] = field(default_factory=dict)
    is_blog: bool = False  # whether it is that of a post, whose date is the day it was published
    problem: str | None = None
    problem_line: int = 1


def read_front_matter(text: str) -> FrontMatter:
    """Read the front matter of a text; what is broken there is a problem, and the rest is read all the same."""
    end = _end(text)
    if end is None:
        return FrontMatter()
    block = text[:end]
    first_break = block.index("\n") + 1
    body = block[first_break : block.rstrip().rfind("\n") + 1]
    found = FrontMatter(size=len(block.encode()))
    if len(body) > MAX_CHARACTERS:
        found.problem = "The front matter is over 32 KiB. Keep it shorter."
    elif body.strip():
        _read(body, found)
    return found


def _read(body: str, found: FrontMatter) -> None:
    # PyYAML is imported where there is something to read with it: most documents have no front matter.
    from app.readers.yaml_lines import Entries, Items, Scalar, read_yaml

    root, problems = read_yaml(body.replace("\t", "    "))
    if problems:
        found.problem, found.problem_line = problems[0].message, problems[0].line + 1
    if not isinstance(root, Entries):
        return

    def scalars(node: object) -> Iterator[Scalar]:
        if isinstance(node, Scalar) and not node.is_null:
            yield node
        elif isinstance(node, Items):
            for item in node.items:
                yield from scalars(item)
        elif isinstance(node, Entries):
            yield from (value for _, value in node.entries if isinstance(value, Scalar))

    names: set[str] = set()
    for key, node in root.entries:
        name = _FIELDS.get(key.text.casefold()) or field_named(key.text.replace("_", " ").replace("-", " "))
        names.add(name or key.text.casefold())
        for value in scalars(node) if name else ():
            line = value.line + 1
            width = len(value.text.split("\n")[0])
            place = Place(line, value.column, line, value.column + width)
            found.facts.setdefault(name or "", []).append(Fact(value.text.strip(), place))
    found.is_blog = bool(names & _OF_A_POST) and found.facts.keys() <= _ON_A_POST


def _end(text: str) -> int | None:
    """Return where the line behind the closing `---` starts, or None where there is no front matter."""
    if not text.startswith("---"):
        return None
    first = text.find("\n")
    if first < 0 or text[:first].strip() != "---":
        return None
    position = first + 1
    while position < len(text):
        end = text.find("\n", position)
        line = text[position : end if end >= 0 else len(text)]
        if line.rstrip() in ("---", "..."):
            return end + 1 if end >= 0 else len(text)
        if end < 0 or position > MAX_CHARACTERS * 2:
            return None
        position = end + 1
    return None
