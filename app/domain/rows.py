"""Which row of a document is which tracked item: by link, by key, by likeness."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.domain.identity import item_key, normalise
from app.domain.postmortem import ActionItem
from app.domain.refs import IssueRef, RepoRef
from app.domain.tracked import TrackedItem

ALIKE = 0.7  # ratio of difflib from which a reworded title is still the same item
_ISSUE_URL = re.compile(r"https?://([^/\s]+)/([^\s#?]+?)/(?:-/)?issues/(\d+)(?:[/?#].*)?$")
_SHORT = re.compile(r"(?:([\w.-]+/[\w.-]+))?#(\d+)$")


@dataclass(frozen=True, slots=True)
class Match:
    """A row and the item it is; `item` is None for a new one, whose key is `key`."""

    row: ActionItem
    key: str
    item: TrackedItem | None


def linked_issue(row: ActionItem, repo: RepoRef) -> IssueRef | None:
    """Return the issue of the same forge that a row links to."""
    link = row.link or ""
    if found := _ISSUE_URL.match(link):
        host, name, number = found.groups()
        same = name.casefold() == repo.name.casefold()
        return IssueRef(repo if same else RepoRef(host, name), int(number)) if host == repo.host else None
    if found := _SHORT.match(link):
        name, number = found.groups()
        same = name is None or name.casefold() == repo.name.casefold()
        return IssueRef(repo if same else RepoRef(repo.host, name), int(number))
    return None


def match_rows(
    rows: Sequence[ActionItem], tracked: Sequence[TrackedItem], repo: RepoRef, first_path: str
) -> tuple[tuple[Match, ...], tuple[TrackedItem, ...]]:
    """Pair a document's rows with its tracked items; return the pairs in order, and the items that have no row."""
    free = {item.key: item for item in tracked}
    found: dict[int, TrackedItem] = {}
    for finder in (_by_link, _by_key, _by_likeness):
        for position, row in enumerate(rows):
            if position not in found and (item := finder(row, free, repo, first_path)):
                found[position] = free.pop(item.key)
    taken = {item.key for item in tracked}
    matches = []
    for position, row in enumerate(rows):
        item = found.get(position)
        key = item.key if item else _new_key(row, taken, repo, first_path)
        taken.add(key)
        matches.append(Match(row, key, item))
    return tuple(matches), tuple(free.values())


def _by_link(row: ActionItem, free: dict[str, TrackedItem], repo: RepoRef, _path: str) -> TrackedItem | None:
    linked = linked_issue(row, repo)
    if linked is None:
        return None
    return next((item for item in free.values() if item.issue and _same_issue(item.issue, linked)), None)


def _by_key(row: ActionItem, free: dict[str, TrackedItem], repo: RepoRef, first_path: str) -> TrackedItem | None:
    title = normalise(row.title)
    keys = (item_key(repo, first_path, title, ordinal) for ordinal in range(len(free) + 1))
    return next((free[key] for key in keys if key in free), None)


def _by_likeness(row: ActionItem, free: dict[str, TrackedItem], _repo: RepoRef, _path: str) -> TrackedItem | None:
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(normalise(row.title))
    best, likeness = None, ALIKE
    for item in free.values():
        matcher.set_seq1(normalise(item.title))
        if matcher.quick_ratio() >= likeness and (ratio := matcher.ratio()) >= likeness:
            best, likeness = item, ratio
    return best


def _new_key(row: ActionItem, taken: set[str], repo: RepoRef, first_path: str) -> str:
    ordinal = 0
    while (key := item_key(repo, first_path, row.title, ordinal)) in taken:
        ordinal += 1
    return key


def _same_issue(one: IssueRef, other: IssueRef) -> bool:
    return one.number == other.number and one.repo.name.casefold() == other.repo.name.casefold()
