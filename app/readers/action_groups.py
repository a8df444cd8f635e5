"""Lines that say something about the action items below them: a name, a kind, a group."""

import re
from collections.abc import Collection

from app.domain.patterns import pattern
from app.domain.records import replace
from app.domain.vocabulary import words as listed
from app.domain.words import kind_of
from app.readers.action_asides import is_surely_name
from app.readers.action_drafts import Group
from app.readers.action_marks import FIELDS
from app.readers.blocks import Block
from app.readers.labels import read_label
from app.readers.owners import looks_like_names
from app.readers.plain import Plain, plain

_ONLY_MENTIONS = pattern(r"\s*@[\w-]+(?:/[\w-]+)?(?:[\s,&]+@[\w-]+(?:/[\w-]+)?){0,5}\s*:?\s*")
_GROUP_NAME = pattern(
    r"\b(?:immediate|short|medium|mid|long|near|term|prevent\w*|detect\w*|mitigat\w*|investigat\w*|process\w*|repair|"
    r"improvements?|completed|done|open|future|follow|tasks?|actions?|measures?|priority|p[0-3]|now|next|later|broad|"
    r"specific|planned|high|low|critical|technical|people|tooling|monitoring|documentation|communication|other)\b",
    re.IGNORECASE,
)
# What a line that asks for something begins with.
_REQUESTS = listed(
    "add adopt alert allow apply assign audit automate avoid block build change check clean communicate conduct",
    "configure consider create define deploy develop disable document drop enable enforce ensure establish evaluate",
    "expand explore extend fix harden implement improve include increase integrate introduce investigate keep limit",
    "log make migrate monitor move optimize optimise perform pin plan prevent provide publish reduce refactor remove",
    "rename replace require restrict review revise rotate run schedule set simplify split standardize standardise",
    "start stop store switch test track train update upgrade use validate verify write",
)
_WORD = pattern(r"[^\W\d_]{3,}")
_HEADING = 5  # words of a line with a colon that may name a group
_LONGEST = 60  # characters of a bold line that may name one


def group_owner(text: Plain, people: Collection[str]) -> str | None:
    """Return whom a bold line above a list names; "" where it opens a group of nobody's, None where it is no group."""
    if "@" in text.text and _ONLY_MENTIONS.fullmatch(text.text):
        return text.text.strip(" :")
    first = text.strong[0] if text.strong else None
    if first is None or text.text[: first.start].strip():
        return None
    end = min([position for position in (*text.wraps, len(text.text)) if position >= first.end], default=first.end)
    hard = text.text.find("\n", first.end)
    end = min(end, hard) if hard >= 0 else end
    if text.text[first.end : end].strip(" :"):
        return None
    words = text.text[first.start : first.end].strip(" :")
    is_name = looks_like_names(words, people) and (is_surely_name(words, people) or not is_group_name(words))
    return words if is_name else ""


def item_group(
    text: Plain, group: Group, people: Collection[str], nested: list[Block], *, is_strict: bool = False
) -> Group | None:
    """Return the group that a list item opens for the items nested in it, or None where it is an item itself.

    Strictly, it is a group only where every word of it says so: what is numbered is an item rather than a group.
    """
    words = text.text.strip()
    owner = group_owner(text, people)
    bare = words.strip(" :")
    if owner:
        return replace(group, owner=owner)
    if (
        looks_like_names(bare, people)
        and len(bare.split()) <= 3
        and (words.startswith("@") or bare.casefold() in people)
    ):
        return replace(group, owner=bare)
    is_heading = words.endswith(":") and len(bare.split()) <= _HEADING
    is_bold = owner == "" and is_group_name(bare) and len(bare) <= _LONGEST
    is_called_so = is_heading or is_bold or (len(bare.split()) <= 2 and kind_of(bare))
    if is_called_so and is_strict:
        is_called_so = all(map(is_group_name, _WORD.findall(bare))) or _is_theme(bare, nested)
    if is_called_so or (owner == "" and _is_theme(bare, nested)):
        return replace(group, kind=kind_of(bare) or group.kind)
    return None


def _is_theme(words: str, nested: list[Block]) -> bool:
    """Say whether words that ask for nothing stand above a list that asks for something in most of its items."""
    heads = [item.children[0].words() for child in nested for item in child.children if item.children]
    asking = sum(_asks(head) for head in heads)
    return len(words.split()) <= _HEADING and not _asks(words) and asking > 1 and 3 * asking >= 2 * len(heads)


def _asks(words: str) -> bool:
    return words.partition(" ")[0].casefold() in _REQUESTS


def is_group_name(words: str) -> bool:
    """Say whether a heading or bold line names a group of actions, such as `Short term`, rather than one of them."""
    return bool(_GROUP_NAME.search(words))


def tells_about_it(nested: list[Block]) -> bool:
    """Say whether what is nested below an item tells about it, such as `Owner: Dana`, rather than being items."""
    leaves = (item.children[0] for child in nested for item in child.children if item.children)
    labels = (read_label(plain(leaf)) for leaf in leaves if leaf.kind == "paragraph")
    return any(label is not None and label.text.casefold() in FIELDS for label in labels)


def tells_about_heading(blocks: list[Block]) -> bool:
    """Say whether what stands below a heading first tells about it, so that the heading is an item."""
    first = next((block for block in blocks if block.kind in ("list", "paragraph")), None)
    if first is None or first.kind == "list":
        return first is not None and tells_about_it([first])
    label = read_label(plain(first))
    return label is not None and label.text.casefold() in FIELDS
