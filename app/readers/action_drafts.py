"""Action items while they are being read, and how they become values."""

from collections.abc import Collection
from datetime import date
from types import MappingProxyType

from app.domain.postmortem import ActionItem, Place, ReadingNote
from app.domain.records import dataclass, field
from app.domain.scales import ItemState, Kind
from app.domain.words import item_state, kind_of, priority_level
from app.readers.action_links import find_links
from app.readers.action_text import take_apart
from app.readers.action_work import Found
from app.readers.blocks import Block
from app.readers.dates import Ambiguous, find_dates
from app.readers.lines import Lines
from app.readers.owners import read_owners
from app.readers.plain import Plain, plain

_NO_ITEM = frozenset({
    "", "none", "n/a", "na", "no actions", "no action items", "no action", "none yet", "tbd", "tba", "todo", "…", "...",
    "no action required", "no actions required", "none required", "nothing", "-", "–", "—", "to be added",
    "to be determined", "no further action", "no further actions", "no follow-up", "no follow-ups", "action",
    "action item",
})  # fmt: skip
_PLACEHOLDERS = (("[", "]"), ("<", ">"), ("{", "}"), ("_[", "]_"))


@dataclass(frozen=True, slots=True)
class Group:
    """What a heading or a bold line says about all items below it."""

    owner: str | None = None
    due: str | None = None
    status: str | None = None
    link: str | None = None
    kind: Kind | None = None
    priority: str | None = None

    def inside(self, other: "Group") -> "Group":
        """Return this group within another: what it does not say itself, the other says."""
        return Group(
            *(
                getattr(self, name) or getattr(other, name)
                for name in ("owner", "due", "status", "link", "kind", "priority")
            )
        )


@dataclass(slots=True)
class Draft:
    """An action item as found; `spots` are the bytes of each field."""

    title: str
    form: str
    start: int
    end: int
    description: str | None = None
    note: str | None = None
    kind: Kind | None = None
    fields: dict[str, str] = field(default_factory=dict)
    spots: dict[str, tuple[int, int]] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    tracked: str | None = None
    is_broken: bool = False


def is_item(title: str) -> bool:
    """Say whether a title promises anything: it is no `None`, `TBD` or untouched placeholder."""
    bare = title.strip(" .!*_")
    if bare.casefold() in _NO_ITEM or not any(char.isalnum() for char in bare):
        return False
    return not any(bare.startswith(left) and bare.endswith(right) for left, right in _PLACEHOLDERS)


def draft_of(text: Plain, form: str, start: int, end: int, people: Collection[str]) -> Draft:
    """Return the item that a text holds."""
    found = take_apart(text, people)
    draft = Draft(found.title, form, start, end, found.description, found.note, None, found.fields)
    draft.spots = {name: text.span(*spot) for name, spot in found.spots.items()}
    title = text.text.find(found.title.split("\n")[0][:20])
    if title >= 0 and found.title:
        draft.spots["title"] = text.span(title, min(title + len(found.title), len(text.text)))
    if "kind" in found.fields:
        draft.kind = kind_of(found.fields["kind"])
    add_links(draft, found)
    return draft


def add_links(draft: Draft, found: Found) -> None:
    """Take over the links of a text; the first that leads to an issue or change is the tracking link."""
    draft.links.extend(link.target for link in found.links)
    if draft.tracked is None:
        draft.tracked = next((link.target for link in found.links if link.tracks), None)


def add_below(draft: Draft, blocks: list[Block], people: Collection[str], *, any_link: bool = True) -> None:
    """Read what stands below an item: its own owner or due lines, its links, and the rest as description."""
    rest = [draft.description] if draft.description else []
    for leaf in _leaves(blocks):
        text = plain(leaf)
        links = find_links(text)
        draft.links.extend(link.target for link in links if any_link or link.tracks)
        draft.tracked = draft.tracked or next((link.target for link in links if link.tracks), None)
        found = take_apart(text, people) if ":" in text.text[:40] else None
        if found and found.fields and not found.title and not found.description:
            for name, value in found.fields.items():
                if name not in draft.fields:
                    draft.fields[name] = value
                    draft.spots[name] = text.span(*found.spots[name])
        elif text.text.strip():
            rest.append(text.text.strip())
    draft.description = "\n".join(rest) or None


def finish(draft: Draft, group: Group, lines: Lines) -> tuple[ActionItem, list[ReadingNote]]:
    """Return the item as a value, with what could not be settled about it."""
    place = lines.place(draft.start, draft.end)
    places = {name: lines.place(*spot) for name, spot in draft.spots.items()}
    owner, owners = read_owners(draft.fields.get("owner", ""))
    if owner is None and "owner" not in draft.fields and group.owner:
        owner, owners = read_owners(group.owner)
    due, due_date, notes = _due(draft.fields.get("due") or group.due, places.get("due", place))
    if draft.is_broken:
        notes.append(ReadingNote("malformed_row", draft.title, place))
    priority = draft.fields.get("priority") or group.priority
    status = draft.fields.get("status") or group.status
    state = item_state(status)
    if state is None and status:
        notes.append(ReadingNote("unknown_status", status, places.get("status", place)))
    link = draft.tracked or group.link or (draft.links[0] if draft.links else None)
    item = ActionItem(
        title=draft.title,
        description=draft.description,
        owner=owner,
        owners=owners,
        due=due,
        due_date=due_date,
        priority=priority,
        priority_level=priority_level(priority),
        status=status or None,
        state=state or ItemState.OPEN,
        kind=draft.kind or group.kind,
        link=link,
        links=tuple(dict.fromkeys(draft.links)),
        note=draft.note,
        form=draft.form,
        places=MappingProxyType(places),
        place=place,
    )
    return item, notes


def end_of(item: Block) -> int:
    """Return the byte at which the words of a list item end."""
    last = item
    while last.children:
        last = last.children[-1]
    return last.inlines[-1][3] if last.inlines else max(last.end, item.start)


def _due(written: str | None, place: Place) -> tuple[str | None, date | None, list[ReadingNote]]:
    text = (written or "").strip(" .,;*_`")
    if not text or text.casefold() in ("-", "–", "—", "n/a", "none", "tbd", "tba", "?", "na", "tbc"):
        return None, None, []
    dates = [found for found in find_dates(text) if found.has_year]
    if len(dates) != 1:
        return text, None, []
    day = dates[0].day
    if isinstance(day, Ambiguous):
        return text, None, [ReadingNote("ambiguous_date", dates[0].text, place)]
    if day is None:
        return text, None, [ReadingNote("unreadable_date", dates[0].text, place)]
    alone = not (text[: dates[0].start] + text[dates[0].end :]).strip(" .,;()~").isalnum()
    return day.isoformat() if alone else text, day, []


def _leaves(blocks: list[Block]) -> list[Block]:
    found: list[Block] = []
    waiting = list(reversed(blocks))
    while waiting:
        block = waiting.pop()
        if block.kind in ("paragraph", "cell", "heading"):
            found.append(block)
        waiting.extend(reversed(block.children))
    return found
