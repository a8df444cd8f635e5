"""One action item's text, taken apart: title, owner, due date, priority, status and links."""

import re
from collections.abc import Collection
from itertools import zip_longest

from app.domain.patterns import pattern
from app.domain.scales import Priority
from app.domain.words import is_status, item_state, kind_of, priority_level
from app.readers.action_asides import ASIDE, ASIDE_PART, NAME_BEHIND, is_surely_name, mark_of
from app.readers.action_leads import read_lead
from app.readers.action_links import FoundLink, find_key, find_links
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
from app.readers.action_work import MAX_TEXT, Found, Work
from app.readers.dates import find_dates
from app.readers.owners import are_initials, is_known
from app.readers.plain import Plain
from app.readers.tidy import tidy

_NUMBER = pattern(r"\d")
_IN_BRACKETS = pattern(r"[(\[]([^()\[\]]{1,30})[)\]]")
_TAILS = 8  # marks that are read off the end of a text
_TAIL = 200  # characters at the end of a text in which a mark is looked for
_HINT = 80  # of these, without the blanks that links leave behind, those that say which marks there could be
_DUE = 40  # characters of a due date in words
_SPACES = pattern(r"\s+")


def take_apart(text: Plain, people: Collection[str]) -> Found:
    """Read one item's text; `people` are the names that the document or the policy knows, in lower case."""
    return _Reader(text, people).read()


