"""From a Markdown text to a postmortem; tolerant, and never raising."""

from functools import lru_cache

from app.domain.policy import Policy
from app.domain.postmortem import Place, Postmortem, ReadingNote
from app.domain.records import replace
from app.readers.actions import read_actions
from app.readers.blocks import Block, TooLarge, let_go, read_blocks
from app.readers.fact_values import fill_facts, known_people
from app.readers.facts import read_facts
from app.readers.front_matter import FrontMatter, read_front_matter
from app.readers.html_tree import open_html
from app.readers.incident_date import read_incident_date
from app.readers.labelled_parts import read_labelled_parts
from app.readers.language import SAMPLE, language_of
from app.readers.lines import Lines
from app.readers.outline import name_actions, read_outline, read_sections
from app.readers.passages import read_passages
from app.readers.source import MAX_BYTES
from app.readers.suppressions import read_suppressions
from app.readers.timeline import read_timeline
from app.readers.titles import read_title
from app.readers.whys import read_whys

DEFAULTS = Policy()
_START = Place(1, 1, 1, 1)


def read_postmortem(path: str, text: str, policy: Policy = DEFAULTS, *, template: str = "") -> Postmortem:
    """Read a document; what cannot be settled becomes a note, and nothing is raised whatever the text is.

    `template` is the text that new documents start from: where a passage still is the template's, it is no prose.
    """
    text = text.removeprefix("\ufeff")
    try:
        data, readable = text.encode(), text
    except UnicodeEncodeError:
        data = text.encode("utf-8", "replace")
        readable = data.decode()
    if len(data) > MAX_BYTES:
        size = f"{len(data) / 1024 / 1024:.1f} MiB"
        return _refused(path, text, f"The file is {size} long, over the {MAX_BYTES // 1024 // 1024} MiB that are read.")
    front = read_front_matter(text)
    if front.size:
        data = _blank(data[: front.size]) + data[front.size :]
        readable = data.decode()
    try:
        root, leaves = read_blocks(readable, len(data))
    except TooLarge as error:
        return _refused(path, text, f"The file holds {error}.")
    leaves = open_html(root, leaves, data)
    doc = _read(path, text, data, root, leaves, front, policy, template)
    let_go(leaves)
    return doc


def _refused(path: str, text: str, reason: str) -> Postmortem:
    message = f"{reason} Link long logs and tables instead of pasting them."
    return Postmortem(path=path, text=text, notes=(ReadingNote("too_large", message, _START),))


def _read(
    path: str,
    text: str,
    data: bytes,
    root: Block,
    leaves: list[Block],
    front: FrontMatter,
    policy: Policy,
    template: str,
) -> Postmortem:
    lines = Lines(data)
    synonyms = policy.postmortems.headings
    parts = read_outline(root, synonyms)
    labelled = read_labelled_parts(parts, synonyms)
    name_actions(parts, labelled)
    written = read_facts(data, leaves, parts)
    people = known_people(front, written, policy)
    items, notes = read_actions(parts, labelled, people, lines)
    timeline = read_timeline(parts, labelled, lines)
    suppressions, unexplained = read_suppressions(data, root, leaves, lines)
    doc = Postmortem(
        path=path,
        text=text,
        title=read_title(front, root),
        language=language_of(_sample(leaves)),
        timeline=timeline,
        whys=read_whys(parts, labelled, lines),
        sections=read_sections(parts, labelled, leaves, lines),
        action_items=items,
        passages=read_passages(data, leaves, parts, lines, _template_blocks(template)),
        suppressions=suppressions,
    )
    doc, more = fill_facts(doc, front, written, parts, labelled, lines, policy)
    doc, dated = read_incident_date(doc, front, written, parts, lines)
    problem = [_front_problem(front)] if front.problem else []
    every = (*problem, *more, *dated, *notes, *unexplained)
    return replace(doc, notes=tuple(sorted(every, key=lambda note: (note.place.line, note.place.column))))


def _blank(data: bytes) -> bytes:
    """Return the front matter as blank lines, so that Markdown does not read it and every offset holds."""
    return b"".join(b"\n" if byte == 10 else b" " for byte in data)


def _front_problem(front: FrontMatter) -> ReadingNote:
    line = front.problem_line
    return ReadingNote("unreadable_front_matter", front.problem or "", Place(line, 1, line, 1))


def _sample(leaves: list[Block]) -> str:
    """Return the first prose of a document."""
    found: list[str] = []
    size = 0
    for leaf in leaves:
        if leaf.kind in ("paragraph", "cell"):
            words = leaf.words()
            found.append(words)
            size += len(words)
            if size > SAMPLE:
                break
    return "\n".join(found)


@lru_cache(maxsize=4)
def _template_blocks(template: str) -> frozenset[bytes]:
    """Return the source of each paragraph and cell of a template."""
    if not template:
        return frozenset()
    data = template.removeprefix("\ufeff").encode("utf-8", "replace")[:MAX_BYTES]
    try:
        _, leaves = read_blocks(data.decode(errors="replace"), len(data))
    except TooLarge:
        return frozenset()
    return frozenset(
        data[leaf.inlines[0][2] : leaf.inlines[-1][3]].strip()
        for leaf in leaves
        if leaf.inlines and leaf.kind in ("paragraph", "cell")
    )
