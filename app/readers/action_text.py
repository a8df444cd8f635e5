"""One action item's text, taken apart: title, owner, due date, priority, status and links."""

import re
from collections.abc import Collection
from itertools import zip_longest

from app.domain.records import dataclass, field
from app.domain.scales import Priority
from app.domain.words import is_status, item_state, kind_of, priority_level
from app.readers.action_asides import ASIDE, ASIDE_PART, mark_of
from app.readers.action_links import FoundLink, find_links
from app.readers.action_marks import (
    DASH,
    DUE_BEFORE,
    FIELDS,
    LABEL,
    LEADING,
    LINK_WORDS,
    OWNER_VALUE,
    STATUS_SPLIT,
    TAILS,
    VALUE_END,
)
from app.readers.dates import find_dates
from app.readers.labels import read_label
from app.readers.owners import are_initials, is_known, looks_like_names
from app.readers.patterns import pattern
from app.readers.plain import Plain
from app.readers.tidy import tidy

MAX_TEXT = 4000  # characters of one item that are taken apart; the rest belongs to its description
_GENERIC_LEAD = pattern(r"(?:action|todo|to-do|task|ai|item|follow-?up|step)(?:\s*item)?\s*#?\d{0,2}", re.IGNORECASE)
_PERSON_TO = pattern(r"(?P<owner>[^\W\d_][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\s(?=(?:to|will)\s[a-z])")
_NUMBER = pattern(r"\d")
_IN_BRACKETS = pattern(r"[(\[]([^()\[\]]{1,30})[)\]]")
_TAILS = 8  # marks that are read off the end of a text
_LEAD = 40  # characters at the head of a text in which a status with a colon is looked for
_TAIL = 200  # characters at the end of a text in which a mark is looked for
_HINT = 80  # of these, without the blanks that links leave behind, those that say which marks there could be
_SPACES = pattern(r"\s+")


@dataclass(slots=True)
class Found:
    """What an item's text says, as written; `spots` are the stretches of the text by field."""

    title: str = ""
    description: str | None = None
    note: str | None = None
    fields: dict[str, str] = field(default_factory=dict)
    spots: dict[str, tuple[int, int]] = field(default_factory=dict)
    links: list[FoundLink] = field(default_factory=list)


def take_apart(text: Plain, people: Collection[str]) -> Found:
    """Read one item's text; `people` are the names that the document or the policy knows, in lower case."""
    return _Reader(text, people).read()