class _Reader(Work):
    """Reads marks off a text; what was read is blanked out, so that positions hold."""

    def __init__(self, text: Plain, people: Collection[str]) -> None:
        super().__init__(text)
        self._people = people

    def read(self) -> Found:
        found = self.found
        found.links = find_links(self.plain)
        self._leading()
        lead = read_lead(self, self._people)
        self._labels()
        self._split_status()
        self._aside()
        self._name_behind()
        self._cut_links()
        self._ticket_key()
        self._aside()
        self._hollow_tail()
        self._bold_tail()
        for _ in range(_TAILS):
            if not self._tail():
                break
        self._finish(lead)
        return found

    def _leading(self) -> None:
        while (match := LEADING.match(self.text, self.start())) and match.end() > match.start():
            for name in ("status", "priority", "owner"):
                if match[name]:
                    self.set(name, match[name], *match.span(name))
            self.cut(match.start(), match.end())

    def _labels(self) -> None:
        if ":" not in self.text and "=" not in self.text:
            return
        code = self.plain.codes
        matches = [
            match
            for match in LABEL.finditer(self.text)
            if not any(span.start <= match.start() < span.end for span in code)
        ]
        for match, following in zip_longest(matches, matches[1:]):
            name = FIELDS[match["name"].casefold()]
            start = match.end()
            end = following.start() if following else len(self.text)
            value_end = self._value_end(name, start, end)
            value = self.text[start:value_end].strip(" *_.,;")
            if self._fits(name, value, start, value_end):
                if name != "link":
                    self.set(name, value, start, start + len(value))
                self.cut(match.start(), value_end)

    def _value_end(self, name: str, start: int, end: int) -> int:
        if name == "owner" and (match := OWNER_VALUE.match(self.text, start, end)):
            return match.end()
        if name == "due" and (first := next(find_dates(self.text[start:end]), None)) and first.start < 12:
            return start + first.end
        match = VALUE_END.search(self.text, start, end)
        return match.start() if match else end

    def _fits(self, name: str, value: str, start: int, end: int) -> bool:
        if name == "priority":
            return priority_level(value) is not Priority.UNSET
        if name == "status":
            return item_state(value) is not None
        if name == "kind":
            return kind_of(value) is not None
        if name == "due":
            return bool(value) and (len(value) <= _DUE or next(find_dates(value), None) is not None)
        if name == "link":
            return not value or any(start <= link.start < end + 1 for link in self.found.links)
        return bool(value)

    def _aside(self) -> None:
        """Read brackets at the end that hold nothing but marks, such as `(Dana, P2, 2026-05-05)`."""
        match = ASIDE.search(self.text)
        if match is None or match.start() <= self.start():
            return
        parts = [(part.group().strip(" @"), part.start()) for part in ASIDE_PART.finditer(match["inside"])]
        read = [(mark_of(words), words, match.start("inside") + at) for words, at in parts if words]
        names = [words for mark, words, _ in read if mark == "name"]
        is_sure = len(read) > len(names) or all(is_surely_name(name, self._people) for name in names)
        if not read or not is_sure or any(not mark for mark, _, _ in read):
            return
        if names:
            first = next(at for mark, _, at in read if mark == "name")
            self.set("owner", ", ".join(names), first, first + len(names[0]))
        for mark, words, at in read:
            if mark != "name":
                self.set(mark, words, at, at + len(words))
        self.cut(match.start(), match.end())

    def _name_behind(self) -> None:
        """Read somebody's name behind a dash at the end, as in `Limit the pool - Dana`."""
        match = NAME_BEHIND.search(self.text, max(self.start(), len(self.text) - _TAIL))
        if match and match.start() > self.start() and is_surely_name(match["name"], self._people):
            self.set("owner", match["name"], *match.span("name"))
            self.cut(match.start(), match.end())

    def _cut_links(self) -> None:
        """Blank out links that only name where the item is tracked, with the words that lead to them."""
        start = self.start()
        everything = self.text[start:].strip(" .")
        for link in self.found.links:
            if link.start == start and link.tracks and self.text.startswith((":", " -", " –"), link.end):
                self._ticket_lead(link)
                continue
            if not link.is_label or not self.text[link.start : link.end].strip():
                continue
            if everything in (link.target, self.text[link.start : link.end]):
                continue
            before = LINK_WORDS.search(self.text, max(0, link.start - 60), link.start)
            first = before.start() if before else link.start
            behind = self.text[link.end : link.end + 1] in ("]", ")")
            if behind and not {"(", "["} & set(self.text[first : link.start]):
                continue  # the brackets hold more than the link
            if link.start == start and _NUMBER.search(self.text, start, link.end):
                self.cut(start, link.end + behind)  # the number of the ticket in front of what it is about
                continue
            at_end = not self.text[link.end + behind :].strip(" .)]")
            if at_end or not link.tracks or self.text[max(0, link.start - 1) : link.start] in ("(", "["):
                self.cut(first if at_end or behind else link.start, link.end + behind)

    def _ticket_key(self) -> None:
        """Take a ticket's number for the tracking link, as in `PROJ-12: limit it`; alone, it is the title as well."""
        start = self.start()
        found = find_key(self.text, start) if "-" in self.text and not self.found.links else None
        if found is not None:
            key, first, last = found
            self.found.links.append(FoundLink(first, last, key, True, True))
            if (self.text[start:first] + self.text[last:]).strip(" .-–—:"):
                self.cut(first, last)

    def _ticket_lead(self, link: FoundLink) -> None:
        """Cut the ticket in front of what it is about, with its status, as in `[GH-1 (Done)](…): limit it`."""
        words = _IN_BRACKETS.search(self.text, link.start, link.end)
        if words is not None and is_status(words[1]):
            self.set("status", words[1], *words.span(1))
        self.cut(link.start, link.end)

    def _split_status(self) -> None:
        match = STATUS_SPLIT.search(self.text) if DASH.search(self.text) else None
        if match is None:
            return
        self.set("status", _SPACES.sub(" ", match["status"]), *match.span("status"))
        note = tidy(match["note"]).lstrip(":., ")
        if note and note not in ("in", "with", "by"):
            self.found.note = note
        self.cut(match.start(), len(self.text))

    def _hollow_tail(self) -> None:
        """Cut brackets at the end that lost what they held."""
        while (left := self.text.rstrip()).endswith((")", "]")):
            start = max(left.rfind("("), left.rfind("["))
            if start < 0 or left[start + 1 : -1].strip(" ,;.|/–—-"):
                return
            self.cut(start, len(left))

    def _bold_tail(self) -> None:
        for bold in self.plain.strong:
            tail = self.text[bold.start :].strip(" ().,[]")
            words = self.plain.text[bold.start : bold.end]
            known = all(is_known(part, self._people) for part in re.split(r"\s*[/,&]\s*", words))
            if bold.start > self.start() and tail.startswith(words) and (are_initials(words) or known):
                more = tail[len(words) :]
                if not more or re.fullmatch(r"(?:\s*[/,&+]\s*[A-Z][\w.]{0,20})+", more):
                    self.set("owner", tail, bold.start, bold.start + len(tail))
                    self.cut(bold.start, len(self.text))
                    return

    def _tail(self) -> bool:
        """Read one mark off the end; say whether there was one."""
        end = len(self.text.rstrip())
        start = max(self.start(), end - _TAIL)
        window = " ".join(self.text[start:end].casefold().split())[-_HINT:]
        for mark, hint in TAILS:
            match = mark.search(self.text, start, end) if hint.search(window) else None
            if match is None or match.start() <= self.start():
                continue
            group = next(name for name, value in match.groupdict().items() if value)
            self.set(group.rstrip("234"), match[group], *match.span(group))
            self.cut(match.start(), len(self.text))
            return True
        return self._date_tail(max(self.start(), end - 60))

    def _date_tail(self, start: int) -> bool:
        dates = list(find_dates(self.text[start:]))
        if not dates or self.text[start + dates[-1].end :].strip(" .,;)]"):
            return False
        first, last = start + dates[-1].start, start + dates[-1].end
        before = DUE_BEFORE.search(self.text, max(0, first - 40), first)
        if before is None or not self.text[: before.start()].strip():
            return False
        self.set("due", dates[-1].text, first, last)
        self.cut(before.start(), len(self.text))
        return True

    def _finish(self, lead: tuple[int, int] | None) -> None:
        found = self.found
        beyond = self.plain.text[MAX_TEXT:].strip()
        if lead is None:
            found.title = tidy(self.text)
            found.description = beyond or None
            return
        start, value = lead
        found.title = tidy(self.text[start:value]).rstrip(" :：")
        found.description = tidy(self.text[value:] + beyond) or None
