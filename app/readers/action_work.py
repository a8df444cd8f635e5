"""The text of an action item while marks are read off it."""

from app.domain.records import dataclass, field
from app.readers.action_links import FoundLink
from app.readers.plain import Plain

MAX_TEXT = 4000  # characters of one item that are taken apart; the rest belongs to its description


@dataclass(slots=True)
class Found:
    """What an item's text says, as written; `spots` are the stretches of the text by field."""

    title: str = ""
    description: str | None = None
    note: str | None = None
    fields: dict[str, str] = field(default_factory=dict)
    spots: dict[str, tuple[int, int]] = field(default_factory=dict)
    links: list[FoundLink] = field(default_factory=list)


class Work:
    """A text and what was read off it so far; what was read is blanked out, so that positions hold."""

    def __init__(self, text: Plain) -> None:
        self.plain = text
        self.text = text.text[:MAX_TEXT]
        self.found = Found()

    def start(self) -> int:
        """Return where the text that is left starts."""
        return len(self.text) - len(self.text.lstrip())

    def set(self, name: str, value: str, start: int, end: int) -> None:
        """Note a field with its place, unless it was read before."""
        if name not in self.found.fields:
            self.found.fields[name] = value.strip()
            self.found.spots[name] = (start, end)

    def cut(self, start: int, end: int) -> None:
        """Blank out what was read."""
        self.text = self.text[:start] + " " * (end - start) + self.text[end:]