class _Reader:
    """Reads marks off a text; what was read is blanked out, so that positions hold."""

    def __init__(self, text: Plain, people: Collection[str]) -> None:
        self._plain = text
        self._work = text.text[:MAX_TEXT]
        self._people = people
        self._found = Found()

    def read(self) -> Found:
        found = self._found
        found.links = find_links(self._plain)
        self._leading()
        lead = self._lead()
        self._labels()
        self._split_status()
        self._aside()
        self._cut_links()
        self._hollow_tail()
        self._bold_tail()
        for _ in range(_TAILS):
            if not self._tail():
                break
        self._finish(lead)
        return found

    def _leading(self) -> None:
        while (match := LEADING.match(self._work, self._start())) and match.end() > match.start():
            for name in ("status", "priority", "owner"):
                if match[name]:
                    self._set(name, match[name], *match.span(name))
            self._cut(match.start(), match.end())

    def _lead(self) -> tuple[int, int] | None:
        """Return where a bold lead with a colon stands, or take a bold name as the owner."""
        start = self._start()
        if self._status_lead(start):
            return None
        bold = next((span for span in self._plain.strong if span.start <= start < span.end), None)
        if bold is None:
            self._named_actor(start)
            return None
        label = read_label(self._plain, start)
        words = self._work[bold.start : bold.end]
        name = label.text if label else words
        if label and label.bold and label.text.casefold() in FIELDS:
            return None
        if label and label.bold and not is_known(name, self._people):
            if _GENERIC_LEAD.fullmatch(label.text):
                self._cut(label.start, label.value)
                return None
            return label.start, label.value
        rest = self._work[bold.end :].strip()
        if rest and (is_known(name, self._people) or (not label and looks_like_names(words, self._people))):
            self._set("owner", name, bold.start, bold.start + len(name))
            self._cut(start, label.value if label else bold.end)
        return None

    def _status_lead(self, start: int) -> bool:
        """Read a status in front of the rest, such as `Done: limit the pool`."""
        label = read_label(self._plain, start) if ":" in self._work[start : start + _LEAD] else None
        if label is None or label.start > start or not is_status(label.text) or not self._work[label.value :].strip():
            return False
        self._set("status", label.text, label.start, label.start + len(label.text))
        self._cut(start, label.value)
        return True

    def _named_actor(self, start: int) -> None:
        match = _PERSON_TO.match(self._work, start) if self._people else None
        if match and is_known(match["owner"], self._people):
            self._set("owner", match["owner"], *match.span("owner"))
            self._cut(start, match.end())

    def _labels(self) -> None:
        if ":" not in self._work and "=" not in self._work:
            return
        code = self._plain.codes
        matches = [
            match
            for match in LABEL.finditer(self._work)
            if not any(span.start <= match.start() < span.end for span in code)
        ]
        for match, following in zip_longest(matches, matches[1:]):
            name = FIELDS[match["name"].casefold()]
            start = match.end()
            end = following.start() if following else len(self._work)
            value_end = self._value_end(name, start, end)
            value = self._work[start:value_end].strip(" *_.,;")
            if self._fits(name, value, start, value_end):
                if name != "link":
                    self._set(name, value, start, start + len(value))
                self._cut(match.start(), value_end)

    def _value_end(self, name: str, start: int, end: int) -> int:
        if name == "owner" and (match := OWNER_VALUE.match(self._work, start, end)):
            return match.end()
        if name == "due" and (first := next(find_dates(self._work[start:end]), None)) and first.start < 12:
            return start + first.end
        match = VALUE_END.search(self._work, start, end)
        return match.start() if match else end

    def _fits(self, name: str, value: str, start: int, end: int) -> bool:
        if name == "priority":
            return priority_level(value) is not Priority.UNSET
        if name == "status":
            return item_state(value) is not None
        if name == "kind":
            return kind_of(value) is not None
        if name == "link":
            return not value or any(start <= link.start < end + 1 for link in self._found.links)
        return bool(value)

    def _aside(self) -> None:
        """Read brackets at the end that hold nothing but marks, such as `(Dana, P2, 2026-05-05)`."""
        match = ASIDE.search(self._work)
        if match is None or match.start() <= self._start():
            return
        parts = [(part.group().strip(" @"), part.start()) for part in ASIDE_PART.finditer(match["inside"])]
        read = [(mark_of(words), words, match.start("inside") + at) for words, at in parts if words]
        names = [words for mark, words, _ in read if mark == "name"]
        is_sure = len(read) > len(names) or all(is_known(name, self._people) for name in names)
        if not read or not is_sure or any(not mark for mark, _, _ in read):
            return
        if names:
            first = next(at for mark, _, at in read if mark == "name")
            self._set("owner", ", ".join(names), first, first + len(names[0]))
        for mark, words, at in read:
            if mark != "name":
                self._set(mark, words, at, at + len(words))
        self._cut(match.start(), match.end())

    def _cut_links(self) -> None:
        """Blank out links that only name where the item is tracked, with the words that lead to them."""
        start = self._start()
        everything = self._work[start:].strip(" .")
        for link in self._found.links:
            if link.start == start and link.tracks and self._work.startswith((":", " -", " –"), link.end):
                self._ticket_lead(link)
                continue
            if not link.is_label or not self._work[link.start : link.end].strip():
                continue
            if everything in (link.target, self._work[link.start : link.end]):
                continue
            before = LINK_WORDS.search(self._work, max(0, link.start - 60), link.start)
            first = before.start() if before else link.start
            behind = self._work[link.end : link.end + 1] in ("]", ")")
            if behind and not {"(", "["} & set(self._work[first : link.start]):
                continue  # the brackets hold more than the link
            if link.start == start and _NUMBER.search(self._work, start, link.end):
                self._cut(start, link.end + behind)  # the number of the ticket in front of what it is about
                continue
            at_end = not self._work[link.end + behind :].strip(" .)]")
            if at_end or not link.tracks or self._work[max(0, link.start - 1) : link.start] in ("(", "["):
                self._cut(first if at_end or behind else link.start, link.end + behind)

    def _ticket_lead(self, link: FoundLink) -> None:
        """Cut the ticket in front of what it is about, with its status, as in `[GH-1 (Done)](…): limit it`."""
        words = _IN_BRACKETS.search(self._work, link.start, link.end)
        if words is not None and is_status(words[1]):
            self._set("status", words[1], *words.span(1))
        self._cut(link.start, link.end)

    def _split_status(self) -> None:
        match = STATUS_SPLIT.search(self._work) if DASH.search(self._work) else None
        if match is None:
            return
        self._set("status", _SPACES.sub(" ", match["status"]), *match.span("status"))
        note = tidy(match["note"]).lstrip(":., ")
        if note and note not in ("in", "with", "by"):
            self._found.note = note
        self._cut(match.start(), len(self._work))

    def _hollow_tail(self) -> None:
        """Cut brackets at the end that lost what they held."""
        while (left := self._work.rstrip()).endswith((")", "]")):
            start = max(left.rfind("("), left.rfind("["))
            if start < 0 or left[start + 1 : -1].strip(" ,;.|/–—-"):
                return
            self._cut(start, len(left))

    def _bold_tail(self) -> None:
        for bold in self._plain.strong:
            tail = self._work[bold.start :].strip(" ().,[]")
            words = self._plain.text[bold.start : bold.end]
            known = all(is_known(part, self._people) for part in re.split(r"\s*[/,&]\s*", words))
            if bold.start > self._start() and tail.startswith(words) and (are_initials(words) or known):
                more = tail[len(words) :]
                if not more or re.fullmatch(r"(?:\s*[/,&+]\s*[A-Z][\w.]{0,20})+", more):
                    self._set("owner", tail, bold.start, bold.start + len(tail))
                    self._cut(bold.start, len(self._work))
                    return

    def _tail(self) -> bool:
        """Read one mark off the end; say whether there was one."""
        end = len(self._work.rstrip())
        start = max(self._start(), end - _TAIL)
        window = " ".join(self._work[start:end].casefold().split())[-_HINT:]
        for mark, hint in TAILS:
            match = mark.search(self._work, start, end) if hint.search(window) else None
            if match is None or match.start() <= self._start():
                continue
            group = next(name for name, value in match.groupdict().items() if value)
            self._set(group.rstrip("234"), match[group], *match.span(group))
            self._cut(match.start(), len(self._work))
            return True
        return self._date_tail(max(self._start(), end - 60))

    def _date_tail(self, start: int) -> bool:
        dates = list(find_dates(self._work[start:]))
        if not dates or self._work[start + dates[-1].end :].strip(" .,;)]"):
            return False
        first, last = start + dates[-1].start, start + dates[-1].end
        before = DUE_BEFORE.search(self._work, max(0, first - 40), first)
        if before is None or not self._work[: before.start()].strip():
            return False
        self._set("due", dates[-1].text, first, last)
        self._cut(before.start(), len(self._work))
        return True

    def _finish(self, lead: tuple[int, int] | None) -> None:
        found = self._found
        beyond = self._plain.text[MAX_TEXT:].strip()
        if lead is None:
            found.title = tidy(self._work)
            found.description = beyond or None
            return
        start, value = lead
        found.title = tidy(self._work[start:value]).rstrip(" :：")
        found.description = tidy(self._work[value:] + beyond) or None

    def _start(self) -> int:
        return len(self._work) - len(self._work.lstrip())

    def _set(self, name: str, value: str, start: int, end: int) -> None:
        if name not in self._found.fields:
            self._found.fields[name] = value.strip()
            self._found.spots[name] = (start, end)

    def _cut(self, start: int, end: int) -> None:
        self._work = self._work[:start] + " " * (end - start) + self._work[end:]
