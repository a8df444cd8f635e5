"""Where a document without, or outside, a section of action items holds some all the same."""

import re
from collections.abc import Iterator

from app.domain.patterns import pattern
from app.readers.action_areas import Area
from app.readers.blocks import CODE, TEXT, Block
from app.readers.outline import Part
from app.readers.plain import plain

# Sections whose check boxes and calls are no promise to do something after the incident.
_NO_TASKS = frozenset({"timeline", "summary", "executive_summary", "resolution", "response", "detection", "appendix"})
_NO_PROMISES = frozenset({"timeline", "went_well", "went_wrong", "lucky", "references", "glossary", "appendix"})
_NO_CALLS = frozenset({"timeline", "response", "references", "appendix"})
_CALL = pattern(
    r"\s*(?:action(?: item)?(?: ?#?\d{1,3})?|to-?do|ai[- ]?#?\d{1,3}|follow-?up(?: action| item)?|next step)\s?[:：]",
    re.IGNORECASE,
)
_NOTE = pattern(r"\s*to-?do", re.IGNORECASE)  # in running text, what is left to write
_PROMISE = pattern(
    r"\b(?:(?:we|i|team|us|which|that)\b[^.]{0,40}(?:\bwill|[’']ll|\bshall|\bgoing to|\bplan(?:ning)? (?:to|on)|"
    r"(?:\bare|[’']re) (?:taking|working|making|implementing|adding|planning|committed|doing)|\bintend|\bcommit)|"
    r"is (?:taking|making|planning|implementing)\b|"
    r"\b(?:to|should) (?:prevent|avoid|reduce|lower|mitigate|stop)\b[^.]{0,80}\b(?:again|future|recurr\w+|repeat\w*|"
    r"happening|similar|next time|risk|likelihood)|"
    r"\b(?:action items?|next steps|follow[- ]?ups?|actions to take|planned (?:changes|improvements|actions|work))\b)",
    re.IGNORECASE,
)
_PAST = pattern(
    r"\b(?:took|did|were|was|had|tried|performed|caused|failed|because|reasons?|could not)\b", re.IGNORECASE
)
_REACH = 400  # characters at the end of a paragraph that may lead into a list
_INITIALS = frozenset("aAtTfFnN")  # of the calls
_OPENING = 30  # characters of a leaf that may call it an action


def self_called(parts: list[Part], areas: list[list[Area]]) -> Iterator[Block]:
    """Yield the list items and paragraphs outside the sections of action items that call themselves one."""
    covered = [(one[0].part.start, one[0].part.end) for one in areas]
    for part in parts:
        for block in part.blocks if part.slug not in _NO_CALLS else ():
            if any(start < block.end and block.start < end for start, end in covered):
                continue
            if block.kind == "list":
                yield from (item for item in block.children if item.children and _calls(item.children[0]))
            elif _calls(block) and not _NOTE.match(block.words()):
                yield block


def _calls(leaf: Block) -> bool:
    first = next((value for sort, value, _, _ in leaf.inlines[:2] if sort == TEXT), " ")
    if leaf.kind != "paragraph" or first[:1] not in _INITIALS:
        return False
    opening = "".join([value for sort, value, _, _ in leaf.inlines[:4] if sort <= CODE])[:_OPENING]
    return ":" in opening and bool(_CALL.match(opening))


def promised_lists(parts: list[Part]) -> list[Block]:
    """Return the lists that a line leads into which promises what they hold, such as `We will do this next:`."""
    found = []
    for part in parts:
        if part.slug not in _NO_PROMISES:
            for before, block in zip(part.blocks, part.blocks[1:], strict=False):
                if block.kind == "list" and before.kind == "paragraph" and _promises(before):
                    found.append(block)
    return found


def _promises(paragraph: Block) -> bool:
    text = plain(paragraph).text.rstrip()
    if not text.endswith((":", ";", "：")):
        return False
    last = text[-_REACH:].rstrip(":;： ").rpartition(". ")[2]
    return bool(_PROMISE.search(last)) and not _PAST.search(last)


def task_lists(parts: list[Part]) -> list[Block]:
    """Return the lists with check boxes."""
    return [
        block
        for part in parts
        if part.slug not in _NO_TASKS
        for block in part.blocks
        if block.kind == "list" and any(item.checked is not None for item in block.children)
    ]
